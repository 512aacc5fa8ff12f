import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { createBlockReader } from '../src/parse/block.ts';
import { parsePiece } from '../src/parse/document.ts';
import { splitDocuments } from '../src/parse/split.ts';

/** Manifests of all kinds: the projects among the fixtures, and the examples of all rules. */
const manifests = [
  ...readdirSync('fixtures/projects', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  ...rules.flatMap(({ examples }) => [...examples.bad, ...examples.good].map(({ yaml }) => yaml)),
];

/** What the short way reads of a text, beside what the parser of all of YAML says of the same. */
function readings(text: string) {
  const read = createBlockReader();
  return splitDocuments(text).pieces.map((piece) => {
    const short = read(text, piece);
    return { short: short && { documents: [{ ...short, span: piece }], troubles: [] }, long: parsePiece(text, piece) };
  });
}

/** Signs that mean something somewhere. */
const signs = [
  ...[' ', '  ', '\n', '\n\n', '\n  ', '\n    ', '\n# c\n', '\t', '\r\n', '\u00a0', 'é', '🙂'],
  ...[': ', ':', ' : ', '::', '- ', '-', '-\n', '- - ', '? ', '#', ' #', '...', '---', '%', '@', '`', '=', '.'],
  ...['"', "'", "''", '\\n', '\\x41', '\\q', '[', ']', '{', '}', ',', '[]', '{}', '[a, b]', '{a: b}', '{"a":1}'],
  ...['|', '>', '|-', '>-', '|+', '>+', '|2', '&a ', '*a', '!t ', '<<: ', '"a": ', "'b': "],
  ...['~', 'null', 'yes', '0x1f', '1_0', '08', '1e400', '.inf', '__proto__: ', 'constructor: '],
];

type Slip = (text: string) => string;
const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), sign: fc.constantFrom(...signs) }).map(
    ({ place, sign }): Slip =>
      (text) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + sign + text.slice(at);
      },
  ),
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), count: fc.integer({ min: 1, max: 30 }) }).map(
    ({ place, count }): Slip =>
      (text) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + text.slice(at + count);
      },
  ),
  fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), column: fc.nat(8) }).map(
    ({ place, column }): Slip =>
      (text) => {
        const lines = text.split('\n');
        const at = Math.min(lines.length - 1, Math.floor(place * lines.length));
        return lines.with(at, ' '.repeat(column) + (lines[at] ?? '').trimStart()).join('\n');
      },
  ),
);

test('a key that stands in many places of a document is listed once, and in every document that has it', () => {
  const text = "spec: { name: a }\nitems:\n  - name: b\n  - 'name': c\n---\nname: d\nspec: e\n";
  const keys = readings(text).map(({ short, long }) => [short, long].map((one) => one?.documents[0]?.keys));
  expect(keys).toEqual([
    [
      ['spec', 'name', 'items'],
      ['spec', 'name', 'items'],
    ],
    [
      ['name', 'spec'],
      ['name', 'spec'],
    ],
  ]);
});

describe('the short way to read plain manifests', () => {
  test('gives the tree that the parser of all of YAML gives', () => {
    for (const text of manifests) for (const { short, long } of readings(text)) if (short) expect(short).toEqual(long);
  });

  test('is the way that nearly all manifests go', () => {
    const all = manifests.flatMap(readings).filter(({ long }) => long.troubles.length === 0);
    expect(all.filter(({ short }) => short).length / all.length).toBeGreaterThan(0.97);
  });

  test('gives that tree or none, whatever slips into a manifest', () => {
    const short = manifests.filter((text) => text.length < 2000);
    fc.assert(
      fc.property(fc.constantFrom(...short), fc.array(slip, { minLength: 1, maxLength: 4 }), (text, slips) => {
        for (const reading of readings(slips.reduce((slipped, one) => one(slipped), text)))
          if (reading.short) expect(reading.short).toEqual(reading.long);
      }),
      { numRuns: 3000, seed: 20261127 },
    );
  });

  test.each([
    ['a list at the column of its key', 'a:\n- 1\n-\n- b: c\n  d:\n  - e\n'],
    ['keys and values without text', 'a:\nb:\n  c:\nd: []\ne: {}\n'],
    ['texts over several lines', "a: one\n  two\n\n  three\nb: \"x\n  y\"\nc: 'it''s\n  so'\n"],
    ['blocks of text', 'a: |\n  x\n   y\n\n  z\n\nb: >-\n  x\n  y\nc: |+\n  x\n\nd: 1\n'],
    ['lists and mappings on one line', 'a: [1, "b", c d, [e]]\nb: {c: d, "e":f, g: [h]}\nc: ["x",\n  "y"]\n'],
    ['comments and blanks wherever they may stand', '# a\n\na: b # c\n  # d\nc:   # e\n  # f\n  d: e#f\n# g\n'],
    ['words and numbers of YAML 1.1', 'on: yes\nmode: 0644\n"on": "yes"\na: 1_000\nb: ~\n'],
    ['the end without a newline', 'a: |\n  b'],
  ])('takes %s', (_, text) => {
    for (const { short, long } of readings(text)) expect(short).toEqual(long);
  });

  test.each([
    ['anchors and aliases', 'a: &x 1\nb: *x\n'],
    ['merges', 'a: {b: 1}\n<<: {c: 1}\n'],
    ['tags', 'a: !!str 1\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key of objects of JavaScript', '__proto__: 1\n'],
    ['numbers as keys', '0x1F: 1\n'],
    ['tabs', 'a:\tb\n'],
    ['line ends of Windows', 'a: b\r\n'],
    ['numbers that JSON has not', 'a: .inf\n'],
    ['further in than any manifest', Array.from({ length: 150 }, (__, n) => `${' '.repeat(n)}a:\n`).join('')],
  ])('leaves %s to the other', (_, text) => {
    for (const { short } of readings(text)) expect(short).toBeUndefined();
  });
});
