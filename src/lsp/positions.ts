import type { Position, Range } from 'vscode-languageserver';
import type { Span, Range as TextRange } from '../parse/lines.ts';
import { lineStarts, rangeOf } from '../parse/lines.ts';

/** A range of ours, which counts from 1, as the protocol has it, which counts from 0. Columns are UTF-16 units in both. */
export function protocolRange({ start, end }: TextRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Offsets of a text as the protocol has them. */
export function protocolSpan(text: string, span: Span): Range {
  return protocolRange(rangeOf(lineStarts(text), span));
}

/** A position of the protocol as an offset; the end of the line where there is no such column. */
export function offsetAt(text: string, { line, character }: Position): number {
  const starts = lineStarts(text);
  const start = starts[line] ?? text.length;
  const end = (starts[line + 1] ?? text.length + 1) - 1;
  return Math.min(start + character, Math.max(start, end));
}
