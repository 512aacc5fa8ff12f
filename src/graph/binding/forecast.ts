/** The whole way: world -> plans -> units -> what can become of every claim. */

import { push } from '../../collections.ts';
import { type EffectiveClass, type Reading, type Rest, readingsOf } from './classes.ts';
import { componentsOf } from './components.ts';
import { type Budget, componentBudget, explore, overestimate } from './explore.ts';
import { claimId, factsOf } from './facts.ts';
import { type NodeDemands, type Place, placeFinder } from './places.ts';
import { type Plan, type PlanSource, plansOf } from './plan.ts';
import { isPlaced } from './pods.ts';
import { settle } from './settle.ts';
import { type Lot, type Stock, stockOf } from './stock.ts';
import { type Slot, type Unit, unitsOf } from './units.ts';
import type { Claim, Consumer, StorageClass, StorageWorld } from './world.ts';

/** All explorations of one run together. */
const runBudget: Budget = { states: 15_000, cells: 1_500_000, looks: 5_000_000 };

/** What can become of one claim, over all readings of the default class. */
export interface Prospect {
  /** In the likeliest reading. */
  readonly plan: Plan;
  readonly effectives: readonly EffectiveClass[];
  readonly lots: ReadonlySet<Lot>;
  readonly rests: ReadonlySet<Rest>;
  /** Too much to follow every order: more than really happens. */
  readonly isEstimate: boolean;
}

export interface Forecast {
  readonly world: StorageWorld;
  readonly stock: Stock;
  readonly prospects: ReadonlyMap<string, Prospect>;
  /** Consumers by claim, also those that the scheduler does not place. */
  readonly consumers: ReadonlyMap<string, readonly Consumer[]>;
  /** Where a pod may run. */
  readonly placesOf: (pod: NodeDemands) => readonly Place[];
  /** The pod that must run before this claim is created, in a StatefulSet that is created in order. */
  readonly predecessorOf: (claim: Claim) => Consumer | undefined;
  /** States of the exploration, for those who want to know how hard it was. */
  readonly states: number;
}

interface Meter {
  states: number;
}

/** Explores one component, or estimates it where that goes too far. @returns whether it is an estimate. */
function solve(units: readonly Unit[], meter: Meter): boolean {
  const states = Math.min(componentBudget.states, runBudget.states - meter.states);
  const result = explore(units, { ...componentBudget, states });
  meter.states += result.states;
  if (!result.isComplete) overestimate(units);
  return !result.isComplete;
}

interface Solution {
  readonly plans: readonly Plan[];
  readonly slots: ReadonlyMap<string, Slot>;
  readonly estimates: ReadonlySet<Slot>;
}

interface Task {
  readonly source: PlanSource;
  readonly world: StorageWorld;
  readonly placesOf: (pod: NodeDemands) => readonly Place[];
  readonly meter: Meter;
}

function solveReading({ source, world, placesOf, meter }: Task, reading: Reading): Solution {
  const plans = plansOf(source, reading);
  const { consumers, complete } = world;
  const { units, slots } = unitsOf({ plans, consumers, placesOf, complete, refused: source.facts.refused });
  const estimates = new Set<Slot>();
  for (const component of componentsOf(units)) {
    for (const rest of componentsOf(settle(component))) {
      if (solve(rest, meter)) for (const unit of rest) for (const slot of unit.slots) estimates.add(slot);
    }
  }
  return { plans, slots, estimates };
}

/** One set for all: copies for each of many claims would fill the memory. */
function unionOf<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const [first] = sets;
  return first !== undefined && sets.length === 1 ? first : new Set(sets.flatMap((set) => [...set]));
}

interface Findings {
  readonly solutions: readonly Solution[];
  /** The plans of the claim in each reading. */
  readonly plans: readonly Plan[];
  readonly crowdOf: (className: string) => ReadonlySet<Lot>;
}

function prospectOf(id: string, { solutions, plans, crowdOf }: Findings): Prospect | undefined {
  const [plan] = plans;
  if (plan === undefined) return undefined;
  const slots = solutions.flatMap((solution) => solution.slots.get(id) ?? []);
  const crowds = plans.filter((each) => each.isCrowded).map((each) => crowdOf(each.effective.name ?? ''));
  const rests = new Set(slots.flatMap((slot) => [...slot.outcome.rests]));
  // The readings with the default class in place say what a late class comes to.
  rests.delete('deferred');
  if (crowds.length > 0) {
    rests.add('pending');
    rests.delete('unknown');
  }
  return {
    plan,
    effectives: plans.map((each) => each.effective),
    lots: unionOf([...slots.map((slot) => slot.outcome.lots).filter((lots) => lots.size > 0), ...crowds]),
    rests,
    isEstimate: crowds.length > 0 || slots.some((slot) => solutions.some(({ estimates }) => estimates.has(slot))),
  };
}

/**
 * Works out everything that can become of the claims of a world.
 * @returns one prospect per claim that exists or may come to exist. Never throws.
 */
export function forecast(world: StorageWorld): Forecast {
  const facts = factsOf(world);
  const stock = stockOf(facts, world.classes);
  const classes = new Map<string, StorageClass>();
  for (const storageClass of world.classes)
    if (!classes.has(storageClass.name)) classes.set(storageClass.name, storageClass);
  const consumers = new Map<string, Consumer[]>();
  for (const consumer of world.consumers) {
    for (const name of new Set(consumer.claims)) push(consumers, claimId(consumer.namespace, name), consumer);
  }
  const placed = world.consumers.filter(isPlaced);
  const placedByClaim = new Map<string, Consumer[]>();
  for (const consumer of placed) {
    for (const name of new Set(consumer.claims)) push(placedByClaim, claimId(consumer.namespace, name), consumer);
  }
  const source: PlanSource = { facts, stock, classes, consumers: placedByClaim, complete: world.complete };
  const meter: Meter = { states: 0 };
  const placesOf = placeFinder(world.nodes);
  const task: Task = { source, world, placesOf, meter };
  const solutions = readingsOf(world).map((reading) => solveReading(task, reading));
  const crowds = new Map<string, ReadonlySet<Lot>>();
  const crowdOf = (className: string): ReadonlySet<Lot> => {
    const crowd = crowds.get(className) ?? new Set(stock.freeOfClass.get(className) ?? []);
    crowds.set(className, crowd);
    return crowd;
  };
  const prospects = new Map<string, Prospect>();
  facts.claims.forEach(({ id }, index) => {
    const plans = solutions.flatMap((solution) => solution.plans[index] ?? []);
    const prospect = prospectOf(id, { solutions, plans, crowdOf });
    if (prospect !== undefined) prospects.set(id, prospect);
  });
  const pods = new Map(world.consumers.map((consumer) => [claimId(consumer.namespace, consumer.name), consumer]));
  const predecessorOf = ({ namespace, pod }: Claim): Consumer | undefined =>
    pods.get(claimId(namespace, pods.get(claimId(namespace, pod ?? ''))?.after ?? ''));
  return { world, stock, prospects, consumers, placesOf, predecessorOf, states: meter.states };
}
