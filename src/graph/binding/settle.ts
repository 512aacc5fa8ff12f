/**
 * What is certain without trying any order. A claim with nothing to choose from ends as it is planned. And where every
 * claim finds its first choice, and nobody else can come to want it, every order gives each its first choice:
 * the first claim to miss it would need another one that has left its own first choice before.
 */

import { bestOffers } from './match.ts';
import { schedulings } from './schedule.ts';
import { append, type Lot } from './stock.ts';
import { restDecision, type Slot, type Unit } from './units.ts';

/** Cascades longer than this are left to the exploration. */
const mostPasses = 20;

const allFree = {
  freeOf: (lot: Lot) => lot.volumes.length,
  decisionOf: (slot: Slot) => slot.decision,
  spend: () => true,
};

const anyOffer = (slot: Slot): boolean => (slot.plans[0]?.offers.length ?? 0) > 0;

/** Marks a slot as ended. */
function conclude(slot: Slot, lots: Iterable<Lot>, rest: Parameters<typeof restDecision>[0] | undefined): void {
  for (const lot of lots) slot.outcome.lots.add(lot);
  if (rest !== undefined) slot.outcome.rests.add(rest);
  const [lot] = slot.outcome.lots;
  slot.decision = rest === undefined && lot !== undefined ? { isServed: true, lot } : restDecision(rest ?? 'pending');
}

/** Whether the claims that this unit waits for are all served (true), one never is (false), or it is not known yet. */
function isOpen(unit: Unit): boolean | undefined {
  const others = unit.after.filter((slot) => !unit.slots.includes(slot));
  if (others.some((slot) => slot.decision === undefined)) return undefined;
  return unit.after.every((slot) => slot.decision?.isServed === true);
}

/** Settles a unit that has no choice. */
function settlesAlone(unit: Unit): boolean {
  if (unit.slots.some((slot) => slot.isShared)) return false;
  const open = isOpen(unit);
  if (open === undefined) return false;
  if (!open) {
    const exists = (slot: Slot): boolean => slot.after.every((before) => before.decision?.isServed === true);
    const ends = unit.slots.map((slot) => [slot, exists(slot) ? unscheduledRest(slot) : 'absent'] as const);
    for (const [slot, rest] of ends) if (slot.decision === undefined) conclude(slot, [], rest);
    return true;
  }
  const [slot] = unit.slots;
  if (unit.pod === undefined) {
    if (slot === undefined || anyOffer(slot)) return false;
    conclude(slot, [], slot.plans[0]?.rest);
    return true;
  }
  if (unit.pod.needs.some((need) => need.decision === undefined)) return false;
  const isStuck = unit.pod.isBlocked || unit.pod.needs.some((need) => need.decision?.isServed === false);
  if (!isStuck && unit.slots.some(anyOffer)) return false;
  const [assignments] = isStuck ? [] : schedulings(unit, allFree);
  for (const each of unit.slots)
    conclude(each, [], assignments === undefined ? unscheduledRest(each) : each.plans[0]?.rest);
  return true;
}

/** How a claim stays whose pods all stay unscheduled: what could provide for it never gets the word. */
export function unscheduledRest(slot: Slot): 'pending' | 'unknown' {
  return slot.plans[0]?.rest === 'unknown' ? 'unknown' : 'pending';
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
    for (const lot of lots) append(parts, partOf(lot), lot);
    return { lots, parts: [...parts.values()].map((part) => new Set(part)) };
  };
  if (unit.pod === undefined) {
    return choiceOf(new Set(bestOffers(offers, () => true).map((offer) => offer.lot)), (lot) => lot.facts.modes);
  }
  if (unit.pod.needs.length > 0) return undefined;
  const given = schedulings(unit, allFree).flat();
  if (given.some((assignment) => assignment.lot === undefined)) return undefined;
  return choiceOf(new Set(given.flatMap((assignment) => assignment.lot ?? [])), (lot) => lot.index);
}

/** Others look at the node of the volume, so it must be one volume or volumes without nodes. */
function hidesItsNode(unit: Unit, lots: ReadonlySet<Lot>): boolean {
  if (!unit.slots.some((slot) => slot.isWatched) || lots.size === 1) return false;
  return [...lots].some((lot) => lot.facts.affinityKey !== '');
}

/** Drops the units whose first choice is disputed, until the rest holds together. */
function undisputed(units: readonly Unit[]): ReadonlyMap<Unit, Choice> {
  const choices = new Map<Unit, Choice>();
  const wanting = new Map<Lot, Unit[]>();
  for (const unit of units) {
    for (const lot of new Set(unit.slots.flatMap((slot) => slot.plans[0]?.offers.map((offer) => offer.lot) ?? []))) {
      append(wanting, lot, unit);
    }
    const choice = firstChoice(unit);
    if (choice !== undefined && !hidesItsNode(unit, choice.lots)) choices.set(unit, choice);
  }
  const ownerOf = new Map(units.flatMap((unit) => unit.slots.map((slot) => [slot, unit] as const)));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const choosing = new Map<Lot, Unit[]>();
    for (const [unit, { lots }] of choices) for (const lot of lots) append(choosing, lot, unit);
    const isSafe = new Map<Lot, boolean>();
    for (const [lot, all] of wanting)
      isSafe.set(
        lot,
        all.every((unit) => choices.has(unit)),
      );
    const verdicts = new Map<string, boolean>();
    const isEnough = (lots: ReadonlySet<Lot>): boolean => {
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
    const isCertain = ([unit, choice]: readonly [Unit, Choice]): boolean =>
      unit.after.every((slot) => slot.decision?.isServed ?? isChosen(slot)) &&
      unit.behind.every((slot) => slot.decision !== undefined || isChosen(slot)) &&
      choice.parts.every(isEnough);
    const disputed = [...choices].filter((entry) => !isCertain(entry));
    if (disputed.length === 0) return choices;
    for (const [unit] of disputed) choices.delete(unit);
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
