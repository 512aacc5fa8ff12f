import { isMapping } from '../at.ts';
import { lookUp } from '../collections.ts';

/** Whether the API server finds a field filled: an empty text and a list without items are none. */
export function isSet(value: unknown): boolean {
  return !isUnsaid(value) && !(Array.isArray(value) && value.length === 0);
}

/** Whether nothing is written, or nothing but an empty text. */
export function isUnsaid(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Whether a list or a mapping holds nothing. */
export function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

/** What makes an item the same as another; undefined where nothing of it is written, and the server fills not all in. */
export function identity(
  item: unknown,
  names: readonly string[],
  fallback: Readonly<Record<string, unknown>>,
): readonly unknown[] | undefined {
  if (names.length === 0) return typeof item === 'string' || typeof item === 'number' ? [item] : undefined;
  if (!isMapping(item)) return undefined;
  const isKnown =
    names.some((name) => !isUnsaid(lookUp(item, name))) || names.every((name) => Object.hasOwn(fallback, name));
  return isKnown ? names.map((name) => lookUp(item, name) ?? lookUp(fallback, name) ?? '') : undefined;
}
