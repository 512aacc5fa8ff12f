import type { At } from '../at.ts';
import type { Kind } from '../kinds.ts';
import type { Resource, Workload } from '../model.ts';
import { groupBy } from './collections.ts';
import type { Proof, Reference, ReferenceState } from './graph.ts';
import { nearMiss } from './near-miss.ts';
import { type Named, podParts, type ReferenceRow, referenceRows } from './references.ts';
import { isBuiltIn } from './supply.ts';

/** What has to be known of a run to say whether a target is there. */
export interface KnownWorld {
  readonly isComplete: boolean;
  /** Names of this kind that differ so little that they may be meant, the likeliest first. */
  readonly nearNames: (kind: Kind, name: string) => readonly string[];
  readonly named: (kind: Kind, name: string) => readonly Resource[];
  readonly find: (kind: Kind, namespace: string, name: string) => readonly Resource[];
  /** Made by a controller or by Kustomize, in whatever namespace. */
  readonly isSupplied: (kind: Kind, name: string) => boolean;
  /** A claim of the run, also one that a StatefulSet or a pod makes. */
  readonly isClaim: (namespace: string, name: string) => boolean;
  readonly isExternal: (kind: string, namespace: string, name: string) => boolean;
  readonly mayBeUnread: (name: string) => boolean;
  readonly sameNamespace: (a: Resource, b: Resource) => boolean | undefined;
  /** Whether two resources stand so close that they belong together. */
  readonly areNear: (a: Resource, b: Resource) => boolean;
  /** Whether the namespace of a resource is settled. */
  readonly isNamespaceSure: (resource: Resource) => boolean;
}

/** All references of a resource, each with the proof of its state. */
export function referencesOf(
  resource: Resource,
  workload: Workload | undefined,
  world: KnownWorld,
): readonly Reference[] {
  const found: Reference[] = [];
  const keep = (row: ReferenceRow, all: readonly Named[]) => {
    for (const named of all) {
      const reference = resolve(resource, { row, named }, world);
      if (reference) found.push(reference);
    }
  };
  for (const row of rowsByKind.get(resource.visitable ?? '') ?? []) {
    keep(row, (row.find as (at: At) => readonly Named[])(resource.at));
  }
  if (!workload) return found;
  const parts = podParts(workload.spec);
  for (const row of podRows) keep(row, row.find(parts));
  return found;
}

const podRows = referenceRows.filter((row) => row.from === 'pod');
const rowsByKind = groupBy<ReferenceRow, string>(referenceRows, (row) => row.from);

interface Field {
  readonly row: ReferenceRow;
  readonly named: Named;
}

function resolve(from: Resource, { row, named }: Field, world: KnownWorld): Reference | undefined {
  const name = named.at.text();
  if (!name) return undefined;
  const kind = named.kind ?? row.to;
  const isCluster = clusterKinds.has(kind);
  const namespace = isCluster ? '' : (named.namespace ?? from.namespace);
  const key = named.key?.text();
  const found = world.find(kind, namespace, name);
  const isInField = isCluster || named.namespace !== undefined;
  const sure = isInField ? found : found.filter((target) => world.sameNamespace(from, target) === true);
  const base = {
    from,
    at: named.at,
    to: { kind, namespace, name, ...(key === undefined ? {} : { key }) },
    ...(named.key ? { keyAt: named.key } : {}),
    optional: named.optional ?? false,
    effect: row.effect,
    targets: sure.length > 0 ? sure : found,
  };
  if (sure.length > 0) {
    return { ...base, ...(key === undefined ? { state: 'resolved' } : keyState(base, named.isFile === true, world)) };
  }
  if (named.isKeyOnly) return undefined;
  if (exists(base.to, world)) return { ...base, state: 'resolved' };
  if (world.isExternal(kind, namespace, name) || world.mayBeUnread(name)) return { ...base, state: 'unknown' };
  const proof = proofOf({ from, kind, namespace, name, isInField }, world);
  return proof ? { ...base, state: 'missing', proof } : { ...base, state: 'unknown' };
}

/** Made by the cluster, by a controller, by Kustomize, or from the template of a StatefulSet. */
function exists({ kind, namespace, name }: Reference['to'], world: KnownWorld): boolean {
  if (isBuiltIn(kind, name)) return true;
  if (kind === 'PersistentVolumeClaim' && world.isClaim(namespace, name)) return true;
  return world.isSupplied(kind, name);
}

interface Wanted {
  readonly from: Resource;
  readonly kind: Kind;
  readonly namespace: string;
  readonly name: string;
  /** A field says the namespace, or the kind has none, so that it is not that of the referring resource. */
  readonly isInField: boolean;
}

function proofOf({ from, kind, namespace, name, isInField }: Wanted, world: KnownWorld): Proof | undefined {
  const elsewhere = world.named(kind, name);
  if (elsewhere.length > 0) {
    // A manifest that names no namespace may be applied to any.
    const isProven =
      (isInField || world.isNamespaceSure(from)) &&
      elsewhere.every((resource) => world.isNamespaceSure(resource) && resource.namespace !== namespace);
    // What stands far away is somebody else's object of the same name.
    const other = elsewhere.find((resource) => world.areNear(from, resource));
    return isProven && other ? { code: 'other-namespace', resource: other } : undefined;
  }
  if (world.isComplete) return { code: 'complete' };
  // Classes and roles of the whole cluster come with it: a similar name proves nothing.
  if (classKinds.has(kind)) return undefined;
  const isCluster = clusterKinds.has(kind);
  const near = world
    .nearNames(kind, name)
    .flatMap((other) => world.named(kind, other))
    .find((resource) => isCluster || world.sameNamespace(from, resource) === true);
  return near ? { code: 'near-miss', resource: near } : undefined;
}

type Found = Pick<Reference, 'to' | 'targets'>;
type Verdict = { readonly state: ReferenceState; readonly proof?: Proof };

function keyState({ to: { kind, name, key = '' }, targets }: Found, isFile: boolean, world: KnownWorld): Verdict {
  const known = targets.map((target) => keysOf(target, isFile));
  if (known.some((keys) => keys.includes(key))) return { state: 'resolved' };
  const [target] = targets;
  // An object without any data is filled by a controller at run time, and Kustomize merges what it generates.
  const isFilledLater = known.some((keys) => keys.length === 0) && !world.isComplete;
  if (!target || isFilledLater || world.isSupplied(kind, name)) return { state: 'unknown' };
  const near = nearMiss(key, known.flat(), (one) => one);
  const proof: Proof = near ? { code: 'near-key', key: near, resource: target } : { code: 'no-key', resource: target };
  return { state: 'missing', proof };
}

/** Kinds without a namespace among those that references lead to. */
const clusterKinds: ReadonlySet<Kind> = new Set([
  'ClusterRole',
  'IngressClass',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
]);
const classKinds: ReadonlySet<Kind> = new Set([
  'IngressClass',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ClusterRole',
]);

/** The keys that a ConfigMap or a Secret offers to variables, or to files. */
export function keysOf(target: Resource, isFile: boolean): readonly string[] {
  const at = target.at as At<{
    data?: Record<string, unknown>;
    binaryData?: Record<string, unknown>;
    stringData?: Record<string, unknown>;
  }>;
  const fields =
    target.kind === 'Secret'
      ? (['data', 'stringData'] as const)
      : isFile
        ? (['data', 'binaryData'] as const)
        : (['data'] as const);
  return fields.flatMap((field) =>
    at
      .get(field)
      .entries()
      .map(([key]) => key),
  );
}
