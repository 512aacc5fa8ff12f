import type { At } from '../at.ts';
import type { Kind } from '../kinds.ts';
import type { Resource, Workload } from '../model.ts';
import { stepsOf } from './field-path.ts';
import type { Origin } from './references.ts';

/** A field that a row asks for, found in a manifest. */
export interface FoundField<Row> {
  readonly row: Row;
  readonly at: At;
  /** What holds the field. */
  readonly holder: At;
}

/** Rows by the way to their fields, so that an object is walked once for all of them. */
interface Branch<Row> {
  readonly rows: Row[];
  readonly keys: Map<string, Branch<Row>>;
  /** What follows for each item of a list. */
  items: Branch<Row> | undefined;
  /** Parts that stand here. */
  readonly parts: Origin[];
}

interface Walkable {
  readonly from: Origin;
  readonly path: string;
}

/** Where kinds and parts keep the parts that they share. */
const places: readonly { readonly part: Origin; readonly from: Origin; readonly path: string }[] = [
  { part: 'container', from: 'pod', path: 'initContainers[]' },
  { part: 'container', from: 'pod', path: 'containers[]' },
  { part: 'container', from: 'pod', path: 'ephemeralContainers[]' },
  { part: 'claim', from: 'pod', path: 'volumes[].ephemeral.volumeClaimTemplate.spec' },
  { part: 'claim', from: 'PersistentVolumeClaim', path: 'spec' },
  { part: 'claim', from: 'StatefulSet', path: 'spec.volumeClaimTemplates[].spec' },
];

/** Finds the fields of all rows in a resource, in the order of the manifest's parts. */
export type FieldWalk<Row> = (resource: Resource, workload: Workload | undefined) => readonly FoundField<Row>[];

/** Prepares the walk for these rows. */
export function fieldWalk<Row extends Walkable>(rows: readonly Row[]): FieldWalk<Row> {
  const roots = new Map<Origin, Branch<Row>>();
  const rootOf = (from: Origin): Branch<Row> => {
    const known = roots.get(from);
    if (known) return known;
    const made = branch<Row>();
    roots.set(from, made);
    return made;
  };
  for (const row of rows) branchAt(rootOf(row.from), row.path).rows.push(row);
  for (const { part, from, path } of places) if (roots.has(part)) branchAt(rootOf(from), path).parts.push(part);
  const any = roots.get('any');
  const pod = roots.get('pod');

  return (resource, workload) => {
    const found: FoundField<Row>[] = [];
    const kind: Kind | undefined = resource.visitable;
    const own = kind && roots.get(kind);
    if (any) walk(any, resource.at, resource.at);
    if (own) walk(own, resource.at, resource.at);
    if (pod && workload) walk(pod, workload.spec as At, workload.spec as At);
    return found;

    function walk(here: Branch<Row>, at: At, holder: At): void {
      for (const row of here.rows) found.push({ row, at, holder });
      for (const [key, next] of here.keys) {
        const field = (at as At<Record<string, unknown>>).get(key);
        if (field.exists) walk(next, field, at);
      }
      if (here.items) for (const item of (at as At<unknown[]>).items()) if (item.exists) walk(here.items, item, holder);
      for (const part of here.parts) {
        const root = roots.get(part);
        if (root) walk(root, at, at);
      }
    }
  };
}

function branch<Row>(): Branch<Row> {
  return { rows: [], keys: new Map(), items: undefined, parts: [] };
}

/** The branch at the end of a path; what is missing on the way is added. */
function branchAt<Row>(root: Branch<Row>, path: string): Branch<Row> {
  let here = root;
  for (const { key, isEach } of stepsOf(path)) {
    const known = here.keys.get(key);
    const next = known ?? branch<Row>();
    if (!known) here.keys.set(key, next);
    if (isEach) next.items ??= branch<Row>();
    here = isEach && next.items ? next.items : next;
  }
  return here;
}

/** The fields at the end of a path that begins at what holds a field; none where nothing is written. */
export function fieldsBeside(holder: At, path: string | undefined): readonly At[] {
  if (path === undefined) return [];
  let fields: readonly At[] = [holder];
  for (const { key, isEach } of stepsOf(path)) {
    const next = fields.map((at) => (at as At<Record<string, unknown>>).get(key));
    fields = isEach ? next.flatMap((at) => (at as At<unknown[]>).items()) : next;
  }
  return fields.filter(({ exists }) => exists);
}
