import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';
import { entryBehind, itemsIn, pairsIn, spanOfEntry } from './tape.ts';

export type Path = readonly (string | number)[];

/** Where a value stands: the span of its key, if it has one, and its own. */
export interface Place {
  readonly key: Span | undefined;
  readonly value: Span;
  /** How much of the path exists in the document; the place is that of the last step that does. */
  readonly depth: number;
  /** The entry of the tape that holds the value. */
  readonly entry: number;
}

/**
 * Walks the tape along `path`. Where a step does not exist the walk ends, and the place is that of the nearest
 * existing parent. Steps through an alias or a merge key lead to the text of the anchor.
 */
export function placeOf(tree: Tree, path: Path): Place {
  let entry = 0;
  let key: Span | undefined;
  let depth = 0;
  for (const step of path) {
    const found = typeof step === 'number' ? itemAt(tree, entry, step) : entryOf(tree, entry, step);
    if (found === undefined) break;
    key = found.key === undefined ? undefined : spanOfEntry(tree, found.key);
    entry = found.value;
    depth++;
  }
  return { key, value: spanOfEntry(tree, entry), depth, entry };
}

/**
 * The span that stands for the value at `path` in a finding: a scalar is shown itself, a collection by its key, a list
 * item by its name or its first line, an empty one by its dash, an absent value by its nearest existing parent.
 */
export function spanOf(tree: Tree, path: Path): Span {
  const place = placeOf(tree, path);
  const kind = tree.tape[place.entry];
  const isEmpty = place.value.start === place.value.end;
  if (kind === nodeKind.scalar && place.depth === path.length && !isEmpty) return place.value;
  if (place.key) return place.key;
  if (kind === nodeKind.mapping) return firstPair(tree, place.entry) ?? place.value;
  // An empty list item has no text: its dash is shown.
  if (isEmpty) return { start: Math.max(0, place.value.start - 1), end: place.value.end };
  return place.value;
}

/** The span of the key at `path`, or of what {@link spanOf} shows when it has none. */
export function keySpanOf(tree: Tree, path: Path): Span {
  const place = placeOf(tree, path);
  return place.depth === path.length && place.key ? place.key : spanOf(tree, path);
}

/** Of a mapping without a key (a list item, a document): its `name` with its value, else its first pair. */
function firstPair(tree: Tree, mapping: number): Span | undefined {
  const named = entryOf(tree, mapping, 'name') ?? firstEntry(tree, mapping);
  if (named?.key === undefined) return undefined;
  const key = spanOfEntry(tree, named.key);
  const isScalar = tree.tape[named.value] === nodeKind.scalar && named.value === named.key + 4;
  return isScalar ? { start: key.start, end: Math.max(key.end, tree.tape[named.value + 2] ?? 0) } : key;
}

function firstEntry(tree: Tree, mapping: number): { readonly key: number; readonly value: number } | undefined {
  const first = mapping + 4;
  return first < (tree.tape[mapping + 3] ?? 0) && tree.tape[first] === nodeKind.key
    ? { key: first, value: first + 4 }
    : undefined;
}

function resolve(tree: Tree, entry: number): number {
  return tree.tape[entry] === nodeKind.alias ? (tree.tape[entry + 3] ?? entry) : entry;
}

interface Child {
  /** The entry of its key; undefined for the item of a list. */
  readonly key: number | undefined;
  readonly value: number;
}

/** Longer collections are walked once and remembered: a List can have thousands of items, and findings in each. */
const shortWalk = 32;
const walked = new WeakMap<Int32Array, Map<number, ReadonlyMap<string | number, Child>>>();

function remembered(tree: Tree, entry: number, walk: () => ReadonlyMap<string | number, Child>) {
  const known = walked.get(tree.tape) ?? new Map<number, ReadonlyMap<string | number, Child>>();
  walked.set(tree.tape, known);
  const children = known.get(entry) ?? walk();
  known.set(entry, children);
  return children;
}

function itemAt(tree: Tree, sequence: number, index: number): Child | undefined {
  const from = resolve(tree, sequence);
  if (tree.tape[from] !== nodeKind.sequence) return undefined;
  if (index > shortWalk) return remembered(tree, from, () => new Map(valuesIn(tree, from).entries())).get(index);
  let n = 0;
  for (const entry of itemsIn(tree, from)) if (n++ === index) return { key: undefined, value: resolve(tree, entry) };
  return undefined;
}

