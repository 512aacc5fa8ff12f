import { describe, expect, it } from 'vitest';
import { quantityToDecimal } from '../../src/kubernetes/quantity.ts';
import { type ResourceList, readResourceList } from '../../src/kubernetes/resource-list.ts';
import {
  claimUsage,
  computeUsage,
  isInScope,
  objectUsage,
  type ScopedPod,
  serviceUsage,
  unsaidResources,
} from '../../src/kubernetes/resource-quota.ts';

type Pairs = Readonly<Record<string, string | number>>;

function needs(requests: Pairs, limits: Pairs = {}) {
  return { requests: readResourceList(requests) ?? new Map(), limits: readResourceList(limits) ?? new Map() };
}

function plain(list: ResourceList): Readonly<Record<string, string>> {
  return Object.fromEntries([...list].map(([name, quantity]) => [name, quantityToDecimal(quantity)]));
}

describe('what a quota counts', () => {
  it('of a pod', () => {
    const usage = computeUsage(
      needs({ cpu: '100m', 'nvidia.com/gpu': 1, 'hugepages-2Mi': 2, 'odd.kubernetes.io/x': 1 }, { cpu: 1, memory: 5 }),
    );
    expect(plain(usage)).toEqual({
      cpu: '0.1',
      'requests.cpu': '0.1',
      'requests.nvidia.com/gpu': '1',
      'hugepages-2Mi': '2',
      'requests.hugepages-2Mi': '2',
      'limits.cpu': '1',
      'limits.memory': '5',
    });
  });

  it('of a claim, by its class as well', () => {
    const storage = readResourceList({ storage: '1k' })?.get('storage');
    expect(plain(claimUsage({ storage, className: 'fast' }))).toEqual({
      'count/persistentvolumeclaims': '1',
      persistentvolumeclaims: '1',
      'requests.storage': '1000',
      'fast.storageclass.storage.k8s.io/persistentvolumeclaims': '1',
      'fast.storageclass.storage.k8s.io/requests.storage': '1000',
    });
    expect(Object.keys(plain(claimUsage({ storage: undefined, className: '' })))).toEqual([
      'count/persistentvolumeclaims',
      'persistentvolumeclaims',
    ]);
  });

  it.each<[string, Parameters<typeof serviceUsage>[0], number, number]>([
    ['ClusterIP', { type: undefined, ports: [{ nodePort: undefined }], allocates: undefined }, 0, 0],
    ['NodePort', { type: 'NodePort', ports: [{ nodePort: undefined }, { nodePort: 30080 }], allocates: false }, 0, 2],
    ['LoadBalancer', { type: 'LoadBalancer', ports: [{ nodePort: undefined }], allocates: undefined }, 1, 1],
    [
      'LoadBalancer without node ports',
      { type: 'LoadBalancer', ports: [{ nodePort: undefined }, { nodePort: 30080 }], allocates: false },
      1,
      1,
    ],
  ])('of a Service: %s', (_title, service, balancers, nodePorts) => {
    expect(plain(serviceUsage(service))).toEqual({
      'count/services': '1',
      services: '1',
      'services.loadbalancers': String(balancers),
      'services.nodeports': String(nodePorts),
    });
  });

  it('of any object', () => {
    expect(plain(objectUsage('apps', 'Deployment'))).toEqual({ 'count/deployments.apps': '1' });
    expect(plain(objectUsage('', 'Secret'))).toEqual({ 'count/secrets': '1', secrets: '1' });
    expect(plain(objectUsage('', 'Endpoints'))).toEqual({ 'count/endpoints': '1' });
    expect(plain(objectUsage('shop.example', 'Order'))).toEqual({});
  });
});

describe('what a quota makes compulsory', () => {
  const hard = [
    'pods',
    'requests.cpu',
    'limits.memory',
    'memory',
    'requests.nvidia.com/gpu',
    'limits.ephemeral-storage',
  ];

  it('is cpu and memory only', () => {
    expect(unsaidResources(hard, needs({}))).toEqual(['limits.memory', 'memory', 'requests.cpu']);
    expect(unsaidResources(hard, needs({ cpu: 1, memory: 1 }))).toEqual(['limits.memory']);
    expect(unsaidResources(hard, needs({ cpu: 1, memory: 0 }, { memory: 1 }))).toEqual([]);
  });
});

describe('a scope', () => {
  const pod: ScopedPod = { hasDeadline: false, isBestEffort: true, priorityClassName: 'batch' };
  const ofClass = (operator: string, ...values: string[]) => ({ name: 'PriorityClass', operator, values });
  const plainScope = (name: string) => ({ name, operator: 'Exists', values: [] });

  it.each([
    [plainScope('Terminating'), false],
    [plainScope('NotTerminating'), true],
    [plainScope('BestEffort'), true],
    [plainScope('NotBestEffort'), false],
    [plainScope('CrossNamespacePodAffinity'), undefined],
    [ofClass('In', 'batch', 'idle'), true],
    [ofClass('In', 'idle'), false],
    [ofClass('NotIn', 'idle'), true],
    [ofClass('NotIn', 'batch'), false],
    [ofClass('Exists'), true],
    [ofClass('DoesNotExist'), false],
    [ofClass('Near'), undefined],
  ])('%j counts the pod: %s', (scope, expected) => {
    expect(isInScope(scope, pod)).toBe(expected);
  });

  it('of a priority class may count a pod without one, for there may be a default', () => {
    expect(isInScope(ofClass('In', 'batch'), { ...pod, priorityClassName: undefined })).toBeUndefined();
    expect(isInScope(ofClass('DoesNotExist'), { ...pod, priorityClassName: '' })).toBeUndefined();
  });
});
