import { type At, isMapping, lookUp } from '../../src/rule.ts';

/** A schema of a custom kind, as far as the rules look at it. */
export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  default?: unknown;
  enum?: unknown[];
  nullable?: boolean;
  uniqueItems?: boolean;
  title?: string;
  description?: string;
  properties?: { [name: string]: Schema };
  additionalProperties?: Schema | boolean;
  items?: Schema | Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-embedded-resource'?: boolean;
  'x-kubernetes-list-type'?: string;
  'x-kubernetes-list-map-keys'?: string[];
  'x-kubernetes-map-type'?: string;
}

export type SchemaAt = At<Schema | undefined>;

/** What a schema speaks of: the whole object, a field, what a list or a mapping holds. */
export type Level = 'root' | 'field' | 'item';

/** A schema that says what a value is, with the name of the value. */
export interface Node {
  readonly at: SchemaAt;
  readonly level: Level;
  readonly name: string;
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * A schema and all within it that say what a value is, without those that say nothing else; not those that only ask more
 * of it. Definitions have thousands, and hardly one in a hundred needs a closer look. `isSound` judges patterns.
 */
export function nodesOf(root: SchemaAt, isSound: (pattern: string) => boolean): readonly Node[] {
  const nodes: Node[] = [];
  // The way to the schema under way: places are made for those only that need them.
  const steps: string[] = [];
  visit(root.value, 'root');
  return nodes;

  function visit(value: unknown, level: Level): void {
    if (!isMapping(value)) return;
    if (level === 'root' || !isOrdinary(value, isSound))
      nodes.push({ at: root.follow(steps) as SchemaAt, level, name: nameOf(steps) });
    const { properties } = value;
    if (isMapping(properties)) {
      for (const name of Object.keys(properties)) {
        steps.push('properties', name);
        visit(properties[name], 'field');
        steps.length -= 2;
      }
    }
    for (const field of within) {
      if (!isMapping(value[field])) continue;
      steps.push(field);
      visit(value[field], 'item');
      steps.pop();
    }
  }
}

const within = ['items', 'additionalProperties'] as const;

/** After whatever field the schema stands under, with the lists and mappings that it stands in. */
function nameOf(steps: readonly string[]): string {
  let name = 'the object';
  for (let n = 0; n < steps.length; n++) name = steps[n] === 'properties' ? `'${steps[++n]}'` : `each item of ${name}`;
  return name;
}

/** Whether a schema says nothing that a structural schema may not say; for each field it may have, what is right in it. */
function isOrdinary(schema: Plain, isSound: (pattern: string) => boolean): boolean {
  const hasType = typeof schema.type === 'string';
  if (hasType === isEither(schema) || (schema.type === 'array' && !isMapping(schema.items))) return false;
  return Object.keys(schema).every((field) => {
    if (harmless.has(field)) return true;
    if (field === 'pattern') return typeof schema.pattern === 'string' && isSound(schema.pattern);
    return lookUp(fine, field)?.(schema) ?? false;
  });
}

function isEither(schema: Plain): boolean {
  return schema['x-kubernetes-int-or-string'] === true;
}

/** Fields that are right whatever they say, as far as a structural schema goes. */
const harmless: ReadonlySet<string> = new Set([
  'description',
  'enum',
  'format',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'nullable',
  'properties',
  'required',
  'title',
  'type',
  'x-kubernetes-validations',
]);

const fine: Readonly<Record<string, (schema: Plain) => boolean>> = {
  items: ({ type }) => type === 'array',
  additionalProperties: ({ additionalProperties, properties }) =>
    additionalProperties === true || (isMapping(additionalProperties) && properties === undefined),
  // So controller-gen writes a quantity, and a port.
  anyOf: (schema) => isEither(schema) && Array.isArray(schema.anyOf) && schema.anyOf.every(saysTypeOnly),
  default: ({ type, default: fallback }) => fits(type, fallback),
  'x-kubernetes-int-or-string': isEither,
  'x-kubernetes-preserve-unknown-fields': (schema) => schema['x-kubernetes-preserve-unknown-fields'] === true,
  'x-kubernetes-embedded-resource': () => true,
  'x-kubernetes-map-type': ({ type }) => type === 'object',
  'x-kubernetes-list-type': (schema) => schema.type === 'array' && schema['x-kubernetes-list-type'] !== 'map',
};

function saysTypeOnly(demand: unknown): boolean {
  return isMapping(demand) && Object.keys(demand).join() === 'type';
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  object: isMapping,
  string: (value) => typeof value === 'string',
};

/** Whether a default may stand beside a type; beside one that is none there is no telling. */
export function fits(type: unknown, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return (typeof type === 'string' ? lookUp(types, type)?.(value) : undefined) ?? true;
}

/** The schemas that only ask more of a value: those directly within allOf, anyOf, oneOf and not. */
export function demandsOf(at: SchemaAt): readonly SchemaAt[] {
  const not = at.get('not') as SchemaAt;
  const lists = [at.get('allOf'), at.get('anyOf'), at.get('oneOf')] as readonly At<Schema[] | undefined>[];
  return [...lists.flatMap((list) => list.items() as readonly SchemaAt[]), ...(isMapping(not.value) ? [not] : [])];
}
