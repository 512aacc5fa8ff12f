import { expect, it } from 'vitest';
import { asDns1123Label, asDns1123Subdomain } from '../../src/kubernetes/spelling.ts';

it.each([
  ['My_App', 'my-app'],
  ['web.v2', 'web-v2'],
  ['-web-', 'web'],
  ['web  front', 'web-front'],
  ['___', undefined],
  ['a'.repeat(64), undefined],
])("the label meant by '%s' is %s", (text, expected) => {
  expect(asDns1123Label(text)).toBe(expected);
});

it.each([
  ['Shop_Web.v2', 'shop-web.v2'],
  ['web.', 'web'],
  ['web..v2', 'web.v2'],
  ['...', undefined],
])("the subdomain meant by '%s' is %s", (text, expected) => {
  expect(asDns1123Subdomain(text)).toBe(expected);
});
