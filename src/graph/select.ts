import { isMapping } from '../at.ts';
import { groupBy, lazily, push } from '../collections.ts';
import { type LabelSelector, type Labels, matchesLabelSelector, matchesPairs } from '../kubernetes/label-selector.ts';
import { metadataOf, type Resource, type ResourceOf, type Workload } from '../model.ts';
import type { Togetherness } from './namespaces.ts';
import { foreseenLabels, podsOf, unforeseenLabels } from './pods.ts';

/** In which namespaces a selector looks: its own, all, or those of some names and those of some labels. */
export type NamespaceScope =
  | 'own'
  | 'all'
  | { readonly names: readonly string[]; readonly selector?: LabelSelector | undefined };

export interface Query {
  readonly selecting: Resource;
  readonly selector: LabelSelector;
  readonly scope?: NamespaceScope | undefined;
}

/** Something that can be selected, with the labels by which it is. */
interface Labelled {
  readonly resource: Resource;
  readonly labels: Labels;
}

/** What a selector selects. */
export interface Selected<T> {
  /** For sure. */
  readonly sure: readonly T[];
  /** Perhaps: a side names no namespace, and who applies it may choose; or a closer one is meant. */
  readonly perhaps: readonly T[];
}

export interface SelectorInput {
  readonly workloads: readonly Workload[];
  readonly services: readonly ResourceOf<'Service'>[];
  readonly namespaces: readonly ResourceOf<'Namespace'>[];
  readonly together: Togetherness;
  readonly isComplete: boolean;
}

export interface Selector {
  pods(query: Query): Selected<Workload>;
  services(query: Query): Selected<ResourceOf<'Service'>>;
  namespaces(selector: LabelSelector): readonly ResourceOf<'Namespace'>[];
}

