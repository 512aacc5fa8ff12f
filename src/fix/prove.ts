import { isMapping } from '../at.ts';
import { groupBy } from '../collections.ts';
import { createBlockReader } from '../parse/block.ts';
import { type ParsedDocument, type ParsedPiece, parsePiece } from '../parse/document.ts';
import { lineAt, type Span } from '../parse/lines.ts';
import { oddBlankRun } from '../parse/odd-blanks.ts';
import { splitDocuments } from '../parse/split.ts';
import { createDraft, isEqual } from './apply.ts';
import { editsFor, type TextEdit } from './edits.ts';
import type { Change, Fix } from './operation.ts';

/** Fixes for one text, as far as they can be proven. Reads the text no more than it must. */
export interface Fixer {
  /** The edits of each fix that can be made by itself, in the order of the text. */
  prove(fixes: readonly Fix[]): ReadonlyMap<Fix, readonly TextEdit[]>;
  /** The text with as many of the fixes as can be made at once; the others wait for the next reading. */
  apply(fixes: readonly Fix[]): Applied;
}

export interface Applied {
  readonly text: string;
  readonly made: readonly Fix[];
}

interface Step {
  readonly change: Change;
  readonly edits: readonly TextEdit[];
}

interface Prepared {
  readonly fix: Fix;
  readonly steps: readonly Step[];
}

/** A proof reads the text anew; what is not proven by this many characters in all, a second at most, is not offered. */
const maximumWork = 10_000_000;

/**
 * Opens a text, which has no byte order mark. Every edit is proven before it is answered: the text behind it is parsed,
 * its values are those of before with the operations applied, and nothing else has changed.
 */
