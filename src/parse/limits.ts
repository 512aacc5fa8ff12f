import { nodeKind, type Tree } from './compose.ts';
import type { Span } from './lines.ts';
import { pairsIn, spanOfEntry } from './tape.ts';
import type { SyntaxTrouble } from './trouble.ts';

/** Longer texts are not read: what is read has to stand in memory. */
const maximumLength = 100_000_000;

const maximumDocuments = 1_000_000;

/**
 * A document with more lines and commas than this, and with rarer signs of YAML, is not read: the parser of all of YAML
 * keeps a record of each value. An API server reads no more than 3 MiB at a time
 * (staging/src/k8s.io/apiserver/pkg/server/config.go, MaxRequestBodyBytes).
 */
const maximumItems = 400_000;

/**
 * A mapping with more keys than this is not read: values that are looked up by so many names take many times the memory of
 * their text.
 */
export const maximumPairs = 100_000;

/** What is wrong with a text that is too long to be read; `span` is its whole. */
export function tooLong(text: string): SyntaxTrouble | undefined {
  if (text.length <= maximumLength) return undefined;
  const shown = `${Math.round(text.length / 100_000) / 10} million characters`;
  return limitTrouble(text, { start: 0, end: text.length }, `the file has ${shown}, and no more than 100 are read`);
}

/** What is wrong with a text of too many documents. */
export function tooManyDocuments(text: string, count: number): SyntaxTrouble | undefined {
  if (count <= maximumDocuments) return undefined;
  const span = { start: 0, end: text.length };
  return limitTrouble(text, span, `the file has ${count} documents, and no more than ${maximumDocuments} are read`);
}

/** What is wrong with a document that holds too many values to be read. */
export function tooManyItems(text: string, piece: Span): SyntaxTrouble | undefined {
  if (piece.end - piece.start <= maximumItems) return undefined;
  let items = 0;
  for (let at = piece.start; at < piece.end; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === newline) items++;
  }
  return items <= maximumItems
    ? undefined
    : limitTrouble(text, piece, `the document has ${items} lines and items, and no more than ${maximumItems} are read`);
}

/** What is wrong with documents of which a mapping has too many keys; it stands where the first such mapping begins. */
export function tooManyPairs(text: string, trees: readonly Tree[]): SyntaxTrouble | undefined {
  for (const tree of trees) {
    const { tape, keys } = tree;
    if (keys.length <= maximumPairs) continue;
    for (let entry = 0; entry < tape.length; entry += 4) {
      // Each pair takes two entries at least.
      if (tape[entry] !== nodeKind.mapping || (tape[entry + 3] ?? 0) - entry <= maximumPairs * 8) continue;
      // A key that stands there again has troubles of its own.
      const names = new Set([...pairsIn(tree, entry)].map(({ name }) => name));
      if (names.size <= maximumPairs) continue;
      const reason = `a mapping has ${names.size} keys, and no more than ${maximumPairs} are read`;
      return limitTrouble(text, spanOfEntry(tree, entry), reason);
    }
  }
  return undefined;
}

const comma = 44;
const newline = 10;

/** The trouble stands on the first line with content. */
function limitTrouble(text: string, { start, end }: Span, reason: string): SyntaxTrouble {
  const first = start + Math.max(0, text.slice(start, Math.min(end, start + 1000)).search(/\S/));
  const lineEnd = text.indexOf('\n', first);
  const shownEnd = Math.min(lineEnd === -1 ? end : lineEnd, end, first + 100);
  return {
    code: 'invalid',
    span: { start: first, end: Math.max(shownEnd, first + 1) },
    reason,
    hint: 'split it into smaller ones',
  };
}
