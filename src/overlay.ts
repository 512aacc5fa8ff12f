import { UsageError } from './errors.ts';
import type { Entry, FileSystem } from './fs.ts';

/** What files hold instead of what they hold on the disk, by absolute path; undefined: they are not there. */
export type Overlay = ReadonlyMap<string, (() => string) | undefined>;

/** A file system with other texts in some places, such as those of a commit. It cannot be told from a real one. */
export function overlaid(fs: FileSystem, overlay: Overlay): FileSystem {
  const folders = foldersOf(fs, overlay);
  return {
    ...fs,
    replace(path, text) {
      // The text on the disk is another one, and would be lost.
      if (overlay.has(path))
        throw new UsageError(`'${path}' holds changes that were not linted: add them to the index, or put them away`);
      fs.replace(path, text);
    },
    read(path) {
      if (!overlay.has(path)) return fs.read(path);
      const text = overlay.get(path);
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
      return text();
    },
    list(folder) {
      const own = folders.get(folder) ?? new Map<string, Entry>();
      const onDisk = own.size === 0 || fs.kindOf(folder) === 'folder' ? fs.list(folder) : [];
      const isLeft = ({ name }: Entry) => !own.has(name) && !overlay.has(fs.join(folder, name));
      return [...onDisk.filter(isLeft), ...own.values()];
    },
    kindOf(path) {
      if (overlay.has(path)) return overlay.get(path) === undefined ? undefined : 'file';
      return folders.has(path) ? 'folder' : fs.kindOf(path);
    },
    realPath(path) {
      if (overlay.has(path)) return overlay.get(path) === undefined ? undefined : path;
      return fs.realPath(path) ?? (folders.has(path) ? path : undefined);
    },
  };
}

/** The folders on the way to the files of an overlay, with what is on that way in each. */
function foldersOf(fs: FileSystem, overlay: Overlay): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const folders = new Map<string, Map<string, Entry>>();
  for (const [path, text] of overlay) {
    if (text === undefined) continue;
    let kind: Entry['kind'] = 'file';
    for (let at = path; fs.parent(at) !== at; at = fs.parent(at)) {
      const folder = fs.parent(at);
      const name = fs.relative(folder, at);
      const isKnown = folders.has(folder);
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      entries.set(name, { name, kind });
      folders.set(folder, entries);
      if (isKnown) break;
      kind = 'folder';
    }
  }
  return folders;
}
