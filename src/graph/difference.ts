import { identityOfObject, type ObjectName, type Resource } from '../model.ts';
import { namedSteps } from '../steps.ts';
import type { Binding } from './binding.ts';
import type { Graph } from './graph.ts';
import type { Reference } from './reference.ts';

/** A field that names or selects another object; one for each object that it selects. */
export interface Edge {
  readonly from: ObjectName;
  /** The way to the field, with items of lists by their names. */
  readonly path: readonly string[];
  readonly to: Reference['to'] | ObjectName;
  readonly state: Reference['state'];
}

export interface BindingChange {
  readonly claim: Binding['claim'];
  readonly before: BindingOutcome;
  readonly after: BindingOutcome;
}

export type BindingOutcome = Pick<Binding, 'state' | 'volume'>;

/** What two graphs do not have in common. */
export interface GraphDifference {
  readonly resources: { readonly added: readonly ObjectName[]; readonly removed: readonly ObjectName[] };
  readonly references: {
    readonly gained: readonly Edge[];
    readonly lost: readonly Edge[];
    /** They stand where they were, and what they lead to is missing now. */
    readonly broken: readonly Edge[];
    /** What they lead to was missing. */
    readonly mended: readonly Edge[];
  };
  readonly bindings: {
    readonly gained: readonly (Pick<BindingChange, 'claim'> & { readonly after: BindingOutcome })[];
    readonly lost: readonly (Pick<BindingChange, 'claim'> & { readonly before: BindingOutcome })[];
    readonly changed: readonly BindingChange[];
  };
}

/** Compares two graphs. Places do not count: lines may move, lists and documents may be in another order. Never throws. */
export function differenceOf(before: Graph, after: Graph): GraphDifference {
  const resources = compare(before.resources.map(idOf), after.resources.map(idOf), keyOf);
  const edges = compare(before.references.flatMap(edgesOf), after.references.flatMap(edgesOf), edgeKey);
  const bindings = compare(before.bindings, after.bindings, ({ claim }) => `${claim.namespace}/${claim.name}`);
  const isMissing = ({ state }: Edge) => state === 'missing';
  return {
    resources: { added: resources.added, removed: resources.removed },
    references: {
      gained: edges.added,
      lost: edges.removed,
      broken: edges.both.flatMap(([then, now]) => (isMissing(now) && !isMissing(then) ? [now] : [])),
      mended: edges.both.flatMap(([then, now]) => (isMissing(then) && !isMissing(now) ? [now] : [])),
    },
    bindings: {
      gained: bindings.added.map((binding) => ({ claim: binding.claim, after: outcomeOf(binding) })),
      lost: bindings.removed.map((binding) => ({ claim: binding.claim, before: outcomeOf(binding) })),
      changed: bindings.both.flatMap(([then, now]) =>
        then.state === now.state && then.volume === now.volume
          ? []
          : [{ claim: now.claim, before: outcomeOf(then), after: outcomeOf(now) }],
      ),
    },
  };
}

interface Compared<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly (readonly [T, T])[];
}

/** Compares two lists by keys; of several items with one key the first counts. */
function compare<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): Compared<T> {
  const then = firstByKey(before, key);
  const now = firstByKey(after, key);
  return {
    added: [...now].flatMap(([one, item]) => (then.has(one) ? [] : [item])),
    removed: [...then].flatMap(([one, item]) => (now.has(one) ? [] : [item])),
    both: [...now].flatMap(([one, item]) => {
      const old = then.get(one);
      return old === undefined ? [] : [[old, item] as const];
    }),
  };
}

function firstByKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return found;
}

function edgesOf({ from, at, keyAt, to, state, targets }: Reference): readonly Edge[] {
  const path = namedSteps(from.at.value, (keyAt ?? at).path.slice(from.at.path.length));
  const edge: Edge = { from: idOf(from), path, to, state };
  const isSelecting = to.selector !== undefined && state === 'resolved';
  // The selector itself stays what it is, whatever number of objects it selects.
  return isSelecting ? [edge, ...targets.map((target) => ({ ...edge, to: idOf(target) }))] : [edge];
}

function edgeKey({ from, path, to }: Edge): string {
  return JSON.stringify([keyOf(from), path, 'apiVersion' in to ? keyOf(to) : to]);
}

function keyOf(object: ObjectName): string {
  return JSON.stringify(identityOfObject(object));
}

function idOf({ apiVersion, kind, namespace, name }: Resource): ObjectName {
  return { apiVersion, kind, namespace, name };
}

function outcomeOf({ state, volume }: Binding): BindingOutcome {
  return { state, ...(volume === undefined ? {} : { volume }) };
}
