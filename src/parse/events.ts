import { type Event, parseEvents } from 'js-yaml';
import { openBracket, openBrackets } from './brackets.ts';
import { maximumDepth } from './compose.ts';
import { type ParseFailure, toFailure } from './failure.ts';
import { lineSpan } from './lines.ts';
import { tabbedHead } from './tabs.ts';

export interface ReadEvents {
  /** The text that the events count in: the document, with a few repairs. */
  readonly text: string;
  readonly events: readonly Event[];
  /** From an offset of that text to one of the document. */
  readonly toOffset: (offset: number) => number;
}

/** At `start`, `removed` characters gave way to `inserted` ones. */
interface Repair {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Each repair parses the text again from its beginning: this many characters in all take about a second. */
const maximumRepairWork = 20_000_000;
const padding = ' '.repeat(8);

/**
 * The events of a document, or why there are none. What kubectl's library takes and js-yaml refuses is repaired first,
 * which changes no value, and the offsets behind it are mapped back. Never throws.
 */
export function readEvents(content: string): ReadEvents | { readonly failure: ParseFailure } {
  let text = content;
  let first: ParseFailure | undefined;
  let last = -1;
  const repairs: Repair[] = [];
  const toOffset = (offset: number) => withoutRepairs(repairs, offset);
  for (let work = content.length; ; work += text.length) {
    const read = eventsOf(text);
    if (!('reason' in read)) return { text, events: read, toOffset: repairs.length === 0 ? identity : toOffset };
    first ??= read;
    const repair = work > maximumRepairWork ? undefined : repairOf(text, read);
    // The same place again: the repair was no help.
    if (!repair || (repair.inserted === padding && repair.start === last))
      return { failure: likelier(content, first, { ...read, offset: toOffset(read.offset) }) };
    if (repair.inserted === padding) last = repair.start;
    if (repair.removed !== repair.inserted.length) repairs.push(repair);
    text = text.slice(0, repair.start) + repair.inserted + text.slice(repair.start + repair.removed);
  }
}

function repairOf(text: string, { reason, offset }: ParseFailure): Repair | undefined {
  const letter = text[offset];
  switch (reason) {
    // A closing bracket, or the next line of a quoted text, at the indentation of the parent key; or a tab between
    // brackets.
    case 'deficient indentation':
      return indented(text, offset);
    case 'unknown escape sequence':
      return letter === "'" ? { start: offset, removed: 1, inserted: 'x27' } : undefined;
    default: {
      const before = text[offset - 1] ?? '\n';
      // A comment right behind a quote, a bracket, a comma or the header of a block of text.
      if (letter === '#' && /["'\]},|>+\-1-9]/.test(before)) return { start: offset, removed: 0, inserted: ' ' };
      // A dash that is an item, as in `[-f, -]`.
      return letter === '-' && /[,\]}]/.test(text[offset + 1] ?? '') && /comma/.test(reason)
        ? { start: offset, removed: 1, inserted: '"-"' }
        : undefined;
    }
  }
}

function indented(text: string, offset: number): Repair {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  if (text.slice(start, offset).includes('\t')) return withoutTabs(text, start);
  return { start: lineSpan(text, offset).start, removed: 0, inserted: padding };
}

/**
 * Blanks in place of the tabs at the head of a line, and of those that follow it as long as they have some: a block of
 * text, whose tabs are its own, would begin behind a line that has none.
 */
function withoutTabs(text: string, start: number): Repair {
  const line = /[ \t]*\t[^\n]*\n?/y;
  let end = start;
  for (line.lastIndex = end; line.test(text); ) end = line.lastIndex;
  const part = text.slice(start, end);
  return { start, removed: part.length, inserted: part.replace(tabbedHead, (blanks) => ' '.repeat(blanks.length)) };
}

/**
 * Of the first refusal and the last, which repairs lie between, the one that is the mistake: the last one, where the
 * bracket that was open at the first is closed before it, so that the repairs were right.
 */
function likelier(content: string, first: ParseFailure, last: ParseFailure): ParseFailure {
  const bracket = last.offset > first.offset ? openBracket(content, first.offset) : undefined;
  return bracket === undefined || openBrackets(content, last.offset).includes(bracket) ? first : last;
}

/** The offset in the text as it was before it was repaired. */
function withoutRepairs(repairs: readonly Repair[], offset: number): number {
  let at = offset;
  for (let n = repairs.length - 1; n >= 0; n--) {
    const repair = repairs[n];
    if (!repair || at <= repair.start) continue;
    const { start, removed, inserted } = repair;
    at = at >= start + inserted.length ? at + removed - inserted.length : start;
  }
  return at;
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
