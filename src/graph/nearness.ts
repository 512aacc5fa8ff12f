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
