import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';
import { readKey, readPlain } from './scalar.ts';

/**
 * Reads a piece of a text that is written as manifests are: mappings, lists and texts in block style, short ones in
 * brackets, none of YAML's rarer signs. Answers undefined for all else, right or wrong: that is for the parser of all of
 * YAML, which gives the very same tree for what is read here, in twice the time. Never throws.
 */
export type BlockReader = (text: string, piece: Span) => Tree | undefined;

/** Stands for a value where the text is not as plain as it has to be. */
const strange = Symbol('strange');

/** Line ends but `\n`, tabs, signs that are none, blanks that look like others, and halves of characters. */
const oddCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x09\x0b-\x1f\x7f-\xa0\u2003\u2009\u2028\u2029\u200b\u202f\u3000\ud800-\udfff\ufeff\ufffd-\uffff]/g;

/** Where the depth of a manifest ends says the parser of all of YAML. */
const deepest = 100;

const newline = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const plus = 43;
const comma = 44;
const dash = 45;
const dot = 46;
const colon = 58;
const more = 62;
const question = 63;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const bar = 124;
const closeBrace = 125;

/** What a character is, for those of ASCII. */
const classes = new Uint8Array(128);
/** No plain text begins with it. */
const indicator = 1;
/** No plain key begins with it here: some of it may, but seldom does. */
const noKeyStart = 2;
/** It may stand behind a backslash. */
const escape = 4;
for (const [signs, kind] of [
  ['#&*!|>\'"%@`,[]{}', indicator | noKeyStart],
  ['-?:<', noKeyStart],
  ['nrt0"\\/ ', escape],
] as const)
  for (const sign of signs) classes[sign.charCodeAt(0)] = (classes[sign.charCodeAt(0)] ?? 0) | kind;

function is(code: number, kind: number): boolean {
  return code < 128 && ((classes[code] ?? 0) & kind) !== 0;
}

