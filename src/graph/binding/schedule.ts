/** One pod in the scheduler: volumes for all its claims on one node, pkg/scheduler/framework/plugins/volumebinding/binder.go. */

import { least } from '../../collections.ts';
import type { Rest } from './classes.ts';
import { placesLeft } from './gates.ts';
import type { Place } from './places.ts';
import type { LotOffer, Plan } from './plan.ts';
import type { Lot } from './stock.ts';
import type { Decision, Slot, Unit } from './units.ts';

/** What one claim of the pod is given. */
export interface Assignment {
  readonly slot: Slot;
  readonly lot?: Lot;
  readonly rest?: Rest;
}

export interface Market {
  readonly freeOf: (lot: Lot) => number;
  readonly decisionOf: (slot: Slot) => Decision | undefined;
  /** Counts looks at offers; false when the exploration has gone on long enough. */
  readonly spend: (looks: number) => boolean;
}

const planOf = (slot: Slot) => slot.plans[0];

/** Claims are matched by request, ascending (binder.go:846); equal requests come in any order. */
function nextSlots(todo: readonly Slot[]): readonly Slot[] {
  const idle = todo.find((slot) => planOf(slot)?.offers.length === 0 && planOf(slot)?.deadEnd === undefined);
  if (idle !== undefined) return [idle];
  const smallest = least(todo.map((slot) => planOf(slot)?.facts.rank ?? 0));
  return todo.filter((slot) => planOf(slot)?.facts.rank === smallest);
}

interface Choice {
  readonly place: Place;
  readonly assignment: Assignment;
}

/** The claim stays pending on nodes that reach its own volume; others never get to a volume that is there. */
function deadEnds(slot: Slot, plan: Plan, place: Place): readonly Choice[] {
  const affinity = plan.deadEnd?.facts.volume.nodeAffinity;
  const stuck = place
    .narrow(affinity)
    .map((narrowed): Choice => ({ place: narrowed, assignment: { slot, rest: 'pending' } }));
  if (!plan.mayGoWithout || place.implies(affinity)) return stuck;
  const provided = place.narrow(plan.effective.object?.allowedTopologies);
  return [
    ...stuck,
    ...provided.map((narrowed): Choice => ({ place: narrowed, assignment: { slot, rest: plan.rest } })),
  ];
}

/** A pod with some of its claims provided for. */
interface Situation {
  readonly place: Place;
  readonly used: ReadonlyMap<Lot, number>;
  readonly market: Market;
}

/** The smallest volume that the node reaches wins; with a node that is not known, every volume that may be it. */
function choicesFor(slot: Slot, { place, used, market }: Situation): readonly Choice[] {
  const leftOf = (lot: Lot): number => market.freeOf(lot) - (used.get(lot) ?? 0);
  const plan = planOf(slot);
  if (plan === undefined) return [];
  if (plan.deadEnd !== undefined) return deadEnds(slot, plan, place);
  const smaller: LotOffer[] = [];
  const choices: Choice[] = [];
  const isPassedOver = (narrowed: Place): boolean =>
    smaller.some((offer) => narrowed.implies(offer.facts.volume.nodeAffinity));
  /** Offers of the size that is being looked at. */
  let equal: LotOffer[] = [];
  for (const offer of plan.offers) {
    if (leftOf(offer.lot) <= 0) continue;
    if (equal[0] !== undefined && equal[0].facts.rank < offer.facts.rank) {
      for (const other of equal) smaller.push(other);
      equal = [];
      if (isPassedOver(place)) break;
    }
    if (!market.spend(1 + smaller.length)) return choices;
    for (const narrowed of place.narrow(offer.facts.volume.nodeAffinity)) {
      if (isPassedOver(narrowed)) continue;
      choices.push({ place: narrowed, assignment: { slot, lot: offer.lot } });
    }
    equal.push(offer);
  }
  if (!plan.mayGoWithout) return choices;
  for (const other of equal) smaller.push(other);
  for (const narrowed of place.narrow(plan.effective.object?.allowedTopologies)) {
    if (isPassedOver(narrowed)) continue;
    choices.push({ place: narrowed, assignment: { slot, rest: plan.rest } });
  }
  return choices;
}

/** All ways to provide for the claims that are left. */
function assign(todo: readonly Slot[], situation: Situation): readonly (readonly Assignment[])[] {
  if (todo.length === 0) return [[]];
  const { used, market } = situation;
  return nextSlots(todo).flatMap((slot) => {
    const others = todo.filter((other) => other !== slot);
    return choicesFor(slot, situation).flatMap(({ place, assignment }) => {
      const { lot } = assignment;
      const taken = lot === undefined ? used : new Map(used).set(lot, (used.get(lot) ?? 0) + 1);
      return assign(others, { place, used: taken, market }).map((assignments) => [assignment, ...assignments]);
    });
  });
}

/**
 * Everything that the scheduler may do with a pod of this unit now.
 * @returns one list of assignments per possibility; empty while the pod cannot be scheduled. Never throws.
 */
export function schedulings(unit: Unit, market: Market): readonly (readonly Assignment[])[] {
  const { pod } = unit;
  if (pod === undefined || pod.isBlocked) return [];
  const decided = unit.slots.filter((slot) => market.decisionOf(slot) !== undefined);
  const places = placesLeft(pod.places, [...pod.needs, ...decided].map(market.decisionOf));
  const todo = unit.slots.filter((slot) => !decided.includes(slot));
  const found = new Map<string, readonly Assignment[]>();
  for (const place of places) {
    for (const assignments of assign(todo, { place, used: new Map(), market })) {
      // To put together what a pod may be given costs more than to look at one offer.
      market.spend(assignments.length * 8);
      const inOrder = todo.flatMap((slot) => assignments.find((assignment) => assignment.slot === slot) ?? []);
      found.set(inOrder.map(({ lot, rest }) => lot?.index ?? rest).join(), inOrder);
    }
  }
  return [...found.values()];
}
