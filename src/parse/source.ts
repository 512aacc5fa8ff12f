import { type BlockReader, createBlockReader } from './block.ts';
import { type ParsedDocument, parsePiece } from './document.ts';
import { tooLong, tooManyDocuments } from './limits.ts';
import { lineSpan, type Span } from './lines.ts';
import { splitDocuments } from './split.ts';
import type { SyntaxTrouble } from './trouble.ts';

/** A text that was read: its documents in order, and what is wrong with it. */
export interface ParsedSource {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly SyntaxTrouble[];
  /** The pieces that have no reading, so that any object which they name may hide in them. */
  readonly broken: readonly Span[];
  readonly unwanted: readonly Span[];
  /** How many pieces stand between `---` lines, those without content not counted. */
  readonly pieceCount: number;
}

/** What of a text is of interest. */
export interface Interest {
  /** Whether a piece is parsed at all. */
  isWanted(piece: string): boolean;
  /** Whether it matters that something is wrong with a piece. */
  isMissed(piece: string): boolean;
}

const everything: Interest = { isWanted: () => true, isMissed: () => true };

/**
 * Parses a whole text, YAML or JSON, document by document. Pieces that nobody wants are not even parsed, and where
 * something is wrong with a piece that nobody would miss, nothing is said about it. Never throws.
 */
export function parseText(
  text: string,
  { isWanted, isMissed }: Interest = everything,
  readBlock: BlockReader = createBlockReader(),
): ParsedSource {
  const documents: ParsedDocument[] = [];
  const troubles: SyntaxTrouble[] = [];
  const unwanted: Span[] = [];
  const broken: Span[] = [];
  let behind = 0;
  const { pieces, glued } = tooLong(text) ? { pieces: [], glued: [] } : splitDocuments(text);
  const limit = tooLong(text) ?? tooManyDocuments(text, pieces.length);
  if (limit) return refused(text, limit, isWanted(text) && isMissed(text));
  const gluedIn = gluedTroubles(text, glued);
  for (const span of pieces) {
    const before = { start: behind, end: span.start };
    behind = span.end;
    const content = text.slice(span.start, span.end);
    if (!isWanted(content)) {
      unwanted.push(span);
      continue;
    }
    const piece = parsePiece(text, span, readBlock);
    const wrong = [
      ...gapTroubles(text, before),
      ...separatorTroubles(text, before, span),
      ...gluedIn(span),
      ...piece.troubles,
    ];
    const isTold = wrong.length === 0 || isMissed(content);
    if (!isTold && piece.documents.length === 0) {
      unwanted.push(span);
      continue;
    }
    for (const document of piece.documents) documents.push(document);
    if (isTold) for (const trouble of wrong) troubles.push(trouble);
    if (piece.documents.length === 0) broken.push(span);
  }
  const rest = { start: behind, end: text.length };
  if (documents.length > 0 || isMissed(text)) for (const trouble of gapTroubles(text, rest)) troubles.push(trouble);
  return { documents, troubles, broken, unwanted, pieceCount: pieces.length };
}

/** A text of which nothing is read, so that it may hold what others name. */
function refused(text: string, trouble: SyntaxTrouble, isTold: boolean): ParsedSource {
  return {
    documents: [],
    troubles: isTold ? [trouble] : [],
    broken: isTold ? [{ start: 0, end: text.length }] : [],
    unwanted: isTold ? [] : [{ start: 0, end: text.length }],
    pieceCount: 1,
  };
}

/** Answers, piece by piece in the order of the text, the lines in it that were meant to separate. */
function gluedTroubles(text: string, glued: readonly number[]): (piece: Span) => readonly SyntaxTrouble[] {
  let next = 0;
  return (piece) => {
    const troubles: SyntaxTrouble[] = [];
    for (; next < glued.length; next++) {
      const start = glued[next] ?? text.length;
      if (start >= piece.end) break;
      if (start < piece.start || /^-+\s*$/.test(lineOf(text, start))) continue;
      const span = { start: start + 3, end: lineSpan(text, start).end };
      troubles.push({ code: 'refused', problem: 'behind-separator', span });
    }
    return troubles;
  };
}

function lineOf(text: string, offset: number): string {
  const { start, end } = lineSpan(text, offset);
  return text.slice(start, end);
}

/** A document that begins with `...`, behind a separator or at the beginning of the text. */
const emptyEnd = /(?:^(?!-)|(?<=\n)---[^\n]*\n)(?:[ \t\r]*(?:#[^\n]*)?\n)*(\.\.\.)(?=\s|$)/;

/** What kubectl minds between pieces, where nothing but directives, comments and marks stand. */
function gapTroubles(text: string, gap: Span): readonly SyntaxTrouble[] {
  const troubles: SyntaxTrouble[] = [];
  const content = text.slice(gap.start, gap.end);
  const directive = content.includes('%') ? /^%.*/m.exec(content) : null;
  if (directive) {
    const start = gap.start + directive.index;
    const end = start + directive[0].trimEnd().length;
    troubles.push({ code: 'refused', problem: 'directive', span: { start, end } });
  }
  // A gap begins with the separator behind a piece, unless it is the beginning of the text.
  const lead = gap.start === 0 ? '' : '\n';
  const end = content.includes('...') ? emptyEnd.exec(lead + content) : null;
  if (end) {
    const start = gap.start - lead.length + end.index + end[0].length - 3;
    troubles.push({ code: 'refused', problem: 'end-mark', span: { start, end: start + 3 } });
  }
  return troubles;
}

/** What kubectl minds about the line that separates a piece from what stands before it. */
function separatorTroubles(text: string, before: Span, piece: Span): readonly SyntaxTrouble[] {
  const troubles: SyntaxTrouble[] = [];
  if (!text.slice(before.start, before.end).endsWith('---')) return troubles;
  const line = lineSpan(text, piece.start);
  const rest = text.slice(piece.start, line.end);
  const start = piece.start + rest.length - rest.trimStart().length;
  if (rest.trim() !== '' && text[start] !== '#') {
    const end = piece.start + rest.trimEnd().length;
    troubles.push({ code: 'refused', problem: 'behind-separator', span: { start, end } });
  }
  return troubles;
}

/** The text without a byte order mark, which editors do not count as a character either. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
