import { type At, bytesOfBase64, isBase64, placeholder, type ResourceOf } from '../../src/rule.ts';

type Secret = ResourceOf<'Secret'>;

/** Where the value of a key stands: of `stringData` if that has it, of `data` otherwise. */
export function valueAt({ at }: Secret, key: string): At {
  const plain = at.get('stringData').get(key) as At;
  return plain.value === undefined ? (at.get('data').get(key) as At) : plain;
}

/** The value of a key as programs get it, one sign for each byte of `data`; undefined where it is no base64. */
export function textOf(secret: Secret, key: string): string | undefined {
  const { value } = valueAt(secret, key);
  const text = value === null ? '' : value;
  if (typeof text !== 'string') return undefined;
  const isPlain = secret.at.get('stringData').get(key).value !== undefined;
  if (isPlain || placeholder.test(text)) return text;
  return isBase64(text) && bytesOfBase64(text) <= largest ? atob(text.replaceAll(/[\r\n]/g, '')) : undefined;
}
const largest = 1024 * 1024;

/** The text that a value in base64 stands for, read as UTF-8; undefined where it is no base64 or no text. */
export function decodedText(value: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(value.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
