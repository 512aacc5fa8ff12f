import { nodeKind } from '../compose.ts';
import { maximumPairs } from '../limits.ts';
import { readKey } from '../scalar.ts';
import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  doubleQuote,
  hash,
  is,
  isFlowSign,
  newline,
  noKeyStart,
  openBrace,
  openBracket,
  question,
  singleQuote,
  space,
} from './characters.ts';
import type { BlockCursor } from './cursor.ts';
import { canBegin, deepest, plainValue, readQuoted, strange } from './scalars.ts';

/** A list or mapping in brackets, which begins here; its further lines are indented by `least` columns. */
export function readFlow(cursor: BlockCursor, first: number, least: number, depth: number): unknown {
  if (depth > deepest) return strange;
  const isMapping = first === openBrace;
  const entry = cursor.write(isMapping ? nodeKind.mapping : nodeKind.sequence, cursor.at, cursor.at);
  cursor.at++;
  const value = isMapping ? readFlowPairs(cursor, least, depth) : readFlowItems(cursor, least, depth);
  if (value === strange) return strange;
  cursor.lastEnd = ++cursor.at;
  cursor.close(entry);
  return value;
}

function readFlowItems(cursor: BlockCursor, least: number, depth: number): unknown {
  const items: unknown[] = [];
  for (;;) {
    if (!skipFlowBlanks(cursor, least)) return strange;
    if (cursor.text.charCodeAt(cursor.at) === closeBracket) return items;
    const item = readFlowValue(cursor, least, depth);
    if (item === strange || !skipFlowBlanks(cursor, least)) return strange;
    items.push(item);
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === comma) cursor.at++;
    else if (code !== closeBracket) return strange;
  }
}

function readFlowPairs(cursor: BlockCursor, least: number, depth: number): unknown {
  const object: Record<string, unknown> = {};
  for (let pairs = 0; pairs <= maximumPairs; pairs++) {
    if (!skipFlowBlanks(cursor, least)) return strange;
    if (cursor.text.charCodeAt(cursor.at) === closeBrace) return object;
    const name = readFlowKey(cursor, least);
    if (name === undefined || Object.hasOwn(object, name)) return strange;
    if (!skipFlowBlanks(cursor, least)) return strange;
    const value = readFlowValue(cursor, least, depth);
    if (value === strange || !skipFlowBlanks(cursor, least)) return strange;
    object[name] = value;
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === comma) cursor.at++;
    else if (code !== closeBrace) return strange;
  }
  return strange;
}

/** A key in braces, with its colon. */
function readFlowKey(cursor: BlockCursor, least: number): string | undefined {
  const entry = cursor.length;
  const start = cursor.at;
  const first = cursor.text.charCodeAt(cursor.at);
  const isQuoted = first === doubleQuote || first === singleQuote;
  if (!isQuoted && is(first, noKeyStart)) return undefined;
  const value = isQuoted ? readQuoted(cursor, first, least) : readFlowText(cursor);
  if (value === strange || (isQuoted && hasLineEnd(cursor, start))) return undefined;
  cursor.skipSpaces();
  if (cursor.text.charCodeAt(cursor.at) !== colon) return undefined;
  cursor.at++;
  if (!isQuoted && !cursor.isBlankAt(cursor.at)) return undefined;
  const name = typeof value === 'number' ? undefined : readKey(value as string | boolean | null);
  if (name === undefined || name === '__proto__') return undefined;
  cursor.tape[entry] = nodeKind.key;
  cursor.tape[entry + 3] = cursor.keys.numberOf(name);
  return name;
}

/** Whether a line ends between an offset and the place under way. A search of the text would go on to its end. */
function hasLineEnd({ text, at }: BlockCursor, start: number): boolean {
  for (let here = start; here < at; here++) if (text.charCodeAt(here) === newline) return true;
  return false;
}

function readFlowValue(cursor: BlockCursor, least: number, depth: number): unknown {
  const first = cursor.text.charCodeAt(cursor.at);
  if (first === doubleQuote || first === singleQuote) return readQuoted(cursor, first, least);
  if (first === openBracket || first === openBrace) return readFlow(cursor, first, least, depth + 1);
  return readFlowText(cursor);
}

function readFlowText(cursor: BlockCursor): unknown {
  const start = cursor.at;
  const first = cursor.text.charCodeAt(cursor.at);
  // Between brackets kubectl's library refuses a `?` anywhere and a `:` at the beginning, where YAML allows them.
  if (first === colon) return strange;
  if (!canBegin(cursor, first) || endsFlowText(cursor, cursor.at)) return strange;
  let stop = cursor.at;
  for (; cursor.at < cursor.end && !endsFlowText(cursor, cursor.at); cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === question || (code === hash && cursor.text.charCodeAt(cursor.at - 1) === space)) return strange;
    if (code === newline) break;
    if (code !== space) stop = cursor.at + 1;
  }
  return plainValue(cursor, cursor.text.slice(start, stop), start, stop);
}

function endsFlowText(cursor: BlockCursor, offset: number): boolean {
  const code = cursor.text.charCodeAt(offset);
  if (code !== colon && code !== dash && code !== question) return isFlowSign(code);
  const isSign = cursor.isBlankAt(offset + 1) || isFlowSign(cursor.text.charCodeAt(offset + 1));
  return isSign && (code === colon || offset === cursor.at);
}

/** Whether something stands behind the blanks that is no comment and indented far enough. */
function skipFlowBlanks(cursor: BlockCursor, least: number): boolean {
  if (cursor.at >= cursor.end) return false;
  if (cursor.text.charCodeAt(cursor.at) === space || cursor.text.charCodeAt(cursor.at) === newline) {
    const line = cursor.lineStart;
    cursor.at = cursor.lastBlank(cursor.at) + 1;
    if (cursor.at >= cursor.end || (cursor.lineStart !== line && cursor.at - cursor.lineStart < least)) return false;
  }
  return cursor.text.charCodeAt(cursor.at) !== hash;
}
