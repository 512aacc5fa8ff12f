import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, machineFileSystem } from '../src/fs.ts';
import { inFolder, runBuilt, runShell, unprivileged } from './support/program.ts';
import { runIn } from './support/repository.ts';

const pod = (policy: string, name = 'web') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop}
spec:
  restartPolicy: ${policy}
  containers: [{name: web, image: "nginx:1.27.3"}]
`;
const before = pod('never');
const after = pod('Never');
const fix = ['--fix', '--config', '/dev/null', '.'];
const isUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a file that is fixed', () => {
  test.each([
    ['lines that end as Windows ends them', before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    ['no line break at the end', before.trimEnd(), after.trimEnd()],
    ['a byte order mark', `\ufeff${before}`, `\ufeff${after}`],
    [
      'all of that',
      `\ufeff${before.replaceAll('\n', '\r\n').trimEnd()}`,
      `\ufeff${after.replaceAll('\n', '\r\n').trimEnd()}`,
    ],
    ['line ends of both kinds', before.replace('\n', '\r\n'), after.replace('\n', '\r\n')],
  ])('keeps every other byte: %s', (_title, text, expected) =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), text);
      const run = await runBuilt(fix, { cwd: folder });
      expect(run.stdout).toContain('fixed 1 finding in 1 file');
      expect(readFileSync(join(folder, 'web.yaml'))).toEqual(Buffer.from(expected));
    }),
  );

  test.runIf(isUnix)('stays behind its link, which stays a link', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, '..data'));
      writeFileSync(join(folder, '..data', 'real'), before);
      symlinkSync('..data/real', join(folder, 'web.yaml'));
      await runBuilt(fix, { cwd: folder });
      expect(readlinkSync(join(folder, 'web.yaml'))).toBe('..data/real');
      expect(readFileSync(join(folder, '..data', 'real'), 'utf8')).toBe(after);
      expect(readdirSync(join(folder, '..data'))).toEqual(['real']);
    }),
  );

  test.runIf(isUnix).each([0o600, 0o664, 0o755, 0o4755, 0o2711])('keeps the mode %o', (mode) =>
    inFolder(async (folder) => {
      const path = join(folder, 'web.yaml');
      writeFileSync(path, before);
      chmodSync(path, mode);
      await runBuilt(fix, { cwd: folder });
      expect(readFileSync(path, 'utf8')).toBe(after);
      expect(statSync(path).mode & 0o7777).toBe(mode);
    }),
  );

  // Only root may give a file away.
  test.runIf(isRoot)('keeps its owner, and its setuid bit with it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'web.yaml');
      writeFileSync(path, before);
      chownSync(path, 1234, 2345);
      chmodSync(path, 0o4755);
      await runBuilt(fix, { cwd: folder });
      const { uid, gid, mode } = statSync(path);
      expect(readFileSync(path, 'utf8')).toBe(after);
      expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o4755]);
    }),
  );

  test('has no traces of the fix beside it, and loses those of runs that were killed', () =>
    inFolder(async (folder) => {
      const gone = 4_194_305;
      const [left, alive] = [`.kubeworthy-${gone}-abc123`, `.kubeworthy-${process.pid}-abc123`];
      const files = { 'web.yaml': before, [left]: 'half', [alive]: 'at work', '.kubeworthy-notes': 'mine' };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      await runBuilt(fix, { cwd: folder });
      expect(readdirSync(folder).sort()).toEqual([alive, '.kubeworthy-notes', 'web.yaml'].sort());
    }));
});

describe('no file is changed, and the reason is told, where one of them', () => {
  interface Case {
    readonly title: string;
    readonly make: (path: string) => void;
    readonly reason: RegExp;
    readonly isLeftOut?: boolean;
  }
  const cases: readonly Case[] = [
    {
      title: 'is read-only',
      make: (path) => {
        writeFileSync(path, before);
        chmodSync(path, 0o444);
      },
      reason: /'web\.yaml' cannot be fixed: it is read-only; no file was changed/,
    },
    {
      title: 'has two names',
      make: (path) => {
        writeFileSync(path, before);
        linkSync(path, `${path}.backup`);
      },
      reason: /it has 2 names \(hard links\), and the others would keep the old text/,
      isLeftOut: !isUnix,
    },
    {
      title: 'holds bytes that are no UTF-8',
      make: (path) => writeFileSync(path, Buffer.concat([Buffer.from(`${before}# caf`), Buffer.from([0xe9, 10])])),
      reason: /it is no UTF-8, and would not be the same but for the fix/,
    },
    {
      title: 'is UTF-16',
      make: (path) => writeFileSync(path, Buffer.from(`\ufeff${before}`, 'utf16le')),
      reason: /it is no UTF-8/,
    },
    {
      title: 'may not be written',
      make: (path) => {
        writeFileSync(path, before);
        chmodSync(path, 0o604);
      },
      reason: /'web\.yaml' cannot be fixed: permission denied; no file was changed/,
      isLeftOut: !isRoot,
    },
  ];
  test.each(cases.filter(({ isLeftOut }) => isLeftOut !== true))('$title', ({ make, reason }) =>
    inFolder(async (folder) => {
      chmodSync(folder, 0o777);
      writeFileSync(join(folder, 'api.yaml'), pod('never', 'api'));
      if (isUnix) chmodSync(join(folder, 'api.yaml'), 0o666);
      make(join(folder, 'web.yaml'));
      const bytes = readFileSync(join(folder, 'web.yaml'));
      const run = await runBuilt(fix, { cwd: folder, ...(reason.source.includes('permission') ? unprivileged : {}) });
      expect(run.stderr).toMatch(reason);
      expect(run.stderr).not.toMatch(/^ +at /m);
      expect(run.code).toBe(2);
      expect(readFileSync(join(folder, 'web.yaml'))).toEqual(bytes);
      expect(readFileSync(join(folder, 'api.yaml'), 'utf8')).toBe(pod('never', 'api'));
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }),
  );

  test.runIf(isRoot)('belongs to somebody else, though it may be written', () =>
    inFolder(async (folder) => {
      chmodSync(folder, 0o777);
      writeFileSync(join(folder, 'web.yaml'), before);
      chmodSync(join(folder, 'web.yaml'), 0o666);
      const run = await runBuilt(fix, { cwd: folder, ...unprivileged });
      expect(run.stderr).toMatch(/'web\.yaml' cannot be fixed: a new file in its place would belong to another user/);
      expect(run.code).toBe(2);
      expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(before);
      expect(readdirSync(folder)).toEqual(['web.yaml']);
    }),
  );

  test.runIf(isRoot)('stands in a folder that may not be written to', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      chownSync(join(folder, 'web.yaml'), 65_534, 65_534);
      chmodSync(folder, 0o755);
      const run = await runBuilt(fix, { cwd: folder, ...unprivileged });
      expect(run.stderr).toMatch(/'web\.yaml' cannot be fixed: its folder may not be written to/);
      expect(run.code).toBe(2);
    }),
  );
});

