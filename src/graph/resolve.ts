import type { At } from '../at.ts';
import type { Resource } from '../model.ts';
import { isUnfilledPort } from '../placeholders.ts';
import type { Named } from './named.ts';
import { nearMiss } from './near-miss.ts';
import type { Proof, Reference, ReferenceState } from './reference.ts';
import { isBuiltIn } from './supply.ts';

/** What has to be known of a run to say whether a target is there. Kinds are told by their ids. */
export interface KnownWorld {
  readonly isComplete: boolean;
  /** What is known of targets outside of namespaces, by kind and name: it is the same for all that name them. */
  readonly verdicts: Map<string, Verdict>;
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
  /** Of some resources those that are in the namespace of one for sure. */
  readonly sureAmong: (some: readonly Resource[], from: Resource) => readonly Resource[];
  readonly sameNamespace: (a: Resource, b: Resource) => boolean | undefined;
  /** Whether two resources stand so close that they belong together. */
  readonly areNear: (a: Resource, b: Resource) => boolean;
  /** Whether the namespace of a resource is settled. */
  readonly isNamespaceSure: (resource: Resource) => boolean;
}

/** The state of one reference; undefined for a key of a target that is missing as a whole. */
export function resolveNamed(from: Resource, named: Named, world: KnownWorld): Reference | undefined {
  const { row, name, kind, at, optional } = named;
  const namespace = kind.isCluster ? '' : (named.namespace ?? from.namespace);
  const found = world.find(kind.id, namespace, name);
  const isInField = kind.isCluster || named.namespace !== undefined;
  const sure = isInField ? found : sureOf(found, from, world);
  const asked = partOf(named);
  const to = asked ? { kind: kind.kind, namespace, name, ...asked.part } : { kind: kind.kind, namespace, name };
  if (sure.length === 0 && named.isKeyOnly) return undefined;
  const verdict =
    sure.length === 0
      ? verdictOn({ from, named, namespace, isInField }, world)
      : asked
        ? partState({ to, targets: sure, isFile: row.isFile === true }, world)
        : resolved;
  return {
    row,
    from,
    at,
    to,
    keyAt: asked?.keyAt,
    optional,
    effect: row.effect,
    state: verdict.state,
    targets: sure.length > 0 ? sure : found,
    proof: verdict.proof,
  };
}

/** Of the objects of a name those that stand in the same namespace for sure; mostly there is one. */
function sureOf(found: readonly Resource[], from: Resource, world: KnownWorld): readonly Resource[] {
  const [only] = found;
  if (found.length === 1 && only) return world.sameNamespace(from, only) === true ? found : [];
  return world.sureAmong(found, from);
}

const resolved: Verdict = { state: 'resolved' };

interface Part {
  readonly keyAt: At;
  readonly part: { readonly key: string } | { readonly port: string | number };
}

/** What of the target is asked for as well. */
function partOf({ key, port }: Named): Part | undefined {
  const name = key?.text();
  if (key && name !== undefined) return { keyAt: key as At, part: { key: name } };
  const number = port?.scalar();
  return port && number !== undefined ? { keyAt: port as At, part: { port: number } } : undefined;
}

function verdictOn(wanted: Wanted, world: KnownWorld): Verdict {
  const { kind, name } = wanted.named;
  if (!kind.isCluster) return absentVerdict(wanted, world);
  const key = `${kind.id}/${name}`;
  const verdict = world.verdicts.get(key) ?? absentVerdict(wanted, world);
  world.verdicts.set(key, verdict);
  return verdict;
}

/** What is known of a target that no manifest of the run is. */
function absentVerdict(wanted: Wanted, world: KnownWorld): Verdict {
  const { kind, name } = wanted.named;
  if (exists(kind.id, { kind: kind.kind, namespace: wanted.namespace, name }, world)) return { state: 'resolved' };
  if (world.isExternal(kind.kind, wanted.namespace, name) || world.mayBeUnread(name)) return { state: 'unknown' };
  const proof = proofOf(wanted, world);
  return proof ? { state: 'missing', proof } : { state: 'unknown' };
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
    .find(isThere);
  return near ? { code: 'near-miss', resource: near } : undefined;

  /** Whether a resource stands in the namespace in which the target is looked for. */
  function isThere(resource: Resource): boolean {
    if (kind.isCluster) return true;
    if (!isInField) return world.sameNamespace(from, resource) === true;
    return resource.namespace === namespace && world.isNamespaceSure(resource);
  }
}

/** What is found out about a target. */
export interface Verdict {
  readonly state: ReferenceState;
  readonly proof?: Proof;
}

interface Asked {
  readonly to: Reference['to'];
  readonly targets: readonly Resource[];
  readonly isFile: boolean;
}

/** Whether the target has the key or the port that is asked for. */
function partState(asked: Asked, world: KnownWorld): Verdict {
  const { key, port } = asked.to;
  if (key !== undefined) return keyState(asked, key, world);
  return port === undefined ? resolved : portState(asked.targets, port, world);
}

function keyState({ to: { kind, namespace, name }, targets, isFile }: Asked, key: string, world: KnownWorld): Verdict {
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
function portState(targets: readonly Resource[], port: string | number, world: KnownWorld): Verdict {
  const services = targets.map((target) => (target.at as At<ServicePorts>).get('spec'));
  // The ports of an ExternalName lead nowhere by themselves, and a headless Service may have none.
  const isOpen = services.some(
    (spec) => spec.get('type').text() === 'ExternalName' || spec.get('ports').items().length === 0,
  );
  const ports = services.flatMap((spec) => spec.get('ports').items());
  const written = [port, ...ports.flatMap((one) => [one.get('port').value, one.get('name').value])];
  if (isOpen || ports.some((one) => one.get(typeof port === 'number' ? 'port' : 'name').value === port))
    return { state: 'resolved' };
  const [resource] = targets;
  // A patch may add a port, and such a file names it.
  if (!resource || world.mayBeUnread(resource.name) || written.some(isUnfilledPort)) return { state: 'unknown' };
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
