import { type At, isMapping } from '../at.ts';
import type { Resource, Workload } from '../model.ts';
import { stepsOf } from './field-path.ts';
import type { Origin } from './references.ts';

/** Rows by the way to their fields, so that an object is walked once for all of them. */
interface Branch<Row> {
  readonly rows: Row[];
  readonly keys: { readonly key: string; readonly next: Branch<Row> }[];
  /** What follows for each item of a list. */
  items: Branch<Row> | undefined;
  /** Parts that stand here. */
  readonly parts: Branch<Row>[];
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

/** Takes a field that a row asks for; `holder` is what holds the field. */
export type TakeField<Row> = (row: Row, at: At, holder: At) => void;

/** Finds the fields of all rows in a resource, in the order of the manifest's parts. */
export type FieldWalk<Row> = (resource: Resource, workload: Workload | undefined, take: TakeField<Row>) => void;

/** Prepares the walk for these rows. */
export function fieldWalk<Row extends Walkable>(rows: readonly Row[]): FieldWalk<Row> {
  const roots = new Map<Origin, Branch<Row>>();
  for (const row of rows) branchAt(rootOf(row.from), row.path).rows.push(row);
  for (const { part, from, path } of places) {
    const root = roots.get(part);
    if (root) branchAt(rootOf(from), path).parts.push(root);
  }
  const any = roots.get('any');
  const pod = roots.get('pod');

  return ({ visitable, at }, workload, take) => {
    const own = visitable && roots.get(visitable);
    if (any) walk(any, at, at);
    if (own) walk(own, at, at);
    if (pod && workload) walk(pod, workload.spec as At, workload.spec as At);

    /** Most keys that rows ask for are not there: a cursor is made for those that are. */
    function walk(here: Branch<Row>, field: At, holder: At): void {
      for (const row of here.rows) take(row, field, holder);
      const { value } = field;
      if (here.keys.length > 0 && isMapping(value)) {
        for (const { key, next } of here.keys) {
          if (!Object.hasOwn(value, key)) continue;
          const found = (field as At<Record<string, unknown>>).get(key);
          if (found.exists) walk(next, found, field);
        }
      }
      if (here.items)
        for (const item of (field as At<unknown[]>).items()) if (item.exists) walk(here.items, item, holder);
      for (const part of here.parts) walk(part, field, field);
    }
  };

  function rootOf(from: Origin): Branch<Row> {
    const known = roots.get(from);
    if (known) return known;
    const made = branch<Row>();
    roots.set(from, made);
    return made;
  }
}

function branch<Row>(): Branch<Row> {
  return { rows: [], keys: [], items: undefined, parts: [] };
}

/** The branch at the end of a path; what is missing on the way is added. */
function branchAt<Row>(root: Branch<Row>, path: string): Branch<Row> {
  let here = root;
  for (const { key, isEach } of stepsOf(path)) {
    const known = here.keys.find((one) => one.key === key)?.next;
    const next = known ?? branch<Row>();
    if (!known) here.keys.push({ key, next });
    if (isEach) next.items ??= branch<Row>();
    here = isEach && next.items ? next.items : next;
  }
  return here;
}

/** Finds the fields at the end of a path; none where nothing is written. */
export type FieldsBeside = (holder: At) => readonly At[];

/** Prepares the look at a field that stands beside another, by its path from what holds both. */
export function fieldsBeside(path: string | undefined): FieldsBeside {
  if (path === undefined) return () => [];
  const steps = stepsOf(path);
  return (holder) => {
    let fields: readonly At[] = [holder];
    for (const { key, isEach } of steps) {
      const next = fields.flatMap((at) => {
        const field = (at as At<Record<string, unknown>>).get(key);
        return field.exists ? [field] : [];
      });
      fields = isEach ? next.flatMap((at) => (at as At<unknown[]>).items()) : next;
    }
    return fields;
  };
}

/** Prepares the look at a single field that stands beside another; undefined where nothing is written. */
export function fieldBeside(path: string | undefined): (holder: At) => At | undefined {
  if (path === undefined) return () => undefined;
  const find = fieldsBeside(path);
  const isWritten = valueBeside(path);
  return (holder) => (isWritten(holder) === undefined ? undefined : find(holder)[0]);
}

/** Prepares the same look for the value that stands there, whatever it is. */
export function valueBeside(path: string | undefined): (holder: At) => unknown {
  if (path === undefined) return () => undefined;
  const keys = path.split('.');
  return ({ value }) => {
    let found = value;
    for (const key of keys) found = isMapping(found) ? found[key] : undefined;
    return found ?? undefined;
  };
}

/** Prepares the same look for the text that stands there; undefined where there is none. */
export function textBeside(path: string | undefined): (holder: At) => string | undefined {
  const valueOf = valueBeside(path);
  return (holder) => {
    const value = valueOf(holder);
    return typeof value === 'string' ? value : undefined;
  };
}
