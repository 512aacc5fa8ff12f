import { lazily, push } from '../collections.ts';
import { nearMisses, plainName } from './near-miss.ts';

/** Finds the names that may have been meant, without comparing a name with all others. */
export type NearNames = (name: string) => readonly string[];

/** Names that differ by more letters than this are not taken for slips of the pen. */
const mostSteps = 2;

/**
 * Prepares the search among these names. Two names that differ by two letters have one of three equal parts in common,
 * at nearly the same place, so that few candidates are compared letter by letter.
 */
export function nearNameIndex(names: () => Iterable<string>): NearNames {
  const index = lazily(() => indexNames(names()));
  const known = new Map<string, readonly string[]>();

  return (name) => {
    const found = known.get(name) ?? nearMisses(name, candidatesFor(name), (one) => one);
    known.set(name, found);
    return found;
  };

  function candidatesFor(name: string): ReadonlySet<string> {
    const { byPart, byPlainName } = index();
    const found = new Set<string>(byPlainName.get(plainName(name)));
    for (let length = name.length - mostSteps; length <= name.length + mostSteps; length += 1) {
      const parts = byPart.get(length);
      if (!parts) continue;
      partsOf(length).forEach(({ start, end }, n) => {
        for (let shift = -mostSteps; shift <= mostSteps; shift += 1) {
          if (start + shift < 0 || end + shift > name.length) continue;
          for (const one of parts[n]?.get(name.slice(start + shift, end + shift)) ?? []) found.add(one);
        }
      });
    }
    return found;
  }
}

interface NameIndex {
  /** By the length of the names, for each of their parts, by its text. */
  readonly byPart: ReadonlyMap<number, readonly Map<string, string[]>[]>;
  readonly byPlainName: ReadonlyMap<string, readonly string[]>;
}

function indexNames(names: Iterable<string>): NameIndex {
  const byPart = new Map<number, readonly Map<string, string[]>[]>();
  const byPlainName = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const parts = byPart.get(name.length) ?? partsOf(name.length).map(() => new Map<string, string[]>());
    byPart.set(name.length, parts);
    partsOf(name.length).forEach(({ start, end }, n) => {
      const part = parts[n];
      if (part) push(part, name.slice(start, end), name);
    });
    push(byPlainName, plainName(name), name);
  }
  return { byPart, byPlainName };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** One part more than there may be letters that differ. */
function partsOf(length: number): readonly Part[] {
  const count = mostSteps + 1;
  return Array.from({ length: count }, (_, n) => ({
    start: Math.floor((n * length) / count),
    end: Math.floor(((n + 1) * length) / count),
  }));
}
