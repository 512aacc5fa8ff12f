import { type ParsedDocument, parsePiece } from './document.ts';
import type { Span } from './lines.ts';
import { splitDocuments } from './split.ts';
import type { SyntaxTrouble } from './trouble.ts';

/** A text that was read: its documents in order, and what is wrong with it. */
export interface ParsedSource {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly SyntaxTrouble[];
  /** True when a part of the text has no reading, so that any object may hide in it. */
  readonly isBroken: boolean;
  readonly unwanted: readonly Span[];
  /** How many pieces stand between `---` lines, those without content not counted. */
  readonly pieceCount: number;
}

/**
 * Parses a whole text, YAML or JSON, document by document. Pieces that `isWanted` refuses are not even parsed, so that
 * nothing is said about them. Never throws.
 */
export function parseText(text: string, isWanted: (piece: string) => boolean = () => true): ParsedSource {
  const documents: ParsedDocument[] = [];
  const troubles: SyntaxTrouble[] = [];
  const unwanted: Span[] = [];
  let isBroken = false;
  const spans = splitDocuments(text);
  for (const span of spans) {
    if (!isWanted(text.slice(span.start, span.end))) {
      unwanted.push(span);
      continue;
    }
    const piece = parsePiece(text, span);
    documents.push(...piece.documents);
    troubles.push(...piece.troubles);
    isBroken ||= piece.documents.length === 0;
  }
  return { documents, troubles, isBroken, unwanted, pieceCount: spans.length };
}

/** The text without a byte order mark, which editors do not count as a character either. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
