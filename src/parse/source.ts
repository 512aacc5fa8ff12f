import { type ParsedDocument, parsePiece } from './document.ts';
import { splitDocuments } from './split.ts';
import type { SyntaxTrouble } from './trouble.ts';

/** A text that was read: its documents in order, and what is wrong with it. */
export interface ParsedSource {
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly SyntaxTrouble[];
  /** True when a part of the text has no reading, so that any object may hide in it. */
  readonly isBroken: boolean;
}

/** Parses a whole text, YAML or JSON, document by document. Never throws. */
export function parseText(text: string): ParsedSource {
  const documents: ParsedDocument[] = [];
  const troubles: SyntaxTrouble[] = [];
  let isBroken = false;
  for (const span of splitDocuments(text)) {
    const piece = parsePiece(text, span);
    documents.push(...piece.documents);
    troubles.push(...piece.troubles);
    isBroken ||= piece.documents.length === 0;
  }
  return { documents, troubles, isBroken };
}

/** The text without a byte order mark, which editors do not count as a character either. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

