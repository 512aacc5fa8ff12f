import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';
import type { SyntaxTrouble } from './trouble.ts';

/**
 * Texts between brackets that kubectl's library takes otherwise than js-yaml. Its scanner knows YAML 1.1: between
 * brackets a `?` ends a plain text, wherever it stands, a `:` begins a value, and behind a plain text it has to have a
 * blank; a key and its `:` stand on one line
 * (sigs.k8s.io/yaml/goyaml.v2/scannerc.go, yaml_parser_fetch_next_token and yaml_parser_scan_plain_scalar).
 */
export function troublesInFlow(text: string, piece: Span, { tape }: Tree): readonly SyntaxTrouble[] {
  if (!/[{[]/.test(text.slice(piece.start, piece.end))) return [];
  const troubles: SyntaxTrouble[] = [];
  let flowEnd = 0;
  for (let entry = 0; entry < tape.length; entry += 4) {
    const kind = tape[entry];
    const start = tape[entry + 1] ?? 0;
    const end = tape[entry + 2] ?? 0;
    if (kind === nodeKind.mapping || kind === nodeKind.sequence) {
      if (text[start] === '[' || text[start] === '{') flowEnd = Math.max(flowEnd, end);
    } else if (start < flowEnd && end > start) {
      const trouble = troubleWith(text, { start, end }, kind === nodeKind.key);
      if (trouble) troubles.push(trouble);
    }
  }
  return troubles;
}

function troubleWith(text: string, span: Span, isKey: boolean): SyntaxTrouble | undefined {
  const written = text.slice(span.start, span.end);
  const isPlain = written[0] !== '"' && written[0] !== "'";
  if (isPlain && (written[0] === ':' || written.includes('?')))
    return {
      code: 'invalid',
      span,
      reason: `between brackets, kubectl does not take '${written[0] === ':' ? ':' : '?'}' for text`,
      hint: 'put the text in quotes',
      isClear: true,
    };
  if (!isKey) return undefined;
  if (isPlain && text[span.end] === ':' && /[,[\]{}]/.test(text[span.end + 1] ?? ' '))
    return {
      code: 'invalid',
      span: { start: span.start, end: span.end + 1 },
      reason: "between brackets, kubectl takes a ':' without a blank behind it for text",
      hint: 'put a blank behind it',
      isClear: true,
    };
  const colon = behindBlanks(text, span.end);
  if (text[colon] !== ':' || !text.slice(span.start, colon).includes('\n') || isExplicit(text, span.start))
    return undefined;
  return {
    code: 'invalid',
    span,
    reason: "kubectl wants a key and its ':' on one line",
    hint: 'put them on one line',
    isClear: true,
  };
}

/** Whether a key stands behind a `?` of its own. */
function isExplicit(text: string, start: number): boolean {
  return /\?\s+$/.test(text.slice(Math.max(0, start - 100), start));
}

/** The offset of what comes next, comments aside. */
function behindBlanks(text: string, from: number): number {
  const gap = /(?:\s|(?<=\s)#[^\n]*)*/y;
  gap.lastIndex = from;
  gap.exec(text);
  return gap.lastIndex;
}
