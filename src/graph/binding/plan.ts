/** Claim by claim: which way it takes to a volume, what it may be offered there, and what is left if it gets none. */

import { canProvision, type EffectiveClass, effectiveClass, type Reading, type Rest, restOf } from './classes.ts';
import {
  controllerOrder,
  type Demand,
  firstRejection,
  fits,
  isReservedFor,
  namedOrder,
  namedOrderWithoutClass,
  schedulerOrder,
} from './criteria.ts';
import type { ClaimFacts, Facts } from './facts.ts';
import { byModesCount, type Offer } from './match.ts';
import type { Lot, Stock } from './stock.ts';
import type { Consumer, StorageClass } from './world.ts';

/** Who looks for the volume: nobody (`named`: the claim itself says which), the controller or the scheduler. */
export type Path = 'named' | 'controller' | 'scheduler' | 'waiting';

export interface LotOffer extends Offer {
  readonly lot: Lot;
}

export interface Plan {
  readonly facts: ClaimFacts;
  readonly effective: EffectiveClass;
  readonly demand: Demand;
  readonly path: Path;
  readonly offers: readonly LotOffer[];
  /** State of the claim when no offer is left. */
  readonly rest: Rest;
  /** Scheduler only: a node may be chosen although no offer is left. */
  readonly mayGoWithout: boolean;
  /**
   * Scheduler only: a volume that is reserved for the claim and lacks access modes. The scheduler settles on it before
   * it looks at modes (pv_helpers.go:268-277), and the controller never binds it (index.go:139-158).
   */
  readonly deadEnd?: Lot;
  /** Equal for claims that may change places. */
  readonly shape: string;
  /** The class holds too much to compare every claim with every volume. */
  readonly isCrowded: boolean;
}

export interface PlanSource {
  readonly facts: Facts;
  readonly stock: Stock;
  readonly classes: ReadonlyMap<string, StorageClass>;
  /** The pods that the scheduler places, by claim. */
  readonly consumers: ReadonlyMap<string, readonly Consumer[]>;
  readonly complete: boolean;
}

/** Beyond this many pairs of unlike claims and unlike volumes in one class, the class counts as crowded. */
const mostPairs = 5_000_000;

const offerOf = (lot: Lot, prebound: boolean): LotOffer => ({ facts: lot.facts, lot, prebound });

const bySize = (left: LotOffer, right: LotOffer): number => left.facts.rank - right.facts.rank;

/** The free volumes of each class in the order in which the scheduler or the controller wants them. */
function freeOffersOf(stock: Stock): (className: string, path: Path) => readonly LotOffer[] {
  const known = new Map<string, readonly LotOffer[]>();
  return (className, path) => {
    const order = path === 'scheduler' ? bySize : byModesCount;
    const key = `${path === 'scheduler'} ${className}`;
    const found =
      known.get(key) ?? (stock.freeOfClass.get(className) ?? []).map((lot) => offerOf(lot, false)).sort(order);
    known.set(key, found);
    return found;
  };
}

/** Volumes reserved for the claim that the controller would take, whatever their class (pv_helpers.go:268-277). */
function preboundOffers(facts: ClaimFacts, demand: Demand, stock: Stock): readonly LotOffer[] {
  return (stock.reservedFor.get(facts.id) ?? [])
    .filter(({ facts: volume }) => isReservedFor(volume, facts))
    .filter(({ facts: volume }) => firstRejection(controllerOrder, volume, demand) === undefined)
    .map((lot) => offerOf(lot, true));
}

function deadEndOf(facts: ClaimFacts, demand: Demand, stock: Stock): Lot | undefined {
  return (stock.reservedFor.get(facts.id) ?? []).find(
    (lot) =>
      lot.facts.volume.class === demand.class &&
      isReservedFor(lot.facts, facts) &&
      firstRejection(schedulerOrder, lot.facts, demand) === undefined,
  );
}

/** A claim with `volumeName`: pkg/controller/volume/persistentvolume/pv_controller.go:418-475. */
function namedPlan(facts: ClaimFacts, demand: Demand, source: PlanSource): Pick<Plan, 'offers' | 'rest'> {
  const { claim } = facts;
  if (claim.volumeName === undefined) return { offers: [], rest: 'pending' };
  const lot = source.stock.byName.get(claim.volumeName);
  if (lot === undefined) return { offers: [], rest: source.complete ? 'pending' : 'unknown' };
  const { claimRef } = lot.facts.volume;
  if (lot.facts.refusal !== undefined) return { offers: [], rest: 'pending' };
  if (claim.bindCompleted) {
    // syncBoundClaim (pv_controller.go:492-): nothing is compared, but a claimRef must carry this claim's uid.
    const isOurs = claimRef === undefined || (claim.uid !== undefined && claimRef.uid === claim.uid);
    return { offers: isOurs ? [offerOf(lot, claimRef !== undefined)] : [], rest: 'pending' };
  }
  if (claimRef !== undefined) {
    return { offers: isReservedFor(lot.facts, facts) ? [offerOf(lot, true)] : [], rest: 'pending' };
  }
  const order = demand.class === undefined ? namedOrderWithoutClass : namedOrder;
  if (firstRejection(order, lot.facts, demand) !== undefined) return { offers: [], rest: 'pending' };
  return demand.class === undefined
    ? { offers: [], rest: 'unknown' }
    : { offers: [offerOf(lot, false)], rest: 'pending' };
}