/** Answers what selectors select. Indexes are made when they are first asked for. */
export function createSelector(input: SelectorInput): Selector {
  const { workloads, together, isComplete } = input;
  const workloadsByLabel = lazily(() => indexLabels(workloads));
  const workloadsByNamespace = lazily(() => ({
    given: groupBy(
      workloads.filter(({ resource }) => resource.hasOwnNamespace),
      ({ resource }) => resource.namespace,
    ),
    open: workloads.filter(({ resource }) => !resource.hasOwnNamespace),
  }));
  const services = lazily(() =>
    input.services.map((resource) => ({ resource, labels: metadataOf(resource.at).get('labels').labels() })),
  );
  const namespaces = input.namespaces.map((resource) => ({
    resource,
    // The API server labels every namespace with its name (pkg/registry/core/namespace/strategy.go).
    labels: { ...metadataOf(resource.at).get('labels').labels(), 'kubernetes.io/metadata.name': resource.name },
  }));
  const namespaceByName = new Map(namespaces.map((one) => [one.resource.name, one] as const));

  return {
    pods({ selecting, selector, scope = 'own' }) {
      const keys = keysOf(selector);
      const isForeseen = keys.some((key) => foreseenLabels.has(key));
      const candidates = isForeseen ? workloads : candidatesFor(selector, selecting, scope);
      const found = candidates.filter((workload) => matchesPods(selector, workload, isForeseen));
      const { sure, perhaps } = within(found, selecting, scope);
      if (keys.some((key) => unforeseenLabels.has(key))) return { sure: [], perhaps: [...sure, ...perhaps] };
      return scope === 'own' ? preferNearest({ sure, perhaps }, selecting) : { sure, perhaps };
    },
    services({ selecting, selector, scope = 'own' }) {
      const found = services().filter(({ labels }) => matchesLabelSelector(selector, labels));
      const { sure, perhaps } = within(found, selecting, scope);
      return { sure: sure.map(resourceOf), perhaps: perhaps.map(resourceOf) };
    },
    namespaces: (selector) => namespaces.filter(({ labels }) => matchesLabelSelector(selector, labels)).map(resourceOf),
  };

  /** The workloads that share a label with the selector, or at least may share the namespace. */
  function candidatesFor(selector: LabelSelector, selecting: Resource, scope: NamespaceScope): readonly Workload[] {
    const [pair] = Object.entries(selector.matchLabels ?? {}).filter(([key]) => !unforeseenLabels.has(key));
    if (pair) return workloadsByLabel().get(`${pair[0]}=${pair[1]}`) ?? [];
    if (scope !== 'own' || !selecting.hasOwnNamespace) return workloads;
    const { given, open } = workloadsByNamespace();
    return [...(given.get(selecting.namespace) ?? []), ...open];
  }

  function within<T extends Labelled | Workload>(
    found: readonly T[],
    selecting: Resource,
    scope: NamespaceScope,
  ): Selected<T> {
    const sure: T[] = [];
    const perhaps: T[] = [];
    for (const one of found) {
      const isInScope = isIn(scope, selecting, one.resource);
      if (isInScope === true) sure.push(one);
      else if (isInScope === undefined) perhaps.push(one);
    }
    return { sure, perhaps };
  }

  function isIn(scope: NamespaceScope, selecting: Resource, resource: Resource): boolean | undefined {
    if (scope === 'all') return true;
    if (scope === 'own') return together.sameNamespace(selecting, resource);
    const isSure = together.isNamespaceSure(resource);
    if (scope.selector && keysOf(scope.selector).length === 0) return true;
    if (!isSure) return undefined;
    if (scope.names.includes(resource.namespace)) return true;
    if (!scope.selector) return false;
    const namespace = namespaceByName.get(resource.namespace);
    const labels = namespace?.labels ?? { 'kubernetes.io/metadata.name': resource.namespace };
    if (matchesLabelSelector(scope.selector, labels)) return true;
    return namespace || isComplete ? false : undefined;
  }

  /** Where no namespace is named, folders hold variants of a program, and the pods beside the selector are meant. */
  function preferNearest({ sure, perhaps }: Selected<Workload>, selecting: Resource): Selected<Workload> {
    if (sure.length < 2 || isComplete || together.isNamespaceGiven(selecting)) return { sure, perhaps };
    const steps = sure.map(({ resource }) => together.stepsBetween(selecting, resource));
    const fewest = Math.min(...steps);
    return {
      sure: sure.filter((_, n) => steps[n] === fewest),
      perhaps: [...sure.filter((_, n) => steps[n] !== fewest), ...perhaps],
    };
  }
}

/** Whether some pod of a workload carries what is asked for. */
function matchesPods(selector: LabelSelector, workload: Workload, isForeseen: boolean): boolean {
  if (!isForeseen) return matches(selector, workload.labels);
  return podsOf(workload).some(({ labels }) => matches(selector, labels));
}

/** Whether labels match; what a controller gives with a value that nobody knows counts as matching. */
function matches(selector: LabelSelector, labels: Labels): boolean {
  const pairs = selector.matchLabels ?? {};
  const known = Object.fromEntries(Object.entries(pairs).filter(([key]) => !unforeseenLabels.has(key)));
  if (Object.keys(pairs).length === 0 || Object.keys(known).length === Object.keys(pairs).length)
    return selector.matchExpressions ? matchesLabelSelector(selector, labels) : matchesAll(pairs, labels);
  return matchesLabelSelector({ ...selector, matchLabels: known }, labels);
}

/** A selector without expressions, the common case: no names are checked again for each of the pods. */
function matchesAll(pairs: Labels, labels: Labels): boolean {
  return Object.keys(pairs).length === 0 || matchesPairs(pairs, labels);
}

function keysOf(selector: LabelSelector): readonly string[] {
  // A manifest may hold anything in the place of an expression.
  const expressions = (selector.matchExpressions ?? []).filter(isMapping);
  return [...Object.keys(selector.matchLabels ?? {}), ...expressions.map(({ key }) => key)];
}

function resourceOf<R>({ resource }: { readonly resource: R }): R {
  return resource;
}

function indexLabels(workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  const index = new Map<string, Workload[]>();
  for (const workload of workloads) {
    for (const [key, value] of Object.entries(workload.labels)) push(index, `${key}=${value}`, workload);
  }
  return index;
}
