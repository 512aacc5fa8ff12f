import { type FieldWalk, fieldWalk } from './field-walk.ts';
import { type NamingRow, namingRows } from './named.ts';
import type { Origin } from './references.ts';
import { type SelectionRow, selectionRows } from './selections.ts';

/** A field that names or selects others. */
export interface ReferringField {
  readonly from: Origin;
  readonly path: string;
  readonly naming?: NamingRow;
  readonly selection?: SelectionRow;
}

/** Finds the fields of both tables in one walk over a resource, also those that hold nothing of use. */
export const referringFields: FieldWalk<ReferringField> = fieldWalk<ReferringField>([
  ...namingRows.map((naming) => ({ from: naming.from, path: naming.path, naming })),
  ...selectionRows.map((selection) => ({ from: selection.from, path: selection.path, selection })),
]);
