import { remembering } from '../collections.ts';
import { apiVersionsOf } from '../kubernetes/kinds.ts';
import { boundsOf, compact } from './bounds.ts';
import { formats } from './formats.ts';
import { lineOf } from './line-table.ts';
import type { Choice, FieldShape, Form, Limits, ObjectShape, ValueShape } from './shape.ts';
import { kindLines, typeLines } from './tables.ts';

/** What Kubernetes says of a kind in one of its API versions. Minor versions of Kubernetes 1.x. */
export interface KindFacts {
  readonly type?: string;
  readonly since?: number;
  readonly deprecated?: number;
  /** The first version that does not serve it. */
  readonly removed?: number;
  /** What to use instead: `apps/v1 Deployment`. */
  readonly use?: string;
  /** The format of its name. */
  readonly name?: string | NameFormat | readonly NameFormat[];
}

interface NameFormat extends Life {
  readonly format: string;
}

/** What Kubernetes says of a built-in kind; undefined for any other. Never throws. */
export function kindFacts(apiVersion: string, kind: string): KindFacts | undefined {
  return readKind(`${apiVersion} ${kind}`);
}

/** Several rules ask for the kind of every object, also for those that are in no table. */
const readKind = remembering((key: string) => {
  const line = lineOf(kindLines, key);
  return line === undefined ? undefined : (JSON.parse(line) as KindFacts);
});

/** The API versions in which a version of Kubernetes serves a built-in kind, the preferred first. Never throws. */
export function versionsOfKind(kind: string, minorVersion: number): readonly string[] {
  return apiVersionsOf(kind).filter((apiVersion) => {
    const { removed, since } = kindFacts(apiVersion, kind) ?? {};
    return (removed === undefined || minorVersion < removed) && (since === undefined || minorVersion >= since);
  });
}

/** Types as one version of Kubernetes has them, each taken apart when it is first asked for. */
export interface Types {
  readonly minorVersion: number;
  /** The shape of a built-in kind; undefined where the packages that the tables are made from have no type for it. */
  ofKind(apiVersion: string, kind: string): KindShape | undefined;
}

export interface KindShape {
  readonly shape: ObjectShape;
  /** The name of the format that the name of its objects must have. */
  readonly nameFormat: string | undefined;
  /** The version of Kubernetes does not serve it any more. */
  readonly isRemoved: boolean;
  /** The server keeps what stands in `status` when the object is made. */
  readonly keepsStatus: boolean;
}

