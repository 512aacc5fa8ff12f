import { isMapping } from '../at.ts';
import { readPlain } from '../parse/scalar.ts';
import type { Json } from './operation.ts';
import type { Style } from './style.ts';

/** Characters that make a plain scalar something else in front, in the middle, at the end, or between brackets. */
const notPlain = /^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|: |\s#|:$|^\s|\s$|[\p{Cc}\u00a0\u2028\u2029\ufeff]/u;
const notPlainInFlow = /[,[\]{}]/;

/** A scalar as text: plain where that reads the same, else with the quotes that are asked for. */
export function scalarText(
  value: string | number | boolean | null,
  { quote, isFlow, isQuoted = false }: { quote: '"' | "'"; isFlow: boolean; isQuoted?: boolean },
): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain =
    !isQuoted &&
    value !== '' &&
    value !== '<<' &&
    value !== '=' &&
    !/^(?:---|\.\.\.)/.test(value) &&
    readPlain(value) === value &&
    !looksLikeOther(value) &&
    !notPlain.test(value) &&
    !(isFlow && notPlainInFlow.test(value));
  if (isPlain) return value;
  const isSingle = quote === "'" && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value);
  return isSingle ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** Text that other readers of YAML take for a date or a number of base 60. */
function looksLikeOther(value: string): boolean {
  return (
    /^\d{4}-\d{1,2}-\d{1,2}/.test(value) || /^[-+]?\d+(?::[0-5]?\d)+/.test(value) || /^[-+.\d][\d_.eE+-]*$/.test(value)
  );
}

/** A value on one line, with brackets. `isJson` puts quotes around everything, as JSON asks. */
export function flowText(value: Json, { quote }: Style, isJson: boolean): string {
  const scalar = (one: string | number | boolean | null) =>
    scalarText(one, { quote: isJson ? '"' : quote, isFlow: true, isQuoted: isJson });
  return write(value);

  function write(one: Json): string {
    if (Array.isArray(one)) return `[${one.map(write).join(', ')}]`;
    if (!isMapping(one)) return scalar(one as string | number | boolean | null);
    const pairs = Object.entries(one).map(([key, child]) => `${scalar(key)}: ${write(child as Json)}`);
    if (pairs.length === 0) return '{}';
    return isJson ? `{${pairs.join(', ')}}` : `{ ${pairs.join(', ')} }`;
  }
}

/** A pair as lines, the first without indentation, the others indented from `column` on. */
export function pairLines(
  key: string,
  value: Json,
  { style, column }: { style: Style; column: number },
): readonly string[] {
  const name = scalarText(key, { quote: style.quote, isFlow: false });
  if (isFilledList(value)) {
    const at = column + style.dash;
    return [`${name}:`, ...value.flatMap((item) => indented(itemLines(item, { style, column: at }), at))];
  }
  if (isFilledMapping(value)) {
    const at = column + style.step;
    const lines = Object.entries(value).flatMap(([child, one]) =>
      indented(pairLines(child, one, { style, column: at }), at),
    );
    return [`${name}:`, ...lines];
  }
  return [`${name}: ${leafText(value, style)}`];
}

/** The item of a list as lines, dash included; the first without indentation. */
export function itemLines(value: Json, { style, column }: { style: Style; column: number }): readonly string[] {
  if (!isFilledMapping(value))
    return [`- ${isFilledList(value) ? flowText(value, style, false) : leafText(value, style)}`];
  const at = column + 2;
  return Object.entries(value).flatMap(([key, one], n) => {
    const lines = pairLines(key, one, { style, column: at });
    return n === 0 ? [`- ${lines[0]}`, ...lines.slice(1)] : indented(lines, at);
  });
}

function leafText(value: Json, style: Style): string {
  if (Array.isArray(value)) return '[]';
  if (isMapping(value)) return '{}';
  return scalarText(value as string | number | boolean | null, { quote: style.quote, isFlow: false });
}

function indented([first = '', ...rest]: readonly string[], column: number): readonly string[] {
  return [' '.repeat(column) + first, ...rest];
}

export function isFilledList(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0;
}

export function isFilledMapping(value: Json): value is { readonly [key: string]: Json } {
  return isMapping(value) && Object.keys(value).length > 0;
}
