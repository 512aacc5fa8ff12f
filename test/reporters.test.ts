import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { runProgram } from './support/machine.ts';

const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const files = {
  'k8s/web shop.yaml':
    'apiVersion: v1\r\nkind: Pod\r\nmetadata:\r\n  name: "straße"\r\nspec:\r\n  containers:\r\n    - name: web\r\n      image: nginx # 😀\r\n',
  'k8s/broken.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n',
  'k8s/fine.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fine}\n',
};

describe('json', () => {
  test.each([
    ['with findings', files],
    ['without findings', { 'fine.yaml': files['k8s/fine.yaml'] }],
  ])('%s keeps its schema', async (_title, input) => {
    const run = await runProgram(['--format', 'json'], { files: input });
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema('report'));
    expect(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('counts lines and columns from 1, offsets from 0, all in UTF-16 units', async () => {
    const { findings } = JSON.parse((await runProgram(['--format', 'json'], { files })).stdout);
    const latest = findings.find(({ rule }: { rule: string }) => rule === 'image-tag-latest');
    const offset = files['k8s/web shop.yaml'].indexOf('nginx');
    expect(latest.range).toEqual({
      start: { line: 8, column: 14, offset },
      end: { line: 8, column: 19, offset: offset + 5 },
    });
    expect(latest.resource).toEqual({ apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: 'straße' });
    expect(latest.path).toEqual(['spec', 'containers', 0, 'image']);
    expect(latest.help).toMatch(/#image-tag-latest$/);
  });

  test('the keys of a finding come in the published order', async () => {
    const { findings } = JSON.parse((await runProgram(['--format', 'json'], { files })).stdout);
    expect(Object.keys(findings.at(-1))).toEqual([
      'rule',
      'severity',
      'message',
      'file',
      'range',
      'resource',
      'path',
      'related',
      'help',
    ]);
  });
});

test('the graph keeps its schema', async () => {
  const shop = Object.fromEntries(
    ['api', 'database', 'namespace', 'web', 'worker'].map((name) => [
      `${name}.yaml`,
      readFileSync(`fixtures/projects/shop/${name}.yaml`, 'utf8'),
    ]),
  );
  const run = await runProgram(['graph'], { files: shop });
  const graph = JSON.parse(run.stdout);
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema('graph'));
  expect(validate(graph), JSON.stringify(validate.errors)).toBe(true);
  expect(graph.bindings).toEqual([
    expect.objectContaining({
      claim: { namespace: 'shop', name: 'data-database-0' },
      state: 'bound',
      volume: 'database-disk',
    }),
  ]);
  const states = new Set(graph.references.map(({ state }: { state: string }) => state));
  expect(states).toEqual(new Set(['resolved']));
});

test('vscode: one line a finding, with its keys in the order that the problem matcher wants', async () => {
  const run = await runProgram(['--format', 'vscode'], { files });
  for (const line of run.stdout.trimEnd().split('\n'))
    expect(Object.keys(JSON.parse(line)).slice(0, 5)).toEqual(['file', 'location', 'severity', 'code', 'message']);
});

test('compact: one line a finding, for grep and editors', async () => {
  const run = await runProgram(['--format', 'compact'], { files });
  const pattern = /^(.+?):(\d+):(\d+)(?:-(?:(\d+):)?(\d+))?\s+(error|warning|info)\s+([\w@./-]+)\s+(.+)$/;
  const lines = run.stdout.trimEnd().split('\n');
  expect(lines.every((line) => pattern.test(line))).toBe(true);
  expect(lines.some((line) => line.startsWith('k8s/web shop.yaml:8:14-8:19 warning image-tag-latest '))).toBe(true);
});

describe('pretty', () => {
  test('shows the line, both sides of a conflict, and what was read', async () => {
    const run = await runProgram(['k8s/broken.yaml'], { files });
    expect(run.stdout).toContain(
      [
        "warning: key 'name' stands here again: kubectl drops the value that stands before [duplicate-key]",
        '  k8s/broken.yaml:5:3',
        '    5 |   name: b',
        '      |   ^^^^',
        '  k8s/broken.yaml:4:3  the value here is dropped',
        '    4 |   name: a',
        '      |   ~~~~',
      ].join('\n'),
    );
    expect(run.stdout).toContain('1 warning in 1 resource of 1 file');
  });

  test('points at the right column behind wide characters, and shows what shows as nothing', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  "漢字😀é": yes\n  b\u200b: c\n';
    const { stdout } = await runProgram([], { files: { 'a.yaml': text } });
    expect(stdout).toContain(`    5 |   "漢字😀é": yes\n      | ${' '.repeat(13)}^^^\n`);
    expect(stdout).toContain(`    6 |   b\\u200b: c\n      |    ^^^^^^\n`);
  });

  test('colours only where asked to', async () => {
    const start = '\u001b[';
    expect((await runProgram([], { files })).stdout).not.toContain(start);
    expect((await runProgram(['--color', 'always'], { files })).stdout).toContain(start);
    expect((await runProgram([], { files, env: { FORCE_COLOR: '1' } })).stdout).toContain(start);
    expect((await runProgram([], { files, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(start);
  });

  test('a very long line is cut around what is found', async () => {
    const long = `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {nodeSelector: {padding: "${'x'.repeat(500)}"}, containers: [{name: web, image: nginx}]}\n`;
    const run = await runProgram([], { files: { 'long.yaml': long } });
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThan(220);
    expect(run.stdout).toContain('image: nginx}');
  });
});
