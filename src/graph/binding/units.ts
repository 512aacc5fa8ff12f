/**
 * What happens in one step: the controller decides one claim, or the scheduler places one pod with all its claims.
 * Claims (and pods) that may change places are members of one unit, so that their orders are explored only once.
 */

import type { Rest } from './classes.ts';
import { claimId } from './facts.ts';
import { type Place, placesOf } from './places.ts';
import type { Plan } from './plan.ts';
import { append, type Lot } from './stock.ts';
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
  /** Must be served before the claim exists. */
  readonly after: readonly Slot[];
  /** Set when the end of the claim has become certain. */
  decision?: Decision;
}

export interface Unit {
  /** Members that have still to act. */
  readonly count: number;
  readonly slots: readonly Slot[];
  /** Scheduler only. */
  readonly pod?: { readonly places: readonly Place[]; readonly needs: readonly Slot[]; readonly isBlocked: boolean };
  /** Must be served before all claims of this unit exist. */
  readonly after: readonly Slot[];
  /** Must be decided before the claims of this unit exist. */
  readonly behind: readonly Slot[];
}

export interface UnitSource {
  readonly plans: readonly Plan[];
  /** Pods that the scheduler places. */
  readonly consumers: readonly Consumer[];
  readonly nodes: readonly Node[];
  readonly complete: boolean;
}

/** The rests with which a pod can go on. */
const servedRests: ReadonlySet<Rest> = new Set<Rest>(['provisioned', 'unknown', 'deferred']);

/** The decision that a rest stands for. */
export const restDecision = (rest: Rest): Decision => ({ isServed: servedRests.has(rest) });

const namesOf = (claim: Claim, names: readonly string[] | undefined): readonly string[] =>
  (names ?? []).map((name) => claimId(claim.namespace, name));

/**
 * A pod that stays where it is: a claim is missing, or an ephemeral volume meets a claim of its name that the pod
 * does not own («was not created for pod»).
 */
export function obstacleOf(
  consumer: Consumer,
  plans: ReadonlyMap<string, Plan>,
  complete: boolean,
): { readonly claim: string; readonly kind: 'missing' | 'foreign' } | undefined {
  for (const name of consumer.claims) {
    const plan = plans.get(claimId(consumer.namespace, name));
    if (plan === undefined && complete) return { claim: name, kind: 'missing' };
    const isOwn = plan?.facts.claim.madeBy?.kind === 'Pod' && plan.facts.claim.madeBy.name === consumer.name;
    if (plan !== undefined && !isOwn && consumer.ephemeralClaims?.includes(name))
      return { claim: name, kind: 'foreign' };
  }
  return undefined;
}

/** Claims at which others look: predecessors, and what pods need beside the claims they bring to the scheduler. */
function watchedClaims(
  { plans, consumers }: UnitSource,
  byId: ReadonlyMap<string, Plan>,
): {
  readonly watched: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
} {
  const watched = new Set<string>();
  const shared = new Set<string>();
  const brought = new Set<string>();
  const named = new Set<readonly string[]>();
  for (const {
    facts: { claim },
  } of plans) {
    for (const names of [claim.after, claim.behind]) {
      if (names === undefined || named.has(names)) continue;
      named.add(names);
      for (const id of namesOf(claim, names)) watched.add(id);
    }
  }
  for (const consumer of consumers) {
    for (const id of new Set(namesOf({ ...consumer, accessModes: [] }, consumer.claims))) {
      const isBrought = byId.get(id)?.path === 'scheduler';
      if (isBrought && brought.has(id)) shared.add(id);
      if (!isBrought || brought.has(id)) watched.add(id);
      brought.add(id);
    }
  }
  return { watched, shared };
}

const newOutcome = (): Outcome => ({ lots: new Set(), rests: new Set() });

/**
 * Builds the units of one reading.
 * @returns the units, and the slot of every claim. Never throws.
 */
