import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, machineFileSystem } from '../src/fs.ts';
import { inFolder } from './support/program.ts';
import { runIn } from './support/repository.ts';

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {restartPolicy: never}\n';
const argv = ['--format', 'compact', '--rule', 'requests-missing=off', '--rule', 'field-missing=off'];
const untouched = 'api.yaml:4 value-not-allowed';

/** The file system of the machine, in which something happens to `web.yaml` between finding it and reading it. */
const changing = (change: (path: string) => void): FileSystem => ({
  ...machineFileSystem,
  read(path) {
    if (basename(path) === 'web.yaml') change(path);
    return machineFileSystem.read(path);
  },
});

/** What is found in a folder with two manifests, of which one changes. */
async function placesWhere(change: (path: string) => void): Promise<readonly string[]> {
  let places: readonly string[] = [];
  await inFolder(async (folder) => {
    for (const name of ['api', 'web']) writeFileSync(join(folder, `${name}.yaml`), pod.replace('web', name));
    const { stdout, stderr, code } = await runIn(folder, argv, {}, changing(change));
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    places = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^(.+?):(\d+):\S+ \w+ (\S+) .*$/, '$1:$2 $3'));
  });
  return places;
}

describe.runIf(process.platform !== 'win32')('a file that changes after it was found', () => {
  const vanish = (path: string) => rmSync(path, { force: true, recursive: true });

  test.each<[string, (path: string) => void, readonly string[]]>([
    ['has vanished', vanish, ['web.yaml:1 file-unreadable']],
    [
      'is a folder now',
      (path) => {
        vanish(path);
        mkdirSync(path);
      },
      ['web.yaml:1 file-unreadable'],
    ],
    [
      'is a link in a circle now',
      (path) => {
        unlinkSync(path);
        symlinkSync('web.yaml', path);
      },
      ['web.yaml:1 file-unreadable'],
    ],
    ['is empty now', (path) => truncateSync(path), []],
    ['ends in the middle now', (path) => truncateSync(path, 62), ['web.yaml:4 yaml-invalid']],
    [
      'has grown',
      (path) => writeFileSync(path, `${pod}---\n${pod.replace('web', 'more')}`),
      ['web.yaml:4 value-not-allowed', 'web.yaml:9 value-not-allowed'],
    ],
  ])('%s: that is told, and the others are linted', async (_title, change, expected) => {
    expect(await placesWhere(change)).toEqual([untouched, ...expected]);
  });

  test('a folder that has vanished is told, too', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'gone'));
      writeFileSync(join(folder, 'api.yaml'), pod);
      const list = (path: string) => {
        if (basename(path) === 'gone') rmSync(path, { recursive: true, force: true });
        return machineFileSystem.list(path);
      };
      const { stdout, code } = await runIn(folder, argv, {}, { ...machineFileSystem, list });
      expect(stdout).toContain('gone:1:1-1:1 error file-unreadable');
      expect(code).toBe(1);
    }));

  test('a file that has become a pipe does not keep the run waiting', () =>
    inFolder(async (folder) => {
      for (const name of ['api', 'web']) writeFileSync(join(folder, `${name}.yaml`), pod);
      const become = (path: string) => {
        unlinkSync(path);
        execFileSync('mkfifo', [path]);
      };
      const { stdout } = await runIn(folder, argv, {}, changing(become));
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    }));
});
