import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { At, type Document } from '../src/at.ts';
import { parseText } from '../src/parse/source.ts';
import { checkStructure } from '../src/schema/check.ts';
import { definitionShape } from '../src/schema/custom/definition-shape.ts';
import type { FieldShape } from '../src/schema/shape.ts';
import { readTypes } from '../src/schema/types.ts';
import { runProgram } from './support/machine.ts';

const schema = `
type: object
required: [spec]
properties:
  apiVersion: { type: string }
  kind: { type: string }
  metadata: { type: object }
  spec:
    type: object
    required: [schedule, target]
    properties:
      schedule: { type: string, minLength: 9, maxLength: 40 }
      keep: { type: integer, format: int32, minimum: 1, maximum: 100, default: 7 }
      ratio: { type: number, minimum: 0, exclusiveMinimum: true, multipleOf: 0.5 }
      paused: { type: boolean }
      mode: { type: string, enum: [Full, Incremental] }
      port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
      note: { type: string, nullable: true }
      target:
        type: object
        required: [bucket]
        properties:
          bucket: { type: string, pattern: '^[a-z][a-z0-9-]*$' }
          region: { type: string }
          options: { type: object, x-kubernetes-preserve-unknown-fields: true }
      labels: { type: object, additionalProperties: { type: string }, maxProperties: 3 }
      volumes:
        type: array
        minItems: 1
        x-kubernetes-list-type: map
        x-kubernetes-list-map-keys: [name]
        items:
          type: object
          required: [name]
          properties: { name: { type: string }, size: { type: integer } }
      template:
        type: object
        x-kubernetes-embedded-resource: true
        properties: { spec: { type: object, properties: { image: { type: string } } } }
      source:
        type: object
        properties: { claim: { type: string }, selector: { type: string } }
        oneOf: [{ required: [claim] }, { required: [selector] }]
`;

const definition = (version = 'v1', body = schema) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: backups.shop.example}
spec:
  group: shop.example
  scope: Namespaced
  names: {kind: Backup, plural: backups}
  versions:
    - name: ${version}
      served: true
      storage: true
      subresources: {status: {}}
      schema:
        openAPIV3Schema:
${body
  .trim()
  .split('\n')
  .map((line) => `          ${line}`)
  .join('\n')}
`;

const backup = `apiVersion: shop.example/v1
kind: Backup
metadata: {name: nightly, labels: {app: shop}}
spec:
  schedule: 0 3 * * *
  keep: 14
  ratio: 1.5
  paused: false
  mode: Full
  port: http
  note: null
  target: {bucket: shop-backups, region: eu, options: {tier: cold}}
  labels: {team: shop}
  volumes: [{name: data, size: 10}, {name: logs}]
  template: {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {image: busybox}}
  source: {claim: data}
`;

async function run(files: Readonly<Record<string, string>>) {
  const { stdout, stderr, code } = await runProgram(['--format', 'json'], { files });
  const { findings, summary } = JSON.parse(stdout);
  const lines = (findings as { file: string; rule: string; message: string; range: { start: { line: number } } }[])
    .filter(({ rule }) => /^(field|value|list|custom)-/.test(rule))
    .map(({ file, rule, message, range }) => `${file}:${range.start.line} ${rule}: ${message}`);
  return { lines, summary, stderr, code };
}

describe('a custom resource is checked by the definition of the run', () => {
  test('whatever files the two stand in', async () => {
    const wrong = backup.replace('paused: false', 'pause: false').replace('keep: 14', "keep: '14'");
    const { lines, summary } = await run({ 'crds/backup.yaml': definition(), 'apps/nightly.yaml': wrong });
    expect(lines).toEqual([
      "apps/nightly.yaml:6 value-type-wrong: 'keep' is the text '14', but must be a whole number: take the quotes away",
      "apps/nightly.yaml:8 field-unknown: 'pause' is no field of spec (did you mean 'paused'?)",
    ]);
    expect(summary.unchecked).toBe(0);
  });

  test('and one that is right has no findings', async () => {
    expect((await run({ 'crd.yaml': definition(), 'nightly.yaml': backup })).lines).toEqual([]);
  });

  test('by the schema of its own version', async () => {
    const later = definition('v1').replace(
      '    - name: v1\n',
      `    - name: v1beta1
      served: true
      storage: false
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {cron: {type: string}}}}}}
    - name: v1
