import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOfGroup } from '../../src/dev/kubernetes/release.ts';
import { kinds } from '../../src/kubernetes/kinds.ts';
import { kindFacts } from '../../src/schema/types.ts';
import { lineOf, troublesOf } from '../support/structure.ts';

/** The JSON schema is printed from the same types by another way: what it says of a field, the walk must find. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
}
const definitions: Readonly<Record<string, Schema>> = JSON.parse(
  readFileSync('schemas/kubernetes.schema.json', 'utf8'),
).$defs;
const history = JSON.parse(readFileSync('schemas/history.json', 'utf8')) as {
  readonly from: number;
  readonly to: number;
  readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

type Path = readonly (string | number)[];
interface Place {
  readonly definition: string;
  readonly path: Path;
}

/** Every type that a kind is made of, at the first place where it occurs; what stands in `status` is not kept. */
function placesIn(root: string, minor: number): readonly Place[] {
  const found: Place[] = [];
  const seen = new Set<string>();
  const open: Place[] = [{ definition: root, path: [] }];
  for (let one = open.shift(); one; one = open.shift()) {
    if (seen.has(one.definition)) continue;
    seen.add(one.definition);
    found.push(one);
    const lives = livesOf(one.definition);
    for (const [name, field] of Object.entries(definitions[one.definition]?.properties ?? {})) {
      if ((one.path.length === 0 && name === 'status') || !isAlive(lives[name], minor)) continue;
      const [path, inner] = innermost([...one.path, name], field);
      if (inner.$ref) open.push({ definition: inner.$ref.replace('#/$defs/', ''), path });
    }
  }
  return found;
}

/** Where the values of a list or a mapping stand. */
function innermost(path: Path, field: Schema): readonly [Path, Schema] {
  if (field.type === 'array' && field.items) return innermost([...path, 0], field.items);
  if (field.type === 'object' && field.additionalProperties)
    return innermost([...path, 'key'], field.additionalProperties);
  return [path, field];
}

/** An object that holds a value at a path, and nothing else. */
function holding(path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = holding(rest, value);
  return typeof step === 'number' ? [inner] : { [step]: inner };
}

function objectOf(apiVersion: string, kind: string, path: Path, value: Readonly<Record<string, unknown>>) {
  const held = holding(path, value) as Readonly<Record<string, unknown>>;
  return { metadata: { name: 'a' }, ...held, apiVersion, kind };
}

/** A value that the field cannot be; undefined where it can be anything. */
function mistyped({ type, $ref }: Schema): unknown {
  if ($ref !== undefined || type === 'object') return 'text';
  if (type === 'array') return { a: 'mapping' };
  if (type === 'string') return 7;
  return type === undefined ? undefined : { a: 'mapping' };
}

const versions = kinds.flatMap(({ group, kind, versions: all }) =>
  all.map((version) => ({ apiVersion: group === '' ? version : `${group}/${version}`, kind, group, version })),
);
const typed = versions.filter(({ apiVersion, kind }) => kindFacts(apiVersion, kind)?.type !== undefined);

/** The last version of Kubernetes that has the type, and its fields as that version has them. */
function lastMinor(id: string): number {
  const key = Object.keys(history.types).find((one) => one.split(' ')[0] === id) ?? '';
  return Number(key.split(' ')[1]?.split('-')[1] || history.to);
}

describe('every field of every kind', () => {
  test.each(typed.map((one) => [`${one.apiVersion} ${one.kind}`, one] as const))('%s', (_name, one) => {
    const id = `${folderOfGroup(one.group)}/${one.version}/${one.kind}`;
    const minor = lastMinor(id);
    const wrong: string[] = [];
    const expectTrouble = (line: string, path: Path, value: Readonly<Record<string, unknown>>) => {
      const lines = (troublesOf(objectOf(one.apiVersion, one.kind, path, value), minor) ?? []).map(lineOf);
      if (lines.filter((found) => found === line).length !== 1) wrong.push(`${line} among ${lines.join(', ')}`);
    };
    for (const { definition, path } of placesIn(id.replaceAll('/', '.'), minor)) {
      const { properties = {}, required = [] } = definitions[definition] ?? {};
      const lives = livesOf(definition);
      const isKnown = (name: string) => isAlive(lives[name], minor);
      if (Object.keys(properties).length > 0 && path.every((step) => typeof step === 'number' || step !== ''))
        expectTrouble(`unknown-field ${[...path, 'noSuchField'].join('.')}`, path, { noSuchField: 1 });
      for (const [name, field] of Object.entries(properties)) {
        const value = mistyped(field);
        const isOwn = path.length === 0 && ['apiVersion', 'kind', 'status', 'metadata'].includes(name);
        if (value === undefined || isOwn) continue;
        if (!isKnown(name))
          expectTrouble(`${codeOf(lives[name], minor)} ${[...path, name].join('.')}`, path, { [name]: value });
        else expectTrouble(`wrong-type ${[...path, name].join('.')}`, path, { [name]: value });
      }
      for (const name of required) {
        if (path.length === 0 && ['apiVersion', 'kind', 'metadata'].includes(name)) continue;
        if (isKnown(name) && minor === history.to)
          expectTrouble(`missing-field ${[...path, name].join('.')}`, path, {});
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('of every kind that a type package has', () => {
    const known = new Set(typed.map(({ group, version, kind }) => `${folderOfGroup(group)}/${version}/${kind}`));
    const isKind = ([, fields]: readonly [string, Readonly<Record<string, string>>]) =>
      'apiVersion' in fields && 'kind' in fields && (fields.metadata ?? '').startsWith('meta/v1/ObjectMeta');
    const lacking = Object.entries(history.types)
      .filter(isKind)
      .map(([key]) => key.split(' ')[0] ?? '')
      .filter((id) => !known.has(id) && !subresources.test(id));
    expect(lacking).toEqual([]);
    expect([history.from, history.to]).toEqual([17, 36]);
  });
});

/** What is no object of its own, but an answer to a request about another one. */
const subresources = /\/(?:Scale|TokenRequest|EphemeralContainers)$/;

function livesOf(definition: string): Readonly<Record<string, string>> {
  const id = definition.split('.').join('/');
  const key = Object.keys(history.types).find((one) => one.split(' ')[0] === id) ?? '';
  return history.types[key] ?? {};
}

/** What is said of a field that another version has. */
function codeOf(written: string | undefined, minor: number): string {
  const [since = ''] = written?.split(' ')[1]?.split('-') ?? [];
  return since !== '' && minor < Number(since) ? 'field-too-new' : 'field-gone';
}

function isAlive(written: string | undefined, minor: number): boolean {
  const [since = '', until = ''] = written?.split(' ')[1]?.split('-') ?? [];
  return (since === '' || minor >= Number(since)) && (until === '' || minor <= Number(until));
}
