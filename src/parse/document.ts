import { rememberingLast } from '../collections.ts';
import type { BlockReader } from './block.ts';
import { compose, type Tree } from './compose.ts';
import { diagnose, faultToTrouble, templateMark } from './diagnose.ts';
import { readEvents } from './events.ts';
import { troublesInFlow } from './flow.ts';
import { blanked, jsonComments, jsonObjects } from './json-text.ts';
import { tooManyItems, tooManyPairs } from './limits.ts';
import { lineSpan, type Span, startOfContent, startOfLine } from './lines.ts';
import { isLineEnd, oddBlankRun, oddBlanks } from './odd-blanks.ts';
import { scalarAt } from './scalar-at.ts';
import { seams } from './seams.ts';
import { forbiddenTabs, tabbedHead } from './tabs.ts';
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
    if (objects) return joined(objects.map((one) => parsePiece(text, moved(one, piece.start), readBlock)));
    const found = diagnose(content, read.failure);
    return { documents: [], troubles: found.map((trouble) => movedTrouble(trouble, piece.start)) };
  }
  const { trees, duplicates, faults } = compose(
    read.text,
    read.events,
    (offset) => read.toOffset(offset) + piece.start,
  );
  const overfull = tooManyPairs(text, trees);
  if (overfull) return { documents: [], troubles: [overfull] };
  const mark = faults.length > 0 ? templateMark(content) : undefined;
  if (mark) return { documents: [], troubles: [{ code: 'template', span: moved(mark, piece.start) }] };

  const [first] = trees;
  const cuts = first && duplicates.length > 0 ? seams(text, first, duplicates) : [];
  if (cuts.length > 0) return splitAtSeams({ text, piece, readBlock }, cuts);

  // kubectl reads with its JSON parser as long as the stream is one of JSON objects
  // (k8s.io/apimachinery/pkg/util/yaml/decoder.go, YAMLOrJSONDecoder).
  const isJson = (content: string) =>
    isObjects(text.slice(0, piece.start)) && isObjects(content) && isParsable(content);
  const troubles: SyntaxTrouble[] = [
    ...faults
      .filter(({ code }) => code !== 'escape' || !isJson(original))
      .map((fault) => visible(faultToTrouble(fault), text)),
    ...duplicates.map(
      ({ key, before, again, isSame }) => ({ code: 'duplicate-key', key, before, span: again, isSame }) as const,
    ),
    ...comments
      .slice(0, 1)
      .map((one) => ({ code: 'refused', problem: 'json-comment', span: moved(one, piece.start) }) as const),
    ...endMarks(content, trees, isJson).map((trouble) => movedTrouble(trouble, piece.start)),
    ...lostCharacters(content).map((trouble) => movedTrouble(trouble, piece.start)),
    ...oddBlanksInPlainText(text, piece, trees),
  ];
  const inFlow = trees.flatMap((tree) => troublesInFlow(text, piece, tree));
  if (inFlow.length > 0 && !isJson(original)) for (const trouble of inFlow) troubles.push(trouble);
  if (content === original || !isJson(original))
    for (const { span, before } of forbiddenTabs(text, piece, trees)) troubles.push({ code: 'tab', span, before });
  const objectList = listOfObjects(first);
  if (objectList) troubles.push(objectList);
  const documents = trees.map((tree) => ({ ...tree, span: piece }));
  return { documents: troubles.every(isReadable) ? documents : [], troubles };
}

/** Whether a text looks like JSON objects, or is empty. */
function isObjects(text: string): boolean {
  return /^\s*(?:\{|$)/.test(text) && !/^---/m.test(text);
}

function isParsable(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** JSON may be indented with tabs, YAML may not; at the head of a line between brackets a blank is as good. */
function readable(content: string): string {
  if (!content.includes('\t') || !/^\s*[{[]/.test(content)) return content;
  return content.replace(tabbedHead, (blanks) => ' '.repeat(blanks.length));
}

interface Part {
  readonly text: string;
  readonly piece: Span;
  readonly readBlock: BlockReader | undefined;
}

function splitAtSeams({ text, piece, readBlock }: Part, cuts: readonly number[]): ParsedPiece {
  const starts = cuts.map((cut) => aboveComments(text, startOfLine(text, cut)));
  const parts = [piece.start, ...starts].map((start, n) =>
    parsePiece(text, { start, end: starts[n] ?? piece.end }, readBlock),
  );
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
    const above = startOfLine(text, start - 1);
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
function endMarks(
  content: string,
  trees: readonly Tree[],
  isJson: (json: string) => boolean,
): readonly SyntaxTrouble[] {
  const start = startOfContent(content, ['#']);
  const { end } = lineSpan(content, start);
  const line = content.slice(start, Math.min(end, start + 100));
  if (end < content.length && /^\.\.\.[ \t]*$/.test(line)) return [endMark('end-mark', start)];
  // The parser takes such a line for a separator, kubectl for the beginning of a text.
  const indented = /^[ \t]+---(?=\s|$)/.exec(line);
  if (indented && end < content.length) return [endMark('indented-separator', start + indented[0].length - 3)];
  const middle = /^\.\.\.(?=[ \t]*\r?$)/m.exec(content);
  if (!middle) return [];
  // Behind JSON, which needs no end, it begins a document of its own.
  if (isJson(content.slice(0, middle.index).replace(/^[ \t]*#.*/gm, ''))) return [endMark('end-mark', middle.index)];
  return trees.length < 2 ? [] : [endMark('behind-end', middle.index)];
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
  const troubles: SyntaxTrouble[] = [];
  // A text of a megabyte may be all of such blanks.
  const styleOf = rememberingLast(
    ({ start }: Span) => start,
    (scalar) => plainStyle(text, scalar),
  );
  let n = 0;
  for (const { 0: run, index } of content.matchAll(oddBlankRun)) {
    for (let offset = piece.start + index; offset < piece.start + index + run.length; offset++) {
      // Trees and blanks both come in the order of the text.
      while (n < trees.length - 1 && (trees[n]?.tape[2] ?? 0) <= offset) n++;
      const tree = trees[n];
      const scalar = tree && scalarAt(tree, offset);
      if (!scalar) continue;
      const { isPlainLine, isSentence } = styleOf(scalar);
      const character = text.charAt(offset);
      if (!isPlainLine || (isSentence && isPartOfSentence(text, scalar, offset))) continue;
      const name = oddBlanks[character] ?? character;
      const span = { start: offset, end: offset + 1 };
      troubles.push({ code: 'blank', span, character: name, isLineEnd: isLineEnd(character) });
      if (troubles.length >= 1000) return troubles;
    }
  }
  return troubles;
}

/**
 * In the middle of a sentence an odd blank is part of the text; at its edge, in a key, before what looks like a comment,
 * or where kubectl sees the end of the line, it is an accident.
 */
function isPartOfSentence(text: string, scalar: Span, offset: number): boolean {
  const isInside = offset > scalar.start && offset < scalar.end - 1;
  return isInside && text[offset + 1] !== '#' && !isLineEnd(text.charAt(offset));
}

interface PlainStyle {
  /** Neither in quotes nor in several lines. */
  readonly isPlainLine: boolean;
  /** It has several words. */
  readonly isSentence: boolean;
}

function plainStyle(text: string, { start, end }: Span): PlainStyle {
  const written = text.slice(start, end);
  return { isPlainLine: !/^["'|>]/.test(written) && !written.includes('\n'), isSentence: written.includes(' ') };
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
