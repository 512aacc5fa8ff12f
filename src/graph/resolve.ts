import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import type { FoundField } from './field-walk.ts';
import type { Proof, Reference, ReferenceState } from './graph.ts';
import { type Named, readNamed } from './named.ts';
import { nearMiss } from './near-miss.ts';
import type { ReferenceRow } from './references.ts';
import { isBuiltIn } from './supply.ts';

/** What has to be known of a run to say whether a target is there. Kinds are told by their ids. */
export interface KnownWorld {
  readonly isComplete: boolean;
  /** Names of this kind that differ so little that they may be meant, the likeliest first. */
  readonly nearNames: (kind: string, name: string) => readonly string[];
  readonly named: (kind: string, name: string) => readonly Resource[];
  /** Whether one of two namespaces is a slip of the pen for the other. */
  readonly isNamespaceSlip: (a: string, b: string) => boolean;
  readonly find: (kind: string, namespace: string, name: string) => readonly Resource[];
  /** Made by a controller or by Kustomize. */
  readonly isSupplied: (kind: string, namespace: string, name: string) => boolean;
  /** The controller of a custom resource of the run could make it, by the look of its name. */
  readonly mayBeMade: (kind: string, name: string) => boolean;
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

/** What a field of a resource names, each with the proof of its state. */
export function resolveField(from: Resource, field: FoundField<ReferenceRow>, world: KnownWorld): readonly Reference[] {
  return readNamed(from, field).flatMap((named) => resolveNamed(from, named, world) ?? []);
}

/** The state of one reference; undefined for a key of a target that is missing as a whole. */
export function resolveNamed(from: Resource, named: Named, world: KnownWorld): Reference | undefined {
  const { row, name, kind } = named;
  const namespace = kind.isCluster ? '' : (named.namespace ?? from.namespace);
  const key = named.key?.text();
  const port = named.port?.scalar();
  const found = world.find(kind.id, namespace, name);
  const isInField = kind.isCluster || named.namespace !== undefined;
  const sure = isInField ? found : found.filter((target) => world.sameNamespace(from, target) === true);
  const part = named.key ?? named.port;
  const base = {
    row,
    from,
    at: named.at,
    to: {
      kind: kind.kind,
      namespace,
      name,
      ...(key === undefined ? {} : { key }),
      ...(port === undefined ? {} : { port }),
    },
    ...(part ? { keyAt: part as At } : {}),
    optional: named.optional,
    effect: row.effect,
    targets: sure.length > 0 ? sure : found,
  };
  if (sure.length > 0) {
    if (key !== undefined) return { ...base, ...keyState(base, row.isFile === true, world) };
    return { ...base, ...(port === undefined ? { state: 'resolved' } : portState(base, port, world)) };
  }
  if (named.isKeyOnly) return undefined;
  if (exists(kind.id, base.to, world)) return { ...base, state: 'resolved' };
  if (world.isExternal(kind.kind, namespace, name) || world.mayBeUnread(name)) return { ...base, state: 'unknown' };
  const proof = proofOf({ from, named, namespace, isInField }, world);
  return proof ? { ...base, state: 'missing', proof } : { ...base, state: 'unknown' };
}

/** Made by the cluster, by a controller, by Kustomize, or from the template of a StatefulSet. */
function exists(id: string, { namespace, name }: Reference['to'], world: KnownWorld): boolean {
  if (isBuiltIn(id, namespace, name)) return true;
  if (id === 'PersistentVolumeClaim' && world.isClaim(namespace, name)) return true;
  return world.isSupplied(id, namespace, name);
}

interface Wanted {
  readonly from: Resource;
  readonly named: Named;
  readonly namespace: string;
  /** A field says the namespace, or the kind has none, so that it is not that of the referring resource. */
  readonly isInField: boolean;
}

function proofOf({ from, named, namespace, isInField }: Wanted, world: KnownWorld): Proof | undefined {
  const { kind, name } = named;
  const elsewhere = world.named(kind.id, name);
  if (elsewhere.length > 0) {
    // A manifest that names no namespace may be applied to any.
    const isProven =
      (isInField || world.isNamespaceSure(from)) &&
      elsewhere.every((resource) => world.isNamespaceSure(resource) && resource.namespace !== namespace);
    // What stands far away is somebody else's object of the same name.
    const other = elsewhere.find((resource) => world.areNear(from, resource));
    // The misspelt namespace is the mistake, and told once: namespace-missing
    if (other && world.isNamespaceSlip(namespace, other.namespace)) return undefined;
    return isProven && other ? { code: 'other-namespace', resource: other } : undefined;
  }
  if (world.mayBeMade(kind.id, name)) return undefined;
  if (world.isComplete) return { code: 'complete' };
  // Classes, roles and nodes come with the cluster: a similar name proves nothing.
  if (clusterSupplies.has(kind.id)) return undefined;
  const near = world
    .nearNames(kind.id, name)
    .flatMap((other) => world.named(kind.id, other))
    .find((resource) => isWritten(resource) && (kind.isCluster || world.sameNamespace(from, resource) === true));
  return near ? { code: 'near-miss', resource: near } : undefined;

  /** With a namespace in the field, the similar name must stand in that namespace. */
  function isWritten(resource: Resource): boolean {
    return named.namespace === undefined || resource.namespace === namespace;
  }
}

type Found = Pick<Reference, 'to' | 'targets'>;
type Verdict = { readonly state: ReferenceState; readonly proof?: Proof };

function keyState(
  { to: { kind, namespace, name, key = '' }, targets }: Found,
  isFile: boolean,
  world: KnownWorld,
): Verdict {
  const known = targets.map((target) => keysOf(target, isFile));
  if (known.some((keys) => keys.includes(key))) return { state: 'resolved' };
  const [target] = targets;
  // An object without any data is filled by a controller at run time, and Kustomize merges what it generates.
  const isFilledLater = known.some((keys) => keys.length === 0) && !world.isComplete;
  if (!target || isFilledLater || world.isSupplied(kind, namespace, name)) return { state: 'unknown' };
  const near = nearMiss(key, known.flat(), (one) => one);
  const proof: Proof = near ? { code: 'near-key', key: near, resource: target } : { code: 'no-key', resource: target };
  return { state: 'missing', proof };
}

type ServicePorts = { spec?: { type?: string; ports?: { name?: string; port?: number }[] } };

/** Whether a Service has a port of this number or name. */
function portState({ targets }: Found, port: string | number, world: KnownWorld): Verdict {
  const services = targets.map((target) => (target.at as At<ServicePorts>).get('spec'));
  // The ports of an ExternalName lead nowhere by themselves, and a headless Service may have none.
  const isOpen = services.some(
    (spec) => spec.get('type').text() === 'ExternalName' || spec.get('ports').items().length === 0,
  );
  const ports = services.flatMap((spec) => spec.get('ports').items());
  if (isOpen || ports.some((one) => one.get(typeof port === 'number' ? 'port' : 'name').value === port))
    return { state: 'resolved' };
  const [resource] = targets;
  // A patch may add a port, and such a file names it.
  if (!resource || world.mayBeUnread(resource.name)) return { state: 'unknown' };
  return { state: 'missing', proof: { code: 'no-port', resource } };
}

const clusterSupplies: ReadonlySet<string> = new Set([
  'ClusterRole',
  'CSIDriver',
  'GatewayClass',
  'IngressClass',
  'Node',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'VolumeAttributesClass',
  'VolumeSnapshotClass',
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
