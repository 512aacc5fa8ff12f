/** Units that can get in each other's way. */

import { push } from '../../collections.ts';
import { gatesBefore, type Unit } from './units.ts';

/**
 * Splits units into groups that have no volume and no claim in common.
 * @returns the groups in the order of their first unit. Never throws.
 */
export function componentsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const parents = units.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      const parent = parents[root] ?? root;
      parents[root] = parents[parent] ?? parent;
      root = parents[root] ?? root;
    }
    return root;
  };
  const firstWith = new Map<object, number>();
  const meet = (thing: object, index: number): void => {
    const other = firstWith.get(thing);
    if (other === undefined) firstWith.set(thing, index);
    else parents[rootOf(index)] = rootOf(other);
  };
  units.forEach((unit, index) => {
    for (const slot of unit.slots) {
      meet(slot, index);
      for (const offer of slot.plans[0]?.offers ?? []) meet(offer.lot, index);
    }
    const awaited = gatesBefore(unit).flatMap((gate) => gate.needs);
    for (const slot of [...awaited, ...unit.behind, ...(unit.pod?.needs ?? [])]) meet(slot, index);
    for (const seat of unit.pod?.seats ?? []) meet(seat, index);
    if (unit.pod?.runs !== undefined) meet(unit.pod.runs, index);
  });
  const groups = new Map<number, Unit[]>();
  units.forEach((unit, index) => {
    push(groups, rootOf(index), unit);
  });
  return [...groups.values()];
}
