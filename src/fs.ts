import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The few things that the program asks of a file system. Paths are absolute. */
export interface FileSystem {
  read(path: string): string;
  write(path: string, text: string): void;
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

/** The file system of the machine. Synchronous: promises cost four times as much for many small files. */
export const machineFileSystem: FileSystem = {
  read: (path) => readFileSync(path, 'utf8'),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
    })),
  kindOf: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  },
  realPath: (path) => (existsSync(path) ? realpathSync(path) : undefined),
  resolve: (folder, path) => resolve(folder, path),
  relative: (folder, path) => relative(folder, path).split(sep).join('/'),
  join: (folder, name) => join(folder, name),
  parent: (path) => dirname(path),
};
