import type { TextEdit } from 'vscode-languageserver';
import { lineSpan, lineStarts, positionAt, type Span } from '../parse/lines.ts';

/** A comment above the line of a finding that silences its rule there; undefined in JSON and inside of a text of many lines. */
export function ignoreEdit(input: {
  readonly file: string;
  readonly text: string;
  readonly rule: string;
  readonly span: Span;
  /** Whether an offset is inside a scalar, where '#' begins no comment. */
  readonly isInScalar: (offset: number) => boolean;
}): TextEdit | undefined {
  const { file, text, rule, span, isInScalar } = input;
  if (/\.json$/i.test(file)) return undefined;
  const line = lineSpan(text, span.start);
  if (line.start > 0 && isInScalar(line.start) && isInScalar(line.start - 1)) return undefined;
  const indent = /^[ ]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const at = positionAt(lineStarts(text), line.start).line - 1;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const place = { line: at, character: 0 };
  return {
    range: { start: place, end: place },
    newText: `${indent}# kubeworthy-ignore ${rule}: say here why it is all right${end}`,
  };
}
