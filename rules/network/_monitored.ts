import {
  type At,
  type Graph,
  groupBy,
  lazily,
  matchesPairs,
  metadataOf,
  push,
  type Resource,
  remembered,
  remembering,
} from '../../src/rule.ts';

type Labels = Readonly<Record<string, string>>;

/** A Service or a workload, with the labels by which a monitor selects it. */
export interface Monitored {
  readonly resource: Resource;
  readonly labels: Labels;
  /** What a Service selects by. */
  readonly inner: Labels;
}

/** Things that may be monitored, sorted by their labels when that is first asked for. Lists are in one order. */
export interface MonitoredIndex {
  /** Those that carry these labels. */
  carrying(pairs: Labels): readonly Monitored[];
  /** Those that carry this label with any value. */
  withLabel(key: string): readonly Monitored[];
  /** Those that select by these pairs. */
  selectingBy(pairs: Labels): readonly Monitored[];
}

export type MonitorKind = 'ServiceMonitor' | 'PodMonitor';

/** Finds what a monitor of a kind may mean: what stands near it, and of that what is in its scope. */
export function monitoredSearch(graph: Graph, kind: MonitorKind) {
  const nearTo = lazily(() => graph.nearSearch(monitoredBy(graph, kind), ({ resource }) => resource.file));
  const sorted = remembered(indexOf);
  const scopes = remembered((near: readonly Monitored[]) => scopeSearch(graph, near));
  return {
    near: (monitor: Resource): MonitoredIndex => sorted(nearTo()(monitor.file)),
    inScope: (monitor: Resource): MonitoredIndex => scopes(nearTo()(monitor.file))(monitor),
  };
}

/** In which namespaces a monitor looks: all, some by their names, or its own where it names none. */
export function scopeOf({ at }: Resource): { readonly isAny: boolean; readonly names: readonly string[] } {
  const spec = (at as At<{ spec?: { namespaceSelector?: { any?: boolean; matchNames?: string[] } } }>).get('spec');
  const scope = spec.get('namespaceSelector');
  return { isAny: scope.get('any').flag() === true, names: scope.get('matchNames').texts() };
}

/** Finds what is in the scope of a monitor; those of one folder and scope see the same. */
function scopeSearch(graph: Graph, near: readonly Monitored[]): (monitor: Resource) => MonitoredIndex {
  const ordinals = new Map(near.map(({ resource }, n) => [resource, n] as const));
  const candidates = graph.candidates(near.map(({ resource }) => resource));
  const given = lazily(() => groupBy(candidates.all.filter(graph.isNamespaceGiven), ({ namespace }) => namespace));
  const known = new Map<string, MonitoredIndex>();
  return (monitor) => {
    const { isAny, names } = scopeOf(monitor);
    const id = isAny ? '' : `${names.join()} ${monitor.hasOwnNamespace} ${monitor.namespace}`;
    const found = known.get(id) ?? indexOf(isAny ? near : inOrder(seenFrom(monitor, names)));
    known.set(id, found);
    return found;
  };

  function seenFrom(monitor: Resource, names: readonly string[]): readonly Resource[] {
    if (names.length === 0) return candidates.sure(monitor);
    return [...new Set(names)].flatMap((name) => given().get(name) ?? []);
  }

  function inOrder(resources: readonly Resource[]): readonly Monitored[] {
    const numbers = resources.map((resource) => ordinals.get(resource) ?? 0);
    return numbers.sort((a, b) => a - b).flatMap((n) => near[n] ?? []);
  }
}

function monitoredBy(graph: Graph, kind: MonitorKind): readonly Monitored[] {
  if (kind === 'PodMonitor') return graph.workloads.map(({ resource, labels }) => ({ resource, labels, inner: {} }));
  return graph.ofKind('Service').map((resource) => ({
    resource,
    labels: metadataOf(resource.at).get('labels').labels(),
    inner: resource.at.get('spec').get('selector').labels(),
  }));
}

function indexOf(all: readonly Monitored[]): MonitoredIndex {
  const search = (labelsOf: (one: Monitored) => Labels) => {
    const byPair = lazily(() => pairIndex(all, labelsOf));
    return (pairs: Labels) => {
      const [first] = Object.entries(pairs);
      const found = first ? (byPair().get(first.join('=')) ?? []) : all;
      return found.filter((one) => matchesPairs(pairs, labelsOf(one)));
    };
  };
  return {
    carrying: search(({ labels }) => labels),
    selectingBy: search(({ inner }) => inner),
    withLabel: remembering((key: string) => all.filter(({ labels }) => labels[key] !== undefined)),
  };
}

function pairIndex(all: readonly Monitored[], labelsOf: (one: Monitored) => Labels) {
  const found = new Map<string, Monitored[]>();
  for (const one of all) for (const pair of Object.entries(labelsOf(one))) push(found, pair.join('='), one);
  return found;
}
