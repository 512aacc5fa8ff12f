import { withoutEnd } from '../words.ts';
import type { Quantity } from './quantity-parse.ts';

export { parseQuantity, type Quantity, quantityFromField } from './quantity-parse.ts';
export { type QuantityProblem, quantityProblem } from './quantity-problem.ts';

/** Quantities further apart than this many powers of ten are not written out to be added or printed. */
const longestWritten = 4000;

/**
 * Negative when `a` is less than `b`, zero when equal, positive when greater; exact. Never throws.
 * `Quantity.Cmp` in staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go
 */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.scale === b.scale) return order(a.numerator, b.numerator);
  const sign = order(a.numerator, 0n);
  if (sign !== order(b.numerator, 0n)) return order(a.numerator, b.numerator);
  if (sign === 0) return 0;
  // 1e999999999 is a valid quantity, so the sizes are compared before anything is written out.
  const difference = integerDigits(a) - integerDigits(b);
  if (difference !== 0) return difference > 0 ? sign : -sign;
  const scale = Math.max(a.scale, b.scale);
  return order(atScale(a, scale), atScale(b, scale));
}

/**
 * The whole number that controllers compute with: rounded up, or rather away from zero, in 64 bits. Never throws.
 * What does not fit in 64 bits comes out as in Kubernetes 1.32: 100E is 0 and 9223372036854775808 is negative.
 * `Quantity.Value` in staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go, amount.go, scale_int.go
 */
export function quantityCeil(quantity: Quantity): bigint {
  return quantity.wide ? wideCeil(quantity) : smallCeil(quantity);
}

/** Whether the quantity has no fraction: 1500m has one, 2000m and 1.0 have none. Never throws. */
export function isWholeNumber(quantity: Quantity): boolean {
  const { numerator, scale } = quantity;
  return numerator === 0n || scale <= 0 || numerator % 10n ** BigInt(scale) === 0n;
}

/** As near as a number can be: bounds and ratios of quantities are small whole numbers, as a rule. */
export function quantityToNumber({ numerator, scale }: Quantity): number {
  return Number(numerator) / 10 ** scale;
}

/**
 * The exact value in plain decimal notation without superfluous zeros: 0.5 for 500m, 1073741824 for 1Gi. Never throws.
 * A value of thousands of digits is written with an exponent instead.
 */
export function quantityToDecimal(quantity: Quantity): string {
  const { numerator, scale } = quantity;
  if (numerator === 0n) return '0';
  if (scale < -longestWritten) return `${numerator}e${-scale}`;
  if (scale <= 0) return (numerator * 10n ** BigInt(-scale)).toString();
  const sign = numerator < 0n ? '-' : '';
  const digits = magnitude(numerator)
    .toString()
    .padStart(scale + 1, '0');
  const fraction = withoutEnd(digits.slice(-scale), '0');
  const whole = sign + digits.slice(0, -scale);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/**
 * The exact sum. Never throws. Of two quantities thousands of powers of ten apart, the smaller one is dropped.
 * `Quantity.Add` in staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  if (b.numerator === 0n) return a;
  if (a.numerator === 0n) return b;
  const scale = Math.max(a.scale, b.scale);
  if (Math.abs(a.scale - b.scale) > longestWritten) return integerDigits(a) > integerDigits(b) ? a : b;
  const numerator = atScale(a, scale) + atScale(b, scale);
  const wide = a.wide || b.wide || BigInt.asIntN(64, numerator) !== numerator;
  return { numerator, scale, wide };
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** How many digits the quantity has before its decimal point; zero or less for a number below 1. */
function integerDigits(quantity: Quantity): number {
  return magnitude(quantity.numerator).toString().length - quantity.scale;
}

function atScale(quantity: Quantity, scale: number): bigint {
  return quantity.numerator * 10n ** BigInt(scale - quantity.scale);
}

function int64(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

/** `int64Amount.AsScaledInt64`: rounds away from zero. */
function smallCeil({ numerator, scale }: Quantity): bigint {
  if (numerator === 0n || scale === 0) return numerator;
  if (scale < 0) return smallScaledUp(numerator, -scale);
  const divisor = 10n ** BigInt(scale);
  const whole = numerator / divisor;
  if (numerator % divisor === 0n) return whole;
  return numerator > 0n ? whole + 1n : whole - 1n;
}

/** `positiveScaleInt64`: the powers that it multiplies by at once wrap around, all others give 0 on overflow. */
function smallScaledUp(numerator: bigint, power: number): bigint {
  if (power >= 19) return 0n;
  const product = numerator * 10n ** BigInt(power);
  const wrapped = int64(product);
  return wrapped === product || multipliedAtOnce.has(power) ? wrapped : 0n;
}

const multipliedAtOnce: ReadonlySet<number> = new Set([1, 2, 3, 6, 9]);

/** `scaledValue`: always rounds up, but by way of 64 bits when the number is negative or small enough. */
function wideCeil({ numerator, scale }: Quantity): bigint {
  if (scale === 0) return int64(numerator);
  // Ten to the 64th is divisible by two to the 64th, so nothing is left in 64 bits.
  if (scale <= -64) return 0n;
  if (scale < 0) return int64(numerator * 10n ** BigInt(-scale));
  if (numerator === 0n) return 0n;
  const divisor = 10n ** BigInt(scale);
  const dividend = numerator < 2n ** 63n - 1n && scale < 19 ? int64(numerator) : numerator;
  const whole = dividend / divisor;
  return int64(dividend % divisor === 0n ? whole : whole + 1n);
}
