import { openBracket } from './brackets.ts';
import type { ComposeFault } from './compose-fault.ts';
import type { ParseFailure } from './failure.ts';
import { type Complaint, complaintAbout } from './hints.ts';
import { lineSpan, type Span, startOfLine } from './lines.ts';
import { isInside, literalBlocks } from './literals.ts';
import { isLineEnd, oddBlankRun, oddBlanks } from './odd-blanks.ts';
import type { SyntaxTrouble } from './trouble.ts';

/**
 * Works out why a document cannot be parsed and where a person has to look: the parser stops at the first character
 * that it cannot use, which is often one line below the mistake.
 * `text` is the document alone; all spans count within it. Answers at least one trouble.
 */
export function diagnose(text: string, failure: ParseFailure): readonly SyntaxTrouble[] {
  const line = lineSpan(text, failure.offset);
  const template = templateMark(text);
  // A mark below the line where the parser gave up is not why it did.
  if (template && template.start <= line.end) return [{ code: 'template', span: template }];
  const tabs = tabbedLines(text, failure);
  if (tabs.length > 0) return tabs;
  const odd = oddBlankNear(text, line);
  if (odd) return [odd];
  const separator = almostSeparator(text, line);
  if (separator) return [separator];
  const open = unclosed(text, failure);
  if (open) return [open];
  const wildcard = wildcardOn(text, line, failure);
  if (wildcard) return [wildcard];
  return [invalid(text, failure, line)];
}

