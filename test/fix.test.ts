import { describe, expect, test } from 'vitest';
import { applied } from '../src/fix/apply.ts';
import type { Json, Operation } from '../src/fix/operation.ts';
import { createFixer } from '../src/fix/prove.ts';
import type { Path } from '../src/parse/places.ts';
import { parseText } from '../src/parse/source.ts';

const file = 'web.yaml';

/** The text with one operation done to a document; undefined where no edit is made. */
function change(text: string, operation: Operation, index = 0): string | undefined {
  const document = parseText(text).documents[index];
  if (!document) throw new Error('there is no such document');
  const fix = { title: 'change it', safe: true, changes: [{ file, document: document.span.start, operation }] };
  const { text: after, made } = createFixer(text).apply([fix]);
  return made.length === 0 ? undefined : after;
}
const set = (text: string, path: Path, value: Json) => change(text, { op: 'set', path, value });
const add = (text: string, path: Path, value: Json) => change(text, { op: 'add', path, value });
const remove = (text: string, path: Path) => change(text, { op: 'remove', path });
const rename = (text: string, path: Path, to: string) => change(text, { op: 'rename', path, to });
const move = (text: string, path: Path, to: Path) => change(text, { op: 'move', path, to });

describe('set', () => {
  test('a value keeps its quotes, its comment and its neighbours', () => {
    const text = `kind: 'Service' # of the shop\nspec: { type: "ClusterIP", ports: [] }\n`;
    expect(set(text, ['kind'], 'Ingress')).toBe(text.replace('Service', 'Ingress'));
    expect(set(text, ['spec', 'type'], 'NodePort')).toBe(text.replace('ClusterIP', 'NodePort'));
  });

  test('a text that would be read as something else gets the quotes of the document', () => {
    expect(set("name: 'a'\nport: 80\n", ['port'], '80')).toBe("name: 'a'\nport: '80'\n");
    expect(set('name: a\nflag: on\n', ['flag'], 'on')).toBe('name: a\nflag: "on"\n');
    expect(set('name: a\nday: x\n', ['day'], '2027-01-31')).toBe('name: a\nday: "2027-01-31"\n');
    expect(set('name: a\nnote: x\n', ['note'], 'a: b # c')).toBe('name: a\nnote: "a: b # c"\n');
  });

  test('a value that was left out stands behind its colon', () => {
    expect(set('spec:\n  type: # later\n  ports: []\n', ['spec', 'type'], 'NodePort')).toBe(
      'spec:\n  type: NodePort # later\n  ports: []\n',
    );
    expect(set('spec: # later\n', ['spec'], { replicas: 1 })).toBe('spec: # later\n  replicas: 1\n');
    expect(set('spec: {}\nkind: x\n', ['spec'], { args: ['a'] })).toBe('spec:\n  args:\n    - a\nkind: x\n');
  });
});

describe('add', () => {
  test('a key stands behind its last sibling, with the indentation of the document', () => {
    expect(add('spec:\n    a: 1 # one\n    # b: 2\nkind: x\n', ['spec', 'c'], 3)).toBe(
      'spec:\n    a: 1 # one\n    c: 3\n    # b: 2\nkind: x\n',
    );
    expect(add('spec:\n    a: 1\n', ['metadata', 'labels', 'app'], 'web')).toBe(
      'spec:\n    a: 1\nmetadata:\n    labels:\n        app: web\n',
    );
  });

  test('in a list whose dashes stand below their key', () => {
    const text = 'spec:\n  containers:\n  - name: web\n    args:\n    - -v\n  volumes: []\n';
    expect(add(text, ['spec', 'containers', 0, 'ports'], [{ name: 'http', containerPort: 80 }])).toBe(
      'spec:\n  containers:\n  - name: web\n    args:\n    - -v\n    ports:\n    - name: http\n      containerPort: 80\n  volumes: []\n',
    );
    expect(add(text, ['spec', 'containers', 0, 'args', 1], '-x')).toBe(
      text.replace('    - -v\n', '    - -v\n    - -x\n'),
    );
  });

  test('behind a text of several lines, and at the end of a text without a last line end', () => {
    expect(add('data:\n  run: |\n    a\n    b\n\nkind: x\n', ['data', 'c'], 'd')).toBe(
      'data:\n  run: |\n    a\n    b\n  c: d\n\nkind: x\n',
    );
    expect(add('data:\n  a: b', ['data', 'c'], 'd')).toBe('data:\n  a: b\n  c: d');
  });

  test('with the line ends of Windows', () => {
    expect(add('spec:\r\n  a: 1\r\n', ['spec', 'b', 'c'], 2)).toBe('spec:\r\n  a: 1\r\n  b:\r\n    c: 2\r\n');
  });

  test('between brackets, and in JSON', () => {
    expect(add('spec: { a: 1 }\n', ['spec', 'b'], ['x'])).toBe('spec: { a: 1, b: [x] }\n');
    expect(add('{"spec": {"a": 1}}', ['spec', 'b'], ['x'])).toBe('{"spec": {"a": 1, "b": ["x"]}}');
    expect(add('{\n\t"spec": {\n\t\t"a": 1\n\t}\n}\n', ['spec', 'b'], { c: true })).toBe(
      '{\n\t"spec": {\n\t\t"a": 1,\n\t\t"b": {"c": true}\n\t}\n}\n',
    );
    expect(add('{"spec": {}}', ['spec', 'b'], 'x')).toBe('{"spec": {"b": "x"}}');
  });
});

