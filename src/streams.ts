import { fstatSync, readSync, writeSync } from 'node:fs';
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
  let bytes = scratch;
  for (let end = 0; ; ) {
    const count = readSome(descriptor, bytes.subarray(end), isWaitedFor);
    if (count === 0) return bytes.subarray(0, end);
    end += count;
    if (end > mostBytes) throw new Error('it has more than 256 MiB, or no end');
    // The first time, the machine is asked how much there is: a pipe has no size.
    if (end === bytes.length) bytes = longer(bytes, bytes === scratch ? fstatSync(descriptor).size : 0);
  }
}

/** Room for `size` bytes at least and for the one behind them, which is not there; twice the room where that is more. */
function longer(bytes: Buffer, size: number): Buffer<ArrayBuffer> {
  const more = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, Math.min(size, mostBytes) + 1));
  bytes.copy(more);
  return more;
}

function readSome(descriptor: number, room: Buffer, isWaitedFor: boolean): number {
  for (;;) {
    try {
      return readSync(descriptor, room);
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
