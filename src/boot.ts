#!/usr/bin/env node
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

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
  `${bundleHash}-${process.version}-${process.arch}-${process.execArgv.join('').replace(/\W/g, '') || 'plain'}`,
);

/** Words of a command line that compiles little. */
const notLinting: ReadonlySet<string> = new Set(['--version', '-v', '--help', '-h', 'explain', 'rules', 'init', 'lsp']);

/**
 * A run is short and wide: thousands of functions, each of which runs some hundred times. V8 of Node 20 compiles most of
 * them anew just before the run is over, which takes a third of the whole (1,000 files: 1,190 ms of processor time instead
 * of 700; 12,000 files: 9.3 s instead of 6.6 s). It is told to wait until a function has run longer; later versions have a
 * compiler between the two, and no such flag.
 */
const isEager = Number.parseInt(process.versions.node, 10) < 22;
if (isEager) setFlagsFromString('--interrupt-budget=1000000');

const source = `(function (exports, require, module) {${readFileSync(program, 'latin1')}\n})`;
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
