import { isMapping } from '../at.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { parsePiece } from '../parse/document.ts';
import type { Span } from '../parse/lines.ts';
import { oddBlank } from '../parse/odd-blanks.ts';
import { splitDocuments } from '../parse/split.ts';
import { applied, isEqual } from './apply.ts';
import { editsFor, type TextEdit } from './edits.ts';
import type { Change, Fix } from './operation.ts';

/** Fixes for one text, as far as they can be proven. Reads the text no more than it must. */
export interface Fixer {
  /** The edits of a fix, in the order of the text; undefined where it cannot be made. */
  editsOf(fix: Fix): readonly TextEdit[] | undefined;
  /** The text with as many of the fixes as can be made at once; the others wait for the next reading. */
  apply(fixes: readonly Fix[]): Applied;
}

export interface Applied {
  readonly text: string;
  readonly made: readonly Fix[];
  readonly edits: readonly TextEdit[];
}

interface Step {
  readonly change: Change;
  readonly edits: readonly TextEdit[];
}

interface Prepared {
  readonly fix: Fix;
  readonly steps: readonly Step[];
}

/**
 * Opens a text, which has no byte order mark. Every edit is proven before it is answered: the text behind it is parsed,
 * its values are those of before with the operations applied, and nothing else has changed.
 */
export function createFixer(text: string): Fixer {
  const known = new Map<number, readonly ParsedDocument[]>();
  const pieces = splitDocuments(text).pieces;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';

  return {
    editsOf(fix) {
      const prepared = preparedOf(fix);
      return prepared && inOrder(editsIn(prepared));
    },
    apply(fixes) {
      const chosen: Prepared[] = [];
      for (const fix of fixes) {
        const prepared = preparedOf(fix);
        if (prepared && !chosen.some((other) => isConflict(editsIn(other), editsIn(prepared)))) chosen.push(prepared);
      }
      const together = provenTogether(chosen);
      if (together) return together;
      // Each is right by itself, all of them are not: one by one, what goes with those before it.
      let best: Applied = { text, made: [], edits: [] };
      const kept: Prepared[] = [];
      for (const one of chosen) {
        const next = provenTogether([...kept, one]);
        if (!next) continue;
        kept.push(one);
        best = next;
      }
      return best;
    },
  };

  function documentsIn(piece: Span): readonly ParsedDocument[] {
    const documents = known.get(piece.start) ?? parsePiece(text, piece).documents;
    known.set(piece.start, documents);
    return documents;
  }

  function documentAt(offset: number): ParsedDocument | undefined {
    const piece = pieces.findLast(({ start }) => start <= offset);
    return piece && documentsIn(piece).find((one) => isIn(one.span, offset));
  }

  function preparedOf(fix: Fix): Prepared | undefined {
    const steps: Step[] = [];
    for (const change of fix.changes) {
      const edits = editsOfChange(change);
      if (!edits) return undefined;
      steps.push({ change, edits });
    }
    const prepared = { fix, steps };
    return steps.length > 0 && provenTogether([prepared]) ? prepared : undefined;
  }

  function editsOfChange(change: Change): readonly TextEdit[] | undefined {
    if (!('operation' in change)) return [{ span: change.span, text: change.text.replaceAll('\n', lineEnd) }];
    const document = documentAt(change.document);
    return document && editsFor(text, document, change.operation);
  }

  function provenTogether(prepared: readonly Prepared[]): Applied | undefined {
    const edits = inOrder(prepared.flatMap(editsIn));
    const after = edited(text, edits);
    if (after === undefined || after === text) return undefined;
    const startOf = (step: Step) => step.edits[0]?.span.start ?? 0;
    const changes = prepared
      .flatMap(({ steps }) => steps)
      // From the end of the text on: what goes there moves no number of an item before it.
      .toSorted((a, b) => startOf(b) - startOf(a))
      .map(({ change }) => change);
    return isProven(after, changes) ? { text: after, made: prepared.map(({ fix }) => fix), edits } : undefined;
  }

  /** Only the pieces that differ are parsed: what is the same text means the same. */
  function isProven(after: string, changes: readonly Change[]): boolean {
    const { pieces: piecesAfter, glued } = splitDocuments(after);
    if (glued.length > splitDocuments(text).glued.length) return false;
    const same = (a: Span | undefined, b: Span | undefined) =>
      a !== undefined && b !== undefined && text.slice(a.start, a.end) === after.slice(b.start, b.end);
    const shorter = Math.min(pieces.length, piecesAfter.length);
    let first = 0;
    while (first < shorter && same(pieces[first], piecesAfter[first])) first++;
    let last = 0;
    while (last < shorter - first && same(pieces.at(-1 - last), piecesAfter.at(-1 - last))) last++;
    const before = pieces.slice(first, pieces.length - last);
    const behind = piecesAfter.slice(first, piecesAfter.length - last);

    const expected = before.flatMap(documentsIn).map(({ span, value }) => ({ span, value }));
    for (const change of changes) {
      if (!('operation' in change)) continue;
      const document = expected.find(({ span }) => isIn(span, change.document));
      const next = document && applied(document.value, change.operation);
      if (!document || !next) return false;
      document.value = next.value;
    }
    if (expected.length === 0 && before.length > 0) return false;
    const parsed = behind.map((piece) => parsePiece(after, piece));
    const documents = parsed.flatMap((one) => one.documents);
    const judged = changes.some((change) => 'isAboutBlanks' in change && change.isAboutBlanks)
      ? withoutOddBlanks
      : identity;
    const found = documents.map(({ value }) => value);
    const wanted = expected.map(({ value }) => value);
    if (!isEqual(judged(found), judged(wanted))) return false;
    const troubles = parsed.reduce((sum, one) => sum + one.troubles.length, 0);
    return troubles <= before.reduce((sum, piece) => sum + parsePiece(text, piece).troubles.length, 0);
  }
}

/** Whether a document holds an offset. */
function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** A value with plain blanks in place of odd ones, and without any at the edges of its texts. */
function withoutOddBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(oddBlank, ' ').trim();
  if (Array.isArray(value)) return value.map(withoutOddBlanks);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [withoutOddBlanks(key), withoutOddBlanks(one)]));
}

function editsIn({ steps }: Prepared): readonly TextEdit[] {
  return steps.flatMap(({ edits }) => edits);
}

/** The text with edits made; undefined where they overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string | undefined {
  const parts: string[] = [];
  let last = 0;
  for (const { span, text: by } of inOrder(edits)) {
    if (span.start < last || span.end < span.start || span.end > text.length) return undefined;
    parts.push(text.slice(last, span.start), by);
    last = span.end;
  }
  return [...parts, text.slice(last)].join('');
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Edits that share a place, or two that put something in the same place. */
function isConflict(some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return some.some(({ span: a }) => others.some(({ span: b }) => a.start <= b.end && b.start <= a.end));
}

function identity(value: unknown): unknown {
  return value;
}
