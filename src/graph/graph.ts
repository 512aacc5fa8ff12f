import type { At } from '../at.ts';
import type { Kind, Kinds } from '../kinds.ts';
import { matchesPairs } from '../kubernetes/label-selector.ts';
import { type Resource, type ResourceOf, type Workload, workloadOf } from '../model.ts';
import { bindResources } from './bind.ts';
import type { Binding } from './binding.ts';
import { nearMiss } from './near-miss.ts';
import { type Named, type ReferenceRow, referenceRows } from './references.ts';
import type { StorageSettings } from './storage.ts';
import { isBuiltIn, type Supplied, suppliedBy } from './supply.ts';

/** Text of the run that could not be read as manifests, and so may hold anything that it names. */
export interface Unread {
  readonly file: string;
  readonly text: string;
}

/** Everything that the graph is made of. */
export interface World {
  readonly resources: readonly Resource[];
  readonly supplied: readonly Supplied[];
  readonly unread: readonly Unread[];
  readonly settings: WorldSettings;
}

export interface WorldSettings extends StorageSettings {
  /** Whether the default namespace was chosen, so that manifests without one are surely in it. */
  readonly isNamespaceChosen: boolean;
  /** What exists outside the run, by kind, namespace ('' for cluster-wide kinds) and name. */
  readonly isExternal: (kind: string, namespace: string, name: string) => boolean;
}

/**
 * resolved: the target is in the run, or made for sure. missing: there is proof that it is not there. unknown: it may
 * live outside the run.
 */
export type ReferenceState = 'resolved' | 'missing' | 'unknown';

/** Why a target is certainly missing. */
export type Proof =
  | { readonly code: 'complete' }
  | { readonly code: 'near-miss'; readonly resource: Resource }
  | { readonly code: 'other-namespace'; readonly resource: Resource }
  | { readonly code: 'near-key'; readonly key: string; readonly resource: Resource }
  | { readonly code: 'no-key'; readonly resource: Resource };

export interface Reference {
  readonly from: Resource;
  readonly at: At<string | undefined>;
  readonly to: { readonly kind: Kind; readonly namespace: string; readonly name: string; readonly key?: string };
  readonly keyAt?: At<string | undefined>;
  readonly optional: boolean;
  readonly effect: string;
  readonly state: ReferenceState;
  readonly targets: readonly Resource[];
  readonly proof?: Proof;
}

/** All resources of a run, and what they have to do with each other. */
export interface Graph {
  readonly resources: readonly Resource[];
  readonly workloads: readonly Workload[];
  readonly references: readonly Reference[];
  readonly bindings: readonly Binding[];
  readonly isComplete: boolean;
  /** Minor version of Kubernetes 1.x. */
  readonly minorVersion: number;
  ofKind<K extends Kind>(kind: K): readonly ResourceOf<K>[];
  /** Resources of this kind and name in this namespace ('' for cluster-wide kinds); several when one is defined twice. */
  find<K extends Kind>(kind: K, namespace: string, name: string): readonly ResourceOf<K>[];
  /** The workload of a resource that makes pods. */
  workloadOf(resource: Resource): Workload | undefined;
  /** Workloads whose pods carry all these labels; an empty selector selects none, as in a Service. */
  selectedBy(selecting: Resource, pairs: Readonly<Record<string, string>>): Selection;
  /** Services that select the pods of this workload. */
  servicesOf(workload: Workload): readonly ResourceOf<'Service'>[];
  /** References that point at this resource. */
  referencesTo(resource: Resource): readonly Reference[];
  /** The binding of a claim, if the run holds the claim. */
  bindingOf(namespace: string, name: string): Binding | undefined;
  /** Whether an object may exist in a text that could not be read. */
  mayBeUnread(name: string): boolean;
  /** Whether the configuration says that an object exists outside the run. */
  isExternal(kind: string, namespace: string, name: string): boolean;
  /** Whether two resources are surely in the same namespace, surely not, or undefined: one of them names none. */
  sameNamespace(a: Resource, b: Resource): boolean | undefined;
  /** Whether a resource names its namespace, or the run was told it: else who applies it may choose. */
  isNamespaceGiven(resource: Resource): boolean;
}

export interface Selection {
  /** In the same namespace for sure. */
  readonly workloads: readonly Workload[];
  /** In the same namespace perhaps: one side names none, and who applies it may choose. */
  readonly perhaps: readonly Workload[];
}

