import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { flags } from '../../src/args.ts';
import { createRepository, environment, type Repository } from '../support/repository.ts';

/** What is published, with the hooks, as a repository that pre-commit clones. */
let hooks: Repository;
let repository: Repository;
const home = realpathSync(mkdtempSync(join(tmpdir(), 'kubeworthy-home-')));
const program = process.env.PRE_COMMIT_PROGRAM ?? 'pre-commit';
const env = { ...environment, HOME: home, PRE_COMMIT_HOME: join(home, 'pre-commit'), PRE_COMMIT_COLOR: 'never' };

beforeAll(() => {
  if (spawnSync(program, ['--version']).status !== 0)
    throw new Error(
      "these tests need the program pre-commit: 'pip install pre-commit', or its path in PRE_COMMIT_PROGRAM",
    );
  hooks = createRepository();
  for (const path of ['dist', 'package.json', 'README.md', 'LICENSE', '.pre-commit-hooks.yaml'])
    cpSync(path, join(hooks.folder, path), { recursive: true, filter: (file) => !file.endsWith('cache') });
  hooks.commit({});
  hooks.git('tag', 'v1.0.0');
});

afterAll(() => {
  hooks?.remove();
  rmSync(home, { recursive: true, force: true });
});

const config = (...keys: readonly string[]) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web-config, namespace: shop}\ndata:\n${keys.map((key) => `  ${key}: "1"\n`).join('')}`;
const web = (image: string, name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  containers:\n    - name: web\n      image: ${image}\n      envFrom:\n        - configMapRef: {name: web-config}\n`;
const plain = (name: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec: {containers: [{name: web, image: 'nginx:1.27.3'}]}\n`;
const settings = `complete: true
rules: { image-tag-latest: error, namespace-missing: off, requests-missing: off, pod-without-controller: off }
`;

function installHook(id: string): void {
  const text = `repos:\n  - repo: file://${hooks.folder}\n    rev: v1.0.0\n    hooks: [{id: ${id}}]\n`;
  writeFileSync(join(repository.folder, '.pre-commit-config.yaml'), text);
}

beforeEach(() => {
  repository = createRepository();
  repository.write({ '.kubeworthy.yaml': settings, 'config.yaml': config('colour'), 'web.yaml': web('nginx:1.27.3') });
  installHook('kubeworthy');
  repository.commit({});
  return () => repository.remove();
});

interface HookRun {
  readonly code: number;
  readonly output: string;
}

function preCommit(...argv: readonly string[]): HookRun {
  const { status, stdout, stderr } = spawnSync(program, ['run', ...argv], {
    cwd: repository.folder,
    env,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { code: status ?? -1, output: `${stdout}${stderr}` };
}

describe('pre-commit runs the hook kubeworthy', () => {
  test('for a commit without a mistake, and one about no manifest at all', () => {
    repository.write({ 'web.yaml': web('nginx:1.27.4') });
    repository.git('add', '--all');
    expect(preCommit()).toMatchObject({ code: 0 });
    repository.commit({ 'notes.txt': 'nothing\n' });
    repository.write({ 'notes.txt': 'nothing more\n' });
    repository.git('add', '--all');
    expect(preCommit()).toMatchObject({ code: 0 });
  });

  test('for a mistake, and a manifest that is broken from elsewhere', () => {
    repository.write({ 'web.yaml': web('nginx:latest') });
    repository.git('add', '--all');
    const run = preCommit();
    expect(run.output).toMatch(/web\.yaml:7:\d+\S* error image-tag-latest/);
    expect(run.code).toBe(1);
  });

  test('for a commit that only deletes a file', () => {
    repository.git('rm', '--quiet', 'config.yaml');
    const run = preCommit();
    expect(run.output).toMatch(/web\.yaml:9:\d+\S* error config-object-missing/);
    expect(run.code).toBe(1);
  });

  test('for a renamed file', () => {
    repository.git('mv', 'config.yaml', 'settings.yaml');
    expect(preCommit()).toMatchObject({ code: 0 });
  });

  test('for a file that is staged in part, and one that was never added', () => {
    repository.write({ 'web.yaml': web('nginx:1.27.4') });
    repository.git('add', 'web.yaml');
    repository.write({ 'web.yaml': web('nginx:latest'), 'new.yaml': web('nginx:latest', 'new') });
    expect(preCommit()).toMatchObject({ code: 0 });
    expect(readFileSync(join(repository.folder, 'web.yaml'), 'utf8')).toContain('nginx:latest');
  });

  test('for more names than a command line holds', () => {
    const names = Array.from({ length: 1500 }, (_, n) => `${'a-long-name-'.repeat(8)}${n}`);
    repository.write(Object.fromEntries(names.map((name, n) => [`${name}.yaml`, plain(`pod-${n}`)])));
    repository.git('add', '--all');
    repository.git('rm', '--quiet', '--cached', 'config.yaml');
    const run = preCommit();
    expect(run.code).toBe(1);
    expect(run.output).toContain('config-object-missing');
    repository.git('add', 'config.yaml');
    expect(preCommit()).toMatchObject({ code: 0 });
  });

  test('in a repository with a submodule', () => {
    const library = createRepository();
    library.commit({ 'library.yaml': web('nginx:latest', 'library') });
    repository.git('submodule', '--quiet', 'add', library.folder, 'library');
    const run = preCommit();
    library.remove();
    expect(run.output).toContain('library/library.yaml:7');
    repository.git('commit', '--quiet', '--message', 'a library');
    repository.write({ 'web.yaml': web('nginx:1.27.4') });
    repository.git('add', 'web.yaml');
    expect(preCommit()).toMatchObject({ code: 0 });
  });

  test('for all files, and between two commits as in CI', () => {
    repository.commit({ 'old.yaml': web('nginx:latest', 'old') });
    expect(preCommit()).toMatchObject({ code: 0 });
    expect(preCommit('--all-files').output).toContain('old.yaml:7');
    repository.git('rm', '--quiet', 'config.yaml');
    repository.git('commit', '--quiet', '--message', 'without the configuration');
    const run = preCommit('--from-ref', 'HEAD~1', '--to-ref', 'HEAD');
    expect(run.output).toContain('web.yaml:9');
    expect(run.output).not.toContain('image-tag-latest');
  });

  test('when git commits', () => {
    execFileSync(program, ['install'], { cwd: repository.folder, env });
    repository.git('rm', '--quiet', 'config.yaml');
    const commit = spawnSync('git', ['commit', '--message', 'less'], {
      cwd: repository.folder,
      env,
      encoding: 'utf8',
    });
    expect(`${commit.stdout}${commit.stderr}`).toContain('config-object-missing');
    expect(commit.status).not.toBe(0);
  });
});

test.skipIf(!Object.hasOwn(flags, 'fix'))('pre-commit runs the hook kubeworthy-fix, and sees what it mends', () => {
  installHook('kubeworthy-fix');
  repository.write({ 'web.yaml': web('nginx:1.27.4').replace('v1\n', 'v1\n\n') });
  repository.git('add', '--all');
  expect(preCommit()).toMatchObject({ code: 0 });
});
