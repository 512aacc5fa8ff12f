/** The volumes of the world, ordered for quick questions. Volumes that no claim can tell apart lie in one lot. */

import { push } from '../../collections.ts';
import { type LabelSelector, matchesLabelSelector } from '../../kubernetes/label-selector.ts';
import { claimId, type Facts, type VolumeFacts } from './facts.ts';
import type { StorageClass } from './world.ts';

export interface Lot {
  readonly index: number;
  /** Stands for every volume of the lot in all comparisons. */
  readonly facts: VolumeFacts;
  readonly volumes: readonly VolumeFacts[];
}

export interface Stock {
  readonly volumes: readonly VolumeFacts[];
  readonly byName: ReadonlyMap<string, Lot>;
  /** Volumes whose claimRef has the name of the claim, whatever their uid. */
  readonly reservedFor: ReadonlyMap<string, readonly Lot[]>;
  /** Volumes without claimRef. */
  readonly freeOfClass: ReadonlyMap<string, readonly Lot[]>;
  /** All volumes. */
  readonly volumesOfClass: ReadonlyMap<string, readonly VolumeFacts[]>;
}

/** Beyond this many questions to selectors in one class, its volumes are not compared but kept apart. */
const mostSelectorQuestions = 5_000_000;

/** The different selectors with which the claims of a class look at its volumes. */
function selectorsByClass(
  { claims }: Facts,
  classes: readonly StorageClass[],
): ReadonlyMap<string, Map<string, LabelSelector>> {
  const whereClassless = ['', ...classes.filter((item) => item.isDefault).map((item) => item.name)];
  const result = new Map<string, Map<string, LabelSelector>>();
  for (const { claim, selectorKey } of claims) {
    if (claim.selector === undefined) continue;
    for (const className of claim.class === undefined ? whereClassless : [claim.class]) {
      const selectors = result.get(className) ?? new Map<string, LabelSelector>();
      result.set(className, selectors.set(selectorKey, claim.selector));
    }
  }
  return result;
}

/** Equal keys: no claim of the world treats the two volumes differently. */
function likeness(facts: VolumeFacts, selectors: readonly LabelSelector[]): string {
  const { volume, rank, modes, volumeMode, attributesClass, affinityKey } = facts;
  const matched = selectors.map((selector) => (matchesLabelSelector(selector, volume.labels) ? '1' : '0')).join('');
  const state = `${volume.deleting === true}|${volume.phase ?? ''}|${facts.refusal ?? ''}`;
  return [volume.class, rank, modes, volumeMode, attributesClass, state, matched, affinityKey].join('|');
}

/**
 * Puts the volumes into lots. Volumes that are reserved or named by a claim have a lot of their own.
 * @returns the stock; lots keep the order of the volumes. Never throws.
 */
export function stockOf(facts: Facts, classes: readonly StorageClass[]): Stock {
  const named = new Set(facts.claims.flatMap(({ claim }) => claim.volumeName ?? []));
  const selectors = selectorsByClass(facts, classes);
  const volumesOfClass = new Map<string, VolumeFacts[]>();
  for (const volume of facts.volumes) push(volumesOfClass, volume.volume.class, volume);

  const keyOf = (volume: VolumeFacts): string => {
    const own = `own ${volume.volume.name}`;
    if (volume.volume.claimRef !== undefined || named.has(volume.volume.name)) return own;
    const asked = [...(selectors.get(volume.volume.class)?.values() ?? [])];
    const questions = asked.length * (volumesOfClass.get(volume.volume.class)?.length ?? 0);
    return questions > mostSelectorQuestions ? own : `like ${likeness(volume, asked)}`;
  };
  const groups = new Map<string, VolumeFacts[]>();
  for (const volume of facts.volumes) push(groups, keyOf(volume), volume);

  const byName = new Map<string, Lot>();
  const reservedFor = new Map<string, Lot[]>();
  const freeOfClass = new Map<string, Lot[]>();
  for (const volumes of groups.values()) {
    const [first] = volumes;
    if (first === undefined) continue;
    const lot: Lot = { index: byName.size, facts: first, volumes };
    for (const { volume } of volumes) byName.set(volume.name, lot);
    const reference = first.volume.claimRef;
    if (reference === undefined) push(freeOfClass, first.volume.class, lot);
    else push(reservedFor, claimId(reference.namespace ?? '', reference.name ?? ''), lot);
  }
  return { volumes: facts.volumes, byName, reservedFor, freeOfClass, volumesOfClass };
}
