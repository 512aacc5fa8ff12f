import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type ProgramRun, runProgram } from './support/machine.ts';

const container = (name: string, image: string) => `    - name: ${name}\n      image: ${image}\n`;
const pod = (name: string, ...containers: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  containers:\n${containers.join('')}`;
const web = container('web', 'nginx:latest');
const log = container('log', 'fluentd:latest');
const quiet = ['readiness-probe-missing', 'requests-missing', 'pod-without-controller'].flatMap((rule) => [
  '--rule',
  `${rule}=off`,
]);
const compact = [...quiet, '--format', 'compact', '--fail-on', 'warning'];
const places = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.+?):(\d+):\S+ \w+ (\S+) .*$/, '$1:$2 $3'));

const name = 'known.json';
async function baselineOf(files: Readonly<Record<string, string>>): Promise<string> {
  const run = await runProgram([...compact, '--baseline', name, '--write-baseline'], { files });
  expect(run).toMatchObject({ code: 0, stdout: '' });
  return run.files.get(`/project/${name}`) ?? '';
}
/** Findings with a baseline of `before`, when the files are `after`. */
async function since(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  argv: readonly string[] = [],
): Promise<ProgramRun> {
  const files = { ...after, [name]: await baselineOf(before) };
  return runProgram([...compact, '--baseline', name, ...argv], { files });
}

describe('a baseline', () => {
  test('hides what was found when it was written, and nothing else', async () => {
    expect((await since({ 'web.yaml': pod('web', web) }, { 'web.yaml': pod('web', web) })).code).toBe(0);
    const second = await since({ 'web.yaml': pod('web', web) }, { 'web.yaml': pod('web', log, web) });
    expect(places(second.stdout)).toEqual(['web.yaml:9 image-tag-latest']);
    expect(second.code).toBe(1);
    const copy = await since(
      { 'web.yaml': pod('web', web) },
      { 'web.yaml': pod('web', web), 'staging/web.yaml': pod('web', web) },
    );
    expect(places(copy.stdout)).toEqual(['staging/web.yaml:9 image-tag-latest']);
  });

  test('follows a file that was renamed, lines that moved and lists in another order', async () => {
    const run = await since(
      { 'web.yaml': pod('web', web, log) },
      { 'storefront.yaml': `# the shop window\n\n${pod('web', log, web)}` },
    );
    expect(run).toMatchObject({ code: 0, stdout: '' });
  });

  test('does not take the mistake of one file for that of its mended twin', async () => {
    const run = await since(
      { 'live.yaml': pod('web', web), 'staging.yaml': pod('web', container('web', 'nginx:1.27.3')) },
      { 'live.yaml': pod('web', container('web', 'nginx:1.27.3')), 'staging.yaml': pod('web', web) },
    );
    expect(places(run.stdout)).toEqual(['known.json:4 baseline-entry-stale', 'staging.yaml:9 image-tag-latest']);
  });

  test('the summary tells how many are in it, and JSON counts them', async () => {
    const files = { 'web.yaml': pod('web', web, log) };
    const all = { ...files, [name]: await baselineOf(files) };
    const run = await runProgram([...quiet, '--baseline', name], { files: all });
    expect(run.stdout).toContain('no findings in 1 resource of 2 files; 2 in the baseline');
    const json = await runProgram([...quiet, '--baseline', name, '--format', 'json'], { files: all });
    expect(JSON.parse(json.stdout).summary).toMatchObject({ baselined: 2, warnings: 0 });
  });

  test('has one line for each entry, sorted, and keeps its schema', async () => {
    const text = await baselineOf({ 'b.yaml': pod('b', web), 'a.yaml': pod('a', log, web) });
    const lines = text.split('\n').filter((line) => line.includes('"rule"'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).file)).toEqual(['a.yaml', 'a.yaml', 'b.yaml']);
    const validate = new Ajv().compile(JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8')));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('names files from its own folder', async () => {
    const files = { 'k8s/web.yaml': pod('web', web) };
    const first = await runProgram([...compact, '--baseline', 'ci/known.json', '--write-baseline'], { files });
    const known = first.files.get('/project/ci/known.json') ?? '';
    expect(known).toContain('"file":"../k8s/web.yaml"');
    const all = { ...files, 'ci/known.json': known };
    const below = await runProgram([...compact, '--baseline', '../ci/known.json', '.'], {
      files: all,
      cwd: '/project/k8s',
    });
    expect(below).toMatchObject({ code: 0, stdout: '' });
  });

  test('is named by the configuration, from whose folder its path counts', async () => {
    const files = { 'k8s/web.yaml': pod('web', web), 'k8s/.kubeworthy.yaml': 'baseline: known.json\n' };
    const first = await runProgram([...compact, '--write-baseline', 'k8s'], { files });
    const known = first.files.get('/project/k8s/known.json') ?? '';
    const run = await runProgram([...compact, 'k8s'], { files: { ...files, 'k8s/known.json': known } });
    expect(run).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('an entry of a baseline that stands for nothing', () => {
  const before = { 'web.yaml': pod('web', web, log), 'other.yaml': pod('other', web) };
  const mended = { 'web.yaml': pod('web', web, container('log', 'fluentd:1.18')), 'other.yaml': pod('other', web) };

  test('is told with its place', async () => {
    const run = await since(before, mended);
    expect(places(run.stdout)).toEqual(['known.json:5 baseline-entry-stale']);
    expect(run.stdout).toContain("'image-tag-latest' finds this in 'web.yaml' no more: take the entry out");
  });

  test('is taken out by --write-baseline, which adds nothing new', async () => {
    const worse = { ...mended, 'new.yaml': pod('new', web) };
    const run = await since(before, worse, ['--write-baseline']);
    expect(places(run.stdout)).toEqual(['new.yaml:9 image-tag-latest']);
    expect(run.stderr).toContain(
      "wrote 'known.json': 1 finding taken out, 2 left; to take in what is new, remove the file first",
    );
    const known = run.files.get(`/project/${name}`) ?? '';
    const again = await runProgram([...compact, '--baseline', name], { files: { ...worse, [name]: known } });
    expect(places(again.stdout)).toEqual(['new.yaml:9 image-tag-latest']);
  });

  test('is not one when its file is not in the run, cannot be read now, or its rule is off', async () => {
    const known = { [name]: await baselineOf(before) };
    const only = await runProgram([...compact, '--baseline', name, 'k8s'], {
      files: { ...before, ...known, 'k8s/web.yaml': pod('third', container('web', 'nginx:1.27.3')) },
    });
    expect(only.stdout).toBe('');
    const broken = await runProgram([...compact, '--baseline', name], {
      files: { ...before, ...known, 'web.yaml': `${pod('web', web)}  - {\n` },
    });
    expect(broken.stdout).not.toContain('baseline-entry-stale');
    const off = await runProgram([...compact, '--baseline', name, '--rule', 'image-tag-latest=off'], {
      files: { ...before, ...known },
    });
    expect(off.stdout).toBe('');
  });
});

describe('a mistake about a baseline', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['is not there', ['--baseline', 'known.json'], {}, /no baseline 'known.json': '--write-baseline' makes one/],
    ['has no name', ['--write-baseline'], {}, /name it with '--baseline <file>'/],
    ['is about some files', ['--baseline', 'k.json', '--write-baseline', 'web.yaml'], {}, /found everywhere/],
    ['is no JSON', ['--baseline', 'k.json'], { 'k.json': '{' }, /k.json:1:\d+: this is no valid baseline/],
    ['is of another version', ['--baseline', 'k.json'], { 'k.json': '{"version": 2}' }, /k.json:1:13: a baseline of/],
    [
      'lacks a fingerprint',
      ['--baseline', 'k.json'],
      { 'k.json': '{"version": 1, "findings": [{"rule": "a", "file": "b", "message": "c"}]}' },
      /k.json:1:30: an entry needs 'fingerprint'/,
    ],
  ])('%s', async (_title, argv, more, message) => {
    const files = { '.git/HEAD': '', 'web.yaml': pod('web', web), ...more };
    const run = await runProgram(argv, { files });
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});
