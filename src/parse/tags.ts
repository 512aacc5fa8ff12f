import { isInteger, readPlain, type Scalar } from './scalar.ts';

/**
 * Tags that a scalar has to fit; what another one means is not known, so its scalar is text
 * (sigs.k8s.io/yaml/goyaml.v2/resolve.go, resolve).
 */
const fits: ReadonlyMap<string, (value: Scalar, text: string) => boolean> = new Map([
  ['!!null', (value) => value === null],
  ['!!bool', (value) => typeof value === 'boolean'],
  ['!!int', (value, text) => typeof value === 'number' && isInteger(text)],
  ['!!float', (value) => typeof value === 'number'],
  ['!!timestamp', (_value, text) => timestamp.test(text)],
]);

const timestamp = /^\d{4}-\d\d?-\d\d?(?:[Tt ]\d\d?:\d\d?:\d\d?(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)?)?$/;

export function isResolved(tag: string): boolean {
  return fits.has(tag);
}

/** What a text with such a tag stands for, in quotes or not; undefined where it does not fit the tag. */
export function readAs(tag: string, text: string): Scalar | undefined {
  const value = readPlain(text);
  if (fits.get(tag)?.(value, text) !== true) return undefined;
  return tag === '!!timestamp' ? text : value;
}

/** The text that a `!!binary` scalar encodes; undefined where it is no base64. Bytes that are no UTF-8 become U+FFFD. */
export function readBinary(text: string): string | undefined {
  const digits = text.replace(/[\r\n]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  const bytes = Uint8Array.from(atob(digits), (byte) => byte.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
