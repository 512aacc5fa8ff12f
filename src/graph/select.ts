import { isMapping } from '../at.ts';
import { lazily } from '../collections.ts';
import { type LabelSelector, type Labels, matchesLabelSelector, matchesPairs } from '../kubernetes/label-selector.ts';
import { metadataOf, type Resource, type ResourceOf, type Workload } from '../model.ts';
import { type Labelled, labelIndex } from './label-index.ts';
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

/** What a selector selects. */
export interface Selected<T> {
  /** For sure. */
  readonly sure: readonly T[];
  /** Perhaps: a side names no namespace, and who applies it may choose; or a closer one is meant. */
  readonly perhaps: readonly T[];
}

/** The pods that a selector selects. Who is selected perhaps may be half of the run: it is found when it is asked for. */
export interface SelectedPods extends Selected<Workload> {
  /** Whether one that is selected perhaps passes a test. */
  somePerhaps(test: (workload: Workload) => boolean): boolean;
  /** Those of a file that are selected perhaps. */
  perhapsIn(file: string): readonly Workload[];
}

export interface SelectorInput {
  readonly workloads: readonly Workload[];
  readonly services: readonly ResourceOf<'Service'>[];
  readonly namespaces: readonly ResourceOf<'Namespace'>[];
  readonly together: Togetherness;
  readonly isComplete: boolean;
}

export interface Selector {
  pods(query: Query): SelectedPods;
  /** Whether a selector selects pods of a workload in its own namespace, for sure or perhaps. */
  maySelect(query: Omit<Query, 'scope'>, workload: Workload): boolean;
  services(query: Query): Selected<ResourceOf<'Service'>>;
  namespaces(selector: LabelSelector): readonly ResourceOf<'Namespace'>[];
}

