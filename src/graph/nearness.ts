/** Steps between the folders of two files: up to the folder that both are in, and down again. */
export type Steps = (fileA: string, fileB: string) => number;

/**
 * Manifests further apart are hardly applied together: `base` and `overlays/eu/prod` are near, the examples of one
 * program and the tests of another are not.
 */
export const mostSteps = 4;

/** Counts steps between files; each folder is taken apart once. */
export function stepCounter(): Steps {
  const known = new Map<string, readonly string[]>();
  const foldersOf = (file: string): readonly string[] => {
    const found = known.get(file);
    if (found) return found;
    const folders = file.split('/').slice(0, -1);
    known.set(file, folders);
    return folders;
  };
  return (fileA, fileB) => {
    if (fileA === fileB) return 0;
    const a = foldersOf(fileA);
    const b = foldersOf(fileB);
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
    return a.length + b.length - 2 * shared;
  };
}

interface InFile {
  readonly file: string;
}

/** The folder of a file, with the slash at its end. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Whether two resources stand in one file or folder, so that somebody wrote them for each other. */
export function isBeside(a: InFile, b: InFile): boolean {
  return folderOf(a.file) === folderOf(b.file);
}

/** What stands in the same file comes first, then what stands in the same folder. */
export function nearestFirst<T extends InFile>(items: readonly T[], to: InFile): readonly T[] {
  const distance = (item: T) => (item.file === to.file ? 0 : isBeside(item, to) ? 1 : 2);
  return [...items].sort((a, b) => distance(a) - distance(b));
}
