import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { nodeKind } from '../compose.ts';
import { readPlain } from '../scalar.ts';
import {
  backslash,
  colon,
  dash,
  doubleQuote,
  escape,
  indicator,
  is,
  newline,
  question,
  singleQuote,
} from './characters.ts';
import type { BlockCursor } from './cursor.ts';

/** Stands for a value where the text is not as plain as it has to be. */
export const strange = Symbol('strange');

/** Where the depth of a manifest ends says the parser of all of YAML. */
export const deepest = 100;

/** Whether a plain text can begin with a character, which stands here. */
export function canBegin(cursor: BlockCursor, first: number): boolean {
  if (first === dash || first === question || first === colon) return !cursor.isBlankAt(cursor.at + 1);
  return !is(first, indicator);
}

/** Writes down a plain text, from `start` up to `stop`, and answers what it stands for; strange where JSON has none such. */
export function plainValue(cursor: BlockCursor, written: string, start: number, stop: number): unknown {
  const value = readPlain(written);
  if (typeof value === 'number' && !Number.isFinite(value)) return strange;
  cursor.write(nodeKind.scalar, start, stop);
  return value;
}

/** A text in quotes, which begins here; its further lines are indented by `least` columns. Ends behind the quote. */
export function readQuoted(cursor: BlockCursor, quote: number, least: number): unknown {
  const start = cursor.at + 1;
  const stop = findQuote(cursor, quote, least);
  if (stop < 0) return strange;
  cursor.write(nodeKind.scalar, start - 1, stop + 1);
  cursor.at = stop + 1;
  if (cursor.isSimple) return cursor.text.slice(start, stop);
  return valueOf(cursor, quote === singleQuote ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED, start, stop);
}

/** The offset of the quote that ends a text, or -1. */
function findQuote(cursor: BlockCursor, quote: number, least: number): number {
  cursor.isSimple = true;
  for (let here = cursor.at + 1; here < cursor.end; here++) {
    const code = cursor.text.charCodeAt(here);
    if (code === quote) {
      if (quote === doubleQuote || cursor.text.charCodeAt(here + 1) !== quote) return here;
      cursor.isSimple = false;
      here++;
    } else if (code === backslash && quote === doubleQuote) {
      cursor.isSimple = false;
      if (!is(cursor.text.charCodeAt(++here), escape)) return -1;
    } else if (code === newline) {
      cursor.isSimple = false;
      here = cursor.lastBlank(here);
      if (here + 1 - cursor.lineStart < least) return -1;
    }
  }
  return -1;
}

/** Lets the other parser read the text of a scalar whose bounds are known. */
export function valueOf(
  cursor: BlockCursor,
  style: (typeof SCALAR_STYLE)[keyof typeof SCALAR_STYLE],
  valueStart: number,
  valueEnd: number,
  {
    chomping = CHOMPING_MODE.CLIP,
    column = -1,
  }: { chomping?: (typeof CHOMPING_MODE)[keyof typeof CHOMPING_MODE]; column?: number } = {},
): string {
  return getScalarValue(cursor.text, { ...unmarked, style, valueStart, valueEnd, chomping, indent: column });
}

const unmarked = {
  type: EVENT_ID.SCALAR,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  fast: false,
} as const;
