import { describe, expect, test } from 'vitest';
import { longestTested, safePattern } from '../../src/schema/custom/safe-pattern.ts';

describe('a pattern of a definition', () => {
  test.each([
    String.raw`^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`,
    String.raw`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`,
    String.raw`^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`,
    String.raw`^(\d+|\*)(/\d+)?(\s+(\d+|\*)(/\d+)?){4}$`,
    String.raw`^https?://`,
    String.raw`^[^/]+/[^/]+$`,
    String.raw`^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$`.replace('+$', '{1,4}$'),
    String.raw`^arn:aws:iam::\d{12}:role/.+$`,
    String.raw`^(True|False|Unknown)$`,
    '^.*$',
  ])('is used where it takes little time: %s', (source) => {
    const pattern = safePattern(source);
    if (pattern === undefined) return expect(source).toMatch(/\{1,4\}|\{4\}/);
    for (const text of ['a', '-', '.', '0', '/', 'a-', 'a.'].map((part) => part.repeat(longestTested / part.length)))
      expect(typeof pattern.test(`${text}!`)).toBe('boolean');
  });

  test.each([
    '^(a+)+$',
    '^([a-z]+)*$',
    '^(a|a)*b*a*a*$',
    String.raw`^(\w+\s?)*$`,
    '^.*.*.*=.*$',
    String.raw`^(.*?,){11}P`,
    String.raw`(a)\1`,
    '(?=a)b',
    '[',
    '(',
    'x'.repeat(2000),
  ])('is left out where it could take years, or nobody can read it: %s', (source) => {
    expect(safePattern(source)).toBeUndefined();
  });
});
