import { isMapping } from '../../at.ts';
import { lookUp } from '../../collections.ts';
import { boundsOf, compact } from '../bounds.ts';
import type { Condition, FieldShape, Form, Limits, ObjectShape, ValueShape } from '../shape.ts';
import { formatNamed, type Matcher, matcherOf } from './matches.ts';
import { isTooLarge, lazyPattern } from './pattern.ts';
import { withDefaults } from './with-defaults.ts';

type Schema = Readonly<Record<string, unknown>>;

export interface DefinitionInput {
  /** The kind that is defined. */
  readonly kind: string;
  /** What stands below `openAPIV3Schema`. */
  readonly schema: unknown;
  /** The shape of `metadata` of every object. */
  readonly metadata: FieldShape;
}

/**
 * The shape of a custom resource, from the structural schema of a version of its definition. Each part is read when an
 * object first gets there: definitions of thousands of lines define fields that nobody sets.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
export function definitionShape({ kind, schema, metadata }: DefinitionInput): ObjectShape {
  return objectShape(kind, isMapping(schema) ? schema : { [preserve]: true }, { metadata, hasKind: true });
}

const preserve = 'x-kubernetes-preserve-unknown-fields';
const embedded = 'x-kubernetes-embedded-resource';

/** What is embedded must say what it is, and every resource does. */
const kindFields = ['apiVersion', 'kind'] as const;
const ownFields: ReadonlySet<string> = new Set([...kindFields, 'metadata']);

const text: FieldShape = plainField('string');

interface Surroundings {
  /** The shape of `metadata` of every object. */
  readonly metadata: FieldShape;
  /** The object has a kind of its own, as the resource itself and what is embedded in it. */
  readonly hasKind: boolean;
}

function objectShape(name: string, schema: Schema, { metadata, hasKind }: Surroundings): ObjectShape {
  const fields = new Map<string, FieldShape>();
  const properties = isMapping(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required)
    ? schema.required.filter((one): one is string => typeof one === 'string' && !hasDefault(lookUp(properties, one)))
    : [];
  for (const [field, inner] of Object.entries(properties)) {
    fields.set(field, {
      ...plainField('any'),
      value: valueShape(field, inner, metadata),
      isRequired: required.includes(field),
    });
  }
  if (hasKind) {
    fields.set('apiVersion', text);
    fields.set('kind', text);
    fields.set('metadata', metadata);
  }
  return {
    name,
    fields,
    required: hasKind ? [...kindFields, ...required.filter((one) => !ownFields.has(one))] : required,
    choices: [],
    isOpen: schema[preserve] === true,
    countsEmpty: true,
  };
}

function hasDefault(schema: unknown): boolean {
  return isMapping(schema) && schema.default !== undefined;
}

function plainField(form: Form): FieldShape {
  return {
    value: { form, of: undefined, object: undefined, limits: undefined },
    isRequired: false,
    from: undefined,
    to: undefined,
  };
}

/** The parts of a definition are named after the field that holds them. */
function valueShape(name: string, schema: unknown, metadata: FieldShape): ValueShape {
  if (!isMapping(schema)) return plainField('any').value;
  const limits = limitsOf(schema);
  const scalar = (form: Form): ValueShape => ({ form, of: undefined, object: undefined, limits });
  if (schema['x-kubernetes-int-or-string'] === true) return scalar('int-or-string');
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return scalar(schema.type);
    case 'integer':
      return scalar(schema.format === 'int32' ? 'int32' : 'int64');
    case 'number':
      return scalar('double');
    case 'array': {
      let item: ValueShape | undefined;
      return {
        ...scalar('list'),
        get of() {
          item ??= valueShape(name, itemSchema(schema), metadata);
          return item;
        },
      };
    }
    case 'object':
      return objectValue(name, schema, { limits, metadata });
    default:
      // Where fields are kept unknown, no type need be said.
      return isMapping(schema.properties)
        ? objectValue(name, { ...schema, type: 'object' }, { limits, metadata })
        : scalar('any');
  }
}

/** What a list keeps unknown its items keep unknown (apiserver/pkg/.../schema/pruning/algorithm.go, `skipPrune`). */
function itemSchema(schema: Schema): unknown {
  const { items } = schema;
  return schema[preserve] === true && isMapping(items) ? { [preserve]: true, ...items } : items;
}

