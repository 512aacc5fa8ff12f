import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OverlayRow, OverlayUnion } from '../../schema/types.ts';
import type { History } from './history.ts';

/** What `schemas/overlay/` says of a field, in one row or in several; its README has the meaning of each key. */
export type FieldRows = OverlayRow | readonly OverlayRow[];

export interface TypeRow {
  readonly source: string;
  readonly fields?: Readonly<Record<string, FieldRows>>;
  readonly unions?: readonly OverlayUnion[];
}

export interface OverlayFile {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly types: Readonly<Record<string, TypeRow>>;
}

/** Files of the folder that are tables of another kind. */
const others: ReadonlySet<string> = new Set(['kinds', 'api-versions']);

/** Reads all tables of types in a folder, in the order of their names. */
export function readOverlay(folder: string): readonly OverlayFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !others.has(name.slice(0, -'.json'.length)))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      types: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Readonly<Record<string, TypeRow>>,
    }));
}

/** Groups of types that a file is about: `core-storage` and `pod` are parts of core, and extensions has what others have. */
function groupsOf({ name }: OverlayFile): ReadonlySet<string> {
  const [first = ''] = name.split('-');
  const group = name === 'pod' ? 'core' : first;
  return new Set([group, ...(coreFiles.has(group) ? ['core'] : []), ...(movedFrom[group] ?? [])]);
}

const coreFiles: ReadonlySet<string> = new Set(['meta']);
const movedFrom: Readonly<Record<string, readonly string[]>> = {
  apps: ['extensions'],
  networking: ['extensions'],
  policy: ['extensions'],
};

/** The rows of a type, and everything in the overlay that belongs to nothing. */
export interface AppliedOverlay {
  readonly rows: ReadonlyMap<string, TypeRow>;
  readonly lost: readonly string[];
}

/** Finds for each type of the history the row that speaks of it: in every version of its group. */
export function applyOverlay(history: History, files: readonly OverlayFile[]): AppliedOverlay {
  const rows = new Map<string, TypeRow>();
  const lost: string[] = [];
  for (const file of files) {
    const isOfAllGroups = file.name === 'quantities';
    const groups = groupsOf(file);
    for (const [name, row] of Object.entries(file.types)) {
      const ids = [...history.types.keys()].filter((id) => {
        const [group = '', , type] = id.split('/');
        return type === name && (isOfAllGroups || groups.has(group));
      });
      if (ids.length === 0) lost.push(`${file.name}.json: no type ${name}`);
      for (const id of ids) rows.set(id, rows.has(id) ? merged(rows.get(id) as TypeRow, row) : row);
      const known = new Set(ids.flatMap((id) => [...(history.types.get(id)?.fields.keys() ?? [])]));
      const named = [
        ...Object.keys(row.fields ?? {}),
        ...(row.unions ?? []).flatMap(({ fields, by }) => [...fields, ...(by === undefined ? [] : [by])]),
      ];
      for (const field of new Set(named)) {
        if (ids.length > 0 && !known.has(field)) lost.push(`${file.name}.json: ${name} has no field ${field}`);
      }
    }
  }
  return { rows, lost };
}

function merged(a: TypeRow, b: TypeRow): TypeRow {
  return {
    source: a.source,
    fields: mergedFields(a.fields ?? {}, b.fields ?? {}),
    unions: [...(a.unions ?? []), ...(b.unions ?? [])],
  };
}

function mergedFields(
  a: NonNullable<TypeRow['fields']>,
  b: NonNullable<TypeRow['fields']>,
): NonNullable<TypeRow['fields']> {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [
      name,
      [...rowsOf(a[name]), ...rowsOf(b[name])],
    ]),
  );
}

/** The rows of a field, none where the overlay says nothing of it. */
export function rowsOf(rows: FieldRows | undefined): readonly OverlayRow[] {
  if (rows === undefined) return [];
  return Array.isArray(rows) ? (rows as readonly OverlayRow[]) : [rows as OverlayRow];
}
