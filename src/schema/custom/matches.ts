import { isMapping } from '../../at.ts';
import type { Format } from '../format.ts';
import { compilePattern } from './pattern.ts';
import { customFormats } from './value-formats.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Whether a value fulfils what a schema asks of it. Never throws. */
export type Matcher = (value: unknown) => boolean;

/**
 * Prepares a schema below `allOf`, `anyOf`, `oneOf` and `not`; undefined where it asks for what cannot be judged here.
 * Structural schemas hold no types there, and what is not known counts as fulfilled. Never throws.
 * staging/src/k8s.io/kube-openapi/pkg/validation/validate
 */
export function matcherOf(schema: unknown): Matcher | undefined {
  return isJudgeable(schema) ? prepare(schema) : undefined;
}

function prepare(schema: unknown): Matcher {
  if (!isMapping(schema)) return () => true;
  const tests = keywords.flatMap((keyword) => {
    const wanted = schema[keyword];
    const test = wanted === undefined ? undefined : prepared[keyword](wanted, schema);
    return test ? [test] : [];
  });
  return (value) => tests.every((test) => test(value));
}

/** What a keyword makes of its value; undefined where the value says nothing. */
type Prepare = (wanted: unknown, schema: Schema) => Matcher | undefined;

const prepared = {
  type: (wanted) => (typeof wanted === 'string' ? (value) => hasType(wanted, value) : undefined),
  enum: (wanted) => (Array.isArray(wanted) ? (value) => wanted.some((one) => isSame(one, value)) : undefined),
  required: (wanted) => {
    const names = textsIn(wanted);
    return (value) =>
      !isMapping(value) || names.every((name) => Object.hasOwn(value, name) && value[name] !== undefined);
  },
  properties: (wanted) => {
    if (!isMapping(wanted)) return undefined;
    const tests = Object.entries(wanted).map(([name, inner]) => [name, prepare(inner)] as const);
    return (value) =>
      !isMapping(value) || tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name]));
  },
  items: (wanted) => {
    const test = prepare(wanted);
    return (value) => !Array.isArray(value) || value.every(test);
  },
  minimum: (wanted, { exclusiveMinimum }) =>
    ofNumbers(wanted, (value, least) => (exclusiveMinimum === true ? value > least : value >= least)),
  maximum: (wanted, { exclusiveMaximum }) =>
    ofNumbers(wanted, (value, most) => (exclusiveMaximum === true ? value < most : value <= most)),
  multipleOf: (wanted) => ofNumbers(wanted, isMultiple),
  minLength: (wanted) => counting(wanted, (least) => ofTexts((text) => lengthOf(text) >= least)),
  maxLength: (wanted) => counting(wanted, (most) => ofTexts((text) => lengthOf(text) <= most)),
  minItems: (wanted) => counting(wanted, (least) => (value) => !Array.isArray(value) || value.length >= least),
  maxItems: (wanted) => counting(wanted, (most) => (value) => !Array.isArray(value) || value.length <= most),
  minProperties: (wanted) =>
    counting(wanted, (least) => (value) => !isMapping(value) || Object.keys(value).length >= least),
  maxProperties: (wanted) =>
    counting(wanted, (most) => (value) => !isMapping(value) || Object.keys(value).length <= most),
  format: (wanted) => {
    const format = formatNamed(wanted);
    return format && ofTexts((text) => format.isValid(text, 0));
  },
  pattern: (wanted) => {
    const pattern = typeof wanted === 'string' ? compilePattern(wanted) : undefined;
    return pattern && ofTexts((text) => text.length > longestTested || pattern.test(text));
  },
  allOf: (wanted) => ofSchemas(wanted, (tests, value) => tests.every((test) => test(value))),
  anyOf: (wanted) => ofSchemas(wanted, (tests, value) => tests.some((test) => test(value))),
  oneOf: (wanted) => ofSchemas(wanted, (tests, value) => tests.filter((test) => test(value)).length === 1),
  not: (wanted) => {
    const test = prepare(wanted);
    return (value) => !test(value);
  },
} satisfies Readonly<Record<string, Prepare>>;

function ofNumbers(wanted: unknown, test: (value: number, wanted: number) => boolean): Matcher | undefined {
  return typeof wanted === 'number' ? (value) => typeof value !== 'number' || test(value, wanted) : undefined;
}

function counting(wanted: unknown, matcher: (count: number) => Matcher): Matcher | undefined {
  return typeof wanted === 'number' ? matcher(wanted) : undefined;
}

function ofTexts(test: (text: string) => boolean): Matcher {
  return (value) => typeof value !== 'string' || test(value);
}

function ofSchemas(wanted: unknown, test: (tests: readonly Matcher[], value: unknown) => boolean): Matcher | undefined {
  if (!Array.isArray(wanted)) return undefined;
  const tests = wanted.map(prepare);
  return (value) => test(tests, value);
}

/** Whether all that a schema asks for can be judged here: another format or pattern may or may not be met. */
function isJudgeable(schema: unknown): boolean {
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

const keywords = Object.keys(prepared) as readonly (keyof typeof prepared)[];

function hasType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMapping(value);
  return type === 'null' ? value === null : typeof value === type;
}

/** Equal as JSON values. */
function isSame(a: unknown, b: unknown): boolean {
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

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