interface Given {
  readonly limits: Limits | undefined;
  readonly metadata: FieldShape;
}

function objectValue(name: string, schema: Schema, { limits, metadata }: Given): ValueShape {
  const { additionalProperties: others } = schema;
  if (others !== undefined && others !== false && !isMapping(schema.properties)) {
    let value: ValueShape | undefined;
    return {
      form: 'mapping',
      get of() {
        value ??= valueShape(name, others, metadata);
        return value;
      },
      object: undefined,
      limits,
    };
  }
  let shape: ObjectShape | undefined;
  return {
    form: 'object',
    of: undefined,
    object: () => {
      shape ??= objectShape(name, schema, { metadata, hasKind: schema[embedded] === true });
      return shape;
    },
    limits,
  };
}

function limitsOf(schema: Schema): Limits | undefined {
  const number = (key: string) => (typeof schema[key] === 'number' ? (schema[key] as number) : undefined);
  const isAbove = schema.exclusiveMinimum === true;
  const isBelow = schema.exclusiveMaximum === true;
  const format = formatNamed(schema.format);
  const pattern = typeof schema.pattern === 'string' ? lazyPattern(schema.pattern) : undefined;
  const isObject = schema.type === 'object';
  return compact<Limits>({
    allowed: Array.isArray(schema.enum) ? schema.enum : undefined,
    format,
    formatName: format && String(schema.format),
    bounds: boundsOf({
      [isAbove ? 'above' : 'least']: number('minimum'),
      [isBelow ? 'below' : 'most']: number('maximum'),
    }),
    count: boundsOf({
      least: number(isObject ? 'minProperties' : 'minItems'),
      most: number(isObject ? 'maxProperties' : 'maxItems'),
    }),
    length: boundsOf({ least: number('minLength'), most: number('maxLength') }),
    multipleOf: number('multipleOf'),
    pattern,
    ...uniqueness(schema),
    refusesNull: schema.nullable === true ? undefined : true,
    conditions: conditionsOf(schema),
    countsEmpty: true,
  });
}

/** Sets hold each value once, maps each key. */
function uniqueness(schema: Schema): Pick<Limits, 'unique' | 'fallback'> {
  const type = schema['x-kubernetes-list-type'];
  if (type === 'set') return { unique: [] };
  const keys = schema['x-kubernetes-list-map-keys'];
  if (type !== 'map' || !Array.isArray(keys)) return {};
  const names = keys.filter((key): key is string => typeof key === 'string');
  const properties = isMapping(schema.items) && isMapping(schema.items.properties) ? schema.items.properties : {};
  const filled = names.flatMap((name) => {
    const one = lookUp(properties, name);
    return isMapping(one) && one.default !== undefined ? [[name, one.default] as const] : [];
  });
  return { unique: names, fallback: Object.fromEntries(filled) };
}

/** What else the value must fulfil. A number or a text is written so as well: that is a form of its own. */
function conditionsOf(schema: Schema): readonly Condition[] | undefined {
  const isIntOrString = schema['x-kubernetes-int-or-string'] === true;
  const found = (['allOf', 'anyOf', 'oneOf', 'not'] as const).flatMap((keyword): readonly Condition[] => {
    const wanted = schema[keyword];
    if (wanted === undefined || (isIntOrString && keyword !== 'not')) return [];
    let matcher: Matcher | undefined;
    return [
      {
        keyword,
        isMet(value) {
          matcher ??= matcherOf({ [keyword]: wanted }) ?? (() => true);
          return matcher(withDefaults(schema, value));
        },
      },
    ];
  });
  return found.length === 0 ? undefined : found;
}

/** What a schema asks for that is not judged here. */
export interface Unjudged {
  /** Rules in CEL. */
  readonly celRules: number;
  /** Patterns that are too large to be tried. */
  readonly patterns: number;
}

/** Counts what a schema asks for that is not judged here, wherever it stands. */
export function unjudgedIn(schema: unknown): Unjudged {
  let celRules = 0;
  let patterns = 0;
  const waiting = [schema];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, value] of Object.entries(one)) {
      if (key === 'x-kubernetes-validations') celRules += Array.isArray(value) ? value.length : 0;
      else if (key === 'pattern' && typeof value === 'string') patterns += isTooLarge(value) ? 1 : 0;
      else waiting.push(value);
    }
  }
  return { celRules, patterns };
}