const marks = /\{\{|\{%|<%|\[\[(?= )|\$\{(?!\{)/g;

/**
 * The mark of a template engine that is not in a comment, in quotes or in a block of text: then the text is the input of
 * that engine, not YAML. `${...}` is text like any other, but not where brackets around it make a mapping of it.
 */
export function templateMark(text: string): Span | undefined {
  let lineEnd = -1;
  let quotes: readonly Span[] = [];
  let comment = -1;
  let blocks: readonly Span[] | undefined;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index > lineEnd) {
      const line = lineSpan(text, index);
      lineEnd = line.end;
      ({ quotes, comment } = quotedParts(text, line));
    }
    if (index >= comment || isInside(quotes, index)) continue;
    // In the middle of a word it is text.
    if (mark !== '${' && /[^\s[{(,]/.test(text[index - 1] ?? ' ')) continue;
    if (mark === '${' && !/[{[][^\n}\]]*$/.test(text.slice(Math.max(0, index - 200), index))) continue;
    blocks ??= literalBlocks(text);
    if (isInside(blocks, index)) continue;
    const closing = closings[mark] ?? '}}';
    const close = text.indexOf(closing, index);
    return { start: index, end: close !== -1 && close < lineEnd ? close + closing.length : lineEnd };
  }
  return undefined;
}

const closings: Readonly<Record<string, string>> = { '{%': '%}', '<%': '%>', '[[': ']]', '${': '}' };

/** A quoted text that opens where a value or a key can begin and, if its line ends first, goes on to there; or a comment. */
const quotedOrComment = /(^|[\s:,[{(-])("[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|$)|'[^'\n]*(?:''[^'\n]*)*(?:'|$)|#)/g;

/** Where on a line quoted texts stand, and where its comment begins (behind its end where there is none). */
function quotedParts(text: string, line: Span): { readonly quotes: readonly Span[]; readonly comment: number } {
  const quotes: Span[] = [];
  for (const { 0: all, 1: before = '', 2: part = '', index } of text
    .slice(line.start, line.end)
    .matchAll(quotedOrComment)) {
    const start = line.start + index + before.length;
    if (part !== '#') quotes.push({ start, end: line.start + index + all.length });
    else if (before === '' || /\s/.test(before)) return { quotes, comment: start };
  }
  return { quotes, comment: line.end + 1 };
}

/** Tabs at the head of a line, or behind the dash of a list item. */
const tabbed = /^ *\t[ \t]*(?=[^\s#])|(\t)(?<=^ *(?:- +)*- *\t)[ \t]*(?=[^\s#])/gm;
/** What the parser minds where a tab is legal: it stands between brackets or in quotes. */
const isNoMatterOfTabs = /flow collection|comma|node content|quoted|escape|JSON character/;

/** Lines that are indented with a tab, if that is why the parser gave up. */
function tabbedLines(text: string, failure: ParseFailure): readonly SyntaxTrouble[] {
  if (isNoMatterOfTabs.test(failure.reason) && !/tab/.test(failure.reason)) return [];
  const line = lineSpan(text, failure.offset);
  const above = line.start > 0 ? lineSpan(text, line.start - 1) : line;
  const isCause = (offset: number) => above.start <= offset && offset < line.end;
  if (text.slice(above.start, line.end).search(tabbed) === -1) return [];
  // One tab is the cause; every other line that begins with one is part of the same mistake.
  const blocks = literalBlocks(text);
  const found: SyntaxTrouble[] = [];
  for (const { 0: blanks, 1: behindDash, index } of text.matchAll(tabbed)) {
    if (!isCause(index) && isInside(blocks, index)) continue;
    const before = behindDash === undefined ? 'content' : 'item';
    found.push({ code: 'tab', span: { start: index, end: index + blanks.length }, before });
    if (found.length >= 100) break;
  }
  return found;
}

function oddBlankNear(text: string, line: Span): SyntaxTrouble | undefined {
  const start = startOfLine(text, line.start - 1);
  for (const one of start < line.start ? [lineSpan(text, start), line] : [line]) {
    const content = text.slice(one.start, one.end);
    if (content.search(oddBlankRun) === -1) continue;
    const { quotes, comment } = quotedParts(text, one);
    for (const { 0: run, index } of content.matchAll(oddBlankRun)) {
      const at = one.start + index;
      // Neither quotes nor comments begin in the middle of a run.
      if (at >= comment || isInside(quotes, at)) continue;
      const character = run.charAt(0);
      const name = oddBlanks[character] ?? character;
      return { code: 'blank', span: { start: at, end: at + 1 }, character: name, isLineEnd: isLineEnd(character) };
    }
  }
  return undefined;
}

/** A line that is meant as `---` and is none, at the line where the parser gave up or right above it. */
function almostSeparator(text: string, line: Span): SyntaxTrouble | undefined {
  const above = line.start > 0 ? lineSpan(text, line.start - 1) : line;
  for (const { start, end } of [above, line]) {
    const content = beginningOf(text, { start, end });
    if (!/^(?:[ \t]+---[ \t]*|--|-{4,}|-[ -]*-|[\u2010-\u2015]+-*)[ \t]*$/.test(content)) continue;
    const indent = content.length - content.trimStart().length;
    return {
      code: 'invalid',
      span: { start: start + indent, end: start + content.trimEnd().length },
      reason: 'this line separates no documents',
      hint: "write just '---', without blanks before it",
    };
  }
  return undefined;
}

/** A quote or a bracket that is never closed. */
function unclosed(text: string, failure: ParseFailure): SyntaxTrouble | undefined {
  const isQuote = /quoted scalar|deficient indentation/.test(failure.reason);
  if (isQuote) {
    const quote = unclosedQuote(text, failure.offset);
    if (quote) return { code: 'unclosed-quote', span: quote, quote: text[quote.start] ?? '"' };
  }
  if (!isQuote && !/flow collection$/.test(failure.reason)) return undefined;
  const bracket = openBracket(text, failure.offset);
  if (bracket === undefined) return undefined;
  return {
    code: 'invalid',
    span: { start: bracket, end: bracket + 1 },
    reason: `the '${text[bracket]}' is never closed`,
    hint: 'close it, or indent what belongs into it',
  };
}

const opening = /(^|[:\-,[{])[ \t]*("[^"\\\n]*(?:\\.[^"\\\n]*)*("|\\?$)|'[^'\n]*(?:''[^'\n]*)*('|$))/gm;

/** The last quote before `offset` that opens a value and is not closed on its line. */
function unclosedQuote(text: string, offset: number): Span | undefined {
  let found: Span | undefined;
  const end = lineSpan(text, offset).end;
  for (const { 0: all, 2: quoted = '', 3: double, 4: single, index } of text.slice(0, end).matchAll(opening)) {
    if (double === '"' || single === "'") continue;
    const start = index + all.length - quoted.length;
    if (start >= Math.max(offset, 1)) break;
    found = { start, end: lineSpan(text, start).end };
  }
  return found;
}

/** A text such as `*.example.com` or a schedule without quotes: YAML takes it for an alias. */
function wildcardOn(text: string, line: Span, { reason }: ParseFailure): SyntaxTrouble | undefined {
  const content = beginningOf(text, line);
  const match = /(?:^|[:\-,[]\s+|\[)(\*(?:[^\s,\]}]*)(?:[ \t]+[^\s,#\]}]+)*)/.exec(content);
  if (!match?.[1] || !/alias|bad indentation|node content/.test(reason)) return undefined;
  const start = line.start + match.index + match[0].length - match[1].length;
  const span = { start, end: start + match[1].length };
  return { code: 'anchor', span, name: match[1], known: [], problem: 'wildcard' };
}

function invalid(text: string, failure: ParseFailure, line: Span): SyntaxTrouble {
  let shown = line;
  // At the end of the text, or on an empty line, the mistake is on the last line with content before it.
  while (text.slice(shown.start, shown.end).trim() === '' && shown.start > 0) shown = lineSpan(text, shown.start - 1);
  const above = shown.start > 0 ? lineSpan(text, shown.start - 1) : undefined;
  const complaint = complaintAbout({
    reason: failure.reason,
    line: beginningOf(text, shown),
    column: shown === line ? failure.offset - shown.start : 0,
    above: above && beginningOf(text, above),
  });
  return {
    code: 'invalid',
    span: spanOf(text, complaint.isAbove && above ? above : shown, complaint),
    ...words(complaint),
  };
}

/** What people know by sight stands at the beginning of a line. */
const longestLook = 1000;

function beginningOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + longestLook));
}

function words({ reason, hint }: Complaint): { readonly reason: string; readonly hint: string } {
  return { reason, hint };
}

/** The content of a line, from the column where the complaint begins. */
function spanOf(text: string, line: Span, { from = 0 }: Complaint): Span {
  const content = text.slice(line.start, line.end);
  const indent = content.length - content.trimStart().length;
  const trimmed = content.trimEnd().length;
  const start = Math.max(indent, Math.min(from, trimmed - 1));
  return { start: line.start + start, end: line.start + Math.max(trimmed, start) };
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
        problem: /[.*/]/.test(fault.name) ? 'wildcard' : 'unknown',
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
    case 'large-key':
      return {
        code: 'invalid',
        span: fault.span,
        reason: 'the number is too large for a key',
        hint: 'put it in quotes',
      };
    case 'anchor-name':
      return {
        code: 'invalid',
        span: fault.span,
        reason: `kubectl takes no anchor '&${fault.name.slice(0, 40)}'`,
        hint: "use letters, digits, '-' and '_', or put the text in quotes if it is no anchor",
      };
    case 'inline-mapping':
      return {
        code: 'invalid',
        span: fault.span,
        reason: 'a key cannot stand on the line of another one',
        hint: 'put it on the next line and indent it, or put the text in quotes',
      };
    case 'tag-end':
      return {
        code: 'invalid',
        span: fault.span,
        reason: 'kubectl takes what follows for a part of the tag',
        hint: 'put a blank behind the tag, or the text in quotes if it is no tag',
        isClear: true,
      };
    case 'escape':
      return {
        code: 'invalid',
        span: fault.span,
        reason: `kubectl knows no '${fault.text}' in double quotes`,
        hint: 'write the character itself',
        isClear: true,
      };
    case 'tag-mismatch':
      return {
        code: 'invalid',
        span: fault.span,
        reason: `'${fault.text.slice(0, 40)}' is not what its tag '${fault.tag}' says`,
        hint: 'remove the tag, or mend the value',
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
