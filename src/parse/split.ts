import type { Span } from './lines.ts';

/**
 * Cuts a stream at its `---` lines, as kubectl does before it parses
 * (staging/src/k8s.io/apimachinery/pkg/util/yaml/decoder.go, YAMLReader). A broken document then hides no other.
 * Content that stands behind `---` on the same line belongs to the document that follows.
 * Pieces that hold nothing but blanks, comments and directives are left out.
 */
export function splitDocuments(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (let at = nextSeparator(text, 0); at !== -1; at = nextSeparator(text, at + 3)) {
    if (holdsContent(text, start, at)) pieces.push({ start, end: at });
    start = at + 3;
  }
  if (holdsContent(text, start, text.length)) pieces.push({ start, end: text.length });
  return pieces;
}

function nextSeparator(text: string, from: number): number {
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    const before = at === 0 ? '\n' : text[at - 1];
    const after = text[at + 3];
    if (before === '\n' && (after === undefined || after === '\n' || after === '\r' || after === ' ' || after === '\t'))
      return at;
  }
  return -1;
}

function holdsContent(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    let first = at;
    while (first < lineEnd && (text[first] === ' ' || text[first] === '\t' || text[first] === '\r')) first++;
    const letter = text[first];
    const isDirective = letter === '%' && first === at;
    const isEnd = first === at && text.startsWith('...', at) && text.slice(at + 3, lineEnd).trim() === '';
    if (first < lineEnd && letter !== '#' && !isDirective && !isEnd) return true;
    at = lineEnd + 1;
  }
  return false;
}
