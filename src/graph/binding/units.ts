/**
 * What happens in one step: the controller decides one claim, or the scheduler places one pod with all its claims.
 * Claims (and pods) that may change places are members of one unit, so that their orders are explored only once.
 */

import { push } from '../../collections.ts';
import type { Rest } from './classes.ts';
import { claimId } from './facts.ts';
import { type Gate, gatesOf } from './gates.ts';
import { placesOf } from './places.ts';
import type { Plan } from './plan.ts';
import type { Lot } from './stock.ts';
import type { Claim, Consumer, Node } from './world.ts';

/** Everything that can become of a claim. */
export interface Outcome {
  readonly lots: Set<Lot>;
  readonly rests: Set<Rest>;
}

/** How a claim has ended, as far as others look at it. */
export interface Decision {
  /** Its pod can run. */
  readonly isServed: boolean;
  readonly lot?: Lot;
}

/** The seat of a claim in a unit, with the claims that may sit there. */
export interface Slot {
  readonly plans: readonly Plan[];
  readonly outcome: Outcome;
  /** Others look at how this claim ends. */
  readonly isWatched: boolean;
  /** More than one pod brings the claim to the scheduler. */
  readonly isShared: boolean;
  /** Must be open before the claim exists. */
  readonly after: readonly Gate[];
  /** Set when the end of the claim has become certain. */
  decision?: Decision;
}

export interface Unit {
  /** Members that have still to act. */
  readonly count: number;
  readonly slots: readonly Slot[];
  /** Scheduler only. */
  readonly pod?: Pod;
  /** Scheduler only: must be open before the pod exists. */
  readonly after: readonly Gate[];
  /** Must be decided before the claims of this unit exist. */
  readonly behind: readonly Slot[];
}

/** A pod that the scheduler places, and the claims that it needs beside those it brings. */
export interface Pod extends Gate {
  /** What only one pod can have at a time. */
  readonly seats: readonly Seat[];
  /** Decided as soon as the pod is placed; there only where others look at it. */
  readonly runs?: Slot;
}

/** A claim with ReadWriteOncePod serves one pod (pkg/scheduler/framework/plugins/volumerestrictions:58, 285). */
export interface Seat {
  readonly claim: string;
}

export interface UnitSource {
  readonly plans: readonly Plan[];
  readonly consumers: readonly Consumer[];
  readonly nodes: readonly Node[];
  readonly complete: boolean;
  /** Claims that the API server refuses. */
  readonly refused: ReadonlyMap<string, Claim>;
}

/** The rests with which a pod can go on. */
const servedRests: ReadonlySet<Rest> = new Set<Rest>(['provisioned', 'unknown', 'deferred']);

/** The decision that a rest stands for. */
export const restDecision = (rest: Rest): Decision => ({ isServed: servedRests.has(rest) });

const claimIds = ({ namespace, claims }: Consumer): readonly string[] =>
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
function obstacleOf(
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
function watchedClaims(
  consumers: readonly Consumer[],
  byId: ReadonlyMap<string, Plan>,
  seats: (consumer: Consumer) => readonly Seat[],
): {
  readonly watched: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
} {
  const watched = new Set<string>();
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
    }
    const isActor =
      isPlaced(consumer) &&
      ids.some((id) => byId.get(id)?.path === 'scheduler' || seats(consumer).some(({ claim }) => claim === id));
    if (!isActor) continue;
    for (const id of ids) {
      const isBrought = byId.get(id)?.path === 'scheduler';
      if (isBrought && brought.has(id)) shared.add(id);
      if (!isBrought || brought.has(id)) watched.add(id);
      brought.add(id);
    }
  }
  return { watched, shared };
}

