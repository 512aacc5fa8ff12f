import { closeSync, constants, existsSync, openSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf, UsageError } from './errors.ts';
import { type Exchange, exchangeText, faultOfExchange, replaceText, sweep } from './replace-file.ts';
import { readToEnd } from './streams.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The few things that the program asks of a file system. Paths are absolute. */
export interface FileSystem {
  /** The text of a file. Never waits: of a pipe it reads nothing. */
  read(path: string): string;
  /** All that comes out of a pipe or a device until it ends; waits for it. */
  readPipe(path: string): string;
  /**
   * Writes a file that others may read meanwhile: they see the old text or the new one, never a part. What is no file,
   * such as `/dev/stdout`, is written to.
   */
  replace(path: string, text: string): void;
  /**
   * Gives a file another text, whole or not at all, whenever the program may be stopped; links stay links, and the owner
   * and the mode stay. Throws, with the reason, when the file may not be written or holds neither text, byte for byte.
   */
  exchange(path: string, texts: Exchange): void;
  /** Why `exchange` would refuse a file; undefined when nothing is known to stand in the way. */
  faultOfExchange(path: string, texts: Exchange): string | undefined;
  /** Removes what runs that were killed while they wrote left in a folder. */
  sweep(folder: string): void;
  list(folder: string): readonly Entry[];
  /** What a path leads to, links followed; undefined when there is nothing. */
  kindOf(path: string): EntryKind | undefined;
  /** The path with all links resolved; undefined when there is nothing. */
  realPath(path: string): string | undefined;
  /** An absolute path from one that may be relative to `folder`. */
  resolve(folder: string, path: string): string;
  /** How `path` is called seen from `folder`, with forward slashes. */
  relative(folder: string, path: string): string;
  join(folder: string, name: string): string;
  /** The folder that a path is in; the root is in itself. */
  parent(path: string): string;
}

/** A folder and those around it, up to the root. */
export function* foldersUpwards({ parent }: Pick<FileSystem, 'parent'>, folder: string): Generator<string> {
  for (let at = folder; ; at = parent(at)) {
    yield at;
    if (parent(at) === at) return;
  }
}

/** Whether a path is a pipe that a shell made, or the like: it has no place in a tree of files. */
export function isPipe(path: string): boolean {
  return path.startsWith('/dev/') || path.startsWith('/proc/');
}

/** Nothing, too, where a folder on the way may not be entered, or links lead in circles. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The text of a file: UTF-8, or UTF-16 with a byte order mark, which PowerShell writes. The mark of UTF-8 is kept. */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : undefined;
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** Whether the machine refused something, such as writing to a disk that is full. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** What a failed operation says, without its code and path: `permission denied`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** The text of what a user named: a file, or a pipe that a shell made. Throws where the machine refuses. */
export function readNamed(fs: Pick<FileSystem, 'kindOf' | 'read' | 'readPipe'>, path: string): string {
  return fs.kindOf(path) === 'other' ? fs.readPipe(path) : fs.read(path);
}

/** Writes a file that the user asked for, `shown` as he named it; what stands in the way is his to mend. */
export function writeFor(fs: FileSystem, path: string, { shown, text }: { shown: string; text: string }): void {
  try {
    fs.replace(path, text);
  } catch (error) {
    throw new UsageError(`'${shown}' cannot be written: ${reasonOf(error)}`);
  }
}

/** A pipe that took the place of a file since it was found must not keep the run waiting. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readFrom(path: string, flags: number): string {
  const file = openSync(path, flags);
  try {
    return decodeText(readToEnd(file, flags !== atOnce));
  } finally {
    closeSync(file);
  }
}

/** Names reach a program as text, and one that is no UTF-8 comes as another name. */
function withOddNamesTold<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && path.includes('\ufffd')) throw new Error('its name is no UTF-8');
    throw error;
  }
}

/** The file system of the machine. Synchronous: promises cost four times as much for many small files. */
export const machineFileSystem: FileSystem = {
  read: (path) => withOddNamesTold(path, () => readFrom(path, atOnce)),
  readPipe: (path) => readFrom(path, constants.O_RDONLY),
  replace: replaceText,
  exchange: exchangeText,
  faultOfExchange,
  sweep,
  list: (folder) =>
    withOddNamesTold(folder, () => readdirSync(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
    })),
  kindOf: (path) => {
    const stats = statOf(path);
    if (!stats) return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  },
  realPath: (path) => (existsSync(path) ? realpathSync(path) : undefined),
  resolve: (folder, path) => resolve(folder, path),
  relative: (folder, path) => relative(folder, path).split(sep).join('/'),
  join: (folder, name) => join(folder, name),
  parent: (path) => dirname(path),
};
