/**
 * What is certain without trying any order. A claim with nothing to choose from ends as it is planned. And where every
 * claim finds its first choice, and nobody else can come to want it, every order gives each its first choice:
 * the first claim to miss it would need another one that has left its own first choice before.
 */

import { push } from '../../collections.ts';
import { areOpen } from './gates.ts';
import { bestOffers } from './match.ts';
import { schedulings } from './schedule.ts';
import type { Lot } from './stock.ts';
import { type Decision, gatesBefore, restDecision, type Slot, type Unit } from './units.ts';

/** Cascades longer than this are left to the exploration. */
const mostPasses = 20;

const allFree = {
  freeOf: (lot: Lot) => lot.volumes.length,
  decisionOf: (slot: Slot) => slot.decision,
  spend: () => true,
};

const anyOffer = (slot: Slot): boolean =>
  (slot.plans[0]?.offers.length ?? 0) > 0 || slot.plans[0]?.deadEnd !== undefined;

/** Marks a slot as ended. */
function conclude(slot: Slot, lots: Iterable<Lot>, rest: Parameters<typeof restDecision>[0] | undefined): void {
  for (const lot of lots) slot.outcome.lots.add(lot);
  if (rest !== undefined) slot.outcome.rests.add(rest);
  const [lot] = slot.outcome.lots;
  slot.decision = rest === undefined && lot !== undefined ? { isServed: true, lot } : restDecision(rest ?? 'pending');
}

const decisionOf = (slot: Slot): Decision | undefined => slot.decision;

/** Whether the pods that this unit waits for all run (true), one never does (false), or it is not known yet. */
function isOpen(unit: Unit): boolean | undefined {
  const gates = gatesBefore(unit);
  if (gates.some((gate) => gate.isBlocked)) return false;
  const others = gates.flatMap((gate) => gate.needs).filter((slot) => !unit.slots.includes(slot));
  if (others.some((slot) => slot.decision === undefined)) return undefined;
  return areOpen(gates, decisionOf);
}

/** Settles a unit that has no choice. */
function settlesAlone(unit: Unit): boolean {
  if (unit.slots.some((slot) => slot.isShared)) return false;
  const open = isOpen(unit);
  if (open === undefined) return false;
  if (!open) {
    for (const slot of unit.slots) {
      const exists = areOpen(slot.after, decisionOf);
      const hasPod = areOpen(unit.after, decisionOf);
      if (slot.decision === undefined) conclude(slot, [], exists ? unscheduledRest(slot, hasPod) : 'absent');
    }
    return true;
  }
  const [slot] = unit.slots;
  if (unit.pod === undefined) {
    if (slot === undefined || anyOffer(slot)) return false;
    conclude(slot, [], slot.plans[0]?.rest);
    return true;
  }
  if (unit.pod.seats.length > 0 || unit.pod.needs.some((need) => need.decision === undefined)) return false;
  const isStuck = unit.pod.isBlocked || unit.pod.needs.some((need) => need.decision?.isServed === false);
  if (!isStuck && unit.slots.some(anyOffer)) return false;
  const [assignments] = isStuck ? [] : schedulings(unit, allFree);
  for (const each of unit.slots)
    conclude(each, [], assignments === undefined ? unscheduledRest(each, true) : each.plans[0]?.rest);
  return true;
}

/** How a claim stays whose pods all stay unscheduled or are not there: who could provide for it never gets the word. */
export function unscheduledRest(slot: Slot, hasPod: boolean): 'pending' | 'waiting' | 'unknown' {
  if (slot.plans[0]?.rest === 'unknown') return 'unknown';
  return hasPod ? 'pending' : 'waiting';
}

/**
 * What a unit chooses from while everything is free. Each of its parts must hold: access mode sets of equal size come
 * in any order, as do nodes, and where one part is used up, the same set or node offers something else.
 */
interface Choice {
  readonly lots: ReadonlySet<Lot>;
  readonly parts: readonly ReadonlySet<Lot>[];
}

/** The first choice of a unit; undefined where it is not so simple. */
function firstChoice(unit: Unit): Choice | undefined {
  const [slot] = unit.slots;
  if (slot === undefined || unit.slots.length !== 1 || slot.isShared) return undefined;
  const offers = slot.plans[0]?.offers ?? [];
  const choiceOf = (lots: ReadonlySet<Lot>, partOf: (lot: Lot) => number): Choice | undefined => {
    if (lots.size === 0) return undefined;
    if (lots.size === offers.length) return { lots, parts: [lots] };
    const parts = new Map<number, Lot[]>();
    for (const lot of lots) push(parts, partOf(lot), lot);
    return { lots, parts: [...parts.values()].map((part) => new Set(part)) };
  };
  if (unit.pod === undefined) {
    return choiceOf(new Set(bestOffers(offers, () => true).map((offer) => offer.lot)), (lot) => lot.facts.modes);
  }
  if (unit.pod.needs.length > 0 || unit.pod.seats.length > 0) return undefined;
  const given = schedulings(unit, allFree).flat();
  if (given.some((assignment) => assignment.lot === undefined)) return undefined;
  return choiceOf(new Set(given.flatMap((assignment) => assignment.lot ?? [])), (lot) => lot.index);
}

