import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineFileSystem } from '../src/fs.ts';
import { foldersOf } from '../src/gather.ts';
import { machineWatch } from '../src/watcher.ts';
import { runProgram } from './support/machine.ts';
import { temporaryFolder } from './support/repository.ts';

const config = (key: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web-config, namespace: shop}\ndata: {${key}: "1"}\n`;
const web = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      env: [{name: COLOUR, valueFrom: {configMapKeyRef: {name: web-config, key: colour}}}]
`;
const settings =
  'complete: true\nrules: { requests-missing: off, namespace-missing: off, pod-without-controller: off }\n';
const files = { '.kubeworthy.yaml': settings, 'config.yaml': config('colour'), 'web.yaml': web };

/** What is printed between the marks of each round: the rules, and their files. */
function rounds(stdout: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const line of stdout.split('\n').filter((text) => text !== '')) {
    const { event, file, code } = JSON.parse(line);
    if (event === 'begin') found.push([]);
    else if (event !== 'end') found.at(-1)?.push(`${file} ${code}`);
  }
  return found;
}

const watch = (edits: readonly Readonly<Record<string, string | null>>[]) =>
  runProgram(['--watch', '--format', 'vscode'], { files, edits });

describe('--watch', () => {
  test('tells in each round what holds then, also in files that did not change', async () => {
    const run = await watch([
      { 'config.yaml': config('size') },
      { 'config.yaml': null },
      { 'storefront.yaml': config('colour') },
      {},
    ]);
    expect(rounds(run.stdout)).toEqual([
      [],
      ['web.yaml config-key-missing'],
      ['web.yaml config-object-missing'],
      [],
      [],
    ]);
    expect(run.code).toBe(0);
  });

  test('says the same as a run that begins anew', async () => {
    const last = { 'a.yaml': web.replace('name: web,', 'name: other,'), 'config.yaml': config('size') };
    const run = await watch([{ 'a.yaml': web }, { 'web.yaml': 'kind: [' }, { 'web.yaml': web }, last]);
    const anew = await runProgram(['--format', 'vscode'], { files: { ...files, ...last } });
    expect(run.stdout.split('{"event":"begin"}\n').at(-1)).toBe(`${anew.stdout}{"event":"end"}\n`);
  });

  test('goes on when the configuration is half typed, and follows it when it is whole', async () => {
    const run = await watch([
      { 'config.yaml': config('size'), '.kubeworthy.yaml': 'rules: [' },
      { '.kubeworthy.yaml': `${settings}ignore: [{ rules: config-key-missing, reason: known }]\n` },
    ]);
    expect(run.stderr).toContain('.kubeworthy.yaml:1:');
    expect(rounds(run.stdout)).toEqual([[], [], []]);
  });

  test('tells people when it waits', async () => {
    const run = await runProgram(['--watch'], { files });
    expect(run.stdout).toMatch(/^linting\n\nno findings .*\n\nwatching for changes: Ctrl\+C ends it\n$/s);
  });

  test.each<[readonly string[], RegExp]>([
    [['--format', 'json'], /--watch prints one of vscode, pretty, compact, not 'json'/],
    [['--format', 'pretty', '--format', 'json=out.json'], /not 'json=out.json'/],
    [['-'], /'-' is read once/],
    [['--baseline', 'a.json', '--write-baseline'], /writes once/],
  ])('does not go together with %s', async (argv, message) => {
    const run = await runProgram(['--watch', ...argv], { files });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
  });

  test('the background problem matcher knows where a round begins and ends', async () => {
    const tasks = JSON.parse((await runProgram(['init', '--vscode'])).files.get('/project/.vscode/tasks.json') ?? '');
    const { isBackground, problemMatcher } = tasks.tasks[1];
    expect(isBackground).toBe(true);
    const { beginsPattern, endsPattern } = problemMatcher.background;
    const lines = (await watch([{ 'config.yaml': config('size') }])).stdout.split('\n');
    const kinds = lines.map((line) =>
      new RegExp(beginsPattern).test(line)
        ? 'begin'
        : new RegExp(endsPattern).test(line)
          ? 'end'
          : new RegExp(problemMatcher.pattern.regexp).test(line)
            ? 'finding'
            : line,
    );
    expect(kinds).toEqual(['begin', 'end', 'begin', 'finding', 'end', '']);
  });
});

test('a device that is named as the configuration is read, and not watched', () => {
  const cwd = temporaryFolder();
  const args = { command: 'lint', paths: [], flags: { config: '/dev/null' } } as const;
  expect(foldersOf({ fs: machineFileSystem, cwd }, args)).toEqual([cwd]);
  rmSync(cwd, { recursive: true });
});

test('the watching of the machine tells of changes in folders below, and ends', async () => {
  const folder = temporaryFolder();
  const watching = machineWatch([folder]);
  writeFileSync(join(folder, 'web.yaml'), web);
  expect(await watching.next()).toBe(true);
  const next = watching.next();
  rmSync(join(folder, 'web.yaml'));
  expect(await next).toBe(true);
  const last = watching.next();
  watching.close();
  expect(await last).toBe(false);
  rmSync(folder, { recursive: true });
});
