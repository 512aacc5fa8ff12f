import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ManifestFile } from './application.ts';

/** A folder to be measured. */
export interface Input {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Of the largest file. */
  readonly largest: number;
}

const work = resolve('bench/.work');

/** A path below the folder of the benchmark, which git ignores; the folder that it is in exists. */
export function workPath(...parts: readonly string[]): string {
  const path = join(work, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Writes an input once; it is made anew when the seed or what makes it is another. */
export function generated(name: string, seed: number, make: (seed: number) => Iterable<ManifestFile>): Input {
  const hash = generatorHash();
  const root = workPath('inputs', `${seed}-${hash}`);
  const folder = join(root, name);
  const record = `${folder}.json`;
  if (existsSync(record)) return { ...JSON.parse(readFileSync(record, 'utf8')), folder };
  removeOthers(dirname(root), hash);
  rmSync(folder, { recursive: true, force: true });
  const folders = new Set<string>();
  let [files, bytes, largest] = [0, 0, 0];
  for (const { path, text } of make(seed)) {
    const target = join(folder, path);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    writeFileSync(target, text, { flag: 'wx' });
    const size = Buffer.byteLength(text);
    [files, bytes, largest] = [files + 1, bytes + size, Math.max(largest, size)];
  }
  const counts = { files, bytes, largest };
  writeFileSync(record, JSON.stringify(counts));
  return { folder, ...counts };
}

/** A folder of somebody's own, or a file in a folder of its own: beside other files it would be linted with them. */
export function given(path: string): Input {
  if (!statSync(path).isFile()) return measured(resolve(path));
  const folder = workPath('given', createHash('sha256').update(resolve(path)).digest('hex').slice(0, 8));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(path, join(folder, basename(path)));
  return measured(folder);
}

/** The YAML and JSON files below a folder. */
export function manifestsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function measured(folder: string): Input {
  const sizes = manifestsBelow(folder).map((path) => statSync(path).size);
  return {
    folder,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
  };
}

/** What the files of this folder say, in eight letters. */
function generatorHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync('bench/inputs').sort()) hash.update(readFileSync(join('bench/inputs', name)));
  return hash.digest('hex').slice(0, 8);
}

/** Inputs that are not made like that any more would fill the disk. */
function removeOthers(folder: string, hash: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!name.endsWith(hash)) rmSync(join(folder, name), { recursive: true, force: true });
}
