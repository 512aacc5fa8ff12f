import type { ParsedSource } from '../parse/source.ts';

/** How kubectl reads a text: its documents as JSON data, and why it stops, if it does. */
export interface Reading {
  readonly documents: readonly unknown[];
  readonly error?: string;
}

/**
 * What differs between our reading of a text and kubectl's, a line for each difference: the number of the document, the
 * path in it, our value and kubectl's. Empty documents count on neither side: kubectl passes over them.
 */
export function readingDifferences(ours: ParsedSource, kubectl: Reading): readonly string[] {
  if (kubectl.error !== undefined)
    return ours.troubles.length > 0 ? [] : [`nothing is said, kubectl refuses: ${kubectl.error}`];
  const documents = withoutEmpty(ours.documents.map(({ value }) => value));
  const expected = withoutEmpty(kubectl.documents);
  if (documents.length !== expected.length) {
    const why = ours.troubles.map(({ code }) => code).join(', ') || 'no trouble';
    return [`${documents.length} documents (${why}), kubectl reads ${expected.length}`];
  }
  return expected.flatMap((value, n) => valueDifferences(documents[n], value, `document ${n}`));
}

function withoutEmpty(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => value !== null);
}

/** Where two JSON values differ: `path: ours, kubectl theirs`. Numbers are the same if their 64 bits are. */
export function valueDifferences(ours: unknown, theirs: unknown, path = ''): readonly string[] {
  if (Object.is(ours, theirs)) return [];
  if (!isCollection(ours) || !isCollection(theirs) || Array.isArray(ours) !== Array.isArray(theirs))
    return [`${path}: ${shown(ours)}, kubectl ${shown(theirs)}`];
  const steps = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...steps].flatMap((step) =>
    valueDifferences(valueAt(ours, step), valueAt(theirs, step), `${path}.${JSON.stringify(step)}`),
  );
}

type Collection = Readonly<Record<string, unknown>>;

function isCollection(value: unknown): value is Collection {
  return typeof value === 'object' && value !== null;
}

function valueAt(collection: Collection, step: string): unknown {
  return Object.hasOwn(collection, step) ? collection[step] : undefined;
}

function shown(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
