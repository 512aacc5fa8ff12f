/** What a scalar stands for. */
export type Scalar = string | number | boolean | null;

/**
 * Plain scalars as kubectl reads them: its YAML library is a fork of go-yaml v2, which keeps YAML 1.1 booleans and
 * octal numbers and reads dates and base-60 numbers as text (sigs.k8s.io/yaml/goyaml.v2/resolve.go).
 */
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const notFinite: ReadonlySet<string> = new Set([
  '.nan',
  '.NaN',
  '.NAN',
  ...['', '+', '-'].flatMap((sign) => ['.inf', '.Inf', '.INF'].map((word) => sign + word)),
]);

const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const radix = /^([-+]?)0([xXbBoO]?)([0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Behind a dot, Go's own reading of numbers applies: an underscore stands between two digits or not at all. */
const spacedFraction = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
const digits: Readonly<Record<string, RegExp>> = { x: /^[0-9a-fA-F]+$/, o: /^[0-7]+$/, b: /^[01]+$/ };

/** What a plain scalar stands for. Infinity and not-a-number, which JSON cannot hold, come back as they are. */
export function readPlain(text: string): Scalar {
  const first = text.charCodeAt(0);
  // Digits, signs and dots can begin a number; only a few letters can begin one of the words.
  if (first >= 48 && first <= 57) return readNumber(text);
  switch (first) {
    case 43: // +
    case 45: // -
    case 46: // .
      return notFinite.has(text) ? Number.NaN : readNumber(text);
    case 110:
    case 78:
    case 121:
    case 89:
    case 116:
    case 84:
    case 102:
    case 70:
    case 111:
    case 79:
    case 126: {
      // nNyYtTfFoO~
      const word = words.get(text);
      return word === undefined ? text : word;
    }
    default:
      return Number.isNaN(first) ? null : text;
  }
}

function readNumber(text: string): string | number {
  const plain = withoutUnderscores(text);
  // There is one integer zero: '-0' is 0.
  if (decimal.test(plain)) return Number(plain) + 0;
  const integer = readRadix(plain);
  if (integer !== undefined) return Number(integer);
  const value = float.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}

/** Whether a plain scalar that is a number is an integer there, and no floating-point number. */
export function isInteger(text: string): boolean {
  const plain = withoutUnderscores(text);
  return decimal.test(plain) || readRadix(plain) !== undefined;
}

function withoutUnderscores(text: string): string {
  return text.includes('_') && (text[0] !== '.' || spacedFraction.test(text)) ? text.replaceAll('_', '') : text;
}

/** An octal, hexadecimal or binary number, if 64 bits can hold it. */
function readRadix(plain: string): bigint | undefined {
  const parts = radix.exec(plain);
  if (!parts) return undefined;
  const [, sign = '', letter = '', number = ''] = parts;
  const base = letter.toLowerCase() || 'o';
  if (!digits[base]?.test(number)) return undefined;
  const value = BigInt(`0${base}${number}`);
  return value <= largest[sign === '' ? 'unsigned' : sign === '-' ? 'negative' : 'signed']
    ? sign === '-'
      ? -value
      : value
    : undefined;
}

const largest = { unsigned: 2n ** 64n - 1n, signed: 2n ** 63n - 1n, negative: 2n ** 63n };

/**
 * The text that a scalar becomes when it stands as a key: JSON has text keys only
 * (sigs.k8s.io/yaml/yaml.go, convertToJSONableObject). A null key is refused there; undefined says so.
 */
export function readKey(value: Scalar): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' && !Number.isInteger(value) ? floatKey(value) : String(value);
}

/**
 * The text that a plain scalar becomes as a key, whose number may have more digits than a value can hold. Undefined where
 * there is none: a null, and an integer that only an unsigned number of 64 bits can hold.
 */
export function readPlainKey(text: string): string | undefined {
  const infinity = infinities.get(text.toLowerCase());
  if (infinity !== undefined && notFinite.has(text)) return infinity;
  const value = readPlain(text);
  if (typeof value !== 'number') return readKey(value);
  const plain = withoutUnderscores(text);
  const integer = decimal.test(plain) ? BigInt(plain.replace(/^\+/, '')) : readRadix(plain);
  // What is too large for an integer is a floating-point number there.
  if (integer === undefined || integer < -largest.negative || integer > largest.unsigned) return floatKey(value);
  return integer > largest.signed ? undefined : String(integer);
}

const infinities: ReadonlyMap<string, string> = new Map([
  ['.inf', '.inf'],
  ['+.inf', '.inf'],
  ['-.inf', '-.inf'],
  ['.nan', '.nan'],
]);

/** `strconv.FormatFloat(value, 'g', -1, 32)`: the fewest digits that give the same number of 32 bits. */
function floatKey(value: number): string {
  const short = Math.fround(value);
  if (!Number.isFinite(short)) return short > 0 ? '.inf' : '-.inf';
  const sign = Object.is(short, -0) || short < 0 ? '-' : '';
  const size = Math.abs(short);
  let precision = 1;
  while (precision < 9 && Math.fround(Number(size.toPrecision(precision))) !== size) precision++;
  const [mantissa = '', exponent = '0'] = size.toExponential(precision - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return sign + String(Number(size.toPrecision(precision)));
  return `${sign}${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