/** Everything that decides what a claim is offered, apart from reservations. */
function shapeOf(facts: ClaimFacts, className: string | undefined, path: Path): string {
  const { rank, modes, volumeMode, attributesClass, selectorKey } = facts;
  return [path, className ?? '?', className === undefined, rank, modes, volumeMode, attributesClass, selectorKey].join(
    '|',
  );
}

/** How many different claims look at the free volumes of each class. */
function crowdedClasses(
  plans: readonly { readonly demand: Demand; readonly shape: string }[],
  stock: Stock,
): ReadonlySet<string> {
  const shapes = new Map<string, Set<string>>();
  for (const { demand, shape } of plans) {
    if (demand.class === undefined) continue;
    shapes.set(demand.class, (shapes.get(demand.class) ?? new Set<string>()).add(shape));
  }
  const isCrowded = ([name, found]: [string, Set<string>]): boolean =>
    found.size * (stock.freeOfClass.get(name)?.length ?? 0) > mostPairs;
  return new Set([...shapes].filter(isCrowded).map(([name]) => name));
}

/**
 * Plans every claim in one reading of the default class.
 * @returns one plan per claim, in the order of the facts. Never throws.
 */
export function plansOf(source: PlanSource, reading: Reading): readonly Plan[] {
  const { stock } = source;
  const drafts = source.facts.claims.map((facts) => {
    const effective = effectiveClass(facts.claim, reading, source.classes);
    const demand: Demand = { facts, class: effective.name };
    const prebound = preboundOffers(facts, demand, stock);
    // pv_controller.go:362-371: a claim whose node is chosen goes straight to its provisioner.
    const isLeftToProvisioner = prebound.length > 0 || facts.claim.hasSelectedNode === true;
    const waits = effective.object?.waitsForConsumer === true && !isLeftToProvisioner;
    const path: Path =
      facts.claim.volumeName !== undefined || facts.claim.bindCompleted === true
        ? 'named'
        : !waits
          ? 'controller'
          : source.consumers.has(facts.id)
            ? 'scheduler'
            : 'waiting';
    // What comes before its class ends otherwise than what looks just like it.
    const shape = `${shapeOf(facts, effective.name, path)}${effective.isLate ? '|late' : ''}`;
    return { facts, effective, demand, prebound, path, shape };
  });
  const crowded = crowdedClasses(drafts, stock);
  const freeOf = freeOffersOf(stock);
  const known = new Map<string, readonly LotOffer[]>();
  const freeOffers = (demand: Demand, path: Path, shape: string): readonly LotOffer[] => {
    const found = known.get(shape);
    if (found !== undefined) return found;
    const order = path === 'scheduler' ? schedulerOrder : controllerOrder;
    const free = demand.class === undefined ? [] : freeOf(demand.class, path);
    const offers = free.filter((offer) => fits(order, offer.facts, demand));
    known.set(shape, offers);
    return offers;
  };

  return drafts.map(({ facts, effective, demand, prebound, path, shape }): Plan => {
    const isReserved = stock.reservedFor.has(facts.id);
    const common = { facts, effective, demand, path, mayGoWithout: false, isCrowded: false };
    if (path === 'named') return { ...common, ...namedPlan(facts, demand, source), shape: `named ${facts.id}` };
    const isServedByHand = isReserved || (effective.name !== undefined && stock.volumesOfClass.has(effective.name));
    const rest = path === 'waiting' ? 'waiting' : restOf(effective, isServedByHand, source.complete);
    if (path === 'waiting') return { ...common, offers: [], rest, shape };
    if (crowded.has(effective.name ?? ''))
      return { ...common, offers: prebound, rest: 'unknown', shape, isCrowded: true };
    // A class that waits takes nothing but reserved volumes in the controller.
    const waits = effective.object?.waitsForConsumer === true;
    const free = path === 'controller' && waits ? [] : freeOffers(demand, path, shape);
    const deadEnd = path === 'scheduler' ? deadEndOf(facts, demand, stock) : undefined;
    return {
      ...common,
      ...(deadEnd === undefined ? {} : { deadEnd }),
      offers: prebound.length === 0 ? free : [...prebound, ...free].sort(byModesCount),
      rest,
      mayGoWithout: canProvision(effective) || rest === 'unknown',
      shape: isReserved ? `reserved ${facts.id}` : shape,
    };
  });
}
