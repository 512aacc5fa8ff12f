/**
 * The imitation of the persistent volume controller. fm = staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go,
 * pc = pkg/controller/volume/persistentvolume/pv_controller.go, ix = index.go there.
 */

import { affinityMatches, labelsMatch, type Manifest, modesOf, shuffled, sizeOf } from './manifests.ts';
import {
  bind,
  type Cluster,
  canProvision,
  defaultClassNow,
  idOf,
  includes,
  isDelayed,
  modeOf,
  type PlayedClaim,
  type PlayedVolume,
  volumeClass,
} from './simulated-cluster.ts';

/** pv_helpers.go:159-170. */
function isBoundTo({ manifest }: PlayedVolume, claim: PlayedClaim): boolean {
  const reference = manifest.spec?.claimRef;
  if (reference === undefined) return false;
  if (idOf(reference.namespace ?? '', reference.name ?? '') !== claim.id) return false;
  return reference.uid === undefined || reference.uid === claim.uid;
}

const isTakenByOther = (volume: PlayedVolume, claim: PlayedClaim): boolean =>
  (volume.owner !== undefined && volume.owner !== claim) ||
  (volume.manifest.spec?.claimRef !== undefined && !isBoundTo(volume, claim));

interface Search {
  readonly candidates: readonly PlayedVolume[];
  readonly delay: boolean;
  readonly node?: Manifest;
}

/** FindMatchingVolume, fm:186-327; with a node the scheduler asks. */
export function findMatching(
  { chance }: Cluster,
  claim: PlayedClaim,
  { candidates, delay, node }: Search,
): PlayedVolume | undefined {
  let best: PlayedVolume | undefined;
  for (const volume of shuffled(candidates, chance)) {
    const spec = volume.manifest.spec ?? {};
    if (isTakenByOther(volume, claim)) continue;
    if (sizeOf(spec.capacity?.storage) < sizeOf(claim.spec.resources?.requests?.storage)) continue;
    if (modeOf(spec) !== modeOf(claim.spec)) continue;
    const isReachable = node === undefined || affinityMatches(spec.nodeAffinity?.required, node);
    if (isBoundTo(volume, claim)) return isReachable ? volume : undefined;
    if (node === undefined && delay) continue;
    if (claim.spec.selector !== undefined && !labelsMatch(claim.spec.selector, volume.manifest.metadata.labels ?? {}))
      continue;
    if (volumeClass(volume.manifest) !== (claim.className ?? '')) continue;
    if (!isReachable) continue;
    if (node !== undefined && !includes(modesOf(spec), modesOf(claim.spec))) continue;
    if (best === undefined || sizeOf(spec.capacity?.storage) < sizeOf(best.manifest.spec?.capacity?.storage))
      best = volume;
  }
  return best;
}

/** findByClaim, ix:77-124: the sets of access modes one by one, those with the fewest modes first. */
function findBestMatch(cluster: Cluster, claim: PlayedClaim, delay: boolean): PlayedVolume | undefined {
  const groups = new Map<string, PlayedVolume[]>();
  for (const volume of cluster.volumes.values()) {
    const modes = modesOf(volume.manifest.spec ?? {});
    if (!includes(modes, modesOf(claim.spec))) continue;
    const key = [...modes].sort().join();
    groups.set(key, [...(groups.get(key) ?? []), volume]);
  }
  const ordered = shuffled([...groups.values()], cluster.chance).sort(
    ([left], [right]) => modesOf(left?.manifest.spec ?? {}).length - modesOf(right?.manifest.spec ?? {}).length,
  );
  for (const group of ordered) {
    const found = findMatching(cluster, claim, { candidates: group, delay });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** checkVolumeSatisfyClaim, pc:259-302: whole bytes, and no selector. */
function satisfies({ manifest: { spec = {} }, manifest }: PlayedVolume, claim: PlayedClaim): boolean {
  const bytes = (text: string | undefined): bigint => (sizeOf(text) + 999n) / 1000n;
  return (
    bytes(spec.capacity?.storage) >= bytes(claim.spec.resources?.requests?.storage) &&
    volumeClass(manifest) === (claim.className ?? '') &&
    modeOf(spec) === modeOf(claim.spec) &&
    includes(modesOf(spec), modesOf(claim.spec))
  );
}

/** syncUnboundClaim, pc:331-488. */
export function syncClaim(cluster: Cluster, claim: PlayedClaim): void {
  if (claim.volume !== undefined) return;
  const { volumeName } = claim.spec;
  if (volumeName !== undefined) {
    const volume = cluster.volumes.get(volumeName);
    if (volume === undefined || volume.owner !== undefined) return;
    const isFree = volume.manifest.spec?.claimRef === undefined;
    if (isFree ? satisfies(volume, claim) : isBoundTo(volume, claim)) bind(volume, claim);
    return;
  }
  const volume = claim.isProvisioned ? undefined : findBestMatch(cluster, claim, isDelayed(cluster, claim));
  if (volume !== undefined) {
    bind(volume, claim);
    return;
  }
  if (claim.className === undefined && defaultClassNow(cluster) !== undefined) {
    claim.className = defaultClassNow(cluster);
    cluster.queue.push(claim);
    return;
  }
  if (isDelayed(cluster, claim) && !claim.isProvisioned) claim.isWaiting = true;
  else if (canProvision(cluster, claim) && cluster.mayProvide) claim.isProvisioned = true;
}
