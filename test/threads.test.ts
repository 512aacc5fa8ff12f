import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { chooseRules } from '../src/choice.ts';
import { createExtract, type SourceFacts } from '../src/extract.ts';
import { flatten, unflatten } from '../src/flat-facts.ts';
import type { Source } from '../src/gather.ts';
import { defaultSettings } from '../src/settings.ts';
import { setWithThreads, type Text, type Thread, threadsFor } from '../src/threads.ts';

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
  test('are one for few files, and never more than the machine has cores', () => {
    expect([1, 399, 400, 800, 100_000].map((files) => threadsFor(files, 16))).toEqual([1, 1, 2, 3, 8]);
    expect([400, 100_000].map((files) => threadsFor(files, 2))).toEqual([2, 2]);
    expect(threadsFor(100_000, 1)).toBe(1);
  });

  test('share all sources, each once, whoever is faster', async () => {
    for (const pace of [[1], [3], [1, 50], [7, 2, 5]]) {
      const told = await tellOf(pace.map((looks) => threadThatAnswers(looks)));
      expect(told.map(({ path }) => path).sort()).toEqual(paths);
      expect(told.filter(({ how }) => how === 'take').length).toBeGreaterThan(0);
      expect(told.filter(({ how }) => how === 'set').length).toBeGreaterThan(0);
    }
  });

  test('that die are done without', async () => {
    const dead: Thread = {
      ask: () => {},
      answered: () => undefined,
      next: () => Promise.reject(new Error('out of memory')),
      end: () => {},
    };
    const told = await tellOf([dead, threadThatAnswers(1)]);
    expect(told.map(({ path }) => path).sort()).toEqual(paths);
  });

  test('leave to the main one what they cannot hand over, and what cannot be read', async () => {
    const told = await tellOf([threadThatAnswers(1, () => undefined)]);
    expect(told.map(({ how, path }) => `${how} ${path}`).sort()).toEqual(paths.map((path) => `set ${path}`));
    const gone = { path: 'gone.yaml', text: () => ({ unreadable: 'it is gone' }) };
    expect(await tellOf([threadThatAnswers(1)], [gone])).toEqual([{ how: 'setUnreadable', path: 'gone.yaml' }]);
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

const paths = Array.from({ length: 200 }, (_, n) => `${String(n).padStart(3, '0')}.yaml`);
const sources: readonly Source[] = paths.map((path) => ({ path, text: () => `# ${path}` }));

/** What a session is told about sources that are read with these threads. */
async function tellOf(threads: readonly Thread[], of = sources) {
  const told: { readonly how: string; readonly path: string }[] = [];
  const session = {
    set: (path: string) => void told.push({ how: 'set', path }),
    take: (_text: string, { path }: SourceFacts) => void told.push({ how: 'take', path }),
    setUnreadable: (path: string) => void told.push({ how: 'setUnreadable', path }),
  };
  await setWithThreads({ session, sources: of, threads, step: () => {} });
  return told;
}

/** A thread that has an answer at each so many looks. */
function threadThatAnswers(looks: number, toFacts: (text: Text) => SourceFacts | undefined = emptyFacts): Thread {
  const questions: (readonly Text[])[] = [];
  let count = 0;
  const answer = () => questions.shift()?.map(toFacts);
  return {
    ask: (texts) => void questions.push(texts),
    answered: () => (++count % looks === 0 ? answer() : undefined),
    next: async () => answer() ?? [],
    end: () => {},
  };
}

function emptyFacts({ path, text }: Text): SourceFacts {
  const none = { documents: [], remarks: [], suppressions: [], skipped: [], kustomizations: [], unread: '' };
  return { path, text, documentCount: 0, ...none };
}

describe('facts that are handed over', () => {
  const extract = createExtract({ rules, settings: defaultSettings, choice: chooseRules(rules, defaultSettings) });
  const handedOver = (texts: readonly Text[]) =>
    unflatten(
      flatten(texts.map(({ path, text }) => extract(path, text))),
      texts.map(({ path, text }) => ({ path, text })),
    );

  test('are those of all examples, with each value and place', () => {
    const texts = rules.flatMap(({ id, examples }) =>
      [...examples.bad, ...examples.good].map(({ yaml }, n) => ({ path: `${id}/${n}.yaml`, text: yaml })),
    );
    const handed = handedOver(texts);
    const wrong = texts.filter(({ path, text }, n) => {
      const facts = handed[n];
      // Whether a mapping has the methods of objects makes no difference.
      return facts ? !isDeepStrictEqual(facts, structuredClone(extract(path, text))) : !/[&*]/.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [
      'a key that objects of JavaScript have already',
      'metadata: { name: web, labels: { __proto__: a, constructor: b } }',
    ],
    ['half of a pair of surrogates', String.raw`metadata: { name: "\ud83d" }`],
    ['numbers that are large, small and negative', 'spec: { a: 1e300, b: 9007199254740993, c: -0.5, d: 1e-7 }'],
    ['null, empty lists and empty mappings', 'spec: { a: ~, b: [], c: {}, d: "" }'],
  ])('have %s', (_, text) => {
    const one = { path: 'web.yaml', text: `apiVersion: v1\nkind: ConfigMap\n${text}\n` };
    expect(handedOver([one])).toEqual([extract(one.path, one.text)]);
  });

  test('are found again where there are aliases, which JSON would write out', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\ndata: &all { a: b }\nmetadata: { name: web, labels: *all }\n';
    expect(handedOver([{ path: 'web.yaml', text }])).toEqual([undefined]);
  });
});
