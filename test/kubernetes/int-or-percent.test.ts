import { describe, expect, it } from 'vitest';
import { resolveIntOrPercent } from '../../src/kubernetes/int-or-percent.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly in: string;
  readonly err?: string;
  readonly [total: `of${number}`]: readonly [up: number, down: number];
}

const totals = [1, 2, 3, 4, 7, 10] as const;

const rows = recorded<Row>('intpct');

describe('recorded from Kubernetes 1.32', () => {
  it('covers every total', () => {
    const columns = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => key.startsWith('of'))));
    expect([...columns].sort()).toEqual(totals.map((total) => `of${total}`).sort());
  });

  it.each(rows)('$in', (row) => {
    // The recording read plain digits as a number, as YAML does when they are not quoted.
    const value = /^[0-9]+$/.test(row.in) ? Number(row.in) : row.in;
    for (const total of totals) {
      const answers = [resolveIntOrPercent(value, total, 'up'), resolveIntOrPercent(value, total, 'down')];
      expect(answers, `of ${total}`).toEqual(row.err === undefined ? row[`of${total}`] : [undefined, undefined]);
    }
  });
});

describe('values that are refused', () => {
  it.each(['1', '', '%', '50 %', '50%\n', 'half', 0.5, Number.NaN])('%j', (value) => {
    expect(resolveIntOrPercent(value, 10, 'up')).toBeUndefined();
  });
});

it('never gives minus zero', () => {
  expect(Object.is(resolveIntOrPercent('-5%', 1, 'up'), 0)).toBe(true);
});