`,
    );
    const old = 'apiVersion: shop.example/v1beta1\nkind: Backup\nmetadata: {name: old}\nspec: {schedule: 0 3 * * *}\n';
    expect((await run({ 'crd.yaml': later, 'old.yaml': old, 'new.yaml': backup })).lines).toEqual([
      "old.yaml:4 field-unknown: 'schedule' is no field of spec",
    ]);
  });

  test('fields that are kept unknown, free maps and embedded objects hold what they like', async () => {
    const free = backup
      .replace('{tier: cold}', '{tier: {deep: [1]}}')
      .replace('{image: busybox}', '{image: busybox, imge: 1}');
    expect((await run({ 'crd.yaml': definition(), 'nightly.yaml': free })).lines).toEqual([
      "nightly.yaml:15 field-unknown: 'imge' is no field of spec (did you mean 'image'?)",
    ]);
  });

  test('an empty text is a value, and a default fills in what is required', async () => {
    const body = schema
      .replace('required: [schedule, target]', 'required: [schedule, target, keep]')
      .replace('minLength: 9, ', '');
    const lines = (
      await run({
        'crd.yaml': definition('v1', body),
        'a.yaml': backup.replace('0 3 * * *', "''").replace('  keep: 14\n', ''),
      })
    ).lines;
    expect(lines).toEqual([]);
  });

  test('without its definition it is counted, and nothing is said of it', async () => {
    const { lines, summary } = await run({ 'nightly.yaml': backup, 'again.yaml': backup.replace('nightly', 'again') });
    expect([lines, summary.unchecked]).toEqual([[], 2]);
    const { stdout } = await runProgram([], { files: { 'nightly.yaml': backup } });
    expect(stdout).toContain('structure not checked: 1 custom resource, whose definitions are not in the run');
  });

  test('of two definitions the nearer one counts, and of two that differ and are equally near none', async () => {
    const other = definition('v1', schema.replace('paused:', 'stopped:'));
    const near = { 'a/crd.yaml': definition(), 'b/c/crd.yaml': other, 'a/nightly.yaml': backup };
    expect((await run(near)).lines).toEqual([]);
    const equal = { 'a/crd.yaml': definition(), 'b/crd.yaml': other, 'c/nightly.yaml': backup };
    expect((await run(equal)).lines).toEqual([]);
    const same = { 'a/crd.yaml': other, 'b/crd.yaml': other, 'c/nightly.yaml': backup };
    expect((await run(same)).lines).toEqual(["c/nightly.yaml:8 field-unknown: 'paused' is no field of spec"]);
  });

  test('a null is left out, a default is filled in before conditions are judged, and lists keep what they hold', async () => {
    const body = `
type: object
properties:
  spec:
    type: object
    properties:
      paused: { type: boolean }
      target:
        type: object
        properties: { bucket: { type: string, default: shop }, volume: { type: string } }
        oneOf: [{ required: [bucket] }, { required: [volume] }]
      address: { type: string, oneOf: [{ format: ipv4 }, { format: ipv6 }] }
      steps:
        type: array
        x-kubernetes-preserve-unknown-fields: true
        items: { type: object, properties: { run: { type: string } } }