/** Remembers the first choice of units with equal offers in equal places. */
function firstChoices(): (unit: Unit) => Choice | undefined {
  const known = new Map<unknown, Map<unknown, Choice | undefined>>();
  return (unit) => {
    const [slot] = unit.slots;
    const isAlike = unit.slots.length === 1 && !slot?.isShared && !unit.pod?.needs.length && !unit.pod?.seats.length;
    if (!isAlike || unit.pod?.isBlocked) return firstChoice(unit);
    const plan = slot?.plans[0];
    const byPlace = known.get(plan?.offers) ?? new Map<unknown, Choice | undefined>();
    known.set(plan?.offers, byPlace);
    const place = unit.pod?.places ?? 'controller';
    if (!byPlace.has(place) || plan?.mayGoWithout || plan?.deadEnd) byPlace.set(place, firstChoice(unit));
    return byPlace.get(place);
  };
}

/** Others look at the node of the volume, so it must be one volume or volumes without nodes. */
function hidesItsNode(unit: Unit, lots: ReadonlySet<Lot>): boolean {
  if (!unit.slots.some((slot) => slot.isNodeWatched) || lots.size === 1) return false;
  return [...lots].some((lot) => lot.facts.affinityKey !== '');
}

/** Units that wait for each other in a circle, or for one that does. */
function unfounded(units: readonly Unit[], ownerOf: ReadonlyMap<Slot, Unit>): readonly Unit[] {
  const founded = new Set<Unit>();
  const isFounded = (slot: Slot): boolean => {
    const owner = ownerOf.get(slot);
    return slot.decision !== undefined || (owner !== undefined && founded.has(owner));
  };
  let left = units;
  for (let before = -1; before !== founded.size; ) {
    before = founded.size;
    left = left.filter((unit) => {
      const isReady = gatesBefore(unit).every((gate) => gate.needs.every(isFounded));
      if (isReady) founded.add(unit);
      return !isReady;
    });
  }
  return left;
}

/** Drops the units whose first choice is disputed, until the rest holds together. */
function undisputed(units: readonly Unit[]): ReadonlyMap<Unit, Choice> {
  const choices = new Map<Unit, Choice>();
  const choiceOf = firstChoices();
  const wanting = new Map<Lot, Unit[]>();
  for (const unit of units) {
    for (const lot of new Set(unit.slots.flatMap((slot) => slot.plans[0]?.offers.map((offer) => offer.lot) ?? []))) {
      push(wanting, lot, unit);
    }
    const choice = choiceOf(unit);
    if (choice !== undefined && !hidesItsNode(unit, choice.lots)) choices.set(unit, choice);
  }
  const ownerOf = new Map(units.flatMap((unit) => unit.slots.map((slot) => [slot, unit] as const)));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const choosing = new Map<Lot, Unit[]>();
    for (const [unit, { lots }] of choices) for (const lot of lots) push(choosing, lot, unit);
    const isSafe = new Map<Lot, boolean>();
    for (const [lot, all] of wanting)
      isSafe.set(
        lot,
        all.every((unit) => choices.has(unit)),
      );
    const verdicts = new Map<string, boolean>();
    const verdictOf = new WeakMap<ReadonlySet<Lot>, boolean>();
    const isEnough = (lots: ReadonlySet<Lot>): boolean => {
      const verdict = verdictOf.get(lots) ?? isEnoughFor(lots);
      verdictOf.set(lots, verdict);
      return verdict;
    };
    const isEnoughFor = (lots: ReadonlySet<Lot>): boolean => {
      const key = [...lots].map((lot) => lot.index).join();
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      const rivals = new Set([...lots].flatMap((lot) => choosing.get(lot) ?? []));
      const wanted = [...rivals].reduce((sum, rival) => sum + rival.count, 0);
      const offered = [...lots].reduce((sum, lot) => sum + lot.volumes.length, 0);
      const verdict = wanted <= offered && [...lots].every((lot) => isSafe.get(lot));
      verdicts.set(key, verdict);
      return verdict;
    };
    const isChosen = (slot: Slot): boolean => {
      const owner = ownerOf.get(slot);
      return owner !== undefined && choices.has(owner);
    };
    // What a unit waits for must be settled too, or its place in the order would be forgotten.
    // Whose node others look at, `hidesItsNode` lets pass only when every lot says the same of it.
    const expected = (slot: Slot): Decision | undefined => {
      const owner = ownerOf.get(slot);
      const [lot] = (owner === undefined ? undefined : choices.get(owner))?.lots ?? [];
      return slot.decision ?? (lot === undefined ? undefined : { isServed: true, lot });
    };
    const isCertain = ([unit, choice]: readonly [Unit, Choice]): boolean =>
      areOpen(gatesBefore(unit), expected) &&
      unit.behind.every((slot) => slot.decision !== undefined || isChosen(slot)) &&
      choice.parts.every(isEnough);
    const disputed = [...choices].flatMap((entry) => (isCertain(entry) ? [] : entry[0]));
    const dropped = disputed.length > 0 ? disputed : unfounded([...choices.keys()], ownerOf);
    if (dropped.length === 0) return choices;
    for (const unit of dropped) choices.delete(unit);
  }
  return new Map();
}

/**
 * Settles what no order can change, and notes it in the slots.
 * @returns the units that are left for exploration. Never throws.
 */
export function settle(units: readonly Unit[]): readonly Unit[] {
  let left = units;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const withoutChoice = left.filter((unit) => !settlesAlone(unit));
    const certain = undisputed(withoutChoice);
    for (const [unit, { lots }] of certain) for (const slot of unit.slots) conclude(slot, lots, undefined);
    const remaining = withoutChoice.filter((unit) => !certain.has(unit));
    const isDone = remaining.length === 0 || remaining.length === left.length;
    left = remaining;
    if (isDone) return left;
  }
  return left;
}
