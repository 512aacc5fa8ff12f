import {
  type At,
  areTexts,
  type Graph,
  isForMetrics,
  nearestFirst,
  pairsAt,
  type ResourceOf,
  type Scale,
  scaleOf,
  selectorAt,
  type Workload,
} from '../../src/rule.ts';

/** What Services send requests to, and of which it is known how many pods there are. */
export interface Served {
  readonly scale: Scale;
  /** The Service that is written nearest to the workload. */
  readonly service: ResourceOf<'Service'>;
}

/**
 * How a workload that a program is kept up by is served: a Deployment, a StatefulSet, or a Rollout of Argo. Undefined
 * for others, where no Service sends them requests that somebody waits for, and where nobody can say how many there are.
 */
export function servedOf(graph: Graph, workload: Workload): Served | undefined {
  const { resource } = workload;
  if (!(keepers as readonly (string | undefined)[]).includes(resource.visitable) || isRunByRollout(graph, workload))
    return undefined;
  const services = graph.servicesOf(workload).filter((service) => !isForMetrics(graph, service));
  const [service] = nearestFirst(services, resource);
  const scale = service && scaleOf(graph, workload);
  return scale && { scale, service };
}

const keepers = ['Deployment', 'StatefulSet', 'Rollout'] as const;

/** A Rollout may take the pod template of a Deployment, which it then scales down: its own replicas count. */
function isRunByRollout(graph: Graph, { resource }: Workload): boolean {
  return graph.referencesTo(resource, 'Rollout').length > 0;
}

/** Whether a selector of a pod template means the pods of that template, for sure or perhaps. */
export function selectsOwnPods(graph: Graph, workload: Workload, at: At<unknown>): boolean {
  if (!areTexts(pairsAt(at))) return true;
  return graph.maySelect({ selecting: workload.resource, selector: selectorAt(at) }, workload);
}