/** Builds the graph. Indexes are made when they are first asked for. Never throws. */
export function buildGraph(world: World): Graph {
  const { resources, unread, settings } = world;
  const byKind = groupBy(resources, (resource) => resource.visitable ?? '');
  const byName = groupBy(resources, (resource) => nameKey(resource.visitable ?? '', resource.namespace, resource.name));
  const byKindAndName = groupBy(resources, (resource) => `${resource.visitable ?? ''}/${resource.name}`);
  const workloadByResource = new Map<Resource, Workload>();
  for (const resource of resources) {
    const workload = workloadOf(resource);
    if (workload) workloadByResource.set(resource, workload);
  }
  const workloads = [...workloadByResource.values()];
  const supplied = [...world.supplied, ...resources.flatMap(suppliedBy)];
  const suppliedNames = groupBy(supplied, (one) => `${one.kind}/${one.name}`);
  const byLabel = lazily(() => indexLabels(workloads));
  const references = lazily(() => collectReferences());
  const incoming = lazily(() => groupTargets(references()));
  const bindings = lazily(() =>
    mayHoldClaims(resources, workloads)
      ? bindResources(resources, {
          ...settings,
          isDisturbed: mayBeUnread('PersistentVolume') || mayBeUnread('StorageClass'),
        })
      : [],
  );
  const bindingByClaim = lazily(
    () => new Map(bindings().map((binding) => [`${binding.claim.namespace}/${binding.claim.name}`, binding])),
  );
  const services = lazily(() => groupServices());
  const claimNames = lazily(
    () => new Set(bindings().map((binding) => `${binding.claim.namespace}/${binding.claim.name}`)),
  );

  const graph: Graph = {
    resources,
    workloads,
    get references() {
      return references();
    },
    get bindings() {
      return bindings();
    },
    isComplete: settings.complete,
    minorVersion: settings.minorVersion,
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly ResourceOf<K>[],
    find,
    workloadOf: (resource) => workloadByResource.get(resource),
    selectedBy,
    servicesOf: (workload) => services().get(workload) ?? [],
    referencesTo: (resource) => incoming().get(resource) ?? [],
    bindingOf: (namespace, name) => bindingByClaim().get(`${namespace}/${name}`),
    mayBeUnread,
    isExternal: settings.isExternal,
    sameNamespace,
    isNamespaceGiven,
  };
  return graph;

  function find<K extends Kind>(kind: K, namespace: string, name: string): readonly ResourceOf<K>[] {
    return (byName.get(nameKey(kind, namespace, name)) ?? []) as unknown as readonly ResourceOf<K>[];
  }

  function mayBeUnread(name: string): boolean {
    return unread.some(({ text }) => text.includes(name));
  }

  function isNamespaceGiven(resource: Resource): boolean {
    return resource.hasOwnNamespace || settings.isNamespaceChosen || resource.namespace === '';
  }

  function isNamespaceSure(resource: Resource): boolean {
    return isNamespaceGiven(resource) || settings.complete;
  }

  function sameNamespace(a: Resource, b: Resource): boolean | undefined {
    if (a.hasOwnNamespace === b.hasOwnNamespace) return a.namespace === b.namespace;
    return isNamespaceSure(a) && isNamespaceSure(b) ? a.namespace === b.namespace : undefined;
  }

  function selectedBy(selecting: Resource, pairs: Readonly<Record<string, string>>): Selection {
    const first = Object.entries(pairs)[0];
    const candidates = first ? (byLabel().get(`${first[0]}=${first[1]}`) ?? []) : [];
    const matching = candidates.filter((workload) => matchesPairs(pairs, workload.labels));
    return {
      workloads: matching.filter((workload) => sameNamespace(selecting, workload.resource) === true),
      perhaps: matching.filter((workload) => sameNamespace(selecting, workload.resource) === undefined),
    };
  }

  function groupServices(): ReadonlyMap<Workload, readonly ResourceOf<'Service'>[]> {
    const found = new Map<Workload, ResourceOf<'Service'>[]>();
    for (const service of graph.ofKind('Service')) {
      if (service.at.get('spec').get('type').text() === 'ExternalName') continue;
      const selection = selectedBy(service, service.at.get('spec').get('selector').labels());
      for (const workload of [...selection.workloads, ...selection.perhaps]) push(found, workload, service);
    }
    return found;
  }

  function collectReferences(): readonly Reference[] {
    const found: Reference[] = [];
    for (const resource of resources) {
      const workload = workloadByResource.get(resource);
      for (const row of referenceRows) {
        for (const named of namedBy(row, resource, workload)) {
          const reference = resolve(resource, row, named);
          if (reference) found.push(reference);
        }
      }
    }
    return found;
  }

  function resolve(from: Resource, row: ReferenceRow, named: Named): Reference | undefined {
    const name = named.at.text();
    if (!name) return undefined;
    const kind = named.kind ?? row.to;
    const isCluster = clusterKinds.has(kind);
    const namespace = isCluster ? '' : (named.namespace ?? from.namespace);
    const key = named.key?.text();
    const base = {
      from,
      at: named.at,
      to: { kind, namespace, name, ...(key === undefined ? {} : { key }) },
      ...(named.key ? { keyAt: named.key } : {}),
      optional: named.optional ?? false,
      effect: row.effect,
    };
    const targets: readonly Resource[] = find(kind, namespace, name);
    const isSure =
      isCluster || named.namespace !== undefined || targets.some((target) => sameNamespace(from, target) === true);
    if (targets.length > 0 && isSure) {
      if (key === undefined) return { ...base, state: 'resolved', targets };
      const state = keyState(targets, key, named.isFile === true);
      // Kustomize merges further keys into an object that a generator of this name names.
      return state.state === 'missing' && isSupplied(kind, name)
        ? { ...base, state: 'unknown', targets }
        : { ...base, ...state, targets };
    }
    if (named.isKeyOnly) return undefined;
    if (exists(kind, namespace, name)) return { ...base, state: 'resolved', targets };
    if (settings.isExternal(kind, namespace, name) || mayBeUnread(name)) return { ...base, state: 'unknown', targets };
    const proof = proofOf({ from, kind, namespace, name, isInField: named.namespace !== undefined });
    return proof ? { ...base, state: 'missing', targets, proof } : { ...base, state: 'unknown', targets };
  }

  /** Made by the cluster, by a controller, by Kustomize, or from the template of a StatefulSet. */
  function exists(kind: Kind, namespace: string, name: string): boolean {
    if (isBuiltIn(kind, name)) return true;
    if (kind === 'PersistentVolumeClaim' && claimNames().has(`${namespace}/${name}`)) return true;
    return isSupplied(kind, name);
  }

  function isSupplied(kind: Kind, name: string): boolean {
    return (suppliedNames.get(`${kind}/${name}`) ?? []).length > 0;
  }

  function proofOf({ from, kind, namespace, name, isInField }: Wanted): Proof | undefined {
    const elsewhere = byKindAndName.get(`${kind}/${name}`) ?? [];
    const [other] = elsewhere;
    if (other) {
      // A manifest that names no namespace may be applied to any, even where the run holds all that exists.
      const isProven =
        (isInField || isNamespaceGiven(from)) &&
        elsewhere.every((resource) => isNamespaceGiven(resource) && resource.namespace !== namespace);
      return isProven ? { code: 'other-namespace', resource: other } : undefined;
    }
    if (settings.complete) return { code: 'complete' };
    // A class of storage, of priority or of ingress comes with the cluster: a similar name proves nothing.
    if (classKinds.has(kind)) return undefined;
    const others = (byKind.get(kind) ?? []).filter(
      (resource) => clusterKinds.has(kind) || sameNamespace(from, resource) === true,
    );
    const near = nearMiss(name, others, (resource) => resource.name);
    return near ? { code: 'near-miss', resource: near } : undefined;
  }

  function keyState(
    targets: readonly Resource[],
    key: string,
    isFile: boolean,
  ): { readonly state: ReferenceState; readonly proof?: Proof } {
    const known = targets.map((target) => keysOf(target, isFile));
    if (known.some((keys) => keys.includes(key))) return { state: 'resolved' };
    // An object without any data is filled by a controller at run time.
    const [target] = targets;
    if (!target || known.some((keys) => keys.length === 0))
      return {
        state: settings.complete ? 'missing' : 'unknown',
        ...(settings.complete && target ? { proof: { code: 'no-key', resource: target } } : {}),
      };
    const near = nearMiss(key, known.flat(), (one) => one);
    return {
      state: 'missing',
      proof: near ? { code: 'near-key', key: near, resource: target } : { code: 'no-key', resource: target },
    };
  }
}

