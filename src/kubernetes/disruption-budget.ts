import { resolveIntOrPercent } from './int-or-percent.ts';

/** Pods that a budget selects and one controller, or none, makes. */
export interface BudgetedPods {
  readonly pods: number;
  /** How many the controller wants; undefined for pods without a controller that could be scaled. */
  readonly scale: number | undefined;
  /** Whether a controller without a scale makes them: a DaemonSet, a Job. Bare pods have none. */
  readonly isUnscalable?: boolean;
}

export interface Budget {
  readonly minAvailable?: number | string | undefined;
  readonly maxUnavailable?: number | string | undefined;
}

/** The status of a budget while all pods are healthy. */
export interface BudgetStatus {
  readonly expectedPods: number;
  readonly desiredHealthy: number;
  readonly disruptionsAllowed: number;
  /**
   * Why pods are not counted: the controller gives up (`failSafe`) where they are made by something that has no scale, and
   * leaves bare ones out.
   */
  readonly uncounted?: 'unscalable' | 'bare';
}

/**
 * How many of these pods may be evicted at once. Percentages are rounded up; a percentage, and any `maxUnavailable`, is
 * one of what the controllers want, and pods that have none do not count then. Undefined for values that the API
 * server refuses. Never throws.
 * `getExpectedPodCount` and `updatePdbStatus` in pkg/controller/disruption/disruption.go
 */
export function budgetStatus(
  { minAvailable, maxUnavailable }: Budget,
  groups: readonly BudgetedPods[],
): BudgetStatus | undefined {
  const healthy = sum(groups.map(({ pods }) => pods));
  if (maxUnavailable === undefined && typeof minAvailable === 'number')
    return statusOf({ healthy, expectedPods: healthy, desiredHealthy: minAvailable });
  const written = maxUnavailable ?? minAvailable;
  if (written === undefined) return statusOf({ healthy, expectedPods: 0, desiredHealthy: 0 });
  const expectedPods = sum(groups.map(({ scale }) => scale ?? 0));
  const share = resolveIntOrPercent(written, expectedPods, 'up');
  if (share === undefined) return undefined;
  if (groups.some(({ isUnscalable }) => isUnscalable))
    return { expectedPods: 0, desiredHealthy: 0, disruptionsAllowed: 0, uncounted: 'unscalable' };
  const desiredHealthy = maxUnavailable === undefined ? share : Math.max(0, expectedPods - share);
  const status = statusOf({ healthy, expectedPods, desiredHealthy });
  return groups.some(({ scale }) => scale === undefined) ? { ...status, uncounted: 'bare' } : status;
}

interface Counted {
  readonly healthy: number;
  readonly expectedPods: number;
  readonly desiredHealthy: number;
}

function statusOf({ healthy, expectedPods, desiredHealthy }: Counted): BudgetStatus {
  const disruptionsAllowed = expectedPods <= 0 ? 0 : Math.max(0, healthy - desiredHealthy);
  return { expectedPods, desiredHealthy, disruptionsAllowed };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
