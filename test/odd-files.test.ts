import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, type ProgramEnd, runBuilt, runShell, unprivileged } from './support/program.ts';

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {restartPolicy: never}\n';
const argv = ['--format', 'compact', '--rule', 'requests-missing=off', '--rule', 'field-missing=off'];
const policy = (file: string) => `${file}:4 value-not-allowed`;
const unreadable = (file: string) => `${file}:1 file-unreadable`;

/** `file:line rule` of each finding. */
const places = ({ stdout }: ProgramEnd) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.+?):(\d+):\S+ \w+ (\S+) .*$/, '$1:$2 $3'));

// Windows has neither pipes nor devices among its files, nor names that are bytes.
const isUnix = process.platform !== 'win32';

describe.runIf(isUnix)('in a folder', () => {
  test('pipes, sockets and devices are no files, and links to them are none either', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
      symlinkSync('pipe.yaml', join(folder, 'link-to-pipe.yaml'));
      symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
      symlinkSync('/dev/full', join(folder, 'full.yaml'));
      const server = createServer().listen(join(folder, 'socket.yaml'));
      await new Promise((resolve) => server.once('listening', resolve));
      const run = await runBuilt(argv, { cwd: folder });
      server.close();
      expect(places(run)).toEqual([policy('web.yaml')]);
      expect(run.code).toBe(1);
    }));

  test('links in circles end, and those that lead nowhere are findings', () =>
    inFolder(async (folder) => {
      const k8s = join(folder, 'k8s');
      mkdirSync(k8s);
      writeFileSync(join(k8s, 'web.yaml'), pod);
      writeFileSync(join(folder, 'outside.yaml'), pod);
      symlinkSync('..', join(k8s, 'up'));
      symlinkSync('.', join(k8s, 'here.yaml'));
      symlinkSync('itself.yaml', join(k8s, 'itself.yaml'));
      symlinkSync('nowhere', join(k8s, 'dangling.yaml'));
      symlinkSync('../outside.yaml', join(k8s, 'outside.yaml'));
      const run = await runBuilt([...argv, 'k8s'], { cwd: folder });
      expect(places(run)).toEqual([
        unreadable('k8s/dangling.yaml'),
        unreadable('k8s/itself.yaml'),
        policy('k8s/web.yaml'),
      ]);
      expect(run.stdout).toContain('is not linted: it is a link that leads nowhere');
      expect(run.stdout).toContain('is not linted: too many symbolic links encountered');
    }));

  test('names are taken as they are: with line breaks, colours, of 255 bytes, and of folders', () =>
    inFolder(async (folder) => {
      const odd = 'a\nb\u001b[31mred.yaml';
      const long = `${'l'.repeat(250)}.yaml`;
      for (const name of [odd, long, 'ü 漢字 \'".yaml']) writeFileSync(join(folder, name), pod);
      mkdirSync(join(folder, 'folder.yaml'));
      writeFileSync(join(folder, 'folder.yaml', 'web.yaml'), pod);
      const run = await runBuilt(argv, { cwd: folder });
      expect(places(run)).toEqual([
        policy('a\\u000ab\\u001b[31mred.yaml'),
        policy('folder.yaml/web.yaml'),
        policy(long),
        policy('ü 漢字 \'".yaml'),
      ]);
      const fix = await runBuilt([...argv, '--fix'], { cwd: folder });
      expect(fix.stderr).toContain('fixed 4 findings in 4 files');
      expect(fix.code).toBe(0);
    }));

  test('a name that is no UTF-8 is a finding, which says so', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      try {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.yaml')]), pod);
      } catch {
        // The file system of macOS has no such names.
        return;
      }
      const run = await runBuilt(argv, { cwd: folder });
      expect(places(run)).toEqual([unreadable('bad\ufffd.yaml'), policy('web.yaml')]);
      expect(run.stdout).toContain('is not linted: its name is no UTF-8');
    }));

  test('paths may be five hundred folders deep, and longer than the machine takes', () =>
    inFolder(async (folder) => {
      const deep = join(folder, ...Array.from({ length: 500 }, () => 'd'));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, 'web.yaml'), pod);
      // No path of so many bytes can be named, but a folder can be moved to it.
      const below = Array.from({ length: 30 }, () => 'n'.repeat(100));
      const long = join(folder, 'long', ...below);
      for (const path of [long, join(folder, 'lower', ...below)]) mkdirSync(path, { recursive: true });
      renameSync(join(folder, 'lower'), join(long, 'lower'));
      const run = await runBuilt(argv, { cwd: folder });
      execFileSync('rm', ['-rf', join(folder, 'long')]);
      const [first = '', second = '', ...more] = places(run);
      expect(first).toBe(policy(`${'d/'.repeat(500)}web.yaml`));
      expect(second).toMatch(/^long\/(?:n{100}\/)+lower\/(?:n{100}\/)+n{100}:1 file-unreadable$/);
      expect(more).toEqual([]);
      expect(run.stdout).toContain('is not linted: name too long');
    }));

  test('what is locked away is a finding', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'locked.yaml'), pod);
      mkdirSync(join(folder, 'locked'));
      for (const name of ['locked.yaml', 'locked']) chmodSync(join(folder, name), 0);
      chmodSync(folder, 0o755);
      const run = await runBuilt(argv, { cwd: folder, ...unprivileged });
      chmodSync(join(folder, 'locked'), 0o700);
      expect(places(run)).toEqual([unreadable('locked'), unreadable('locked.yaml')]);
    }));

  test('a file that is larger than any manifest is a finding', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      // Most file systems keep such a file without its zeros.
      truncateSync(join(folder, 'web.yaml'), 20 * 1024 ** 3);
      const run = await runBuilt(argv, { cwd: folder });
      rmSync(join(folder, 'web.yaml'));
      expect(places(run)).toEqual([unreadable('web.yaml')]);
    }));

  test('a hundred thousand empty files are read, and said to hold nothing', () =>
    inFolder(async (folder) => {
      execFileSync('sh', ['-c', 'seq 100000 | sed "s/$/.yaml/" | xargs touch'], { cwd: folder });
      const run = await runBuilt(argv, { cwd: folder });
      execFileSync('rm', ['-rf', folder]);
      expect(run.stderr).toMatch(
        /nothing to lint in the current folder: 100,?000 files, none with a Kubernetes object/,
      );
      expect(run.code).toBe(2);
    }));
});

