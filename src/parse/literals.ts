import type { Span } from './lines.ts';

/** A line that ends with the mark of a block of text: `key: |`, `- >-`. */
const header = /^(?:[^#\n]*[:-])?[ \t]*(?:[&!][^\s]+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/** A key has 253 characters and a few, and what stands behind it is short. */
const longestHeader = 1000;

/**
 * Where blocks of text (`|`, `>`) stand, told by lines alone: that also works in a text that no parser takes.
 * The spans are in order and do not overlap.
 */
export function literalBlocks(text: string): readonly Span[] {
  if (!/[|>]/.test(text)) return [];
  const blocks: Span[] = [];
  let parent: number | undefined;
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, newline === -1 ? text.length : newline);
    const isEmpty = line.trim() === '';
    const indent = line.length - line.trimStart().length;
    if (parent !== undefined && !isEmpty && indent <= parent) {
      blocks.push({ start, end: at });
      parent = undefined;
    }
    if (parent === undefined && !isEmpty && line.length <= longestHeader && header.test(line)) {
      parent = indentOfKey(line, indent);
      start = next;
    }
    at = next;
  }
  if (parent !== undefined) blocks.push({ start, end: text.length });
  return blocks;
}

/** In `- key: |` the text is indented below the key; a dash of its own (`- |`) is what its text is indented below. */
function indentOfKey(line: string, indent: number): number {
  const dashes = /^(?:- +)+(?=[^|>\s])/.exec(line.slice(indent));
  return indent + (dashes?.[0].length ?? 0);
}

/** Whether an offset is inside one of these spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
