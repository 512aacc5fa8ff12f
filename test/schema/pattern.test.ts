import { describe, expect, test } from 'vitest';
import { compilePattern, patternFault } from '../../src/schema/custom/pattern.ts';

/** Patterns that JavaScript reads as RE2 does, and texts that tell them apart. */
const patterns = [
  String.raw`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`,
  '^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$',
  String.raw`^(\d+|\*)(/\d+)?(\s+(\d+|\*)(/\d+)?){4}$`,
  '^https?://[^/]+',
  '^[^/]+/[^/]+$',
  '^([0-9]+(ms|s|m|h))+$',
  String.raw`^arn:aws:iam::\d{12}:role/.+$`,
  '^(True|False|Unknown)$',
  'a|b|',
  'a{2}b{1,3}c{2,}',
  String.raw`\bshop\b`,
  'x*',
  '^$',
  String.raw`^\x41[\x42-\x44]$`,
  'é😀+',
];
const texts = [
  ...[
    '',
    'a',
    'web',
    'web-1',
    '-web',
    'web-',
    'a.b.c',
    'a..b',
    'A_b',
    '0 3 * * *',
    '*/5 1 2 3 4',
    '1 2 3',
    'aabbcc',
    'aabcccc',
  ],
  ...['http://x', 'https://', 'a/b', 'a/b/c', '10s', '1h30m', '10', 'arn:aws:iam::123456789012:role/x', 'True', 'true'],
  ...['the shop is', 'shopping', ']', '-', 'AB', 'AE', 'é😀😀', 'x\ny', '\n'],
];

describe('a pattern of a definition', () => {
  test.each(patterns)('matches what JavaScript says that it matches: %s', (source) => {
    const ours = compilePattern(source);
    const theirs = new RegExp(source, 'u');
    const found = texts.map((text) => [text, ours?.test(text)]);
    expect(found).toEqual(texts.map((text) => [text, theirs.test(text)]));
  });

  test.each([
    ['^[[:alpha:]]+$', 'web', 'web1'],
    ['^[[:^digit:]]+$', 'web', 'web1'],
    [String.raw`^[a-z]+\z`, 'web', 'web1'],
    [String.raw`\A[a-z]`, 'web', '1web'],
    [String.raw`^\pL+$`, 'größe', 'web1'],
    [String.raw`^\p{Greek}+$`, 'αβ', 'ab'],
    ['(?i)^web$', 'WeB', 'wob'],
    ['^(?i:w)eb$', 'Web', 'WEB'],
    ['(?s)^a.b$', 'a\nb', 'a\n'],
    ['(?m)^b$', 'a\nb', 'ab'],
    ['^(?P<name>web)-(?<n>[0-9])$', 'web-1', 'web'],
    ['^.$', '😀', 'ab'],
    ['^[]a-]$', ']', 'b'],
    ['^[^]]$', 'a', ']'],
  ])('is read as RE2 reads it: %s', (source, good, bad) => {
    const pattern = compilePattern(source);
    expect([pattern?.test(good), pattern?.test(bad)]).toEqual([true, false]);
  });

  test.each([
    '(?=a)b',
    String.raw`(a)\1`,
    '[',
    '(',
    ')',
    '*a',
    'a{5000}',
    '(?<=a)b',
    '[z-a]',
    String.raw`\8`,
    '(((a{100}){100}){100})',
  ])('is left out where RE2 has no such thing: %s', (source) => {
    expect(compilePattern(source)).toBeUndefined();
  });

  test.each([
    ['^[a-z]+$', undefined],
    ['(?!Sunday)', { code: 'look' }],
    ['(?<=a)b', { code: 'look' }],
    [String.raw`(a|b)\1`, { code: 'reference' }],
    ['[a-z', { code: 'broken', reason: "a '[' is not closed" }],
    ['a{5000}', { code: 'broken', reason: 'a part may repeat up to 1000 times' }],
    ['[[:letter:]]', { code: 'broken', reason: "'[:letter:]' is no class" }],
    [String.raw`^\u0041$`, { code: 'broken', reason: String.raw`'\u' has no meaning` }],
  ])('is refused with a reason, if it is: %s', (source, fault) => {
    expect(patternFault(source)).toEqual(fault);
  });

  test.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^(a|ab|b)*c$',
    '(x+x+)+y',
    '^(.*?,){11}P',
    '.*.*.*=.*',
    '^((a|b|ab)*)*$',
  ])('takes little time for any text: %s', (source) => {
    const pattern = compilePattern(source);
    for (const part of ['a', 'ab', 'x', ',']) expect(typeof pattern?.test(`${part.repeat(2000)}!`)).toBe('boolean');
  });
});