describe('remove', () => {
  test('a pair goes with its lines and its own comment, and what is around stays', () => {
    expect(remove('a: 1\n# about b\nb: # old\n  c: 2\n  d: 3\ne: 4\n', ['b'])).toBe('a: 1\n# about b\ne: 4\n');
    expect(remove('a: 1\nb: 2', ['b'])).toBe('a: 1');
  });

  test('the first pair of an item leaves its dash to the next', () => {
    expect(remove('items:\n  - a: 1\n    b: 2\n  - c\n', ['items', 0, 'a'])).toBe('items:\n  - b: 2\n  - c\n');
    expect(remove('items:\n  - a: 1\n    b: 2\n  - c\n', ['items', 1])).toBe('items:\n  - a: 1\n    b: 2\n');
  });

  test('what would be left empty goes, too', () => {
    expect(
      remove('metadata:\n  name: web\n  annotations:\n    old: x\nkind: y\n', ['metadata', 'annotations', 'old']),
    ).toBe('metadata:\n  name: web\nkind: y\n');
  });

  test('between brackets with one comma', () => {
    expect(remove('{ a: 1, b: 2, c: 3 }', ['a'])).toBe('{ b: 2, c: 3 }');
    expect(remove('{ a: 1, b: 2, c: 3 }', ['c'])).toBe('{ a: 1, b: 2 }');
    expect(remove('{\n  "a": 1,\n  "b": [1, 2]\n}', ['b', 0])).toBe('{\n  "a": 1,\n  "b": [2]\n}');
  });
});

describe('rename and move', () => {
  test('a key is called otherwise and keeps its quotes', () => {
    expect(rename(`"spec" : 1 # x\n`, ['spec'], 'status')).toBe(`"status" : 1 # x\n`);
    expect(rename('{ spec: 1, kind: x }', ['spec'], 'status')).toBe('{ status: 1, kind: x }');
  });

  test('lines move with their comments and quotes', () => {
    const text = "spec:\n  probe: # of web\n    path: '/ready' # soon\n    port: 80\n  containers:\n    - name: web\n";
    expect(move(text, ['spec', 'probe'], ['spec', 'containers', 0, 'readinessProbe'])).toBe(
      "spec:\n  containers:\n    - name: web\n      readinessProbe: # of web\n        path: '/ready' # soon\n        port: 80\n",
    );
  });

  test('to the left, and under a mapping that comes to be', () => {
    expect(move('spec:\n  a: 1\n  labels:\n    b: |\n      text\n', ['spec', 'labels'], ['metadata', 'labels'])).toBe(
      'spec:\n  a: 1\nmetadata:\n  labels:\n    b: |\n      text\n',
    );
  });

  test('between brackets', () => {
    expect(
      move(
        '{"metadata": {"name": "web", "replicas": 2}, "spec": {"a": 1}}',
        ['metadata', 'replicas'],
        ['spec', 'replicas'],
      ),
    ).toBe('{"metadata": {"name": "web"}, "spec": {"a": 1, "replicas": 2}}');
  });
});

describe('no edit is made', () => {
  test('in a value that stands in several places', () => {
    const text = 'a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n';
    expect(set(text, ['a', 'b'], 2)).toBeUndefined();
    expect(set(text, ['c', 'b'], 2)).toBeUndefined();
    expect(set(text, ['d', 'b'], 2)).toBeUndefined();
    expect(add(text, ['c', 'z'], 2)).toBeUndefined();
    expect(add('a: &x\n  b: 1\nc: 2\n', ['a', 'z'], 2)).toBe('a: &x\n  b: 1\n  z: 2\nc: 2\n');
  });

  test('where the key is there already, or is written twice', () => {
    expect(rename('a: 1\nb: 2\n', ['a'], 'b')).toBeUndefined();
    expect(move('a: 1\nb:\n  a: 2\n', ['a'], ['b', 'a'])).toBeUndefined();
    expect(remove('a: 1\na: 2\nb: 3\n', ['a'])).toBeUndefined();
  });

  test('where a comment would be lost', () => {
    expect(remove('items:\n  - a: 1\n    # about b\n    b: 2\n', ['items', 0, 'a'])).toBeUndefined();
    expect(remove('[\n  1, # one\n  2\n]\n', [0])).toBeUndefined();
  });
});

test('the other documents of a text stay as they are, whatever is wrong with them', () => {
  const text = 'a: 1\n---\nb: [\n--- # third\nc: 1\n...\n';
  expect(change(text, { op: 'set', path: ['c'], value: 2 }, 1)).toBe(text.replace('c: 1', 'c: 2'));
});

test('fixes that do not touch are made at once, others wait', () => {
  const text = 'spec:\n  a: 1\n  b: 2\n';
  const fixOf = (operation: Operation) => ({
    title: 'change it',
    safe: true,
    changes: [{ file, document: 0, operation }],
  });
  const fixes = [
    fixOf({ op: 'set', path: ['spec', 'a'], value: 3 }),
    fixOf({ op: 'add', path: ['spec', 'c'], value: 4 }),
    fixOf({ op: 'add', path: ['spec', 'd'], value: 5 }),
    fixOf({ op: 'remove', path: ['spec', 'a'] }),
  ];
  const { text: after, made } = createFixer(text).apply(fixes);
  expect(after).toBe('spec:\n  a: 3\n  b: 2\n  c: 4\n');
  expect(made).toEqual(fixes.slice(0, 2));
});

test('an operation leaves the value that it is applied to as it was', () => {
  const value = { a: [{ b: 1 }] };
  expect(applied(value, { op: 'remove', path: ['a', 0, 'b'] })?.value).toEqual({});
  expect(value).toEqual({ a: [{ b: 1 }] });
});
