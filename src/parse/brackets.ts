const skipped = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/gm;

/** The brackets before `offset` that open a list or a mapping and have no counterpart there, the outermost first. */
export function openBrackets(text: string, offset: number): readonly number[] {
  const open: number[] = [];
  const plain = text.slice(0, offset).replace(skipped, (part) => ' '.repeat(part.length));
  for (const match of plain.matchAll(/[[{\]}]/g)) {
    if (match[0] === '[' || match[0] === '{') open.push(match.index);
    else open.pop();
  }
  return open;
}

/** The last of them. */
export function openBracket(text: string, offset: number): number | undefined {
  return openBrackets(text, offset).at(-1);
}

/** What ends a part of a text between brackets, by the letter that begins it: the last letter of the match is its last. */
const ends: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\]*(?:\\[\s\S][^"\\]*)*"/y,
  "'": /[^']*'/y,
  '#': /[^\n]*/y,
  '&': /[^\s,[\]{}]*/y,
  '!': /[^\s,[\]{}]*/y,
};

const blanks: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r', '']);
const beforeTexts: ReadonlySet<string> = new Set(['[', '{', ',']);

/** The offset behind the bracket that closes the one at `open`, by the rules of flow style; undefined where none does. */
export function behindClosing(text: string, open: number): number | undefined {
  let depth = 0;
  // Whether a text may begin: in the middle of a plain one quotes and the like are letters.
  let isBeginning = true;
  for (let at = open; at < text.length; at++) {
    const letter = text.charAt(at);
    if (blanks.has(letter)) continue;
    const isSkipped = letter === '#' ? blanks.has(text.charAt(at - 1)) : isBeginning;
    const end = isSkipped ? ends[letter] : undefined;
    if (end !== undefined) {
      end.lastIndex = at + 1;
      if (!end.test(text)) return undefined;
      at = end.lastIndex - 1;
    } else if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth === 0) return at + 1;
    if (beforeTexts.has(letter) || (letter === ':' && blanks.has(text.charAt(at + 1)))) isBeginning = true;
    else if (end === undefined && letter !== ':') isBeginning = false;
  }
  return undefined;
}
