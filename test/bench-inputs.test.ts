import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { ManifestFile } from '../bench/inputs/application.ts';
import { namespaceName, programName } from '../bench/inputs/names.ts';
import { definitions, graph, oneFile, project, smallFile } from '../bench/inputs/projects.ts';
import { createRandom } from '../bench/inputs/random.ts';
import { type Plain, type Style, styleFrom, writeYaml } from '../bench/inputs/write-yaml.ts';
import { writeSchemas } from '../bench/kubeconform-schemas.ts';
import { quantile } from '../bench/statistics.ts';
import { runProgram } from './support/machine.ts';

const inputs: Readonly<Record<string, (seed: number) => Iterable<ManifestFile>>> = {
  'one small file': smallFile,
  'a project': (seed) => project(seed, 300),
  definitions: (seed) => definitions(seed, 400_000),
  'one large file': (seed) => oneFile(seed, 200_000),
  'a graph': (seed) => graph(seed, 300),
};

interface Named {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

function objectsOf(files: Iterable<ManifestFile>): readonly Named[] {
  return [...files].flatMap(({ text }) => loadAll(text) as readonly Named[]);
}

describe.each(Object.entries(inputs))('%s', (_, make) => {
  test('is the same for the same seed, and another for another one', () => {
    expect([...make(7)]).toEqual([...make(7)]);
    expect([...make(7)].map(({ text }) => text)).not.toEqual([...make(8)].map(({ text }) => text));
  });

  test('has no file and no object twice', () => {
    const paths = [...make(1)].map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    const names = objectsOf(make(1)).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('says how many objects it holds', () => {
    const told = [...make(1)].reduce((sum, { resources }) => sum + resources, 0);
    expect(objectsOf(make(1))).toHaveLength(told);
  });
});

describe('a generated project', () => {
  const files = [...project(1, 1_000)];

  test('has exactly as many files as were asked for', () => {
    expect(files).toHaveLength(1_000);
  });

  test('has files of the sizes that real ones have', () => {
    const sizes = files.map(({ text }) => text.length);
    expect(quantile(sizes, 0.5)).toBeGreaterThan(400);
    expect(quantile(sizes, 0.5)).toBeLessThan(900);
    expect(quantile(sizes, 0.9)).toBeGreaterThan(2_000);
    expect(quantile(sizes, 0.9)).toBeLessThan(5_000);
    expect(Math.max(...sizes)).toBeGreaterThan(100_000);
    expect(files.filter(({ text }) => text.includes('kind: CustomResourceDefinition'))).toHaveLength(10);
  });

  test('is found fault with for what it leaves unsaid and for its slips, and for nothing else', async () => {
    const run = await runProgram(['--format', 'json'], {
      files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    });
    const { findings, summary } = JSON.parse(run.stdout);
    expect(findings.length / summary.resources).toBeGreaterThan(0.2);
    expect(findings.length / summary.resources).toBeLessThan(1);
    const rules: ReadonlySet<string> = new Set(findings.map(({ rule }: { readonly rule: string }) => rule));
    expect([...rules].sort()).toEqual([
      'api-version-removed',
      'autoscaler-request-missing',
      'claim-stays-pending',
      'config-key-missing',
      'field-unknown',
      'image-pull-policy-stale',
      'image-tag-latest',
      'memory-limit-missing',
      'probe-port-undeclared',
      'readiness-probe-missing',
      'request-above-limit',
      'requests-missing',
      'service-selects-nothing',
      'single-node-claim-shared',
      'token-not-mounted',
      'value-type-wrong',
      'variable-set-twice',
    ]);
  });
});

test('each program and each namespace has a name of its own', () => {
  const namesOf = (count: number, name: (n: number) => string) =>
    new Set(Array.from({ length: count }, (_, n) => name(n))).size;
  expect(namesOf(60_000, programName)).toBe(60_000);
  expect(namesOf(3_300, namespaceName)).toBe(3_300);
});

const object: Plain = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web', labels: { app: 'web', 'on-call': 'yes', '8080': 'port' } },
  data: {
    number: '8080',
    truth: 'true',
    nothing: '',
    null: 'null',
    time: '12:30:00',
    sentence: "it's: 'quoted' # and \"more\"",
    dashes: '--level=info',
    path: '/etc/web/settings.yaml',
    image: 'registry.example.com/web:v1.2.3',
    lines: 'first\n\n  second\n',
    clipped: 'first\nsecond',
  },
  lists: [[], {}, ['a', 'b'], [['deep']], { name: 'a', ports: [{ port: 80 }, { port: 443, name: 'https' }] }],
  scalars: [1, -2.5, true, false, null],
};

describe('the writer of manifests', () => {
  const styles: readonly Style[] = [
    ...Array.from({ length: 60 }, (_, n) => styleFrom(createRandom(n))),
    { indent: 4, dashes: 'flush', quotes: 'single', isBraced: true, comments: 1 },
    { indent: 2, dashes: 'indented', quotes: 'double', isBraced: true, comments: 1 },
  ];

  test('writes what is read again, in every style', () => {
    for (const style of styles) expect(load(writeYaml(object, style, createRandom(1)))).toEqual(object);
  });

  test('puts a comment above the item that it stands in front of', () => {
    const style: Style = { indent: 2, dashes: 'indented', quotes: 'where-needed', isBraced: false, comments: 1 };
    const lines = writeYaml({ ports: [{ port: 80 }] }, style, createRandom(1)).split('\n');
    expect(lines[2]).toMatch(/^ {2}# /);
    expect(lines[3]).toBe('  - port: 80');
  });
});

describe('the schemas for kubeconform', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubeworthy-schemas-'));
  writeSchemas(folder);
  const names = readdirSync(folder);
  const ajv = new Ajv({ strict: false });
  const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
  rmSync(folder, { recursive: true });
  const accepts = (name: string, value: unknown) => ajv.validate(schemas.get(name) ?? false, value);
  const container = { name: 'web', image: 'web:1.0.0' };
  const deployment = (fields: object) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [container] } },
      ...fields,
    },
  });

  test('are called as kubeconform looks for them', () => {
    for (const name of [
      'deployment-apps-v1.json',
      'service-v1.json',
      'clusterrole-rbac-v1.json',
      'customresourcedefinition-apiextensions-v1.json',
    ])
      expect(names).toContain(name);
  });

  test('accept what is right, and neither unknown fields nor values of another type', () => {
    expect(accepts('deployment-apps-v1.json', deployment({ replicas: 2 }))).toBe(true);
    expect(accepts('deployment-apps-v1.json', deployment({ replicas: '2' }))).toBe(false);
    expect(accepts('deployment-apps-v1.json', deployment({ replica: 2 }))).toBe(false);
  });

  test('leave out what only an API server checks', () => {
    const template = { metadata: {}, spec: { containers: [{ ...container, name: '' }] } };
    expect(accepts('deployment-apps-v1.json', deployment({ replicas: -1, template }))).toBe(true);
  });
});
