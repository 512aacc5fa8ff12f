import { compareQuantities, type Quantity } from './quantity.ts';
import { type Needs, type ResourceList, readResourceList } from './resource-list.ts';

/** One entry of a LimitRange, with the defaults that the API server fills in. */
export interface LimitRangeItem {
  readonly type: string;
  readonly min: ResourceList;
  readonly max: ResourceList;
  readonly default: ResourceList;
  readonly defaultRequest: ResourceList;
  readonly maxLimitRequestRatio: ResourceList;
}

/** A bound that is not kept; `found` is absent where nothing is said although something has to be. */
export interface LimitViolation {
  readonly bound: 'min' | 'max' | 'maxLimitRequestRatio';
  /** What is compared with the bound. */
  readonly field: 'request' | 'limit';
  readonly resource: string;
  readonly enforced: Quantity;
  readonly found?: Quantity;
}

const fields = ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

/**
 * Reads an entry of `spec.limits`; undefined where an amount is no quantity. For containers, a maximum is the default
 * limit, a default limit the default request, and a minimum the default request, where nothing else is said.
 * Never throws. `SetDefaults_LimitRangeItem` in pkg/apis/core/v1/defaults.go
 */
export function readLimitRangeItem(value: unknown): LimitRangeItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Readonly<Record<string, unknown>>;
  const [min, max, limits, requests, ratio] = fields.map((field) => readResourceList(entry[field]));
  if (typeof entry['type'] !== 'string' || !min || !max || !limits || !requests || !ratio) return undefined;
  const isContainer = entry['type'] === 'Container';
  const defaultLimits = isContainer ? new Map([...max, ...limits]) : limits;
  return {
    type: entry['type'],
    min,
    max,
    default: defaultLimits,
    defaultRequest: isContainer ? new Map([...min, ...defaultLimits, ...requests]) : requests,
    maxLimitRequestRatio: ratio,
  };
}

/** What containers get that say nothing themselves: the entries for containers together, the last one first. */
export function containerDefaults(items: readonly LimitRangeItem[]): Needs {
  const ofContainers = items.filter(({ type }) => type === 'Container');
  return {
    requests: new Map(ofContainers.flatMap(({ defaultRequest }) => [...defaultRequest])),
    limits: new Map(ofContainers.flatMap((item) => [...item.default])),
  };
}

/**
 * What a container has when its pod is made: a limit of its own is its request as well, and what is still missing comes
 * from the defaults. Never throws.
 * `SetDefaults_Pod` in pkg/apis/core/v1/defaults.go, then `mergePodResourceRequirements` in
 * plugin/pkg/admission/limitranger/admission.go
 */
export function withDefaults<N extends Needs>(needs: N, defaults: Needs): N {
  const requests = new Map([...needs.limits, ...needs.requests]);
  return {
    ...needs,
    requests: new Map([...defaults.requests, ...requests]),
    limits: new Map([...defaults.limits, ...needs.limits]),
  };
}

/**
 * The bounds of one entry that a container or a pod as a whole does not keep. Never throws.
 * `PodValidateLimitFunc` in plugin/pkg/admission/limitranger/admission.go
 */
export function limitViolations(item: LimitRangeItem, needs: Needs): readonly LimitViolation[] {
  return [
    ...[...item.min].flatMap(([resource, enforced]) => belowMinimum(needs, resource, enforced)),
    ...[...item.max].flatMap(([resource, enforced]) => aboveMaximum(needs, resource, enforced)),
    ...[...item.maxLimitRequestRatio].flatMap(([resource, enforced]) => aboveRatio(needs, resource, enforced)),
  ];
}

/** The bounds that a claim does not keep: of a claim only its request is looked at. */
export function claimViolations(item: LimitRangeItem, requests: ResourceList): readonly LimitViolation[] {
  const needs: Needs = { requests, limits: requests };
  return limitViolations({ ...item, maxLimitRequestRatio: new Map() }, needs).map((one) => ({
    ...one,
    field: 'request',
  }));
}

/** Requests above a limit that only the defaults give: the API server refuses the pod. */
export function aboveDefaultLimit(needs: Needs, defaults: Needs): readonly LimitViolation[] {
  return [...defaults.limits].flatMap(([resource, enforced]) => {
    const found = needs.requests.get(resource);
    if (found === undefined || needs.limits.has(resource) || compareQuantities(found, enforced) <= 0) return [];
    return [{ bound: 'max', field: 'request', resource, enforced, found } as const];
  });
}

function belowMinimum({ requests, limits }: Needs, resource: string, enforced: Quantity): readonly LimitViolation[] {
  const request = requests.get(resource);
  const limit = limits.get(resource);
  const violation = { bound: 'min', resource, enforced } as const;
  if (request === undefined) return [{ ...violation, field: 'request' }];
  if (compareQuantities(request, enforced) < 0) return [{ ...violation, field: 'request', found: request }];
  if (limit && compareQuantities(limit, enforced) < 0) return [{ ...violation, field: 'limit', found: limit }];
  return [];
}

function aboveMaximum({ requests, limits }: Needs, resource: string, enforced: Quantity): readonly LimitViolation[] {
  const request = requests.get(resource);
  const limit = limits.get(resource);
  const violation = { bound: 'max', resource, enforced } as const;
  if (limit === undefined) return [{ ...violation, field: 'limit' }];
  if (compareQuantities(limit, enforced) > 0) return [{ ...violation, field: 'limit', found: limit }];
  if (request && compareQuantities(request, enforced) > 0) return [{ ...violation, field: 'request', found: request }];
  return [];
}

function aboveRatio({ requests, limits }: Needs, resource: string, enforced: Quantity): readonly LimitViolation[] {
  const request = requests.get(resource);
  const limit = limits.get(resource);
  const violation = { bound: 'maxLimitRequestRatio', resource, enforced } as const;
  if (!request || request.numerator === 0n) return [{ ...violation, field: 'request' }];
  if (!limit || limit.numerator === 0n) return [{ ...violation, field: 'limit' }];
  return ratioOf(limit, request) > ratioOf(enforced, one) ? [{ ...violation, field: 'limit', found: limit }] : [];
}

const one: Quantity = { numerator: 1n, scale: 0, wide: false };

/** A ratio in floating point, as Kubernetes computes it; NaN for numbers that it could not hold in 64 bits. */
function ratioOf(limit: Quantity, request: Quantity): number {
  return thousandths(limit) / thousandths(request);
}

function thousandths({ numerator, scale }: Quantity): number {
  return scale < -20 ? Number.NaN : Number(numerator * 10n ** BigInt(3 - scale));
}
