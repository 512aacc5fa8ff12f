import { expect, test } from 'vitest';
import { isDescendingPath, isVolumeFilePath } from '../../src/kubernetes/paths.ts';

test.each([
  ['', true],
  ['a', true],
  ['a/b', true],
  ['a..b', true],
  ['..data', true],
  ['/a', false],
  ['..', false],
  ['../a', false],
  ['a/..', false],
  ['a/../b', false],
])("'%s' stays below where it starts: %s", (path, expected) => {
  expect(isDescendingPath(path)).toBe(expected);
});

test.each([
  ['config/app.yaml', true],
  ['a/..b', true],
  ['..data', false],
  ['..', false],
  ['../a', false],
  ['/a', false],
])("'%s' can be a file in a volume: %s", (path, expected) => {
  expect(isVolumeFilePath(path)).toBe(expected);
});
