import { describe, expect, it } from 'vitest';
import { bindClaims, reasonMeanings } from '../../src/graph/binding.ts';
import { bindingIn, claim, claimWithoutClass, codesOf, pod, storageClass, volume, world } from './worlds.ts';

const onHost = (...values: readonly string[]) => ({
  nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values }] }],
});
const local = storageClass('manual', { provisioner: 'kubernetes.io/no-provisioner', waitsForConsumer: true });

describe('default classes', () => {
  const first = storageClass('first', { isDefault: true });
  const second = storageClass('second', { isDefault: true });

  it('gives the state on which all default classes agree', () => {
    const binding = bindingIn({ claims: [claimWithoutClass('data')], classes: [first, second] });
    expect(binding).toMatchObject({ state: 'provisioned' });
    expect(binding.class).toBeUndefined();
    expect(codesOf(binding)).toEqual(['default-class', 'provisioner', 'provisioner']);
  });

  it('is a race where the default classes disagree', () => {
    const binding = bindingIn({
      claims: [claimWithoutClass('data')],
      classes: [first, second],
      volumes: [volume('disk', { class: 'first' })],
    });
    expect(binding).toMatchObject({ state: 'race', candidates: ['disk'], mayStayPending: false });
  });

  it('may come too late for a claim that is applied before it', () => {
    const late = { claims: [claimWithoutClass('data', { order: 1 })], volumes: [volume('disk', { class: '' })] };
    expect(bindingIn({ ...late, classes: [{ ...first, order: 2 }] })).toMatchObject({
      state: 'race',
      candidates: ['disk'],
    });
    expect(bindingIn({ ...late, classes: [{ ...first, order: 0 }] })).toMatchObject({
      state: 'provisioned',
      class: 'first',
    });
    expect(bindingIn({ ...late, classes: [first] })).toMatchObject({ state: 'provisioned', class: 'first' });
  });
});

describe('pods that wait for volumes on nodes', () => {
  const inOneClass = { classes: [local], complete: true };

  it('takes the smallest volume, however many access modes it has', () => {
    const binding = bindingIn({
      ...inOneClass,
      claims: [claim('data')],
      consumers: [pod('web', ['data'])],
      volumes: [
        volume('big', { capacity: '50Gi' }),
        volume('many', { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] }),
      ],
    });
    expect(binding).toMatchObject({ state: 'bound', volume: 'many' });
  });

  it('takes a volume for granted to be in reach where nodes are not known', () => {
    const binding = bindingIn({
      ...inOneClass,
      claims: [claim('data')],
      consumers: [pod('web', ['data'])],
      volumes: [volume('disk', { nodeAffinity: onHost('node-z') })],
    });
    expect(binding).toMatchObject({ state: 'bound', volume: 'disk' });
  });

  it('sees that no known node reaches the volume', () => {
    const binding = bindingIn({
      ...inOneClass,
      claims: [claim('data')],
      consumers: [pod('web', ['data'])],
      nodes: [{ name: 'node-a', labels: { 'kubernetes.io/hostname': 'node-a' } }],
      volumes: [volume('disk', { nodeAffinity: onHost('node-z') })],
    });
    expect(binding.state).toBe('pending');
    expect(binding.reasons[0]).toEqual({
      volume: 'disk',
      code: 'node-affinity',
      text: "volume 'disk' is on nodes with kubernetes.io/hostname in (node-z), pod 'web' runs on any node of the run",
    });
  });

  it('sees that volume and pod contradict each other, without knowing a node', () => {
    const binding = bindingIn({
      ...inOneClass,
      claims: [claim('data')],
      consumers: [pod('web', ['data'], { nodeSelector: { 'kubernetes.io/hostname': 'node-b' } })],
      volumes: [volume('disk', { nodeAffinity: onHost('node-a', 'node-c') })],
    });
    expect(binding.state).toBe('pending');
    expect(binding.reasons[0]?.text).toBe(
      "volume 'disk' is on nodes with kubernetes.io/hostname in (node-a,node-c), pod 'web' runs on nodes with kubernetes.io/hostname=node-b",
    );
  });

  it('wants all volumes of a pod on one node', () => {
    const bindings = bindClaims(
      world({
        ...inOneClass,
        claims: [claim('data'), claim('logs', { request: '10Gi' })],
        consumers: [pod('web', ['data', 'logs'])],
        volumes: [
          volume('small', { nodeAffinity: onHost('node-a') }),
          volume('large', { capacity: '10Gi', nodeAffinity: onHost('node-b') }),
        ],
      }),
    );
    expect(bindings.map((binding) => binding.state)).toEqual(['pending', 'pending']);
    expect(bindings.map((binding) => codesOf(binding)[0])).toEqual(['node-affinity', 'too-small']);
  });

  it('is stopped by a claim of its ephemeral volume that it does not own', () => {
    const binding = bindingIn({
      ...inOneClass,
      claims: [claim('web-scratch')],
      volumes: [volume('disk')],
      consumers: [pod('web', ['web-scratch'], { ephemeralClaims: ['web-scratch'] })],
    });
    expect(binding.state).toBe('pending');
    expect(codesOf(binding)).toContain('consumer');
  });

  it('keeps to the allowed topologies where a volume is provisioned', () => {
    const zoned = storageClass('manual', { waitsForConsumer: true, allowedTopologies: onHost('node-a') });
    const at = (host: string) =>
      bindingIn({
        classes: [zoned],
        claims: [claim('data')],
        consumers: [pod('web', ['data'], { nodeSelector: { 'kubernetes.io/hostname': host } })],
      });
    expect(at('node-a').state).toBe('provisioned');
    expect(at('node-b').state).toBe('pending');
  });
});

