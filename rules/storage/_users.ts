import {
  type Graph,
  nameAt,
  nearestFirst,
  type Reference,
  type Resource,
  type ResourceOf,
  type Where,
  type Workload,
} from '../../src/rule.ts';
import type { WrittenClaim } from './_claims.ts';

/** A workload whose pods mount a claim. */
export interface User {
  readonly workload: Workload;
  /** How many pods mount the claim at the same time. */
  readonly pods: number;
  /** Where the claim is named. */
  readonly at: Where;
}

/** The workloads that mount a claim for sure, each once; of these references only some may mean it. */
export function usersAmong(graph: Graph, claim: WrittenClaim, references: readonly Reference[]): readonly User[] {
  const users = references.flatMap((reference): readonly User[] => {
    const workload = graph.workloadOf(reference.from);
    // A pod of the same name far away, or in a namespace that is chosen later, has a claim of its own perhaps.
    const isSure =
      graph.sameNamespace(reference.from, claim.resource) === true ||
      (reference.from.file === claim.resource.file && reference.from.namespace === claim.resource.namespace);
    return workload && isSure && isNearest(reference, claim.resource)
      ? [{ workload, pods: podCount(graph, workload), at: reference.at }]
      : [];
  });
  const set = claim.template && graph.workloadOf(claim.template.set);
  const all = set ? [{ workload: set, pods: 1, at: nameAt(claim) }, ...users] : users;
  const seen = new Set<string>();
  return all.filter(({ workload: { resource }, pods }) => {
    const id = idOf(resource);
    return pods > 0 && !seen.has(id) && seen.add(id);
  });
}

/** Tells workloads apart, but not the versions of one. */
export function idOf({ kind, namespace, name }: Resource): string {
  return `${kind}/${namespace}/${name}`;
}

/** Of claims defined twice, a pod means the one in its own file or folder. */
function isNearest({ from, targets }: Reference, claim: Resource): boolean {
  if (targets.length <= 1) return true;
  const [near] = nearestFirst(targets, from);
  return near?.at.document === claim.at.document;
}

/** The most pods of a workload at one time, by itself or by its autoscaler; infinite where the nodes are counted. */
function podCount(graph: Graph, { resource, replicas = 1 }: Workload): number {
  if (resource.visitable === 'DaemonSet') return Infinity;
  if (resource.visitable === 'Job')
    return (resource as ResourceOf<'Job'>).at.get('spec').get('parallelism').number() ?? 1;
  const scaled = graph
    .referencesTo(resource)
    .flatMap(({ from, state }) =>
      from.visitable === 'HorizontalPodAutoscaler' && state === 'resolved'
        ? ((from as ResourceOf<'HorizontalPodAutoscaler'>).at.get('spec').get('maxReplicas').number() ?? 1)
        : [],
    );
  return replicas === 0 ? 0 : Math.max(replicas, ...scaled);
}
