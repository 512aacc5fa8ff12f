import { staysBelow } from './volume-names.ts';

/**
 * Paths in manifests, as the API server looks at them: as texts, without any file system. All take any string and never
 * throw. pkg/apis/core/validation/validation.go
 */

/** Whether a path stays below where it starts: relative and without `..`. `validateLocalDescendingPath` */
export function isDescendingPath(path: string): boolean {
  return !path.startsWith('/') && staysBelow(path);
}

/** A file in a volume that the kubelet writes: names that begin with `..` are its own. `ValidateLocalNonReservedPath` */
export function isVolumeFilePath(path: string): boolean {
  return isDescendingPath(path) && !path.startsWith('..');
}
