import { readSync, writeSync } from 'node:fs';
import { codeOf } from './errors.ts';

/** What comes out of a pipe or a device has no size that could be asked for before: `/dev/zero` never ends. */
const mostBytes = 256 * 1024 * 1024;
const chunkBytes = 64 * 1024;

/**
 * All bytes that come out of a pipe or a device, until it ends; waits for them. Throws when more than 256 MiB come, and
 * where the machine refuses.
 */
export function readToEnd(descriptor: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (let size = 0; ; ) {
    const count = readSome(descriptor, buffer);
    if (count === 0) return Buffer.concat(chunks);
    size += count;
    if (size > mostBytes) throw new Error('more than 256 MiB came out of it, and no end');
    chunks.push(Uint8Array.prototype.slice.call(buffer, 0, count));
  }
}

function readSome(descriptor: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer);
    } catch (error) {
      // Windows says so where a pipe ends.
      if (codeOf(error) === 'EOF') return 0;
      // Who shares a pipe or a terminal may have told it not to wait.
      if (codeOf(error) !== 'EAGAIN') throw error;
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
