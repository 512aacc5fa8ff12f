import { fstatSync, readFileSync, writeSync } from 'node:fs';
import { machineFileSystem } from './fs.ts';
import { compileLate } from './late-compiling.ts';
import { answerMainThread, machineThreads, threadMark } from './machine-threads.ts';
import { main } from './main.ts';

/** Writes everything, also into a pipe that is slow to read; a reader that has gone away is no error. */
function writer(descriptor: number): (text: string) => void {
  return (text) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EPIPE') return;
        if (code !== 'EAGAIN') throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  };
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

const isThread = process.argv[2] === threadMark && answerMainThread();
if (!isThread) run();

function run(): void {
  const now = new Date();
  void main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    fs: machineFileSystem,
    // Starting other programs needs the network part of Node, which takes longer to load than a small file to lint.
    git: async () => (await import('./git.ts')).machineGit(process.env),
    watch: async () => (await import('./watcher.ts')).machineWatch,
    env: process.env,
    stdin: () => readFileSync(0, 'utf8'),
    stdout: writer(1),
    stderr: writer(2),
    isTerminal: { stdout: isTerminal(1), stderr: isTerminal(2) },
    threads: () => machineThreads(process.argv[1] ?? ''),
    expectMuch: compileLate,
    clock: () => process.uptime() * 1000,
    today: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
  }).then((code) => {
    process.exitCode = code;
  });
}