export function createFixer(text: string): Fixer {
  const readBlock = createBlockReader();
  const known = new Map<number, ParsedPiece>();
  let work = 0;
  const pieces = splitDocuments(text).pieces;
  const pieceStarts = pieces.map(({ start }) => start);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';

  return {
    prove(fixes) {
      const proven = new Map<Fix, readonly TextEdit[]>();
      let waiting = fixes.flatMap(preparedOf);
      while (waiting.length > 0) {
        const { chosen, others } = withoutConflicts(waiting);
        for (const one of provableByPiece(chosen)) proven.set(one.fix, inOrder(editsIn(one)));
        waiting = [...others];
      }
      return proven;
    },
    apply(fixes) {
      const { chosen } = withoutConflicts(fixes.flatMap(preparedOf));
      const right = provableByPiece(chosen);
      const made = isProvenTogether(right) ? right : oneByOne(right);
      return { text: edited(text, made.flatMap(editsIn)) ?? text, made: made.map(({ fix }) => fix) };
    },
  };

  /** Those that are right. What is written in one piece of the text has nothing to do with the others. */
  function provableByPiece(prepared: readonly Prepared[]): readonly Prepared[] {
    const groups = groupBy(prepared, (one) => Object.values(piecesAround(editsIn(one))).join());
    return [...groups.values()].flatMap(provable);
  }

  /** Those that are right. A proof of many costs little more than a proof of one, so that only the wrong are sought. */
  function provable(prepared: readonly Prepared[]): readonly Prepared[] {
    if (prepared.length === 0 || isProvenTogether(prepared)) return prepared;
    if (prepared.length === 1) return [];
    const middle = prepared.length >> 1;
    return [...provable(prepared.slice(0, middle)), ...provable(prepared.slice(middle))];
  }

  /** Where each is right by itself and all of them are not: what goes with those before it. */
  function oneByOne(prepared: readonly Prepared[]): readonly Prepared[] {
    const kept: Prepared[] = [];
    for (const one of prepared) if (isProvenTogether([...kept, one])) kept.push(one);
    return kept;
  }

  function parsed(piece: Span): ParsedPiece {
    const read = known.get(piece.start) ?? parsePiece(text, piece, readBlock);
    known.set(piece.start, read);
    return read;
  }

  function documentAt(offset: number): ParsedDocument | undefined {
    const piece = pieces[lineAt(pieceStarts, offset)];
    return piece && parsed(piece).documents.find((one) => isIn(one.span, offset));
  }

  /** A fix with its edits, not proven yet; none where the text is written in a way that has no edits for it. */
  function preparedOf(fix: Fix): readonly Prepared[] {
    const steps: Step[] = [];
    for (const change of fix.changes) {
      const edits = editsOfChange(change);
      if (!edits) return [];
      steps.push({ change, edits });
    }
    return steps.length > 0 ? [{ fix, steps }] : [];
  }

  function editsOfChange(change: Change): readonly TextEdit[] | undefined {
    if (!('operation' in change)) return [{ span: change.span, text: change.text.replaceAll('\n', lineEnd) }];
    const document = documentAt(change.document);
    return document && editsFor(text, document, change.operation);
  }

  /** The numbers of the first and the last piece that edits touch. */
  function piecesAround(edits: readonly TextEdit[]): { readonly first: number; readonly last: number } {
    let first = pieces.length - 1;
    let last = 0;
    for (const { span } of edits) {
      first = Math.min(first, lineAt(pieceStarts, span.start));
      last = Math.max(last, lineAt(pieceStarts, span.end));
    }
    return { first: Math.max(0, first), last };
  }

  /** Only the pieces that differ are parsed: what is the same text means the same. */
  function isProvenTogether(prepared: readonly Prepared[]): boolean {
    if (work > maximumWork) return false;
    const edits = prepared.flatMap(editsIn);
    const { first, last } = piecesAround(edits);
    // With the separators on both sides, so that the pieces in between are cut as they are in the whole text.
    const from = first === 0 ? 0 : (pieces[first - 1]?.end ?? 0);
    const to = pieces[last + 1]?.start ?? text.length;
    const part = text.slice(from, to);
    const after = edited(
      part,
      edits.map(({ span, text: by }) => ({ span: { start: span.start - from, end: span.end - from }, text: by })),
    );
    if (after === undefined || after === part) return false;
    const startOf = (step: Step) => step.edits[0]?.span.start ?? 0;
    const changes = prepared
      .flatMap(({ steps }) => steps)
      // From the end of the text on: what goes there moves no number of an item before it.
      .toSorted((a, b) => startOf(b) - startOf(a))
      .map(({ change }) => change);
    work += after.length;
    const split = splitDocuments(after);
    return (
      split.glued.length <= splitDocuments(part).glued.length &&
      isSame(pieces.slice(first, last + 1), { text: after, pieces: split.pieces }, changes)
    );
  }

  /** Whether pieces hold behind an edit what the changes make of them. */
  function isSame(
    touched: readonly Span[],
    after: { readonly text: string; readonly pieces: readonly Span[] },
    changes: readonly Change[],
  ): boolean {
    const same = (a: Span | undefined, b: Span | undefined) =>
      a !== undefined && b !== undefined && text.slice(a.start, a.end) === after.text.slice(b.start, b.end);
    const shorter = Math.min(touched.length, after.pieces.length);
    let first = 0;
    while (first < shorter && same(touched[first], after.pieces[first])) first++;
    let last = 0;
    while (last < shorter - first && same(touched.at(-1 - last), after.pieces.at(-1 - last))) last++;
    const before = touched.slice(first, touched.length - last).map(parsed);
    const behind = after.pieces
      .slice(first, after.pieces.length - last)
      .map((piece) => parsePiece(after.text, piece, readBlock));

    const expected = before
      .flatMap(({ documents }) => documents)
      .map(({ span, value }) => ({ span, draft: createDraft(value) }));
    const starts = expected.map(({ span }) => span.start);
    const expectedAt = (offset: number) => {
      const found = expected[lineAt(starts, offset)];
      return found && isIn(found.span, offset) ? found : undefined;
    };
    for (const change of changes) {
      if (!('operation' in change)) continue;
      if (!expectedAt(change.document)?.draft.apply(change.operation)) return false;
    }
    if (expected.length === 0 && before.length > 0) return false;
    const judged = changes.some((change) => 'isAboutBlanks' in change && change.isAboutBlanks)
      ? withoutOddBlanks
      : identity;
    const found = behind.flatMap(({ documents }) => documents).map(({ value }) => value);
    const wanted = expected.map(({ draft }) => draft.value);
    return isEqual(judged(found), judged(wanted)) && countTroubles(behind) <= countTroubles(before);
  }
}

function countTroubles(parts: readonly ParsedPiece[]): number {
  return parts.reduce((sum, { troubles }) => sum + troubles.length, 0);
}

/** Whether a document holds an offset. */
function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** A value with plain blanks in place of odd ones, and without any at the edges of its texts. */
function withoutOddBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(oddBlankRun, (run) => ' '.repeat(run.length)).trim();
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

/** Fixes of which none touches another, the first ones first, and those that have to wait. */
function withoutConflicts(prepared: readonly Prepared[]) {
  const chosen: Prepared[] = [];
  const others: Prepared[] = [];
  // In order and apart from each other, so that a place between two of them is found in a few steps.
  const taken: Span[] = [];
  for (const one of prepared) {
    const spans = editsIn(one).map(({ span }) => span);
    if (spans.some((span) => isTaken(taken, span))) {
      others.push(one);
      continue;
    }
    chosen.push(one);
    for (const span of spans) taken.splice(firstBehind(taken, span.start), 0, span);
  }
  return { chosen, others };
}

/** Whether a span shares a place with a taken one, or would put something in the same place. */
function isTaken(taken: readonly Span[], { start, end }: Span): boolean {
  const next = firstBehind(taken, start);
  const [before, behind] = [taken[next - 1], taken[next]];
  return (before !== undefined && before.end >= start) || (behind !== undefined && behind.start <= end);
}

/** The number of the first span that begins behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function identity(value: unknown): unknown {
  return value;
}