/** The file system of the machine, with somebody who does something before a file is exchanged. */
const disturbed = (disturb: (path: string) => void): FileSystem => ({
  ...machineFileSystem,
  exchange(path, texts) {
    disturb(path);
    machineFileSystem.exchange(path, texts);
  },
});

describe('between reading and writing', () => {
  test('a file that somebody edits keeps the edit, and it is said which files were written', () =>
    inFolder(async (folder) => {
      for (const name of ['api', 'web']) writeFileSync(join(folder, `${name}.yaml`), pod('never', name));
      const edited = `${pod('never')}# a person was here\n`;
      const fs = disturbed((path) => path.endsWith('web.yaml') && writeFileSync(path, edited));
      const run = await runIn(folder, ['--fix'], {}, fs);
      expect(run.stderr).toBe(
        "kubeworthy: 'web.yaml' cannot be fixed: it has changed since it was read; it is as it was, and written before it: api.yaml\n",
      );
      expect(run.code).toBe(2);
      expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(edited);
      expect(readdirSync(folder)).toEqual(['api.yaml', 'web.yaml']);
    }));

  test('a file that is removed is not made anew', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      const fs = disturbed((path) => execFileSync('rm', [path]));
      const run = await runIn(folder, ['--fix'], {}, fs);
      expect(run.stderr).toContain("'web.yaml' cannot be fixed: no such file or directory");
      expect(existsSync(join(folder, 'web.yaml'))).toBe(false);
      expect(readdirSync(folder)).toEqual([]);
    }));

  test('a file that another run has fixed alike is done', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      const fs = disturbed((path) => writeFileSync(path, after));
      const run = await runIn(folder, ['--fix'], {}, fs);
      expect(run.stdout).toContain('fixed 1 finding in 1 file: web.yaml');
      expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(after);
    }));

  test('two runs may fix the same folder at the same time', () =>
    inFolder(async (folder) => {
      const names = Array.from({ length: 100 }, (_, n) => `pod-${n}`);
      for (const name of names) writeFileSync(join(folder, `${name}.yaml`), pod('never', name));
      const runs = await Promise.all([1, 2, 3].map(() => runBuilt(fix, { cwd: folder })));
      expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(runs.map(({ stderr }) => stderr)).toEqual(['', '', '']);
      for (const name of names) expect(readFileSync(join(folder, `${name}.yaml`), 'utf8')).toBe(pod('Never', name));
      expect(readdirSync(folder)).toHaveLength(names.length);
    }));
});

describe.runIf(isUnix)('a report', () => {
  const report = (file: string) => ['--format', `json=${file}`, '--exit-zero', 'web.yaml'];

  test('replaces the one before whole, and keeps its mode; its other names show it, too', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      for (const name of ['report.json', 'shared.json']) writeFileSync(join(folder, name), 'old');
      chmodSync(join(folder, 'report.json'), 0o604);
      linkSync(join(folder, 'shared.json'), join(folder, 'other.json'));
      symlinkSync('target.json', join(folder, 'link.json'));
      for (const name of ['report.json', 'shared.json', 'link.json', 'new/folder/report.json']) {
        const run = await runBuilt(report(name), { cwd: folder });
        expect([run.code, run.stderr], name).toEqual([0, '']);
        expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).version, name).toBe(1);
      }
      expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o604);
      expect(readFileSync(join(folder, 'other.json'), 'utf8')).toContain('"version": 1');
      expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
      expect(existsSync(join(folder, 'target.json'))).toBe(true);
    }));

  test('may go to a device, and into a pipe', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      const device = await runShell(`kubeworthy -q ${report('/dev/stderr').join(' ')} 2>&1 | cat`, { cwd: folder });
      expect(JSON.parse(device.stdout).version).toBe(1);
      const pipe = await runShell(`kubeworthy -q ${report('>(cat)').join(' ')} | cat`, { cwd: folder });
      expect(JSON.parse(pipe.stdout).version).toBe(1);
    }));

  test('is written in place where no file can be put beside it', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'web.yaml'), before);
      writeFileSync(join(folder, 'report.json'), 'old');
      chmodSync(join(folder, 'report.json'), 0o666);
      chmodSync(folder, 0o555);
      const run = await runBuilt(report('report.json'), { cwd: folder, ...unprivileged });
      chmodSync(folder, 0o755);
      expect([run.code, run.stderr]).toEqual([0, '']);
      expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).version).toBe(1);
    }));
});
