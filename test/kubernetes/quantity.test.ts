import { describe, expect, it } from 'vitest';
import {
  addQuantities,
  compareQuantities,
  isWholeNumber,
  parseQuantity,
  type Quantity,
  quantityCeil,
  quantityFromField,
  quantityProblem,
  quantityToDecimal,
} from '../../src/kubernetes/quantity.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly in: string;
  readonly ok: boolean;
  readonly dec?: string;
  /** The same quantity as Kubernetes writes it. */
  readonly canonical?: string;
  readonly value_ceil?: number;
}

function quantity(text: string | number): Quantity {
  const parsed = parseQuantity(text);
  if (parsed === undefined) throw new Error(`'${text}' is no quantity`);
  return parsed;
}

const rows = recorded<Row>('quantity');

describe('recorded from Kubernetes 1.32', () => {
  it.each(rows)('$in', (row) => {
    const parsed = parseQuantity(row.in);
    expect(parsed !== undefined).toBe(row.ok);
    if (parsed === undefined) return;
    expect(quantityToDecimal(parsed)).toBe((row.dec ?? '').replace(/(\.[0-9]*?)0+$/, '$1').replace(/\.$/, ''));
    // There is no suffix for 10^21, so Kubernetes writes another quantity.
    if (row.in !== '-1000E') expect(compareQuantities(quantity(row.canonical ?? ''), parsed)).toBe(0);
    // The recording is JSON, so numbers beyond 2^53 are compared as JSON can hold them.
    expect(Number(quantityCeil(parsed))).toBe(row.value_ceil);
  });

  it('orders all quantities by their exact value', () => {
    const valid = rows.filter((row) => row.ok).map((row) => ({ parsed: quantity(row.in), dec: row.dec ?? '' }));
    const exact = (text: string) => {
      const [whole = '', fraction = ''] = text.split('.');
      return BigInt(whole + fraction.padEnd(12, '0'));
    };
    for (const a of valid) {
      for (const b of valid) {
        const difference = exact(a.dec) - exact(b.dec);
        const sign = difference === 0n ? 0 : difference > 0n ? 1 : -1;
        expect(compareQuantities(a.parsed, b.parsed), `${a.dec} and ${b.dec}`).toBe(sign);
      }
    }
  });

  it('explains every refused text, and suggests only quantities', () => {
    for (const row of rows) {
      const problem = quantityProblem(row.in);
      // Blanks around a quantity are dropped before it is parsed, so they are no problem in a manifest.
      expect(problem === undefined, row.in).toBe(row.ok || parseQuantity(row.in.trim()) !== undefined);
      if (problem?.suggestion !== undefined) expect(parseQuantity(problem.suggestion), row.in).toBeDefined();
    }
  });
});

