import { isMapping } from '../../at.ts';
import type { Format } from '../format.ts';
import { compilePattern } from './pattern.ts';
import { customFormats } from './value-formats.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Whether a value fulfils what a schema asks of it, for the schemas below `allOf`, `anyOf`, `oneOf` and `not`. Structural
 * schemas hold no types there, and what is not known counts as fulfilled. Never throws.
 * staging/src/k8s.io/kube-openapi/pkg/validation/validate
 */
export function matchesSchema(schema: unknown, value: unknown): boolean {
  if (!isMapping(schema)) return true;
  return keywords.every((keyword) => schema[keyword] === undefined || checks[keyword](schema[keyword], value, schema));
}

type Check = (wanted: unknown, value: unknown, schema: Schema) => boolean;

const checks = {
  type: (wanted, value) => typeof wanted !== 'string' || hasType(wanted, value),
  enum: (wanted, value) => !Array.isArray(wanted) || wanted.some((one) => isSame(one, value)),
  required: (wanted, value) =>
    !isMapping(value) || textsIn(wanted).every((name) => Object.hasOwn(value, name) && value[name] !== undefined),
  properties: (wanted, value) =>
    !isMapping(wanted) ||
    !isMapping(value) ||
    Object.keys(wanted).every((name) => !Object.hasOwn(value, name) || matchesSchema(wanted[name], value[name])),
  items: (wanted, value) => !Array.isArray(value) || value.every((item) => matchesSchema(wanted, item)),
  minimum: (wanted, value, { exclusiveMinimum }) =>
    !areNumbers(wanted, value) || (exclusiveMinimum === true ? value > Number(wanted) : value >= Number(wanted)),
  maximum: (wanted, value, { exclusiveMaximum }) =>
    !areNumbers(wanted, value) || (exclusiveMaximum === true ? value < Number(wanted) : value <= Number(wanted)),
  multipleOf: (wanted, value) => !areNumbers(wanted, value) || isMultiple(value, Number(wanted)),
  minLength: (wanted, value) => typeof value !== 'string' || lengthOf(value) >= Number(wanted),
  maxLength: (wanted, value) => typeof value !== 'string' || lengthOf(value) <= Number(wanted),
  minItems: (wanted, value) => !Array.isArray(value) || value.length >= Number(wanted),
  maxItems: (wanted, value) => !Array.isArray(value) || value.length <= Number(wanted),
  minProperties: (wanted, value) => !isMapping(value) || Object.keys(value).length >= Number(wanted),
  maxProperties: (wanted, value) => !isMapping(value) || Object.keys(value).length <= Number(wanted),
  format: (wanted, value) => typeof value !== 'string' || (formatNamed(wanted)?.isValid(value, 0) ?? true),
  pattern: (wanted, value) => typeof value !== 'string' || fitsPattern(String(wanted), value),
  allOf: (wanted, value) => !Array.isArray(wanted) || wanted.every((one) => matchesSchema(one, value)),
  anyOf: (wanted, value) => !Array.isArray(wanted) || wanted.some((one) => matchesSchema(one, value)),
  oneOf: (wanted, value) => !Array.isArray(wanted) || wanted.filter((one) => matchesSchema(one, value)).length === 1,
  not: (wanted, value) => !matchesSchema(wanted, value),
} satisfies Readonly<Record<string, Check>>;

/** Whether all that a schema asks for can be judged here: another format or pattern may or may not be met. */
export function isJudgeable(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isJudgeable);
  if (!isMapping(schema)) return true;
  const { format, pattern } = schema;
  if (typeof format === 'string' && !numberFormats.has(format) && !formatNamed(format)) return false;
  if (typeof pattern === 'string' && !compilePattern(pattern)) return false;
  return Object.values(schema).every(isJudgeable);
}

const numberFormats: ReadonlySet<string> = new Set(['int32', 'int64', 'float', 'double']);

/** The format of a name; hyphens in it do not count (staging/.../kube-openapi/pkg/validation/strfmt/default.go). */
export function formatNamed(name: unknown): Format | undefined {
  const key = typeof name === 'string' ? name.replaceAll('-', '') : '';
  return Object.hasOwn(customFormats, key) ? customFormats[key] : undefined;
}

const keywords = Object.keys(checks) as readonly (keyof typeof checks)[];

function hasType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMapping(value);
  return type === 'null' ? value === null : typeof value === type;
}

/** Equal as JSON values. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** How many characters a text has, as Go and JSON schema count them. */
export function lengthOf(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

/** Whether a number is a whole multiple of another, but for what binary fractions lose. */
export function isMultiple(value: number, of: number): boolean {
  const times = value / of;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

/** Longer texts are not matched: a name, a path or an address ends before. */
export const longestTested = 10_000;

function fitsPattern(source: string, value: string): boolean {
  return value.length > longestTested || (compilePattern(source)?.test(value) ?? true);
}

function areNumbers(wanted: unknown, value: unknown): value is number {
  return typeof wanted === 'number' && typeof value === 'number';
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
