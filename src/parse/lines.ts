/** A place in a text. Lines and columns count from 1, columns and offsets in UTF-16 units, offsets from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, but not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets of a piece of text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The offset at which each line begins. Only `\n` ends a line, so that `\r\n` counts once. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, counted from 0, that holds `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset to line and column. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}

/** Span to range. */
export function rangeOf(starts: readonly number[], span: Span): Range {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}

/** Where the first line begins that holds more than blanks and a comment; the end of the text if there is none. */
export function startOfContent(text: string, comments: readonly string[]): number {
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    let first = at;
    while (first < lineEnd && (text[first] === ' ' || text[first] === '\t' || text[first] === '\r')) first++;
    if (first < lineEnd && !comments.some((mark) => text.startsWith(mark, first))) return at;
    at = lineEnd + 1;
  }
  return text.length;
}

/**
 * Where the line begins that `offset` stands in; a line end belongs to the line that it ends. `lastIndexOf` takes what is
 * below zero for zero, so that a text that begins with an empty line would have its first line begin behind that.
 */
export function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line around `offset`, without its line end. */
export function lineSpan(text: string, offset: number): Span {
  const start = startOfLine(text, Math.min(offset, text.length));
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return { start, end: text[end - 1] === '\r' ? Math.max(start, end - 1) : end };
}