interface Wanted {
  readonly from: Resource;
  readonly kind: Kind;
  readonly namespace: string;
  readonly name: string;
  /** A field says the namespace, so that it is not that of the referring resource. */
  readonly isInField: boolean;
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
  'Role',
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

/** Whether any resource is a claim or makes one. */
function mayHoldClaims(resources: readonly Resource[], workloads: readonly Workload[]): boolean {
  return (
    resources.some(({ visitable }) => visitable === 'PersistentVolumeClaim' || visitable === 'StatefulSet') ||
    workloads.some(({ spec }) =>
      spec
        .get('volumes')
        .items()
        .some((volume) => volume.get('ephemeral').exists),
    )
  );
}

function namedBy(row: ReferenceRow, resource: Resource, workload: Workload | undefined): readonly Named[] {
  if (row.from === 'pod') return workload ? row.find(workload.spec) : [];
  if (row.from !== resource.visitable) return [];
  return (row.find as (at: At<Kinds[Kind]>) => readonly Named[])(resource.at as At<Kinds[Kind]>);
}

function indexLabels(workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  const index = new Map<string, Workload[]>();
  for (const workload of workloads) {
    for (const [key, value] of Object.entries(workload.labels)) push(index, `${key}=${value}`, workload);
  }
  return index;
}

function groupTargets(references: readonly Reference[]): ReadonlyMap<Resource, readonly Reference[]> {
  const found = new Map<Resource, Reference[]>();
  for (const reference of references) {
    for (const target of reference.targets) push(found, target, reference);
  }
  return found;
}

function nameKey(kind: string, namespace: string, name: string): string {
  return `${kind}/${namespace}/${name}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) push(groups, keyOf(item), item);
  return groups;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
