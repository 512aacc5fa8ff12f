import type { Resource } from '../model.ts';
import { type Binding, bindClaims } from './binding.ts';
import { type StorageSettings, storageWorld } from './storage.ts';

/** What the volume binder does with the claims among these resources. */
export function bindResources(
  resources: readonly Resource[],
  settings: StorageSettings & { readonly isDisturbed: boolean },
): readonly Binding[] {
  return bindClaims(storageWorld(resources, settings));
}