describe('volumes with a past', () => {
  it('is bound where both sides say so with the same uid', () => {
    const binding = bindingIn({
      claims: [claim('data', { uid: 'u1', bindCompleted: true, volumeName: 'disk', request: '50Gi' })],
      volumes: [volume('disk', { claimRef: { namespace: 'shop', name: 'data', uid: 'u1' } })],
    });
    expect(binding).toMatchObject({ state: 'bound', volume: 'disk' });
  });

  it('never gives a volume that remembers an earlier claim', () => {
    const binding = bindingIn({
      claims: [claim('data')],
      volumes: [volume('disk', { claimRef: { namespace: 'shop', name: 'data', uid: 'u1' } })],
    });
    expect(binding).toMatchObject({ state: 'pending' });
    expect(binding.reasons[0]?.text).toBe("volume 'disk' is reserved for an earlier claim 'data' with uid 'u1'");
  });

  it('compares VolumeAttributesClasses from the version that has them', () => {
    const gold = { claims: [claim('data')], volumes: [volume('disk', { attributesClass: 'gold' })] };
    expect(bindingIn({ ...gold, attributesClasses: false }).state).toBe('bound');
    expect(codesOf(bindingIn({ ...gold, attributesClasses: true }))[0]).toBe('attributes-class');
  });

  it('gives nothing that is being deleted', () => {
    expect(codesOf(bindingIn({ claims: [claim('data')], volumes: [volume('disk', { deleting: true })] }))[0]).toBe(
      'deleting',
    );
  });
});

describe('reasons', () => {
  it('has one for each rejected volume of the class, and at most ten of other classes, the near ones first', () => {
    const others = Array.from({ length: 30 }, (_, index) =>
      volume(`other-${index}`, { class: 'other', capacity: index === 29 ? '5Gi' : '1Gi' }),
    );
    const binding = bindingIn({ claims: [claim('data')], volumes: [...others, volume('disk', { capacity: '1Gi' })] });
    const volumes = binding.reasons.flatMap((reason) => reason.volume ?? []);
    expect(volumes).toHaveLength(11);
    expect(volumes.slice(0, 2)).toEqual(['disk', 'other-29']);
  });

  it('says why another volume comes first', () => {
    const binding = bindingIn({
      claims: [claim('data')],
      volumes: [volume('disk'), volume('big', { capacity: '9Gi' })],
    });
    expect(binding.reasons.map((reason) => reason.text)).toEqual([
      "volume 'big' fits too, but the claim takes 'disk', which is smaller",
    ]);
  });

  it('has a meaning for every code', () => {
    for (const [code, meaning] of Object.entries(reasonMeanings)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(meaning).toMatch(/^[a-z].*[^.]$/);
    }
  });
});
