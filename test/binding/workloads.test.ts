import { describe, expect, it } from 'vitest';
import {
  bindClaims,
  claimsOfPodSpec,
  claimsOfStatefulSet,
  consumersOf,
  readClaim,
  readNode,
  readStorageClass,
  readVolume,
  storageWorldOf,
} from '../../src/graph/binding.ts';
import { claim, volume, world } from './worlds.ts';

const template = (name: string) => ({
  metadata: { name, labels: { tier: 'gold', app: 'template' } },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'manual', resources: { requests: { storage: '5Gi' } } },
});

const set = (spec: object) => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    volumeClaimTemplates: [template('data')],
    template: { spec: {} },
    ...spec,
  },
});

describe('claims of a StatefulSet', () => {
  it('are named TEMPLATE-SET-ORDINAL, one per replica and template', () => {
    const names = (spec: object) => claimsOfStatefulSet(set(spec), 'shop').map((each) => each.name);
    expect(names({})).toEqual(['data-web-0']);
    expect(names({ replicas: 2, ordinals: { start: 5 } })).toEqual(['data-web-5', 'data-web-6']);
    expect(names({ replicas: 0 })).toEqual([]);
    expect(names({ replicas: 2, volumeClaimTemplates: [template('data'), template('logs')] })).toEqual([
      'data-web-0',
      'logs-web-0',
      'data-web-1',
      'logs-web-1',
    ]);
  });

  it('have the labels of the template under those of the selector', () => {
    expect(claimsOfStatefulSet(set({}), 'shop')[0]?.labels).toEqual({ tier: 'gold', app: 'web' });
  });

  it('are made for pods that wait for the pod before, unless they are made in parallel', () => {
    const claims = claimsOfStatefulSet(set({ replicas: 3 }), 'shop');
    expect(claims.map((each) => each.pod)).toEqual(['web-0', 'web-1', 'web-2']);
    const ordered = consumersOf(set({ replicas: 3 }), 'shop');
    expect(ordered.map((each) => each.after)).toEqual([undefined, 'web-0', 'web-1']);
    const parallel = consumersOf(set({ replicas: 3, podManagementPolicy: 'Parallel' }), 'shop');
    expect(parallel.map((each) => each.after)).toEqual([undefined, undefined, undefined]);
    expect(parallel.map((each) => each.behind)).toEqual([undefined, 'web-0', 'web-0']);
  });

  it('that never come to exist are left out, and named where it is decided', () => {
    const bindings = bindClaims(
      world({
        claims: claimsOfStatefulSet(set({ replicas: 4 }), 'shop'),
        consumers: consumersOf(set({ replicas: 4 }), 'shop'),
        complete: true,
        volumes: [volume('disk')],
      }),
    );
    expect(bindings.map(({ claim: { name }, state }) => [name, state])).toEqual([
      ['data-web-0', 'bound'],
      ['data-web-1', 'pending'],
    ]);
    expect(bindings[1]?.reasons.at(-1)?.text).toBe(
      "'data-web-2', 'data-web-3' are not created while this claim has no volume",
    );
  });

  it('are taken over as they are where they exist already', () => {
    const claims = [...claimsOfStatefulSet(set({ replicas: 2 }), 'shop'), claim('data-web-0', { class: 'own' })];
    const bindings = bindClaims(
      world({
        claims,
        consumers: consumersOf(set({ replicas: 2 }), 'shop'),
        complete: true,
        volumes: [volume('disk', { class: 'own', capacity: '9Gi' })],
      }),
    );
    expect(bindings.map(({ claim: { name }, state }) => [name, state])).toEqual([
      ['data-web-0', 'bound'],
      ['data-web-1', 'pending'],
    ]);
  });
});

