import { kindNames } from '../kubernetes/kinds.ts';
import { type OptionSpec, type Rule, severities } from '../rule.ts';
import { profileDocs, profiles } from '../settings.ts';

const texts = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } as const;
const level = { enum: [...severities, 'off', false] } as const;

/** The JSON schema of `.kubeworthy.yaml`, for editors: with the rules of this version and their options. */
export function configSchema(rules: readonly Rule[]): object {
  const target = {
    files: { ...texts, description: 'Globs over paths, seen from the folder of this file.' },
    kinds: { anyOf: [{ $ref: '#/$defs/kind' }, { type: 'array', items: { $ref: '#/$defs/kind' } }] },
    namespaces: texts,
    names: texts,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Kubeworthy configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        enum: profiles,
        default: 'recommended',
        description: Object.entries(profileDocs)
          .map(([name, doc]) => `${name}: ${doc}.`)
          .join(' '),
      },
      rules: { $ref: '#/$defs/rules' },
      overrides: {
        type: 'array',
        description: 'Other settings for some files, kinds, namespaces or names; the last one that fits wins.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rules'],
          minProperties: 2,
          properties: { ...target, rules: { $ref: '#/$defs/rules' } },
        },
      },
      ignore: {
        type: 'array',
        description: 'Findings that are known and accepted.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rules'],
          properties: {
            ...target,
            rules: { anyOf: [{ $ref: '#/$defs/ruleId' }, { type: 'array', items: { $ref: '#/$defs/ruleId' } }] },
            reason: { type: 'string' },
            until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
          },
        },
      },
      baseline: {
        type: 'string',
        description:
          'A file of findings that are known and not shown, seen from the folder of this file; --write-baseline makes it.',
      },
      external: {
        ...textsWithPattern('^[^/]+/[^/]+(/[^/]+)?$'),
        description: 'What exists outside the run: Kind/name or Kind/namespace/name, with globs.',
      },
      complete: {
        type: 'boolean',
        default: false,
        description: 'The run holds everything: what it does not hold does not exist.',
      },
      namespace: { type: 'string', description: 'Where objects go that name no namespace.' },
      kubernetesVersion: { type: ['string', 'number'], description: "The version of the cluster, such as '1.32'." },
      cluster: {
        type: 'object',
        additionalProperties: false,
        properties: {
          storageClasses: {
            type: 'array',
            items: {
              anyOf: [
                { type: 'string' },
                {
                  type: 'object',
                  additionalProperties: false,
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    provisioner: { type: 'string' },
                    default: { type: 'boolean' },
                    volumeBindingMode: { enum: ['Immediate', 'WaitForFirstConsumer'] },
                  },
                },
              ],
            },
          },
          nodes: {
            type: 'array',
            description: 'All nodes that pods may run on: what no node of the list reaches is out of reach.',
            items: {
              anyOf: [
                { type: 'string' },
                {
                  type: 'object',
                  additionalProperties: false,
                  required: ['name'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    labels: { type: 'object', additionalProperties: { type: 'string' } },
                  },
                },
              ],
            },
          },
        },
      },
      suppressions: {
        type: 'object',
        additionalProperties: false,
        properties: {
          forbid: { ...texts, description: 'Rules that comments and annotations may not silence; globs.' },
        },
      },
    },
    $defs: {
      kind: { anyOf: [{ enum: kindNames }, { type: 'string' }] },
      ruleId: { enum: rules.map(({ id }) => id) },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function textsWithPattern(pattern: string) {
  const item = { type: 'string', pattern } as const;
  return { anyOf: [item, { type: 'array', items: item }] };
}

function ruleSchema({ docs, options }: Rule): object {
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]));
  return {
    description: docs.summary,
    anyOf: [level, { type: 'object', additionalProperties: false, properties: { severity: level, ...properties } }],
  };
}

function optionSchema(spec: OptionSpec): object {
  const { doc: description, default: value } = spec;
  if (spec.type === 'strings') return { ...texts, description, default: value };
  if (spec.type === 'string' && spec.choices) return { enum: spec.choices, description, default: value };
  return {
    type: spec.type,
    description,
    default: value,
    ...(spec.type === 'integer' && spec.minimum !== undefined ? { minimum: spec.minimum } : {}),
  };
}
