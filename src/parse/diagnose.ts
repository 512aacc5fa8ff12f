import { parseEvents } from 'js-yaml';
import type { ComposeFault } from './compose.ts';
import { type ParseFailure, toFailure } from './failure.ts';
import { lineSpan, type Span } from './lines.ts';
import { oddBlank, oddBlanks } from './odd-blanks.ts';
import type { SyntaxTrouble } from './trouble.ts';

/**
 * Works out why a document cannot be parsed and where a person has to look: the parser stops at the first character
 * that it cannot use, which is often one line below the mistake.
 * `text` is the document alone; all spans count within it. Answers at least one trouble.
 */
export function diagnose(text: string, failure: ParseFailure): readonly SyntaxTrouble[] {
  const template = templateMark(text);
  if (template) return [{ code: 'template', span: template }];
  const tabs = tabbedLines(text, failure);
  if (tabs.length > 0) return tabs.map((span) => ({ code: 'tab', span }));
  const line = lineSpan(text, failure.offset);
  const odd = oddBlankNear(text, line);
  if (odd) return [odd];
  if (/quoted scalar|deficient indentation/.test(failure.reason)) {
    const open = unclosedQuote(text, failure.offset);
    if (open) return [{ code: 'unclosed-quote', span: open, quote: text[open.start] ?? '"' }];
    const bracket = openBracket(text, failure.offset);
    if (bracket !== undefined) {
      const reason = `the '${text[bracket]}' is never closed`;
      return [
        {
          code: 'invalid',
          span: { start: bracket, end: bracket + 1 },
          reason,
          hint: 'close it, or indent what belongs into it',
        },
      ];
    }
  }
  const wildcard = /(?:^|[:-][ \t]+)(\*[^\s,\]}]*)/.exec(text.slice(line.start, line.end));
  if (wildcard?.[1] && /alias/.test(failure.reason)) {
    const start = line.start + wildcard.index + wildcard[0].length - wildcard[1].length;
    return [
      {
        code: 'anchor',
        span: { start, end: start + wildcard[1].length },
        name: wildcard[1],
        known: [],
        problem: 'wildcard',
      },
    ];
  }
  return [invalid(text, failure, line)];
}

