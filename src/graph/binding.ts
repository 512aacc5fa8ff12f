/**
 * The volume binder: which claim gets which volume, as the persistent volume controller and the scheduler of
 * Kubernetes decide it (pkg/controller/volume/persistentvolume, pkg/scheduler/framework/plugins/volumebinding).
 *
 * All volumes and nodes are taken to be there before the claims, and a claim that is written down before a workload
 * would make it; claims and pods then come in any order that their StatefulSets allow. What every order gives is said
 * for certain, what some order gives is a race.
 */

import { lazily } from '../collections.ts';
import { type Derivation, derivationOf } from './binding/derive.ts';
import { reasonsFor } from './binding/explain.ts';
import { claimId, claimRefusal } from './binding/facts.ts';
import { type Judged, judge } from './binding/judge.ts';
import type { Binding, StorageWorld } from './binding/world.ts';

export type { Check, Derivation, VolumeComparison } from './binding/derive.ts';
export { type StorageWorldOptions, storageWorldOf } from './binding/from-resources.ts';
export { readClaim, readNode, readStorageClass, readVolume } from './binding/read.ts';
export { claimsOfPodSpec, claimsOfStatefulSet, consumersOf, ephemeralClaimsOf } from './binding/workloads.ts';
export {
  type Binding,
  type BindingState,
  type Claim,
  type ClaimReference,
  type Consumer,
  type Node,
  type Reason,
  type ReasonCode,
  reasonMeanings,
  type StorageClass,
  type StorageWorld,
  type Volume,
} from './binding/world.ts';

/** A reason for each volume is much text, and most bindings are asked for none: they are worked out on demand. */
function bindingOf(judged: Judged): Binding {
  const reasons = lazily(() => reasonsFor(judged, judged.unmade));
  return {
    ...judged.draft,
    get reasons() {
      return reasons();
    },
  };
}

/**
 * Forecasts the binding of every claim.
 * @param world volumes, claims, classes, pods and nodes, and whether more may live outside
 * @returns one binding per claim in the order of the claims written down, then those made from templates. Claims that
 *   the API server would refuse, claims of a StatefulSet that certainly never come to exist, and claims whose names the
 *   cluster chooses are left out. Never throws.
 */
export function bindClaims(world: StorageWorld): readonly Binding[] {
  return judge(world)
    .filter(({ prospect }) => !prospect.plan.facts.claim.isUnnamed)
    .map(bindingOf);
}

/** What there is to explain about a claim. */
export type Explanation =
  | { readonly state: 'derived'; readonly derivation: Derivation }
  /** A claim of a StatefulSet that is never created, because these others of its namespace stay pending. */
  | { readonly state: 'never-created'; readonly because: readonly string[] }
  | { readonly state: 'refused'; readonly why: string };

/**
 * Explains the forecast of one claim: everything that is compared, for every volume.
 * @returns undefined when there is no such claim. Never throws.
 */
export function explainClaim(world: StorageWorld, { namespace, name }: Binding['claim']): Explanation | undefined {
  const id = claimId(namespace, name);
  const all = judge(world);
  const judged = all.find(({ prospect }) => prospect.plan.facts.id === id);
  if (judged !== undefined) return { state: 'derived', derivation: derivationOf(judged, bindingOf(judged)) };
  const claim = world.claims.find((each) => claimId(each.namespace, each.name) === id);
  if (claim === undefined) return undefined;
  const why = claimRefusal(claim);
  if (why !== undefined) return { state: 'refused', why };
  const causes = all.filter((each) => each.draft.claim.namespace === namespace && each.unmade.includes(name));
  return { state: 'never-created', because: causes.map((each) => each.draft.claim.name) };
}
