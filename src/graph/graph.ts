import { groupBy, lazily, push, remembered, remembering } from '../collections.ts';
import { type Kind, kindId } from '../kinds.ts';
import type { Resource, ResourceOf, Workload } from '../model.ts';
import { type Binding, bindClaims, type StorageWorld } from './binding.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { definitionSearch } from './definitions.ts';
import { type Endpoint, endpointsOf } from './endpoints.ts';
import { type Kustomization, type Kustomizing, kustomizing } from './kustomizations.ts';
import { mentionsIn } from './mentions.ts';
import { type NearNames, nearNameIndex } from './name-index.ts';
import { namespaceSlips } from './namespace-slips.ts';
import { type NamespaceSettings, type Togetherness, togetherness } from './namespaces.ts';
import { type NearLabelSearch, nearLabelSearch } from './near-label.ts';
import { findsNode } from './nodes.ts';
import type { Reference } from './reference.ts';
import { type KnownWorld, resolveNamed, type Verdict } from './resolve.ts';
import { resolveSelection } from './resolve-selection.ts';
import { createSelector, type Query } from './select.ts';
import { isExternalName } from './services.ts';
import { type StorageSettings, storageWorld } from './storage.ts';
import { mayMakeObjects, namesBefore, suppliedBy } from './supply.ts';
import { createUnreadSearch } from './unread.ts';
import { type Selecting, type WhoSelects, whoSelects } from './who-selects.ts';

/** Text of the run that could not be read as manifests, and so may hold anything that it names. */
export interface Unread {
  readonly file: string;
  readonly text: string;
}

/** Everything that the graph is made of. */
export interface World {
  readonly resources: readonly Resource[];
  readonly workloadOf: (resource: Resource) => Workload | undefined;
  readonly unread: readonly Unread[];
  readonly kustomizations: readonly Kustomization[];
  readonly settings: WorldSettings;
}

export interface WorldSettings extends StorageSettings, NamespaceSettings {
  /** What exists outside the run, by kind, namespace ('' for cluster-wide kinds) and name. */
  readonly isExternal: (kind: string, namespace: string, name: string) => boolean;
}

/** All resources of a run, and what they have to do with each other. */
export interface Graph
  extends Kustomizing,
    Pick<Togetherness, 'sameNamespace' | 'areNear' | 'isNamespaceGiven' | 'nearSearch'> {
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
  /** Resources of this kind and name, in whatever namespace. */
  named<K extends Kind>(kind: K, name: string): readonly ResourceOf<K>[];
  /** Workloads of this name, of whatever kind. */
  workloadsNamed(name: string): Candidates<Workload>;
  /** Prepares the question which of many resources are in the namespace of another, or may be. */
  candidates<R extends Resource>(resources: readonly R[]): Candidates<R>;
  /** Resources of a namespace; those that name none are in the default one. */
  inNamespace(namespace: string): readonly Resource[];
  /** Resources of this kind in this namespace. */
  ofKindIn<K extends Kind>(kind: K, namespace: string): readonly ResourceOf<K>[];
  /** The workload of a resource that makes pods. */
  workloadOf(resource: Resource): Workload | undefined;
  /** Workloads whose pods carry all these labels; an empty selector selects none, as in a Service. */
  selectedBy(selecting: Resource, pairs: Readonly<Record<string, string>>): Selection;
  /** Workloads whose pods a label selector selects; an empty one selects all in its namespaces. */
  selectPods(query: Query): Selection;
  /** Whether a label selector selects pods of a workload, for sure or perhaps, in the namespace of what selects. */
  maySelect(query: Selecting, workload: Workload): boolean;
  /** Prepares the question whether any of many selectors selects pods of a workload, for sure or perhaps. */
  whoSelects(queries: readonly Selecting[]): WhoSelects;
  /** The pair of a selector, or of its `matchLabels`, that is a slip of the pen for a label of pods. */
  nearLabel: NearLabelSearch;
  /** The pods behind a Service, and the ports that it reaches there. */
  endpointsOf(service: ResourceOf<'Service'>): readonly Endpoint[];
  /** Services that select the pods of this workload for sure. */
  servicesOf(workload: Workload): readonly ResourceOf<'Service'>[];
  /** Whether a Service selects the pods of this workload, perhaps. */
  mayBeServed(workload: Workload): boolean;
  /** References that point at this resource, or only those from resources of a kind. */
  referencesTo(resource: Resource, from?: Kind): readonly Reference[];
  /** The binding of a claim, if the run holds the claim. */
  bindingOf(namespace: string, name: string): Binding | undefined;
  /** Whether an object may exist in a text that could not be read. */
  mayBeUnread(name: string): boolean;
  /** Whether the configuration says that an object exists outside the run. */
  isExternal(kind: string, namespace: string, name: string): boolean;
  /** Whether one of two namespaces is a slip of the pen for the other, so that only the namespace is to be told. */
  isNamespaceSlip(a: string, b: string): boolean;
}

