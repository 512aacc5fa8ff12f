import { type Event, parseEvents } from 'js-yaml';
import { compose, type DuplicateKey, type Tree } from './compose.ts';
import { diagnose, faultToTrouble, templateMark } from './diagnose.ts';
import { type ParseFailure, toFailure } from './failure.ts';
import { lineSpan, type Span } from './lines.ts';
import { oddBlank, oddBlanks } from './odd-blanks.ts';
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
 * as troubles.
 */
export function parsePiece(text: string, piece: Span): ParsedPiece {
  const content = readable(text.slice(piece.start, piece.end));
  const read = readEvents(content);
  if ('failure' in read) {
    return { documents: [], troubles: diagnose(content, read.failure).map((trouble) => moved(trouble, piece.start)) };
  }
  const { trees, duplicates, faults } = compose(
    read.text,
    read.events,
    (offset) => read.toOffset(offset) + piece.start,
  );
  const troubles: SyntaxTrouble[] = faults.map((fault) => faultToTrouble(fault));
  const template = troubles.length > 0 ? templateMark(content) : undefined;
  if (template) return { documents: [], troubles: [moved({ code: 'template', span: template }, piece.start)] };

  const seam = separatorSeam(duplicates);
  if (seam !== undefined) return splitAtSeam(text, piece, seam);

  troubles.push(
    ...duplicates.map(({ key, first, second }) => ({ code: 'duplicate-key', key, first, span: second }) as const),
  );
  const documents = trees.map((tree) => ({ ...tree, span: piece }));
  troubles.push(...endMarks(content, piece.start));
  troubles.push(...documents.flatMap((document) => oddBlanksInPlainText(text, document)));
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

const maximumRepairs = 40;

/**
 * kubectl's library takes a closing bracket, and the next line of a quoted text, at the indentation of the parent key;
 * js-yaml refuses both as "deficient indentation". There the line is indented further, which changes no value, and the
 * offsets behind it are mapped back.
 */
function readEvents(content: string): ReadEvents | { readonly failure: ParseFailure } {
  let text = content;
  let first: ParseFailure | undefined;
  const inserted: { readonly at: number; readonly length: number }[] = [];
  for (let tries = 0; ; tries++) {
    try {
      const events = parseEvents(text, {});
      const toOffset = (offset: number) =>
        inserted.reduceRight((now, step) => (now > step.at ? Math.max(step.at, now - step.length) : now), offset);
      return { text, events, toOffset: inserted.length === 0 ? identity : toOffset };
    } catch (error) {
      const failure = toFailure(error);
      first ??= failure;
      if (failure.reason !== 'deficient indentation' || tries >= maximumRepairs) return { failure: first };
      const line = lineSpan(text, failure.offset);
      const blanks = ' '.repeat(8);
      inserted.push({ at: line.start, length: blanks.length });
      text = text.slice(0, line.start) + blanks + text.slice(line.start);
    }
  }
}

function identity(offset: number): number {
  return offset;
}

/**
 * Several objects in one document show as a second `apiVersion` or `kind` at the root. The seam is the first key that
 * comes again; `metadata` alone is an ordinary duplicate.
 */
function separatorSeam(duplicates: readonly DuplicateKey[]): DuplicateKey | undefined {
  const atRoot = duplicates.filter((duplicate) => duplicate.depth === 0);
  const names = new Set(atRoot.map((duplicate) => duplicate.key));
  return names.has('kind') && names.has('apiVersion') ? atRoot[0] : undefined;
}

function splitAtSeam(text: string, piece: Span, seam: DuplicateKey): ParsedPiece {
  const start = text.lastIndexOf('\n', seam.second.start) + 1;
  const before = parsePiece(text, { start: piece.start, end: start });
  const behind = parsePiece(text, { start, end: piece.end });
  const trouble: SyntaxTrouble = {
    code: 'missing-separator',
    span: seam.second,
    first: kindOf(before),
    second: kindOf(behind),
  };
  return {
    documents: [...before.documents, ...behind.documents],
    troubles: [...before.troubles, trouble, ...behind.troubles],
  };
}

function kindOf(piece: ParsedPiece): string {
  const value = piece.documents[0]?.value;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return typeof kind === 'string' ? kind : 'object';
}

/** kubectl's reader cuts at `---` only, and its parser then refuses a document that begins with `...`. */
function endMarks(content: string, base: number): readonly SyntaxTrouble[] {
  const leading = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)[ \t]*\r?\n/.exec(content);
  if (!leading?.[1]) return [];
  const start = base + leading[0].lastIndexOf('...');
  return [{ code: 'end-mark', span: { start, end: start + 3 } }];
}

function oddBlanksInPlainText(text: string, document: ParsedDocument): readonly SyntaxTrouble[] {
  const { start, end } = document.span;
  const content = text.slice(start, end);
  if (content.search(oddBlank) === -1) return [];
  const troubles: SyntaxTrouble[] = [];
  for (const match of content.matchAll(oddBlank)) {
    const offset = start + match.index;
    const scalar = scalarAround(document, offset);
    const isPlain =
      scalar && !/["'|>]/.test(text[scalar.start] ?? '') && !text.slice(scalar.start, scalar.end).includes('\n');
    // In the middle of a sentence an odd blank is part of the text; at its edge, or in a key, it is an accident.
    if (
      !isPlain ||
      (offset > scalar.start && offset < scalar.end - 1 && text.slice(scalar.start, scalar.end).includes(' '))
    )
      continue;
    troubles.push({
      code: 'blank',
      span: { start: offset, end: offset + 1 },
      character: oddBlanks[match[0]] ?? match[0],
    });
  }
  return troubles;
}

function scalarAround(document: ParsedDocument, offset: number): Span | undefined {
  const { tape } = document;
  for (let entry = 0; entry < tape.length; entry += 4) {
    const isScalar = tape[entry] === 1 || tape[entry] === 4;
    const start = tape[entry + 1] ?? 0;
    const end = tape[entry + 2] ?? 0;
    if (isScalar && start <= offset && offset < end) return { start, end };
  }
  return undefined;
}

function moved(trouble: SyntaxTrouble, by: number): SyntaxTrouble {
  const span = { start: trouble.span.start + by, end: trouble.span.end + by };
  return trouble.code === 'duplicate-key'
    ? { ...trouble, span, first: { start: trouble.first.start + by, end: trouble.first.end + by } }
    : { ...trouble, span };
}