`;
    const good =
      'apiVersion: shop.example/v1\nkind: Backup\nmetadata: {name: a}\nspec: {paused: null, target: {}, address: 10.1.2.3, steps: [{run: a, more: 1}]}\n';
    expect((await run({ 'crd.yaml': definition('v1', body), 'a.yaml': good })).lines).toEqual([]);
    const bad = good.replace('target: {}', 'target: {volume: a}').replace('[{run: a', '[null, {run: 1');
    expect((await run({ 'crd.yaml': definition('v1', body), 'a.yaml': bad })).lines).toEqual([
      'a.yaml:4 custom-value-invalid: target must fulfil exactly one condition of its definition (oneOf)',
      "a.yaml:4 value-type-wrong: 'steps' is null, but must be a mapping",
      "a.yaml:4 value-type-wrong: 'run' is the number 1, but must be a text: put it in quotes",
    ]);
  });

  test('a thousand resources of a large definition take little time', async () => {
    const fields = Array.from({ length: 5000 }, (_, n) => `      field${n}: { type: string }`).join('\n');
    const body = `type: object\nproperties:\n  spec:\n    type: object\n    properties:\n${fields}\n`;
    const many = Array.from(
      { length: 1000 },
      (_, n) => `apiVersion: shop.example/v1\nkind: Backup\nmetadata: {name: a${n}}\nspec: {field1: a}\n`,
    ).join('---\n');
    expect((await run({ 'crd.yaml': definition('v1', body), 'a.yaml': many })).lines).toEqual([]);
  });

  test('a definition among the data of a test is for the resources beside it', async () => {
    const files = {
      'cmd/testdata/old/crd.yaml': definition('v1', 'type: object'),
      'cmd/testdata/new/nightly.yaml': backup,
    };
    expect((await run(files)).summary.unchecked).toBe(1);
    const beside = { 'cmd/testdata/old/crd.yaml': definition(), 'cmd/testdata/old/nightly.yaml': backup };
    expect((await run(beside)).summary.unchecked).toBe(0);
  });

  test('rules in CEL are left aside, which is said', async () => {
    const cel = schema.replace(
      'paused: { type: boolean }',
      'paused: { type: boolean, x-kubernetes-validations: [{ rule: "self == false" }] }',
    );
    const { stderr } = await runProgram(['--format', 'compact'], {
      files: { 'crd.yaml': definition('v1', cel), 'a.yaml': backup },
    });
    const { stdout } = await runProgram([], { files: { 'crd.yaml': definition('v1', cel), 'a.yaml': backup } });
    expect(`${stderr}${stdout}`).toContain(
      "left aside: 1 rule in CEL of the custom resources' definitions, which only an API server evaluates",
    );
  });

  test.each([
    ['that repeats its parts again and again', '^[a-z]{1,999}-[a-z]{1,999}-[a-z]{1,999}$'],
    ['of more than 20,000 characters', 'abcdefghij'.repeat(2001)],
  ])('a pattern %s is left aside, which is said', async (_title, pattern) => {
    const large = schema.replace(
      'paused: { type: boolean }',
      () => `paused: { type: boolean }\n      owner: { type: string, pattern: '${pattern}' }`,
    );
    const { stdout } = await runProgram([], { files: { 'crd.yaml': definition('v1', large), 'a.yaml': backup } });
    expect(stdout).toContain("left aside: 1 pattern of the custom resources' definitions, too large to be tried");
  });

  test('a definition that is no schema harms nobody', async () => {
    for (const body of [
      'type: object\nproperties: 3',
      'type: [object]',
      'x-kubernetes-preserve-unknown-fields: true',
      'properties: {spec: {type: strin}}',
    ]) {
      const { stdout } = await runProgram(['--format', 'json'], {
        files: { 'crd.yaml': definition('v1', body), 'a.yaml': backup },
      });
      expect(stdout).not.toContain('rule-crashed');
    }
  });
});

type Json = Readonly<Record<string, unknown>>;

describe('the walk and ajv agree about custom resources', () => {
  const plain = parseText(schema).documents[0]?.value as Json;
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
  const validate = ajv.compile(closed(plain) as object);
  const metadata = readTypes(36).ofKind('v1', 'ConfigMap')?.shape.fields.get('metadata') as FieldShape;
  const shape = definitionShape({ kind: 'Backup', schema: plain, metadata });
  const good = parseText(backup).documents[0]?.value as Json;

  const walk = (value: Json) =>
    checkStructure({
      at: At.root({
        value,
        tape: new Int32Array(),
        keys: [],
        span: { start: 0, end: 0 },
        file: '',
        index: 0,
      } as Document),
      kind: { shape, nameFormat: 'dns-subdomain', isRemoved: false, keepsStatus: false },
      minorVersion: 36,
      lateParts: [],
    }).troubles.filter(({ code }) => code !== 'repeated-item' && code !== 'null-item');

  test('the resource itself is valid', () => {
    expect([walk(good), validate(good)]).toEqual([[], true]);
  });

  test('and one mistake in each field is found by both, or by none', () => {
    const wrong = [
      '',
      'Not Valid!',
      0,
      -1,
      1.25,
      101,
      99_999_999_999,
      true,
      null,
      [],
      {},
      ['a', 'a'],
      { a: 1 },
      { a: 'b', b: 'c', c: 'd', d: 'e' },
    ];
    const disagreed: string[] = [];
    let count = 0;
    // What every object has is not for the definition to say.
    const isOwn = ([first, part, name]: readonly (string | number)[]) =>
      first === 'spec' && !(part === 'template' && /^(apiVersion|kind|metadata)$/.test(String(name)));
    for (const path of pathsIn(good).filter(isOwn)) {
      for (const value of [...wrong, undefined]) {
        const object = changed(good, path, value);
        const [ours, theirs] = [walk(object).length === 0, validate(object)];
        count++;
        // A field that is null is left out; of a list's items that cannot be said.
        if (value === null && typeof path[path.length - 1] === 'string') continue;
        if (ours !== theirs)
          disagreed.push(`${path.join('.')} = ${JSON.stringify(value)}: ours ${ours}, theirs ${theirs}`);
      }
    }
    expect(count).toBeGreaterThan(400);
    expect(disagreed.slice(0, 3)).toEqual([]);
  });
});

/** The schema as ajv reads it: fields that are not named are refused, and extensions of Kubernetes are spelt out. */
function closed(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(closed);
  if (typeof given !== 'object' || given === null) return given;
  const one = given as Json;
  const inner = Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, key === 'properties' ? mapped(value) : closed(value)]),
  );
  const isOpen = one['x-kubernetes-preserve-unknown-fields'] === true || one.additionalProperties !== undefined;
  const isObject = one.type === 'object' && !isOpen && one.properties !== undefined;
  if (one.exclusiveMinimum === true) return { ...inner, minimum: undefined, exclusiveMinimum: one.minimum };
  const own =
    one['x-kubernetes-embedded-resource'] === true
      ? { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: {} }
      : {};
  const names = ['apiVersion', 'kind', 'metadata', 'status'].every(
    (name) => name === 'status' || (one.properties as Json | undefined)?.[name] !== undefined,
  );
  const root = names ? { status: {}, metadata: { type: 'object' } } : {};
  const needed = 'apiVersion' in own ? { required: ['apiVersion', 'kind'] } : {};
  return isObject
    ? {
        ...inner,
        ...needed,
        properties: { ...(inner.properties as object), ...own, ...root },
        additionalProperties: false,
      }
    : inner;
}

function mapped(properties: unknown): unknown {
  return Object.fromEntries(Object.entries(properties as object).map(([name, one]) => [name, closed(one)]));
}

function pathsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, n) => n) : [...Object.keys(value), 'noSuchField'];
  return [path, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function changed(value: Json, path: readonly (string | number)[], change: unknown): Json {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = path[path.length - 1] ?? '';
  if (change === undefined && !Array.isArray(holder)) delete holder[last];
  else if (change !== undefined) holder[last] = change;
  return copy as Json;
}
