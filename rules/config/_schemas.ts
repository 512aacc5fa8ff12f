import { type At, isMapping } from '../../src/rule.ts';

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

/** A schema on the way through a definition, which is given a place only when somebody wants to look at it. */
interface Part {
  readonly value: unknown;
  readonly level: Level;
  readonly above: Part | undefined;
  readonly steps: readonly string[];
}

/**
 * A schema and all within it that say what a value is, without those that say nothing else; not those that only ask more
 * of it. Definitions have thousands, and hardly one in ten needs a closer look.
 */
export function nodesOf(root: SchemaAt): readonly Node[] {
  const nodes: Node[] = [];
  const open: Part[] = [{ value: root.value, level: 'root', above: undefined, steps: [] }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { value } = part;
    if (!isMapping(value)) continue;
    if (!isOrdinary(value, part.level)) nodes.push({ at: placeOf(part, root), level: part.level, name: nameOf(part) });
    const { properties } = value;
    if (isMapping(properties)) {
      for (const name of Object.keys(properties))
        open.push({ value: properties[name], level: 'field', above: part, steps: ['properties', name] });
    }
    for (const field of ['items', 'additionalProperties']) {
      if (isMapping(value[field])) open.push({ value: value[field], level: 'item', above: part, steps: [field] });
    }
  }
  return nodes;
}

function placeOf({ above, steps }: Part, root: SchemaAt): SchemaAt {
  if (!above) return root;
  return steps.reduce(
    (at, step) => at.get(step),
    placeOf(above, root) as At as At<Record<string, never>>,
  ) as At as SchemaAt;
}

function nameOf({ above, level, steps }: Part): string {
  if (!above) return 'the object';
  return level === 'field' ? `'${steps.at(-1)}'` : `each item of ${nameOf(above)}`;
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
function isOrdinary(value: Readonly<Record<string, unknown>>, level: Level): boolean {
  if (level === 'root' || typeof value.type !== 'string') return false;
  if (value.type === 'array' && !isMapping(value.items)) return false;
  return Object.keys(value).every((field) => harmless.has(field) || (field === 'items' && value.type === 'array'));
}

/** The schemas that only ask more of a value: those directly within allOf, anyOf, oneOf and not. */
export function demandsOf(at: SchemaAt): readonly SchemaAt[] {
  const not = at.get('not') as SchemaAt;
  const lists = [at.get('allOf'), at.get('anyOf'), at.get('oneOf')] as readonly At<Schema[] | undefined>[];
  return [...lists.flatMap((list) => list.items() as readonly SchemaAt[]), ...(isMapping(not.value) ? [not] : [])];
}
