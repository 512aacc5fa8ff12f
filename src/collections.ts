/** Items by what `keyOf` says of them, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

/** The smallest of some numbers, however many there are: a call takes some ten thousands at most. Infinite for none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Number.POSITIVE_INFINITY);
}

/** Adds to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Items that are one mistake, of which the first is told and the others are shown beside it. */
export interface Group<T> {
  readonly first: T;
  readonly others: readonly T[];
}

/** Groups items of one owner by what `keyOf` says of them, in their order. */
export function groupByOwner<T, Owner>(
  items: readonly T[],
  ownerOf: (item: T) => Owner,
  keyOf: (item: T) => string,
): readonly Group<T>[] {
  return [...groupBy(items, ownerOf).values()].flatMap((owned) =>
    [...groupBy(owned, keyOf).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ first, others }],
    ),
  );
}

/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Asks a function once for each key. */
export function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Answers once for as long as the same key is asked about again and again: items of a List share a document. */
export function rememberingLast<T, V>(keyOf: (of: T) => unknown, answer: (of: T) => V): (of: T) => V {
  let last: { readonly key: unknown; readonly value: V } | undefined;
  return (of) => {
    const key = keyOf(of);
    const found = last !== undefined && last.key === key ? last : { key, value: answer(of) };
    last = found;
    return found.value;
  };
}

/** Answers for each object once, however often it is asked. */
export function remembered<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.value;
    const value = answer(of);
    known.set(of, { value });
    return value;
  };
}

/** What a table says of a name that a manifest may have chosen: `constructor` and the like are in no table. */
export function lookUp<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