/** The workloads whose pods a selector selects. */
export interface Selection {
  /** In the same namespace for sure. */
  readonly workloads: readonly Workload[];
  /** In the same namespace perhaps: a side names none, and who applies it may choose; or a closer one is meant. */
  readonly perhaps: readonly Workload[];
  /** Whether one that is selected perhaps passes a test: it is found without looking at all. */
  somePerhaps(test: (workload: Workload) => boolean): boolean;
}

/** Builds the graph. Indexes are made when they are first asked for. Never throws. */
export function buildGraph(world: World): Graph {
  const { resources, kustomizations, settings } = world;
  const mayBeUnread = createUnreadSearch(
    [...world.unread.map(({ text }) => text), ...kustomizations.map(({ changes }) => changes)].filter(
      (text) => text !== '',
    ),
  );
  const byKind = groupBy(resources, idOf);
  const byName = lazily(() => new Map([...byKind].map(([id, ofKind]) => [id, groupBy(ofKind, nameOf)] as const)));
  const workloadByResource = new Map<Resource, Workload>();
  for (const resource of resources) {
    const workload = world.workloadOf(resource);
    if (workload) workloadByResource.set(resource, workload);
  }
  const workloads = [...workloadByResource.values()];
  const ofKind = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly ResourceOf<K>[];
  const together = togetherness(settings);
  const { sameNamespace, areNear, isNamespaceGiven } = together;
  const selector = lazily(() =>
    createSelector({
      workloads,
      services: ofKind('Service'),
      namespaces: ofKind('Namespace'),
      together,
      isComplete: settings.complete,
    }),
  );
  const nearLabel = nearLabelSearch({ workloads, select: (from, pairs) => selectedBy(from, pairs).workloads });
  const namesakesByNamespace = remembered((all: readonly Resource[]) => groupBy(all, ({ namespace }) => namespace));
  const definitionOf = lazily(() =>
    definitionSearch({
      definitions: ofKind('CustomResourceDefinition'),
      isComplete: settings.complete,
      isExternal: settings.isExternal,
      mayBeUnread,
    }),
  );
  const known = knownWorld();
  const references = lazily(() => resources.flatMap(referencesOf));
  const incoming = lazily(() => groupTargets(references()));
  const incomingFrom = lazily(() => {
    const byOrigin = groupBy(references(), ({ from }) => from.visitable);
    return new Map([...byOrigin].map(([kind, some]) => [kind, lazily(() => groupTargets(some))] as const));
  });
  const candidates = <R extends Resource>(all: readonly R[]) =>
    candidatesOf({ all, resourceOf: (one) => one, together });
  const candidatesAmong = remembered((some: readonly Resource[]) => candidates(some));
  const workloadsByName = lazily(() => groupBy(workloads, ({ resource }) => resource.name));
  const workloadsNamed = remembering((name: string) =>
    candidatesOf({ all: workloadsByName().get(name) ?? [], resourceOf: ({ resource }) => resource, together }),
  );
  const byNamespace = lazily(() => groupBy(resources, ({ namespace }) => namespace));
  const byKindAndNamespace = lazily(
    () => new Map([...byKind].map(([id, all]) => [id, lazily(() => groupBy(all, (one) => one.namespace))] as const)),
  );
  const storage = lazily(() =>
    storageWorld({
      resources: mayHoldClaims(resources, workloads) ? resources : ofKind('Node'),
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
  const mayServe = lazily(() =>
    whoSelects(
      ofKind('Service')
        .map((service) => ({ selecting: service, selector: { matchLabels: servingPairs(service) } }))
        .filter(({ selector }) => Object.keys(selector.matchLabels).length > 0),
      together,
    ),
  );
  return {
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
    ofKind,
    find,
    named: <K extends Kind>(kind: K, name: string) => named(kind, name) as unknown as readonly ResourceOf<K>[],
    workloadsNamed,
    candidates,
    inNamespace: (namespace) => byNamespace().get(namespace) ?? none,
    ofKindIn,
    workloadOf: (resource) => workloadByResource.get(resource),
    selectedBy,
    selectPods,
    maySelect: (query, workload) => selector().maySelect(query, workload),
    whoSelects: (queries) => whoSelects(queries, together),
    nearLabel,
    endpointsOf: (service) =>
      endpointsOf({
        service,
        workloads: selectedBy(service, service.at.get('spec').get('selector').labels()).workloads.filter(
          ({ spec }) => findsNode(spec, storage().nodes) !== false,
        ),
        minorVersion: settings.minorVersion,
      }),
    servicesOf: (workload) => services().get(workload) ?? [],
    mayBeServed: (workload) => services().has(workload) || mayServe()(workload),
    referencesTo: (resource, from) =>
      (from === undefined ? incoming() : incomingFrom().get(from)?.())?.get(resource) ?? [],
    bindingOf: (namespace, name) => bindingByClaim().get(`${namespace}/${name}`),
    mayBeUnread,
    isExternal: settings.isExternal,
    sameNamespace,
    areNear,
    isNamespaceGiven,
    nearSearch: together.nearSearch,
    isNamespaceSlip: known.isNamespaceSlip,
    ...kustomizing(kustomizations, together.isCloseTo),
  };

  function named(kind: string, name: string): readonly Resource[] {
    return byName().get(kind)?.get(name) ?? none;
  }

  function findIn(kind: string, namespace: string, name: string): readonly Resource[] {
    const all = named(kind, name);
    const isThere = (resource: Resource) => resource.namespace === namespace;
    // Copies of one program may bear one name in thousands of namespaces.
    if (all.length > few) return namesakesByNamespace(all).get(namespace) ?? none;
    return all.every(isThere) ? all : all.filter(isThere);
  }

  function find<K extends Kind>(kind: K, namespace: string, name: string): readonly ResourceOf<K>[] {
    return findIn(kind, namespace, name) as unknown as readonly ResourceOf<K>[];
  }

  function ofKindIn<K extends Kind>(kind: K, namespace: string): readonly ResourceOf<K>[] {
    return (byKindAndNamespace().get(kind)?.().get(namespace) ?? none) as unknown as readonly ResourceOf<K>[];
  }

  /** All references of a resource, each with the proof of its state. */
  function referencesOf(resource: Resource): readonly Reference[] {
    const workload = workloadByResource.get(resource);
    const world = { selector: selector(), nearLabel, isComplete: settings.complete, mayBeUnread };
    const found: Reference[] = [];
    const keep = (reference: Reference | undefined) => {
      if (reference) found.push(reference);
    };
    keep(definitionOf()(resource));
    for (const mention of mentionsIn(resource, workload)) {
      if ('named' in mention) keep(resolveNamed(resource, mention.named, known));
      else keep(resolveSelection({ from: resource, row: mention.selection, ...mention }, world));
    }
    return found;
  }

  function knownWorld(): KnownWorld {
    const nearNamesOf = new Map<string, NearNames>();
    const verdicts = new Map<string, Verdict>();
    const supplied = lazily(() =>
      groupBy(
        [...kustomizations.flatMap((one) => one.supplied), ...resources.flatMap(suppliedBy)],
        (one) => `${one.kind}/${one.name}`,
      ),
    );
    const makers = lazily(() => new Set(resources.filter(mayMakeObjects).map(nameOf)));
    const slips = lazily(() => namespaceSlips(resources));
    return {
      isComplete: settings.complete,
      verdicts,
      nearNames: (kind, name) => {
        const near = nearNamesOf.get(kind) ?? nearNameIndex(() => (byKind.get(kind) ?? []).map(nameOf));
        nearNamesOf.set(kind, near);
        return near(name);
      },
      isNamespaceSlip: (a, b) => slips().get(a) === b || slips().get(b) === a,
      named,
      find: findIn,
      isSupplied: (kind, namespace, name) =>
        (supplied().get(`${kind}/${name}`) ?? []).some(
          (one) => one.namespace === undefined || one.namespace === namespace,
        ),
      mayBeMade: (kind, name) => kindsThatAreMade.has(kind) && namesBefore(name).some((maker) => makers().has(maker)),
      isClaim: (namespace, name) => bindingByClaim().has(`${namespace}/${name}`),
      isExternal: settings.isExternal,
      mayBeUnread,
      sureAmong: (some, from) => candidatesAmong(some).sure(from),
      sameNamespace,
      areNear,
      isNamespaceSure: together.isNamespaceSure,
    };
  }

  function selectPods(query: Query): Selection {
    const pods = selector().pods(query);
    return {
      workloads: pods.sure,
      get perhaps() {
        return pods.perhaps;
      },
      somePerhaps: pods.somePerhaps,
    };
  }

  function selectedBy(selecting: Resource, pairs: Readonly<Record<string, string>>): Selection {
    if (Object.keys(pairs).length === 0) return { workloads: [], perhaps: [], somePerhaps: () => false };
    return selectPods({ selecting, selector: { matchLabels: pairs } });
  }

  function groupServices(): ReadonlyMap<Workload, readonly ResourceOf<'Service'>[]> {
    const found = new Map<Workload, ResourceOf<'Service'>[]>();
    for (const service of ofKind('Service')) {
      const pairs = servingPairs(service);
      if (Object.keys(pairs).length === 0) continue;
      const pods = selector().pods({ selecting: service, selector: { matchLabels: pairs } });
      for (const workload of pods.sure) push(found, workload, service);
      for (const workload of pods.perhapsIn(service.file))
        if (isWrittenWith(service, workload.resource)) push(found, workload, service);
    }
    return found;
  }
}

/** The selector of a Service, without pairs for one that leads elsewhere. */
function servingPairs(service: ResourceOf<'Service'>): Readonly<Record<string, string>> {
  return isExternalName(service) ? {} : service.at.get('spec').get('selector').labels();
}

const none: readonly Resource[] = [];

/** Fewer than these are looked through faster than sorted. */
const few = 8;

/** What operators make for the custom resources that they serve. */
const kindsThatAreMade: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'Service', 'ServiceAccount']);

function nameOf({ name }: Resource): string {
  return name;
}

function idOf({ visitable, group, kind }: Resource): string {
  return visitable ?? kindId(group, kind);
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

function groupTargets(references: readonly Reference[]): ReadonlyMap<Resource, readonly Reference[]> {
  const found = new Map<Resource, Reference[]>();
  for (const reference of references) {
    for (const target of reference.targets) push(found, target, reference);
  }
  return found;
}