/** Opens a reader. It keeps the texts of keys, of which a project has few, so that each is made once. */
export function createBlockReader(): BlockReader {
  const odd = new RegExp(oddCharacter);
  const known: (string | undefined)[] = new Array(4096).fill(undefined);
  let text = '';
  let nextOdd = -1;
  let end = 0;
  let at = 0;
  let lineStart = 0;
  /** The column of the first character of a line; -1 behind the last. */
  let indent = 0;
  let isBehindComment = false;
  /** The quoted text that was found last holds nothing that stands for something else. */
  let isSimple = true;
  let tape = new Int32Array(1024);
  let length = 0;
  let lastEnd = 0;
  let keys: string[] = [];
  const key = { start: 0, end: 0, behind: 0, isQuoted: false, slot: -1 };

  return (source, piece) => {
    if (source !== text) nextOdd = -1;
    text = source;
    end = piece.end;
    if (nextOdd < piece.start) nextOdd = oddFrom(piece.start);
    if (nextOdd < end) return undefined;
    length = 0;
    keys = [];
    if (!findFirstLine(piece.start) || !findKey()) return undefined;
    const value = readMapping(indent, 0);
    return value === strange || at < end ? undefined : { value, tape: tape.slice(0, length), keys };
  };

  function oddFrom(start: number): number {
    odd.lastIndex = start;
    return odd.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  }

  /** What stands behind a separator on its line may be a comment only. */
  function findFirstLine(start: number): boolean {
    at = start - 1;
    if (start > 0 && text.charCodeAt(at) !== newline) {
      at = start;
      skipSpaces();
      if (at < end && text.charCodeAt(at) === hash) skipLine();
      if (at < end && text.charCodeAt(at) !== newline) return false;
    }
    nextLine();
    return indent >= 0;
  }

  /** From the end of a line to the first character of the next one that is no comment. */
  function nextLine(): void {
    isBehindComment = false;
    while (at < end) {
      at++;
      lineStart = at;
      skipSpaces();
      if (at >= end) break;
      const first = text.charCodeAt(at);
      if (first === newline) continue;
      if (first !== hash) {
        indent = at - lineStart;
        return;
      }
      isBehindComment = true;
      skipLine();
    }
    at = end;
    indent = -1;
  }

  function skipSpaces(): void {
    while (at < end && text.charCodeAt(at) === space) at++;
  }

  function skipLine(): void {
    const found = text.indexOf('\n', at);
    at = found === -1 || found > end ? end : found;
  }

  function isBlankAt(offset: number): boolean {
    if (offset >= end) return true;
    const code = text.charCodeAt(offset);
    return code === space || code === newline;
  }

  function isItem(): boolean {
    return text.charCodeAt(at) === dash && isBlankAt(at + 1);
  }

  function write(kind: number, start: number, stop: number): number {
    if (length + 4 > tape.length) {
      const longer = new Int32Array(tape.length * 2);
      longer.set(tape);
      tape = longer;
    }
    const entry = length;
    tape[entry] = kind;
    tape[entry + 1] = start;
    tape[entry + 2] = stop;
    length += 4;
    tape[entry + 3] = length;
    lastEnd = stop;
    return entry;
  }

  function close(entry: number): void {
    tape[entry + 2] = lastEnd;
    tape[entry + 3] = length;
  }

  /** Whether a key stands here, with the colon that ends it; notes where. */
  function findKey(): boolean {
    const first = text.charCodeAt(at);
    if (first === doubleQuote || first === singleQuote) return findQuotedKey(first);
    if (is(first, noKeyStart) || (first === dot && at === lineStart)) return false;
    let code = first;
    let sum = 0;
    let stop = at;
    for (let here = at; here < end; code = text.charCodeAt(++here)) {
      if (code === newline) return false;
      if (code === colon && isBlankAt(here + 1)) {
        key.start = at;
        key.end = stop;
        key.behind = here + 1;
        key.isQuoted = false;
        key.slot = stop === here ? sum & 4095 : -1;
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
    for (let here = at + 1; here < end; here++) {
      const code = text.charCodeAt(here);
      if (code === newline || code === backslash) return false;
      if (code !== quote) continue;
      let behind = here + 1;
      while (behind < end && text.charCodeAt(behind) === space) behind++;
      if (text.charCodeAt(behind) !== colon || !isBlankAt(behind + 1)) return false;
      key.start = at;
      key.end = here + 1;
      key.behind = behind + 1;
      key.isQuoted = true;
      return true;
    }
    return false;
  }

  /** The text of the key that was found, and its entry. Undefined where it is one that needs care. */
  function takeKey(): string | undefined {
    const { start, end: stop, isQuoted, slot } = key;
    const entry = write(nodeKind.key, start, stop);
    at = key.behind;
    const seen = isQuoted || slot < 0 ? undefined : known[slot];
    if (seen !== undefined && seen.length === stop - start && text.startsWith(seen, start)) {
      tape[entry + 3] = keys.push(seen) - 1;
      return seen;
    }
    const written = isQuoted ? text.slice(start + 1, stop - 1) : text.slice(start, stop);
    const name = isQuoted ? written : readKey(readPlain(written));
    if (name === undefined || name === '__proto__') return undefined;
    if (!isQuoted && slot >= 0 && name === written) known[slot] = name;
    tape[entry + 3] = keys.push(name) - 1;
    return name;
  }

  /** A mapping whose first key was found; ends at the first character of the line behind it. */
  function readMapping(column: number, depth: number): unknown {
    if (depth > deepest) return strange;
    const entry = write(nodeKind.mapping, key.start, key.start);
    const object: Record<string, unknown> = {};
    for (;;) {
      const name = takeKey();
      if (name === undefined || (object[name] !== undefined && Object.hasOwn(object, name))) return strange;
      const value = readPairValue(column, depth + 1);
      if (value === strange) return strange;
      object[name] = value;
      if (indent < column) break;
      if (indent > column || !findKey()) return strange;
    }
    close(entry);
    return object;
  }

  function readPairValue(column: number, depth: number): unknown {
    skipSpaces();
    if (at < end && text.charCodeAt(at) !== newline && text.charCodeAt(at) !== hash)
      return readInline(column + 1, depth);
    skipLine();
    nextLine();
    if (indent > column) return readBlock(column + 1, depth);
    return indent === column && isItem() ? readSequence(column, depth) : readNothing();
  }

  /** A value that begins a line. */
  function readBlock(least: number, depth: number): unknown {
    const column = at - lineStart;
    if (isItem()) return readSequence(column, depth);
    return findKey() ? readMapping(column, depth) : readInline(least, depth);
  }

  /** A list whose first dash stands here; ends at the first character of the line behind it. */
  function readSequence(column: number, depth: number): unknown {
    if (depth > deepest) return strange;
    const entry = write(nodeKind.sequence, at, at);
    const items: unknown[] = [];
    for (;;) {
      at++;
      const item = readItem(column, depth + 1);
      if (item === strange) return strange;
      items.push(item);
      if (indent < column || (indent === column && !isItem())) break;
      if (indent > column) return strange;
    }
    close(entry);
    return items;
  }

  function readItem(column: number, depth: number): unknown {
    skipSpaces();
    if (at < end && text.charCodeAt(at) !== newline && text.charCodeAt(at) !== hash)
      return readBlock(column + 1, depth);
    skipLine();
    nextLine();
    return indent > column ? readBlock(column + 1, depth) : readNothing();
  }

  function readNothing(): null {
    write(nodeKind.scalar, lastEnd, lastEnd);
    return null;
  }

  /** A value that is no mapping and no list of lines; its further lines are indented by `least` columns. */
  function readInline(least: number, depth: number): unknown {
    const first = text.charCodeAt(at);
    if (first === doubleQuote || first === singleQuote) return behindLine(readQuoted(first, least));
    if (first === openBracket || first === openBrace) return behindLine(readFlow(first, least, depth));
    if (first === bar || first === more) return readBlockText(first, least);
    return canBegin(first) ? readPlainText(least) : strange;
  }

  function canBegin(first: number): boolean {
    if (first === dash || first === question || first === colon) return !isBlankAt(at + 1);
    return !is(first, indicator);
  }

  /** The value, if nothing but a comment stands behind it on its line. */
  function behindLine(value: unknown): unknown {
    if (value === strange) return strange;
    const stop = at;
    skipSpaces();
    if (at < end && text.charCodeAt(at) !== newline) {
      if (text.charCodeAt(at) !== hash || at === stop) return strange;
      skipLine();
    }
    nextLine();
    return value;
  }

  function readPlainText(least: number): unknown {
    const start = at;
    let stop = start;
    let lines = 0;
    let isCommented = false;
    do {
      lines++;
      const begin = at;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === newline) break;
        if (code === space) continue;
        if (code === colon && isBlankAt(at + 1)) return strange;
        isCommented = code === hash && at > begin && text.charCodeAt(at - 1) === space;
        if (isCommented) break;
        stop = at + 1;
      }
      skipLine();
      nextLine();
    } while (!isCommented && !isBehindComment && indent >= least);
    const written = lines === 1 ? text.slice(start, stop) : valueOf(SCALAR_STYLE.PLAIN, start, stop);
    return plainValue(written, start, stop);
  }

  function plainValue(written: string, start: number, stop: number): unknown {
    const value = readPlain(written);
    if (typeof value === 'number' && !Number.isFinite(value)) return strange;
    write(nodeKind.scalar, start, stop);
    return value;
  }

  function readQuoted(quote: number, least: number): unknown {
    const start = at + 1;
    const stop = findQuote(quote, least);
    if (stop < 0) return strange;
    write(nodeKind.scalar, start - 1, stop + 1);
    at = stop + 1;
    if (isSimple) return text.slice(start, stop);
    return valueOf(quote === singleQuote ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED, start, stop);
  }

  /** The offset of the quote that ends a text, or -1. */
  function findQuote(quote: number, least: number): number {
    isSimple = true;
    for (let here = at + 1; here < end; here++) {
      const code = text.charCodeAt(here);
      if (code === quote) {
        if (quote === doubleQuote || text.charCodeAt(here + 1) !== quote) return here;
        isSimple = false;
        here++;
      } else if (code === backslash && quote === doubleQuote) {
        isSimple = false;
        if (!is(text.charCodeAt(++here), escape)) return -1;
      } else if (code === newline) {
        isSimple = false;
        here = lastBlank(here);
        if (here + 1 - lineStart < least) return -1;
      }
    }
    return -1;
  }

  /** From the end of a line the last character before what stands on a further line. */
  function lastBlank(from: number): number {
    let here = from;
    for (;;) {
      const code = text.charCodeAt(here);
      if (code === newline) lineStart = here + 1;
      else if (code !== space) return here - 1;
      if (++here >= end) return here - 1;
    }
  }

  function readFlow(first: number, least: number, depth: number): unknown {
    if (depth > deepest) return strange;
    const isMapping = first === openBrace;
    const entry = write(isMapping ? nodeKind.mapping : nodeKind.sequence, at, at);
    at++;
    const value = isMapping ? readFlowPairs(least, depth) : readFlowItems(least, depth);
    if (value === strange) return strange;
    lastEnd = ++at;
    close(entry);
    return value;
  }

  function readFlowItems(least: number, depth: number): unknown {
    const items: unknown[] = [];
    for (;;) {
      if (!skipFlowBlanks(least)) return strange;
      if (text.charCodeAt(at) === closeBracket) return items;
      const item = readFlowValue(least, depth);
      if (item === strange || !skipFlowBlanks(least)) return strange;
      items.push(item);
      const code = text.charCodeAt(at);
      if (code === comma) at++;
      else if (code !== closeBracket) return strange;
    }
  }

  function readFlowPairs(least: number, depth: number): unknown {
    const object: Record<string, unknown> = {};
    for (;;) {
      if (!skipFlowBlanks(least)) return strange;
      if (text.charCodeAt(at) === closeBrace) return object;
      const name = readFlowKey(least);
      if (name === undefined || (object[name] !== undefined && Object.hasOwn(object, name))) return strange;
      if (!skipFlowBlanks(least)) return strange;
      const value = readFlowValue(least, depth);
      if (value === strange || !skipFlowBlanks(least)) return strange;
      object[name] = value;
      const code = text.charCodeAt(at);
      if (code === comma) at++;
      else if (code !== closeBrace) return strange;
    }
  }

  /** A key in braces, with its colon. */
  function readFlowKey(least: number): string | undefined {
    const entry = length;
    const start = at;
    const first = text.charCodeAt(at);
    const isQuoted = first === doubleQuote || first === singleQuote;
    if (!isQuoted && is(first, noKeyStart)) return undefined;
    const value = isQuoted ? readQuoted(first, least) : readFlowText();
    if (value === strange || text.indexOf('\n', start) < at) return undefined;
    skipSpaces();
    if (text.charCodeAt(at) !== colon) return undefined;
    at++;
    const name = readKey(value as string | number | boolean | null);
    if (name === undefined || name === '__proto__') return undefined;
    tape[entry] = nodeKind.key;
    tape[entry + 3] = keys.push(name) - 1;
    return name;
  }

  function readFlowValue(least: number, depth: number): unknown {
    const first = text.charCodeAt(at);
    if (first === doubleQuote || first === singleQuote) return readQuoted(first, least);
    if (first === openBracket || first === openBrace) return readFlow(first, least, depth + 1);
    return readFlowText();
  }

  function readFlowText(): unknown {
    const start = at;
    if (!canBegin(text.charCodeAt(at)) || endsFlowText(at)) return strange;
    let stop = at;
    for (; at < end && !endsFlowText(at); at++) {
      const code = text.charCodeAt(at);
      if (code === hash && text.charCodeAt(at - 1) === space) return strange;
      if (code === newline) break;
      if (code !== space) stop = at + 1;
    }
    return plainValue(text.slice(start, stop), start, stop);
  }

  function endsFlowText(offset: number): boolean {
    const code = text.charCodeAt(offset);
    if (code !== colon && code !== dash && code !== question) return isFlowSign(code);
    const isSign = isBlankAt(offset + 1) || isFlowSign(text.charCodeAt(offset + 1));
    return isSign && (code === colon || offset === at);
  }

  /** Whether something stands behind the blanks that is no comment and indented far enough. */
  function skipFlowBlanks(least: number): boolean {
    if (at >= end) return false;
    if (text.charCodeAt(at) === space || text.charCodeAt(at) === newline) {
      const line = lineStart;
      at = lastBlank(at) + 1;
      if (at >= end || (lineStart !== line && at - lineStart < least)) return false;
    }
    return text.charCodeAt(at) !== hash;
  }

  /** A text in lines of its own, behind `|` or `>`. */
  function readBlockText(first: number, least: number): unknown {
    const sign = text.charCodeAt(++at);
    if (sign === plus || sign === dash) at++;
    const head = at;
    skipSpaces();
    if (text.charCodeAt(at) === hash && at > head) skipLine();
    if (at >= end || text.charCodeAt(at) !== newline) return strange;
    const start = at + 1;
    const column = firstColumn(start);
    if (column < least) return strange;
    const stop = behindBlock(start, column);
    if (stop < 0) return strange;
    write(nodeKind.scalar, start, stop);
    at = text.charCodeAt(stop - 1) === newline ? stop - 1 : stop;
    nextLine();
    const isLiteral = first === bar;
    const chomping = sign === dash ? CHOMPING_MODE.STRIP : sign === plus ? CHOMPING_MODE.KEEP : CHOMPING_MODE.CLIP;
    if (isLiteral && chomping !== CHOMPING_MODE.KEEP)
      return literalText(start, stop, column) + (sign === dash ? '' : '\n');
    return valueOf(isLiteral ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK, start, stop, {
      chomping,
      column,
    });
  }

  /** The column of the first line that is not blank; -1 where there is none, or a blank one is longer. */
  function firstColumn(from: number): number {
    let begin = from;
    let longest = 0;
    for (let here = from; here < end; here++) {
      const code = text.charCodeAt(here);
      if (code === space) continue;
      const column = here - begin;
      if (code !== newline) return longest > column ? -1 : column;
      longest = Math.max(longest, column);
      begin = here + 1;
    }
    return -1;
  }

  /** Where a block text ends whose lines begin at `column`; -1 where the end of the source is unclear. */
  function behindBlock(from: number, column: number): number {
    let stop = from;
    for (let here = from; here < end; ) {
      const begin = here;
      while (here < end && text.charCodeAt(here) === space) here++;
      if (here >= end) return here > begin ? -1 : stop;
      const isBlank = text.charCodeAt(here) === newline;
      if (!isBlank && here - begin < column) return stop;
      const found = isBlank ? here : text.indexOf('\n', here);
      here = found === -1 || found >= end ? end : found + 1;
      stop = here;
    }
    return stop;
  }

  /** The lines of a block text from `column` on, without the blank ones at its end. */
  function literalText(from: number, stop: number, column: number): string {
    let value = '';
    let blanks = 0;
    for (let begin = from; begin < stop; ) {
      const found = text.indexOf('\n', begin);
      const lineEnd = found === -1 || found > stop ? stop : found;
      if (lineEnd - begin <= column) blanks++;
      else {
        value += '\n'.repeat(blanks) + text.slice(begin + column, lineEnd);
        blanks = 1;
      }
      begin = lineEnd + 1;
    }
    return value;
  }

  /** Lets the other parser read the text of a scalar whose bounds are known. */
  function valueOf(
    style: (typeof SCALAR_STYLE)[keyof typeof SCALAR_STYLE],
    valueStart: number,
    valueEnd: number,
    {
      chomping = CHOMPING_MODE.CLIP,
      column = -1,
    }: { chomping?: (typeof CHOMPING_MODE)[keyof typeof CHOMPING_MODE]; column?: number } = {},
  ): string {
    return getScalarValue(text, { ...unmarked, style, valueStart, valueEnd, chomping, indent: column });
  }
}

const unmarked = {
  type: EVENT_ID.SCALAR,
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  fast: false,
} as const;

function isFlowSign(code: number): boolean {
  return code === comma || code === openBracket || code === closeBracket || code === openBrace || code === closeBrace;
}
