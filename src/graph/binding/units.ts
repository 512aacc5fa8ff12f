/**
 * What happens in one step: the controller decides one claim, or the scheduler places one pod with all its claims.
 * Claims (and pods) that may change places are members of one unit, so that their orders are explored only once.
 */

import { push } from '../../collections.ts';
import type { Rest } from './classes.ts';
import { claimId } from './facts.ts';
import { type Gate, gatesOf } from './gates.ts';
import type { NodeDemands, Place } from './places.ts';
import type { Plan } from './plan.ts';
import {
  claimIds,
  gateKey,
  isGated,
  isPlaced,
  isTemplated,
  isTemplatedFor,
  obstacleOf,
  type Seat,
  type Surroundings,
  seatsOf,
  watchedClaims,
} from './pods.ts';
import type { Lot } from './stock.ts';
import type { Claim, Consumer } from './world.ts';

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
  /** They look at the nodes of its volume, too. */
  readonly isNodeWatched: boolean;
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

export interface UnitSource {
  readonly plans: readonly Plan[];
  readonly consumers: readonly Consumer[];
  readonly placesOf: (pod: NodeDemands) => readonly Place[];
  readonly complete: boolean;
  /** Claims that the API server refuses. */
  readonly refused: ReadonlyMap<string, Claim>;
}

/** The rests with which a pod can go on. */
const servedRests: ReadonlySet<Rest> = new Set<Rest>(['provisioned', 'unknown', 'deferred']);

/** The decision that a rest stands for. */
export const restDecision = (rest: Rest): Decision => ({ isServed: servedRests.has(rest) });

/** All that must be open before the unit can act. */
export function gatesBefore({ after, slots }: Unit): readonly Gate[] {
  return slots.every((slot) => slot.after.length === 0) ? after : [...after, ...slots.flatMap((slot) => slot.after)];
}

const emptySlot = (): Slot => ({
  plans: [],
  outcome: { lots: new Set(), rests: new Set() },
  isWatched: false,
  isNodeWatched: false,
  isShared: false,
  after: [],
});

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Builds the units of one reading.
 * @returns the units, and the slot of every claim. Never throws.
 */
export function unitsOf(source: UnitSource): {
  readonly units: readonly Unit[];
  readonly slots: ReadonlyMap<string, Slot>;
} {
  const { plans, consumers, placesOf, refused, complete } = source;
  const byId = new Map(plans.map((plan) => [plan.facts.id, plan]));
  const surroundings: Surroundings = { plans: byId, refused, complete };
  const seats = seatsOf(consumers, byId);
  const { watched, nodeWatched, shared } = watchedClaims(consumers, byId, seats);
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
      isNodeWatched: members.some((plan) => nodeWatched.has(plan.facts.id)),
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
    placesOf,
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
        places: placesOf(consumer),
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
