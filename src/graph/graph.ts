import type { At } from '../at.ts';
import type { Kind } from '../kinds.ts';
import { matchesPairs } from '../kubernetes/label-selector.ts';
import { type Resource, type ResourceOf, type Workload, workloadOf } from '../model.ts';
import { type Binding, bindClaims, type StorageWorld } from './binding.ts';
import { groupBy, lazily, push } from './collections.ts';
import { nearMisses } from './near-miss.ts';
import { mostSteps, stepCounter } from './nearness.ts';
import { referencesOf } from './resolve.ts';
import { type StorageSettings, storageWorld } from './storage.ts';
import { type Supplied, suppliedBy } from './supply.ts';

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
  /** Images that get their version elsewhere, by the name that manifests use. */
  readonly images: readonly string[];
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
  /** What the bindings are worked out from. */
  readonly storage: StorageWorld;
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
  /** Services that select the pods of this workload for sure. */
  servicesOf(workload: Workload): readonly ResourceOf<'Service'>[];
  /** Whether a Service selects the pods of this workload, perhaps. */
  mayBeServed(workload: Workload): boolean;
  /** References that point at this resource. */
  referencesTo(resource: Resource): readonly Reference[];
  /** The binding of a claim, if the run holds the claim. */
  bindingOf(namespace: string, name: string): Binding | undefined;
  /** Whether an object may exist in a text that could not be read. */
  mayBeUnread(name: string): boolean;
  /** Whether the configuration says that an object exists outside the run. */
  isExternal(kind: string, namespace: string, name: string): boolean;
  /**
   * Whether two resources are surely in the same namespace, surely not, or undefined: one of them names none, or both
   * name none and stand so far apart that hardly anybody applies them together.
   */
  sameNamespace(a: Resource, b: Resource): boolean | undefined;
  /** Whether two resources stand in the same folder or in folders close by, or the run is one world as a whole. */
  areNear(a: Resource, b: Resource): boolean;
  /** Whether a resource names its namespace, or the run was told it: else who applies it may choose. */
  isNamespaceGiven(resource: Resource): boolean;
  /** Whether a Kustomization or Skaffold sets the version of an image before it is applied. */
  isImageSet(image: string): boolean;
}

export interface Selection {
  /** In the same namespace for sure. */
  readonly workloads: readonly Workload[];
  /** In the same namespace perhaps: a side names none, and who applies it may choose; or a closer one is meant. */
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
  const stepsBetween = stepCounter();
  const byLabel = lazily(() => indexLabels(workloads));
  const references = lazily(() =>
    resources.flatMap((resource) => referencesOf(resource, workloadByResource.get(resource), known)),
  );
  const images = new Set(world.images);
  const nearNamesOf = new Map<string, readonly string[]>();
  const incoming = lazily(() => groupTargets(references()));
  const storage = lazily(() =>
    storageWorld({
      resources: mayHoldClaims(resources, workloads) ? resources : [],
      workloadOf: (resource) => workloadByResource.get(resource),
      settings,
      isDisturbed: mayBeUnread('PersistentVolume') || mayBeUnread('StorageClass'),
    }),
  );
  const bindings = lazily(() => bindClaims(storage()));
  const bindingByClaim = lazily(
    () => new Map(bindings().map((binding) => [`${binding.claim.namespace}/${binding.claim.name}`, binding])),
  );
  const services = lazily(() => groupServices());
  const graph: Graph = {
    resources,
    workloads,
    get references() {
      return references();
    },
    get bindings() {
      return bindings();
    },
    get storage() {
      return storage();
    },
    isComplete: settings.complete,
    minorVersion: settings.minorVersion,
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly ResourceOf<K>[],
    find,
    workloadOf: (resource) => workloadByResource.get(resource),
    selectedBy,
    servicesOf: (workload) => services().sure.get(workload) ?? [],
    mayBeServed: (workload) => services().sure.has(workload) || services().perhaps.has(workload),
    referencesTo: (resource) => incoming().get(resource) ?? [],
    bindingOf: (namespace, name) => bindingByClaim().get(`${namespace}/${name}`),
    mayBeUnread,
    isExternal: settings.isExternal,
    sameNamespace,
    areNear,
    isNamespaceGiven,
    isImageSet: (image) => images.has(image) || images.has(imageName(image)),
  };
  const known = {
    isComplete: settings.complete,
    nearNames,
    named: (kind: Kind, name: string) => byKindAndName.get(`${kind}/${name}`) ?? [],
    find,
    isSupplied: (kind: Kind, name: string) => suppliedNames.has(`${kind}/${name}`),
    isClaim: (namespace: string, name: string) => bindingByClaim().has(`${namespace}/${name}`),
    isExternal: settings.isExternal,
    mayBeUnread,
    sameNamespace,
    areNear,
    isNamespaceSure,
  };
  return graph;

