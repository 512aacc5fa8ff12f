import { lookUp } from '../collections.ts';
/**
 * The names that a quota counts by, and which scope goes with which.
 * pkg/apis/core/helper/helpers.go, where no other file is named. No function throws.
 */
import { isQualifiedName } from './names.ts';
import { isExtendedResource } from './resource-names.ts';

const podResources = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const;
const otherAmounts = [
  'ephemeral-storage',
  'requests.ephemeral-storage',
  'limits.ephemeral-storage',
  'requests.storage',
] as const;
const counts = [
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
] as const;

/** The names without a domain that a quota knows, but for huge pages of any size. */
export const quotaResourceNames: readonly string[] = [...podResources, ...otherAmounts, ...counts];

const known: ReadonlySet<string> = new Set(quotaResourceNames);
const whole: ReadonlySet<string> = new Set(counts);
const ofPods: ReadonlySet<string> = new Set([...podResources, 'pods']);

/** Whether a quota may count by a name; `ValidateResourceQuotaResourceName` in pkg/apis/core/validation/validation.go */
export function isQuotaResourceName(text: string): boolean {
  return isQualifiedName(text) && (text.includes('/') || isKnown(text));
}

/** Whether a name without a domain is one of a LimitRange or a quota: `storage` is of the first only. */
export function isStandardResourceName(text: string): boolean {
  return isQualifiedName(text) && (text.includes('/') || text === 'storage' || isKnown(text));
}

/** Whether an amount has to be a whole number: of counts, and of resources with a domain that is not Kubernetes' own. */
export function isCountedResource(name: string): boolean {
  return whole.has(name) || isExtendedResource(name);
}

/** Which names a quota of a scope may count by; others with a domain go with every scope. */
const namesOfScope: Readonly<Record<string, ReadonlySet<string>>> = {
  Terminating: ofPods,
  NotTerminating: ofPods,
  NotBestEffort: ofPods,
  PriorityClass: ofPods,
  CrossNamespacePodAffinity: ofPods,
  BestEffort: new Set(['pods']),
  VolumeAttributesClass: new Set(['persistentvolumeclaims', 'requests.storage']),
};

/** Whether a quota of a scope may count by a name. True for what is no scope and no name of a quota. */
export function goesWithScope(name: string, scope: string): boolean {
  return !isKnown(name) || (lookUp(namesOfScope, scope)?.has(name) ?? true);
}

/** Scopes that no object is in both of. */
export const opposedScopes = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

function isKnown(name: string): boolean {
  return known.has(name) || /^(requests\.)?hugepages-/.test(name);
}
