import { parseQuantity, quantityFromField, quantityToNumber } from '../kubernetes/quantity.ts';
import { gap, placeholder } from '../placeholders.ts';
import { isWithin } from './bounds.ts';
import { isMultiple, lengthOf, longestTested } from './custom/matches.ts';
import { formats } from './formats.ts';
import type { Form, Limits, ValueShape } from './shape.ts';
import type { Problem } from './trouble.ts';

export interface ScalarContext {
  readonly minorVersion: number;
  /** Only the form counts, not what is asked of the value. */
  readonly isLenient: boolean;
}

const none: readonly Problem[] = [];

/** What is wrong with a single value; nothing where something fills it in later. Never throws. */
export function problemsOf(value: unknown, { form, limits }: ValueShape, context: ScalarContext): readonly Problem[] {
  if (typeof value === 'string' && value.includes('$') && placeholder.test(value)) return none;
  if (!(hasForm[form] ?? hasForm.any)(value)) {
    if (typeof value === 'string' && placeholder.test(value)) return none;
    return [leftPlaceholder(value, form) ?? { code: 'wrong-type', expected: form, value }];
  }
  if (context.isLenient) return none;
  // A definition's int-or-string may be of any size; its own format says otherwise.
  const own = form === 'int-or-string' && limits?.countsEmpty ? undefined : ownProblem(form, value);
  if (own) return typeof value === 'string' && placeholder.test(value) ? none : [leftPlaceholder(value, form) ?? own];
  return limits ? limitProblems(value as string | number | boolean, form, { limits, ...context }) : none;
}

/** What documentation writes where a value belongs: `<name>`, `MY_TOKEN`, or the name of the type. */
export function leftPlaceholder(value: unknown, form: Form): Problem | undefined {
  if (typeof value !== 'string') return undefined;
  const isLeft = gap.test(value) || /^[A-Z]+(?:_[A-Z]+)+$/.test(value) || value === form || typeWords.has(value);
  return isLeft ? { code: 'left-placeholder', value } : undefined;
}

/** `kubectl explain` and references of the API print these for the type of a field. */
const typeWords: ReadonlySet<string> = new Set([
  'string',
  'integer',
  'boolean',
  'object',
  'int32',
  'int64',
  'Quantity',
]);

const largest32 = 2 ** 31;

const hasForm: Readonly<Record<Form, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  int32: Number.isInteger as (value: unknown) => boolean,
  int64: Number.isInteger as (value: unknown) => boolean,
  double: (value) => typeof value === 'number',
  time: (value) => typeof value === 'string',
  bytes: (value) => typeof value === 'string',
  quantity: (value) => typeof value === 'string' || typeof value === 'number',
  'int-or-string': (value) => typeof value === 'string' || Number.isInteger(value),
  any: () => true,
  list: Array.isArray,
  mapping: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** What the form itself asks of a value. */
function ownProblem(form: Form, value: unknown): Problem | undefined {
  switch (form) {
    case 'int32':
    case 'int-or-string':
      if (typeof value !== 'number' || (value >= -largest32 && value < largest32)) return undefined;
      return { code: 'out-of-range', value, bounds: { least: -largest32, most: largest32 - 1 } };
    case 'quantity':
      if (quantityFromField(value as string | number) !== undefined) return undefined;
      return malformed(value as string, 'quantity');
    case 'bytes':
      return malformed(value as string, 'base64');
    case 'time':
      return malformed(value as string, 'time');
    default:
      return undefined;
  }
}

function malformed(value: string, formatName: string): Problem | undefined {
  const format = formats[formatName];
  return format && !format.isValid(value, 0) ? { code: 'malformed', value, format, formatName } : undefined;
}

function limitProblems(
  value: string | number | boolean,
  form: Form,
  { limits, minorVersion }: { readonly limits: Limits } & ScalarContext,
): readonly Problem[] {
  if (typeof value === 'string' && placeholder.test(value)) return none;
  const { allowed, format, formatName = '' } = limits;
  // An empty text is what the field has when nobody writes it: where it must be there, that is told as missing.
  if (value === '' && form === 'string' && !limits.countsEmpty) return none;
  if (allowed && !allowed.includes(value))
    return [leftPlaceholder(value, form) ?? { code: 'not-allowed', value, allowed }];
  if (format && typeof value !== 'boolean' && !format.isValid(value, minorVersion))
    return [leftPlaceholder(value, form) ?? { code: 'malformed', value, format, formatName }];
  const own = ownLimitProblem(value, limits);
  if (own) return [own];
  const { bounds } = limits;
  if (!bounds || typeof value === 'boolean') return none;
  const amount = form === 'quantity' ? amountOf(value) : typeof value === 'number' ? value : undefined;
  return amount === undefined || isWithin(amount, bounds) ? none : [{ code: 'out-of-range', value, bounds }];
}

/** What only definitions of custom resources ask of a value. */
function ownLimitProblem(value: string | number | boolean, limits: Limits): Problem | undefined {
  const { length: bounds, pattern, multipleOf } = limits;
  if (typeof value === 'number')
    return multipleOf === undefined || isMultiple(value, multipleOf)
      ? undefined
      : { code: 'no-multiple', value, of: multipleOf };
  if (typeof value !== 'string') return undefined;
  const length = bounds && lengthOf(value);
  if (bounds && length !== undefined && !isWithin(length, bounds)) return { code: 'wrong-length', length, bounds };
  if (!pattern || value.length > longestTested || pattern.test(value)) return undefined;
  return { code: 'unlike-pattern', value, pattern: pattern.source };
}

function amountOf(value: string | number): number | undefined {
  const quantity = parseQuantity(String(value));
  return quantity && quantityToNumber(quantity);
}
