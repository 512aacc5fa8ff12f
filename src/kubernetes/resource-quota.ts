import { kinds } from './kinds.ts';
import type { Quantity } from './quantity.ts';
import { countOf, type Needs, type ResourceList } from './resource-list.ts';

/**
 * The resources that a quota makes compulsory: each container has to say them, or its pod is refused. Others are only
 * counted. `validationSet` in pkg/quota/v1/evaluator/core/pods.go
 */
const compulsory: ReadonlySet<string> = new Set([
  'cpu',
  'memory',
  'requests.cpu',
  'requests.memory',
  'limits.cpu',
  'limits.memory',
]);

/** Resources of which a quota counts requests and limits by short names, too. */
const computed = ['cpu', 'memory', 'ephemeral-storage'] as const;

/**
 * What a quota counts for a container or for a pod as a whole, by the names that quotas use. Never throws.
 * `podComputeUsageHelper` in pkg/quota/v1/evaluator/core/pods.go
 */
export function computeUsage({ requests, limits }: Needs): ResourceList {
  const usage = new Map<string, Quantity>();
  for (const [name, quantity] of requests) {
    const isComputed = computed.some((known) => known === name);
    if (isComputed || name.startsWith('hugepages-')) usage.set(name, quantity);
    if (isComputed || name.startsWith('hugepages-') || isExtended(name)) usage.set(`requests.${name}`, quantity);
  }
  for (const name of computed) {
    const limit = limits.get(name);
    if (limit !== undefined) usage.set(`limits.${name}`, limit);
  }
  return usage;
}

/**
 * The resources of a quota that a container would have to say and does not. Never throws.
 * `enforcePodContainerConstraints` in pkg/quota/v1/evaluator/core/pods.go
 */
export function unsaidResources(hard: Iterable<string>, needs: Needs): readonly string[] {
  const usage = computeUsage(needs);
  return [...hard].filter((name) => compulsory.has(name) && !usage.has(name)).sort();
}

/** What a quota counts for one object of any kind: `count/deployments.apps`, and short names for some. Never throws. */
export function objectUsage(group: string, kind: string): ResourceList {
  const plural = kinds.find((one) => one.group === group && one.kind === kind)?.plural;
  if (plural === undefined) return new Map();
  const names = [`count/${plural}${group === '' ? '' : `.${group}`}`];
  if (group === '' && countedByName.has(plural)) names.push(plural);
  return new Map(names.map((name) => [name, countOf(1)]));
}

const countedByName: ReadonlySet<string> = new Set([
  'configmaps',
  'persistentvolumeclaims',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
]);

export interface QuotaClaim {
  readonly storage: Quantity | undefined;
  /** '' when there is none. */
  readonly className: string;
}

/** What a quota counts for a claim. Never throws. pkg/quota/v1/evaluator/core/persistent_volume_claims.go */
export function claimUsage({ storage, className }: QuotaClaim): ResourceList {
  const usage = new Map(objectUsage('', 'PersistentVolumeClaim'));
  const ofClass = className === '' ? undefined : `${className}.storageclass.storage.k8s.io/`;
  if (ofClass !== undefined) usage.set(`${ofClass}persistentvolumeclaims`, countOf(1));
  if (storage !== undefined) usage.set('requests.storage', storage);
  if (storage !== undefined && ofClass !== undefined) usage.set(`${ofClass}requests.storage`, storage);
  return usage;
}

export interface QuotaService {
  /** ClusterIP when absent. */
  readonly type: string | undefined;
  /** A node port for each that says one. */
  readonly ports: readonly { readonly nodePort: number | undefined }[];
  /** `allocateLoadBalancerNodePorts`; true when absent. */
  readonly allocates: boolean | undefined;
}

/** What a quota counts for a Service. Never throws. pkg/quota/v1/evaluator/core/services.go */
export function serviceUsage({ type, ports, allocates }: QuotaService): ResourceList {
  const isBalanced = type === 'LoadBalancer';
  const given = isBalanced && allocates === false ? ports.filter(({ nodePort }) => nodePort) : ports;
  return new Map([
    ...objectUsage('', 'Service'),
    ['services.loadbalancers', countOf(isBalanced ? 1 : 0)],
    ['services.nodeports', countOf(isBalanced || type === 'NodePort' ? given.length : 0)],
  ]);
}

export interface QuotaScope {
  readonly name: string;
  readonly operator: string;
  readonly values: readonly string[];
}

export interface ScopedPod {
  readonly hasDeadline: boolean;
  /** Without any request and limit of cpu and memory. */
  readonly isBestEffort: boolean;
  readonly priorityClassName: string | undefined;
}

/**
 * Whether a quota of this scope counts a pod. Undefined where that cannot be told: a pod without a priority class may be
 * given the default one, and other scopes ask for more than is known here. Never throws.
 * `podMatchesScopeFunc` in pkg/quota/v1/evaluator/core/pods.go
 */
export function isInScope({ name, operator, values }: QuotaScope, pod: ScopedPod): boolean | undefined {
  switch (name) {
    case 'Terminating':
      return pod.hasDeadline;
    case 'NotTerminating':
      return !pod.hasDeadline;
    case 'BestEffort':
      return pod.isBestEffort;
    case 'NotBestEffort':
      return !pod.isBestEffort;
    case 'PriorityClass': {
      const { priorityClassName } = pod;
      if (!priorityClassName) return undefined;
      if (operator === 'Exists') return true;
      if (operator === 'DoesNotExist') return false;
      if (operator === 'In') return values.includes(priorityClassName);
      return operator === 'NotIn' ? !values.includes(priorityClassName) : undefined;
    }
    default:
      return undefined;
  }
}

/** Names with a domain that is not one of Kubernetes itself. `IsExtendedResourceName` in helper/helpers.go */
function isExtended(name: string): boolean {
  return name.includes('/') && !/(^|\.)kubernetes\.io\//.test(name) && !name.startsWith('requests.');
}
