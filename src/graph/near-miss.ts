import { distance } from 'fastest-levenshtein';

/**
 * The item whose name was most likely meant: one or two letters differ, or only upper and lower case, or only the
 * separators. Names that differ in digits alone are siblings ('data-1', 'data-2', 'web', 'web2'), not slips of the pen.
 */
export function nearMiss<T>(name: string, items: Iterable<T>, nameOf: (item: T) => string): T | undefined {
  return nearMisses(name, items, nameOf)[0];
}

/** A name in Kubernetes has 253 characters at most, an image a few more; to compare longer texts takes their lengths multiplied. */
const longestName = 512;

/** Among more names than this, one that is much like another is a neighbour and no slip of the pen. */
const maximumCandidates = 1000;

/** All items whose names may have been meant, the most likely first. */
export function nearMisses<T>(name: string, items: Iterable<T>, nameOf: (item: T) => string): readonly T[] {
  const limit = name.length >= 8 ? 3 : name.length >= 4 ? 2 : 0;
  if (name.length > longestName || (Array.isArray(items) && items.length > maximumCandidates)) return [];
  const found: { readonly item: T; readonly distance: number }[] = [];
  let looked = 0;
  for (const item of items) {
    if (looked++ >= maximumCandidates) return [];
    const other = nameOf(item);
    if (other === name || Math.abs(other.length - name.length) >= 3) continue;
    const steps = distanceBetween(other, name);
    if (steps < limit && withoutDigits(other) !== withoutDigits(name) && !isSuffixed(other, name)) {
      found.push({ item, distance: steps });
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ item }) => item);
}

function distanceBetween(a: string, b: string): number {
  if (plainName(a) === plainName(b)) return 0.5;
  return isTransposed(a, b) ? 1 : distance(a, b);
}

/** A name without case and separators. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}

/** 'wroker' and 'worker': two neighbours have changed places, which is one slip and not two. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, n) => letter !== b[n]);
  return (
    first >= 0 && a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
  );
}

function withoutDigits(name: string): string {
  return name.replace(/\d+/g, '');
}

/** 'db' and 'db-a', 'cache-ro' and 'cache-rw': a part of the name differs as a whole, so both are meant. */
function isSuffixed(a: string, b: string): boolean {
  const partsA = a.split(/[-_.]/);
  const partsB = b.split(/[-_.]/);
  if (partsA.length !== partsB.length)
    return Math.abs(partsA.length - partsB.length) > 0 && plainName(a) !== plainName(b);
  return partsA.some((part, n) => part !== partsB[n] && Math.min(part.length, partsB[n]?.length ?? 0) <= 2);
}
