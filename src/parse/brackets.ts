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
