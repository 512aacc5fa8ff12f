/**
 * A quantity as Kubernetes holds it: exactly numerator / 10^scale, never a floating point number.
 * `wide` tells which of its two forms the API server would keep it in: a 64-bit number with a power of ten (false), or
 * an arbitrary decimal (true). The two overflow differently, so `quantityCeil` has to know.
 */
export interface Quantity {
  readonly numerator: bigint;
  readonly scale: number;
  readonly wide: boolean;
}

interface Suffix {
  readonly base: 2 | 10;
  readonly exponent: number;
}

const decimalExponents = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binaryExponents = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

const suffixes: ReadonlyMap<string, Suffix> = new Map([
  ...Object.entries(decimalExponents).map(([suffix, exponent]): [string, Suffix] => [suffix, { base: 10, exponent }]),
  ...Object.entries(binaryExponents).map(([suffix, exponent]): [string, Suffix] => [suffix, { base: 2, exponent }]),
]);

// sign, digits, fraction with its dot, suffix; the suffix is judged afterwards, as in parseQuantityString.
const grammar = /^([-+]?)([0-9]*)(\.[0-9]*)?((?:[eEinumkKMGTP]+[-+]?|[-+])[0-9]*)?$/;
const decimalExponent = /^[eE][-+]?[0-9]+$/;

const largestInt64 = 2n ** 63n - 1n;
/** The most digits that the 64-bit form takes: `maxInt64Factors` in math.go. */
const longestInt64 = 18;
/** No quantity is finer than nano: a smaller one is rounded up to it. */
const nanoScale = 9;
/** A decimal this many powers of ten above its digits is kept as it is: writing it out would only cost memory. */
const longestWritten = 400;

/**
 * The quantity that a text stands for, or undefined when the API server refuses it. Never throws.
 * A number is read by the text that JSON gives it, which is what kubectl sends for an unquoted YAML number.
 * As in `ParseQuantity`, blanks around the number are refused here; see `quantityFromField`.
 * staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go, suffix.go
 */
export function parseQuantity(text: string | number): Quantity | undefined {
  const written = typeof text === 'number' ? String(text) : text;
  if (written === '') return undefined;
  const match = grammar.exec(written);
  if (match === null) return undefined;
  const suffix = interpretSuffix(match[4] ?? '');
  if (suffix === undefined) return undefined;

  const negative = match[1] === '-';
  const digits = withoutLeadingZeros(match[2] ?? '');
  const fraction = match[3]?.slice(1) ?? '';
  const small = suffix.base === 10 ? smallDecimal(digits, fraction, suffix) : smallBinary(digits, fraction, suffix);
  if (small !== undefined) return signed(small, negative);

  // The decimal form needs a digit: "Gi" and "." are zero, but "Ei" is an error.
  if (match[2] === '' && fraction === '') return undefined;
  return signed(wideQuantity(digits, fraction, suffix), negative);
}

/**
 * A quantity field of a manifest as the API server reads it from JSON: like `parseQuantity`, but blanks around the
 * text are dropped and null is zero. Undefined for any other value that is no quantity. Never throws.
 * `Quantity.UnmarshalJSON` in staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go
 */
export function quantityFromField(value: unknown): Quantity | undefined {
  if (value === null) return { numerator: 0n, scale: 0, wide: false };
  if (typeof value === 'number') return parseQuantity(value);
  if (typeof value === 'string') return parseQuantity(value.trim());
  return undefined;
}

function interpretSuffix(suffix: string): Suffix | undefined {
  const known = suffixes.get(suffix);
  if (known !== undefined) return known;
  if (!decimalExponent.test(suffix)) return undefined;
  const exponent = BigInt(suffix.replace(/^[eE]\+?/, ''));
  if (exponent > largestInt64 || exponent < -largestInt64 - 1n) return undefined;
  // Kubernetes reads 64 bits and keeps 32 of them.
  return { base: 10, exponent: Number(BigInt.asIntN(32, exponent)) };
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return start === digits.length ? '0' : digits.slice(start);
}

function smallDecimal(digits: string, fraction: string, suffix: Suffix): Quantity | undefined {
  if (digits.length + fraction.length > longestInt64) return undefined;
  const exponent = (suffix.exponent - fraction.length) | 0;
  if (exponent < -nanoScale) return undefined;
  // Subtracting from zero, unlike negating, never yields minus zero.
  return { numerator: BigInt(digits + fraction), scale: 0 - exponent, wide: false };
}

function smallBinary(digits: string, fraction: string, suffix: Suffix): Quantity | undefined {
  if (fraction !== '') return undefined;
  const room = 15 - digits.length - (suffix.exponent * 3) / 10 - 1;
  if (room < 0) return undefined;
  return { numerator: BigInt(digits) << BigInt(suffix.exponent), scale: 0, wide: false };
}

function wideQuantity(digits: string, fraction: string, suffix: Suffix): Quantity {
  const written = BigInt(digits + fraction);
  const scale = suffix.base === 10 ? (fraction.length - suffix.exponent) | 0 : fraction.length;
  const numerator = suffix.base === 10 ? written : written << BigInt(suffix.exponent);
  if (numerator === 0n || scale < -longestWritten) return { numerator, scale, wide: true };

  const rounded = roundedToNano(numerator, scale);
  // Only binary suffixes are capped.
  if (suffix.base === 2 && rounded > largestInt64 * 10n ** BigInt(nanoScale)) {
    return { numerator: largestInt64, scale: 0, wide: true };
  }
  return { numerator: rounded, scale: nanoScale, wide: true };
}

/** `numerator` (positive) at nano scale, rounded up. */
function roundedToNano(numerator: bigint, scale: number): bigint {
  if (scale <= nanoScale) return numerator * 10n ** BigInt(nanoScale - scale);
  const dropped = scale - nanoScale;
  // 4 bits hold more than one decimal digit, so this many dropped digits leave nothing but the rounding.
  if (dropped > numerator.toString(16).length * 2) return 1n;
  const divisor = 10n ** BigInt(dropped);
  return (numerator + divisor - 1n) / divisor;
}

function signed(quantity: Quantity, negative: boolean): Quantity {
  return negative ? { ...quantity, numerator: -quantity.numerator } : quantity;
}
