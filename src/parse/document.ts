import { type Event, parseEvents } from 'js-yaml';
import type { BlockReader } from './block.ts';
import { openBracket, openBrackets } from './brackets.ts';
import { compose, maximumDepth, type Tree } from './compose.ts';
import { diagnose, faultToTrouble, templateMark } from './diagnose.ts';
import { type ParseFailure, toFailure } from './failure.ts';
import { blanked, jsonComments, jsonObjects } from './json-text.ts';
import { tooManyItems } from './limits.ts';
import { lineSpan, type Span, startOfContent } from './lines.ts';
import { isLineEnd, oddBlank, oddBlanks } from './odd-blanks.ts';
import { scalarAt } from './scalar-at.ts';
import { seams } from './seams.ts';
import { forbiddenTabs } from './tabs.ts';
import { isReadable, type SyntaxTrouble } from './trouble.ts';

/** One document of a source, as plain data: what it holds and where. Offsets count in the whole source. */
export interface ParsedDocument extends Tree {
  readonly span: Span;
}

export interface ParsedPiece {
  /** The documents that have a reading; more than one where a `---` is missing, none where the text is broken. */
  readonly documents: readonly ParsedDocument[];
  readonly troubles: readonly SyntaxTrouble[];
}

/**
 * Parses what stands between two `---` lines: `piece` is its place in `text`. Never throws; what is wrong comes back
 * as troubles. `readBlock` is the short way for what is written plainly.
 */
export function parsePiece(text: string, piece: Span, readBlock?: BlockReader): ParsedPiece {
  const plain = readBlock?.(text, piece);
  if (plain) return { documents: [{ ...plain, span: piece }], troubles: [] };
  const crowded = tooManyItems(text, piece);
  if (crowded) return { documents: [], troubles: [crowded] };
  const original = text.slice(piece.start, piece.end);
  const comments = jsonComments(original);
  const content = readable(comments.length === 0 ? original : blanked(original, comments));
  const read = readEvents(content);
  if ('failure' in read) {
    const objects = jsonObjects(content);
    if (objects) return joined(objects.map((one) => parsePiece(text, moved(one, piece.start))));
    const found = diagnose(content, read.failure);
    return { documents: [], troubles: found.map((trouble) => movedTrouble(trouble, piece.start)) };
  }
  const { trees, duplicates, faults } = compose(
    read.text,
    read.events,
    (offset) => read.toOffset(offset) + piece.start,
  );
  const mark = faults.length > 0 ? templateMark(content) : undefined;
  if (mark) return { documents: [], troubles: [{ code: 'template', span: moved(mark, piece.start) }] };

  const [first] = trees;
  const cuts = first && duplicates.length > 0 ? seams(text, first, duplicates) : [];
  if (cuts.length > 0) return splitAtSeams(text, piece, cuts);

  const troubles: SyntaxTrouble[] = [
    ...faults.map((fault) => visible(faultToTrouble(fault), text)),
    ...duplicates.map(
      ({ key, before, again, isSame }) => ({ code: 'duplicate-key', key, before, span: again, isSame }) as const,
    ),
    ...comments
      .slice(0, 1)
      .map((one) => ({ code: 'refused', problem: 'json-comment', span: moved(one, piece.start) }) as const),
    ...endMarks(content, trees).map((trouble) => movedTrouble(trouble, piece.start)),
    ...lostCharacters(content).map((trouble) => movedTrouble(trouble, piece.start)),
    ...oddBlanksInPlainText(text, piece, trees),
  ];
  if (content === original)
    for (const { span, before } of forbiddenTabs(text, piece, trees)) troubles.push({ code: 'tab', span, before });
  const objectList = listOfObjects(first);
  if (objectList) troubles.push(objectList);
  const documents = trees.map((tree) => ({ ...tree, span: piece }));
  return { documents: troubles.every(isReadable) ? documents : [], troubles };
}