function valuesIn(tree: Tree, sequence: number): readonly Child[] {
  return [...itemsIn(tree, sequence)].map((entry) => ({ key: undefined, value: resolve(tree, entry) }));
}

function entryOf(tree: Tree, mapping: number, wanted: string): Child | undefined {
  const from = resolve(tree, mapping);
  if (tree.tape[from] !== nodeKind.mapping) return undefined;
  const known = walked.get(tree.tape)?.get(from);
  if (known) return known.get(wanted);
  const { tape, keys } = tree;
  const end = tape[from + 3] ?? 0;
  let found: Child | undefined;
  let steps = 0;
  // As `pairsIn` goes, which would make an object for each pair: every finding has its place looked up.
  for (let key = from + 4; key < end; ) {
    if (steps++ > shortWalk) return remembered(tree, from, () => mappingIndex(tree, from)).get(wanted);
    const isKey = tape[key] === nodeKind.key;
    const name = isKey ? keys[tape[key + 3] ?? 0] : undefined;
    const value = isKey ? key + 4 : entryBehind(tree, key);
    // The last one wins, as it does for the value; a merge counts as the pairs that it brings.
    if (name === wanted) found = { key, value: resolve(tree, value) };
    else if (name === '<<') found = mergedEntry(tree, resolve(tree, value), wanted) ?? found;
    key = entryBehind(tree, value);
  }
  return found;
}

function mappingIndex(tree: Tree, mapping: number): ReadonlyMap<string | number, Child> {
  const children = new Map<string | number, Child>();
  for (const { name, key, value } of pairsIn(tree, mapping)) {
    if (name === '<<') for (const [merged, one] of mergedPairs(tree, resolve(tree, value))) children.set(merged, one);
    if (name !== undefined) children.set(name, { key, value: resolve(tree, value) });
  }
  return children;
}

/** The pairs that a merge brings; of several sources the first has the last word. */
function mergedPairs(tree: Tree, source: number): Iterable<readonly [string | number, Child]> {
  if (tree.tape[source] === nodeKind.mapping) return mappingIndex(tree, source);
  if (tree.tape[source] !== nodeKind.sequence) return [];
  return [...valuesIn(tree, source)].reverse().flatMap(({ value }) => [...mergedPairs(tree, value)]);
}

function mergedEntry(tree: Tree, source: number, key: string): Child | undefined {
  if (tree.tape[source] === nodeKind.mapping) return entryOf(tree, source, key);
  if (tree.tape[source] !== nodeKind.sequence) return undefined;
  for (const entry of itemsIn(tree, source)) {
    const found = entryOf(tree, resolve(tree, entry), key);
    if (found) return found;
  }
  return undefined;
}

/** What stands at an offset of a text. */
export interface Standing {
  readonly path: Path;
  /** Whether it is the key of the path and not its value. */
  readonly isKey: boolean;
}

/**
 * The innermost key or value that holds an offset, or ends there; an empty value is met right where it would be written.
 * What stands behind an alias is met at its anchor only. Undefined outside of the document's values.
 */
export function standingAt(tree: Tree, offset: number): Standing | undefined {
  const path: (string | number)[] = [];
  let entry = 0;
  if (!holds(tree, entry, offset)) return undefined;
  for (;;) {
    const kind = tree.tape[entry];
    if (kind === nodeKind.mapping) {
      const pair = [...pairsIn(tree, entry)].find(
        ({ key, value }) => holds(tree, key, offset) || holds(tree, value, offset),
      );
      if (pair === undefined) return { path, isKey: false };
      path.push(pair.name ?? '');
      if (holds(tree, pair.key, offset)) return { path, isKey: true };
      entry = pair.value;
    } else if (kind === nodeKind.sequence) {
      const items = [...itemsIn(tree, entry)];
      const index = items.findIndex((item) => holds(tree, item, offset));
      if (index === -1) return { path, isKey: false };
      path.push(index);
      entry = items[index] ?? entry;
    } else return { path, isKey: false };
  }
}

function holds(tree: Tree, entry: number, offset: number): boolean {
  const { start, end } = spanOfEntry(tree, entry);
  return start <= offset && offset <= end;
}
