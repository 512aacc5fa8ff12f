/** The offset behind the bracket that closes a flow collection whose last child ends at `from`. */
export function behindBracket(text: string, from: number, bracket: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === bracket) return at + 1;
    if (text[at] === '#') at = lineEnd(text, at);
  }
  return text.length;
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

/** The offset behind the next dash: between the items of a list nothing but blanks and comments stands. */
export function behindDash(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '-') return at + 1;
    if (text[at] === '#') at = lineEnd(text, at);
  }
  return from;
}
