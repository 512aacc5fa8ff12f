import fc from 'fast-check';
import ignore from 'ignore';
import picomatch from 'picomatch/posix.js';
import { describe, expect, test } from 'vitest';
import { readIgnoreFile } from '../src/ignore-file.ts';
import { faultOfGlob, pathMatcher } from '../src/path-globs.ts';

const name = fc.constantFrom('a', 'b', 'ab', 'app.yaml', 'web-1.yaml', 'a b', '.env', 'A', 'x(1)');
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

/** What stands between two slashes of a pattern. */
const segment = fc.oneof(
  { weight: 3, arbitrary: name.filter((one) => !one.includes('(')) },
  fc.constantFrom('*', '**', '?', 'a*', '*a', '*.yaml', 'web-?.yaml', '[ab]', '[!a]*', 'w[a-f]b-[0-9].yaml', 'a*b*'),
);
const pattern = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
/** What stands before `/**` may be a file itself, in picomatch where it has no signs only. */
const settled = pattern.filter((one) => !/[*?\]][^/]*(?:\/\*\*)+$/.test(one));

/** It knows no `[!a]`, which every shell and Git know. */
const referee = (glob: string) => picomatch(glob.replaceAll('[!', '[^'), { dot: true });

describe('globs over paths', () => {
  test('match what picomatch says', () => {
    fc.assert(
      fc.property(settled, path, (glob, path) => {
        const expected = referee(glob)(path);
        expect(pathMatcher([glob])(path)).toBe(expected);
        expect(pathMatcher([`!${glob}`])(path)).toBe(!expected);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  test('with braces match what picomatch says of one of their choices', () => {
    const choices = fc.array(settled, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(settled, choices, path, (before, choices, path) => {
        const glob = `${before}/{${choices.join(',')}}`;
        const expanded = choices.map((choice) => `${before}/${choice}`);
        expect(pathMatcher([glob])(path)).toBe(expanded.some((one) => referee(one)(path)));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test.each([
    ['./k8s/*.yaml', 'k8s/app.yaml', true],
    ['charts/**', 'charts/web/values.yaml', true],
    ['charts/**/values.yaml', 'charts/values.yaml', true],
    ['web-{1..3}.yaml', 'web-2.yaml', true],
    ['web-{1..3}.yaml', 'web-4.yaml', false],
    ['{base,overlays/{dev,prod}}/*.yaml', 'overlays/prod/app.yaml', true],
    ['{base}/*.yaml', 'base/app.yaml', false],
    ['a\\*.yaml', 'a*.yaml', true],
    ['a\\*.yaml', 'ab.yaml', false],
    ['[]a].yaml', '].yaml', true],
    ['[a', '[a', true],
    ['copy (1)/*.yaml', 'copy (1)/app.yaml', true],
    ['a/!(one).yaml', 'a/two.yaml', true],
    ['a/!(one).yaml', 'a/one.yaml', false],
    ['!(dev|prod)/*.yaml', 'test/app.yaml', true],
    ['!(dev|prod)/*.yaml', 'prod/app.yaml', false],
    ['@(dev|prod)/app.yaml', 'prod/app.yaml', true],
    ['+(ab).yaml', 'ababab.yaml', true],
    ['+(ab).yaml', 'aba.yaml', false],
    ['web?(-dev).yaml', 'web.yaml', true],
    ['*(a|b)c.yaml', 'abbac.yaml', true],
  ])('%s and %s', (glob, path, expected) => {
    expect(pathMatcher([glob])(path)).toBe(expected);
  });

  test('of stars without an end are tried in no more steps than both lengths multiplied', () => {
    expect(pathMatcher([`${'*a'.repeat(100)}b`])('a'.repeat(255))).toBe(false);
    expect(pathMatcher([`${'**/a/'.repeat(100)}b`])('a/'.repeat(1000))).toBe(false);
    expect(pathMatcher([`${'{a,b,*}'.repeat(6)}c`])('a'.repeat(255))).toBe(false);
    expect(pathMatcher([`${'+(a|aa|*a)'.repeat(3)}b`])('a'.repeat(100))).toBe(false);
  });

  test('that are too long, or stand for too many, are told and match nothing', () => {
    expect(faultOfGlob('a'.repeat(1001))).toBe('a pattern has 1000 characters at most, and this one has 1001');
    expect(faultOfGlob('{a,b}'.repeat(11))).toBe('the braces stand for more than 1000 patterns');
    expect(faultOfGlob('{1..999999}')).toBe('the braces stand for more than 1000 patterns');
    expect(faultOfGlob('!(a)'.repeat(11))).toBe('a pattern has 10 opening brackets at most');
    expect(faultOfGlob('{'.repeat(1000))).toBeUndefined();
    expect(pathMatcher(['{a,b}'.repeat(11)])('a'.repeat(11))).toBe(false);
  });
});

describe('ignore files', () => {
  test('leave out what the package ignore leaves out', () => {
    const line = fc
      .tuple(fc.boolean(), fc.boolean(), pattern, fc.boolean())
      .map(
        ([takesBack, isAnchored, one, isForFolders]) =>
          `${takesBack ? '!' : ''}${isAnchored ? '/' : ''}${one}${isForFolders ? '/' : ''}`,
      );
    const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, path, fc.boolean(), (text, path, isFolder) => {
        const asked = isFolder ? `${path}/` : path;
        const { ignored, unignored } = ignore().add(text).test(asked);
        expect(readIgnoreFile(text)(asked)).toEqual({ ignored, unignored });
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  test.each([
    ['# a comment\n\nbuild', 'build/', true],
    ['\\#notes', '#notes', true],
    ['notes   ', 'notes', true],
    ['notes\\ ', 'notes ', true],
    ['build/\r\ndist/\r\n', 'dist/app.yaml', true],
    ['*.yaml\n!app.yaml', 'k8s/app.yaml', false],
    ['k8s/\n!k8s/app.yaml', 'k8s/app.yaml', true],
    ['\ufeffbuild', 'build', true],
    ['docs/**', 'docs/', false],
    ['docs/**', 'docs/app.yaml', true],
    ['**/', 'docs/', true],
  ])('%j and %s', (text, path, expected) => {
    expect(readIgnoreFile(text)(path).ignored).toBe(expected);
  });

  test('of stars without an end are tried in no more steps than both lengths multiplied', () => {
    expect(readIgnoreFile(`${'*a'.repeat(100)}b?c`)(`${'a'.repeat(200)}b.yamlb`).ignored).toBe(false);
    expect(readIgnoreFile(`x/${'**/a/'.repeat(50)}b`)(`x/${'a/'.repeat(200)}c`).ignored).toBe(false);
  });
});
