/** Which volumes one claim may be given, when several fit. */

import { least } from '../../collections.ts';
import type { VolumeFacts } from './facts.ts';

/** A volume that fits a claim. `prebound`: it is reserved for this very claim. */
export interface Offer {
  readonly facts: VolumeFacts;
  readonly prebound: boolean;
}

/** Prebound offers of a mode set end the search; else the smallest of the set win, whichever comes first. */
function winnersOfSet<T extends Offer>(offers: readonly T[]): readonly T[] {
  const prebound = offers.filter((offer) => offer.prebound);
  if (prebound.length > 0) return prebound;
  const smallest = least(offers.map((offer) => offer.facts.rank));
  return offers.filter((offer) => offer.facts.rank === smallest);
}

/**
 * The offers that the controller may choose: sets of access modes are tried one by one, those with the fewest modes
 * first and sets of equal size in any order (pkg/controller/volume/persistentvolume/index.go:77-124).
 * @param offers what fits the claim, sorted with `byModesCount`
 * @param isFree whether an offer can still be had
 * @returns every possible winner; empty when nothing is left. Never throws.
 */
export function bestOffers<T extends Offer>(offers: readonly T[], isFree: (offer: T) => boolean): readonly T[] {
  const first = offers.find(isFree);
  if (first === undefined) return [];
  const sets = new Map<number, T[]>();
  for (const offer of offers) {
    if (offer.facts.modesCount > first.facts.modesCount) break;
    if (offer.facts.modesCount < first.facts.modesCount || !isFree(offer)) continue;
    const set = sets.get(offer.facts.modes);
    if (set === undefined) sets.set(offer.facts.modes, [offer]);
    else set.push(offer);
  }
  return [...sets.values()].flatMap(winnersOfSet);
}

/** The order that `bestOffers` wants. */
export const byModesCount = (left: Offer, right: Offer): number => left.facts.modesCount - right.facts.modesCount;
