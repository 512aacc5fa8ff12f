import type { Document, Where } from '../at.ts';

/** The steps to a field while the walk is under way. */
export type Path = (string | number)[];

/** The path without the numbers of items: `spec.volumeClaimTemplates.spec`. */
export function partOf(path: Path, depth: number): string {
  return path
    .slice(depth)
    .filter((step) => typeof step === 'string')
    .join('.');
}

/** A place in a document, or the key of it. */
export function place(document: Document, path: Path, isKey = false): Where {
  return isKey ? { document, path, isKey } : { document, path };
}

/** The last step that is a name: an item goes by its list. */
export function fieldName(path: Path): string {
  for (let n = path.length - 1; n >= 0; n--) {
    const step = path[n];
    if (typeof step === 'string') return step;
  }
  return '';
}
