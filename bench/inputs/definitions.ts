import type { ManifestFile } from './application.ts';
import { createRandom, type Random } from './random.ts';
import { type Plain, writeYaml } from './write-yaml.ts';

/**
 * A file with the CustomResourceDefinition of an operator, as controller-gen writes them: most of its bytes are
 * descriptions, and a schema nests some levels deep. `n` is the number of the definition, from 0; each is of its own kind.
 */
export function definitionFile(seed: number, n: number): ManifestFile {
  // Not the numbers of the applications.
  const random = createRandom(seed, n + 1_000_003);
  const [subject, thing] = [subjects[n % subjects.length], things[Math.floor(n / subjects.length) % things.length]];
  const round = Math.floor(n / (subjects.length * things.length));
  const kind = `${subject}${thing}${round === 0 ? '' : `V${round + 1}`}`;
  const plural = `${kind.toLowerCase()}s`;
  const group = `${operators[n % operators.length]}.example.io`;
  const size = sizeOf(n);
  const versions = size > 100_000 && random.chance(0.3) ? ['v1beta1', 'v1'] : ['v1'];
  const definition: Plain = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}`, annotations: { 'controller-gen.kubebuilder.io/version': 'v0.16.5' } },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope: random.chance(0.8) ? 'Namespaced' : 'Cluster',
      versions: versions.map((name, at) => ({
        name,
        served: true,
        storage: at === versions.length - 1,
        ...(random.chance(0.8) ? { subresources: { status: {} } } : {}),
        ...(random.chance(0.6)
          ? { additionalPrinterColumns: [{ jsonPath: '.metadata.creationTimestamp', name: 'Age', type: 'date' }] }
          : {}),
        schema: { openAPIV3Schema: rootSchema(kind, size / versions.length, random) },
      })),
    },
  };
  const style = { indent: 2, dashes: 'flush', quotes: 'where-needed', isBraced: false, comments: 0 } as const;
  return {
    path: `operators/${group}/${plural}.yaml`,
    text: `---\n${writeYaml(definition, style, random)}`,
    resources: 1,
  };
}

/**
 * Half of all definitions have less than 45 kB, one in a hundred 500 kB and more. The sizes are strewn evenly, by the golden
 * ratio: otherwise a few large ones more would decide how long a project of a thousand files takes.
 */
function sizeOf(n: number): number {
  const share = (0.5 + n * 0.6180339887) % 1;
  return Math.min(700_000, Math.max(2_000, 45_000 * (share / (1 - share)) ** 0.6));
}

/** The schema of a kind, of about so many bytes. */
function rootSchema(kind: string, size: number, random: Random): Plain {
  const budget = { left: size };
  const spec = objectSchema(budget, random, 0);
  return {
    description: `${kind} is the Schema for the ${kind.toLowerCase()}s API`,
    type: 'object',
    properties: {
      apiVersion: { description: apiVersionText, type: 'string' },
      kind: { description: kindText, type: 'string' },
      metadata: { type: 'object' },
      spec,
      status: { type: 'object', properties: { conditions: conditions, observedGeneration: whole } },
    },
    required: ['spec'],
  };
}

/** How far in the fields of a schema stand. */
function marginAt(depth: number): number {
  return 14 + 4 * depth;
}

interface Budget {
  left: number;
}

function objectSchema(budget: Budget, random: Random, depth: number): { readonly [key: string]: Plain } {
  const properties: { [key: string]: Plain } = {};
  const count = depth === 0 ? Number.POSITIVE_INFINITY : 2 + random.below(9);
  const names: string[] = [];
  for (let n = 0; n < count && (budget.left > 0 || n === 0); n++) {
    const name = fieldName(names.length, random, properties);
    names.push(name);
    properties[name] = fieldSchema(budget, random, depth);
  }
  const required = names.filter((_, n) => n % 5 === 0 && random.chance(0.6));
  return {
    description: sentence(budget, random, depth),
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(required.length > 0 ? { required } : {}),
  };
}

function fieldSchema(budget: Budget, random: Random, depth: number): { readonly [key: string]: Plain } {
  // A key, its type and mostly one thing more, each on a line of its own, beside the description.
  budget.left -= 40 + 3 * marginAt(depth);
  const share = random.next();
  if (depth < 7 && share < 0.3) return objectSchema(budget, random, depth + 1);
  if (depth < 7 && share < 0.42)
    return {
      description: sentence(budget, random, depth),
      type: 'array',
      items: objectSchema(budget, random, depth + 1),
    };
  const description = sentence(budget, random, depth);
  return { description, ...random.pick(leaves) };
}

const leaves: readonly [{ readonly [key: string]: Plain }, ...{ readonly [key: string]: Plain }[]] = [
  { type: 'string' },
  { type: 'string' },
  { type: 'string', minLength: 1 },
  { type: 'string', enum: ['Always', 'Never', 'IfNotPresent'] },
  { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', maxLength: 63 },
  { type: 'boolean' },
  { type: 'boolean', default: false },
  { type: 'integer', format: 'int32', minimum: 0 },
  { type: 'integer', format: 'int64' },
  { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'atomic' },
  { type: 'object', additionalProperties: { type: 'string' } },
  { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true },
  { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
];

const whole: Plain = { format: 'int64', type: 'integer' };
const conditions: Plain = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      lastTransitionTime: { format: 'date-time', type: 'string' },
      message: { maxLength: 32_768, type: 'string' },
      reason: { minLength: 1, type: 'string' },
      status: { enum: ['True', 'False', 'Unknown'], type: 'string' },
      type: { maxLength: 316, type: 'string' },
    },
    required: ['lastTransitionTime', 'message', 'reason', 'status', 'type'],
  },
};

function fieldName(n: number, random: Random, taken: { readonly [key: string]: Plain }): string {
  const name = `${random.pick(firstWords)}${random.pick(lastWords)}`;
  return Object.hasOwn(taken, name) ? `${name}${n}` : name;
}

/** A description of one to some sentences, over several lines where it is long. */
function sentence(budget: Budget, random: Random, depth: number): string {
  const count = Math.min(90, Math.max(4, Math.round(random.around(16, 0.8))));
  const words = Array.from({ length: count }, () => random.pick(prose));
  const text = `${words.join(' ')}.`;
  budget.left -= text.length + 14 + marginAt(depth) * (1 + text.length / 70);
  const first = `${text[0]?.toUpperCase()}${text.slice(1)}`;
  return count < 14 ? first : first.replace(/(.{60,78}) /g, '$1\n');
}

type Words = readonly [string, ...string[]];
const firstWords =
  `access admin allowed backup base bucket cache client cluster config connection container credential default
  deletion desired encryption endpoint external failure garbage health image ingress initial internal key listener log
  maintenance max memory metric min monitor namespace network node object password peer pod pool port preferred primary probe
  proxy queue recovery region replica request resource restart retention rollout scrape secret security server service shard
  snapshot source storage target template timeout tls token topology update user volume weight write zone`.split(
    /\s+/,
  ) as unknown as Words;
const lastWords =
  `Affinity Annotations Architecture Backoff Budget Capacity Class Claim Count Delay Domain Duration Enabled Filter
  Format Group Hash Interval Key Labels Level Limit List Mode Name Options Order Params Path Percent Period Phase Policy Prefix
  Priority Profile Protocol Quota Range Ratio Ref Reference Role Rules Schedule Scope Seconds Selector Size Spec Strategy Suffix
  Threshold Tolerations Type Value Version Window`.split(/\s+/) as unknown as Words;
const prose =
  `the a an of to in is are be will must may should if when for by with that this which not only each all any one
  field value name object resource pod container volume claim secret namespace cluster node controller operator default empty
  optional specified set used defines describes represents contains indicates refers created deleted updated reconciled applied
  number list map string seconds key label selector annotation reference version policy replica storage network endpoint`.split(
    /\s+/,
  ) as unknown as Words;
const subjects =
  `Kafka Postgres Redis Mongo Mysql Vault Consul Nats Rabbit Elastic Grafana Loki Tempo Mimir Cert Issuer Gateway
  Route Mesh Virtual Service Traffic Cluster Machine Node Bucket Object File Block Snapshot Backup Restore Schedule Pipeline
  Task Build Image Artifact Git Helm Release Policy Constraint Audit Secret Token Identity Role Queue Topic Stream Event`.split(
    /\s+/,
  );
const things =
  `Pool Set Config Binding Template Class Request Claim User Group Rule Monitor Instance Export Plan Profile Source
  Provider Check Target`.split(/\s+/);
const operators = 'data messaging storage observability security mesh delivery identity compute workflow'.split(' ');

const apiVersionText = `APIVersion defines the versioned schema of this representation of an object.
Servers should convert recognized schemas to the latest internal value, and
may reject unrecognized values.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources`;
const kindText = `Kind is a string value representing the REST resource this object represents.
Servers may infer this from the endpoint the client submits requests to.
Cannot be updated.
In CamelCase.
More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds`;
