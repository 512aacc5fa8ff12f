/** Every order in which the claims and pods of one component may act, and every tie on the way. */

import { push } from '../../collections.ts';
import { areOpen } from './gates.ts';
import { bestOffers } from './match.ts';
import type { Seat } from './pods.ts';
import { type Assignment, schedulings } from './schedule.ts';
import { unscheduledRest } from './settle.ts';
import type { Lot } from './stock.ts';
import { type Decision, gatesBefore, restDecision, type Slot, type Unit } from './units.ts';

/** How far an exploration may go. Counted, never timed, so that answers stay the same. */
export interface Budget {
  readonly states: number;
  /** States times units and lots. */
  readonly cells: number;
  /** Offers looked at. */
  readonly looks: number;
}

export const componentBudget: Budget = { states: 4_000, cells: 400_000, looks: 1_200_000 };

interface State {
  /** Members of each unit that have still to act. */
  readonly left: readonly number[];
  /** Volumes of each lot that are still free, then seats. */
  readonly free: readonly number[];
  /** How the watched and shared claims have ended so far. */
  readonly decisions: readonly (Decision | undefined)[];
}

function lotsOf(units: readonly Unit[]): ReadonlySet<Lot> {
  const lots = new Set<Lot>();
  for (const unit of units)
    for (const slot of unit.slots) for (const offer of slot.plans[0]?.offers ?? []) lots.add(offer.lot);
  return lots;
}

const isObserved = (slot: Slot): boolean => slot.isWatched || slot.isShared;

function decisionKey(decision: Decision | undefined, slot: Slot | undefined): string {
  if (decision === undefined) return '';
  return `${decision.isServed}${slot?.isNodeWatched || slot?.isShared ? (decision.lot?.facts.affinityKey ?? '') : ''}`;
}

const replaced = <T>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.map((old, place) => (place === index ? item : old));

/**
 * Explores every order of the units, and adds every end that a claim can come to to the outcome of its slot.
 * @param units units that share volumes, claims or predecessors; what `settle` has settled is not among them
 * @returns the number of states seen, and whether the budget was enough; if it was not, outcomes are incomplete
 */
export function explore(
  units: readonly Unit[],
  budget: Budget,
): { readonly states: number; readonly isComplete: boolean } {
  const lots = [...lotsOf(units)];
  const seats = [...new Set(units.flatMap((unit) => unit.pod?.seats ?? []))];
  const placeOf = new Map<Lot | Seat, number>([...lots, ...seats].map((thing, index) => [thing, index]));
  const watched = units.flatMap((unit) => [...unit.slots, ...(unit.pod?.runs === undefined ? [] : [unit.pod.runs])]);
  const observed = [...new Set(watched.filter(isObserved))];
  const observedIndex = new Map(observed.map((slot, index) => [slot, index]));
  let looks = 0;
  const spend = (more: number): boolean => {
    looks += more;
    return looks <= budget.looks;
  };
  const mostStates = Math.min(budget.states, Math.ceil(budget.cells / (units.length + lots.length)));

  const seen = new Set<string>();
  const open: State[] = [];
  const visit = (state: State): void => {
    const { left, free, decisions } = state;
    const ends = decisions.map((decision, index) => decisionKey(decision, observed[index]));
    const key = `${left.join()};${free.join()};${ends.join('|')}`;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(state);
  };

  const decisionIn = (state: State, slot: Slot): Decision | undefined =>
    slot.decision ?? state.decisions[observedIndex.get(slot) ?? -1];

  const freeIn = (state: State, thing: Lot | Seat): number => state.free[placeOf.get(thing) ?? -1] ?? 0;

  /** The state after a member of a unit has acted. */
  const follow = (state: State, index: number, assignments: readonly Assignment[]): void => {
    let { free, decisions } = state;
    const take = (thing: Lot | Seat): void => {
      const place = placeOf.get(thing);
      if (place !== undefined) free = replaced(free, place, (free[place] ?? 0) - 1);
    };
    const decide = (slot: Slot, decision: Decision): void => {
      const place = observedIndex.get(slot);
      if (place !== undefined) decisions = replaced(decisions, place, decision);
    };
    const { seats: taken = [], runs } = units[index]?.pod ?? {};
    // A pod with a volume that is never bound has a node in mind, but does not run.
    const isRunning = assignments.every(({ rest }) => rest === undefined || restDecision(rest).isServed);
    if (isRunning) for (const seat of taken) take(seat);
    if (isRunning && runs !== undefined) decide(runs, { isServed: true });
    for (const { slot, lot, rest } of assignments) {
      if (lot !== undefined) slot.outcome.lots.add(lot);
      else slot.outcome.rests.add(rest ?? 'pending');
      if (lot !== undefined) take(lot);
      // Every pod that uses the claim runs into the same dead end anew.
      if (rest === 'pending' && slot.plans[0]?.deadEnd !== undefined) continue;
      decide(slot, lot === undefined ? restDecision(rest ?? 'pending') : { isServed: true, lot });
    }
    visit({ left: replaced(state.left, index, (state.left[index] ?? 0) - 1), free, decisions });
  };

  /** Acts once with a unit in every possible way. @returns false while it cannot act. */
  const act = (state: State, unit: Unit, index: number): boolean => {
    if (!areOpen(gatesBefore(unit), (slot) => decisionIn(state, slot))) return false;
    const freeOf = (lot: Lot): number => freeIn(state, lot);
    if (unit.pod !== undefined) {
      if (unit.pod.seats.some((seat) => freeIn(state, seat) === 0)) return false;
      const possible = schedulings(unit, { freeOf, decisionOf: (slot) => decisionIn(state, slot), spend });
      for (const assignments of possible) follow(state, index, assignments);
      return possible.length > 0;
    }
    if (!unit.behind.every((slot) => decisionIn(state, slot) !== undefined)) return false;
    const [slot] = unit.slots;
    const plan = slot?.plans[0];
    if (slot === undefined || plan === undefined) return false;
    const best = bestOffers(plan.offers, (offer) => spend(1) && freeOf(offer.lot) > 0);
    if (best.length === 0) follow(state, index, [{ slot, rest: plan.rest }]);
    for (const { lot } of best) follow(state, index, [{ slot, lot }]);
    return true;
  };

  /** Nobody can act any more: pods keep trying in vain, and what waits for them is never created. */
  const end = (state: State): void => {
    const decisionOf = (slot: Slot): Decision | undefined => decisionIn(state, slot);
    const left = units.filter((_, index) => (state.left[index] ?? 0) > 0);
    // A claim waits for a first consumer as long as none of its pods is created.
    const withPod = new Set(left.filter((unit) => areOpen(unit.after, decisionOf)).flatMap((unit) => unit.slots));
    for (const slot of new Set(left.flatMap((unit) => unit.slots))) {
      if (decisionOf(slot) !== undefined) continue;
      slot.outcome.rests.add(areOpen(slot.after, decisionOf) ? unscheduledRest(slot, withPod.has(slot)) : 'absent');
    }
  };

  visit({
    left: units.map((unit) => unit.count),
    free: [...lots.map((lot) => lot.volumes.length), ...seats.map(() => 1)],
    decisions: observed.map(() => undefined),
  });
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (seen.size > mostStates || looks > budget.looks) return { states: seen.size, isComplete: false };
    const current = state;
    let hasActed = false;
    for (const [index, unit] of units.entries()) {
      if ((current.left[index] ?? 0) > 0 && act(current, unit, index)) hasActed = true;
      if (seen.size > mostStates) return { states: seen.size, isComplete: false };
    }
    if (!hasActed) end(current);
  }
  return { states: seen.size, isComplete: looks <= budget.looks };
}