/** The seats of claims for one pod that several pods use. */
function seatsOf(
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

/** All that must be open before the unit can act. */
export function gatesBefore({ after, slots }: Unit): readonly Gate[] {
  return slots.every((slot) => slot.after.length === 0) ? after : [...after, ...slots.flatMap((slot) => slot.after)];
}

/** A pod with a node name passes the scheduler by, and nobody binds its claims. */
export const isPlaced = (consumer: Consumer): boolean => consumer.nodeName === undefined;

const emptySlot = (): Slot => ({
  plans: [],
  outcome: { lots: new Set(), rests: new Set() },
  isWatched: false,
  isShared: false,
  after: [],
});

type Draft<T> = { -readonly [K in keyof T]: T[K] };

const isTemplated = ({ facts: { claim } }: Plan): boolean => claim.madeBy?.kind === 'StatefulSet';

const isTemplatedFor = (plan: Plan, pod: Consumer): boolean => isTemplated(plan) && plan.facts.claim.pod === pod.name;

const isGated = ({ after, behind }: Consumer): boolean => after !== undefined || behind !== undefined;

/** Equal for claims that wait for the same. */
function gateKey(plan: Plan, pod: Consumer | undefined): string {
  if (pod === undefined) return '';
  const { namespace, name, after = '', behind = '' } = pod;
  if (isTemplated(plan)) return isGated(pod) ? `${namespace} ${after} ${behind}` : '';
  // The claims of ephemeral volumes come after those of the templates of the same pod.
  return pod.claims.length > (pod.ephemeralClaims ?? []).length ? `${namespace} ${name}` : '';
}

/**
 * Builds the units of one reading.
 * @returns the units, and the slot of every claim. Never throws.
 */
export function unitsOf(source: UnitSource): {
  readonly units: readonly Unit[];
  readonly slots: ReadonlyMap<string, Slot>;
} {
  const { plans, consumers, nodes, refused, complete } = source;
  const byId = new Map(plans.map((plan) => [plan.facts.id, plan]));
  const surroundings: Surroundings = { plans: byId, refused, complete };
  const seats = seatsOf(consumers, byId);
  const { watched, shared } = watchedClaims(consumers, byId, seats);
  const podsById = new Map(consumers.map((consumer) => [claimId(consumer.namespace, consumer.name), consumer]));
  const podOf = ({ facts: { claim } }: Plan): Consumer | undefined =>
    claim.pod === undefined ? undefined : podsById.get(claimId(claim.namespace, claim.pod));
  const plansOfPod = (consumer: Consumer): readonly Plan[] => claimIds(consumer).flatMap((id) => byId.get(id) ?? []);

  /** One of the claims that its set makes for it is refused, so that the pod is never created. */
  const isImpossible = (consumer: Consumer): boolean =>
    refused.size > 0 &&
    claimIds(consumer).some((id) => {
      const claim = refused.get(id);
      return claim?.madeBy?.kind === 'StatefulSet' && claim.pod === consumer.name;
    });

  const slots = new Map<string, Slot>();
  const open: Draft<Slot>[] = [];
  const seat = (members: readonly Plan[]): Draft<Slot> => {
    const slot: Draft<Slot> = {
      ...emptySlot(),
      plans: members,
      isWatched: members.some((plan) => watched.has(plan.facts.id)),
      isShared: members.some((plan) => shared.has(plan.facts.id)),
    };
    open.push(slot);
    for (const plan of members) slots.set(plan.facts.id, slot);
    return slot;
  };

  const memberships = new Map<string, Plan[]>();
  for (const plan of plans) {
    if (plan.path === 'scheduler') continue;
    const { id } = plan.facts;
    push(memberships, watched.has(id) ? `watched ${id}` : `${plan.shape} ${gateKey(plan, podOf(plan))}`, plan);
  }
  const claimUnits = [...memberships.values()].map((members) => ({ members, slot: seat(members) }));

  const podsByShape = new Map<string, { readonly consumer: Consumer; readonly brought: readonly Plan[] }[]>();
  for (const [index, consumer] of consumers.entries()) {
    const used = plansOfPod(consumer);
    const brought = used.filter((plan) => plan.path === 'scheduler');
    const hasSeat = seats(consumer).length > 0;
    if (!isPlaced(consumer) || (brought.length === 0 && !hasSeat)) continue;
    const isAlone =
      hasSeat ||
      brought.length < used.length ||
      brought.some(({ facts }) => watched.has(facts.id) || shared.has(facts.id)) ||
      isGated(consumer) ||
      isImpossible(consumer);
    const demands = JSON.stringify([consumer.nodeSelector, consumer.nodeAffinity]);
    const obstacle = obstacleOf(consumer, surroundings) !== undefined;
    const shapes = brought.map((plan) => plan.shape).join(' & ');
    push(podsByShape, isAlone ? `pod ${index}` : `${demands} ${obstacle} ${shapes}`, { consumer, brought });
  }
  const podUnits = [...podsByShape.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const chairs = first.brought.map((plan, place) => {
      const known = slots.get(plan.facts.id);
      return known ?? seat(members.flatMap(({ brought }) => brought[place] ?? []));
    });
    return [{ consumer: first.consumer, count: members.length, slots: chairs }];
  });

  const slotsOf = (some: readonly Plan[]): readonly Slot[] => some.flatMap((plan) => slots.get(plan.facts.id) ?? []);
  const running = new Map<Consumer, Slot>();
  for (const consumer of consumers) {
    if (seats(consumer).length > 0) running.set(consumer, { ...emptySlot(), isWatched: true });
  }
  const gates = gatesOf({
    consumers,
    nodes,
    slotsOf: (consumer) => {
      const runs = running.get(consumer);
      return runs === undefined ? slotsOf(plansOfPod(consumer)) : [runs];
    },
    isStuck: (consumer) => obstacleOf(consumer, surroundings) !== undefined,
    isImpossible,
  });
  for (const slot of open) {
    const [plan] = slot.plans;
    const pod = plan && podOf(plan);
    if (plan !== undefined && pod !== undefined)
      slot.after = isTemplated(plan) ? gates.ofClaims(pod) : gates.ofPod(pod);
  }
  /** The controller takes up claims as they are created; what the scheduler decides comes whenever it comes. */
  const slotsBefore = (plan: Plan | undefined): readonly Slot[] => {
    const pod = plan && podOf(plan);
    if (plan === undefined || pod === undefined) return [];
    const first = pod.behind === undefined ? undefined : podsById.get(claimId(pod.namespace, pod.behind));
    const templated = (consumer: Consumer): readonly Plan[] =>
      plansOfPod(consumer).filter((other) => isTemplatedFor(other, consumer) && other.path !== 'scheduler');
    return slotsOf([...(first === undefined ? [] : templated(first)), ...(isTemplated(plan) ? [] : templated(pod))]);
  };
  const ofClaims = claimUnits.map(
    ({ members, slot }): Unit => ({
      count: members.length,
      slots: [slot],
      after: [],
      behind: slotsBefore(members[0]),
    }),
  );
  const ofPods = podUnits.map(({ consumer, count, slots: brought }): Unit => {
    const runs = running.get(consumer);
    return {
      count,
      slots: brought,
      pod: {
        places: placesOf(consumer, nodes),
        needs: slotsOf(plansOfPod(consumer)).filter((slot) => !brought.includes(slot)),
        isBlocked: obstacleOf(consumer, surroundings) !== undefined,
        seats: seats(consumer),
        ...(runs === undefined ? {} : { runs }),
      },
      after: gates.ofPod(consumer),
      behind: [],
    };
  });
  return { units: [...ofClaims, ...ofPods], slots };
}