/** Answers what selectors select. Indexes are made when they are first asked for. */
export function createSelector(input: SelectorInput): Selector {
  const { workloads, together, isComplete } = input;
  const workloadIndex = labelIndex(workloads, together);
  const services = lazily(() =>
    labelIndex(
      input.services.map((resource) => ({ resource, labels: metadataOf(resource.at).get('labels').labels() })),
      together,
    ),
  );
  const namespaces = input.namespaces.map((resource) => ({
    resource,
    // The API server labels every namespace with its name (pkg/registry/core/namespace/strategy.go).
    labels: { ...metadataOf(resource.at).get('labels').labels(), 'kubernetes.io/metadata.name': resource.name },
  }));
  const namespaceIndex = lazily(() => labelIndex(namespaces, together));
  const namespaceByName = new Map(namespaces.map((one) => [one.resource.name, one] as const));

  // Fifteen rules ask what a Service selects.
  const answered = new WeakMap<Resource, { readonly pairs: Labels; readonly pods: SelectedPods }>();

  return {
    pods(query) {
      const { selecting, selector, scope = 'own' } = query;
      const { matchLabels: pairs, matchExpressions } = selector;
      if (scope !== 'own' || !pairs || matchExpressions) return podsOfQuery(query);
      const known = answered.get(selecting);
      if (known && areSame(known.pairs, pairs)) return known.pods;
      const pods = podsOfQuery(query);
      answered.set(selecting, { pairs, pods });
      return pods;
    },
    maySelect: ({ selecting, selector }, workload) =>
      together.sameNamespace(selecting, workload.resource) !== false && readSelector(selector).matches(workload),
    services({ selecting, selector, scope = 'own' }) {
      const candidates = services().candidatesFor(selector);
      const matches = ({ labels }: Labelled) => matchesLabelSelector(selector, labels);
      if (scope === 'own') {
        const sure = candidates.sure(selecting).filter(matches).map(resourceOf);
        return selected(sure, () => candidates.perhaps(selecting).filter(matches).map(resourceOf));
      }
      const { sure, perhaps } = within(candidates.all.filter(matches), scope);
      return { sure: sure.map(resourceOf), perhaps: perhaps.map(resourceOf) };
    },
    namespaces: (selector) =>
      namespaceIndex()
        .candidatesFor(selector)
        .all.filter(({ labels }) => matchesLabelSelector(selector, labels))
        .map(resourceOf),
  };

  function podsOfQuery({ selecting, selector, scope = 'own' }: Query): SelectedPods {
    const { isForeseen, isUnforeseen, matches } = readSelector(selector);
    const candidates = isForeseen ? workloadIndex.everything : workloadIndex.candidatesFor(selector);
    if (scope !== 'own') {
      const { sure, perhaps } = within(candidates.all.filter(matches), scope);
      return podsFrom(isUnforeseen ? [] : sure, isUnforeseen ? [...sure, ...perhaps] : perhaps);
    }
    const sure = candidates.sure(selecting).filter(matches);
    const [meant, others] = isUnforeseen ? [[], sure] : nearest(sure, selecting);
    const perhaps = lazily(() => [...others, ...candidates.perhaps(selecting).filter(matches)]);
    return {
      sure: meant,
      get perhaps() {
        return perhaps();
      },
      somePerhaps: (test) => others.some(test) || candidates.somePerhaps(selecting, (one) => matches(one) && test(one)),
      perhapsIn: (file) =>
        isUnforeseen
          ? perhaps().filter(({ resource }) => resource.file === file)
          : candidates.perhapsIn(file, selecting).filter(matches),
    };
  }

  function within<T extends Labelled>(found: readonly T[], scope: Exclude<NamespaceScope, 'own'>): Selected<T> {
    const sure: T[] = [];
    const perhaps: T[] = [];
    for (const one of found) {
      const isInScope = isIn(scope, one.resource);
      if (isInScope === true) sure.push(one);
      else if (isInScope === undefined) perhaps.push(one);
    }
    return { sure, perhaps };
  }

  function isIn(scope: Exclude<NamespaceScope, 'own'>, resource: Resource): boolean | undefined {
    if (scope === 'all') return true;
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
  function nearest(
    sure: readonly Workload[],
    selecting: Resource,
  ): readonly [readonly Workload[], readonly Workload[]] {
    if (sure.length < 2 || isComplete || together.isNamespaceGiven(selecting)) return [sure, []];
    const steps = sure.map(({ resource }) => together.stepsBetween(selecting, resource));
    const fewest = steps.reduce((least, one) => Math.min(least, one));
    return [sure.filter((_, n) => steps[n] === fewest), sure.filter((_, n) => steps[n] !== fewest)];
  }
}

function selected<T>(sure: readonly T[], findOthers: () => readonly T[]): Selected<T> {
  const perhaps = lazily(findOthers);
  return {
    sure,
    get perhaps() {
      return perhaps();
    },
  };
}

function podsFrom(sure: readonly Workload[], perhaps: readonly Workload[]): SelectedPods {
  return {
    sure,
    perhaps,
    somePerhaps: (test) => perhaps.some(test),
    perhapsIn: (file) => perhaps.filter(({ resource }) => resource.file === file),
  };
}

export interface ReadSelector {
  /** Whether it asks for a label that controllers give by the manifest: pods of one workload may differ. */
  readonly isForeseen: boolean;
  /** Whether it asks for a label whose value nobody knows before. */
  readonly isUnforeseen: boolean;
  /** Whether some pod of a workload carries what is asked for. */
  readonly matches: (workload: Workload) => boolean;
}

/** Takes a selector apart once for all that it is held against. */
export function readSelector(selector: LabelSelector): ReadSelector {
  const keys = keysOf(selector);
  const isForeseen = keys.some((key) => foreseenLabels.has(key));
  const matches = labelTest(selector);
  return {
    isForeseen,
    isUnforeseen: keys.some((key) => unforeseenLabels.has(key)),
    matches: isForeseen
      ? (workload) => podsOf(workload).some(({ labels }) => matches(labels))
      : ({ labels }) => matches(labels),
  };
}

/** Tells whether labels match; what a controller gives with a value that nobody knows counts as matching. */
function labelTest(selector: LabelSelector): (labels: Labels) => boolean {
  const pairs = selector.matchLabels ?? {};
  if (Object.keys(pairs).some((key) => unforeseenLabels.has(key))) {
    const known = Object.fromEntries(Object.entries(pairs).filter(([key]) => !unforeseenLabels.has(key)));
    return (labels) => matchesLabelSelector({ ...selector, matchLabels: known }, labels);
  }
  return selector.matchExpressions
    ? (labels) => matchesLabelSelector(selector, labels)
    : (labels) => matchesAll(pairs, labels);
}

/** A selector without expressions, the common case: no names are checked again for each of the pods. */
function matchesAll(pairs: Labels, labels: Labels): boolean {
  return Object.keys(pairs).length === 0 || matchesPairs(pairs, labels);
}

function areSame(a: Labels, b: Labels): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function keysOf(selector: LabelSelector): readonly string[] {
  // A manifest may hold anything in the place of an expression.
  const expressions = (selector.matchExpressions ?? []).filter(isMapping);
  return [...Object.keys(selector.matchLabels ?? {}), ...expressions.map(({ key }) => key)];
}

function resourceOf<R>({ resource }: { readonly resource: R }): R {
  return resource;
}
