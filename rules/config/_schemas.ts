import type { At } from '../../src/rule.ts';

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

/** A schema and all within it that say what a value is; not those that only ask more of it. */
export function nodesOf(root: SchemaAt): readonly Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [{ at: root, level: 'root', name: 'the object' }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { at } = node;
    nodes.push(node);
    for (const [name, property] of at.get('properties').entries())
      open.push({ at: property as SchemaAt, level: 'field', name: `'${name}'` });
    for (const field of ['items', 'additionalProperties'] as const) {
      const inner = at.get(field) as SchemaAt;
      if (isSchema(inner.value)) open.push({ at: inner, level: 'item', name: `each item of ${node.name}` });
    }
  }
  return nodes;
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
  'properties',
  'required',
  'title',
  'type',
  'x-kubernetes-validations',
]);

/** Whether a schema is one of the many that say nothing but what a value is: those need no closer look. */
export function isOrdinary({ at, level }: Node): boolean {
  const value = at.value as Readonly<Record<string, unknown>>;
  if (level === 'root' || typeof value.type !== 'string') return false;
  if (value.type === 'array' && !isSchema(value.items)) return false;
  return Object.keys(value).every((field) => harmless.has(field) || (field === 'items' && value.type === 'array'));
}

/** The schemas that only ask more of a value: those directly within allOf, anyOf, oneOf and not. */
export function demandsOf(at: SchemaAt): readonly SchemaAt[] {
  const not = at.get('not') as SchemaAt;
  const lists = [at.get('allOf'), at.get('anyOf'), at.get('oneOf')] as readonly At<Schema[] | undefined>[];
  return [...lists.flatMap((list) => list.items() as readonly SchemaAt[]), ...(isSchema(not.value) ? [not] : [])];
}

export function isSchema(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