  function find<K extends Kind>(kind: K, namespace: string, name: string): readonly ResourceOf<K>[] {
    return (byName.get(nameKey(kind, namespace, name)) ?? []) as unknown as readonly ResourceOf<K>[];
  }

  /** Many references name the same target, so that the search is worth keeping. */
  function nearNames(kind: Kind, name: string): readonly string[] {
    const key = `${kind}/${name}`;
    const known = nearNamesOf.get(key);
    if (known) return known;
    const names = new Set((byKind.get(kind) ?? []).map((resource) => resource.name));
    const near = nearMisses(name, names, (one) => one);
    nearNamesOf.set(key, near);
    return near;
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
    if (a.hasOwnNamespace !== b.hasOwnNamespace)
      return isNamespaceSure(a) && isNamespaceSure(b) ? a.namespace === b.namespace : undefined;
    if (a.namespace !== b.namespace) return false;
    return isNamespaceGiven(a) || areNear(a, b) ? true : undefined;
  }

  function areNear(a: Resource, b: Resource): boolean {
    return settings.complete || stepsBetween(a.file, b.file) <= mostSteps;
  }

  function selectedBy(selecting: Resource, pairs: Readonly<Record<string, string>>): Selection {
    const first = Object.entries(pairs)[0];
    const candidates = first ? (byLabel().get(`${first[0]}=${first[1]}`) ?? []) : [];
    const matching = candidates.filter((workload) => matchesPairs(pairs, workload.labels));
    const sure = matching.filter((workload) => sameNamespace(selecting, workload.resource) === true);
    const near = nearestOf(selecting, sure);
    return {
      workloads: near,
      perhaps: [
        ...sure.filter((workload) => !near.includes(workload)),
        ...matching.filter((workload) => sameNamespace(selecting, workload.resource) === undefined),
      ],
    };
  }

  /** Where no namespace is named, folders hold variants of a program, and the pods beside the selector are meant. */
  function nearestOf(selecting: Resource, workloads: readonly Workload[]): readonly Workload[] {
    if (workloads.length < 2 || settings.complete || isNamespaceGiven(selecting)) return workloads;
    const steps = workloads.map(({ resource }) => stepsBetween(selecting.file, resource.file));
    const fewest = Math.min(...steps);
    return workloads.filter((_, n) => steps[n] === fewest);
  }

  function groupServices() {
    const sure = new Map<Workload, ResourceOf<'Service'>[]>();
    const perhaps = new Map<Workload, ResourceOf<'Service'>[]>();
    for (const service of graph.ofKind('Service')) {
      if (service.at.get('spec').get('type').text() === 'ExternalName') continue;
      const selection = selectedBy(service, service.at.get('spec').get('selector').labels());
      for (const workload of selection.workloads) push(sure, workload, service);
      for (const workload of selection.perhaps)
        push(isWrittenWith(service, workload.resource) ? sure : perhaps, workload, service);
    }
    return { sure, perhaps };
  }
}

/** One file, and one of two namespaces is left out that is the default one: they were written for each other. */
function isWrittenWith(a: Resource, b: Resource): boolean {
  return a.file === b.file && a.namespace === b.namespace;
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

/** An image without its tag and digest. */
function imageName(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

function nameKey(kind: string, namespace: string, name: string): string {
  return `${kind}/${namespace}/${name}`;
}