/** Beyond this many looks at rivals in a component, no claim is proven to get a volume. */
const mostRivalLooks = 1_000_000;

interface Contest {
  readonly wanting: ReadonlyMap<Lot, readonly Unit[]>;
  looks: number;
}

/** Whether the volumes that a unit may take outnumber all who may take one of them. */
function isSureOfOne(unit: Unit, lots: readonly Lot[], contest: Contest): boolean {
  if (unit.pod !== undefined || gatesBefore(unit).length > 0) return false;
  const offered = lots.reduce((sum, lot) => sum + lot.volumes.length, 0);
  const rivals = new Set<Unit>();
  let wanted = 0;
  for (const lot of lots) {
    for (const rival of contest.wanting.get(lot) ?? []) {
      contest.looks += 1;
      if (contest.looks > mostRivalLooks) return false;
      if (rivals.has(rival)) continue;
      rivals.add(rival);
      wanted += rival.count * rival.slots.length;
      if (wanted > offered) return false;
    }
  }
  return true;
}

/**
 * Every end that the claims of a component could come to, if one looks at each of them alone: more than really
 * happens, never less.
 */
export function overestimate(units: readonly Unit[]): void {
  const wanting = new Map<Lot, Unit[]>();
  const lotsByUnit = new Map(units.map((unit) => [unit, [...lotsOf([unit])]]));
  for (const [unit, lots] of lotsByUnit) for (const lot of lots) push(wanting, lot, unit);
  const contest: Contest = { wanting, looks: 0 };
  for (const unit of units) {
    const isSure = isSureOfOne(unit, lotsByUnit.get(unit) ?? [], contest);
    for (const slot of unit.slots) {
      for (const { lot } of slot.plans[0]?.offers ?? []) {
        const isInReach = unit.pod?.places.some((place) => place.narrow(lot.facts.volume.nodeAffinity).length > 0);
        if (isInReach !== false) slot.outcome.lots.add(lot);
      }
      const plan = slot.plans[0];
      if (plan === undefined || isSure) continue;
      slot.outcome.rests.add(plan.rest);
      if (unit.pod !== undefined) slot.outcome.rests.add(unscheduledRest(slot, true));
      if (unit.after.length > 0) slot.outcome.rests.add(unscheduledRest(slot, false));
      if (slot.after.length > 0) slot.outcome.rests.add('absent');
    }
  }
}
