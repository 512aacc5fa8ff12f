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
const digits: Readonly<Record<string, RegExp>> = { 16: /^[0-9a-fA-F]+$/, 8: /^[0-7]+$/, 2: /^[01]+$/ };
const bases: Readonly<Record<string, number>> = { x: 16, X: 16, b: 2, B: 2, o: 8, O: 8, '': 8 };

/** What a plain scalar stands for. Infinity and not-a-number, which JSON cannot hold, come back as they are. */
export function readPlain(text: string): string | number | boolean | null {
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
  const plain = text.includes('_') && text[0] !== '.' ? text.replaceAll('_', '') : text;
  if (decimal.test(plain)) return Number(plain);
  const parts = radix.exec(plain);
  if (parts) {
    const [, sign, letter = '', number = ''] = parts;
    const base = bases[letter] ?? 8;
    const value = digits[base]?.test(number) ? Number.parseInt(number, base) : Number.POSITIVE_INFINITY;
    // What 64 bits cannot hold stays text there, unless it can be read as a decimal number, too.
    if (value < 2 ** 64) return sign === '-' ? -value : value;
  }
  const decimalValue = float.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(decimalValue) ? decimalValue : text;
}

/**
 * The text that a scalar becomes when it stands as a key: JSON has text keys only
 * (sigs.k8s.io/yaml/yaml.go, convertToJSONableObject). A null key is refused there; undefined says so.
 */
export function readKey(value: string | number | boolean | null): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' ? value : String(value);
}
