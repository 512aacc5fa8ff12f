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
    ['1e400', '1e400'],
    ['0xffffffffffffffffffff', '0xffffffffffffffffffff'],
    ['+5', 5],
    ['-0', 0],
    ['-0.0', -0],
    ['0xffffffffffffffff', 2 ** 64],
    ['-0xffffffffffffffff', '-0xffffffffffffffff'],
    ['.5_0', 0.5],
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
    ['!!binary w6k=', 'é'],
    ['!vault secret', 'secret'],
    ['! 12', '12'],
    ['!!int "5"', 5],
    ['!!float 5', 5],
    ['!<tag:yaml.org,2002:int> 0x10', 16],
    ['!!timestamp 2001-12-14', '2001-12-14'],
    ['!!null', null],
    ['!!str', ''],
  ])('%s', (written, value) => {
    expect(read(`key: ${written}\n`)).toEqual({ key: value });
  });

  test('booleans and numbers as keys become text', () => {
    expect(read('on: 1\n0x10: 2\n1.50: 3\n')).toEqual({ true: 1, '16': 2, '1.5': 3 });
  });

  // kubectl writes a floating-point key with the 32 bits of `strconv.FormatFloat`, an integer with all its digits.
  test.each([
    ['1e6', '1e+06'],
    ['3.14159265358979', '3.1415927'],
    ['1e-5', '1e-05'],
    ['-0.0', '-0'],
    ['9007199254740993', '9007199254740993'],
    ['18446744073709551616', '1.8446744e+19'],
    ['.inf', '.inf'],
    ['.NaN', '.nan'],
  ])('the number %s as a key', (written, key) => {
    expect(read(`${written}: a\n`)).toEqual({ [key]: 'a' });
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

  test('a merge is told by its tag, too; with another tag it is a key like any other', () => {
    expect(read('!!merge "<<": {a: 1}\n!!str <<: b\n')).toEqual({ a: 1, '<<': 'b' });
  });

  test('an alias of a text stands as a key, and an alias may name a key', () => {
    expect(read('name: &app autobrr\ndata:\n  *app : hello\n')).toEqual({
      name: 'autobrr',
      data: { autobrr: 'hello' },
    });
    expect(read('&a key: 1\nb: *a\n8080: &port 9090\n*port : c\n')).toEqual({
      key: 1,
      b: 'key',
      8080: 9090,
      9090: 'c',
    });
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

  test('tabs between brackets are blanks', () => {
    expect(read('x: {\ta:\tb\t,\t"c\td": e\t}\nz: [\n\t"f",\n\tg,\n]\n')).toEqual({
      x: { a: 'b', 'c\td': 'e' },
      z: ['f', 'g'],
    });
  });

  test('tabs between brackets on thousands of lines', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `\tk${n}: v,\n`).join('');
    expect(read(`x: {\n${lines}\t}\n`)).toMatchObject({ x: { k0: 'v', k4999: 'v' } });
  });

  test('tabs stay in a block of text behind quotes or brackets with tabs', () => {
    const text = 'one: "a: [ b\n\tc"\ntwo: {\n\td: "}\n\t}"\n\t}\nthree: |\n  e\n  \tf ]\n';
    expect(read(text)).toEqual({ one: 'a: [ b c', two: { d: '} }' }, three: 'e\n\tf ]\n' });
  });

  // YAML 1.2 refuses these, kubectl takes them.
  test.each<[string, string, unknown]>([
    ['a comment right behind a quote', 'a: "b"#c\n', { a: 'b' }],
    ['right behind brackets and commas', 'a: [b,#c\n  d]#e\nf: {g: h}#i\n', { a: ['b', 'd'], f: { g: 'h' } }],
    ['right behind the header of a text', 'a: |#b\n  c\nd: >-#e\n  f\n', { a: 'c\n', d: 'f' }],
    ['a dash as an item', 'a: [-f, -]\nb: {c: -, d: e}\n', { a: ['-f', '-'], b: { c: '-', d: 'e' } }],
    ['an escaped apostrophe', 'a: "it\\\'s"\n', { a: "it's" }],
    ['a tab in quotes, between brackets', 'a: {\n\tb: "c\td",\n\te: \'f\tg\'\n\t}\n', { a: { b: 'c\td', e: 'f\tg' } }],
    ['a tab in quotes, in a list at the root', '[\n\t"a\tb"\n]\n', ['a\tb']],
  ])('%s', (_title, text, value) => {
    expect(parseText(text)).toMatchObject({ documents: [{ value }], troubles: [] });
  });

  test('what follows a repair stands where it did', () => {
    const text = 'a: "b"#c\nd: [-, e]#f\ng: "it\\\'s"\nh: i\n';
    const document = parseText(text).documents[0];
    if (!document) throw new Error('no document');
    const shown = (...path: (string | number)[]) => {
      const { start, end } = placeOf(document, path).value;
      return text.slice(start, end);
    };
    expect([shown('a'), shown('d'), shown('d', 0), shown('d', 1), shown('g'), shown('h')]).toEqual([
      '"b"',
      '[-, e]',
      '-',
      'e',
      '"it\\\'s"',
      'i',
    ]);
  });

  test('brackets at the indentation of the key above, hundreds of them', () => {
    const text = Array.from({ length: 300 }, (_, n) => `k${n}: [\na,\nb\n]\n`).join('');
    const document = parseText(text).documents[0];
    if (!document) throw new Error('no document');
    expect(document.value).toHaveProperty('k299', ['a', 'b']);
    const { start, end } = placeOf(document, ['k299', 1]).value;
    expect([start, end, text.slice(start, end)]).toEqual([text.length - 4, text.length - 3, 'b']);
  });

  test('a byte order mark behind a separator, from files that were joined', () => {
    expect(parseText('a: 1\n---\n\ufeffb: 2\n').documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('JSON objects behind each other, on one line, on several, and with junk behind them', () => {
    for (const text of ['{"a":1}\n{"a":2}\n', '{"a":1}{"a":2}', '{\n"a": 1\n}\n\n{\n"a": 2\n}'])
      expect(parseText(text).documents.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(parseText('{"a":1}\njunk\n').documents).toEqual([]);
  });

  test('JSON with comments is read, and the comment is trouble', () => {
    for (const text of ['// head\n{"a": "//b"}', '{ /* x */ "a": "//b" }', '{ // x\n"a": "//b"\n}']) {
      const { documents, troubles } = parseText(text);
      expect(documents.map(({ value }) => value)).toEqual([{ a: '//b' }]);
      expect(troubles).toMatchObject([{ code: 'refused', problem: 'json-comment' }]);
    }
    expect(parseText('{a: http://b, c: //d}').troubles).toEqual([]);
  });

  test('Windows line ends and a byte order mark change no value', () => {
    const text = withoutByteOrderMark('\ufeffa: 1\r\nb:\r\n  - x\r\n');
    expect(read(text)).toEqual({ a: 1, b: ['x'] });
  });

  test('a broken document does not hide the others', () => {
    const parsed = parseText('a: 1\n---\nb: [\n---\nc: 3\n');
    expect(parsed.documents.map(({ value }) => value)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(parsed.troubles).toHaveLength(1);
    expect(parsed.broken).toHaveLength(1);
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

  test('an empty list item is shown by its dash', () => {
    const text = 'a:\n  - b\n  - # c - d\n  -\n  - &e-f\n';
    const tree = parseText(text).documents[0];
    if (!tree) throw new Error('no document');
    const shown = [1, 2, 3].map((index) => {
      const { start, end } = spanOf(tree, ['a', index]);
      return `${positionAt(lineStarts(text), start).line} ${text.slice(start, end)}`;
    });
    expect(shown).toEqual(['3 -', '4 -', '5 f']);
  });

  test('a pair in a list between brackets ends with its value, and what follows is outside of it', () => {
    const text = 'a: [b: c, d] # e\nf: g\n';
    const tree = parseText(text).documents[0];
    if (!tree) throw new Error('no document');
    const shown = (...path: (string | number)[]) => {
      const { start, end } = placeOf(tree, path).value;
      return text.slice(start, end);
    };
    expect([shown('a'), shown('a', 0), shown('a', 1), shown()]).toEqual(['[b: c, d]', 'b: c', 'd', text.trim()]);
  });

  test('of a key that is an alias, it is that of the alias', () => {
    const text = 'name: &app autobrr\ndata:\n  *app : {port: 1}\n  other: 2\n';
    const tree = parseText(text).documents[0];
    if (!tree) throw new Error('no document');
    const shown = (...path: string[]) => {
      const { start, end } = spanOf(tree, path);
      return text.slice(start, end);
    };
    expect([shown('data', 'autobrr'), shown('data', 'autobrr', 'port'), shown('data', 'other')]).toEqual([
      '*app',
      '1',
      '2',
    ]);
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

describe('what is wrong is told where it is', () => {
  /** `line:column code` of each trouble. */
  const told = (text: string) =>
    parseText(text).troubles.map((trouble) => {
      const { line, column } = positionAt(lineStarts(text), trouble.span.start);
      const shown = text.slice(trouble.span.start, trouble.span.end);
      const word = trouble.code === 'refused' || trouble.code === 'anchor' ? trouble.problem : trouble.code;
      return `${line}:${column} ${word} ${JSON.stringify(shown)}`;
    });

  // What is refused here, kubectl refuses; what is not, it takes (k8s.io/apimachinery 0.32.4 and 0.34.1).
  test.each<[string, string, readonly string[]]>([
    ['a tab before a comment', 'a:\n  b: c\n\t# d\n', ['3:1 tab "\\t"']],
    ['one that stands deep enough behind a plain scalar', 'a: b\n   \t# c\nd: e\n', []],
    ['and the next', 'a: b\n   \t# c\n   \t# d\n', ['3:1 tab "   \\t"']],
    ['on an empty line', 'a:\n  - "b"\n\t\n  - c\n', ['3:1 tab "\\t"']],
    ['at the end of the text', 'a: b\n\t', ['2:1 tab "\\t"']],
    ['behind a dash', 'a:\n  -\tb\n', ['2:4 tab "\\t"']],
    ['behind a value, a colon and a separator', 'a: b\t\nc:\td\n---\t\ne: f\t# g\n', []],
    ['between brackets', 'a: [b,\n\tc, "d"\n\t]\n', []],
    ['between brackets, right behind a plain scalar', 'a: [b,\n\tc\n\t]\n', ['3:1 tab "\\t"']],
    ['in a block of text', 'a: |\n  b\n  \tc\n', []],
    [
      'before the first line of a block of text',
      'a: |\n  \tb\nc: >\n\n \t\n  d\n',
      ['2:1 tab "  \\t"', '5:1 tab " \\t"'],
    ],
    ['there, where the indentation is given', 'a:\n  b: |2\n    \tc\n', []],
    ['behind the colon of a key that has a line of its own', '? a\n: -\t# b\n', ['2:4 tab "\\t"']],
    ['in a quoted text', 'a: "b\n\tc"\n', []],
    ['instead of blanks', 'a:\n \tb: c\n \td: e\n', ['2:1 tab " \\t"', '3:1 tab " \\t"']],
    ['below a dash with a tab', 'a:\n  -\tb: c\n  \td: e\n', ['2:4 tab "\\t"', '3:1 tab "  \\t"']],
    ['a key three times', 'a: 1\na: 2\na: 3\n', ['2:1 duplicate-key "a"', '3:1 duplicate-key "a"']],
    ['an apostrophe in quotes', "a: 'it's'\n", ['1:8 invalid "s\'"']],
    ['a quote in quotes', 'a: ["-c", "say "hi""]\n', ['1:17 invalid "hi\\"\\"]"']],
    ['no blank behind a colon', 'a:\n  b:c\n  d: e\n', ['2:3 invalid "b:c"']],
    ['a bracket too many', 'a: [b]]\nc: d\n', ['1:7 invalid "]"']],
    ['a bracket that is not closed', 'a: [b\nc: d\n', ['1:4 invalid "["']],
    ['and one at the end of the text', '{"a": {"b": 1}', ['1:1 invalid "{"']],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', ['3:3 invalid "\\"b\\": 2"']],
    ['a bad escape', 'a: "\\d"\n', ['1:6 invalid "d\\""']],
    ['a control character', 'a: b\u0007\n', ['1:5 invalid "\\u0007"']],
    ['a schedule without quotes', 'a: */5 * * * *\n', ['1:4 wildcard "*/5 * * * *"']],
    ['a star in a list', 'a: [*]\n', ['1:5 wildcard "*"']],
    ['two dashes', 'a: b\n--\na: b\n', ['2:1 invalid "--"']],
    ['four dashes', 'a: b\n----\na: b\n', ['2:1 invalid "----"']],
    ['something right behind the dashes', 'a: b\n---a: b\n', ['2:4 behind-separator "a: b"']],
    ['a directive that begins nothing', 'a: b\n---\n%YAML 1.2\n', ['3:1 directive "%YAML 1.2"']],
    ['a key that begins with a percent sign', '%a: b\n', ['1:1 directive "%a: b"']],
    ['an end where nothing began', 'a: b\n---\n# c\n...\n', ['4:1 end-mark "..."']],
    ['one at the beginning', '...\n---\na: b\n', ['1:1 end-mark "..."']],
    ['one behind a document, and one behind a mark of its beginning', 'a: b\n...\n---\nc: d\n', []],
    ['and one behind JSON', '{"a": "b"}\n# c\n...\n', ['3:1 end-mark "..."']],
    ['a merge conflict', 'a: b\n<<<<<<< HEAD\nc: d\n', ['2:1 invalid "<<<<<<< HEAD"']],
    ['a shell prompt', '$ kubectl get pods\na: b\n', ['1:1 invalid "$ kubectl get pods"']],
    ['a mark of a template', 'a: b\n{%- if c %}\nd: e\n', ['2:1 template "{%- if c %}"']],
    ['a mark in a block of text is not why', 'a: |\n  {{ b }}\nc: [\n', ['3:4 invalid "["']],
    ['nor is one in a word, or below', 'a: b-{{ c }}\nd: [e}\nf: {{ g }}\n', ['2:6 invalid "}"']],
    [
      'a bracket that is closed, above a dash that stands too far out',
      'a:\n  - b: [\n      "c",\n    ]\n - b: d\n',
      ['5:2 invalid "- b: d"'],
    ],
    ['and one that is not, above the next item', 'a:\n  - b: [\n      "c"\n  - b: d\n', ['2:8 invalid "["']],
    ['a placeholder in braces', 'a:\n  - b: {user}/web:1.0\n', ['2:8 invalid "{user}/web:1.0"']],
    ['a placeholder in brackets', 'a: [YOUR REGISTRY]/echo:1.0\n', ['1:4 invalid "[YOUR REGISTRY]/echo:1.0"']],
    ['a percent sign at the beginning of an item', 'a:\n  - b\n  - %T%.c\n', ['3:5 invalid "%T%.c"']],
    ['and between brackets', 'a: [%T%.c]\n', ['1:5 invalid "%T%.c]"']],
    ['an alias of a list as a key', 'a: &a [b]\nc:\n  *a : d\n', ['3:3 invalid "*a"']],
    ['an alias of nothing as a key', 'c:\n  *a : d\n', ['2:3 unknown "*a"']],
    [
      'a mapping as a key, above a key that stands twice',
      '? a: b\n:\n c: d\ne: f\ne: g\n',
      ['1:3 invalid "a: b"', '5:1 duplicate-key "e"'],
    ],
    ['an empty key', 'a:\n  : b\n', ['2:3 invalid ":"']],
    [
      'a value that does not fit its tag',
      'a: !!int 1.5\nb: !!bool maybe\n',
      ['1:10 invalid "1.5"', '2:11 invalid "maybe"'],
    ],
    ['an anchor with a letter that kubectl does not know', 'a: &größe b\n', ['1:4 invalid "&größe"']],
    ['a key on the line of another, behind an anchor', 'a: &b c: d # e\n', ['1:4 invalid "&b c: d # e"']],
    ['behind a tag', '- a: !b "c": d\n', ['1:6 invalid "!b \\"c\\": d"']],
    ['below it', 'a: &b\n  c: d\n', []],
    ['a tab behind a plain key without a value', '- {\n\ta\n\t}\n', ['3:1 tab "\\t"']],
    ['an anchor right before a colon', '&a: b\n', ['1:1 invalid "&a:"']],
    ['a tag right before a comma', 'a: [!b, c]\n', ['1:5 invalid "!b"']],
    ['an escaped slash', 'a: "b\\/c\\\\/"\n', ['1:6 invalid "\\\\/"']],
    ['half a character', 'a: "\\ud83d\\ude00"\n', ['1:5 invalid "\\\\ud83d"', '1:11 invalid "\\\\ude00"']],
    ['both in JSON', '{"a": "b\\/c\\ud83d\\ude00"}\n{"b": "\\/"}\n', []],
    ['an escaped slash in a list, which is no JSON for kubectl', '["\\/"]\n', ['1:3 invalid "\\\\/"']],
    ['a question mark in brackets', 'a: [http://b/c?d, "e?", f]\n', ['1:5 invalid "http://b/c?d"']],
    ['a colon before a text in brackets', 'a: {b: :c}\n', ['1:8 invalid ":c"']],
    ['a colon right before a bracket', 'a: {b:}\nc: {d:, "e":, f: g}\n', ['1:5 invalid "b:"', '2:5 invalid "d:"']],
    ['a key on two lines, in brackets', 'a: {b\n  c: d}\n', ['1:5 invalid "b\\n  c"']],
    ['a colon on the next line', 'a: {b # c\n  : d}\n', ['1:5 invalid "b"']],
    ['one on the next line in JSON', '{"a"\n  : "?"}\n', []],
    ['one behind a question mark', 'a: {? b\n  : c}\n', []],
    ['a key without a value', 'a: {b\n  c, d}\n', []],
    ['a binary value that is no base64', 'a: !!binary "a"\n', ['1:13 invalid "\\"a\\""']],
    ['a number beyond 63 bits as a key', '18446744073709551615: b\n', ['1:1 invalid "18446744073709551615"']],
    [
      'aliases without end, once',
      `a: &a [${'x,'.repeat(999)}]\nb: [${'*a,'.repeat(999)}]\n`,
      ['2:599 alias-bomb "*a"'],
    ],
    ['a merge of what does not exist', 'a:\n  <<: *b\n', ['2:7 unknown "*b"']],
    ['a merge of an alias of a list', 'a: &m {b: 1}\nc: &l [*m]\nd:\n  <<: *l\n', ['4:3 merge "<<"']],
    ['too deep to read', `a: ${'['.repeat(5000)}`, [`1:1 invalid ${JSON.stringify(`a: ${'['.repeat(5000)}`)}`]],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['image: {user}/web:1.0\n', "the value begins with '{', and more follows its '}'"],
    ['hosts:\n  - %TARGET%.example.com\n', "a text without quotes cannot begin with '%'"],
    ['host: %TARGET%.example.com\n', "a text without quotes cannot begin with '%'"],
  ])('and why: %j', (text, reason) => {
    expect(parseText(text).troubles).toMatchObject([{ reason }]);
  });

  test('objects without a separator, in whatever order their keys are', () => {
    const text =
      'kind: A\napiVersion: v1\nmetadata: {}\n# the second\nmetadata: {}\nkind: B\napiVersion: v1\nspec: {}\nspec: {}\napiVersion: v1\nkind: C\n';
    expect(parseText(text).documents.map(({ value }) => (value as { kind: string }).kind)).toEqual(['A', 'B', 'C']);
    expect(told(text)).toEqual([
      '9:1 duplicate-key "spec"',
      '5:1 missing-separator "metadata"',
      '10:1 missing-separator "apiVersion"',
    ]);
  });

  test('on one line they are keys that stand twice', () => {
    expect(told('{apiVersion: v1, kind: A, apiVersion: v1, kind: B}')).toEqual([
      '1:27 duplicate-key "apiVersion"',
      '1:43 duplicate-key "kind"',
    ]);
  });
});

// Work that grows with the square of these lengths runs into the limit that the runner sets to every test.
describe('large texts are read to their end, however broken they are', () => {
  const head = 'apiVersion: v1\nkind: ConfigMap\ndata:\n';
  const many = (line: string, length = 1_000_000) => line.repeat(Math.ceil(length / line.length));
  test.each<[string, string, [documents: number, troubles: number, codes: string]]>([
    ['tabs', head + many('\tkey: value\n'), [0, 100, 'tab']],
    ['keys again and again', head + many('  key: value\n'), [1, 1000, 'duplicate-key']],
    ['objects without separators', many('apiVersion: v1\nkind: A\n'), [43_479, 43_478, 'missing-separator']],
    ['a quote that is never closed', `${head}  a: "b\n${many('  key: "value"\n')}`, [0, 1, 'unclosed-quote']],
    ['one long line of quotes', `${head}  a: ${many('"b", ')}"`, [0, 1, 'invalid']],
    ['one long line of marks', `${head}  a: "${many('{{ b }}')}"\n  c: [`, [0, 1, 'invalid']],
    ['dashes', many('- '), [0, 1, 'invalid']],
    ['unknown aliases', head + many('  a: &a b\n  c: *d\n'), [0, 2000, 'anchor, duplicate-key']],
    ['odd blanks in sentences', head + many('  a: b c\u00a0d\n'), [1, 1000, 'duplicate-key']],
    ['broken documents', many('---\napiVersion: v1\nkind: A\nmetadata: [\n'), [0, 25_642, 'invalid']],
    ['JSON objects', many('{"apiVersion": "v1", "kind": "A"}\n'), [29_412, 0, '']],
    ['comments', `${many('# a\n')}b: [`, [0, 1, 'invalid']],
    ['brackets', `${head}  a: ${many('[')}`, [0, 1, 'invalid']],
  ])('%s', (_title, text, expected) => {
    const { documents, troubles } = parseText(text);
    const codes = [...new Set(troubles.map(({ code }) => code))].join(', ');
    expect([documents.length, troubles.length, codes]).toEqual(expected);
  });

  test('places in a long list and in a long mapping', () => {
    const text = `list:\n${Array.from({ length: 20_000 }, (_, n) => `  - a${n}\n`).join('')}map:\n${Array.from({ length: 20_000 }, (_, n) => `  k${n}: b${n}\n`).join('')}`;
    const document = parseText(text).documents[0];
    if (!document) throw new Error('no document');
    for (let n = 0; n < 20_000; n++) {
      const item = spanOf(document, ['list', n]);
      const pair = spanOf(document, ['map', `k${n}`]);
      expect(text.slice(item.start, item.end) + text.slice(pair.start, pair.end)).toBe(`a${n}b${n}`);
    }
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
