/** Items that are one mistake, of which the first is told and the others are shown beside it. */
export interface Group<T> {
  readonly first: T;
  readonly others: readonly T[];
}

/** Groups items of one owner by what they say, in their order. */
export function groupByOwner<T, Owner>(
  items: readonly T[],
  ownerOf: (item: T) => Owner,
  keyOf: (item: T) => string,
): readonly Group<T>[] {
  const owners = new Map<Owner, Map<string, T[]>>();
  for (const item of items) {
    const groups = owners.get(ownerOf(item)) ?? new Map<string, T[]>();
    owners.set(ownerOf(item), groups);
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...owners.values()].flatMap((groups) =>
    [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }])),
  );
}
