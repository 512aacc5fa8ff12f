import { parseText } from '../../src/parse/source.ts';

/** The manifests of an example with a name in one place. */
export interface Renamed {
  /** Which place it is: the kind and the way to it, `=` for the value that stands there and `:` for its key. */
  readonly place: string;
  readonly text: string;
}

type Mapping = Readonly<Record<string, unknown>>;
type Change = readonly [place: string, value: unknown];

/**
 * Puts one name after the other in each place of some manifests, the values as well as the keys. A place that `seen`
 * holds is left out, and those that were tried are added to it.
 */
export function renamedPlaces(text: string, nameOf: (n: number) => string, seen: Set<string>): readonly Renamed[] {
  const documents = parseText(text).documents.map(({ value }) => value);
  const renamed: Renamed[] = [];
  documents.forEach((document, at) => {
    for (const [place, value] of changed(document, kindOf(document), nameOf(seen.size))) {
      if (seen.has(place)) continue;
      seen.add(place);
      const all = documents.map((one, n) => JSON.stringify(n === at ? value : one));
      renamed.push({ place, text: all.join('\n---\n') });
    }
  });
  return renamed;
}

function kindOf(document: unknown): string {
  return isMapping(document) ? String(document['kind']) : '';
}

/** A value with the name in the place of each scalar and of each key in it, in turn. */
function changed(value: unknown, place: string, name: string): readonly Change[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      changed(item, `${place}[]`, name).map(([inner, one]): Change => [inner, value.with(at, one)]),
    );
  if (!isMapping(value)) return [[`${place}=`, name]];
  return Object.entries(value).flatMap(([key, item]) => [
    [`${place}.${key}:`, replaced(value, key, [name, item])] as const,
    ...changed(item, `${place}.${key}`, name).map(([inner, one]): Change => [inner, replaced(value, key, [key, one])]),
  ]);
}

function replaced(mapping: Mapping, key: string, pair: readonly [string, unknown]): Mapping {
  return Object.fromEntries(Object.entries(mapping).map((own) => (own[0] === key ? pair : own)));
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
