import { expect, test } from 'vitest';
import { podFormats } from '../../src/schema/formats/pod.ts';

test.each<[string, string | number, boolean, number?]>([
  ['port-name', 'http', true],
  ['port-name', 'Http', false],
  ['port-name', '8080', false],
  ['port-or-name', 8080, true],
  ['port-or-name', 0, false],
  ['port-or-name', 65536, false],
  ['port-or-name', 1.5, false],
  ['port-or-name', '8080', false],
  ['env-name', 'a b', true, 32],
  ['env-name', 'a b', false, 31],
  ['env-name', 'A=', false, 36],
  ['dns-search', 'shop.example.', true, 32],
  ['dns-search', '_tcp.shop.example', false, 32],
  ['dns-search', '_tcp.shop.example', true, 33],
  ['dns-search', '.', false, 32],
  ['dns-search', '.', true, 33],
  ['dns-subdomain-prefix', 'shop-', true],
  ['dns-subdomain-prefix', 'shop_', false],
  ['resource-field', 'limits.hugepages-2Mi', true],
  ['resource-field', 'limits.gpu', false],
  ['resource-field', 'cpu', false],
])('%s takes %j: %s', (name, value, expected, minorVersion = 36) => {
  expect(podFormats[name]?.isValid(value, minorVersion)).toBe(expected);
});

test.each([
  ['port-name', 'Http_Port', 'http-port'],
  ['port-name', 'a-name-that-is-too-long', undefined],
  ['env-name', 'LEVEL=', 'LEVEL'],
  ['relative-path', '/data', 'data'],
  ['volume-file-path', '../data', undefined],
  ['resource-field', 'memory', 'limits.memory'],
  ['http-header-name', 'X_Shop:', 'X-Shop'],
])('%s: by %j surely %j was meant', (name, value, expected) => {
  expect(podFormats[name]?.meant?.(value)).toBe(expected);
});