/** Opens the tables for a minor version of Kubernetes 1.x. */
export function readTypes(minorVersion: number): Types {
  const kinds = new Map<string, KindShape | undefined>();
  const types = new Map<string, ObjectShape>();
  return {
    minorVersion,
    ofKind(apiVersion, kind) {
      const key = `${apiVersion} ${kind}`;
      if (kinds.has(key)) return kinds.get(key);
      const facts = kindFacts(apiVersion, kind);
      const shape = facts?.type === undefined ? undefined : typeOf(facts.type);
      const isRemoved = facts?.removed !== undefined && minorVersion >= facts.removed;
      const read = shape && { shape, nameFormat: nameFormatOf(facts?.name), isRemoved, keepsStatus: false };
      kinds.set(key, read);
      return read;
    },
  };

  function nameFormatOf(name: KindFacts['name']): string | undefined {
    if (name === undefined || typeof name === 'string') return name;
    const rows = Array.isArray(name) ? (name as readonly NameFormat[]) : [name as NameFormat];
    return rows.find(holds)?.format;
  }

  function holds({ since, until }: Life): boolean {
    return (since === undefined || minorVersion >= since) && (until === undefined || minorVersion <= until);
  }

  function typeOf(id: string): ObjectShape {
    const known = types.get(id);
    if (known) return known;
    const { fields: written, unions = [] } = writtenType(id);
    const fields = new Map<string, FieldShape>();
    const required: string[] = [];
    for (const name of Object.keys(written)) {
      const entry = written[name];
      const [type, more] = typeof entry === 'string' ? ([entry, undefined] as const) : (entry ?? ['any', undefined]);
      const row = rowOf(more?.rows);
      const isRequired = row?.required ?? more?.required ?? false;
      if (isRequired) required.push(name);
      fields.set(name, { value: valueOf(type, row), isRequired, from: more?.from, to: more?.to });
    }
    const shape: ObjectShape = {
      name: id.slice(id.lastIndexOf('/') + 1),
      fields,
      required,
      choices: unions.filter(holds).map(toChoice),
      isOpen: fields.size === 0,
      countsEmpty: false,
    };
    types.set(id, shape);
    return shape;
  }

  /** Of the rows of a field those that hold in this version, as one. */
  function rowOf(rows: readonly OverlayRow[] | undefined): OverlayRow | undefined {
    if (!rows) return undefined;
    const holding = rows.filter(holds);
    return holding.length <= 1 ? holding[0] : (Object.assign({}, ...holding) as OverlayRow);
  }

  function valueOf(type: string, row: OverlayRow | undefined): ValueShape {
    const inner = type.slice(2);
    if (type.startsWith('[]')) {
      // What is said of a list's items is said of the innermost values.
      const limits = row && listLimits(row, inner);
      return { form: 'list', of: valueOf(inner, row), object: undefined, limits };
    }
    if (type.startsWith('{}')) {
      const limits = row && mappingLimits(row);
      return { form: 'mapping', of: valueOf(inner, row), object: undefined, limits };
    }
    if (type.includes('/')) return { form: 'object', of: undefined, object: () => typeOf(type), limits: undefined };
    const form = row?.type ?? forms[type] ?? (type as Form);
    return { form, of: undefined, object: undefined, limits: row && scalarLimits(row) };
  }

  function scalarLimits(row: OverlayRow): Limits | undefined {
    const format = row.format === undefined ? undefined : formats[row.format];
    return compact<Limits>({
      allowed: row.enum
        ?.filter((one) => typeof one === 'string' || holds(one))
        .map((one) => (typeof one === 'string' ? one : one.value)),
      format,
      formatName: row.format,
      bounds: boundsOf({ least: row.minimum, most: row.maximum, above: row.above }),
    });
  }

  function listLimits(row: OverlayRow, inner: string): Limits | undefined {
    const unique = row.unique && uniqueFallback(row.unique, inner);
    return compact<Limits>({
      count: row.items && boundsOf({ least: row.items.least, most: row.items.most }),
      unique: row.unique,
      fallback: unique,
    });
  }

  function mappingLimits(row: OverlayRow): Limits | undefined {
    const keys = row.keys === undefined ? undefined : formats[row.keys];
    return compact<Limits>({ count: row.items && boundsOf({ least: row.items.least, most: row.items.most }), keys });
  }

  /** What the server fills in for fields that make an item unique. */
  function uniqueFallback(names: readonly string[], inner: string): Readonly<Record<string, unknown>> | undefined {
    if (!inner.includes('/')) return undefined;
    const { fields } = writtenType(inner);
    const filled = names.flatMap((name) => {
      const entry = fields[name];
      const row = typeof entry === 'string' ? undefined : rowOf(entry?.[1]?.rows);
      return row?.default === undefined ? [] : [[name, row.default] as const];
    });
    return filled.length === 0 ? undefined : Object.fromEntries(filled);
  }
}

function writtenType(id: string): WrittenType {
  return JSON.parse(lineOf(typeLines, id) ?? '{"fields":{}}') as WrittenType;
}

/** What the packages call numbers that they know no more of; all of them are whole ones. */
const forms: Readonly<Record<string, Form>> = { number: 'int64', integer: 'int64', 'micro-time': 'time' };

function toChoice({ fields, least = 0, most = 1, by, choices }: OverlayUnion): Choice {
  return { fields, least, most, ...(by === undefined ? {} : { by }), ...(choices ? { choices } : {}) };
}

/** A line of the table, as `npm run gen` prints it. */
interface WrittenType {
  readonly fields: Readonly<Record<string, string | readonly [string, WrittenField]>>;
  readonly unions?: readonly OverlayUnion[];
}

interface WrittenField {
  readonly required?: boolean;
  readonly from?: number;
  readonly to?: number;
  readonly rows?: readonly OverlayRow[];
}

/** The first and the last minor version in which something holds; undefined where there is none. */
export interface Life {
  readonly since?: number;
  readonly until?: number;
}

/** See `schemas/overlay/README.md`. */
export interface OverlayRow extends Life {
  readonly type?: Form;
  readonly required?: boolean;
  readonly enum?: readonly (string | (Life & { readonly value: string }))[];
  readonly format?: string;
  readonly keys?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
  readonly items?: { readonly least?: number; readonly most?: number };
  readonly unique?: readonly string[];
  readonly default?: unknown;
}

export interface OverlayUnion extends Life {
  readonly fields: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly by?: string;
  readonly choices?: Readonly<Record<string, string>>;
}
