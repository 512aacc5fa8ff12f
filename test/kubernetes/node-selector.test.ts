import { describe, expect, it } from 'vitest';
import {
  matchesNodeSelector,
  type NodeSelector,
  type SelectorRequirement,
} from '../../src/kubernetes/label-selector.ts';

const labels = { zone: 'a', cores: '8', word: 'eight' };

function expressions(...matchExpressions: readonly SelectorRequirement[]): NodeSelector {
  return { nodeSelectorTerms: [{ matchExpressions }] };
}

function field(operator: string, ...values: readonly string[]): NodeSelector {
  return { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator, values }] }] };
}

describe('required node affinity', () => {
  it.each<[string, boolean, NodeSelector | null | undefined]>([
    ['no affinity', true, undefined],
    ['null', true, null],
    ['no terms', false, {}],
    ['an empty list of terms', false, { nodeSelectorTerms: [] }],
    ['an empty term', false, { nodeSelectorTerms: [{}] }],
    [
      'an empty term beside a fitting one',
      true,
      { nodeSelectorTerms: [{}, ...(expressions({ key: 'zone', operator: 'Exists' }).nodeSelectorTerms ?? [])] },
    ],
    ['the right zone', true, expressions({ key: 'zone', operator: 'In', values: ['a', 'b'] })],
    ['the wrong zone', false, expressions({ key: 'zone', operator: 'In', values: ['b'] })],
    [
      'two expressions, one wrong',
      false,
      expressions({ key: 'zone', operator: 'Exists' }, { key: 'disk', operator: 'Exists' }),
    ],
    ['a missing label is not in', true, expressions({ key: 'disk', operator: 'NotIn', values: ['ssd'] })],
    ['more cores', true, expressions({ key: 'cores', operator: 'Gt', values: ['7'] })],
    ['as many cores', false, expressions({ key: 'cores', operator: 'Gt', values: ['8'] })],
    ['fewer cores', true, expressions({ key: 'cores', operator: 'Lt', values: ['10'] })],
    ['a bound that is no number', false, expressions({ key: 'cores', operator: 'Gt', values: ['few'] })],
    ['two bounds', false, expressions({ key: 'cores', operator: 'Gt', values: ['1', '2'] })],
    ['a label that is no number', false, expressions({ key: 'word', operator: 'Lt', values: ['10'] })],
    ['a missing label with a bound', false, expressions({ key: 'disk', operator: 'Lt', values: ['10'] })],
    ['a bound beyond 64 bits', false, expressions({ key: 'cores', operator: 'Lt', values: ['9223372036854775808'] })],
    ['an unknown operator', false, expressions({ key: 'zone', operator: 'Is', values: ['a'] })],
    ['the name of the node', true, field('In', 'node-1')],
    ['the name of another node', false, field('In', 'node-2')],
    ['not another node', true, field('NotIn', 'node-2')],
    ['two names', false, field('In', 'node-1', 'node-2')],
    ['an existing name', false, field('Exists')],
    [
      'another field',
      false,
      { nodeSelectorTerms: [{ matchFields: [{ key: 'spec.x', operator: 'In', values: ['node-1'] }] }] },
    ],
    [
      'a right label and a wrong name',
      false,
      {
        nodeSelectorTerms: [
          {
            matchExpressions: [{ key: 'zone', operator: 'Exists' }],
            matchFields: [{ key: 'metadata.name', operator: 'In', values: ['node-2'] }],
          },
        ],
      },
    ],
  ])('%s: %s', (_, fits, selector) => {
    expect(matchesNodeSelector(selector, labels, 'node-1')).toBe(fits);
  });

  it('does not ask for fields of a node without a name', () => {
    expect(matchesNodeSelector(field('In', 'node-2'), labels, '')).toBe(true);
  });

  it.each([
    'text',
    { nodeSelectorTerms: 'text' },
    { nodeSelectorTerms: [null, 7, { matchExpressions: [null], matchFields: [null] }] },
  ])('never throws: %j', (selector) => {
    expect(matchesNodeSelector(selector as unknown as NodeSelector, null, 'node-1')).toBe(false);
  });
});
