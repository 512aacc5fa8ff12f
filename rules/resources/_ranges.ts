import {
  aboveDefaultLimit,
  compareQuantities,
  containerDefaults,
  type Graph,
  type LimitRangeItem,
  type LimitViolation,
  limitViolations,
  type Needs,
  quantityCeil,
  type Resource,
  type ResourceOf,
  readLimitRangeItem,
  withDefaults,
} from '../../src/rule.ts';
import { type NeedyContainer, rulersOf, rulersPerhapsOf } from './_needs.ts';

export type LimitRange = ResourceOf<'LimitRange'>;

export interface ReadRange {
  readonly range: LimitRange;
  readonly items: readonly LimitRangeItem[];
}

/** The LimitRanges that rule a resource; none where one cannot be read or may rule it, for it may give defaults. */
export function rangesOver(graph: Graph, resource: Resource): readonly ReadRange[] {
  const ranges = rulersOf(graph, 'LimitRange', resource).map((range) => ({ range, items: itemsOf(range) }));
  const isKnown = ranges.every(({ items }) => items.every((item) => item !== undefined));
  const sure = new Set(ranges.map(({ range }) => range));
  const isSure = rulersPerhapsOf(graph, 'LimitRange', resource).every((one) => sure.has(one));
  return isKnown && isSure ? (ranges as ReadRange[]) : [];
}

function itemsOf({ at }: LimitRange): readonly (LimitRangeItem | undefined)[] {
  return at
    .get('spec')
    .get('limits')
    .items()
    .map(({ value }) => readLimitRangeItem(value));
}

/** The defaults of all LimitRanges; undefined where they contradict each other, for any may come first. */
export function commonDefaults(ranges: readonly ReadRange[]): Needs | undefined {
  const all = ranges.map(({ items }) => containerDefaults(items));
  const isCommon = (field: keyof Needs) =>
    all.every((one) =>
      all.every((other) =>
        [...one[field]].every(([resource, quantity]) => {
          const rival = other[field].get(resource);
          return rival === undefined || compareQuantities(quantity, rival) === 0;
        }),
      ),
    );
  if (!isCommon('requests') || !isCommon('limits')) return undefined;
  return {
    requests: new Map(all.flatMap(({ requests }) => [...requests])),
    limits: new Map(all.flatMap(({ limits }) => [...limits])),
  };
}

export interface FoundViolation {
  readonly range: LimitRange;
  readonly violation: LimitViolation;
  readonly isDefault: boolean;
}

/** What the LimitRanges refuse of a container, once it has been given their defaults. */
export function violationsOf(
  needy: NeedyContainer,
  ranges: readonly ReadRange[],
  defaults: Needs,
): readonly FoundViolation[] {
  const needs = withDefaults(needy, defaults);
  return ranges.flatMap(({ range, items }) => {
    const ofContainers = items.filter(({ type }) => type === 'Container');
    const bounds = ofContainers.flatMap((item) => limitViolations(item, needs)).filter(isPlausible);
    const gaps = aboveDefaultLimit(needy, containerDefaults(items)).filter(isPlausible);
    return [
      ...bounds.map((violation) => ({ range, violation, isDefault: false })),
      ...gaps.map((violation) => ({ range, violation, isDefault: true })),
    ];
  });
}

/** Bytes below a mebibyte are a slip of the unit, which quantity-absurd tells. */
export function isPlausible({ resource, found }: LimitViolation): boolean {
  return !found || found.numerator === 0n || !/memory|storage/.test(resource) || quantityCeil(found) >= 1_048_576n;
}
