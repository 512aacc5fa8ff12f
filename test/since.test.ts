import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createRepository, hasGit, type Repository, runIn, temporaryFolder } from './support/repository.ts';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
const config = (...keys: readonly string[]) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web-config\n  namespace: shop\ndata:\n${keys.map((key) => `  ${key}: "1"\n`).join('')}`;
const web = (image = 'nginx:1.27.3', labels = 'app: web') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: { ${labels} }
  template:
    metadata:
      labels: { ${labels} }
    spec:
      containers:
        - name: web
          image: ${image}
          env:
            - name: COLOUR
              valueFrom:
                configMapKeyRef: { name: web-config, key: colour }
`;
const service = `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
`;
const old = `apiVersion: v1
kind: Pod
metadata:
  name: old
  namespace: shop
spec:
  containers:
    - name: old
      image: busybox:latest
`;
/** The order of the folder is not that of what needs what. */
const shop = {
  'namespace.yaml': namespace,
  'config.yaml': config('colour', 'size'),
  'web.yaml': web(),
  'service.yaml': service,
  'old.yaml': old,
  '.kubeworthy.yaml':
    'complete: true\nrules: { requests-missing: off, readiness-probe-missing: off, liveness-probe-missing: off, root-user-allowed: off, pod-without-controller: off }\n',
};

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
/** `file:line rule` of each finding that `--format compact` printed. */
const places = ({ stdout }: { readonly stdout: string }) =>
  lines(stdout).map((line) => line.replace(/^(.+?):(\d+):\S+ \w+ (\S+) .*$/, '$1:$2 $3'));

