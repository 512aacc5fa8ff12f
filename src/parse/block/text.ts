import { CHOMPING_MODE, SCALAR_STYLE } from 'js-yaml';
import { nodeKind } from '../compose.ts';
import { bar, dash, hash, newline, plus, space } from './characters.ts';
import type { BlockCursor } from './cursor.ts';
import { strange, valueOf } from './scalars.ts';

/** A text in lines of its own, behind `|` or `>`. */
export function readBlockText(cursor: BlockCursor, first: number, least: number): unknown {
  const sign = cursor.text.charCodeAt(++cursor.at);
  if (sign === plus || sign === dash) cursor.at++;
  const head = cursor.at;
  cursor.skipSpaces();
  if (cursor.text.charCodeAt(cursor.at) === hash && cursor.at > head) cursor.skipLine();
  if (cursor.at >= cursor.end || cursor.text.charCodeAt(cursor.at) !== newline) return strange;
  const start = cursor.at + 1;
  const column = firstColumn(cursor, start);
  if (column < least) return strange;
  const stop = behindBlock(cursor, start, column);
  if (stop < 0) return strange;
  cursor.write(nodeKind.scalar, start, stop);
  cursor.at = cursor.text.charCodeAt(stop - 1) === newline ? stop - 1 : stop;
  cursor.nextLine();
  const isLiteral = first === bar;
  const chomping = sign === dash ? CHOMPING_MODE.STRIP : sign === plus ? CHOMPING_MODE.KEEP : CHOMPING_MODE.CLIP;
  if (isLiteral && chomping !== CHOMPING_MODE.KEEP)
    return literalText(cursor, start, stop, column) + (sign === dash ? '' : '\n');
  return valueOf(cursor, isLiteral ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK, start, stop, {
    chomping,
    column,
  });
}

/** The column of the first line that is not blank; -1 where there is none, or a blank one is longer. */
function firstColumn(cursor: BlockCursor, from: number): number {
  let begin = from;
  let longest = 0;
  for (let here = from; here < cursor.end; here++) {
    const code = cursor.text.charCodeAt(here);
    if (code === space) continue;
    const column = here - begin;
    if (code !== newline) return longest > column ? -1 : column;
    longest = Math.max(longest, column);
    begin = here + 1;
  }
  return -1;
}

/** Where a block text ends whose lines begin at `column`; -1 where the end of the source is unclear. */
function behindBlock(cursor: BlockCursor, from: number, column: number): number {
  const { text, end } = cursor;
  let stop = from;
  for (let here = from; here < end; ) {
    const begin = here;
    while (here < end && text.charCodeAt(here) === space) here++;
    if (here >= end) return here > begin ? -1 : stop;
    const isBlank = text.charCodeAt(here) === newline;
    if (!isBlank && here - begin < column) return stop;
    const found = isBlank ? here : text.indexOf('\n', here);
    here = found === -1 || found >= end ? end : found + 1;
    stop = here;
  }
  return stop;
}

/** The lines of a block text from `column` on, without the blank ones at its end. */
function literalText(cursor: BlockCursor, from: number, stop: number, column: number): string {
  let value = '';
  let blanks = 0;
  for (let begin = from; begin < stop; ) {
    const found = cursor.text.indexOf('\n', begin);
    const lineEnd = found === -1 || found > stop ? stop : found;
    if (lineEnd - begin <= column) blanks++;
    else {
      value += '\n'.repeat(blanks) + cursor.text.slice(begin + column, lineEnd);
      blanks = 1;
    }
    begin = lineEnd + 1;
  }
  return value;
}
