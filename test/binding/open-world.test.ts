import { describe, expect, it } from 'vitest';
import type { BindingState, ReasonCode, StorageWorld } from '../../src/graph/binding.ts';
import { bindingIn, claim, claimWithoutClass, codesOf, pod, storageClass, volume } from './worlds.ts';

interface Situation {
  readonly title: string;
  readonly world: Partial<StorageWorld>;
  /** When classes and volumes may live outside the run. */
  readonly open: BindingState;
  /** When they may not. */
  readonly complete: BindingState;
  readonly says?: ReasonCode;
}

const byHand = storageClass('manual', { provisioner: 'kubernetes.io/no-provisioner' });

const situations: readonly Situation[] = [
  {
    title: 'a volume fits, although the class is only a name',
    world: { claims: [claim('data')], volumes: [volume('disk')] },
    open: 'bound',
    complete: 'bound',
  },
  {
    title: 'the class is not in the run and nothing has it',
    world: { claims: [claim('data')] },
    open: 'unknown',
    complete: 'pending',
    says: 'class-not-found',
  },
  {
    title: 'the class is not in the run, but volumes made by hand have it',
    world: { claims: [claim('data')], volumes: [volume('disk', { capacity: '1Gi' })] },
    open: 'pending',
    complete: 'pending',
    says: 'class-not-found',
  },
  {
    title: 'the class is not in the run, but a volume of another class is reserved for the claim and too small',
    world: {
      claims: [claim('data')],
      volumes: [volume('disk', { class: 'old', capacity: '1Gi', claimRef: { namespace: 'shop', name: 'data' } })],
    },
    open: 'pending',
    complete: 'pending',
    says: 'too-small',
  },
  {
    title: 'the claim sets no class and the run has no default class',
    world: { claims: [claimWithoutClass('data')] },
    open: 'unknown',
    complete: 'pending',
  },
  {
    title: 'the claim sets no class and a volume without class would fit',
    world: { claims: [claimWithoutClass('data')], volumes: [volume('disk', { class: '' })] },
    open: 'unknown',
    complete: 'bound',
  },
  {
    title: 'the claim sets no class, and a volume is reserved for it',
    world: {
      claims: [claimWithoutClass('data')],
      volumes: [volume('disk', { claimRef: { namespace: 'shop', name: 'data' } })],
    },
    open: 'bound',
    complete: 'bound',
  },
  {
    title: 'the claim sets no class and names a volume that is too small whatever the class',
    world: {
      claims: [claimWithoutClass('data', { volumeName: 'disk' })],
      volumes: [volume('disk', { class: '', capacity: '1Gi' })],
    },
    open: 'pending',
    complete: 'pending',
    says: 'too-small',
  },
  {
    title: 'the claim sets no class and names a volume without class',
    world: { claims: [claimWithoutClass('data', { volumeName: 'disk' })], volumes: [volume('disk', { class: '' })] },
    open: 'unknown',
    complete: 'bound',
  },
  {
    title: 'the claim asks for no class, and the run holds volumes without class',
    world: { claims: [claim('data', { class: '' })], volumes: [volume('disk', { class: '', capacity: '1Gi' })] },
    open: 'pending',
    complete: 'pending',
    says: 'no-class',
  },
  {
    title: 'the claim asks for no class, and the run holds none without class',
    world: { claims: [claim('data', { class: '' })] },
    open: 'unknown',
    complete: 'pending',
    says: 'no-class',
  },
  {
    title: 'the claim names a volume that is not in the run',
    world: { claims: [claim('data', { volumeName: 'disk' })] },
    open: 'unknown',
    complete: 'pending',
    says: 'volume-not-found',
  },
  {
    title: 'the class provides nothing, and its volumes may be made elsewhere',
    world: { claims: [claim('data')], classes: [byHand] },
    open: 'unknown',
    complete: 'pending',
    says: 'no-provisioner',
  },
  {
    title: 'the class provides nothing, and its volumes do not fit',
    world: { claims: [claim('data')], classes: [byHand], volumes: [volume('disk', { capacity: '1Gi' })] },
    open: 'pending',
    complete: 'pending',
    says: 'no-provisioner',
  },
  {
    title: 'the class of the configuration has a provisioner',
    world: { claims: [claim('data')], classes: [storageClass('manual')] },
    open: 'provisioned',
    complete: 'provisioned',
    says: 'provisioner',
  },
  {
    title: 'the class has a provisioner that Kubernetes once had',
    world: { claims: [claim('data')], classes: [storageClass('manual', { provisioner: 'kubernetes.io/aws-ebs' })] },
    open: 'provisioned',
    complete: 'provisioned',
    says: 'provisioner',
  },
  {
    title: 'the class has a provisioner that Kubernetes never had',
    world: { claims: [claim('data')], classes: [storageClass('manual', { provisioner: 'kubernetes.io/floppy' })] },
    open: 'pending',
    complete: 'pending',
    says: 'unknown-provisioner',
  },
  {
    title: 'the class waits, and no pod is there',
    world: { claims: [claim('data')], classes: [storageClass('manual', { waitsForConsumer: true })] },
    open: 'waiting',
    complete: 'waiting',
    says: 'no-consumer',
  },
  {
    title: 'the class waits, and the only pod names its node itself',
    world: {
      claims: [claim('data')],
      classes: [storageClass('manual', { waitsForConsumer: true })],
      consumers: [pod('web', ['data'], { nodeName: 'node-a' })],
    },
    open: 'waiting',
    complete: 'waiting',
    says: 'no-consumer',
  },
  {
    title: 'the pod of a waiting class uses another claim that is not in the run',
    world: {
      claims: [claim('data')],
      classes: [storageClass('manual', { waitsForConsumer: true })],
      consumers: [pod('web', ['data', 'settings'])],
    },
    open: 'provisioned',
    complete: 'pending',
  },
  {
    title: 'two claims want the only volume of a class without object',
    world: { claims: [claim('data'), claim('logs')], volumes: [volume('disk')] },
    open: 'race',
    complete: 'race',
    says: 'order',
  },
];

describe.each(situations)('$title', ({ world, open, complete, says }) => {
  it(`is ${open} in an open world`, () => {
    expect(bindingIn({ ...world, complete: false }).state).toBe(open);
  });
  it(`is ${complete} in a complete world`, () => {
    const binding = bindingIn({ ...world, complete: true });
    expect(binding.state).toBe(complete);
    if (says !== undefined) expect(codesOf(binding)).toContain(says);
  });
});
