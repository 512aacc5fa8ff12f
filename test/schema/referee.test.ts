import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { plainExample } from '../../src/dev/examples.ts';
import { folderOfGroup } from '../../src/dev/kubernetes/release.ts';
import { splitApiVersion } from '../../src/kubernetes/kinds.ts';
import { quantityFromField } from '../../src/kubernetes/quantity.ts';
import { parseText } from '../../src/parse/source.ts';
import { formats } from '../../src/schema/formats.ts';
import type { StructureTrouble } from '../../src/schema/trouble.ts';
import { kindFacts } from '../../src/schema/types.ts';
import { lineOf, troublesOf } from '../support/structure.ts';

/*
 * ajv with the JSON schema against our walk with its tables: both are printed from the same types and the same overlay,
 * and read by programs that have nothing in common.
 */
const newest = 36;
const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
for (const [name, format] of Object.entries(formats))
  ajv.addFormat(name, { type: 'string', validate: (text: string) => format.isValid(text, newest) });
ajv.addFormat('quantity', { type: 'string', validate: (text: string) => quantityFromField(text) !== undefined });
const schema = JSON.parse(readFileSync('schemas/kubernetes.schema.json', 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly properties?: object; readonly required?: readonly string[] }>>;
};
ajv.addSchema(schema, 'kubernetes');

type Json = Readonly<Record<string, unknown>>;

function refereeSays(object: Json): readonly string[] {
  const { group, version } = splitApiVersion(String(object.apiVersion));
  const definition = `${folderOfGroup(group)}.${version}.${object.kind}`;
  const validate = ajv.getSchema(`kubernetes#/$defs/${definition}`);
  if (!validate) throw new Error(`no schema of ${definition}`);
  // The server fills in an empty spec, and then misses what it needs.
  const { properties = {}, required = [] } = schema.$defs[definition] ?? {};
  const lacksSpec = 'spec' in properties && !required.includes('spec') && object.spec === undefined;
  const filled = lacksSpec ? { ...object, spec: {} } : object;
  return validate(filled)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the schema does not say: names by kind, lives of fields, entries that differ, quantities' sizes, ports' numbers. */
function isBeyondSchema({ code, at, ...trouble }: StructureTrouble): boolean {
  const isName =
    at.path.length === 2 &&
    at.path[0] === 'metadata' &&
    /^(name|generateName)$/.test(String(at.path[1])) &&
    code !== 'wrong-type';
  const value = 'value' in trouble ? trouble.value : undefined;
  const isSize =
    (code === 'out-of-range' && typeof value === 'string') || (code === 'malformed' && typeof value === 'number');
  return isName || isSize || ['repeated-item', 'field-gone', 'field-too-new', 'null-item'].includes(code);
}

function walkSays(object: Json): readonly string[] {
  return (troublesOf(object, newest) ?? []).filter((trouble) => !isBeyondSchema(trouble)).map(lineOf);
}

/** What the server takes for unwritten is taken away: null, empty texts and lists, and the status. */
function tidy(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item ?? {}, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !isUnwritten(inner) && !(depth === 0 && key === 'status'))
      .map(([key, inner]) => [key, tidy(inner, depth + 1)]),
  );
}

function isUnwritten(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function objectsIn(text: string): readonly Json[] {
  return parseText(text).documents.flatMap(({ value }) => {
    const object = tidy(value) as Json;
    const facts = kindFacts(String(object?.apiVersion), String(object?.kind));
    return facts?.type !== undefined && !('sops' in object) ? [object] : [];
  });
}

const texts = [
  ...rules.flatMap((rule) => [...rule.examples.bad, ...rule.examples.good].map((one) => plainExample(one).text)),
  ...['validation', 'storage', 'services'].flatMap((folder) =>
    readdirSync(`fixtures/cluster/${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(`fixtures/cluster/${folder}/${name}`, 'utf8')),
  ),
];
// Values that are filled in later, and directives of patches, are left alone by the walk only.
const objects = texts.filter((text) => !/\$|__|\{\{|%|@/.test(text)).flatMap(objectsIn);

/** Where the two disagree about an object being valid. */
function disagreements(all: readonly Json[]): readonly unknown[] {
  return all.flatMap((object) => {
    const referee = refereeSays(object);
    const walk = walkSays(object);
    return referee.length > 0 === walk.length > 0 ? [] : [{ object: JSON.stringify(object), referee, walk }];
  });
}

describe('the walk agrees with ajv', () => {
  test('about the examples of all rules, and what a control plane was shown', () => {
    expect(objects.length).toBeGreaterThan(1500);
    expect(disagreements(objects).slice(0, 5)).toEqual([]);
  });

  test('about one mistake in each field of each of them', () => {
    const kindsSeen = new Map<string, number>();
    const chosen = objects.filter((object) => {
      const key = `${object.apiVersion} ${object.kind}`;
      const count = (kindsSeen.get(key) ?? 0) + 1;
      kindsSeen.set(key, count);
      return count <= 12 && refereeSays(object).length === 0;
    });
    const mistaken = chosen.flatMap(mistakesIn);
    expect(mistaken.length).toBeGreaterThan(20_000);
    expect(disagreements(mistaken).slice(0, 5)).toEqual([]);
  });
});

const wrongValues: readonly unknown[] = ['Not Valid!', -1, 99_999_999_999, true, [], {}, ['a', 'a'], { a: 'b' }];

/** The object with each of its values replaced, taken away, or accompanied by one that is unknown. */
function mistakesIn(object: Json): readonly Json[] {
  return pathsIn(object)
    .filter((path) => !['apiVersion', 'kind', 'status'].includes(String(path[0])) && path.length > 0)
    .flatMap((path) => [
      ...wrongValues.map((value) => changed(object, path, () => value)),
      changed(object, path, () => undefined),
    ])
    .map((one) => tidy(one) as Json);
}

function pathsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, n) => n) : [...Object.keys(value), 'noSuchField'];
  return [path, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function changed(value: Json, path: readonly (string | number)[], change: () => unknown): Json {
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = path[path.length - 1] ?? '';
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const made = change();
  if (made === undefined && !Array.isArray(holder)) delete holder[last];
  else holder[last] = made ?? {};
  return copy;
}
