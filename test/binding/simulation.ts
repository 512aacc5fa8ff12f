/**
 * A plain imitation of the control plane, as far as volumes go: the API server with its admission of default classes,
 * the persistent volume controller with its one queue, the scheduler, the controllers of StatefulSets, Deployments and
 * ephemeral volumes. It plays ONE history: whenever several things can happen next, chance decides.
 *
 * It shares no code with the binder, reads the manifests itself, and takes no short cuts.
 */

import { type Chance, type Manifest, shuffled } from './manifests.ts';
import { type Cluster, idOf, isDefault } from './simulated-cluster.ts';
import { syncClaim } from './simulated-controller.ts';
import { claimNamesOf, schedule } from './simulated-scheduler.ts';
import { create, makeEphemeralClaims, stepSet } from './simulated-workloads.ts';

/** Volumes are there before claims, or claims wait for their volumes; workloads come last of all then. */
export type Sequence = 'volumes first' | 'claims first';

/** How a claim ends: the name of a volume, or one of these words. What is never created has no end. */
export type End = 'provisioned' | 'waiting' | 'pending' | (string & Record<never, never>);

/** What may be applied next: a class comes before what stands behind it in the files, and sometimes before all. */
function creatable({ applied }: Cluster): readonly Manifest[] {
  return applied.filter(
    (manifest, index) =>
      manifest.kind === 'StorageClass' || !applied.slice(0, index).some(({ kind }) => kind === 'StorageClass'),
  );
}

function actions(cluster: Cluster): readonly (() => boolean)[] {
  return [
    ...creatable(cluster).map((manifest) => () => {
      cluster.applied = cluster.applied.filter((other) => other !== manifest);
      create[manifest.kind]?.(cluster, manifest);
      return true;
    }),
    ...(cluster.queue.length === 0
      ? []
      : [
          () => {
            const claim = cluster.queue.shift();
            if (claim !== undefined) syncClaim(cluster, claim);
            return true;
          },
        ]),
    ...[...cluster.pods.values()].flatMap((pod) => [
      () => makeEphemeralClaims(cluster, pod),
      () => schedule(cluster, pod),
    ]),
    ...cluster.sets.map((set) => () => stepSet(cluster, set)),
  ];
}

function playOn(cluster: Cluster, manifests: readonly Manifest[]): void {
  cluster.applied = manifests;
  let isMoving = true;
  while (isMoving) isMoving = shuffled(actions(cluster), cluster.chance).some((act) => act());
}

/**
 * Plays the world once.
 * @returns the end of every claim that came to exist
 */
export function play(world: readonly Manifest[], sequence: Sequence, chance: Chance): ReadonlyMap<string, End> {
  const cluster: Cluster = {
    chance,
    nodes: world.filter(({ kind }) => kind === 'Node'),
    classes: new Map(),
    volumes: new Map(),
    claims: new Map(),
    pods: new Map(),
    sets: [],
    queue: [],
    defaults: shuffled(world.filter(isDefault), chance),
    applied: [],
    mayProvide: false,
  };
  const isStorage = ({ kind }: Manifest): boolean => kind === 'StorageClass' || kind === 'PersistentVolumeClaim';
  const early = world.filter((one) => one.kind === 'StorageClass' && chance.oneIn(2));
  const late = world.filter((one) => one.kind !== 'PersistentVolume' && one.kind !== 'Node' && !early.includes(one));
  playOn(cluster, early);
  if (sequence === 'claims first') playOn(cluster, late.filter(isStorage));
  playOn(
    cluster,
    world.filter(({ kind }) => kind === 'PersistentVolume'),
  );
  cluster.mayProvide = true;
  // All claims come to the queue again every 15 seconds, in any order (pv_controller_base.go:603-624).
  if (sequence === 'claims first') cluster.queue.push(...shuffled([...cluster.claims.values()], chance));
  playOn(cluster, sequence === 'claims first' ? late.filter((one) => !isStorage(one)) : late);
  cluster.queue.push(...shuffled([...cluster.claims.values()], chance));
  playOn(cluster, []);

  return new Map(
    [...cluster.claims.values()].map((claim) => {
      if (claim.volume !== undefined) return [claim.id, claim.volume.manifest.metadata.name];
      if (claim.isProvisioned) return [claim.id, 'provisioned'];
      const isUsed = [...cluster.pods.values()].some(
        (pod) => !pod.isPlaced && claimNamesOf(pod).some((name) => idOf(pod.namespace, name) === claim.id),
      );
      return [claim.id, claim.isWaiting && !isUsed ? 'waiting' : 'pending'];
    }),
  );
}