export function unitsOf(source: UnitSource): {
  readonly units: readonly Unit[];
  readonly slots: ReadonlyMap<string, Slot>;
} {
  const { plans, nodes, complete } = source;
  const byId = new Map(plans.map((plan) => [plan.facts.id, plan]));
  const pods = source.consumers.filter((consumer) =>
    consumer.claims.some((name) => byId.get(claimId(consumer.namespace, name))?.path === 'scheduler'),
  );
  const { watched, shared } = watchedClaims({ ...source, consumers: pods }, byId);

  const slots = new Map<string, Slot>();
  const open: (Slot & { after: readonly Slot[] })[] = [];
  const seat = (members: readonly Plan[]): Slot => {
    const [first] = members;
    const id = first?.facts.id ?? '';
    const known = slots.get(id);
    if (known !== undefined) return known;
    const slot: Slot & { after: readonly Slot[] } = {
      plans: members,
      outcome: newOutcome(),
      isWatched: watched.has(id),
      isShared: shared.has(id),
      after: [],
    };
    open.push(slot);
    for (const plan of members) slots.set(plan.facts.id, slot);
    return slot;
  };

  const memberships = new Map<string, Plan[]>();
  for (const plan of plans) {
    if (plan.path === 'scheduler') continue;
    const { id, claim } = plan.facts;
    const gates =
      claim.after === undefined && claim.behind === undefined
        ? ''
        : `${claim.namespace} ${claim.after?.join() ?? ''} ${claim.behind?.join() ?? ''}`;
    append(memberships, watched.has(id) ? `watched ${id}` : `${plan.shape} ${gates}`, plan);
  }
  const claimUnits = [...memberships.values()].map((members) => ({ members, slots: [seat(members)] }));

  const podsByShape = new Map<string, { readonly consumer: Consumer; readonly brought: readonly Plan[] }[]>();
  for (const [index, consumer] of pods.entries()) {
    const claims = [...new Set(consumer.claims)].flatMap((name) => byId.get(claimId(consumer.namespace, name)) ?? []);
    const brought = claims.filter((plan) => plan.path === 'scheduler');
    const isAlone =
      brought.length < claims.length ||
      brought.some(({ facts }) => watched.has(facts.id) || shared.has(facts.id) || facts.claim.after !== undefined);
    const demands = JSON.stringify([consumer.nodeSelector, consumer.nodeAffinity]);
    const obstacle = obstacleOf(consumer, byId, complete) !== undefined;
    const shapes = brought.map((plan) => plan.shape).join(' & ');
    append(podsByShape, isAlone ? `pod ${index}` : `${demands} ${obstacle} ${shapes}`, { consumer, brought });
  }

  const slotsOf = (claim: Claim, names: readonly string[] | undefined): readonly Slot[] =>
    namesOf(claim, names).flatMap((id) => slots.get(id) ?? []);
  const podUnits = [...podsByShape.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const seats = first.brought.map((_, place) => seat(members.flatMap(({ brought }) => brought[place] ?? [])));
    return [{ consumer: first.consumer, count: members.length, slots: seats }];
  });

  for (const slot of open) {
    const claim = slot.plans[0]?.facts.claim;
    if (claim?.after !== undefined) slot.after = slotsOf(claim, claim.after);
  }

  const ofClaims = claimUnits.map(({ members, slots: seats }): Unit => {
    const claim = members[0]?.facts.claim;
    return {
      count: members.length,
      slots: seats,
      after: seats.flatMap((slot) => slot.after),
      // The controller takes up claims as they are created; what the scheduler decides comes whenever it comes.
      behind:
        claim === undefined ? [] : slotsOf(claim, claim.behind).filter((slot) => slot.plans[0]?.path !== 'scheduler'),
    };
  });
  const ofPods = podUnits.map(
    ({ consumer, count, slots: seats }): Unit => ({
      count,
      slots: seats,
      pod: {
        places: placesOf(consumer, nodes),
        needs: [...new Set(consumer.claims)].flatMap((name) => {
          const slot = slots.get(claimId(consumer.namespace, name));
          return slot === undefined || seats.includes(slot) ? [] : [slot];
        }),
        isBlocked: obstacleOf(consumer, byId, complete) !== undefined,
      },
      after: seats.flatMap((slot) => slot.after),
      behind: [],
    }),
  );
  return { units: [...ofClaims, ...ofPods], slots };
}