describe('pods', () => {
  const uses = (claimName: string) => ({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName } }] });
  const workload = (kind: string, spec: object) => ({ kind, metadata: { name: 'w' }, spec });

  it.each([
    ['Pod', uses('c'), 1],
    ['Deployment', { template: { spec: uses('c') } }, 1],
    ['Deployment', { replicas: 0, template: { spec: uses('c') } }, 0],
    ['DaemonSet', { template: { spec: uses('c') } }, 1],
    ['Job', { template: { spec: uses('c') } }, 1],
    ['Job', { suspend: true, template: { spec: uses('c') } }, 0],
    ['CronJob', { jobTemplate: { spec: { template: { spec: uses('c') } } } }, 1],
    ['ConfigMap', uses('c'), 0],
    ['constructor', uses('c'), 0],
    ['Deployment', { template: { spec: {} } }, 0],
  ] as const)('of a %s with %j are %i', (kind, spec, count) => {
    expect(consumersOf(workload(kind, spec), 'shop').map((pod) => pod.claims)).toEqual(
      Array.from({ length: count }, () => ['c']),
    );
  });

  it('of a StatefulSet have their own claims in place of a volume of that name', () => {
    const pods = consumersOf(
      set({
        replicas: 2,
        template: {
          spec: {
            volumes: [
              { name: 'data', persistentVolumeClaim: { claimName: 'ignored' } },
              { name: 'all', persistentVolumeClaim: { claimName: 'common' } },
            ],
          },
        },
      }),
      'shop',
    );
    expect(pods.map((pod) => [pod.name, pod.claims])).toEqual([
      ['web-0', ['data-web-0', 'common']],
      ['web-1', ['data-web-1', 'common']],
    ]);
  });

  it('make claims for their ephemeral volumes', () => {
    const spec = { volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: template('x').spec } } }] };
    expect(claimsOfPodSpec(spec, 'web', 'shop').map((each) => [each.namespace, each.name])).toEqual([
      ['shop', 'web-scratch'],
    ]);
    expect(consumersOf(workload('Pod', spec), 'shop')[0]).toMatchObject({
      claims: ['w-scratch'],
      ephemeralClaims: ['w-scratch'],
    });
  });
});

describe('readers', () => {
  const wrongShapes: readonly unknown[] = [
    undefined,
    null,
    0,
    'text',
    [],
    {},
    { metadata: null },
    { metadata: { name: 7 } },
    { metadata: { name: 'a', labels: [1], annotations: 'x' }, spec: [] },
    {
      metadata: { name: 'a' },
      spec: {
        capacity: [],
        accessModes: 'ReadWriteOnce',
        claimRef: 7,
        nodeAffinity: { required: { nodeSelectorTerms: [null, 3] } },
      },
    },
    {
      metadata: { name: 'a' },
      spec: {
        replicas: 'many',
        volumeClaimTemplates: [null, 3, {}],
        volumes: [null, { ephemeral: 3 }],
        selector: 3,
        template: 1,
      },
    },
    { metadata: { name: 'a' }, allowedTopologies: [null, { matchLabelExpressions: [null] }], provisioner: 3 },
  ];

  it('never throw', () => {
    for (const value of wrongShapes) {
      for (const read of [readVolume, readClaim, readStorageClass, readNode]) expect(() => read(value)).not.toThrow();
      expect(claimsOfStatefulSet(value, 'shop')).toEqual([]);
      expect(claimsOfPodSpec(value, 'p', 'shop')).toEqual([]);
      for (const kind of [
        'Pod',
        'StatefulSet',
        'Deployment',
        'CronJob',
        'StorageClass',
        'PersistentVolume',
        'PersistentVolumeClaim',
      ]) {
        const resource = typeof value === 'object' && value !== null ? { ...value, kind } : value;
        expect(() => bindClaims(storageWorldOf([resource], { complete: true, attributesClasses: true }))).not.toThrow();
      }
    }
  });

  it('take numbers for quantities', () => {
    expect(readVolume({ metadata: { name: 'a' }, spec: { capacity: { storage: 5e9 } } })?.capacity).toBe('5000000000');
  });

  it('give records that can be written out and read back', () => {
    const resources = [
      set({ replicas: 2 }),
      {
        kind: 'Pod',
        metadata: { name: 'p' },
        spec: { nodeName: 'n', volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] },
      },
      { kind: 'PersistentVolume', metadata: { name: 'v' }, spec: { claimRef: { name: 'c' } } },
    ];
    const read = storageWorldOf(resources, { complete: true, attributesClasses: false });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it('leave out claims that the API server refuses', () => {
    const refused = [
      claim('no-modes', { accessModes: [] }),
      claim('short', { accessModes: ['RWO'] }),
      claim('nothing', { request: '0' }),
      claim('unreadable', { request: '5Gb' }),
    ];
    expect(bindClaims(world({ claims: refused }))).toEqual([]);
  });
});
