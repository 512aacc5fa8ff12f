import { readSync, writeSync } from 'node:fs';
import { codeOf } from './errors.ts';

/** No heap takes the values of more. A pipe has no size that could be asked for before, and `/dev/zero` never ends. */
const mostBytes = 256 * 1024 * 1024;

/**
 * What is read stands here first: most files are smaller, and a buffer for each of many would cost more than they do
 * (60 MB in 610 files: 115 ms with them, 65 ms without). The machine gives room for what is written to only.
 */
const scratch = Buffer.allocUnsafeSlow(1024 * 1024);

/**
 * All bytes of an open file, a pipe or a device, to its end; they stand until the next reading. `isWaitedFor` says what
 * happens where nothing is there yet. Throws when there are more than 256 MiB, and where the machine refuses.
 */
export function readToEnd(descriptor: number, isWaitedFor: boolean): Buffer {
  const full: Buffer[] = [];
  for (let [size, end] = [0, 0]; ; ) {
    const count = readSome(descriptor, end, isWaitedFor);
    end += count;
    size += count;
    if (size > mostBytes) throw new Error('it has more than 256 MiB, or no end');
    if (count === 0)
      return full.length === 0 ? scratch.subarray(0, end) : Buffer.concat([...full, scratch.subarray(0, end)]);
    if (end < scratch.length) continue;
    full.push(Buffer.from(scratch));
    end = 0;
  }
}

/** Reads into the room behind `start`; answers how many bytes there were. */
function readSome(descriptor: number, start: number, isWaitedFor: boolean): number {
  for (;;) {
    try {
      return readSync(descriptor, scratch, start, scratch.length - start, null);
    } catch (error) {
      // Windows says so where a pipe ends.
      if (codeOf(error) === 'EOF') return 0;
      // Who shares a pipe or a terminal may have told it not to wait.
      if (!isWaitedFor || codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Writes all of a text as UTF-8, also into a pipe that is slow to read. Throws where the machine refuses. */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Whether the reader of a stream has gone away. */
export function isReaderGone(error: unknown): boolean {
  return ['EPIPE', 'ECONNRESET', 'EOF'].includes(codeOf(error) ?? '');
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
