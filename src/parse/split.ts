import type { Span } from './lines.ts';

/**
 * Cuts a stream at its `---` lines, as kubectl does before it parses
 * (staging/src/k8s.io/apimachinery/pkg/util/yaml/decoder.go, YAMLReader). A broken document then hides no other.
 * Content that stands behind `---` on the same line belongs to the document that follows.
 * Pieces that hold nothing but blanks, comments and directives are left out. `glued` are the lines that begin with `---`
 * and go on without a blank: no separators, and yet kubectl refuses them.
 */
export function splitDocuments(text: string): { readonly pieces: readonly Span[]; readonly glued: readonly number[] } {
  const pieces: Span[] = [];
  const glued: number[] = [];
  let start = 0;
  for (let at = nextDashes(text, 0); at !== -1; at = nextDashes(text, at + 3)) {
    const after = text[at + 3];
    if (after !== undefined && after !== '\n' && after !== '\r' && after !== ' ' && after !== '\t') {
      glued.push(at);
      continue;
    }
    if (holdsContent(text, start, at)) pieces.push({ start, end: at });
    start = behindByteOrderMark(text, at + 3);
  }
  if (holdsContent(text, start, text.length)) pieces.push({ start, end: text.length });
  return { pieces, glued };
}

/** Files that were put one behind the other bring their byte order marks along; kubectl skips them. */
function behindByteOrderMark(text: string, separatorEnd: number): number {
  const newline = text.indexOf('\n', separatorEnd);
  const isMarked = newline !== -1 && text[newline + 1] === '\ufeff';
  return isMarked && text.slice(separatorEnd, newline).trim() === '' ? newline + 2 : separatorEnd;
}

/** The next line that begins with `---`. */
function nextDashes(text: string, from: number): number {
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    if (at === 0 || text[at - 1] === '\n') return at;
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
