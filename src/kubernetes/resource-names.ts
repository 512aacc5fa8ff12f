/**
 * The names of what a container may ask for. pkg/apis/core/helper/helpers.go, where no other file is named. No function
 * throws.
 */
import { isQualifiedName } from './names.ts';

/** What is wrong with the name of a resource of a container. */
export type ResourceNameFault = 'spelling' | 'unknown' | 'reserved';

const standard: readonly string[] = ['cpu', 'memory', 'ephemeral-storage'];

/** What a name without a domain may be. */
export const containerResources: readonly string[] = [...standard, 'hugepages-2Mi', 'hugepages-1Gi'];

/**
 * Why a container cannot ask for a resource of this name; undefined when it can.
 * `validateContainerResourceName` in pkg/apis/core/validation/validation.go
 */
export function faultOfResourceName(name: string): ResourceNameFault | undefined {
  if (!isQualifiedName(name)) return 'spelling';
  if (!name.includes('/')) return standard.includes(name) || isHugePages(name) ? undefined : 'unknown';
  if (isNative(name)) return undefined;
  if (name.startsWith('requests.')) return 'reserved';
  // Quotas count it under a longer name, which has to be valid as well.
  return isQualifiedName(`requests.${name}`) ? undefined : 'spelling';
}

export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** A resource with a domain that is not one of Kubernetes: a device, for one. `IsExtendedResourceName` */
export function isExtendedResource(name: string): boolean {
  return name.includes('/') && !isNative(name) && !name.startsWith('requests.');
}

/** Whether a node may promise more of a resource than it has. `IsOvercommitAllowed` */
export function mayBeOvercommitted(name: string): boolean {
  return (!name.includes('/') || isNative(name)) && !isHugePages(name);
}

/** `IsPrefixedNativeResource` looks for the domain anywhere in the name. */
function isNative(name: string): boolean {
  return name.includes('kubernetes.io/');
}
