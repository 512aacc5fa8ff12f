import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portions, setWithThreads } from '../src/threads.ts';

const program = join(process.cwd(), 'dist/cli.cjs');

/** Manifests of a project with mistakes, of one without, and of clusters, beside each other. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubeworthy-threads-'));
  // Without their configurations: paths that are linted together share one.
  const filter = (path: string) => !path.endsWith('.kubeworthy.yaml');
  cpSync('fixtures/projects', join(folder, 'projects'), { recursive: true, filter });
  cpSync('fixtures/cluster/storage', join(folder, 'storage'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--no-ignore', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { stdout, stderr, status };
}

function manifests(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('what is found', () => {
  test.each(['json', 'pretty'])('is the same with one thread and with many, as %s', (format) => {
    const alone = run('--threads', '1', '--format', format);
    expect(alone.stdout.length).toBeGreaterThan(1000);
    for (const threads of ['2', '5']) expect(run('--threads', threads, '--format', format)).toEqual(alone);
  });

  test('is the same with the rules of other profiles', () => {
    for (const profile of ['strict', 'all']) {
      const config = join(folder, `${profile}.config`);
      writeFileSync(config, `extends: ${profile}\n`);
      const alone = run('--config', config, '--threads', '1', '--format', 'json');
      expect(run('--config', config, '--threads', '4', '--format', 'json')).toEqual(alone);
    }
  });

  test('is the same in whatever order the files are named', () => {
    const files = manifests();
    const inOrder = run('--format', 'json', ...files);
    const orders = fc.sample(fc.shuffledSubarray([...files], { minLength: files.length }), { numRuns: 4, seed: 7 });
    for (const order of [[...files].reverse(), ...orders]) expect(run('--format', 'json', ...order)).toEqual(inOrder);
  });

  test('is the same in whatever order folders are named, and when one is named twice', () => {
    const one = run('--format', 'json', 'projects', 'storage');
    expect(run('--format', 'json', 'storage', 'projects')).toEqual(one);
    expect(run('--format', 'json', 'storage', './projects', 'storage', 'projects/shop')).toEqual(one);
  });
});

describe('threads', () => {
  test('share all texts, each once and in order, the main one with less to do the more there are', () => {
    const texts = Array.from({ length: 50 }, (_, n) => ({ path: `${n}.yaml`, text: 'x'.repeat((n * 37) % 100) }));
    for (const others of [1, 2, 3, 8]) {
      const parts = portions(texts, others);
      expect(parts).toHaveLength(others + 1);
      expect(parts.flat()).toEqual(texts);
    }
    const own = [1, 2, 3, 8].map((others) => portions(texts, others)[0]?.length ?? 0);
    expect(own).toEqual([...own].sort((a, b) => b - a));
  });

  test('that die are done without', async () => {
    const told: string[] = [];
    const session = {
      set: (path: string) => void told.push(`set ${path}`),
      read: (path: string) => (remarks: unknown) =>
        void told.push(`${remarks === undefined ? 'asked' : 'told'} ${path}`),
    };
    const texts = ['a', 'b', 'c', 'd'].map((path) => ({ path, text: 'x'.repeat(100) }));
    const dead = { ask: () => Promise.reject(new Error('out of memory')), end: () => {} };
    await setWithThreads(session, texts, { threads: [dead] });
    expect(told.map((one) => one.split(' ')[1]).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(told.filter((one) => one.startsWith('asked')).length).toBeGreaterThan(0);
  });

  test.each(['0', '-1', 'x', '1.5', '1000'])('are not %s', (number) => {
    const { stderr, status } = run('--threads', number);
    expect(status).toBe(2);
    expect(stderr).toBe(`kubeworthy: --threads takes a number from 1 to 999, not '${number}'\n`);
  });

  test('are nothing that a command line can start by itself', () => {
    expect(run('--answer-main-thread').status).toBe(2);
  });
});
