/** Short words for small storage worlds. */

import {
  type Binding,
  bindClaims,
  type Claim,
  type Consumer,
  type StorageClass,
  type StorageWorld,
  type Volume,
} from '../../src/graph/binding.ts';

export const volume = (name: string, more: Partial<Volume> = {}): Volume => ({
  name,
  capacity: '5Gi',
  accessModes: ['ReadWriteOnce'],
  class: 'manual',
  labels: {},
  ...more,
});

export const claim = (name: string, more: Partial<Claim> = {}): Claim => ({
  namespace: 'shop',
  name,
  request: '5Gi',
  accessModes: ['ReadWriteOnce'],
  class: 'manual',
  ...more,
});

/** A claim that sets no class. */
export const claimWithoutClass = (name: string, more: Partial<Claim> = {}): Claim => {
  const { class: _, ...rest } = claim(name, more);
  return rest;
};

export const storageClass = (name: string, more: Partial<StorageClass> = {}): StorageClass => ({
  name,
  provisioner: 'disk.example.com',
  waitsForConsumer: false,
  isDefault: false,
  ...more,
});

export const pod = (name: string, claims: readonly string[], more: Partial<Consumer> = {}): Consumer => ({
  namespace: 'shop',
  name,
  claims,
  ...more,
});

export const world = (more: Partial<StorageWorld>): StorageWorld => ({
  volumes: [],
  claims: [],
  classes: [],
  consumers: [],
  nodes: [],
  complete: false,
  attributesClasses: false,
  ...more,
});

/** The only binding of a world. */
export function bindingIn(more: Partial<StorageWorld>): Binding {
  const [binding] = bindClaims(world(more));
  if (binding === undefined) throw new Error('no binding');
  return binding;
}

export const codesOf = (binding: Binding): readonly string[] => binding.reasons.map((reason) => reason.code);