/** JSON may be indented with tabs, YAML may not; inside JSON's braces a blank is as good. */
function readable(content: string): string {
  return content.includes('\t') && /^\s*[{[]/.test(content) ? content.replaceAll('\t', ' ') : content;
}

interface ReadEvents {
  /** The text that the events count in: the document, with a few lines indented further. */
  readonly text: string;
  readonly events: readonly Event[];
  readonly toOffset: (offset: number) => number;
}

/** Each repair parses the text again from its beginning: this many characters in all take about a second. */
const maximumRepairWork = 20_000_000;
const padding = ' '.repeat(8);

/**
 * kubectl's library takes a closing bracket, and the next line of a quoted text, at the indentation of the parent key,
 * and tabs between brackets; js-yaml refuses all three as "deficient indentation". There the line is indented further,
 * or its tabs become blanks, which changes no value, and the offsets behind it are mapped back.
 */
function readEvents(content: string): ReadEvents | { readonly failure: ParseFailure } {
  let text = content;
  let first: ParseFailure | undefined;
  let last = -1;
  const inserted: number[] = [];
  for (let work = content.length; ; work += text.length) {
    const read = eventsOf(text);
    if (!('reason' in read)) {
      return { text, events: read, toOffset: inserted.length === 0 ? identity : (at) => withoutPadding(inserted, at) };
    }
    first ??= read;
    const line = lineSpan(text, read.offset);
    // The same line again: the repair was no help.
    if (read.reason !== 'deficient indentation' || work > maximumRepairWork || line.start === last)
      return { failure: likelier(content, first, { ...read, offset: withoutPadding(inserted, read.offset) }) };
    const shown = text.slice(line.start, line.end);
    const tabless = shown.replace(quotedOrTab, (part) => (part === '\t' ? ' ' : part));
    if (tabless !== shown) {
      text = text.slice(0, line.start) + tabless + text.slice(line.end);
      continue;
    }
    last = line.start;
    inserted.push(line.start);
    text = text.slice(0, line.start) + padding + text.slice(line.start);
  }
}

/**
 * Of the first refusal and the last, which repairs lie between, the one that is the mistake: the last one, where the
 * bracket that was open at the first is closed before it, so that the repairs were right.
 */
function likelier(content: string, first: ParseFailure, last: ParseFailure): ParseFailure {
  const bracket = last.offset > first.offset ? openBracket(content, first.offset) : undefined;
  return bracket === undefined || openBrackets(content, last.offset).includes(bracket) ? first : last;
}

const quotedOrTab = /"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*'|\t/g;

/** The offset in the text as it was before lines were indented further; `inserted` is in order. */
function withoutPadding(inserted: readonly number[], offset: number): number {
  let low = 0;
  let high = inserted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inserted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return offset;
  const before = (low - 1) * padding.length;
  return Math.max((inserted[low - 1] ?? 0) - before, offset - before - padding.length);
}

function eventsOf(text: string): readonly Event[] | ParseFailure {
  const { stackTraceLimit } = Error;
  // Nobody sees the stack of the parser, and to take it costs more than all the rest of a broken document.
  Error.stackTraceLimit = 0;
  try {
    return parseEvents(text, { maxDepth: maximumDepth });
  } catch (error) {
    return toFailure(error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function identity(offset: number): number {
  return offset;
}

function splitAtSeams(text: string, piece: Span, cuts: readonly number[]): ParsedPiece {
  const starts = cuts.map((cut) => aboveComments(text, text.lastIndexOf('\n', cut - 1) + 1));
  const parts = [piece.start, ...starts].map((start, n) => parsePiece(text, { start, end: starts[n] ?? piece.end }));
  const troubles = cuts.map((cut, n): SyntaxTrouble => {
    const begin = starts[n] ?? cut;
    const line = lineSpan(text, cut);
    const colon = text.indexOf(':', cut);
    return {
      code: 'missing-separator',
      span: { start: cut, end: colon === -1 || colon > line.end ? line.end : colon },
      begin,
      first: kindOf(parts[n]),
      second: kindOf(parts[n + 1]),
    };
  });
  return joined([...parts, { documents: [], troubles }]);
}

/** Comments right above a line belong to what it begins. */
function aboveComments(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text[above] !== '#') break;
    start = above;
  }
  return start;
}

function joined(parts: readonly ParsedPiece[]): ParsedPiece {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    troubles: parts.flatMap(({ troubles }) => troubles),
  };
}

function kindOf(piece: ParsedPiece | undefined): string {
  const value = piece?.documents[0]?.value;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return typeof kind === 'string' ? kind : 'object';
}

/**
 * kubectl's reader cuts at `---` only: its parser refuses a document that begins with `...`, and reads nothing that
 * stands behind one. Offsets count in the document.
 */
function endMarks(content: string, trees: readonly Tree[]): readonly SyntaxTrouble[] {
  const start = startOfContent(content, ['#']);
  const { end } = lineSpan(content, start);
  const line = content.slice(start, Math.min(end, start + 100));
  if (end < content.length && /^\.\.\.[ \t]*$/.test(line)) return [endMark('end-mark', start)];
  // The parser takes such a line for a separator, kubectl for the beginning of a text.
  const indented = /^[ \t]+---(?=\s|$)/.exec(line);
  if (indented && end < content.length) return [endMark('indented-separator', start + indented[0].length - 3)];
  if (trees.length < 2) return [];
  const middle = /^\.\.\.(?=[ \t]*\r?$)/m.exec(content);
  return middle ? [endMark('behind-end', middle.index)] : [];
}

function endMark(problem: 'end-mark' | 'behind-end' | 'indented-separator', start: number): SyntaxTrouble {
  return { code: 'refused', problem, span: { start, end: start + 3 } };
}

/** Bytes that are no UTF-8 were read as this sign; kubectl refuses them. */
function lostCharacters(content: string): readonly SyntaxTrouble[] {
  const start = content.indexOf('\ufffd');
  return start === -1 ? [] : [{ code: 'refused', problem: 'not-utf8', span: { start, end: start + 1 } }];
}

/** A list of objects at the root: kubectl reads it and then finds no kind. Lists of other things are no manifests. */
function listOfObjects(tree: Tree | undefined): SyntaxTrouble | undefined {
  const value = tree?.value;
  if (!tree || !Array.isArray(value) || value.length === 0) return undefined;
  const isObject = (item: unknown) =>
    typeof item === 'object' && item !== null && 'apiVersion' in item && 'kind' in item && 'metadata' in item;
  const start = tree.tape[1] ?? 0;
  return value.every(isObject)
    ? { code: 'refused', problem: 'object-list', span: { start, end: start + 1 } }
    : undefined;
}

function oddBlanksInPlainText(text: string, piece: Span, trees: readonly Tree[]): readonly SyntaxTrouble[] {
  const content = text.slice(piece.start, piece.end);
  if (content.search(oddBlank) === -1) return [];
  const troubles: SyntaxTrouble[] = [];
  let n = 0;
  for (const match of content.matchAll(oddBlank)) {
    const offset = piece.start + match.index;
    // Trees and blanks both come in the order of the text.
    while (n < trees.length - 1 && (trees[n]?.tape[2] ?? 0) <= offset) n++;
    const tree = trees[n];
    const scalar = tree && scalarAt(tree, offset);
    if (!scalar || /["'|>]/.test(text[scalar.start] ?? '')) continue;
    const written = text.slice(scalar.start, scalar.end);
    if (written.includes('\n')) continue;
    // In the middle of a sentence an odd blank is part of the text; at its edge, in a key, before what looks like a
    // comment, or where kubectl sees the end of the line, it is an accident.
    const isInSentence = offset > scalar.start && offset < scalar.end - 1 && written.includes(' ');
    if (isInSentence && text[offset + 1] !== '#' && !isLineEnd(match[0])) continue;
    troubles.push({
      code: 'blank',
      span: { start: offset, end: offset + 1 },
      character: oddBlanks[match[0]] ?? match[0],
      isLineEnd: isLineEnd(match[0]),
    });
    if (troubles.length >= 1000) break;
  }
  return troubles;
}

/** A key that is not there has no text: then its line is shown. */
function visible(trouble: SyntaxTrouble, text: string): SyntaxTrouble {
  if (trouble.span.end > trouble.span.start) return trouble;
  const colon = text.indexOf(':', trouble.span.start);
  const start = colon === -1 ? Math.max(0, trouble.span.start - 1) : colon;
  return { ...trouble, span: { start, end: start + 1 } };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedTrouble(trouble: SyntaxTrouble, by: number): SyntaxTrouble {
  const span = moved(trouble.span, by);
  return trouble.code === 'duplicate-key'
    ? { ...trouble, span, before: moved(trouble.before, by) }
    : { ...trouble, span };
}
