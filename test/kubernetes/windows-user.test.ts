import { expect, test } from 'vitest';
import { isWindowsUserName } from '../../src/kubernetes/windows-user.ts';

test.each([
  ['ContainerUser', true],
  ['NT AUTHORITY\\SYSTEM', true],
  ['shop.example\\web', true],
  ['user name', true],
  ['', false],
  ['DOMAIN\\', false],
  ['\\user', false],
  ['a\\b\\c', false],
  ['.domain\\user', false],
  [`${'a'.repeat(256)}\\user`, false],
  ['a'.repeat(104), true],
  ['a'.repeat(105), false],
  ['. .', false],
  ['user@shop.example', false],
  ['user\n', false],
])("'%s' can be a user of Windows: %s", (name, expected) => {
  expect(isWindowsUserName(name)).toBe(expected);
});
