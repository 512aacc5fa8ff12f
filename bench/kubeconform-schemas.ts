import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a JSON schema is looked at here. */
interface Schema {
  readonly [keyword: string]: unknown;
}

interface Types {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/**
 * Writes the types of Kubernetes as kubeconform reads them: a schema for each kind in a file `deployment-apps-v1.json`, so
 * that it needs no network. They forbid unknown fields, as the schemas of its `-strict` do. It has less to read and to check
 * than with those: there are no descriptions, and each type stands there once instead of wherever it is used.
 */
export function writeSchemas(folder: string, source = 'schemas/kubernetes.schema.json'): void {
  const { $defs }: Types = JSON.parse(readFileSync(source, 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries($defs)) {
    if (!isKind(schema)) continue;
    const definitions = Object.fromEntries(namesIn($defs, name).map((one) => [one, published($defs[one] ?? {})]));
    const text = JSON.stringify({ $schema: draft, $ref: `#/definitions/${name}`, definitions });
    writeFileSync(join(folder, fileName(name)), text.replaceAll('"#/$defs/', '"#/definitions/'));
  }
}

const draft = 'http://json-schema.org/draft-07/schema#';

/** A schema with what the published types say, and without what an API server checks beyond them. */
function published(schema: Schema): Schema {
  const known: { [keyword: string]: unknown } = {};
  for (const keyword of ['type', '$ref', 'required', 'enum'])
    if (schema[keyword] !== undefined) known[keyword] = schema[keyword];
  const { properties, items, additionalProperties } = schema;
  if (isSchema(items)) known.items = published(items);
  if (isSchema(properties))
    known.properties = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, isSchema(one) ? published(one) : one]),
    );
  if (additionalProperties !== undefined)
    known.additionalProperties = isSchema(additionalProperties)
      ? published(additionalProperties)
      : additionalProperties;
  return known;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind({ properties }: Schema): boolean {
  return isSchema(properties) && 'kind' in properties && 'metadata' in properties;
}

/** `apps.v1.Deployment` is looked for under `deployment-apps-v1.json`, and what is in the core group without a group. */
function fileName(name: string): string {
  const [group, version, kind = ''] = name.split('.');
  return `${[kind.toLowerCase(), ...(group === 'core' ? [] : [group]), version].join('-')}.json`;
}

/** A type and all that it refers to, over however many steps. */
function namesIn($defs: Types['$defs'], name: string): readonly string[] {
  const found = new Set([name]);
  for (const one of found)
    for (const [, other] of JSON.stringify($defs[one]).matchAll(/"#\/\$defs\/([^"]+)"/g)) if (other) found.add(other);
  return [...found];
}
