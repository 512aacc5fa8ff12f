import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';

/** Where a node stands: an entry of the tape is its first number. */
export function spanOfEntry({ tape }: Tree, entry: number): Span {
  return { start: tape[entry + 1] ?? 0, end: tape[entry + 2] ?? 0 };
}

/** The entry behind a node and all that is in it. */
export function entryBehind({ tape }: Tree, entry: number): number {
  return tape[entry] === nodeKind.alias ? entry + 4 : (tape[entry + 3] ?? entry + 4);
}

/** A pair of a mapping as it is written: an alias or a merge is not followed. */
export interface TapePair {
  /** Undefined where the key is no text. */
  readonly name: string | undefined;
  readonly key: number;
  readonly value: number;
}

/** The pairs of a mapping in the order of the text. */
export function* pairsIn(tree: Tree, mapping: number): Generator<TapePair> {
  const end = tree.tape[mapping + 3] ?? 0;
  for (let key = mapping + 4; key < end; ) {
    const isKey = tree.tape[key] === nodeKind.key;
    const value = isKey ? key + 4 : entryBehind(tree, key);
    yield { name: isKey ? tree.keys[tree.tape[key + 3] ?? 0] : undefined, key, value };
    key = entryBehind(tree, value);
  }
}

/** The items of a list in the order of the text. */
export function* itemsIn(tree: Tree, sequence: number): Generator<number> {
  const end = tree.tape[sequence + 3] ?? 0;
  for (let entry = sequence + 4; entry < end; entry = entryBehind(tree, entry)) yield entry;
}

/** Whether there is a value, no key, no list and no mapping, whose place passes a test; an alias is none. */
export function someScalar({ tape }: Pick<Tree, 'tape'>, test: (start: number, end: number) => boolean): boolean {
  for (let entry = 0; entry < tape.length; entry += 4) {
    if (tape[entry] === nodeKind.scalar && test(tape[entry + 1] ?? 0, tape[entry + 2] ?? 0)) return true;
  }
  return false;
}

/**
 * The length of all keys and values as they are written, without what stands between them: definitions are half blanks.
 * Infinite where an alias stands for what is written elsewhere.
 */
export function writtenLength({ tape }: Pick<Tree, 'tape'>): number {
  let length = 0;
  for (let entry = 0; entry < tape.length; entry += 4) {
    const kind = tape[entry];
    if (kind === nodeKind.alias) return Number.POSITIVE_INFINITY;
    if (kind === nodeKind.scalar || kind === nodeKind.key) length += (tape[entry + 2] ?? 0) - (tape[entry + 1] ?? 0);
  }
  return length;
}
