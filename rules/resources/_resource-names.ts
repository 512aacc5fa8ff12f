import { isQualifiedName, parseQuantity, type Quantity, quantityCeil } from '../../src/rule.ts';

/** What is wrong with the name of a resource of a container. */
export type NameFault = 'spelling' | 'unknown' | 'reserved';

const ofContainers: readonly string[] = ['cpu', 'memory', 'ephemeral-storage'];

/**
 * Why a container cannot ask for a resource of this name; undefined when it can.
 * `validateContainerResourceName` in pkg/apis/core/validation/validation.go, pkg/apis/core/helper/helpers.go
 */
export function faultOfResourceName(name: string): NameFault | undefined {
  if (!isQualifiedName(name)) return 'spelling';
  if (!name.includes('/')) return ofContainers.includes(name) || isHugePages(name) ? undefined : 'unknown';
  if (isNative(name)) return undefined;
  if (name.startsWith('requests.')) return 'reserved';
  // Quotas count it under a longer name, which has to be valid as well.
  return isQualifiedName(`requests.${name}`) ? undefined : 'spelling';
}

/** What a name without a domain may be. */
export const containerResources = [...ofContainers, 'hugepages-2Mi', 'hugepages-1Gi'];

export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** A resource with a domain that is not one of Kubernetes: a device, for one. `IsExtendedResourceName` */
export function isExtended(name: string): boolean {
  return name.includes('/') && !isNative(name) && !name.startsWith('requests.');
}

/** `IsPrefixedNativeResource` looks for the domain anywhere in the name. */
function isNative(name: string): boolean {
  return name.includes('kubernetes.io/');
}

/** Whether an amount fills whole pages of the size in the name. `IsHugePageResourceValueDivisible` */
export function fillsPages(name: string, amount: Quantity): boolean {
  const size = parseQuantity(name.slice('hugepages-'.length));
  const bytes = size && quantityCeil(size);
  return bytes !== undefined && bytes > 0n && quantityCeil(amount) % bytes === 0n;
}
