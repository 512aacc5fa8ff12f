/** The imitation of the scheduler, pkg/scheduler/framework/plugins/volumebinding/binder.go. */

import { affinityMatches, type Manifest, modesOf, shuffled, sizeOf } from './manifests.ts';
import {
  bind,
  type Cluster,
  canProvision,
  hasModesOf,
  idOf,
  isDelayed,
  type PlayedClaim,
  type PlayedPod,
  type PlayedVolume,
  volumeClass,
} from './simulated-cluster.ts';
import { findMatching } from './simulated-controller.ts';

export const claimNamesOf = ({ name, spec }: PlayedPod): readonly string[] =>
  (spec.volumes ?? []).flatMap((volume) =>
    volume.ephemeral !== undefined ? `${name}-${volume.name}` : (volume.persistentVolumeClaim?.claimName ?? []),
  );

/** The claims of a pod, if all are there and its own. */
function claimsOfPod({ claims }: Cluster, pod: PlayedPod): readonly PlayedClaim[] | undefined {
  const found: PlayedClaim[] = [];
  for (const name of claimNamesOf(pod)) {
    const claim = claims.get(idOf(pod.namespace, name));
    if (claim === undefined) return undefined;
    const isEphemeral = (pod.spec.volumes ?? []).some(
      (volume) => volume.ephemeral !== undefined && `${pod.name}-${volume.name}` === name,
    );
    if (isEphemeral && claim.madeFor !== pod) return undefined;
    if (!found.includes(claim)) found.push(claim);
  }
  return found;
}

const isServed = (claim: PlayedClaim): boolean => claim.volume !== undefined || claim.isProvisioned;

/** FindPodVolumes on one node: what would be given to the claims that wait. */
function assignOn(
  cluster: Cluster,
  node: Manifest,
  wanting: readonly PlayedClaim[],
): ReadonlyMap<PlayedClaim, PlayedVolume | undefined> | undefined {
  const given = new Map<PlayedClaim, PlayedVolume | undefined>();
  const bySize = shuffled(wanting, cluster.chance).sort((left, right) =>
    Number(sizeOf(left.spec.resources?.requests?.storage) - sizeOf(right.spec.resources?.requests?.storage)),
  );
  for (const claim of bySize) {
    const candidates = [...cluster.volumes.values()].filter(
      (volume) => volumeClass(volume.manifest) === claim.className && ![...given.values()].includes(volume),
    );
    given.set(claim, findMatching(cluster, claim, { candidates, delay: true, node }));
  }
  for (const [claim, volume] of given) {
    if (volume !== undefined) continue;
    const topologies = cluster.classes.get(claim.className ?? '')?.allowedTopologies;
    const isAllowed =
      topologies === undefined ||
      topologies.some(({ matchLabelExpressions }) =>
        matchLabelExpressions.every(({ key, values }) => values.includes(node.metadata.labels?.[key] ?? '')),
      );
    if (!canProvision(cluster, claim) || !isAllowed) return undefined;
  }
  return given;
}

/** Whether node selector, affinity and the volumes that the claims have let the pod run there. */
function isAtHome({ spec }: PlayedPod, used: readonly PlayedClaim[], node: Manifest): boolean {
  const { nodeSelector = {}, affinity } = spec;
  const labels = node.metadata.labels ?? {};
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const bound = used.flatMap(({ volume }) => volume ?? []);
  return (
    Object.entries(nodeSelector).every(([key, value]) => labels[key] === value) &&
    affinityMatches(terms, node) &&
    bound.every(({ manifest }) => affinityMatches(manifest.spec?.nodeAffinity?.required, node))
  );
}

/** The scheduler tries again and again, and meets volumes in another order. */
export const schedule = (cluster: Cluster, pod: PlayedPod): boolean =>
  Array.from({ length: 6 }).some(() => scheduleOnce(cluster, pod));

/** @returns whether the pod has found its node. */
function scheduleOnce(cluster: Cluster, pod: PlayedPod): boolean {
  const used = claimsOfPod(cluster, pod);
  if (pod.node !== undefined || used === undefined) return false;
  const open = used.filter((claim) => !isServed(claim));
  if (open.some((claim) => !isDelayed(cluster, claim) || claim.spec.volumeName !== undefined)) return false;
  // The controller looks at a new claim long before the pod is placed.
  if (open.some((claim) => cluster.queue.includes(claim))) return false;
  const isTaken = used.some(
    (claim) =>
      modesOf(claim.spec).includes('ReadWriteOncePod') &&
      [...cluster.pods.values()].some(
        (other) => other.node !== undefined && claimsOfPod(cluster, other)?.includes(claim),
      ),
  );
  if (isTaken) return false;
  for (const node of shuffled(cluster.nodes, cluster.chance)) {
    if (!isAtHome(pod, used, node)) continue;
    const given = assignOn(cluster, node, open);
    if (given === undefined) continue;
    // It has reserved the volume, but the controller, which asks for modes first, never binds it: the pod waits.
    const dead = [...given].filter(([claim, volume]) => volume && !hasModesOf(volume, claim)).map(([claim]) => claim);
    for (const [claim, volume] of given) {
      claim.isWaiting = false;
      if (volume === undefined) claim.isProvisioned = true;
      else if (!dead.includes(claim)) bind(volume, claim);
    }
    if (dead.length > 0) return given.size > dead.length;
    pod.node = node;
    return true;
  }
  return false;
}

/** The kubelet looks at the node again, for pods that pass the scheduler by. */
export function isReady(cluster: Cluster, pod: PlayedPod): boolean {
  const used = claimsOfPod(cluster, pod);
  if (pod.node === undefined || used === undefined) return false;
  return used.every(isServed) && isAtHome(pod, used, pod.node);
}
