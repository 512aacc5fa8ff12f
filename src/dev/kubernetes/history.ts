import type { FieldType, Release } from './release.ts';

/**
 * What all releases said, joined: each type with all fields that it ever had. Kept as a file, so that a new release is
 * joined to what is known of the older ones without their packages.
 */
export interface History {
  /** The oldest and the newest minor version that were read. */
  readonly from: number;
  readonly to: number;
  readonly types: ReadonlyMap<string, TypeHistory>;
}

/** The first and the last minor version that has a thing; undefined where that is the oldest, or the newest, known. */
export interface Life {
  readonly since?: number;
  readonly until?: number;
}

/** A field is told to be younger or to end earlier only where it differs from its type. */
export interface TypeHistory extends Life {
  readonly fields: ReadonlyMap<string, FieldHistory>;
}

export interface FieldHistory extends FieldType, Life {}

/** Joins releases of different versions. */
export function joinReleases(releases: readonly Release[]): History {
  const [oldest, ...later] = [...releases].sort((a, b) => a.minor - b.minor);
  if (!oldest) throw new Error('there are no releases to join');
  const first: History = { from: oldest.minor, to: oldest.minor, types: new Map() };
  return later.reduce(joinRelease, joinRelease(first, oldest));
}

/**
 * Joins a release to what is known of older ones, or of the same. Where no package was published for a release between,
 * what is new may have come with it: then the earlier version is told, because nobody is helped by an alarm that is not
 * sure.
 */
export function joinRelease(known: History, release: Release): History {
  if (release.minor < known.to) throw new Error(`1.${release.minor} is older than 1.${known.to}, which is known`);
  const isFirst = known.types.size === 0;
  const born: Life = isFirst ? {} : { since: Math.min(known.to + 1, release.minor) };
  const types = new Map<string, TypeHistory>();
  for (const id of ordered(known.types.keys(), release.types.keys())) {
    const before = known.types.get(id);
    const after = release.types.get(id);
    if (!before) types.set(id, { ...born, fields: withLife(after ?? new Map()) });
    else if (!after) types.set(id, ended(before, known.to));
    else types.set(id, { ...alive(before), fields: joinFields(before.fields, after, { born, last: known.to }) });
  }
  return { from: known.from, to: release.minor, types: refined(types) };
}

function withLife(fields: ReadonlyMap<string, FieldType>): ReadonlyMap<string, FieldHistory> {
  return new Map(ordered(fields.keys()).map((name) => [name, fields.get(name) as FieldHistory]));
}

function joinFields(
  before: ReadonlyMap<string, FieldHistory>,
  after: ReadonlyMap<string, FieldType>,
  { born, last }: { readonly born: Life; readonly last: number },
): ReadonlyMap<string, FieldHistory> {
  const fields = new Map<string, FieldHistory>();
  for (const name of ordered(before.keys(), after.keys())) {
    const old = before.get(name);
    const young = after.get(name);
    if (old && young) fields.set(name, { ...alive(old), ...young, type: morePrecise(old.type, young.type) });
    else if (old) fields.set(name, ended(old, last));
    else if (young) fields.set(name, { ...young, ...born });
  }
  return fields;
}

function ended<T extends Life>(thing: T, last: number): T {
  return thing.until === undefined ? { ...thing, until: last } : thing;
}

/** What is missing between two releases that have it is missing in the package only. */
function alive<T extends Life>({ until: _, ...thing }: T): Omit<T, 'until'> {
  return thing;
}

function ordered(...names: readonly Iterable<string>[]): readonly string[] {
  return [...new Set(names.flatMap((some) => [...some]))].sort();
}

/** Of two readings of one field the one that says more; the later one where they say different things. */
function morePrecise(before: string, after: string): string {
  const [wrapsBefore, baseBefore] = apart(before);
  const [wrapsAfter, baseAfter] = apart(after);
  const isVaguer = vague[baseAfter]?.includes(baseBefore) && (wrapsBefore === wrapsAfter || baseAfter === 'any');
  return isVaguer ? before : after;
}

/** What the packages say where they know no better, and what it may stand for. */
const vague: Readonly<Record<string, readonly string[]>> = {
  string: ['quantity', 'time', 'micro-time', 'bytes'],
  number: ['int32', 'int64', 'double'],
  time: ['micro-time'],
  any: ['int-or-string'],
};

function apart(type: string): readonly [string, string] {
  const wraps = /^(?:\[\]|\{\})*/.exec(type)?.[0] ?? '';
  return [wraps, type.slice(wraps.length)];
}

/** Where a type's own packages are vague, the same field of the same type in another version may say more. */
function refined(types: ReadonlyMap<string, TypeHistory>): ReadonlyMap<string, TypeHistory> {
  const relatives = new Map<string, string[]>();
  for (const [id, { fields }] of types) {
    for (const [name, { type }] of fields) {
      const key = `${id.split('/')[2]}.${name}`;
      relatives.set(key, [...(relatives.get(key) ?? []), type]);
    }
  }
  return new Map(
    [...types].map(([id, type]) => {
      const fields = [...type.fields].map(([name, field]): [string, FieldHistory] => {
        const others = relatives.get(`${id.split('/')[2]}.${name}`) ?? [];
        return [name, { ...field, type: others.reduce((known, other) => morePrecise(other, known), field.type) }];
      });
      return [id, { ...type, fields: new Map(fields) }];
    }),
  );
}

/** The history as the text of its file: a line for each field, so that a new release is a short difference. */
export function writeHistory({ from, to, types }: History): string {
  const plain = Object.fromEntries(
    [...types].map(([id, { fields, ...life }]) => [
      id + lifeText(life),
      Object.fromEntries(
        [...fields].map(([name, { type, isRequired, ...own }]) => [
          name,
          `${type}${isRequired ? '!' : ''}${lifeText(own)}`,
        ]),
      ),
    ]),
  );
  return `${JSON.stringify({ from, to, types: plain }, null, 1)}\n`;
}

function lifeText({ since, until }: Life): string {
  if (since === undefined && until === undefined) return '';
  return ` ${since ?? ''}-${until ?? ''}`;
}

/** Reads what `writeHistory` wrote. */
export function readHistory(text: string): History {
  const { from, to, types } = JSON.parse(text) as {
    readonly from: number;
    readonly to: number;
    readonly types: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  return {
    from,
    to,
    types: new Map(
      Object.entries(types).map(([head, fields]) => {
        const [id = '', life] = head.split(' ');
        const read = Object.entries(fields).map(([name, written]): [string, FieldHistory] => {
          const [type = '', own] = written.split(' ');
          const isRequired = type.endsWith('!');
          return [name, { type: isRequired ? type.slice(0, -1) : type, isRequired, ...readLife(own) }];
        });
        return [id, { ...readLife(life), fields: new Map(read) }];
      }),
    ),
  };
}

function readLife(text: string | undefined): Life {
  if (text === undefined) return {};
  const [since = '', until = ''] = text.split('-');
  return { ...(since ? { since: Number(since) } : {}), ...(until ? { until: Number(until) } : {}) };
}
