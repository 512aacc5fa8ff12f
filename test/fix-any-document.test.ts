import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { applied, emptied, isEqual } from '../src/fix/apply.ts';
import type { Json, Operation } from '../src/fix/operation.ts';
import { createFixer } from '../src/fix/prove.ts';
import type { Path } from '../src/parse/places.ts';
import { parseText } from '../src/parse/source.ts';

/** How a document is written. */
interface Spelling {
  readonly step: number;
  readonly dash: number;
  readonly lineEnd: string;
  readonly hasComments: boolean;
  readonly isJson: boolean;
  /** Taken in turn: whether the next collection stands between brackets. */
  readonly brackets: readonly boolean[];
}

const spellings: fc.Arbitrary<Spelling> = fc.record({
  step: fc.integer({ min: 1, max: 5 }),
  dash: fc.integer({ min: 0, max: 4 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasComments: fc.boolean(),
  isJson: fc.boolean(),
  brackets: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
});

const words = [
  'web',
  'a b',
  'it: is',
  '# no comment',
  'true',
  '8080',
  "it's",
  '"quoted"',
  '- item',
  '',
  '*',
  'line\nbreak',
  '{x}',
  'ümlaut',
  '0o7',
  '~',
];
const scalars = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: -5, max: 70_000 }),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.constantFrom('name', 'spec', 'labels', 'app.kubernetes.io/name', 'ports', 'on', '1', 'a b');
const { mapping: mappings } = fc.letrec<{ value: Json; mapping: Readonly<Record<string, Json>> }>((tie) => ({
  mapping: fc.dictionary(keys, tie('value'), { minKeys: 1, maxKeys: 4 }),
  value: fc.oneof({ maxDepth: 3 }, scalars, fc.array(tie('value'), { maxLength: 3 }), tie('mapping')),
}));

const quoted = (text: string) =>
  /^[a-z][a-z./]*$/.test(text) && !['true', 'on'].includes(text) ? text : JSON.stringify(text);

/** Writes a mapping as YAML or JSON; every line of block style has a comment if comments are asked for. */
function written(value: Readonly<Record<string, Json>>, spelling: Spelling): string {
  let turn = 0;
  let comments = 0;
  if (spelling.isJson)
    return `${JSON.stringify(value, undefined, spelling.step).replaceAll('\n', spelling.lineEnd)}${spelling.lineEnd}`;
  return block(value, 0)
    .map((line) => line + spelling.lineEnd)
    .join('');

  function block(one: Json, column: number): readonly string[] {
    const blanks = ' '.repeat(column);
    if (Array.isArray(one)) return one.flatMap((item) => child(`${blanks}-`, item, column + 2));
    return Object.entries(one as Record<string, Json>).flatMap(([key, item]) => {
      const inner = Array.isArray(item) ? column + spelling.dash : column + spelling.step;
      return child(`${blanks}${quoted(key)}:`, item, inner);
    });
  }

  function child(head: string, one: Json, column: number): readonly string[] {
    const isFilled = typeof one === 'object' && one !== null && Object.keys(one).length > 0;
    const isFlow = spelling.brackets[turn++ % spelling.brackets.length];
    if (isFilled && !isFlow && !head.endsWith('-')) return [head + comment(), ...block(one, column)];
    return [`${head} ${flow(one)}${comment()}`];
  }

  function flow(one: Json): string {
    if (Array.isArray(one)) return `[${one.map(flow).join(', ')}]`;
    if (typeof one !== 'object' || one === null) return typeof one === 'string' ? quoted(one) : String(one);
    return `{ ${Object.entries(one)
      .map(([key, item]) => `${quoted(key)}: ${flow(item)}`)
      .join(', ')} }`;
  }

  function comment(): string {
    return spelling.hasComments ? ` # comment ${comments++}` : '';
  }
}

function pathsOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, n) => pathsOf(item, [...path, n]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** An operation that fits a document: `pick` chooses one of its places. */
function operationOn(value: Json, { kind, pick, replacement }: Pick): Operation {
  const paths = pathsOf(value);
  const path = paths[pick % paths.length] ?? [];
  const parent = path.slice(0, -1);
  switch (kind) {
    case 'set':
      return { op: 'set', path, value: replacement };
    case 'add':
      return {
        op: 'add',
        path: [...parent, 'new'],
        value: replacement,
      };
    case 'remove':
      return { op: 'remove', path };
    case 'rename':
      return { op: 'rename', path, to: 'renamed' };
    case 'move':
      return { op: 'move', path, to: ['moved', 'there'] };
  }
}

interface Pick {
  readonly kind: 'set' | 'add' | 'remove' | 'rename' | 'move';
  readonly pick: number;
  readonly replacement: Json;
}

const kinds = ['set', 'add', 'remove', 'rename', 'move'] as const;

describe.each(kinds)('%s', (kind) => {
  const picks = fc.record({ kind: fc.constant(kind), pick: fc.nat(), replacement: scalars });

  test('means what it says in any document, or is not made', () => {
    const tally = { fitting: 0, made: 0 };
    fc.assert(
      fc.property(mappings, spellings, picks, (value, spelling, pick) => {
        const text = `kind: Before${spelling.lineEnd}---${spelling.lineEnd}${written(value, spelling)}`;
        const document = parseText(text).documents[1];
        if (!document) throw new Error(`this is not read: ${text}`);
        expect(isEqual(document.value, value)).toBe(true);
        const operation = operationOn(value, pick);
        const expected = applied(value, operation);
        const fix = {
          title: 'change it',
          safe: true,
          changes: [{ file: 'any.yaml', document: document.span.start, operation }],
        };
        const { text: after, made } = createFixer(text).apply([fix]);
        if (!expected || isEqual(expected.value, value)) return;
        // A document does not lose the only key that it has.
        if (Object.keys(value).length > 1) tally.fitting++;
        if (made.length === 0) return;
        if (Object.keys(value).length > 1) tally.made++;
        // The referee is the reader of another library, of the later version of YAML.
        const [first = '', second = ''] = after.split(/---\r?\n/);
        expect(load(first)).toEqual({ kind: 'Before' });
        expect(isEqual(load(second), expected.value)).toBe(true);
        expect(after.includes('\r\n') ? /(?<!\r)\n/.test(after) : false).toBe(false);
        // Only what goes takes its comments along.
        const commentsOf = (one: string) => one.match(/# comment \d+/g) ?? [];
        const isAlone = operation.op === 'move' && emptied(value, operation.path).length < operation.path.length;
        if (kind !== 'remove' && !isAlone) expect(new Set(commentsOf(after))).toEqual(new Set(commentsOf(text)));
      }),
      { numRuns: 1000, seed: 20 },
    );
    // Refusals are for the odd ones.
    expect(tally.made / tally.fitting).toBeGreaterThan(0.8);
  });
});