/** A template mark that is not in a comment or in quotes: the text is the input of a template engine, not YAML. */
export function templateMark(text: string): Span | undefined {
  for (const match of text.matchAll(/\{\{/g)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const before = text.slice(lineStart, match.index);
    if (/^\s*#|\s#/.test(before) || isInsideQuotes(before)) continue;
    const close = text.indexOf('}}', match.index);
    const newline = text.indexOf('\n', match.index);
    const lineEnd = newline === -1 ? text.length : newline;
    return { start: match.index, end: close !== -1 && close < lineEnd ? close + 2 : lineEnd };
  }
  return undefined;
}

function isInsideQuotes(before: string): boolean {
  const plain = before.replace(/\\./g, '').replace(/"[^"]*"|'[^']*'/g, '');
  return /(?:^|[\s:,[{-])["']/.test(plain);
}

/** Lines whose indentation holds a tab, found by mending one after the other until the parser minds something else. */
function tabbedLines(text: string, failure: ParseFailure): readonly Span[] {
  const found: Span[] = [];
  let mended = text;
  let offset = failure.offset;
  let reason = failure.reason;
  while (found.length < 100) {
    const line = lineSpan(mended, offset);
    const indent = /^[ ]*\t[ \t]*/.exec(mended.slice(line.start, line.end))?.[0];
    if (indent === undefined || (!/tab/.test(reason) && found.length === 0)) return found;
    if (found.some((span) => span.start === line.start)) return found;
    found.push({ start: line.start, end: line.start + indent.length });
    mended = mended.slice(0, line.start) + ' '.repeat(indent.length) + mended.slice(line.start + indent.length);
    const next = failureOf(mended);
    // Once tabs are the cause, every other line that begins with one is part of the same mistake.
    if (next === undefined || !/tab/.test(next.reason)) return withRemaining(text, found);
    offset = next.offset;
    reason = next.reason;
  }
  return found;
}

function withRemaining(text: string, found: readonly Span[]): readonly Span[] {
  const all = [...found];
  for (const match of text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
    if (!all.some((span) => span.start === match.index))
      all.push({ start: match.index, end: match.index + match[0].length });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** What the parser says to this text, or undefined when it takes it. */
export function failureOf(text: string): ParseFailure | undefined {
  try {
    parseEvents(text, {});
    return undefined;
  } catch (error) {
    return toFailure(error);
  }
}

function oddBlankNear(text: string, line: Span): SyntaxTrouble | undefined {
  const previous = text.lastIndexOf('\n', line.start - 2) + 1;
  for (const match of text.slice(previous, line.end).matchAll(oddBlank)) {
    const start = previous + match.index;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/^\s*#|\s#/.test(before) || isInsideQuotes(before)) continue;
    return { code: 'blank', span: { start, end: start + 1 }, character: oddBlanks[match[0]] ?? match[0] };
  }
  return undefined;
}

/** The last quote before `offset` that opens a value and is not closed on its line. */
function unclosedQuote(text: string, offset: number): Span | undefined {
  let found: Span | undefined;
  const opening = /(?:^|[:\-,[{])[ \t]*(["'])(?=[^\n]*$)/gm;
  for (const match of text.slice(0, Math.max(offset, 1)).matchAll(opening)) {
    const quote = match[1] ?? '"';
    const start = match.index + match[0].length - 1;
    const lineEnd = lineSpan(text, start).end;
    const rest = text.slice(start + 1, lineEnd).replace(quote === '"' ? /\\./g : /''/g, '  ');
    if (!rest.includes(quote)) found = { start, end: lineEnd };
  }
  return found;
}

/** The last bracket before `offset` that opens a list or a mapping and has no counterpart there. */
function openBracket(text: string, offset: number): number | undefined {
  const open: number[] = [];
  const plain = text
    .slice(0, offset)
    .replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/g, (part) => ' '.repeat(part.length));
  for (const match of plain.matchAll(/[[{\]}]/g)) {
    if (match[0] === '[' || match[0] === '{') open.push(match.index);
    else open.pop();
  }
  return open.at(-1);
}

/** A line that looks wrong in a way that people know, and what to do about it. */
const hints: readonly { readonly line: RegExp; readonly hint: string }[] = [
  { line: /^\s*(?:- )?[\w./-]+:[ ]+[^"'|>&*#\s[{][^"'#]*: /, hint: "put the value in quotes: it holds ': '" },
  {
    line: /^\s*(?:- )?[\w./-]+:[ ]+[@`%]/,
    hint: 'put the value in quotes: no plain text may begin with this character',
  },
  { line: /^\s*\.\.\.\s*\S|^\s+\.\.\.\s*$/, hint: "remove the '...'" },
  {
    line: /^\s*```|^(?:---|\s)*[$#>]\s+\w/,
    hint: 'remove the line: it looks like part of a web page or of a shell session',
  },
  { line: /^\s*[\w./"'-]+:[^\s/]/, hint: "put a blank behind the ':'" },
  { line: /^\s*-\w/, hint: "put a blank behind the '-'" },
  { line: /^[^:#]*$/, hint: "make it a 'key: value' pair, or indent it as part of the value above" },
  { line: /./, hint: 'give it the same indentation as the keys beside it' },
];

/** The parser's reasons in words for people; what stands here in no row is shown as it is. */
const reasons: readonly { readonly says: RegExp; readonly reason: string; readonly isAbove?: boolean }[] = [
  { says: /bad indentation|deficient indentation/, reason: 'the line does not fit where it stands' },
  { says: /separator is expected/, reason: 'the text goes on where the document has to end', isAbove: true },
  { says: /multiline key|implicit key/, reason: "the line is no 'key: value' pair", isAbove: true },
  { says: /null byte|non-printable|control character/, reason: 'the text holds a character that is none' },
  { says: /directive/, reason: "a line that begins with '%' is a directive" },
  { says: /unexpected end of the stream/, reason: 'the text ends too early' },
  { says: /nesting|depth/i, reason: 'the values are nested too deeply' },
];

function invalid(text: string, failure: ParseFailure, line: Span): SyntaxTrouble {
  let shown = line;
  // At the end of the text, or on an empty line, the mistake is on the last line with content before it.
  while (text.slice(shown.start, shown.end).trim() === '' && shown.start > 0) shown = lineSpan(text, shown.start - 1);
  const known = reasons.find(({ says }) => says.test(failure.reason));
  // What is no pair at all is only noticed where the next line begins.
  const above = shown.start > 0 ? lineSpan(text, shown.start - 1) : shown;
  if (known?.isAbove && /^[^:#\s-][^:#]*$/.test(text.slice(above.start, above.end))) shown = above;
  const content = text.slice(shown.start, shown.end);
  const indent = content.length - content.trimStart().length;
  const trimmed = content.trimEnd().length;
  const hint = hints.find((candidate) => candidate.line.test(content))?.hint ?? '';
  const reason = known?.reason ?? (failure.reason.split('\n')[0] ?? '').slice(0, 60);
  return {
    code: 'invalid',
    span: { start: shown.start + indent, end: shown.start + Math.max(trimmed, indent) },
    reason,
    hint,
  };
}

/** Faults of composing, which the parser itself let pass, as troubles. */
export function faultToTrouble(fault: ComposeFault): SyntaxTrouble {
  switch (fault.code) {
    case 'unknown-anchor':
      return {
        code: 'anchor',
        span: fault.span,
        name: fault.name,
        known: fault.anchors,
        problem: /^[.\w]*[.*]/.test(fault.name) ? 'wildcard' : 'unknown',
      };
    case 'anchor-in-itself':
      return { code: 'anchor', span: fault.span, name: fault.name, known: [], problem: 'in-itself' };
    case 'bad-merge':
      return { code: 'anchor', span: fault.span, name: '<<', known: [], problem: 'merge' };
    case 'too-many-aliases':
      return { code: 'alias-bomb', span: fault.span, count: fault.count };
    case 'null-key':
      return {
        code: 'invalid',
        span: fault.span,
        reason: 'a key is empty',
        hint: 'write the key, or put it in quotes',
      };
    case 'complex-key':
      return {
        code: 'invalid',
        span: fault.span,
        reason: 'a list or a mapping stands as a key',
        hint: 'JSON knows text keys only: put the text in quotes',
      };
    case 'not-finite':
      return {
        code: 'invalid',
        span: fault.span,
        reason: `'${fault.text}' is a number that JSON cannot hold`,
        hint: 'put it in quotes',
      };
  }
}
