#!/usr/bin/env node
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { compileAsUsual } from './late-compiling.ts';

/** Put in by the build. V8 compares the length of a source only, which is the same after many a change. */
declare const bundleHash: string;

/**
 * Starts the program with compiled code that the run before left beside it, as Python does with `__pycache__`: of what
 * a small file takes beyond the start of Node itself, compiling the bundle is more than half. V8 itself refuses code that does not belong to
 * this very source, version and set of flags; then the bundle is compiled as usual. The cache holds no results.
 */
const program = join(__dirname, 'main.cjs');
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
  const paths = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  return (paths.length === 0 ? ['.'] : paths).every(isSmall);
}

function isSmall(path: string): boolean {
  try {
    if (!statSync(path).isDirectory()) return true;
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.length <= 20 && !entries.some((entry) => entry.isDirectory());
  } catch {
    return true;
  }
}

/** Words of a command line that compiles little. */
const notLinting: ReadonlySet<string> = new Set(['--version', '-v', '--help', '-h', 'explain', 'rules', 'init', 'lsp']);

const source = readFileSync(program, 'latin1');
const cachedData = readIfThere(cache);
const script = new Script(source, { filename: program, ...(cachedData ? { cachedData } : {}) });
script.runInThisContext()({}, require, {});

if (cachedData === undefined || script.cachedDataRejected) process.on('exit', keepCompiledCode);

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Only a run that linted has compiled what the next one needs. */
function keepCompiledCode(code: number): void {
  const hasLinted = code <= 1 && !process.argv.slice(2).some((word) => notLinting.has(word));
  if (!hasLinted) return;
  try {
    mkdirSync(folder, { recursive: true });
    // V8 refuses compiled code that was kept under other flags than it is read under.
    compileAsUsual();
    // Another process may be reading: a file appears whole or not at all.
    const draft = `${cache}.${process.pid}`;
    writeFileSync(draft, script.createCachedData());
    renameSync(draft, cache);
    for (const name of readdirSync(folder))
      if (!name.startsWith(bundleHash)) rmSync(join(folder, name), { force: true });
  } catch {
    // A folder that cannot be written to costs a few milliseconds a run and nothing else.
  }
}
