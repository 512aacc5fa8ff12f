import type { Life, OverlayRow, OverlayUnion } from '../../schema/types.ts';
import type { FieldHistory, History, TypeHistory } from './history.ts';
import { type FieldRows, rowsOf, type TypeRow } from './overlay.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The types as one JSON schema: `$defs` holds each under `<group>.<version>.<name>`. It says what every release said
 * together, with the overlay's rows for the newest one; formats of our own are named, and whoever reads the schema
 * brings their meaning.
 */
export function jsonSchema(history: History, rows: ReadonlyMap<string, TypeRow>): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://kubeworthy.dev/schemas/kubernetes.schema.json',
    title: `The types of Kubernetes 1.${history.from} to 1.${history.to}`,
    $defs: Object.fromEntries(
      [...history.types].map(([id, type]) => [definitionName(id), typeSchema(type, rows.get(id), history.to)]),
    ),
  };
}

/** How the schema calls a type: `core.v1.PodSpec`. */
export function definitionName(id: string): string {
  return id.replaceAll('/', '.');
}

function typeSchema(type: TypeHistory, row: TypeRow | undefined, minor: number): Schema {
  const own = new Set(type.fields.keys());
  const required: string[] = [];
  const properties: Record<string, Schema> = {};
  for (const [name, field] of type.fields) {
    const said = rowAt(row?.fields?.[name], minor);
    const isRequired = said.required ?? field.isRequired;
    if (isRequired && field.until === undefined) required.push(name);
    properties[name] = fieldSchema(field, said, isRequired);
  }
  const unions = (row?.unions ?? [])
    .filter((union) => holdsAt(union, minor))
    .flatMap((union) => unionSchemas(union, own));
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(unions.length > 0 ? { allOf: unions } : {}),
  };
}

/** Of the rows of a field those that hold in a version, as one. */
export function rowAt(rows: FieldRows | undefined, minor: number): OverlayRow {
  return Object.assign({}, ...rowsOf(rows).filter((row) => holdsAt(row, minor))) as OverlayRow;
}

function holdsAt({ since, until }: Life, minor: number): boolean {
  return (since === undefined || minor >= since) && (until === undefined || minor <= until);
}

const bases: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  int32: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { type: 'integer' },
  number: { type: 'integer' },
  integer: { type: 'integer' },
  double: { type: 'number' },
  time: { type: 'string' },
  'micro-time': { type: 'string' },
  bytes: { type: 'string', format: 'base64' },
  quantity: { type: ['string', 'number'], format: 'quantity' },
  'int-or-string': { type: ['integer', 'string'], minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  any: {},
};

function fieldSchema(field: FieldHistory, row: OverlayRow, isRequired: boolean): Schema {
  return valueSchema(field.type, row, isRequired);
}

function valueSchema(type: string, row: OverlayRow, isRequired: boolean): Schema {
  if (type.startsWith('[]')) {
    const least = row.items?.least ?? (isRequired ? 1 : undefined);
    return {
      type: 'array',
      items: valueSchema(
        type.slice(2),
        row.unique === undefined && row.items === undefined ? row : withoutList(row),
        false,
      ),
      ...(least === undefined ? {} : { minItems: least }),
      ...(row.items?.most === undefined ? {} : { maxItems: row.items.most }),
    };
  }
  if (type.startsWith('{}')) {
    return {
      type: 'object',
      additionalProperties: valueSchema(type.slice(2), withoutList(row), false),
      ...(row.keys === undefined ? {} : { propertyNames: { format: row.keys } }),
      ...(row.items?.least === undefined ? {} : { minProperties: row.items.least }),
      ...(row.items?.most === undefined ? {} : { maxProperties: row.items.most }),
    };
  }
  const base = bases[row.type ?? type] ?? { $ref: `#/$defs/${definitionName(type)}` };
  const isText = type === 'string';
  return {
    ...base,
    ...(row.format === undefined ? {} : { format: row.format }),
    ...(row.enum === undefined ? {} : { enum: row.enum.map((one) => (typeof one === 'string' ? one : one.value)) }),
    ...(row.minimum === undefined ? {} : { minimum: row.minimum }),
    ...(row.above === undefined ? {} : { exclusiveMinimum: row.above }),
    ...(row.maximum === undefined || type === 'quantity' ? {} : { maximum: row.maximum }),
    ...(isText && isRequired ? { minLength: 1 } : {}),
  };
}

function withoutList({ items: _items, unique: _unique, ...row }: OverlayRow): OverlayRow {
  return row;
}

function unionSchemas(
  { fields, least = 0, most = 1, by, choices = {} }: OverlayUnion,
  own: ReadonlySet<string>,
): readonly Schema[] {
  const names = fields.filter((name) => own.has(name));
  if (by !== undefined) {
    return Object.entries(choices).map(([value, chosen]) => {
      const others = names.filter((name) => name !== chosen).map((name) => ({ required: [name] }));
      return {
        if: { properties: { [by]: { const: value } }, required: [by] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
        then: {
          ...(names.includes(chosen) ? { required: [chosen] } : {}),
          ...(others.length > 0 ? { not: { anyOf: others } } : {}),
        },
      };
    });
  }
  const some = names.map((name) => ({ required: [name] }));
  return [
    ...(least > 0 && some.length > 0 ? [{ anyOf: some }] : []),
    ...(most === 1 ? pairs(names).map((pair) => ({ not: { required: pair } })) : []),
  ];
}

function pairs(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((a, n) => names.slice(n + 1).map((b) => [a, b]));
}
