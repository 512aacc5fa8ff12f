import type { At, Where } from '../at.ts';
import type { Span } from '../parse/lines.ts';
import type { Path } from '../parse/places.ts';
import { isEqual, at as valueAt } from './apply.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One change of what a document holds, as plain data. A path leads from the root of the document. */
export type Operation =
  /** The value that stands at the path becomes another one. */
  | { readonly op: 'set'; readonly path: Path; readonly value: Json }
  /** What is absent comes to be, with the mappings around it that are absent, too; a list gets it as its last item. */
  | { readonly op: 'add'; readonly path: Path; readonly value: Json; readonly isFirst?: boolean }
  /** Of a key that is written twice the pair whose key begins at this offset goes, which nobody reads. */
  | { readonly op: 'unrepeat'; readonly key: number }
  /** The key or the item goes, with the mappings and lists around it that would be left empty. */
  | { readonly op: 'remove'; readonly path: Path }
  /** The key at the path is called otherwise. */
  | { readonly op: 'rename'; readonly path: Path; readonly to: string }
  /** The key at the path stands elsewhere in the document, under a mapping that comes to be if it is absent. */
  | { readonly op: 'move'; readonly path: Path; readonly to: Path };

/** An operation and the document that it is for. */
export interface DocumentChange {
  /** An offset in the source that lies in the document, such as its first. */
  readonly document: number;
  readonly operation: Operation;
}

/**
 * Another text in place of a span, for what is no value: comments, separators, blanks. It must leave all values of the
 * source as they are.
 */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
  /** The text is about blanks that are none: values may change by what of them they hold. */
  readonly isAboutBlanks?: boolean;
}

export type Change = (DocumentChange | TextChange) & { readonly file: string };

/** What would mend a finding. Plain data; whether the text can be edited so is proven when somebody asks. */
export interface Fix {
  /** Says *do this*, such as `rename 'serviceAccount' to 'serviceAccountName'`. */
  readonly title: string;
  /** It changes nothing that runs in a cluster, or is the only thing that can be meant. */
  readonly safe: boolean;
  /** All of one file. */
  readonly changes: readonly Change[];
}

/** How a change of the value of a document is written down by a rule. */
type Written<T> = T extends readonly (infer I)[]
  ? readonly Written<I>[]
  : T extends object
    ? { readonly [K in keyof T]?: Written<T[K]> }
    : T;
/** The values that may stand at a place: those of its type, or any JSON where nothing is known of it. */
type ValueFor<T> = unknown extends T ? Json : Written<NonNullable<T>>;

/** The value at a place becomes another one. */
export function set<T>(at: At<T>, value: NoInfer<ValueFor<T>>): Change {
  return change(at, { op: 'set', path: at.path, value: value as Json });
}

/** The same where nobody knows the type of the place. */
export function setValue(at: Where, value: Json): Change {
  return change(at, { op: 'set', path: at.path, value });
}

/** What is absent at a place comes to be. */
export function add<T>(at: At<T>, value: NoInfer<ValueFor<T>>): Change {
  return change(at, { op: 'add', path: at.path, value: value as Json });
}

/** The same, in front of all other keys. */
export function addFirst(
  { file, offset }: Offset,
  { key, value }: { readonly key: string; readonly value: Json },
): Change {
  return { file, document: offset, operation: { op: 'add', path: [key], value, isFirst: true } };
}

/** A value at a place, whatever stands there by now. */
export function put(at: Where, value: Json): Change {
  const op = valueAt(at.document.value, at.path) === undefined ? 'add' : 'set';
  return change(at, { op, path: at.path, value });
}

/** Of a key that is written twice the pair goes whose key begins at an offset: nobody reads it. */
export function unrepeat({ file, offset }: Offset): Change {
  return { file, document: offset, operation: { op: 'unrepeat', key: offset } };
}

/** A place in a source that no document covers. */
interface Offset {
  readonly file: string;
  readonly offset: number;
}

/** The key or the item at a place goes, with what would be left empty around it. */
export function remove(at: Where): Change {
  return change(at, { op: 'remove', path: at.path });
}

/** The key at a place is called otherwise. */
export function rename(at: Where, to: string): Change {
  return change(at, { op: 'rename', path: at.path, to });
}

/** The key at a place moves to another place of the same document. */
export function move(at: Where, to: Where): Change {
  return change(at, { op: 'move', path: at.path, to: to.path });
}

/**
 * Another text in place of a span; no value of the source may change by it. A `\n` becomes the line end of the source.
 */
export function rewrite({ file, span }: { readonly file: string; readonly span: Span }, text: string): Change {
  return { file, span, text };
}

/** Blanks in place of characters that only look like some: values may hold them, but nothing else may change. */
export function rewriteBlanks({ file, span }: { readonly file: string; readonly span: Span }, text: string): Change {
  return { file, span, text, isAboutBlanks: true };
}

/** Whether two places of a document hold the same. */
export function holdSame(a: Where, b: Where): boolean {
  return isEqual(valueAt(a.document.value, a.path), valueAt(b.document.value, b.path));
}

/**
 * Another word in place of the one that stands at some places of a file; undefined where one of them holds something
 * else, such as a longer text with the word in it.
 */
export function correction(
  places: readonly Where[],
  { from, to, safe = false }: { readonly from: string; readonly to: string; readonly safe?: boolean },
): Fix | undefined {
  const isPlain = places.every(({ document, path }) => valueAt(document.value, path) === from);
  return isPlain ? { title: `write '${to}'`, safe, changes: places.map((place) => setValue(place, to)) } : undefined;
}

function change({ document }: Where, operation: Operation): Change {
  return { file: document.file, document: document.span.start, operation };
}
