import { fstatSync } from 'node:fs';
import { exitCode, UsageError } from './errors.ts';
import { decodeText, machineFileSystem, reasonOf } from './fs.ts';
import { compileLate } from './late-compiling.ts';
import { answerMainThread, machineThreads } from './machine-threads.ts';
import { main } from './main.ts';
import { betweenSignals } from './signals.ts';
import { isReaderGone, readToEnd, writeAll } from './streams.ts';
import { threadMark } from './thread-mark.ts';

/** A reader that has gone away is no error. */
function printOut(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    if (!isReaderGone(error)) throw new UsageError(`standard output cannot be written: ${reasonOf(error)}`);
  }
}

/** There is no other place to say that this failed. */
function printError(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    // The exit code tells the rest.
  }
}

/** Standard input is there already, whatever it is: it has no path on every machine. */
function readIn(): string {
  return decodeText(readToEnd(0, true));
}

/**
 * process.stdout.isTTY would build a stream and node:tty would load the network, each of which takes longer than the
 * linting of a small file. What else is a character device, such as /dev/null, shows nothing anyway.
 */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** The folder that the program was started in; undefined when it was removed since. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    printError(`kubeworthy: the current folder cannot be found: ${reasonOf(error)}\n`);
    return undefined;
  }
}

async function start(): Promise<number> {
  const cwd = currentFolder();
  if (cwd === undefined) return exitCode.usage;
  const now = new Date();
  return main({
    argv: process.argv.slice(2),
    cwd,
    fs: machineFileSystem,
    // Starting other programs needs the network part of Node, which takes longer to load than a small file to lint.
    git: async () => (await import('./git.ts')).machineGit(process.env),
    watch: async () => (await import('./watcher.ts')).machineWatch,
    env: process.env,
    stdin: readIn,
    stdout: printOut,
    stderr: printError,
    stepByStep: betweenSignals,
    isTerminal: { stdout: isTerminal(1), stderr: isTerminal(2) },
    threads: () => machineThreads(process.argv[1] ?? ''),
    expectMuch: compileLate,
    clock: () => process.uptime() * 1000,
    today: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  });
}

const isThread = process.argv[2] === threadMark && answerMainThread();
// All is written by now. A process that ends by itself takes its heap apart first, and may collect garbage.
if (!isThread) void start().then((code) => process.exit(code));
