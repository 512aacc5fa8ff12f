import { distance } from 'fastest-levenshtein';

/**
 * The item whose name was most likely meant: one or two letters differ, or only upper and lower case, or only the
 * separators. Names that differ in digits alone are siblings ('data-1', 'data-2', 'web', 'web2'), not slips of the pen.
 */
export function nearMiss<T>(name: string, items: Iterable<T>, nameOf: (item: T) => string): T | undefined {
  let best: T | undefined;
  let bestDistance = name.length >= 8 ? 3 : name.length >= 4 ? 2 : 0;
  for (const item of items) {
    const other = nameOf(item);
    if (other === name || Math.abs(other.length - name.length) >= 3) continue;
    const d = plain(other) === plain(name) ? 0.5 : distance(other, name);
    if (d < bestDistance && withoutDigits(other) !== withoutDigits(name) && !isSuffixed(other, name)) {
      best = item;
      bestDistance = d;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}

function withoutDigits(name: string): string {
  return name.replace(/\d+/g, '');
}

/** 'db' and 'db-a', 'cache-ro' and 'cache-rw': a part of the name differs as a whole, so both are meant. */
function isSuffixed(a: string, b: string): boolean {
  const partsA = a.split(/[-_.]/);
  const partsB = b.split(/[-_.]/);
  if (partsA.length !== partsB.length) return Math.abs(partsA.length - partsB.length) > 0 && plain(a) !== plain(b);
  return partsA.some((part, n) => part !== partsB[n] && Math.min(part.length, partsB[n]?.length ?? 0) <= 2);
}
