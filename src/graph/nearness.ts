/** Steps between the folders of two files: up to the folder that both are in, and down again. */
export type Steps = (fileA: string, fileB: string) => number;

/**
 * Manifests further apart are hardly applied together: `base` and `overlays/eu/prod` are near, the examples of one
 * program and the tests of another are not.
 */
export const mostSteps = 4;

/** A folder of the run; there is one of each, so that two are compared without their names. */
export interface Folder {
  /** undefined for the one that all others are in. */
  readonly parent: Folder | undefined;
  /** How many folders it is in. */
  readonly depth: number;
}

/** Tells the folder of a file. */
export type Folders = (file: string) => Folder;

/** Takes each path apart once. */
export function folderSearch(): Folders {
  const root: Folder = { parent: undefined, depth: 0 };
  const byFile = new Map<string, Folder>();
  const byPath = new Map<string, Folder>();
  return (file) => {
    const known = byFile.get(file);
    if (known) return known;
    const folder = folderAt(file.lastIndexOf('/'), file);
    byFile.set(file, folder);
    return folder;
  };

  /** The folder whose path ends before the slash at `end`. */
  function folderAt(end: number, file: string): Folder {
    if (end < 0) return root;
    const path = file.slice(0, end);
    const known = byPath.get(path);
    if (known) return known;
    const parent = folderAt(path.lastIndexOf('/'), path);
    const folder: Folder = { parent, depth: parent.depth + 1 };
    byPath.set(path, folder);
    return folder;
  }
}

/** Counts steps between files. */
export function stepCounter(folderOfFile: Folders = folderSearch()): Steps {
  return (fileA, fileB) => (fileA === fileB ? 0 : stepsBetween(folderOfFile(fileA), folderOfFile(fileB)));
}

/** Steps from one folder to another: up to the one that both are in, and down again. */
export function stepsBetween(a: Folder, b: Folder): number {
  let [from, to]: [Folder | undefined, Folder | undefined] = [a, b];
  let steps = 0;
  while (from !== to) {
    const [up, down] = [from?.depth ?? 0, to?.depth ?? 0];
    if (up >= down) from = from?.parent;
    if (down >= up) to = to?.parent;
    steps += up === down ? 2 : 1;
  }
  return steps;
}

interface InFile {
  readonly file: string;
}

/**
 * Finds the items that are at most `mostSteps` from a file, in their order, without a look at those that are further away:
 * each is noted with the folders above it.
 */
export function nearSearch<T>(
  items: readonly T[],
  fileOf: (item: T) => string,
  folderOfFile: Folders,
): (file: string) => readonly T[] {
  const below = new Map<Folder, number[][]>();
  items.forEach((item, n) => {
    let folder: Folder | undefined = folderOfFile(fileOf(item));
    for (let down = 0; folder && down <= mostSteps; down++) {
      const levels: number[][] = below.get(folder) ?? [];
      below.set(folder, levels);
      while (levels.length <= down) levels.push([]);
      levels[down]?.push(n);
      folder = folder.parent;
    }
  });
  const answers = new Map<Folder, readonly T[]>();
  return (file) => {
    const folder = folderOfFile(file);
    const answer = answers.get(folder) ?? nearTo(folder);
    answers.set(folder, answer);
    return answer;
  };

  function nearTo(to: Folder): readonly T[] {
    const found = new Set<number>();
    let folder: Folder | undefined = to;
    for (let up = 0; folder && up <= mostSteps; up++) {
      for (const level of below.get(folder)?.slice(0, mostSteps - up + 1) ?? []) for (const n of level) found.add(n);
      folder = folder.parent;
    }
    return [...found].sort((a, b) => a - b).flatMap((n) => items.slice(n, n + 1));
  }
}

/** The folder of a file, with the slash at its end. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Whether two resources stand in one file or folder, so that somebody wrote them for each other. */
export function isBeside(a: InFile, b: InFile): boolean {
  if (a.file === b.file) return true;
  const end = a.file.lastIndexOf('/');
  return end === b.file.lastIndexOf('/') && a.file.slice(0, end + 1) === b.file.slice(0, end + 1);
}

/** What stands in the same file comes first, then what stands in the same folder. */
export function nearestFirst<T extends InFile>(items: readonly T[], to: InFile): readonly T[] {
  if (items.length < 2) return items;
  const distance = (item: T) => (item.file === to.file ? 0 : isBeside(item, to) ? 1 : 2);
  return [...items]
    .map((item) => ({ item, away: distance(item) }))
    .sort((a, b) => a.away - b.away)
    .map(({ item }) => item);
}
