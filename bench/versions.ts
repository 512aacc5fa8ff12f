import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Contender } from './contenders.ts';

/** The version of a program as it says itself, or as the Go compiler noted it in the file; undefined when it is not there. */
export function versionOf({ program, versionArgs }: Contender): string | undefined {
  if (versionArgs === undefined) return process.version;
  const { status, stdout } = spawnSync(program, versionArgs, { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return /\bv?\d+\.\d+(?:\.\d+)?[\w.+-]*/.exec(stdout)?.[0] ?? moduleVersion(program) ?? 'of unknown version';
}

/** https://pkg.go.dev/runtime/debug#BuildInfo */
function moduleVersion(program: string): string | undefined {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
  if (path === undefined) return undefined;
  return /\nmod\t[^\t\n]+\t(v[^\t\n]+)/.exec(readFileSync(path, 'latin1'))?.[1];
}
