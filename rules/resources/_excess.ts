import {
  addResourceLists,
  compareQuantities,
  type Quantity,
  quantityFromField,
  type ResourceList,
} from '../../src/rule.ts';
import { hardAt, hardNames, type Quota } from './_quotas.ts';
import type { Usage } from './_usage.ts';

export interface Excess {
  readonly name: string;
  readonly total: ResourceList;
  /** Those that take the most of it first. */
  readonly largest: readonly Usage[];
  /** One of which a single pod is too large. */
  readonly single: Usage | undefined;
}

/** What the resources take too much of under one name of a quota; one item at most. */
export function excessOf(quota: Quota, name: string, usages: readonly Usage[]): readonly Excess[] {
  const hard = quantityFromField(hardAt(quota, name).scalar());
  if (!hard) return [];
  const isAbove = (list: ResourceList | undefined) => compareQuantities(list?.get(name) ?? zero, hard) > 0;
  const takers = usages.filter((usage) => usage.total.has(name) || usage.ofPod?.has(name));
  const single = takers.find(({ ofPod }) => isAbove(ofPod));
  const total = sumOf(takers);
  if (!single && !isAbove(total)) return [];
  const largest = takers
    .filter((usage) => compareQuantities(usage.total.get(name) ?? zero, zero) > 0)
    .sort((a, b) => compareQuantities(b.total.get(name) ?? zero, a.total.get(name) ?? zero));
  return [{ name, total, largest, single }];
}

export const zero: Quantity = { numerator: 0n, scale: 0, wide: false };

function sumOf(usages: readonly Usage[]): ResourceList {
  return usages.map(({ total }) => total).reduce(addResourceLists, new Map());
}

export interface Waiting {
  readonly usage: Usage;
  readonly name: string;
  readonly total: ResourceList;
}

/** What one pod more of a workload would take too much of. */
export function roomFor(quota: Quota, usage: Usage, usages: readonly Usage[]): readonly Waiting[] {
  const total = addResourceLists(sumOf(usages), usage.ofPod ?? new Map());
  return hardNames(quota).flatMap((name) => {
    const hard = quantityFromField(hardAt(quota, name).scalar());
    const isAbove = hard && usage.ofPod?.has(name) && compareQuantities(total.get(name) ?? zero, hard) > 0;
    return isAbove ? [{ usage, name, total }] : [];
  });
}