describe('unquoted YAML numbers', () => {
  it.each([
    [1e3, '1000'],
    [0.5, '0.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    [0, '0'],
    [2, '2'],
  ])('%s', (number, decimal) => {
    expect(quantityToDecimal(quantity(number))).toBe(decimal);
  });

  it('refuses what JSON cannot hold', () => {
    expect(parseQuantity(Number.NaN)).toBeUndefined();
    expect(parseQuantity(Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});

describe('quantities in a manifest', () => {
  it('may stand between blanks, or be null', () => {
    expect(quantityFromField(' 1Gi\n')).toEqual(quantity('1Gi'));
    expect(quantityFromField(null)).toEqual(quantity('0'));
    expect(quantityFromField(['1Gi'])).toBeUndefined();
    expect(quantityFromField(undefined)).toBeUndefined();
  });
});

describe('equal quantities in different words', () => {
  it.each([
    ['1Gi', '1024Mi'],
    ['0.5Gi', '512Mi'],
    ['1e9', '1G'],
    ['1E', '1e18'],
    ['500m', '.5'],
    ['1000n', '1u'],
    ['0', '-0m'],
    ['0.1n', '1n'],
    ['20Ei', '8Ei'],
    ['12345678901234567890', '12345678901234567.890k'],
  ])('%s and %s', (a, b) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(0);
  });

  it.each([
    ['1Gi', '1G'],
    ['1m', '-1'],
    ['1e999999999', '9999999999E'],
    ['-1', '-1e999999999'],
    ['1', '1e-999999999'],
  ])('%s is more than %s', (a, b) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(1);
    expect(compareQuantities(quantity(b), quantity(a))).toBe(-1);
  });
});

describe('sums', () => {
  it.each([
    ['1Gi', '1Gi', '2Gi'],
    ['500m', '1', '1.5'],
    ['1', '-1', '0'],
    ['0', '1Ki', '1Ki'],
    ['9000000000G', '9000000000G', '18000000000G'],
    ['1e999999999', '1', '1e999999999'],
  ])('%s and %s are %s', (a, b, sum) => {
    expect(compareQuantities(addQuantities(quantity(a), quantity(b)), quantity(sum))).toBe(0);
  });
});

describe('whole numbers', () => {
  it.each([
    ['1', true],
    ['1500m', false],
    ['2000m', true],
    ['1.0', true],
    ['0.5Gi', true],
    ['0.1Gi', false],
    ['0n', true],
  ])('%s: %s', (text, whole) => {
    expect(isWholeNumber(quantity(text))).toBe(whole);
  });
});

describe('texts that would take for ever', () => {
  it.each(
    [
      '1e999999999',
      '1e-999999999',
      '12345678901234567890e999999999',
      '0e999999999',
      '-0.00e-999999999',
      '1e9223372036854775807',
      `${'0'.repeat(50_000)}!`,
      `${'9'.repeat(5_000)}`,
    ].map((text) => ({ title: text.slice(0, 30), text })),
  )('$title', ({ text }) => {
    const parsed = parseQuantity(text);
    quantityProblem(text);
    if (parsed === undefined) return;
    quantityCeil(parsed);
    isWholeNumber(parsed);
    expect(quantityToDecimal(parsed).length).toBeLessThan(10_000);
  });

  it('refuses an exponent beyond 64 bits', () => {
    expect(parseQuantity('1e9223372036854775808')).toBeUndefined();
  });
});

describe('problems', () => {
  it.each([
    ['', { code: 'empty' }],
    ['   ', { code: 'empty' }],
    ['1K', { code: 'kilo', suggestion: '1k', alternative: '1Ki' }],
    ['512Mib', { code: 'bytes-suffix', suggestion: '512Mi' }],
    ['512MiB', { code: 'bytes-suffix', suggestion: '512Mi' }],
    ['512MB', { code: 'bytes-suffix', suggestion: '512M', alternative: '512Mi' }],
    ['64KB', { code: 'bytes-suffix', suggestion: '64k', alternative: '64Ki' }],
    ['100B', { code: 'bytes-suffix', suggestion: '100' }],
    ['512 MB', { code: 'bytes-suffix', suggestion: '512M', alternative: '512Mi' }],
    ['1gi', { code: 'case', suggestion: '1Gi' }],
    ['1GI', { code: 'case', suggestion: '1Gi' }],
    ['1ki', { code: 'case', suggestion: '1Ki' }],
    ['1g', { code: 'case', suggestion: '1G', alternative: '1Gi' }],
    ['1e', { code: 'case', suggestion: '1E', alternative: '1Ei' }],
    ['1 Gi', { code: 'space', suggestion: '1Gi' }],
    ['1\u00a0Gi', { code: 'space', suggestion: '1Gi' }],
    ['0.5 cores', { code: 'grammar', suggestion: '0.5' }],
    ['500mCPU', { code: 'grammar', suggestion: '500m' }],
    ['500 millicores', { code: 'grammar', suggestion: '500m' }],
    ['10 gigabytes', { code: 'bytes-suffix', suggestion: '10G', alternative: '10Gi' }],
    ['0,5', { code: 'grammar', suggestion: '0.5' }],
    ['1,000', { code: 'grammar' }],
    ['1_000Mi', { code: 'grammar', suggestion: '1000Mi' }],
    ['\uff11Gi', { code: 'grammar', suggestion: '1Gi' }],
    ['lots', { code: 'grammar' }],
    ['50%', { code: 'grammar' }],
    [Number.NaN, { code: 'grammar' }],
  ])('%j', (text, problem) => {
    expect(quantityProblem(text)).toEqual(problem);
  });

  it.each(['1Gi', ' 1Gi ', '500m', '1e3', '0'])('none in %j', (text) => {
    expect(quantityProblem(text)).toBeUndefined();
  });
});
