import {
  type At,
  addResourceLists,
  claimClass,
  claimUsage,
  computeUsage,
  type Graph,
  isGoverned,
  isSized,
  makesPods,
  metadataOf,
  objectUsage,
  podNeeds,
  type Resource,
  type ResourceList,
  type ResourceOf,
  readResourceList,
  remembered,
  runsToCompletion,
  scaleOf,
  serviceUsage,
  startsBeforeItStops,
  timesResourceList,
  type Workload,
  withDefaults,
} from '../../src/rule.ts';
import { resourcesOfPods } from './_needs.ts';
import { counts, defaultsFor, isSample, type Quota, scopesOf } from './_quotas.ts';

/** What a resource takes of a quota. */
export interface Usage {
  readonly resource: Resource;
  readonly total: ResourceList;
  /** Of one of its pods. */
  readonly ofPod?: ResourceList;
  readonly workload?: Workload;
}

/**
 * What the resources of the namespace take of a quota at least. Of one that is written twice, or that a patch changes,
 * nobody knows which counts, so that it is left out, as are pods that end.
 */
export function usagesOf(graph: Graph, quota: Quota): readonly Usage[] {
  const isScoped = scopesOf(quota).length > 0;
  return resourcesIn(graph)
    .sure(quota)
    .flatMap((resource) => {
      if (!isGoverned(graph, quota, resource) || isVariant(graph, resource) || isSample(graph, quota, resource))
        return [];
      const pods = podUsage(graph, quota, resource);
      const others = isScoped ? new Map() : addResourceLists(ownUsage(resource), templateUsage(graph, resource));
      const total = addResourceLists(pods?.total ?? new Map(), others);
      return total.size === 0 ? [] : [{ resource, ...pods, total }];
    });
}

const resourcesIn = remembered((graph: Graph) => graph.candidates(graph.resources));

function isVariant(graph: Graph, { visitable, namespace, name }: Resource): boolean {
  return (
    name === '' ||
    graph.mayBeUnread(name) ||
    (visitable !== undefined && graph.find(visitable, namespace, name).length > 1)
  );
}

function podUsage(graph: Graph, quota: Quota, resource: Resource): Omit<Usage, 'resource'> | undefined {
  const workload = graph.workloadOf(resource);
  if (!workload || !makesPods(workload) || isSized(graph, workload)) return undefined;
  const pods = resourcesOfPods(workload);
  if (!pods || !counts(graph, quota, { workload, pods })) return undefined;
  const defaults = defaultsFor(graph, resource);
  const needs = podNeeds(
    pods.containers.map((needy) => withDefaults(needy, defaults)),
    pods.ofPod,
  );
  const ofPod = new Map([...computeUsage(needs), ...objectUsage('', 'Pod'), ...onePod]);
  const total = timesResourceList(ofPod, runsToCompletion(workload) ? 0 : leastPods(graph, workload));
  return { workload, ofPod, total };
}

const onePod = readResourceList({ pods: 1 }) ?? new Map();

/** How many pods there are at least; of a DaemonSet that any node takes one. */
function leastPods(graph: Graph, workload: Workload): number {
  const { spec, replicas } = workload;
  if (replicas !== undefined) return scaleOf(graph, workload)?.least ?? replicas;
  const isChoosy = spec.get('nodeSelector').exists || spec.get('affinity').get('nodeAffinity').exists;
  return isChoosy || workload.resource.kind !== 'DaemonSet' ? 0 : 1;
}

type Claim = {
  metadata?: { annotations?: Record<string, string> };
  spec?: { storageClassName?: string; resources?: { requests?: Record<string, string> } };
};

function ownUsage(resource: Resource): ResourceList {
  if (resource.visitable === 'PersistentVolumeClaim') return usageOfClaim(resource.at as At<Claim>);
  // Pods are counted by their workloads.
  if (resource.visitable === 'Pod') return new Map();
  if (resource.visitable !== 'Service') return objectUsage(resource.group, resource.kind);
  const spec = (resource as ResourceOf<'Service'>).at.get('spec');
  const ports = spec.get('ports').items();
  return serviceUsage({
    type: spec.get('type').text(),
    ports: ports.map((port) => ({ nodePort: port.get('nodePort').number() })),
    allocates: spec.get('allocateLoadBalancerNodePorts').flag(),
  });
}

function usageOfClaim(at: At<Claim>): ResourceList {
  const spec = at.get('spec');
  const storageClassName = spec.get('storageClassName').text();
  return claimUsage({
    storage: readResourceList(spec.get('resources').get('requests').value)?.get('storage'),
    className: claimClass({
      annotations: metadataOf(at as At)
        .get('annotations')
        .labels(),
      storageClassName,
    }),
  });
}

/** The claims that a StatefulSet makes. */
function templateUsage(graph: Graph, resource: Resource): ResourceList {
  const workload = resource.visitable === 'StatefulSet' ? graph.workloadOf(resource) : undefined;
  if (!workload) return new Map();
  const templates = (resource as ResourceOf<'StatefulSet'>).at.get('spec').get('volumeClaimTemplates').items();
  const ofPod = templates.map((at) => usageOfClaim(at as At as At<Claim>)).reduce(addResourceLists, new Map());
  return timesResourceList(ofPod, leastPods(graph, workload));
}

/** Whether a rollout starts a new pod before it may stop an old one. */
export function needsRoom(graph: Graph, { workload }: Usage): boolean {
  const pods = workload ? leastPods(graph, workload) : 0;
  return workload !== undefined && pods > 0 && startsBeforeItStops(workload, pods);
}
