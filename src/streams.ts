import { readSync, writeSync } from 'node:fs';
import { codeOf } from './errors.ts';

/** No heap takes the values of more. A pipe has no size that could be asked for before, and `/dev/zero` never ends. */
const mostBytes = 256 * 1024 * 1024;

/** What was read last stands here until it is copied: a buffer for each of many small files would cost more than they do. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/**
 * All bytes of an open file, a pipe or a device, to its end. `isWaitedFor` says what happens where nothing is there yet.
 * Throws when there are more than 256 MiB, and where the machine refuses.
 */
export function readToEnd(descriptor: number, isWaitedFor: boolean): Buffer {
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const count = readSome(descriptor, isWaitedFor);
    if (count === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    size += count;
    if (size > mostBytes) throw new Error('it has more than 256 MiB, or no end');
    chunks.push(Buffer.from(scratch.subarray(0, count)));
  }
}

function readSome(descriptor: number, isWaitedFor: boolean): number {
  for (;;) {
    try {
      return readSync(descriptor, scratch);
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
