import { least } from '../collections.ts';
import { resolveIntOrPercent } from '../kubernetes/int-or-percent.ts';
import type { Resource, ResourceOf, Workload } from '../model.ts';
import type { Graph } from './graph.ts';
import { isBeside } from './nearness.ts';
import type { Reference } from './reference.ts';

/** The kinds of API group 'apps' that an autoscaler can scale. */
export const scalableInApps: readonly string[] = ['Deployment', 'StatefulSet', 'ReplicaSet'];

/** What sets the number of pods of a workload: a HorizontalPodAutoscaler or a ScaledObject of KEDA. */
export interface Autoscaler {
  readonly resource: ResourceOf<'HorizontalPodAutoscaler'> | ResourceOf<'ScaledObject'>;
  /** The field that names the workload. */
  readonly reference: Reference;
  readonly least: number;
  readonly most: number;
}

/** How many pods a workload has. */
export interface Scale {
  readonly autoscalers: readonly Autoscaler[];
  readonly least: number;
  readonly most: number;
}

const scalers = ['HorizontalPodAutoscaler', 'ScaledObject'] as const;
const none: readonly Autoscaler[] = [];

/** The autoscalers of a workload: those that name it and are in its namespace for sure. */
export function autoscalersOf(graph: Graph, workload: Resource): readonly Autoscaler[] {
  const references = scalers.flatMap((kind) => graph.referencesTo(workload, kind));
  if (references.length === 0) return none;
  return graph.referencesTo(workload).flatMap((reference) => {
    const { from, state } = reference;
    if (state !== 'resolved' || !isMeant(graph, reference, workload)) return [];
    if (from.visitable === 'HorizontalPodAutoscaler') {
      const resource = from as ResourceOf<'HorizontalPodAutoscaler'>;
      const spec = resource.at.get('spec');
      const least = spec.get('minReplicas').number() ?? 1;
      return [{ resource, reference, least, most: spec.get('maxReplicas').number() ?? least }];
    }
    if (from.visitable !== 'ScaledObject') return [];
    const resource = from as ResourceOf<'ScaledObject'>;
    const spec = resource.at.get('spec');
    const least = spec.get('minReplicaCount').number() ?? 0;
    return [{ resource, reference, least, most: spec.get('maxReplicaCount').number() ?? 100 }];
  });
}

/** Of several workloads of one name in a namespace that nobody names, the one in the same folder is meant. */
function isMeant(graph: Graph, { from, targets }: Reference, workload: Resource): boolean {
  if (!graph.areNear(from, workload)) return false;
  if (graph.isComplete || graph.isNamespaceGiven(from) || isBeside(from, workload)) return true;
  return targets.filter((target) => graph.areNear(from, target)).length === 1;
}

/**
 * How many pods a workload has by its manifest and its autoscalers; undefined where neither says it: the number of nodes
 * decides, or an autoscaler outside the run or a patch may.
 */
export function scaleOf(graph: Graph, workload: Workload): Scale | undefined {
  const { resource, replicas } = workload;
  const autoscalers = autoscalersOf(graph, resource);
  if (autoscalers.length > 0 && replicas !== 0) {
    const most = autoscalers.reduce((highest, one) => Math.max(highest, one.most), Number.NEGATIVE_INFINITY);
    return { autoscalers, least: least(autoscalers.map((one) => one.least)), most };
  }
  if (replicas === undefined || resource.kind === 'PodTemplate') return undefined;
  const isWritten = resource.kind === 'Pod' || writesReplicas(resource);
  if (!graph.isComplete && (!isWritten || graph.mayBeUnread(resource.name))) return undefined;
  return { autoscalers, least: replicas, most: replicas };
}

/** Whether a VerticalPodAutoscaler sets the resources of the pods when they are made. */
export function isSized(graph: Graph, { resource }: Workload): boolean {
  return graph.referencesTo(resource, 'VerticalPodAutoscaler').some(({ from }) => {
    const spec = (from as ResourceOf<'VerticalPodAutoscaler'>).at.get('spec');
    return spec.get('updatePolicy').get('updateMode').text() !== 'Off';
  });
}

function writesReplicas(resource: Resource): boolean {
  return (resource as ResourceOf<'Deployment'>).at.get('spec').get('replicas').exists;
}

/**
 * Whether an object that rules a whole namespace, such as a quota, surely rules a resource. Where no namespace is named, a
 * folder is taken for what is applied together.
 */
export function isGoverned(graph: Graph, by: Resource, resource: Resource): boolean {
  if (graph.sameNamespace(by, resource) !== true) return false;
  if (graph.isComplete) return true;
  return graph.isNamespaceGiven(by) ? graph.areNear(by, resource) : isBeside(by, resource);
}

/**
 * Whether a rollout of so many pods starts a new one before it may stop an old one; by default it does
 * (pkg/apis/apps/v1/defaults.go).
 */
export function startsBeforeItStops({ resource }: Workload, pods: number): boolean {
  if (resource.visitable !== 'Deployment') return false;
  const strategy = (resource as ResourceOf<'Deployment'>).at.get('spec').get('strategy');
  if ((strategy.get('type').text() ?? 'RollingUpdate') !== 'RollingUpdate') return false;
  const surge = strategy.get('rollingUpdate').get('maxSurge').scalar() ?? '25%';
  const unavailable = strategy.get('rollingUpdate').get('maxUnavailable').scalar() ?? '25%';
  return resolveIntOrPercent(unavailable, pods, 'down') === 0 && (resolveIntOrPercent(surge, pods, 'up') ?? 0) > 0;
}