describe.runIf(isUnix)('what is named', () => {
  const rules = argv.slice(2).join(' ');
  const lint = (line: string, cwd: string) =>
    runShell(line.replace('kubeworthy', `kubeworthy --format compact ${rules}`), { cwd });

  test.each([
    ['the output of a command', 'kubeworthy <(cat web.yaml)', /^\/dev\/fd\/\d+:4/],
    ['standard input as a device, behind a pipe', 'cat web.yaml | kubeworthy /dev/stdin', /^\/dev\/stdin:4/],
    ['standard input as a device, from a file', 'kubeworthy /dev/stdin < web.yaml', /^\/dev\/stdin:4/],
    ['standard input from a file', 'kubeworthy - < web.yaml', /^<stdin>:4/],
    ['standard input that comes late', '(sleep 0.3; cat web.yaml) | kubeworthy -', /^<stdin>:4/],
    ['a pipe', 'mkfifo pipe; cat web.yaml > pipe & kubeworthy pipe', /^pipe:4/],
    [
      'two outputs at once',
      'kubeworthy <(cat web.yaml) <(sed s/web/api/ web.yaml)',
      /^\/dev\/fd\/\d+:4.*\n\/dev\/fd\/\d+:4/,
    ],
    ['UTF-16 behind a pipe', 'iconv -f UTF-8 -t UTF-16 web.yaml | kubeworthy -', /^<stdin>:4/],
    ['UTF-16 as the output of a command', 'kubeworthy <(iconv -f UTF-8 -t UTF-16 web.yaml)', /^\/dev\/fd\/\d+:4/],
  ])('is read to its end: %s', (_title, line, expected) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      const run = await lint(line, folder);
      expect(run.stdout).toMatch(expected);
      expect(run.code).toBe(1);
    }),
  );

  test.each([
    ['a device without an end', 'kubeworthy /dev/zero', /is not linted: it has more than 256 MiB, or no end/],
    ['a link to it', 'ln -s /dev/zero zero.yaml; kubeworthy zero.yaml', /zero\.yaml:1:.*more than 256 MiB/],
    ['a full device', 'kubeworthy /dev/full', /is not linted: it has more than 256 MiB/],
  ])('is a finding where it never ends: %s', (_title, line, expected) =>
    inFolder(async (folder) => {
      const run = await lint(line, folder);
      expect(run.stdout).toMatch(expected);
      expect(run.stderr).toBe('');
      expect(run.code).toBe(1);
    }),
  );

  test.each([
    ['an input without an end', 'kubeworthy - < /dev/zero', /standard input cannot be read: it has more than 256 MiB/],
    ['an input that is closed', 'kubeworthy - <&-', /nothing to lint in standard input/],
    ['a folder as input', 'kubeworthy - < .', /standard input cannot be read: illegal operation on a directory/],
    ['a link in a circle', 'ln -s a a; kubeworthy a', /'a' cannot be read: too many symbolic links/],
    ['a path that is too long', `kubeworthy ${'x'.repeat(300)}.yaml`, /cannot be read: name too long/],
    [
      'a pipe to be watched',
      'kubeworthy --watch <(true)',
      /--watch reads files again and again: '.dev.fd.\d+' is read once/,
    ],
    [
      'a pipe to be fixed',
      'kubeworthy --fix <(cat web.yaml)',
      /cannot be fixed: it is no file but a pipe, a device or a folder/,
    ],
    [
      'a configuration without an end',
      'kubeworthy --config /dev/zero',
      /'.*dev.zero' cannot be read: it has more than 256 MiB/,
    ],
    [
      'a current folder that is gone',
      'mkdir gone; cd gone; rmdir ../gone; kubeworthy .',
      /^kubeworthy: the current folder cannot be found/m,
    ],
  ])('is a usage error: %s', (_title, line, expected) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      const run = await lint(line, folder);
      expect(run.stderr).toMatch(expected);
      expect(run.stderr).not.toMatch(/^ +at /m);
      expect(run.code).toBe(2);
    }),
  );

  test('is the configuration that a command prints', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), pod);
      const run = await lint("kubeworthy --config <(echo 'rules: {value-not-allowed: off}')", folder);
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    }));
});
