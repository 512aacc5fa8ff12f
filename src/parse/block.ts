import { SCALAR_STYLE } from 'js-yaml';
import {
  backslash,
  bar,
  colon,
  dot,
  doubleQuote,
  hash,
  is,
  more,
  newline,
  noKeyStart,
  openBrace,
  openBracket,
  singleQuote,
  space,
} from './block/characters.ts';
import { BlockCursor } from './block/cursor.ts';
import { readFlow } from './block/flow.ts';
import { canBegin, deepest, plainValue, readQuoted, strange, valueOf } from './block/scalars.ts';
import { readBlockText } from './block/text.ts';
import { nodeKind, type Tree } from './compose.ts';
import { maximumPairs } from './limits.ts';
import type { Span } from './lines.ts';
import { readKey, readPlain } from './scalar.ts';

/**
 * Reads a piece of a text that is written as manifests are: mappings, lists and texts in block style, short ones in
 * brackets, none of YAML's rarer signs. Answers undefined for all else, right or wrong: that is for the parser of all of
 * YAML, which gives the very same tree for what is read here, in twice the time. Never throws.
 */
export type BlockReader = (text: string, piece: Span) => Tree | undefined;

/** Line ends but `\n`, tabs, signs that are none, blanks that look like others, and halves of characters. */
const oddCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x09\x0b-\x1f\x7f-\xa0\u2003\u2009\u2028\u2029\u200b\u202f\u3000\ud800-\udfff\ufeff\ufffd-\uffff]/g;

