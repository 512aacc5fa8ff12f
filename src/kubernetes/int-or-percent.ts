const percent = /^([-+]?[0-9]+)%$/;

/**
 * What a number or a percentage of `total` comes to. Undefined for a text that is no whole percentage, such as '1'
 * or '5.5%', and for a number with a fraction; the API server refuses both. Never throws.
 * Deployments and PodDisruptionBudgets round maxSurge, minAvailable and maxUnavailable in different directions, so
 * the caller has to say which. `GetScaledValueFromIntOrPercent` in
 * staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.go
 */
export function resolveIntOrPercent(
  value: number | string,
  total: number,
  rounding: 'up' | 'down',
): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  const match = percent.exec(value);
  if (match === null) return undefined;
  const share = (Number(match[1]) * total) / 100;
  const rounded = rounding === 'up' ? Math.ceil(share) : Math.floor(share);
  // Math.ceil(-0.5) is minus zero.
  return rounded === 0 ? 0 : rounded;
}
