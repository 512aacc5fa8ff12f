import { describe, expect, it } from 'vitest';
import {
  aboveDefaultLimit,
  claimViolations,
  containerDefaults,
  type LimitViolation,
  limitViolations,
  readLimitRangeItem,
  withDefaults,
} from '../../src/kubernetes/limit-range.ts';
import { quantityToDecimal } from '../../src/kubernetes/quantity.ts';
import { type Needs, podNeeds, readResourceList } from '../../src/kubernetes/resource-list.ts';

type Pairs = Readonly<Record<string, string | number>>;

function item(entry: Readonly<Record<string, unknown>>) {
  const read = readLimitRangeItem(entry);
  if (read === undefined) throw new Error('the entry cannot be read');
  return read;
}

function needs(requests: Pairs, limits: Pairs = {}): Needs {
  return { requests: readResourceList(requests) ?? new Map(), limits: readResourceList(limits) ?? new Map() };
}

function plain(list: Needs['requests']) {
  return Object.fromEntries([...list].map(([name, quantity]) => [name, quantityToDecimal(quantity)]));
}

function told(violations: readonly LimitViolation[]): readonly string[] {
  return violations.map(
    ({ bound, field, resource, found }) => `${bound} ${resource} ${field} ${found ? quantityToDecimal(found) : 'none'}`,
  );
}

describe('an entry', () => {
  it('for containers fills its own gaps', () => {
    const { default: limits, defaultRequest } = item({
      type: 'Container',
      max: { cpu: 4, memory: '4Gi', 'ephemeral-storage': '10' },
      min: { cpu: '50m', hugepages: 1, 'ephemeral-storage': '5' },
      default: { memory: '1Gi' },
      defaultRequest: { cpu: '100m' },
    });
    expect(plain(limits)).toEqual({ cpu: '4', memory: '1073741824', 'ephemeral-storage': '10' });
    expect(plain(defaultRequest)).toEqual({
      cpu: '0.1',
      memory: '1073741824',
      'ephemeral-storage': '10',
      hugepages: '1',
    });
  });

  it('for pods fills none', () => {
    expect(item({ type: 'Pod', max: { cpu: 4 }, min: { cpu: 1 } }).default.size).toBe(0);
  });

  it.each([[null], ['Container'], [{ max: { cpu: 1 } }], [{ type: 'Container', max: { cpu: '$(MAX)' } }]])(
    '%j is none',
    (value) => {
      expect(readLimitRangeItem(value)).toBeUndefined();
    },
  );
});

describe('defaults', () => {
  const defaults = containerDefaults([
    item({ type: 'Container', default: { memory: '256Mi' }, defaultRequest: { memory: '128Mi' } }),
    item({ type: 'Pod', max: { cpu: 1 } }),
  ]);

  it('are given where nothing is said', () => {
    const { requests, limits } = withDefaults(needs({}), defaults);
    expect([plain(requests), plain(limits)]).toEqual([{ memory: '134217728' }, { memory: '268435456' }]);
  });

  it('come after the limit, which is the request as well', () => {
    const { requests } = withDefaults(needs({}, { memory: '64Mi' }), defaults);
    expect(plain(requests)).toEqual({ memory: '67108864' });
  });

  it('of a limit may be below the request', () => {
    expect(told(aboveDefaultLimit(needs({ memory: '1Gi' }), defaults))).toEqual(['max memory request 1073741824']);
    expect(aboveDefaultLimit(needs({ memory: '256Mi' }), defaults)).toEqual([]);
    expect(aboveDefaultLimit(needs({ memory: '1Gi' }, { memory: '1Gi' }), defaults)).toEqual([]);
  });
});

/** As a Kubernetes 1.32 API server answered. */
describe('bounds', () => {
  it('maximum memory usage per Container is 256Mi, but limit is 1Gi', () => {
    const range = item({ type: 'Container', max: { memory: '256Mi' } });
    expect(
      told(limitViolations(range, withDefaults(needs({}, { memory: '1Gi' }), containerDefaults([range])))),
    ).toEqual(['max memory limit 1073741824']);
    expect(limitViolations(range, withDefaults(needs({}), containerDefaults([range])))).toEqual([]);
  });

  it('maximum cpu usage per Pod is 1, but limit is 1400m', () => {
    const containers = [1, 2].map(() => ({ role: 'container' as const, ...needs({}, { cpu: '700m' }) }));
    const range = item({ type: 'Pod', max: { cpu: '1' } });
    expect(told(limitViolations(range, podNeeds(containers)))).toEqual(['max cpu limit 1.4']);
    expect(told(limitViolations(range, podNeeds([{ role: 'container', ...needs({ cpu: 1 }) }])))).toEqual([
      'max cpu limit none',
    ]);
  });

  it('cpu max limit to request ratio per Container is 2, but provided ratio is 10.000000', () => {
    const range = item({ type: 'Container', maxLimitRequestRatio: { cpu: '2' } });
    expect(told(limitViolations(range, needs({ cpu: '100m' }, { cpu: '1' })))).toEqual([
      'maxLimitRequestRatio cpu limit 1',
    ]);
    expect(limitViolations(range, needs({ cpu: '500m' }, { cpu: '1' }))).toEqual([]);
    expect(told(limitViolations(range, needs({}, { cpu: '1' })))).toEqual(['maxLimitRequestRatio cpu request none']);
    expect(told(limitViolations(range, needs({ cpu: '1' })))).toEqual(['maxLimitRequestRatio cpu limit none']);
    expect(limitViolations(range, needs({ cpu: 1 }, { cpu: '1e400' }))).toEqual([]);
  });

  it('a minimum asks for a request, and for a limit where there is one', () => {
    const range = item({ type: 'Pod', min: { memory: '64Mi' } });
    expect(told(limitViolations(range, needs({})))).toEqual(['min memory request none']);
    expect(told(limitViolations(range, needs({ memory: '32Mi' })))).toEqual(['min memory request 33554432']);
    expect(told(limitViolations(range, needs({ memory: '64Mi' }, { memory: '1Mi' })))).toEqual([
      'min memory limit 1048576',
    ]);
    expect(limitViolations(range, needs({ memory: '64Mi' }))).toEqual([]);
  });

  it('of a claim are about its request', () => {
    const range = item({ type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '10Gi' } });
    const { requests } = needs({ storage: '20Gi' });
    expect(told(claimViolations(range, requests))).toEqual(['max storage request 21474836480']);
    expect(claimViolations(range, needs({ storage: '10Gi' }).requests)).toEqual([]);
    expect(told(claimViolations(range, needs({ storage: '1G' }).requests))).toEqual(['min storage request 1000000000']);
  });
});
