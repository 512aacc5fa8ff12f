import { describe, expect, it } from 'vitest';
import { quantityToDecimal } from '../../src/kubernetes/quantity.ts';
import {
  type ContainerNeeds,
  podNeeds,
  type ResourceList,
  readResourceList,
} from '../../src/kubernetes/resource-list.ts';

type Pairs = Readonly<Record<string, string | number>>;

function list(pairs: Pairs): ResourceList {
  return readResourceList(pairs) ?? new Map();
}

function plain(amounts: ResourceList): Readonly<Record<string, string>> {
  return Object.fromEntries([...amounts].map(([name, quantity]) => [name, quantityToDecimal(quantity)]));
}

function container(role: ContainerNeeds['role'], requests: Pairs, limits: Pairs = {}): ContainerNeeds {
  return { role, requests: list(requests), limits: list(limits) };
}

describe('a list of amounts', () => {
  it('holds what is written, rounded up to thousandths', () => {
    expect(plain(list({ cpu: '100u', memory: '1Gi', constructor: 2 }))).toEqual({
      cpu: '0.001',
      memory: '1073741824',
      constructor: '2',
    });
    expect(plain(list({ cpu: '1500u' }))).toEqual({ cpu: '0.002' });
  });

  it('is empty when absent', () => {
    expect(readResourceList(undefined)?.size).toBe(0);
    expect(readResourceList(null)?.size).toBe(0);
  });

  it.each([[{ cpu: '$(CPU)' }], [{ memory: true }], [['cpu']], ['cpu']])('%j is none', (value) => {
    expect(readResourceList(value)).toBeUndefined();
  });
});

describe('a pod', () => {
  it('needs the sum of its containers, also where one says nothing', () => {
    const containers = [container('container', { cpu: '100m', memory: '64Mi' }), container('container', { cpu: 1 })];
    expect(plain(podNeeds(containers).requests)).toEqual({ cpu: '1.1', memory: '67108864' });
  });

  it('needs what its largest init container needs, if that is more', () => {
    const containers = [
      container('init', { cpu: 2, memory: '10Mi' }),
      container('init', { cpu: 1 }),
      container('container', { cpu: '500m', memory: '64Mi' }),
    ];
    expect(plain(podNeeds(containers).requests)).toEqual({ cpu: '2', memory: '67108864' });
  });

  it('needs its sidecars as well, and beside the init containers after them', () => {
    const containers = [
      container('init', { cpu: 2 }),
      container('sidecar', { cpu: '500m' }),
      container('init', { cpu: 2 }),
      container('container', { cpu: 1 }),
    ];
    expect(plain(podNeeds(containers).requests)).toEqual({ cpu: '2.5' });
  });

  it('has the cpu and memory that it says itself', () => {
    const ofPod = { requests: list({ cpu: 1, 'nvidia.com/gpu': 4 }), limits: list({ memory: '1Gi' }) };
    const { requests, limits } = podNeeds([container('container', { cpu: 3 }, { memory: '2Gi', cpu: 4 })], ofPod);
    expect(plain(requests)).toEqual({ cpu: '1' });
    expect(plain(limits)).toEqual({ memory: '1073741824', cpu: '4' });
  });
});
