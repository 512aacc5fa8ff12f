import { describe, expect, it } from 'vitest';
import {
  type LabelSelector,
  type Labels,
  matchesLabelSelector,
  matchesPairs,
  selectorText,
} from '../../src/kubernetes/label-selector.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly in: { readonly Selector: LabelSelector | null; readonly Labels: Labels | null };
  readonly match?: boolean;
  readonly err?: string;
}

describe('recorded from Kubernetes 1.32', () => {
  const rows = recorded<Row>('selector').map((row) => ({ ...row, title: JSON.stringify(row.in) }));

  it.each(rows)('$title', (row) => {
    expect(matchesLabelSelector(row.in.Selector, row.in.Labels)).toBe(row.match ?? false);
  });
});

describe('label selectors', () => {
  it('selects by labels that are named like parts of every object', () => {
    expect(matchesLabelSelector({ matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, {})).toBe(false);
    expect(matchesLabelSelector({ matchLabels: { constructor: 'a' } }, { constructor: 'a' })).toBe(true);
  });

  it('takes null for absent parts', () => {
    expect(matchesLabelSelector({ matchLabels: null, matchExpressions: null }, null)).toBe(true);
    expect(matchesLabelSelector(undefined, { a: 'b' })).toBe(false);
  });

  it('does not match by a label that the API server refuses, even if the object has it', () => {
    expect(matchesLabelSelector({ matchLabels: { a: 'x/y' } }, { a: 'x/y' })).toBe(false);
    expect(matchesLabelSelector({ matchLabels: { 'a b': 'c' } }, { 'a b': 'c' })).toBe(false);
  });

  it('selects nothing by a null expression', () => {
    const selector = { matchExpressions: [null] } as unknown as LabelSelector;
    expect(matchesLabelSelector(selector, { a: 'b' })).toBe(false);
  });

  it.each([
    'text',
    7,
    [],
    { matchLabels: 'text' },
    { matchLabels: { a: 1, b: Object.create(null) } },
    { matchExpressions: 'text' },
    { matchExpressions: [null, 7, 'text', {}, { key: 7, operator: 'In', values: [7] }] },
    { matchExpressions: [{ key: 'a', operator: 'In', values: 'b' }] },
    { matchExpressions: [{ key: 'a', operator: 'constructor', values: ['b'] }] },
    { matchExpressions: [{ key: Object.create(null), operator: 'In', values: [Object.create(null), {}] }] },
  ])('never throws: %j', (selector) => {
    const wrong = selector as unknown as LabelSelector;
    for (const labels of [null, {}, { a: 'b' }, 'text' as unknown as Labels]) {
      expect(() => matchesLabelSelector(wrong, labels)).not.toThrow();
      expect(() => matchesPairs(wrong as unknown as Labels, labels)).not.toThrow();
      expect(() => selectorText(wrong)).not.toThrow();
    }
  });
});

describe('pairs of a Service', () => {
  it('selects what has all of them', () => {
    expect(matchesPairs({ app: 'web' }, { app: 'web', tier: 'front' })).toBe(true);
    expect(matchesPairs({ app: 'web', tier: 'back' }, { app: 'web', tier: 'front' })).toBe(false);
    expect(matchesPairs({ app: '' }, {})).toBe(false);
  });

  it('selects nothing without pairs', () => {
    expect(matchesPairs({}, { app: 'web' })).toBe(false);
    expect(matchesPairs(null, { app: 'web' })).toBe(false);
    expect(matchesPairs(undefined, {})).toBe(false);
  });
});

describe('selectors in one line', () => {
  it.each<[LabelSelector | null, string]>([
    [null, '<none>'],
    [{}, '<none>'],
    [{ matchLabels: { tier: 'front', app: 'web' } }, 'app=web,tier=front'],
    [
      {
        matchLabels: { app: 'web' },
        matchExpressions: [
          { key: 'x', operator: 'DoesNotExist' },
          { key: 'tier', operator: 'In', values: ['b', 'a'] },
          { key: 'zone', operator: 'NotIn', values: ['c'] },
          { key: 'y', operator: 'Exists' },
        ],
      },
      'app=web,tier in (a,b),!x,y,zone notin (c)',
    ],
    [{ matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] }, 'a Gt (1)'],
  ])('%j', (selector, text) => {
    expect(selectorText(selector)).toBe(text);
  });
});
