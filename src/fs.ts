import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './errors.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The few things that the program asks of a file system. Paths are absolute. */
export interface FileSystem {
  read(path: string): string;
  write(path: string, text: string): void;
  /** Writes a file that others may read meanwhile: they see the old text or the new one, never a part. */
  replace(path: string, text: string): void;
  /**
   * Gives a file another text, whole or not at all, whenever the program may be stopped; links stay links, and the mode
   * stays. Throws when the file does not hold `before`, byte for byte, or may not be written.
   */
  exchange(path: string, texts: { readonly before: string; readonly after: string }): void;
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

/** Text in UTF-16, if the bytes begin with its byte order mark: kubectl reads that, too. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : undefined;
  return encoding === undefined ? undefined : new TextDecoder(encoding).decode(bytes);
}

/** The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark of UTF-8 is kept. */
export function decodeText(bytes: Uint8Array): string {
  return decodeUtf16(bytes) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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

/** Writes a file that the user asked for, `shown` as he named it; what stands in the way is his to mend. */
export function writeFor(fs: FileSystem, path: string, { shown, text }: { shown: string; text: string }): void {
  try {
    fs.write(path, text);
  } catch (error) {
    throw new UsageError(`'${shown}' cannot be written: ${reasonOf(error)}`);
  }
}

/** Node's own recursive mkdir never ends where nothing can be made, such as below `/proc` (Node 20). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** A file beside the other takes the new text and then its name: there is no moment at which the old one is half gone. */
function putInPlace(path: string, text: string, mode: number | undefined): void {
  const beside = join(dirname(path), `.${basename(path)}.kubeworthy-${Math.random().toString(36).slice(2)}`);
  try {
    const file = openSync(beside, 'wx', mode ?? 0o666);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // What a new file may be is cut by the user's mask.
    if (mode !== undefined) chmodSync(beside, mode & 0o7777);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function exchangeText(path: string, { before, after }: { readonly before: string; readonly after: string }): void {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  accessSync(real, constants.W_OK);
  // Who may do everything is let through there; the file was protected all the same.
  if ((mode & 0o222) === 0) throw new Error('it is read-only');
  if (!readFileSync(real).equals(Buffer.from(before)))
    throw new Error('it has changed since it was read, or is no UTF-8');
  putInPlace(real, after, mode);
}

/** The file system of the machine. Synchronous: promises cost four times as much for many small files. */
export const machineFileSystem: FileSystem = {
  read: (path) => {
    const text = readFileSync(path, 'utf8');
    // Two bytes that are no UTF-8 at the very beginning are the byte order mark of UTF-16, which PowerShell writes.
    return text.startsWith('\ufffd\ufffd') ? (decodeUtf16(readFileSync(path)) ?? text) : text;
  },
  write: (path, text) => {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  },
  replace: (path, text) => {
    makeFolder(dirname(path));
    if (existsSync(path)) putInPlace(realpathSync(path), text, statSync(path).mode);
    else putInPlace(path, text, undefined);
  },
  exchange: exchangeText,
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
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
