import { isMapping } from '../../at.ts';
import { longestTested, safePattern } from './safe-pattern.ts';

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
  pattern: (wanted, value) => typeof value !== 'string' || fitsPattern(String(wanted), value),
  allOf: (wanted, value) => !Array.isArray(wanted) || wanted.every((one) => matchesSchema(one, value)),
  anyOf: (wanted, value) => !Array.isArray(wanted) || wanted.some((one) => matchesSchema(one, value)),
  oneOf: (wanted, value) => !Array.isArray(wanted) || wanted.filter((one) => matchesSchema(one, value)).length === 1,
  not: (wanted, value) => !matchesSchema(wanted, value),
} satisfies Readonly<Record<string, Check>>;

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

function fitsPattern(source: string, value: string): boolean {
  return value.length > longestTested || (safePattern(source)?.test(value) ?? true);
}

function areNumbers(wanted: unknown, value: unknown): value is number {
  return typeof wanted === 'number' && typeof value === 'number';
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
