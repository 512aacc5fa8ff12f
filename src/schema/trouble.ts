import type { Where } from '../at.ts';
import type { Bounds } from './bounds.ts';
import type { Format } from './format.ts';
import type { Form } from './shape.ts';

/** What is wrong with the structure of an object, as data. The rules in `rules/structure/` say it in words. */
export type StructureTrouble = Known & {
  readonly at: Where;
  /** The name of the field, or of the list that holds the item. */
  readonly field: string;
  /** The API server takes the object, and what is made from it later is refused. */
  readonly isLate: boolean;
};

type Known =
  | {
      readonly code: 'unknown-field';
      readonly owner: string;
      /** A field of the same object that was surely meant. */
      readonly meant: string | undefined;
      /** Where in the kind a field of this name belongs. */
      readonly belongs: string | undefined;
      /**
       * sure: no other name and no other place comes as near. likely: one of several. unfit: the field that is meant
       * takes no value of this form.
       */
      readonly certainty: 'sure' | 'likely' | 'unfit';
    }
  | { readonly code: 'wrong-type'; readonly expected: Form; readonly value: unknown }
  | {
      readonly code: 'missing-field';
      readonly owner: string;
      /** It is written, with nothing in it. */
      readonly isEmpty: boolean;
    }
  | { readonly code: 'not-allowed'; readonly value: unknown; readonly allowed: readonly unknown[] }
  | {
      readonly code: 'malformed';
      readonly value: string | number;
      readonly format: Format;
      readonly formatName: string;
    }
  | { readonly code: 'malformed-key'; readonly value: string; readonly format: Format }
  | { readonly code: 'out-of-range'; readonly value: string | number; readonly bounds: Bounds }
  | { readonly code: 'item-count'; readonly count: number; readonly bounds: Bounds }
  | { readonly code: 'repeated-item'; readonly value: string; readonly before: Where }
  | { readonly code: 'none-of'; readonly owner: string; readonly known: readonly string[] }
  | { readonly code: 'several-of'; readonly owner: string; readonly set: readonly string[] }
  | {
      readonly code: 'wrong-choice';
      readonly by: string;
      readonly value: string;
      readonly chosen: string;
      readonly set: readonly string[];
      /** The chosen field is not set; otherwise only the others are too much. */
      readonly isLacking: boolean;
    }
  | { readonly code: 'null-item' }
  | { readonly code: 'unmet-condition'; readonly keyword: 'allOf' | 'anyOf' | 'oneOf' | 'not' }
  | { readonly code: 'wrong-length'; readonly length: number; readonly bounds: Bounds }
  | { readonly code: 'unlike-pattern'; readonly value: string; readonly pattern: string }
  | { readonly code: 'no-multiple'; readonly value: number; readonly of: number }
  | { readonly code: 'left-placeholder'; readonly value: string }
  | { readonly code: 'field-too-new'; readonly since: number }
  | { readonly code: 'field-gone'; readonly until: number };

/** A trouble before it is known where it stands. */
export type Problem = StructureTrouble extends infer T
  ? T extends StructureTrouble
    ? Omit<T, 'at' | 'field' | 'isLate'>
    : never
  : never;

export type StructureCode = StructureTrouble['code'];
