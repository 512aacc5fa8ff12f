#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { compileAsUsual, compileLate } from './late-compiling.ts';
import { configNames } from './settings.ts';
import { threadMark } from './thread-mark.ts';

/** Put in by the build. V8 compares the length of a source only, which is the same after many a change. */
declare const bundleHash: string;

/**
 * Starts the program with compiled code that the run before left beside it, as Python does with `__pycache__`: of what
 * a small file takes beyond the start of Node itself, compiling the bundle is more than half. V8 itself refuses code that does not belong to
 * this very source, version and set of flags; then the bundle is compiled as usual. The cache holds no results.
 */
const program = join(__dirname, 'main.cjs');
/** Another thread of a run over many files. */
const isThread = process.argv[2] === threadMark;
/** Up to so many files and folders below a path are few. */
const few = 20;
const folder = join(__dirname, 'cache');
const cache = join(
  folder,
  `${bundleHash}-${process.version}-${process.arch}-${process.execArgv.join('').replace(/\W/g, '') || 'plain'}-${areFew() ? 'few' : 'many'}`,
);

/**
 * A run over many files compiles half as much again as one over a few, and what it leaves takes longer to load (59 ms a
 * run instead of 50): each kind has a cache of its own. Which one it is is told by a glance at what is asked for.
 */
function areFew(): boolean {
  if (isThread) return false;
  const paths = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  return (paths.length === 0 ? ['.'] : paths).every(isSmall);
}

function isSmall(path: string): boolean {
  try {
    const folder = statSync(path).isDirectory() ? path : projectAround(path);
    return folder === undefined || entriesBelow(folder, few) <= few;
  } catch {
    return true;
  }
}

/** A file that is named is linted with the project around it: what has a configuration, or is a repository. */
function projectAround(file: string): string | undefined {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (['.git', ...configNames].some((name) => existsSync(join(folder, name)))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Counts what a folder holds, and what the folders in it hold, until there are more than `most`. */
function entriesBelow(folder: string, most: number): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  let count = entries.length;
  for (const entry of entries) {
    if (count > most) break;
    if (entry.isDirectory()) count += entriesBelow(join(folder, entry.name), most - count);
  }
  return count;
}

/** Words of a command line that compiles little. */
const notLinting: ReadonlySet<string> = new Set(['--version', '-v', '--help', '-h', 'explain', 'rules', 'init', 'lsp']);

/**
 * The first run may have been over a folder without workloads, and what it left lacks what others need (50 files: 170 ms
 * with what 60 MB of definitions left, 142 ms with their own): so many runs add what they have compiled to it.
 */
const learningRuns = 4;

/** Behind the code stand how many runs have left it, and a sum of all. */
const tailLength = 8;

const source = readFileSync(program, 'latin1');
const kept = readWhole(cache);
const cachedData = kept?.code;
// The main thread has told V8 to wait by now, and compiled code is read under the flags that it was kept under.
if (isThread) compileAsUsual();
const script = new Script(source, { filename: program, ...(cachedData ? { cachedData } : {}) });
if (isThread) compileLate();
script.runInThisContext()({}, require, {});

/** How many runs have left what they compiled. */
const runs = kept === undefined || script.cachedDataRejected ? 0 : kept.runs;
if (!isThread && runs < learningRuns) process.on('exit', keepCompiledCode);

interface Kept {
  readonly code: Buffer;
  readonly runs: number;
}

/** The compiled code of a file; undefined where there is none, or what a disk made of it. */
function readWhole(path: string): Kept | undefined {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(0, -tailLength);
    const runs = bytes.readInt32LE(code.length);
    return bytes.subarray(code.length).equals(tailOf(code, runs)) ? { code, runs } : undefined;
  } catch {
    return undefined;
  }
}

function tailOf(code: Buffer, runs: number): Buffer {
  const tail = Buffer.alloc(tailLength);
  tail.writeInt32LE(runs);
  tail.writeInt32LE((checksum(code) + runs) | 0, 4);
  return tail;
}

/**
 * V8 takes damaged code as it is, and crashes. Disks lose blocks, so four words of each 512 bytes are enough to tell, and
 * take a quarter of a millisecond.
 */
function checksum(code: Buffer): number {
  const words = new Int32Array(code.buffer, code.byteOffset, code.length >> 2);
  let sum = code.length;
  for (let n = 0; n < words.length; n += 32) sum = (Math.imul(sum, 31) + (words[n] ?? 0)) | 0;
  return sum;
}

/** Only a run that linted has compiled what the next one needs. */
function keepCompiledCode(code: number): void {
  const hasLinted = code <= 1 && !process.argv.slice(2).some((word) => notLinting.has(word));
  if (!hasLinted) return;
  // Another process may be reading: a file appears whole or not at all.
  const draft = `${cache}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    // V8 refuses compiled code that was kept under other flags than it is read under.
    compileAsUsual();
    writeSealed(draft, script.createCachedData());
    renameSync(draft, cache);
    for (const name of readdirSync(folder)) {
      // Drafts are what runs that were killed left; one that is still being written is no loss.
      const isOld = !name.startsWith(bundleHash) || /\.\d+$/.test(name);
      if (isOld) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that cannot be written to, or a disk that is full, costs a few milliseconds a run and nothing else.
  }
}

/** Nobody waits for the disk here: what it does not keep is told by the sum. */
function writeSealed(path: string, code: Buffer): void {
  try {
    writeFileSync(path, Buffer.concat([code, tailOf(code, runs + 1)]));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