/** Opens a reader. It keeps the texts of keys, of which a project has few, so that each is made once (`KeyTable`). */
export function createBlockReader(): BlockReader {
  const odd = new RegExp(oddCharacter);
  const cursor = new BlockCursor();
  let nextOdd = -1;
  const key = { start: 0, end: 0, behind: 0, isQuoted: false, sum: -1 };

  return (text, piece) => {
    if (text !== cursor.text || nextOdd < piece.start) nextOdd = oddFrom(text, piece.start);
    if (nextOdd < piece.end || !cursor.open(text, piece.start, piece.end) || !findKey()) return undefined;
    const value = readMapping(cursor.indent, 0);
    if (value === strange || cursor.at < cursor.end) return undefined;
    return { value, tape: cursor.tape.slice(0, cursor.length), keys: cursor.keys.keys };
  };

  function oddFrom(text: string, start: number): number {
    odd.lastIndex = start;
    return odd.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  }

  /** Whether a key stands here, with the colon that ends it; notes where. */
  function findKey(): boolean {
    const { text, at, end } = cursor;
    const first = text.charCodeAt(at);
    if (first === doubleQuote || first === singleQuote) return findQuotedKey(first);
    if (is(first, noKeyStart) || (first === dot && at === cursor.lineStart)) return false;
    let code = first;
    let sum = 0;
    let stop = at;
    for (let here = at; here < end; code = text.charCodeAt(++here)) {
      if (code === newline) return false;
      if (code === colon && cursor.isBlankAt(here + 1)) {
        key.start = at;
        key.end = stop;
        key.behind = here + 1;
        key.isQuoted = false;
        key.sum = stop === here ? sum & 0x7fffffff : -1;
        return true;
      }
      if (code === space) continue;
      if (code === hash && stop !== here) return false;
      sum = (Math.imul(sum, 31) + code) | 0;
      stop = here + 1;
    }
    return false;
  }

  function findQuotedKey(quote: number): boolean {
    for (let here = cursor.at + 1; here < cursor.end; here++) {
      const code = cursor.text.charCodeAt(here);
      if (code === newline || code === backslash) return false;
      if (code !== quote) continue;
      let behind = here + 1;
      while (behind < cursor.end && cursor.text.charCodeAt(behind) === space) behind++;
      if (cursor.text.charCodeAt(behind) !== colon || !cursor.isBlankAt(behind + 1)) return false;
      key.start = cursor.at;
      key.end = here + 1;
      key.behind = behind + 1;
      key.isQuoted = true;
      return true;
    }
    return false;
  }

  /** The text of the key that was found, and its entry. Undefined where it is one that needs care. */
  function takeKey(): string | undefined {
    const { start, end: stop, isQuoted, sum } = key;
    const entry = cursor.write(nodeKind.key, start, stop);
    cursor.at = key.behind;
    const seen = isQuoted || sum < 0 ? undefined : cursor.keys.textIn(sum);
    if (seen !== undefined && seen.length === stop - start && cursor.text.startsWith(seen, start)) {
      cursor.tape[entry + 3] = cursor.keys.numberIn(sum);
      return seen;
    }
    const written = isQuoted ? cursor.text.slice(start + 1, stop - 1) : cursor.text.slice(start, stop);
    const value = isQuoted ? written : readPlain(written);
    // How numbers are written as keys is a chapter of its own.
    const name = typeof value === 'number' ? undefined : readKey(value);
    if (name === undefined || name === '__proto__') return undefined;
    cursor.tape[entry + 3] = cursor.keys.numberOf(name, !isQuoted && name === written ? sum : -1);
    return name;
  }

  /** A mapping whose first key was found; ends at the first character of the line behind it. */
  function readMapping(column: number, depth: number): unknown {
    if (depth > deepest) return strange;
    const entry = cursor.write(nodeKind.mapping, key.start, key.start);
    const object: Record<string, unknown> = {};
    for (let pairs = 1; pairs <= maximumPairs; pairs++) {
      const name = takeKey();
      if (name === undefined || Object.hasOwn(object, name)) return strange;
      const value = readPairValue(column, depth + 1);
      if (value === strange) return strange;
      object[name] = value;
      if (cursor.indent < column) {
        cursor.close(entry);
        return object;
      }
      if (cursor.indent > column || !findKey()) return strange;
    }
    return strange;
  }

  function readPairValue(column: number, depth: number): unknown {
    cursor.skipSpaces();
    if (
      cursor.at < cursor.end &&
      cursor.text.charCodeAt(cursor.at) !== newline &&
      cursor.text.charCodeAt(cursor.at) !== hash
    )
      return readInline(column + 1, depth);
    cursor.skipLine();
    cursor.nextLine();
    if (cursor.indent > column) return readBlock(column + 1, depth);
    return cursor.indent === column && cursor.isItem() ? readSequence(column, depth) : readNothing();
  }

  /** A value that begins a line. */
  function readBlock(least: number, depth: number): unknown {
    const column = cursor.at - cursor.lineStart;
    if (cursor.isItem()) return readSequence(column, depth);
    return findKey() ? readMapping(column, depth) : readInline(least, depth);
  }

  /** A list whose first dash stands here; ends at the first character of the line behind it. */
  function readSequence(column: number, depth: number): unknown {
    if (depth > deepest) return strange;
    const entry = cursor.write(nodeKind.sequence, cursor.at, cursor.at);
    const items: unknown[] = [];
    for (;;) {
      cursor.at++;
      const item = readItem(column, depth + 1);
      if (item === strange) return strange;
      items.push(item);
      if (cursor.indent < column || (cursor.indent === column && !cursor.isItem())) break;
      if (cursor.indent > column) return strange;
    }
    cursor.close(entry);
    return items;
  }

  /** An item, from behind its dash, where an empty one stands. */
  function readItem(column: number, depth: number): unknown {
    const behindDash = cursor.at;
    cursor.skipSpaces();
    if (
      cursor.at < cursor.end &&
      cursor.text.charCodeAt(cursor.at) !== newline &&
      cursor.text.charCodeAt(cursor.at) !== hash
    )
      return readBlock(column + 1, depth);
    cursor.skipLine();
    cursor.nextLine();
    if (cursor.indent > column) return readBlock(column + 1, depth);
    cursor.lastEnd = behindDash;
    return readNothing();
  }

  function readNothing(): null {
    cursor.write(nodeKind.scalar, cursor.lastEnd, cursor.lastEnd);
    return null;
  }

  /** A value that is no mapping and no list of lines; its further lines are indented by `least` columns. */
  function readInline(least: number, depth: number): unknown {
    const first = cursor.text.charCodeAt(cursor.at);
    if (first === doubleQuote || first === singleQuote) return behindLine(readQuoted(cursor, first, least));
    if (first === openBracket || first === openBrace) return behindLine(readFlow(cursor, first, least, depth));
    if (first === bar || first === more) return readBlockText(cursor, first, least);
    return canBegin(cursor, first) ? readPlainText(least) : strange;
  }

  /** The value, if nothing but a comment stands behind it on its line. */
  function behindLine(value: unknown): unknown {
    if (value === strange) return strange;
    const stop = cursor.at;
    cursor.skipSpaces();
    if (cursor.at < cursor.end && cursor.text.charCodeAt(cursor.at) !== newline) {
      if (cursor.text.charCodeAt(cursor.at) !== hash || cursor.at === stop) return strange;
      cursor.skipLine();
    }
    cursor.nextLine();
    return value;
  }

  function readPlainText(least: number): unknown {
    const { text, end } = cursor;
    const start = cursor.at;
    let stop = start;
    let lines = 0;
    let isCommented = false;
    do {
      lines++;
      const begin = cursor.at;
      let here = begin;
      for (; here < end; here++) {
        const code = text.charCodeAt(here);
        if (code === newline) break;
        if (code === space) continue;
        if (code === colon && cursor.isBlankAt(here + 1)) return strange;
        isCommented = code === hash && here > begin && text.charCodeAt(here - 1) === space;
        if (isCommented) break;
        stop = here + 1;
      }
      cursor.at = here;
      if (isCommented) cursor.skipLine();
      cursor.nextLine();
    } while (!isCommented && !cursor.isBehindComment && cursor.indent >= least);
    const written = lines === 1 ? text.slice(start, stop) : valueOf(cursor, SCALAR_STYLE.PLAIN, start, stop);
    return plainValue(cursor, written, start, stop);
  }
}
