import type { ParsedDocument } from './parse/document.ts';
import type { Span } from './parse/lines.ts';
import { keySpanOf, type Path, spanOf } from './parse/places.ts';

/** A document that knows which source it is from. Plain data. */
export interface Document extends ParsedDocument {
  readonly file: string;
  /** Its number among the documents of the source, from 0. */
  readonly index: number;
}

/** A place in a document: a path, and whether the value or its key is meant. */
export interface Where {
  readonly document: Document;
  readonly path: Path;
  readonly isKey?: boolean;
}

type Shape<T> = NonNullable<T>;
type KeyOf<T> = T extends unknown ? keyof Shape<T> & string : never;
type ValueOf<T, K extends string> = Shape<T> extends { readonly [P in K]?: infer V } ? V : never;
type ItemOf<T> = Shape<T> extends readonly (infer I)[] ? I : never;
type PairOf<T> = Shape<T> extends { readonly [key: string]: infer V } ? V : never;

/**
 * A value of a manifest together with its place. The keys come from the Kubernetes types, the values from the file: a
 * wrong shape reads as absent, so that a rule neither casts nor crashes. Reading never throws.
 */
export class At<T = unknown> implements Where {
  readonly document: Document;
  /** What the file holds here, whatever its shape; undefined when there is nothing. */
  readonly value: unknown;
  private readonly parent: At | undefined;
  private readonly step: string | number;

  private constructor(document: Document, value: unknown, parent: At | undefined, step: string | number) {
    this.document = document;
    this.value = value;
    this.parent = parent;
    this.step = step;
  }

  static root<T>(document: Document): At<T> {
    return new At<T>(document, document.value, undefined, '');
  }

  /** The steps from the root of the document; an absent value has a path, too. */
  get path(): Path {
    const steps: (string | number)[] = [];
    for (let at: At | undefined = this as At; at?.parent; at = at.parent) steps.unshift(at.step);
    return steps;
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The last step of the path: the key or the index under which the value stands. */
  get name(): string {
    return String(this.step);
  }

  /** The value as a message shows it, whatever its shape: what `String` calls is a key that the file may have, too. */
  get shown(): string {
    return shownValue(this.value);
  }

  /** The same place, but the key instead of the value. */
  get key(): Where {
    return { document: this.document, path: this.path, isKey: true };
  }

  get<K extends KeyOf<T>>(key: K): At<ValueOf<T, K>> {
    const value = this.value;
    const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new At<ValueOf<T, K>>(this.document, found, this as At, key);
  }

  /** Goes a way whose steps no type knows; what is not there is absent. */
  follow(path: Path): At {
    let at: At = this as At;
    for (const step of path) {
      const { value } = at;
      const isThere = typeof step === 'number' ? Array.isArray(value) : isMapping(value) && Object.hasOwn(value, step);
      const found = isThere ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
      at = new At<unknown>(this.document, found, at, step);
    }
    return at;
  }

  /** The items of a list; none when it is not a list. */
  items(): readonly At<ItemOf<T>>[] {
    const value = this.value;
    if (!Array.isArray(value)) return [];
    return value.map((item: unknown, index) => new At<ItemOf<T>>(this.document, item, this as At, index));
  }

  /** The pairs of a mapping; none when it is not a mapping. */
  entries(): readonly (readonly [string, At<PairOf<T>>])[] {
    const value = this.value;
    if (!isMapping(value)) return [];
    return Object.keys(value).map(
      (key) => [key, new At<PairOf<T>>(this.document, value[key], this as At, key)] as const,
    );
  }

  text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  number(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined;
  }

  flag(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : undefined;
  }

  /** A number or a text, as in quantities and in `targetPort`. */
  scalar(): string | number | undefined {
    return typeof this.value === 'string' || typeof this.value === 'number' ? this.value : undefined;
  }

  /** The pairs of a mapping whose values are text; others are left out. */
  labels(): Readonly<Record<string, string>> {
    const value = this.value;
    // Rules look labels up by names that another manifest chose: nothing but what is written may be found.
    const pairs: Record<string, string> = Object.create(null);
    if (!isMapping(value)) return pairs;
    for (const key of Object.keys(value)) {
      const text = value[key];
      if (typeof text === 'string') pairs[key] = text;
    }
    return pairs;
  }

  /** The texts of a list; others are left out. */
  texts(): readonly string[] {
    return Array.isArray(this.value) ? this.value.filter((item): item is string => typeof item === 'string') : [];
  }
}

/** A value as a message shows it. */
export function shownValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** A mapping of the file: a plain object, not a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Offsets of the text that a place talks about; of an absent value that of its nearest existing parent. */
export function spanAt(where: Where): Span {
  return where.isKey ? keySpanOf(where.document, where.path) : spanOf(where.document, where.path);
}
