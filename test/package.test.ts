import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
let packed: {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
};
const run = (file: string, args: readonly string[], input = '') =>
  execFileSync(file, [...args], { cwd: folder, encoding: 'utf8', input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubeworthy-'));
  [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, packed.filename)]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package, installed into an empty folder', () => {
  test('holds the bundle, the schemas and the docs, and nothing else', () => {
    const folders = new Set(packed.files.map(({ path }) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schemas']);
    expect(packed.unpackedSize).toBeLessThan(5_000_000);
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'node_modules/kubeworthy/package.json'), 'utf8'),
    );
    expect(dependencies).toEqual({});
  });

  test('needs nothing at run time but Node and its own files', () => {
    const dist = join(folder, 'node_modules/kubeworthy/dist');
    const files = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const wanted = files.flatMap((name) =>
      [...readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, id = '']) => id),
    );
    expect(wanted).toContain('./index.cjs');
    const foreign = [...new Set(wanted)].filter((id) => !isBuiltin(id) && !files.includes(id.replace(/^\.\//, '')));
    expect(foreign).toEqual([]);
  });

  test('begins no object with a copy that properties follow: Node 20 would give each a shape of its own', () => {
    const dist = join(folder, 'node_modules/kubeworthy/dist');
    const bundles = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const found = bundles.flatMap((name) =>
      [...readFileSync(join(dist, name), 'utf8').matchAll(/\{\.\.\.[\w$.]+,[\w$]+:/g)].map(
        ([text]) => `${name}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('lints', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: nginx}]}\n';
    const report = JSON.parse(run('npx', ['--no-install', 'kubeworthy', '--format', 'json', '-'], pod));
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('image-tag-latest');
  });

  test('says the same with and without the compiled code that a run leaves behind', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: nginx}]}\n';
    const lint = () => run('npx', ['--no-install', 'kubeworthy', '--format', 'json', '-'], pod);
    const cache = join(folder, 'node_modules/kubeworthy/dist/cache');
    rmSync(cache, { recursive: true, force: true });
    const first = lint();
    const [compiled = ''] = readdirSync(cache);
    expect(compiled).toContain(process.version);
    expect(lint()).toBe(first);
    writeFileSync(join(cache, compiled), 'this is no compiled code');
    expect(lint()).toBe(first);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file where the folder should be');
    expect(lint()).toBe(first);
  });

  test('explains its rules, which are a file of their own', () => {
    expect(run('npx', ['--no-install', 'kubeworthy', 'explain', 'image-tag-latest'])).toContain('Instead');
    expect(run('npx', ['--no-install', 'kubeworthy', 'init'])).toBe('wrote .kubeworthy.yaml\n');
  });

  test('wrong use of a part that is loaded later is no bug', () => {
    for (const [args, message] of [
      [['init'], /kubeworthy: '.kubeworthy.yaml' exists/],
      [['explain', 'image-tag-lates'], /kubeworthy: there is no rule .*did you mean/],
    ] as const) {
      const { status, stderr } = spawnSync('npx', ['--no-install', 'kubeworthy', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }
  });

  test('is a library as well, for modules of both kinds', () => {
    const program =
      "const session = createSession({ rules, settings: defaultSettings }); session.set('a.yaml', 'a: 1'); console.log(session.outcome().summary.files);";
    expect(
      run('node', ['-e', `const { createSession, rules, defaultSettings } = require('kubeworthy'); ${program}`]),
    ).toBe('1\n');
    expect(
      run('node', [
        '--input-type=module',
        '-e',
        `import { createSession, rules, defaultSettings } from 'kubeworthy'; ${program}`,
      ]),
    ).toBe('1\n');
  });
});
