import type { Bounds } from './bounds.ts';
import type { Format } from './format.ts';

/** What a value is, before anything is asked of it. */
export type Form =
  | 'string'
  | 'boolean'
  | 'int32'
  | 'int64'
  | 'double'
  | 'time'
  | 'bytes'
  | 'quantity'
  | 'int-or-string'
  | 'any'
  | 'list'
  | 'mapping'
  | 'object';

/** What a value must be: a text, a list of something, an object of a type. */
export interface ValueShape {
  readonly form: Form;
  /** What a list or a mapping holds. */
  readonly of: ValueShape | undefined;
  /** The type of an object, read when the first object of it comes along. */
  readonly object: (() => ObjectShape) | undefined;
  readonly limits: Limits | undefined;
}

/** What is asked of a value beyond its form. */
export interface Limits {
  readonly allowed?: readonly unknown[];
  readonly format?: Format;
  readonly formatName?: string;
  /** Of the keys of a mapping. */
  readonly keys?: Format;
  /** Of the value itself, if it is a number or a quantity. */
  readonly bounds?: Bounds;
  /** Of how many items a list or a mapping has. */
  readonly count?: Bounds;
  /** Of how many characters a text has. */
  readonly length?: Bounds;
  readonly multipleOf?: number;
  readonly pattern?: { readonly source: string; readonly test: (text: string) => boolean };
  /** Fields that together differ in every item; none for a list of texts. What is left out counts as `fallback` says. */
  readonly unique?: readonly string[];
  readonly fallback?: Readonly<Record<string, unknown>>;
  /** Null is an item of the wrong type. As a field it is one that is left out, whatever the type. */
  readonly refusesNull?: boolean;
  readonly conditions?: readonly Condition[];
  /** An empty text is a value like any other, and not one that is left out. */
  readonly countsEmpty?: boolean;
}

/** What a schema asks of a value by other schemas: that it fulfils all, any or one of them, or not. */
export interface Condition {
  readonly keyword: 'allOf' | 'anyOf' | 'oneOf' | 'not';
  readonly isMet: (value: unknown) => boolean;
}

export interface FieldShape {
  readonly value: ValueShape;
  readonly isRequired: boolean;
  /** The first and the last minor version that knows the field; undefined where all do. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Fields of an object that exclude each other, or one of which must be set. */
export interface Choice {
  readonly fields: readonly string[];
  readonly least: number;
  readonly most: number;
  /** The field that says which one: by its values. */
  readonly by?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

export interface ObjectShape {
  /** The name of the type as Kubernetes calls it: 'PodSpec'. */
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly required: readonly string[];
  readonly choices: readonly Choice[];
  /** Whether fields that it does not name are kept, as in a custom resource that asks for it. */
  readonly isOpen: boolean;
  /** Whether an empty text or list is there, as in custom resources; of built-in kinds it is as good as missing. */
  readonly countsEmpty: boolean;
}
