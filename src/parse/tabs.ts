import { nodeKind, type Tree } from './compose.ts';
import { type Span, startOfLine } from './lines.ts';

export interface ForbiddenTab {
  readonly span: Span;
  /** What the tab stands before: the content of a line, nothing or a comment, or the content of a list item. */
  readonly before: 'content' | 'nothing' | 'item';
}

/** Blanks with a tab at the head of a line: between brackets plain blanks are as good. */
export const tabbedHead = /^[ \t]*\t[ \t]*/gm;

/** Blanks with a tab at the head of a line, or behind the dash of a list item. */
const candidate = /(?<=\n) *\t[ \t]*|(\t)(?<=\n *(?:[-?:] +)*[-?:] *\t)[ \t]*/g;

/**
 * Tabs that kubectl's library refuses where js-yaml takes them. Its scanner skips a tab only inside of brackets and
 * where no key can begin; behind a plain scalar, only at the depth of that scalar; and in a block of text, only behind
 * its indentation (sigs.k8s.io/yaml/goyaml.v2/scannerc.go, yaml_parser_scan_to_next_token,
 * yaml_parser_scan_plain_scalar and yaml_parser_scan_block_scalar_breaks).
 */
export function forbiddenTabs(text: string, piece: Span, trees: readonly Tree[]): readonly ForbiddenTab[] {
  const content = text.slice(piece.start, piece.end);
  if (!content.includes('\t')) return [];
  // The first line of a piece is what stands behind its `---`, unless it is the first of the text.
  const lead = piece.start === 0 ? '\n' : '';
  const found: ForbiddenTab[] = [];
  const cursor = createCursor(text, trees);
  for (const match of `${lead}${content}`.matchAll(candidate)) {
    const start = piece.start - lead.length + match.index;
    const end = start + match[0].length;
    const tab = start + match[0].indexOf('\t');
    if (cursor.takes(tab)) continue;
    const next = text[end];
    const isNothing = next === undefined || next === '\n' || next === '\r' || next === '#';
    found.push({ span: { start, end }, before: match[1] !== undefined ? 'item' : isNothing ? 'nothing' : 'content' });
  }
  return found;
}

/** Walks the tapes once, from front to back, and answers for tabs in the order of the text. */
function createCursor(text: string, trees: readonly Tree[]): { takes(tab: number): boolean } {
  let tree = 0;
  let entry = 0;
  const open: { readonly end: number; readonly column: number; readonly isFlow: boolean }[] = [];
  let scalar = { start: -1, end: -1, isPlain: false, isBlock: false, column: -1 };

  return {
    takes(tab) {
      advance(tab);
      if (scalar.start <= tab && tab < scalar.end) return !scalar.isBlock || isBehindIndentation(text, scalar, tab);
      const lineStart = startOfLine(text, tab);
      const isBehindPlain = scalar.isPlain && scalar.end <= lineStart && text.slice(scalar.end, tab).trim() === '';
      if (isBehindPlain) return tab - lineStart > scalar.column;
      return open.some(({ isFlow, end }) => isFlow && tab < end);
    },
  };

  function advance(tab: number): void {
    for (; tree < trees.length; tree++, entry = 0) {
      const { tape } = trees[tree] ?? { tape: new Int32Array() };
      for (; entry < tape.length; entry += 4) {
        const start = tape[entry + 1] ?? 0;
        if (start > tab) return;
        const end = tape[entry + 2] ?? 0;
        // A block collection goes on until something stands further left; what starts behind its end has left it.
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
        const kind = tape[entry];
        if (kind === nodeKind.mapping || kind === nodeKind.sequence) {
          const isFlow = text[start] === '{' || text[start] === '[';
          const column = isFlow ? (open.at(-1)?.column ?? -1) : start - startOfLine(text, start);
          open.push({ end, column, isFlow });
          continue;
        }
        // What is empty ends no text.
        if (start === end) continue;
        const isQuoted = text[start] === '"' || text[start] === "'";
        // The text of a block scalar begins on a line of its own.
        const isBlock = kind === nodeKind.scalar && text[start - 1] === '\n';
        const isPlain = !isQuoted && !isBlock && kind !== nodeKind.alias;
        scalar = { start, end, isPlain, isBlock, column: open.at(-1)?.column ?? -1 };
      }
    }
  }
}

interface Block extends Span {
  /** Of the collection that it stands in; -1 at the root. */
  readonly column: number;
}

/** Whether a tab at the head of a line of a block of text, blanks aside, is a part of the text. */
function isBehindIndentation(text: string, { start, end, column }: Block, tab: number): boolean {
  const depth = tab - startOfLine(text, tab);
  const header = text.slice(startOfLine(text, start - 1), start);
  const indicator = /[|>][-+]?([1-9])[-+]?[ \t]*(?:#.*)?\r?\n$/.exec(header)?.[1];
  if (indicator !== undefined) return depth >= Math.max(column, 0) + Number(indicator);
  // Otherwise the first line that is not empty says how far the text is indented, and a tab cannot say it.
  const first = /^ *(?=[^ \r\n])/m.exec(text.slice(start, end));
  return first !== null && start + first.index + first[0].length < tab && depth >= first[0].length;
}
