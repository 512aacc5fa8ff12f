import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt } from '../src/parse/lines.ts';
import { placeOf, spanOf } from '../src/parse/places.ts';
import { parseText, withoutByteOrderMark } from '../src/parse/source.ts';

const read = (text: string) => parseText(text).documents[0]?.value;

describe('scalars are read as kubectl reads them', () => {
  test.each<[string, unknown]>([
    ['yes', true],
    ['No', false],
    ['on', true],
    ['y', true],
    ['yEs', 'yEs'],
    ['~', null],
    ['', null],
    ['0644', 420],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b101', 5],
    ['08', 8],
    ['1_000', 1000],
    ['+5', 5],
    ['-0', -0],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1.', 1],
    ['1:30', '1:30'],
    ['2001-12-14', '2001-12-14'],
    ['1.2.3', '1.2.3'],
    ['=', '='],
    ['"yes"', 'yes'],
    ["'0644'", '0644'],
    ['!!str 12', '12'],
    ['!!binary aGVsbG8=', 'hello'],
    ['!vault secret', 'secret'],
  ])('%s', (written, value) => {
    expect(read(`key: ${written}\n`)).toEqual({ key: value });
  });

  test('booleans and numbers as keys become text', () => {
    expect(read('on: 1\n0x10: 2\n1.50: 3\n')).toEqual({ true: 1, '16': 2, '1.5': 3 });
  });
});

describe('documents', () => {
  test('a stream is cut at its separators, whatever stands behind them', () => {
    const text = '# head\n---\na: 1\n--- # second\nb: 2\n---\n# nothing\n--- {c: 3}\n...\n';
    expect(parseText(text).documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  test('a separator inside a word or an indented line is none', () => {
    expect(parseText('a: |\n  ---\n  b\nc: x---\n').documents.map(({ value }) => value)).toEqual([
      { a: '---\nb\n', c: 'x---' },
    ]);
  });

  test('merge keys: what stands behind the merge wins, what stands before it loses', () => {
    const text = 'base: &base {a: 1, b: 1}\nearly:\n  a: 2\n  <<: *base\nlate:\n  <<: *base\n  a: 2\n';
    expect(read(text)).toEqual({ base: { a: 1, b: 1 }, early: { a: 1, b: 1 }, late: { a: 2, b: 1 } });
  });

  test('a key named __proto__ is an ordinary key', () => {
    const value = read('__proto__: {polluted: yes}\n') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('JSON indented with tabs', () => {
    expect(read('{\n\t"a": [\n\t\t1\n\t]\n}\n')).toEqual({ a: [1] });
  });

  test('a closing bracket and a quoted text at the indentation of the key above, which kubectl takes', () => {
    const text = 'spec:\n  args: [\n  a,\n  b\n]\n  text: "one\ntwo"\n';
    expect(read(text)).toEqual({ spec: { args: ['a', 'b'], text: 'one two' } });
    const document = parseText(text).documents[0];
    if (!document) throw new Error('no document');
    const { start, end } = placeOf(document, ['spec', 'text']).value;
    expect(text.slice(start, end)).toBe('"one\ntwo"');
  });

  test('Windows line ends and a byte order mark change no value', () => {
    const text = withoutByteOrderMark('\ufeffa: 1\r\nb:\r\n  - x\r\n');
    expect(read(text)).toEqual({ a: 1, b: ['x'] });
  });

  test('a broken document does not hide the others', () => {
    const parsed = parseText('a: 1\n---\nb: [\n---\nc: 3\n');
    expect(parsed.documents.map(({ value }) => value)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(parsed.troubles).toHaveLength(1);
    expect(parsed.isBroken).toBe(true);
  });
});

describe('places', () => {
  const text =
    'metadata:\n  name: web # the window\n  labels: {app: "web"}\nspec:\n  containers:\n    - image: nginx\n      name: web\n    - args: [a, b]\n';
  const document = parseText(text).documents[0];
  if (!document) throw new Error('no document');
  const shown = (path: readonly (string | number)[]) => {
    const { start, end } = spanOf(document, path);
    return text.slice(start, end);
  };

  test.each<[string, readonly (string | number)[], string]>([
    ['a scalar is shown itself', ['metadata', 'name'], 'web'],
    ['with its quotes', ['metadata', 'labels', 'app'], '"web"'],
    ['a mapping by its key', ['metadata', 'labels'], 'labels'],
    ['a list by its key', ['spec', 'containers'], 'containers'],
    ['a list item by its name', ['spec', 'containers', 0], 'name: web'],
    ['a list item without a name by its first pair', ['spec', 'containers', 1], 'args'],
    ['an absent field by its nearest parent key', ['spec', 'replicas'], 'spec'],
    [
      'a field that is absent in a list item by the item',
      ['spec', 'containers', 0, 'resources', 'limits'],
      'name: web',
    ],
    ['an absent list item by the list', ['spec', 'containers', 7], 'containers'],
  ])('%s', (_title, path, expected) => {
    expect(shown(path)).toBe(expected);
  });

  test('through an alias and a merge they lead to the text of the anchor', () => {
    const shared = 'base: &base\n  image: nginx\nweb: *base\napi:\n  <<: *base\n  tag: 1\n';
    const tree = parseText(shared).documents[0];
    if (!tree) throw new Error('no document');
    for (const path of [
      ['web', 'image'],
      ['api', 'image'],
    ]) {
      const { start, end } = spanOf(tree, path);
      expect(shared.slice(start, end)).toBe('nginx');
      expect(positionAt(lineStarts(shared), start).line).toBe(2);
    }
  });

  test('of a key that stands twice, the last one counts, as its value does', () => {
    const twice = 'a: 1\na: 2\n';
    const tree = parseText(twice).documents[0];
    if (!tree) throw new Error('no document');
    expect(spanOf(tree, ['a'])).toEqual({ start: 8, end: 9 });
  });

  test('columns count UTF-16 units', () => {
    const wide = 'a: "😀"\nb: {c: "😀", d: here}\n';
    const tree = parseText(wide).documents[0];
    if (!tree) throw new Error('no document');
    const { start } = spanOf(tree, ['b', 'd']);
    expect(positionAt(lineStarts(wide), start)).toEqual({ line: 2, column: 17, offset: wide.indexOf('here') });
  });
});

describe('odd and broken texts never throw', () => {
  const samples = [
    '',
    '\n',
    '---',
    '--- ---',
    '\0',
    '{',
    '[',
    '"',
    "'",
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '@',
    '`',
    '?',
    ':',
    '- - -',
    ': : :',
    '\ud800',
    'a: &a [*a]',
    '<<: [1]',
    '{{',
    '\t',
    'a:\n\t- b',
    '? {a: b}\n: c',
    'key: |\n',
    '...\n...\n',
  ];
  test.each(samples.map((sample) => [JSON.stringify(sample), sample]))('%s', (_shown, sample) => {
    expect(() => parseText(sample)).not.toThrow();
  });

  test('every prefix of a manifest', () => {
    const manifest = readdirSync('fixtures/projects/shop')
      .map((name) => readFileSync(`fixtures/projects/shop/${name}`, 'utf8'))
      .join('---\n');
    for (let end = 0; end < manifest.length; end += 7) expect(() => parseText(manifest.slice(0, end))).not.toThrow();
  });
});
