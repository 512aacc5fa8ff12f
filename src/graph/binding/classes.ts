/** Which class a claim has in effect, and what its class does for it when no volume fits. */

import { least } from '../../collections.ts';
import { type ProvisionerKind, provisionerKind } from '../../kubernetes/storage-class.ts';
import type { Claim, StorageClass, StorageWorld } from './world.ts';

/**
 * One way in which the default class may be decided. With several default classes the newest wins, and within one
 * second the name (pkg/volume/util/storageclass.go:40-85), so each of them is a reading of its own.
 */
export interface Reading {
  readonly defaultClass: StorageClass | undefined;
  /** The cluster has a default class that the run does not hold. */
  readonly outside: boolean;
  /** Claims that are applied before their class do not meet it yet: it is not there by default, nor does it wait. */
  readonly isLate: boolean;
  /** Claims applied before this place meet no default class yet. */
  readonly lateUntil: number;
}

export interface EffectiveClass {
  /** Undefined where a class outside the run decides. */
  readonly name: string | undefined;
  readonly object: StorageClass | undefined;
  readonly isDefault: boolean;
  /**
   * The claim comes before its class: it gets the default class only if no volume without class fits
   * (pv_controller.go:354), and is bound at once where the class would let it wait (isDelayBindingMode).
   */
  readonly isLate: boolean;
}

/** The states in which a claim can end without one of the known volumes. */
export type Rest = 'provisioned' | 'waiting' | 'pending' | 'unknown' | 'absent' | 'deferred';

const plainReading: Reading = { defaultClass: undefined, outside: false, isLate: false, lateUntil: -Infinity };

/**
 * All ways in which the default class may be decided.
 * @returns at least one reading, the likeliest first. Never throws.
 */
export function readingsOf(world: StorageWorld): readonly Reading[] {
  const isClassless = world.claims.some((claim) => claim.class === undefined);
  const defaults = isClassless ? world.classes.filter((storageClass) => storageClass.isDefault) : [];
  const outside = isClassless && defaults.length === 0 && !world.complete ? [{ ...plainReading, outside: true }] : [];
  const inside =
    defaults.length === 0 ? [plainReading] : defaults.map((defaultClass) => ({ ...plainReading, defaultClass }));
  const lateUntil = least(defaults.map((storageClass) => storageClass.order ?? -Infinity));
  const waiting = new Map(world.classes.filter((each) => each.waitsForConsumer).map((each) => [each.name, each]));
  const isLate = (claim: Claim): boolean =>
    claim.class === undefined
      ? defaults.length > 0 && isBefore(claim, lateUntil)
      : isBefore(claim, waiting.get(claim.class)?.order);
  const late = world.claims.some(isLate)
    ? [{ ...plainReading, defaultClass: defaults[0], isLate: true, lateUntil }]
    : [];
  return [...outside, ...inside, ...late];
}

const isBefore = (claim: Claim, order: number | undefined): boolean => (claim.order ?? Infinity) < (order ?? -Infinity);

/** The class of a claim in one reading. */
export function effectiveClass(
  claim: Claim,
  reading: Reading,
  classes: ReadonlyMap<string, StorageClass>,
): EffectiveClass {
  if (claim.class !== undefined) {
    const object = classes.get(claim.class);
    const isLate = reading.isLate && object?.waitsForConsumer === true && isBefore(claim, object.order);
    return { name: claim.class, object: isLate ? undefined : object, isDefault: false, isLate };
  }
  if (reading.outside) return { name: undefined, object: undefined, isDefault: true, isLate: false };
  const isLate = reading.isLate && isBefore(claim, reading.lateUntil);
  if (isLate || reading.defaultClass === undefined) return { name: '', object: undefined, isDefault: false, isLate };
  return { name: reading.defaultClass.name, object: reading.defaultClass, isDefault: true, isLate: false };
}

/** What each kind of provisioner leaves a claim with that no volume fits (pv_controller.go:1576-1612, 1822-1861). */
const restOfProvisioner: Readonly<Record<ProvisionerKind, Rest>> = {
  none: 'pending',
  external: 'provisioned',
  migrated: 'provisioned',
  'unknown-in-tree': 'pending',
};

/**
 * What becomes of a claim that no known volume fits.
 * @param isServedByHand whether the run holds volumes of the class or one that is reserved for the claim
 */
export function restOf(effective: EffectiveClass, isServedByHand: boolean, complete: boolean): Rest {
  if (effective.isLate) return 'deferred';
  if (effective.name === undefined) return 'unknown';
  const kind = effective.object === undefined ? 'none' : provisionerKind(effective.object.provisioner);
  if (kind !== 'none') return restOfProvisioner[kind];
  return complete || isServedByHand ? 'pending' : 'unknown';
}

/** Whether the scheduler lets a pod go on while this class has still to provide (scheduler binder.go:901-905). */
export function canProvision({ object }: EffectiveClass): boolean {
  return object !== undefined && provisionerKind(object.provisioner) !== 'none';
}
