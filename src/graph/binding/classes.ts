/** Which class a claim has in effect, and what its class does for it when no volume fits. */

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
  /** Claims applied before this place meet no default class yet. */
  readonly lateUntil: number;
}

export interface EffectiveClass {
  /** Undefined where a class outside the run decides. */
  readonly name: string | undefined;
  readonly object: StorageClass | undefined;
  readonly isDefault: boolean;
  /** The claim has no class yet, and gets the default class if no volume without class fits (pv_controller.go:354). */
  readonly isLate: boolean;
}

/** The states in which a claim can end without one of the known volumes. */
export type Rest = 'provisioned' | 'waiting' | 'pending' | 'unknown' | 'absent' | 'deferred';

const plainReading: Reading = { defaultClass: undefined, outside: false, lateUntil: -Infinity };

/**
 * All ways in which the default class may be decided.
 * @returns at least one reading, the likeliest first. Never throws.
 */
export function readingsOf(world: StorageWorld): readonly Reading[] {
  const orders = world.claims.filter((claim) => claim.class === undefined).map((claim) => claim.order ?? Infinity);
  if (orders.length === 0) return [plainReading];
  const defaults = world.classes.filter((storageClass) => storageClass.isDefault);
  if (defaults.length === 0) {
    return world.complete ? [plainReading] : [{ ...plainReading, outside: true }, plainReading];
  }
  const readings = defaults.map((defaultClass): Reading => ({ ...plainReading, defaultClass }));
  const lateUntil = Math.min(...defaults.map((storageClass) => storageClass.order ?? -Infinity));
  const isAnyLate = orders.some((order) => order < lateUntil);
  return isAnyLate ? [...readings, { ...plainReading, defaultClass: defaults[0], lateUntil }] : readings;
}

/** The class of a claim in one reading. */
export function effectiveClass(
  claim: Claim,
  reading: Reading,
  classes: ReadonlyMap<string, StorageClass>,
): EffectiveClass {
  if (claim.class !== undefined) {
    return { name: claim.class, object: classes.get(claim.class), isDefault: false, isLate: false };
  }
  if (reading.outside) return { name: undefined, object: undefined, isDefault: true, isLate: false };
  const isLate = (claim.order ?? Infinity) < reading.lateUntil;
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
