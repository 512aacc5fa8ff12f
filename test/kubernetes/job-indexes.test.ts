import { expect, it } from 'vitest';
import { readIndexes } from '../../src/kubernetes/job-indexes.ts';

it.each([
  ['', { count: 0 }],
  ['0', { count: 1 }],
  ['0,2-5,9', { count: 6 }],
  ['3-4', { count: 2 }],
  ['10', { problem: 'too-large', part: '10' }],
  ['8-10', { problem: 'too-large', part: '8-10' }],
  ['5,2', { problem: 'unordered', part: '2' }],
  ['2,2', { problem: 'unordered', part: '2' }],
  ['4-3', { problem: 'unordered', part: '4-3' }],
  ['3-3', { problem: 'unordered', part: '3-3' }],
  ['1,,2', { problem: 'unreadable', part: '' }],
  ['1-2-3', { problem: 'unreadable', part: '1-2-3' }],
  ['first', { problem: 'unreadable', part: 'first' }],
  ['1, 2', { problem: 'unreadable', part: ' 2' }],
])("reads '%s' of 10", (text, expected) => {
  expect(readIndexes(text, 10)).toEqual(expected);
});
