import {
  type At,
  type Container,
  containerDefaults,
  effectiveResources,
  type Graph,
  isInScope,
  isSized,
  makesPods,
  type Needs,
  type QuotaScope,
  quantityFromField,
  type Resource,
  type ResourceOf,
  readLimitRangeItem,
  unsaidResources,
  type Workload,
  withDefaults,
} from '../../src/rule.ts';
import { type PodResources, resourcesOfPods, rulersOf } from './_needs.ts';

export type Quota = ResourceOf<'ResourceQuota'>;

/** What a quota forces a container to say, and what it does not say. */
export interface QuotaGap {
  readonly quota: Quota;
  /** By the names of the quota. */
  readonly lacks: readonly string[];
}

/** Finds the quota because of which the pod of a container is refused; asked for each container, known by workload. */
export function quotaGaps(graph: Graph): (container: Container) => QuotaGap | undefined {
  const effective = effectiveResources(graph);
  const known = new Map<Workload, ReadonlyMap<Container, QuotaGap>>();
  return (container) => {
    const gaps = known.get(container.workload) ?? gapsOf(container.workload);
    known.set(container.workload, gaps);
    return gaps.get(container);
  };

  function gapsOf(workload: Workload): ReadonlyMap<Container, QuotaGap> {
    const gaps = new Map<Container, QuotaGap>();
    const { resource } = workload;
    const quotas = rulersOf(graph, 'ResourceQuota', resource).filter((quota) => !isSample(graph, quota, resource));
    const pods = quotas.length > 0 && makesPods(workload) ? resourcesOfPods(workload) : undefined;
    if (!pods || isSized(graph, workload)) return gaps;
    for (const quota of quotas.filter((one) => counts(graph, one, { workload, pods }))) {
      for (const needy of pods.containers) {
        const { container } = needy;
        const lacks = unsaidResources(hardNames(quota), needy).filter((name) => !isGiven(container, name));
        if (lacks.length > 0 && !gaps.has(container)) gaps.set(container, { quota, lacks });
      }
    }
    return gaps;
  }

  /** By a limit, by the pod as a whole, or by the defaults of a LimitRange that may be there. */
  function isGiven(container: Container, name: string): boolean {
    const [use, resource] = name.includes('.') ? name.split('.') : ['requests', name];
    const isGivenSo = use === 'limits' ? effective.isLimited : effective.isRequested;
    return isGivenSo(container, resource ?? name);
  }
}

/** What a quota counts, by the names that it gives. */
export function hardNames(quota: Quota): readonly string[] {
  return (
    quota.at
      .get('spec')
      .get('hard')
      .entries()
      // Less than nothing is refused at once, and nothing is counted against it.
      .filter(([, value]) => (quantityFromField(value.value)?.numerator ?? 0n) >= 0n)
      .map(([name]) => name)
  );
}

/** A bare pod in the same folder as a quota, where neither names a namespace, is a sample more often than a part of it. */
export function isSample(graph: Graph, quota: Quota, resource: Resource): boolean {
  const isLoose = !graph.isComplete && !graph.isNamespaceGiven(quota) && quota.file !== resource.file;
  return isLoose && resource.kind === 'Pod';
}

/** Whether a quota counts the pods of a workload for sure, by its scopes. */
export function counts(
  graph: Graph,
  quota: Quota,
  { workload, pods }: { readonly workload: Workload; readonly pods: PodResources },
): boolean {
  const { spec } = workload;
  const all = [
    ...pods.containers.map((needy) => withDefaults(needy, defaultsFor(graph, workload.resource))),
    pods.ofPod,
  ];
  const pod = {
    hasDeadline: spec.get('activeDeadlineSeconds').exists,
    isBestEffort: all.every(({ requests, limits }) =>
      ['cpu', 'memory'].every((name) => !requests.has(name) && !limits.has(name)),
    ),
    priorityClassName: spec.get('priorityClassName').text(),
  };
  return scopesOf(quota).every((scope) => isInScope(scope, pod) === true);
}

/** The scopes that a pod has to be in for the quota to count it, in both forms of writing. */
export function scopesOf({ at }: Quota): readonly QuotaScope[] {
  const spec = at.get('spec');
  const selected = spec.get('scopeSelector').get('matchExpressions').items();
  return [
    ...spec
      .get('scopes')
      .texts()
      .map((name) => ({ name, operator: 'Exists', values: [] })),
    ...selected.map((expression) => ({
      name: expression.get('scopeName').text() ?? '',
      operator: expression.get('operator').text() ?? '',
      values: expression.get('values').texts(),
    })),
  ];
}

/** What LimitRanges that surely rule a resource give to containers. */
export function defaultsFor(graph: Graph, resource: Resource): Needs {
  const items = rulersOf(graph, 'LimitRange', resource).flatMap(({ at }) =>
    at
      .get('spec')
      .get('limits')
      .items()
      .flatMap(({ value }) => readLimitRangeItem(value) ?? []),
  );
  return containerDefaults(items);
}

/** Where a quota says how much there may be. */
export function hardAt(quota: Quota, name: string): At {
  return quota.at.get('spec').get('hard').get(name);
}
