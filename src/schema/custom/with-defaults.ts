import { isMapping } from '../../at.ts';
import { lookUp } from '../../collections.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * A value as the API server judges it by the conditions of its schema: nulls that no field may be are taken away first,
 * and defaults filled in (staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting). Answers a copy.
 */
export function withDefaults(schema: unknown, value: unknown): unknown {
  if (!isMapping(schema)) return value;
  if (Array.isArray(value)) return value.map((item) => withDefaults(schema.items, item));
  if (!isMapping(value)) return value;
  const filled = new Map<string, unknown>();
  const properties = isMapping(schema.properties) ? schema.properties : {};
  for (const [name, inner] of Object.entries(value)) {
    const known = lookUp(properties, name) ?? schema.additionalProperties;
    if (inner === null && isMapping(known) && known.nullable !== true) continue;
    filled.set(name, withDefaults(known, inner));
  }
  for (const [name, inner] of Object.entries(properties)) {
    const { default: fallback } = (isMapping(inner) ? inner : {}) as Schema;
    if (fallback !== undefined && filled.get(name) === undefined) filled.set(name, withDefaults(inner, fallback));
  }
  return Object.fromEntries(filled);
}