describe.skipIf(!hasGit)('only what was changed', () => {
  const made: Repository[] = [];
  afterEach(() => {
    for (const repository of made.splice(0)) repository.remove();
  });
  function shopRepository(): Repository {
    const repository = createRepository();
    made.push(repository);
    repository.commit(shop);
    return repository;
  }
  const compact = (...argv: readonly string[]) => [...argv, '--format', 'compact'];

  test('the shop has a finding from the start, and a run about nothing does not show it', async () => {
    const repository = shopRepository();
    expect(places(await repository.run(compact()))).toEqual(['old.yaml:9 image-tag-latest']);
    for (const argv of [['--since', 'main'], ['--staged']]) {
      const run = await repository.run(compact(...argv));
      expect(run, argv.join()).toMatchObject({ code: 0, stdout: '' });
    }
  });

  test('a key that is taken out of a ConfigMap breaks the Deployment in a file that was not touched', async () => {
    const repository = shopRepository();
    repository.git('switch', '--quiet', '--create', 'less-config');
    repository.commit({ 'config.yaml': config('size') });
    const run = await repository.run(compact('--since', 'main'));
    expect(places(run)).toEqual(['web.yaml:19 config-key-missing']);
    expect(run.code).toBe(1);
  });

  test('what the API server lets nobody change is told by what it was', async () => {
    const repository = shopRepository();
    repository.git('switch', '--quiet', '--create', 'tiers');
    repository.commit({ 'web.yaml': web('nginx:1.27.3', 'app: web, tier: front') });
    const run = await repository.run(compact('--since', 'main'));
    expect(places(run)).toEqual(['web.yaml:7 immutable-field-changed']);
    expect(run.code).toBe(1);
  });

  test('so does it before it is committed, and when it is only staged', async () => {
    const repository = shopRepository();
    repository.write({ 'config.yaml': config('size') });
    expect(places(await repository.run(compact('--since', 'HEAD')))).toEqual(['web.yaml:19 config-key-missing']);
    expect(places(await repository.run(compact('--staged')))).toEqual([]);
    repository.git('add', 'config.yaml');
    expect(places(await repository.run(compact('--staged')))).toEqual(['web.yaml:19 config-key-missing']);
  });

  test('a commit that only deletes files', async () => {
    const repository = shopRepository();
    repository.git('rm', '--quiet', 'web.yaml');
    expect(places(await repository.run(compact('--staged')))).toEqual(['service.yaml:7 service-selects-nothing']);
    repository.git('rm', '--quiet', '-r', '.');
    const run = await repository.run(compact('--staged'));
    expect(run).toMatchObject({ code: 0, stdout: '' });
  });

  test('a renamed file brings its own findings along, and causes none elsewhere', async () => {
    const repository = shopRepository();
    repository.git('mv', 'web.yaml', 'storefront.yaml');
    expect(places(await repository.run(compact('--staged')))).toEqual([]);
    repository.git('mv', 'old.yaml', 'older.yaml');
    expect(places(await repository.run(compact('--staged')))).toEqual(['older.yaml:9 image-tag-latest']);
  });

  test('what came to main after the branch left it is not part of the change', async () => {
    const repository = shopRepository();
    repository.git('switch', '--quiet', '--create', 'colours');
    repository.commit({ 'notes.yaml': 'colours: blue\n' });
    repository.git('switch', '--quiet', 'main');
    repository.commit({ 'old.yaml': old.replace('busybox:latest', 'busybox:1.37.0') });
    repository.git('switch', '--quiet', 'colours');
    const run = await repository.run(['--since', 'main']);
    expect(run.stdout).toMatch(/compared with [0-9a-f]{10}, where 'main' was left/);
    expect(run.stdout).not.toContain('image-tag-latest');
  });

  test('of a file that is staged in part, the staged part counts', async () => {
    const repository = shopRepository();
    repository.write({ 'web.yaml': web('nginx:latest') });
    repository.git('add', 'web.yaml');
    repository.write({ 'web.yaml': web('nginx:1.27.4') });
    expect(places(await repository.run(compact('--staged')))).toEqual(['web.yaml:15 image-tag-latest']);
    repository.git('add', 'web.yaml');
    repository.write({ 'web.yaml': web('nginx:latest') });
    expect(places(await repository.run(compact('--staged')))).toEqual([]);
  });

  test('--fix changes no file when one of them holds more than what is staged', async () => {
    const repository = shopRepository();
    const wrong = old.replace('spec:\n', 'spec:\n  restartPolicy: never\n');
    repository.write({ 'a.yaml': wrong.replace('name: old', 'name: a'), 'old.yaml': wrong });
    repository.git('add', '--all');
    repository.write({ 'old.yaml': `${wrong}# later\n` });
    const run = await runIn(repository.folder, ['--staged', '--fix']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("'old.yaml' cannot be fixed: it holds changes that were not linted");
    expect(repository.git('diff', '--name-only').trim()).toBe('old.yaml');
  });

  test('the index is whole: what was removed from the disk only is there, what was never added is not', async () => {
    const repository = shopRepository();
    repository.write({ 'config.yaml': null, 'service.yaml': service.replace('name: web', 'name: window') });
    repository.git('add', 'service.yaml');
    repository.write({ 'service.yaml': null, 'more/twin.yaml': old });
    expect(places(await repository.run(compact('--staged')))).toEqual([]);
  });

  test('files that git does not know yet are changes of the working tree', async () => {
    const repository = shopRepository();
    repository.write({ 'more/job.yaml': old.replace('name: old', 'name: job') });
    expect(places(await repository.run(compact('--since', 'main')))).toEqual(['more/job.yaml:9 image-tag-latest']);
    expect(places(await repository.run(compact('--since', 'main', 'more')))).toEqual([
      'more/job.yaml:9 image-tag-latest',
    ]);
  });

  test('before the first commit everything is new', async () => {
    const repository = createRepository();
    made.push(repository);
    repository.write(shop);
    repository.git('add', '--all');
    expect(places(await repository.run(compact('--staged')))).toEqual(['old.yaml:9 image-tag-latest']);
  });

  test('a stricter configuration causes what it finds', async () => {
    const repository = shopRepository();
    repository.write({ '.kubeworthy.yaml': shop['.kubeworthy.yaml'].replace('requests-missing: off, ', '') });
    const run = await repository.run(compact('--since', 'main'));
    expect(places(run)).toEqual(['old.yaml:8 requests-missing', 'web.yaml:14 requests-missing']);
  });

  test('folders and the current folder choose the graph, files what else is spoken about', async () => {
    const repository = shopRepository();
    repository.commit({ 'k8s/old.yaml': old.replace('name: old', 'name: other') });
    repository.write({ 'config.yaml': config('size') });
    expect(places(await repository.run(compact('--since', 'main'), { below: 'k8s' }))).toEqual([]);
    expect(places(await repository.run(compact('--since', 'main', 'old.yaml')))).toEqual([
      'old.yaml:9 image-tag-latest',
      'web.yaml:19 config-key-missing',
    ]);
  });

  test('names with blanks, quotes and letters of other alphabets', async () => {
    const repository = shopRepository();
    const name = 'größe "xl"\tneu.yaml';
    repository.commit({ [name]: old.replace('name: old', 'name: large') });
    repository.git('mv', name, 'größe.yaml');
    expect(places(await repository.run(compact('--staged')))).toEqual(['größe.yaml:9 image-tag-latest']);
  });

  test('submodules are no files', async () => {
    const library = shopRepository();
    const repository = shopRepository();
    repository.git('submodule', '--quiet', 'add', library.folder, 'library');
    repository.git('commit', '--quiet', '--message', 'a library');
    expect(await repository.run(compact('--staged'))).toMatchObject({ code: 0, stdout: '' });
    library.commit({ 'old.yaml': `${old}# changed\n` });
    repository.git('submodule', '--quiet', 'update', '--remote', 'library');
    repository.git('add', 'library');
    const run = await repository.run(compact('--staged'));
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toContain("the submodule 'library' was changed");
  });

  test('a program that the configuration of the repository names is not run', async () => {
    const repository = shopRepository();
    const trap = join(repository.folder, '.git/trap');
    writeFileSync(trap, '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\n', { mode: 0o755 });
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager', 'diff.yaml.textconv', 'core.sshCommand'])
      repository.git('config', key, trap);
    repository.write({ '.gitattributes': '*.yaml diff=yaml\n', 'config.yaml': config('size') });
    const run = await repository.run(compact('--since', 'main'));
    expect(places(run)).toEqual(['web.yaml:19 config-key-missing']);
    expect(existsSync(join(repository.folder, '.git/sprung'))).toBe(false);
  });

  describe('says what to do', () => {
    const usage = async (repository: Repository, argv: readonly string[], message: RegExp) => {
      const run = await repository.run(argv);
      expect(run.stderr).toMatch(message);
      expect(run).toMatchObject({ code: 2, stdout: '' });
    };

    test('where there is no such commit, or an option that looks like one', async () => {
      const repository = shopRepository();
      await usage(repository, ['--since', 'mian'], /there is no commit 'mian' in this repository: see 'git branch/);
      await usage(repository, ['--since=--all'], /there is no commit '--all'/);
    });

    test('where two comparisons are named, or standard input', async () => {
      const repository = shopRepository();
      await usage(repository, ['--since', 'main', '--staged'], /choose one of them/);
      await usage(repository, ['--staged', '-'], /standard input has no history/);
    });

    test('where there is no commit, and no common one', async () => {
      const repository = createRepository();
      made.push(repository);
      repository.write(shop);
      await usage(repository, ['--since', 'HEAD'], /there is no commit 'HEAD'/);
      repository.commit({});
      repository.git('switch', '--quiet', '--orphan', 'other');
      repository.commit({ 'web.yaml': web() });
      await usage(repository, ['--since', 'main'], /have no commit in common: name a commit that both have/);
    });

    test('in a shallow clone', async () => {
      const origin = shopRepository();
      origin.commit({ 'notes.yaml': 'a: 1\n' });
      origin.git('switch', '--quiet', '--create', 'colours');
      origin.commit({ 'notes.yaml': 'a: 2\n' });
      const clone = createRepository();
      made.push(clone);
      clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
      clone.git('fetch', '--quiet', '--depth=1', 'origin', 'colours', 'main');
      clone.git('switch', '--quiet', '--detach', 'FETCH_HEAD');
      await usage(
        clone,
        ['--since', 'origin/main'],
        /(?:no commit in common|no commit 'origin\/main').*fetch-depth: 0/,
      );
    });

    test('outside of a repository', async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'old.yaml'), old);
      const run = await runIn(folder, ['--staged']);
      expect(run.stderr).toMatch(/is in no Git repository: lint without it/);
      expect(run.code).toBe(2);
    });
  });
});

test('without git, the machine is told to get it', async () => {
  const { runProgram } = await import('./support/machine.ts');
  const run = await runProgram(['--staged'], { files: shop });
  expect(run.stderr).toContain("there is no program 'git': install it");
  expect(run.code).toBe(2);
});
