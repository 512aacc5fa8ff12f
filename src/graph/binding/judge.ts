/** From what can become of the claims of a world to one state for each. */

import { push } from '../../collections.ts';
import type { Rest } from './classes.ts';
import { claimId } from './facts.ts';
import { type Forecast, forecast, type Prospect } from './forecast.ts';
import type { Case, Draft, Takers } from './rejections.ts';
import type { Lot } from './stock.ts';
import type { BindingState, StorageWorld } from './world.ts';

/** Rests that leave the claim without a volume until something in the world changes. */
const idleRests: readonly Rest[] = ['pending', 'waiting', 'absent'];

const stateOfRest: Readonly<Record<Rest, BindingState>> = {
  provisioned: 'provisioned',
  waiting: 'waiting',
  pending: 'pending',
  unknown: 'unknown',
  absent: 'pending',
  deferred: 'pending',
};

/** Claims share the list of names of equal lots, so that a thousand claims in one race do not hold a thousand lists. */
function namesByLots(): (lots: ReadonlySet<Lot>) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const knownSets = new WeakMap<ReadonlySet<Lot>, readonly string[]>();
  return (lots) => {
    const found = knownSets.get(lots);
    if (found !== undefined) return found;
    const ordered = [...lots].sort((left, right) => left.index - right.index);
    const key = ordered.map((lot) => lot.index).join();
    const names = known.get(key) ?? ordered.flatMap((lot) => lot.volumes.map(({ volume }) => volume.name));
    known.set(key, names);
    knownSets.set(lots, names);
    return names;
  };
}

/** The state that a prospect comes to; undefined for a claim that is never created. */
function draftOf(prospect: Prospect, names: readonly string[]): Draft | undefined {
  const { rests, plan, effectives } = prospect;
  const states = new Set([...rests].map((rest) => stateOfRest[rest]));
  if (names.length === 0 && (rests.size === 0 || (rests.size === 1 && rests.has('absent')))) return undefined;
  // A late claim that finds no volume without class ends with the default class like the others.
  const counted = names.length === 0 ? effectives.filter((effective) => !effective.isLate) : effectives;
  const classes = new Set(counted.map((effective) => effective.name));
  const { namespace, name } = plan.facts.claim;
  const className = classes.size === 1 ? plan.effective.name : undefined;
  const common = { claim: { namespace, name }, ...(className === undefined ? {} : { class: className }) };
  const [volume] = names;
  if (states.has('unknown')) {
    return { ...common, state: 'unknown', ...(names.length === 0 ? {} : { candidates: names }) };
  }
  const [state] = states;
  if (names.length === 0 && states.size === 1 && state !== undefined) return { ...common, state };
  if (names.length === 1 && states.size === 0 && volume !== undefined) return { ...common, state: 'bound', volume };
  return { ...common, state: 'race', candidates: names, mayStayPending: idleRests.some((rest) => rests.has(rest)) };
}

/** A claim that comes to exist, with its state, and what there is to say about it. */
export interface Judged extends Case {
  /** Names of claims that are never created because this one stays pending. */
  readonly unmade: readonly string[];
}

/**
 * Judges all claims.
 * @returns the claims that come to exist, in the order of the facts. Never throws.
 */
export function judge(world: StorageWorld): readonly Judged[] {
  const result = forecast(world);
  const nameLots = namesByLots();
  const drafts: (readonly [string, Prospect, Draft])[] = [];
  const takers = new Map<string, string[]>();
  const unmade = new Map<string, string[]>();
  /** For a claim that is never created: the existing claims that are to blame. */
  const causesOf = new Map<string, readonly string[]>();
  for (const [id, prospect] of result.prospects) {
    const names = nameLots(prospect.lots);
    const draft = draftOf(prospect, names);
    const { claim } = prospect.plan.facts;
    if (draft === undefined) {
      const pod = result.predecessorOf(claim);
      const before = (pod?.claims ?? []).map((each) => claimId(claim.namespace, each));
      const causes = new Set(before.flatMap((each) => causesOf.get(each) ?? [each]));
      causesOf.set(id, [...causes]);
      for (const cause of causes) push(unmade, cause, claim.name);
      continue;
    }
    drafts.push([id, prospect, draft]);
    // Beyond a handful of candidates nobody is told the rivals by name.
    for (const volume of names.length > 20 ? [] : names) push(takers, volume, id);
  }
  const common: { readonly forecast: Forecast; readonly takers: Takers } = { forecast: result, takers };
  return drafts.map(([id, prospect, draft]) => ({ ...common, prospect, draft, unmade: unmade.get(id) ?? [] }));
}
