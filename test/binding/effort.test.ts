/** How hard the exploration works, counted in states: a clock would say something about the machine. */

import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/graph/binding/forecast.ts';
import { bindClaims } from '../../src/graph/binding.ts';
import { claim, pod, storageClass, volume, world } from './worlds.ts';

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('the exploration', () => {
  it('has nothing to do for ten thousand claims with volumes of their own', () => {
    const large = world({
      claims: many(10_000, (index) => claim(`c${index}`, { class: `k${index}` })),
      volumes: many(10_000, (index) => volume(`v${index}`, { class: `k${index}` })),
    });
    expect(forecast(large).states).toBe(0);
    expect(
      bindClaims(large).every((binding, index) => binding.state === 'bound' && binding.volume === `v${index}`),
    ).toBe(true);
  });

  it('has nothing to do where every claim of one class finds its own size', () => {
    const sizes = world({
      claims: many(200, (index) => claim(`c${index}`, { request: `${index + 1}Gi` })),
      volumes: many(200, (index) => volume(`v${index}`, { capacity: `${index + 1}Gi` })),
    });
    expect(forecast(sizes).states).toBe(0);
    expect(bindClaims(sizes).map((binding) => binding.volume)).toEqual(many(200, (index) => `v${index}`));
  });

  it('has nothing to do for ten thousand equal claims and volumes', () => {
    const equal = world({
      claims: many(10_000, (index) => claim(`c${index}`)),
      volumes: many(10_000, (index) => volume(`v${index}`)),
    });
    expect(forecast(equal).states).toBe(0);
    const bindings = bindClaims(equal);
    expect(bindings[0]).toMatchObject({ state: 'race', mayStayPending: false });
    expect(bindings[0]?.candidates).toHaveLength(10_000);
    expect(bindings[9_999]?.candidates).toBe(bindings[0]?.candidates);
  });

  it('counts equal claims together', () => {
    const contested = world({
      claims: [
        ...many(50, (index) => claim(`c${index}`)),
        ...many(50, (index) => claim(`d${index}`, { request: '1Gi' })),
      ],
      volumes: many(60, (index) => volume(`v${index}`)),
    });
    expect(forecast(contested).states).toBeLessThan(3000);
    expect(bindClaims(contested)[0]).toMatchObject({ state: 'race', mayStayPending: true });
  });

  it('stops at its budget, and then says more than may happen, never less', () => {
    const hard = world({
      claims: many(40, (index) => claim(`c${index}`, { request: `${index + 1}Gi` })),
      volumes: many(39, (index) => volume(`v${index}`, { capacity: `${index + 2}Gi` })),
    });
    const { states } = forecast(hard);
    expect(states).toBeGreaterThan(1000);
    expect(states).toBeLessThan(20_000);
    const bindings = bindClaims(hard);
    expect(bindings.every((binding) => binding.state === 'race' && binding.mayStayPending)).toBe(true);
    expect(bindings[39]?.candidates).toEqual(['v38']);
    expect(bindings[0]?.reasons.at(-1)?.text).toContain('too many orders');
  });

  it('follows long chains of pods that come one after the other', () => {
    const local = storageClass('manual', { provisioner: 'kubernetes.io/no-provisioner', waitsForConsumer: true });
    const chain = world({
      classes: [local],
      claims: many(8, (index) => claim(`c${index}`, { pod: `p${index}` })),
      consumers: many(8, (index) => pod(`p${index}`, [`c${index}`], index === 0 ? {} : { after: `p${index - 1}` })),
      volumes: many(8, (index) => volume(`v${index}`)),
      complete: true,
    });
    expect(bindClaims(chain).every((binding) => binding.state === 'race' && !binding.mayStayPending)).toBe(true);
  });

  it.each([
    ['one after the other', (index: number) => (index === 0 ? {} : { after: `p${index - 1}` })],
    ['all at once', (index: number) => (index === 0 ? {} : { behind: 'p0' })],
  ])('has nothing to do for five hundred pods of a set on five hundred nodes, %s', (_, gates) => {
    const local = storageClass('manual', { provisioner: 'kubernetes.io/no-provisioner', waitsForConsumer: true });
    const on = (host: string) => ({
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'host', operator: 'In', values: [host] }] }],
    });
    const set = world({
      classes: [local],
      nodes: many(500, (index) => ({ name: `n${index}`, labels: { host: `n${index}` } })),
      volumes: many(500, (index) => volume(`v${index}`, { nodeAffinity: on(`n${index}`) })),
      claims: many(500, (index) =>
        claim(`c${index}`, { pod: `p${index}`, madeBy: { kind: 'StatefulSet', name: 'p' } }),
      ),
      consumers: many(500, (index) => pod(`p${index}`, [`c${index}`], gates(index))),
      complete: true,
    });
    expect(forecast(set).states).toBe(0);
    expect(bindClaims(set).every((binding) => binding.state === 'race' && !binding.mayStayPending)).toBe(true);
  });

  it('gives the same answer every time', () => {
    const contested = world({
      claims: many(6, (index) => claim(`c${index}`, { request: `${index + 1}Gi` })),
      volumes: many(5, (index) => volume(`v${index}`)),
    });
    expect(bindClaims(contested)).toEqual(bindClaims(contested));
  });
});
