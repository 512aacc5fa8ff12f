/** Pods as far as claims go: what they use, what keeps them, and what others look at. */

import { claimId } from './facts.ts';
import type { Plan } from './plan.ts';
import type { Claim, Consumer } from './world.ts';

/** A claim with ReadWriteOncePod serves one pod (pkg/scheduler/framework/plugins/volumerestrictions:58, 285). */
export interface Seat {
  readonly claim: string;
}

/** A pod with a node name passes the scheduler by, and nobody binds its claims. */
export const isPlaced = (consumer: Consumer): boolean => consumer.nodeName === undefined;

/** The claims of a pod, each once. */
export const claimIds = ({ namespace, claims }: Consumer): readonly string[] =>
  [...new Set(claims)].map((name) => claimId(namespace, name));

/** What the pods of a world find. */
export interface Surroundings {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly refused: ReadonlyMap<string, Claim>;
  readonly complete: boolean;
}

/**
 * A pod that stays where it is: a claim is missing, or an ephemeral volume meets a claim of its name that the pod
 * does not own («was not created for pod»).
 */
export function obstacleOf(
  consumer: Consumer,
  { plans, refused, complete }: Surroundings,
): { readonly claim: string; readonly kind: 'missing' | 'foreign' } | undefined {
  for (const name of consumer.claims) {
    const id = claimId(consumer.namespace, name);
    const plan = plans.get(id);
    if (plan === undefined && (complete || refused.has(id))) return { claim: name, kind: 'missing' };
    if (plan !== undefined && !isMadeBy(plan, consumer) && consumer.ephemeralClaims?.includes(name))
      return { claim: name, kind: 'foreign' };
  }
  return undefined;
}

const isMadeBy = ({ facts: { claim } }: Plan, { name }: Consumer): boolean =>
  claim.madeBy?.kind === 'Pod' && claim.madeBy.name === name;

/** Claims at which others look: what pods need that others wait for, or beside the claims they bring to the scheduler. */
export function watchedClaims(
  consumers: readonly Consumer[],
  byId: ReadonlyMap<string, Plan>,
  seats: (consumer: Consumer) => readonly Seat[],
): {
  readonly watched: ReadonlySet<string>;
  readonly nodeWatched: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
} {
  const watched = new Set<string>();
  const nodeWatched = new Set<string>();
  const shared = new Set<string>();
  const brought = new Set<string>();
  const awaited = new Set<string>();
  const firsts = new Set<string>();
  for (const { namespace, after, behind } of consumers) {
    if (after !== undefined) awaited.add(claimId(namespace, after));
    if (behind !== undefined) firsts.add(claimId(namespace, behind));
  }
  for (const consumer of consumers) {
    const ids = claimIds(consumer);
    const podId = claimId(consumer.namespace, consumer.name);
    const hasOwnEphemerals = (consumer.ephemeralClaims ?? []).length > 0;
    for (const id of ids) {
      const plan = byId.get(id);
      const isBefore = plan !== undefined && isTemplatedFor(plan, consumer) && (firsts.has(podId) || hasOwnEphemerals);
      if (awaited.has(podId) || isBefore) watched.add(id);
      // Where the scheduler gives a pod its only volume, the node is settled with it.
      if (awaited.has(podId) && (ids.length > 1 || plan?.path !== 'scheduler')) nodeWatched.add(id);
    }
    const isActor =
      isPlaced(consumer) &&
      ids.some((id) => byId.get(id)?.path === 'scheduler' || seats(consumer).some(({ claim }) => claim === id));
    if (!isActor) continue;
    for (const id of ids) {
      const isBrought = byId.get(id)?.path === 'scheduler';
      if (isBrought && brought.has(id)) shared.add(id);
      if (!isBrought || brought.has(id)) {
        watched.add(id);
        nodeWatched.add(id);
      }
      brought.add(id);
    }
  }
  return { watched, nodeWatched, shared };
}

/** The seats of claims for one pod that several pods use. */
export function seatsOf(
  consumers: readonly Consumer[],
  byId: ReadonlyMap<string, Plan>,
): (consumer: Consumer) => readonly Seat[] {
  const users = new Map<string, number>();
  for (const consumer of consumers) {
    if (!isPlaced(consumer)) continue;
    for (const id of claimIds(consumer)) {
      if (byId.get(id)?.facts.claim.accessModes.includes('ReadWriteOncePod')) users.set(id, (users.get(id) ?? 0) + 1);
    }
  }
  const seats = new Map(
    [...users].filter(([, count]) => count > 1).map(([claim]): [string, Seat] => [claim, { claim }]),
  );
  return (consumer) =>
    seats.size === 0 || !isPlaced(consumer) ? [] : claimIds(consumer).flatMap((id) => seats.get(id) ?? []);
}

/** Whether a StatefulSet makes the claim from a template. */
export const isTemplated = ({ facts: { claim } }: Plan): boolean => claim.madeBy?.kind === 'StatefulSet';

/** Whether it makes the claim for this pod. */
export const isTemplatedFor = (plan: Plan, pod: Consumer): boolean =>
  isTemplated(plan) && plan.facts.claim.pod === pod.name;

/** Whether the pod waits for another one of its set. */
export const isGated = ({ after, behind }: Consumer): boolean => after !== undefined || behind !== undefined;

/** Equal for claims that wait for the same. */
export function gateKey(plan: Plan, pod: Consumer | undefined): string {
  if (pod === undefined) return '';
  const { namespace, name, after = '', behind = '' } = pod;
  if (isTemplated(plan)) return isGated(pod) ? `${namespace} ${after} ${behind}` : '';
  // The claims of ephemeral volumes come after those of the templates of the same pod.
  return pod.claims.length > (pod.ephemeralClaims ?? []).length ? `${namespace} ${name}` : '';
}
