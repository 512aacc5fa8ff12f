import { type At, defineRule, isMapping, type PatternFault, patternFault } from '../../src/rule.ts';
import { demandsOf, fits, type Node, nodesOf, type Schema, type SchemaAt } from './_schemas.ts';

export default defineRule({
  id: 'definition-schema-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The schema of a custom kind is not structural',
    why: 'The API server drops fields that a schema does not name, fills in defaults and merges lists. For that the schema has to say of each value what it is, once and in one place: `allOf`, `anyOf`, `oneOf` and `not` may only ask more of it. A definition with any other schema is refused, and so is one with parts of JSON Schema that are too slow or that lead out of the definition.',
    instead:
      'Give each field a `type`, each list its `items`, and move types, descriptions and defaults out of `anyOf` and its like. Write `x-kubernetes-int-or-string: true` for what may be both.',
    refs: [
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema',
    ],
  },
  messages: {
    type: (a: { name: string }) => `the schema of ${a.name} has no type`,
    root: (a: { type: string }) => `the type of the whole schema has to be 'object', and it is '${a.type}'`,
    typed: 'type is not allowed beside x-kubernetes-int-or-string: true',
    items: (a: { name: string }) => `the schema of ${a.name} is an array without items`,
    list: 'items has to be one schema for all items, and is a list',
    mixed: 'additionalProperties is not allowed beside properties',
    closed: 'additionalProperties may not be false: fields without a schema are dropped anyway',
    unsupported: (a: { field: string }) => `${a.field} is not supported in the schema of a custom kind`,
    unique: 'uniqueItems may not be true: use x-kubernetes-list-type: set',
    preserve: 'x-kubernetes-preserve-unknown-fields may only be true or left out',
    demand: (a: { field: string; within: string }) =>
      `${a.field} is not allowed within ${a.within}, which may only ask more of a value`,
    undefined: (a: { name: string; within: string }) =>
      `'${a.name}' is named in ${a.within} only: properties has to have it`,
    metadata: 'the schema of metadata may only speak of name and generateName',
    keys: 'x-kubernetes-list-type: map needs x-kubernetes-list-map-keys',
    container: (a: { field: string; type: string }) => `${a.field} needs type '${a.type}'`,
    pattern: (a: { pattern: string; reason: string }) => `'${a.pattern}' is no regular expression: ${a.reason}`,
    dialect: (a: { part: string }) =>
      `the pattern has ${a.part}, which the regular expressions of Kubernetes do not have`,
    default: (a: { type: string }) => `the default is not of type '${a.type}'`,
  },
  examples: {
    bad: [
      {
        title: 'values of no type, and parts that are not supported',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            metadata: { type: object, properties: { labels: { type: object } } } # expect: metadata
            spec:
              type: object
              additionalProperties: false # expect: closed
            items: # expect: items
              type: array
            tags:
              type: array
              uniqueItems: true # expect: unique
              items: [{ type: string }] # expect: list
            note: { description: for the baker } # expect: type
            count: { type: integer, x-kubernetes-int-or-string: true } # expect: typed
            prices:
              type: object
              properties: { net: { type: number } }
              additionalProperties: { type: number } # expect: mixed
            extra: { type: object, x-kubernetes-preserve-unknown-fields: false } # expect: preserve
            more: { type: object, $ref: '#/definitions/more' } # expect: unsupported
`,
      },
      {
        title: 'types in the wrong place, and what does not fit them',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: array # expect: root
          items: { type: string }
    - name: v2
      served: true
      storage: false
      schema:
        openAPIV3Schema:
          type: object
          properties:
            when:
              type: string
              oneOf:
                - type: string # expect: demand
                - pattern: '^(?!Sunday)' # expect: dialect
            who:
              type: object
              properties: # expect: undefined
                name: { type: string, pattern: '[a-z' } # expect: pattern
              anyOf: [{ required: [name] }, { properties: { email: { minLength: 1 } } }]
            lines: { type: array, items: { type: object }, x-kubernetes-list-type: map } # expect: keys
            set: { type: object, x-kubernetes-list-type: set } # expect: container
            count: { type: integer, default: 'one' } # expect: default
`,
      },
    ],
    good: [
      {
        title: 'each value with its type, and more that is asked of it',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          description: what a customer takes to the till
          properties:
            apiVersion: { type: string }
            kind: { type: string }
            metadata: { type: object }
            spec:
              type: object
              required: [lines]
              properties:
                port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
                any: { x-kubernetes-preserve-unknown-fields: true }
                labels: { type: object, additionalProperties: { type: string } }
                count: { type: integer, default: 1, minimum: 0 }
                price: { type: number, default: 2 }
                lines:
                  type: array
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items:
                    type: object
                    required: [name]
                    properties: { name: { type: string, pattern: '^[a-z]+$' }, alias: { type: string } }
                    oneOf: [{ required: [name] }, { required: [alias], properties: { alias: { minLength: 1 } } }]
`,
      },
    ],
  },
  visit({ report }) {
    // Generated definitions hold the same patterns over and over.
    const faults = new Map<string, PatternFault | undefined>();
    return {
      CustomResourceDefinition({ at, version }) {
        if (version !== 'v1') return;
        for (const one of (at as At<Definition>).get('spec').get('versions').items()) {
          const root = one.get('schema').get('openAPIV3Schema');
          if (isMapping(root.value)) nodesOf(root, isSound).forEach(checkNode);
        }
      },
    };

    function checkNode(node: Node): void {
      const { at, level } = node;
      checkType(node);
      checkForm(at);
      checkExtensions(at);
      const metadata = at.get('properties').get('metadata') as SchemaAt;
      if (level === 'root' && saysMoreOfMetadata(metadata)) report(metadata.key, 'metadata');
      const isEither = at.get('x-kubernetes-int-or-string').flag() === true;
      for (const demand of demandsOf(at)) checkDemand({ demand, of: at, isEither });
    }

    function checkType({ at, level, name }: Node): void {
      const type = at.get('type');
      const isEither = at.get('x-kubernetes-int-or-string').flag() === true;
      const isFree = at.get('x-kubernetes-preserve-unknown-fields').flag() === true;
      if (isEither && type.exists) report(type, 'typed');
      if (level === 'root' && type.text() && type.text() !== 'object')
        report(type, 'root', { type: type.text() ?? '' });
      if (!type.exists && !isEither && (!isFree || level === 'root')) report(type, 'type', { name });
      if (type.text() === 'array' && !at.get('items').exists) report(at.get('items'), 'items', { name });
      const fallback = at.get('default');
      if (!fits(type.value, fallback.value)) report(fallback, 'default', { type: type.text() ?? '' });
    }

    function checkForm(at: SchemaAt): void {
      for (const field of unsupported) {
        const part = (at as At<Record<string, unknown>>).get(field);
        if (part.exists) report(part.key, 'unsupported', { field });
      }
      if (at.get('uniqueItems').flag() === true) report(at.get('uniqueItems'), 'unique');
      if (Array.isArray(at.get('items').value)) report(at.get('items').key, 'list');
      const additional = at.get('additionalProperties');
      const hasProperties = at.get('properties').entries().length > 0;
      if (additional.value === false) report(additional, 'closed');
      else if (hasProperties && isMapping(additional.value)) report(additional.key, 'mixed');
      checkPattern(at.get('pattern'));
    }

    function checkExtensions(at: SchemaAt): void {
      const preserve = at.get('x-kubernetes-preserve-unknown-fields');
      if (preserve.flag() === false) report(preserve, 'preserve');
      for (const [field, type] of Object.entries(containers)) {
        const extension = (at as At<Record<string, unknown>>).get(field);
        const isOther = at.get('type').text() !== undefined && at.get('type').text() !== type;
        if (extension.exists && isOther) report(extension, 'container', { field, type });
      }
      const isMap = at.get('x-kubernetes-list-type').text() === 'map';
      if (isMap && at.get('x-kubernetes-list-map-keys').items().length === 0)
        report(at.get('x-kubernetes-list-map-keys'), 'keys');
    }

    function isSound(pattern: string): boolean {
      return faultOf(pattern) === undefined;
    }

    function faultOf(pattern: string): PatternFault | undefined {
      if (pattern !== '' && !faults.has(pattern)) faults.set(pattern, patternFault(pattern));
      return faults.get(pattern);
    }

    function checkPattern(at: At<string | undefined>): void {
      const pattern = at.text() ?? '';
      const fault = faultOf(pattern);
      if (fault?.code === 'broken') report(at, 'pattern', { pattern: pattern.slice(0, 60), reason: fault.reason });
      else if (fault) report(at, 'dialect', { part: dialects[fault.code] });
    }

    function checkDemand({ demand, of, isEither }: Demand): void {
      const within = String(demand.path.findLast((step) => typeof step === 'string' && junctors.has(step)));
      const isAllowed = (field: string) => field === 'type' && isEither;
      for (const field of structural) {
        const part = (demand as At<Record<string, unknown>>).get(field);
        if (part.exists && part.value !== false && !isAllowed(field)) report(part, 'demand', { field, within });
      }
      checkPattern(demand.get('pattern'));
      for (const inner of demandsOf(demand)) checkDemand({ demand: inner, of, isEither });
      for (const [name, property] of demand.get('properties').entries()) {
        const defined = of.get('properties').get(name) as SchemaAt;
        if (!defined.exists) report(defined, 'undefined', { name, within });
        else checkDemand({ demand: property as SchemaAt, of: defined, isEither: false });
      }
    }
  },
});

interface Demand {
  /** A schema that asks more of a value. */
  readonly demand: SchemaAt;
  /** The schema that says what the value is. */
  readonly of: SchemaAt;
  readonly isEither: boolean;
}

interface Definition {
  spec?: { versions?: { schema?: { openAPIV3Schema?: Schema } }[] };
}

const dialects: Readonly<Record<'look' | 'reference', string>> = {
  look: "'(?=', '(?!' or their like",
  reference: 'a reference to a group before',
};

const unsupported = ['$ref', 'additionalItems', 'definitions', 'dependencies', 'id', 'patternProperties'] as const;
const junctors: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not']);

/** What says what a value is. staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go */
const structural = [
  'additionalProperties',
  'default',
  'description',
  'nullable',
  'title',
  'type',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-preserve-unknown-fields',
] as const;

const containers: Readonly<Record<string, string>> = {
  'x-kubernetes-list-type': 'array',
  'x-kubernetes-map-type': 'object',
};

/** Its type and a description may stand there, and the two names. */
function saysMoreOfMetadata(metadata: SchemaAt): boolean {
  return metadata.entries().some(([field]) => {
    if (field !== 'properties') return field !== 'type' && field !== 'description';
    return metadata
      .get('properties')
      .entries()
      .some(([name]) => name !== 'name' && name !== 'generateName');
  });
}
