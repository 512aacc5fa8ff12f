#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { machineFileSystem } from './fs.ts';
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

const now = new Date();
void main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  fs: machineFileSystem,
  env: process.env,
  stdin: () => readFileSync(0, 'utf8'),
  stdout: writer(1),
  stderr: writer(2),
  isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  clock: () => performance.now(),
  today: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
}).then((code) => {
  process.exitCode = code;
});
