import { type At, type Document, spanAt } from './at.ts';
import type { RuleChoice } from './choice.ts';
import { targetMatcher } from './choice.ts';
import { groupBy, push } from './collections.ts';
import type { Remark } from './engine.ts';
import { type Change, remove, rewrite } from './fix/operation.ts';
import { nameMatcher } from './glob.ts';
import { metadataOf, type Resource, workloadOf } from './model.ts';
import { nearest } from './nearest.ts';
import { lineAt, type Span, startOfLine, lineStarts as startsOfLines } from './parse/lines.ts';
import { placeOf } from './parse/places.ts';
import { scalarAt } from './parse/scalar-at.ts';
import type { SuppressionTrouble } from './rule.ts';
import type { IgnoreEntry, Settings } from './settings.ts';

/** A comment or an annotation that silences rules for a part of a file. Plain data. */
export interface Suppression {
  readonly file: string;
  /** Where it stands. */
  readonly span: Span;
  /** Findings that start in here are silenced. */
  readonly covers: Span;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  /** What takes it away, if it names one rule only. */
  readonly removal?: Change;
}

/** Stands in all of them, so that one look is enough for nearly every file. */
const name = 'kubeworthy';
const mark = 'kubeworthy-ignore';
/** One instruction: another one on the same line has a '#' of its own. */
const comment = /#[ \t]*kubeworthy-ignore\b((?:(?!#[ \t]*kubeworthy-ignore\b)[^\n\r])*)/g;
const annotation = 'kubeworthy.dev/ignore';
const annotationPrefix = `${annotation}.`;

interface Instruction {
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly reason: string;
}

/** `rule, rule until 2027-01-31: reason`; the date and the reason may be missing. */
function readInstruction(written: string): Instruction {
  const colon = written.indexOf(':');
  const words = (colon === -1 ? written : written.slice(0, colon)).split(/[\s,]+/).filter((word) => word !== '');
  const hasDate = words.at(-2) === 'until';
  return {
    rules: hasDate ? words.slice(0, -2) : words,
    until: hasDate ? words.at(-1) : undefined,
    reason: colon === -1 ? '' : written.slice(colon + 1).trim(),
  };
}

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export interface SuppressionInput {
  readonly file: string;
  readonly text: string;
  readonly documents: readonly Document[];
  readonly resources: readonly Resource[];
}

/** Finds the suppressions of a source: comments, and annotations of its resources and their pod templates. */
export function findSuppressions(input: SuppressionInput): readonly Suppression[] {
  if (!input.text.includes(name)) return [];
  const comments = input.text.includes(mark) ? commentsOf(input) : [];
  const annotations = input.text.includes(annotation) ? input.resources.flatMap(annotationsOf) : [];
  return [...comments, ...annotations];
}

function commentsOf({ file, text, documents, resources }: SuppressionInput): readonly Suppression[] {
  const lineStarts = startsOfLines(text);
  const nextContent = contentFinder(text, lineStarts);
  const items = itemsByLine(resources, lineStarts);
  const found: Suppression[] = [];
  let first = 0;
  let headStart = -1;
  let headEnd = -1;
  let lastLine = -1;
  let isAlone = false;
  for (const match of text.matchAll(comment)) {
    const start = match.index;
    // Comments and documents come in the order of the text.
    while ((documents[first]?.span.end ?? Number.POSITIVE_INFINITY) <= start) {
      first++;
      headEnd = -1;
    }
    const next = documents[first];
    const isInside = next !== undefined && next.span.start <= start;
    if (isInside && scalarAt(next, start)) continue;
    const { rules, until, reason } = readInstruction(match[1] ?? '');
    const line = lineAt(lineStarts, start);
    // Before another comment of the same line stands what stood before the first.
    if (line !== lastLine) isAlone = /^(?:---)?[ \t]*(?:#.*)?$/.test(text.slice(lineStarts[line], start));
    lastLine = line;
    if (next && headEnd === -1) {
      headStart = startOfHead(text, next.span.start);
      headEnd = endOfHead(text, next.span.start);
    }
    const isHead = isAlone && next !== undefined && headStart <= start && start < headEnd;
    const target = isAlone ? nextContent(line) : line;
    const item = isAlone ? items.get(target) : undefined;
    const end = start + match[0].trimEnd().length;
    const blank = startOfBlanks(text, start);
    const isWholeLine = blank === lineStarts[line] && isLineEnd(text, end);
    const cut = isWholeLine
      ? { start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? text.length }
      : { start: blank, end };
    found.push({
      file,
      span: { start, end },
      removal: rewrite({ file, span: cut }, ''),
      covers: isHead ? next.span : (item ?? lineSpan(text, lineStarts, target)),
      rules,
      reason,
      ...(until ? { until } : {}),
    });
  }
  return found;
}

/** Where the blanks begin that stand right before an offset. */
function startOfBlanks(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start;
}

/** Whether nothing but blanks stands between an offset and the end of its line. */
function isLineEnd(text: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(offset, offset + 200));
}

/** Items of Lists by the line that they begin on: a comment above one is at its head. */
function itemsByLine(resources: readonly Resource[], lineStarts: readonly number[]): ReadonlyMap<number, Span> {
  const items = resources.filter(({ at }) => at.path.length > 0);
  return new Map(
    items.map(({ at }) => {
      const span = placeOf(at.document, at.path).value;
      return [lineAt(lineStarts, span.start), span] as const;
    }),
  );
}

/**
 * Where the comments begin that stand right before a document, with nothing but a separator or the beginning of the text
 * before them: comments below content belong to that.
 */
function startOfHead(text: string, to: number): number {
  let start = startOfLine(text, to);
  let sure = start;
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    const line = text.slice(above, start - 1);
    if (!/^(?:---)?\s*(?:#.*)?$/.test(line)) return sure;
    start = above;
    if (start === 0 || line.startsWith('---')) sure = start;
  }
  return sure;
}

/** Where the blank lines and comments end with which a document, and the line of its `---`, begin. */
function endOfHead(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (!isWithoutContent(text.slice(at, end))) return at;
    at = end + 1;
  }
  return text.length;
}

function isWithoutContent(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}

/** The next line with content behind a line, asked in the order of the text. */
function contentFinder(text: string, lineStarts: readonly number[]): (line: number) => number {
  let known = -1;
  return (line) => {
    // Between the line that was asked before and its answer there are only comments.
    if (known > line) return known;
    for (let next = line + 1; next < lineStarts.length; next++) {
      known = next;
      if (!isWithoutContent(text.slice(lineStarts[next], lineStarts[next + 1] ?? text.length).trimEnd())) return next;
    }
    known = -1;
    return line;
  };
}

function lineSpan(text: string, lineStarts: readonly number[], line: number): Span {
  return { start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? text.length + 1 };
}

type CronJobShape = { spec?: { jobTemplate?: { metadata?: { annotations?: Record<string, string> } } } };

function annotationsOf(resource: Resource): readonly Suppression[] {
  const covers = placeOf(resource.at.document, resource.at.path).value;
  const template = resource.kind === 'Pod' ? undefined : workloadOf(resource)?.metadata;
  const job = resource.at as At<CronJobShape>;
  const holders: readonly At[] = [
    metadataOf(resource.at),
    ...(template ? [template] : []),
    ...(resource.kind === 'CronJob' ? [job.get('spec').get('jobTemplate').get('metadata')] : []),
  ];
  return holders.flatMap((metadata) =>
    (metadata as At<{ annotations?: Record<string, string> }>)
      .get('annotations')
      .entries()
      .filter(([key]) => key === annotation || key.startsWith(annotationPrefix))
      .map(([key, at]) => {
        const parts = /^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(at.text() ?? '');
        return {
          file: resource.file,
          span: spanAt(at.key),
          covers,
          rules: key === annotation ? [] : [key.slice(annotationPrefix.length)],
          removal: remove(at as At),
          reason: (parts?.[2] ?? '').trim(),
          ...(parts?.[1] ? { until: parts[1] } : {}),
        };
      }),
  );
}

/** What suppressions did: what is left, what was silenced, and what is wrong with them. */
export interface SuppressionResult<R extends Remark = Remark> {
  readonly remarks: readonly R[];
  readonly suppressed: number;
  readonly troubles: readonly SuppressionTrouble[];
}

export interface SuppressionRun<R extends Remark = Remark> {
  readonly remarks: readonly R[];
  readonly suppressions: readonly Suppression[];
  readonly settings: Settings;
  readonly choice: RuleChoice;
  readonly knownRules: readonly string[];
}

interface Entry {
  readonly rule: string;
  readonly suppression: Suppression | IgnoreEntry;
  isUsed: boolean;
}

interface ConfigEntry extends Entry {
  readonly silences: (remark: Remark) => boolean;
}

/** Takes silenced remarks out, and says which suppressions are unused, unknown, expired, forbidden or without a reason. */
export function applySuppressions<R extends Remark>({
  remarks,
  suppressions,
  settings,
  choice,
  knownRules,
}: SuppressionRun<R>): SuppressionResult<R> {
  const troubles: SuppressionTrouble[] = [];
  const isForbidden = nameMatcher(settings.forbiddenSuppressions);
  const known = new Set(knownRules);
  const inFiles = new Map<string, CoveringEntry[]>();
  const inConfig = new Map<string, ConfigEntry[]>();

  for (const suppression of suppressions) {
    const { file, span, covers } = suppression;
    for (const rule of check(suppression, { file, span }, true))
      push(inFiles, `${rule} ${file}`, { rule, suppression, covers, isUsed: false });
  }
  for (const ignore of settings.ignore) {
    const matches = targetMatcher(ignore, settings);
    for (const rule of check(ignore, { file: ignore.file, span: ignore.span }, false)) {
      const silences = (remark: Remark) => matches({ file: remark.file, resource: remark.resource });
      push(inConfig, rule, { rule, suppression: ignore, isUsed: false, silences });
    }
  }

  const silencedInFiles = new Set<Remark>();
  const remarksOf = groupBy(remarks, ({ rule, file }) => `${rule} ${file}`);
  for (const [key, entries] of inFiles)
    for (const remark of coveredOf(remarksOf.get(key) ?? [], entries)) silencedInFiles.add(remark);
  const left = remarks.filter((remark) => {
    const entries = (inConfig.get(remark.rule) ?? []).filter(({ silences }) => silences(remark));
    for (const entry of entries) entry.isUsed = true;
    return entries.length === 0 && !silencedInFiles.has(remark);
  });
  for (const entry of [...[...inFiles.values()].flat(), ...[...inConfig.values()].flat()]) {
    if (!entry.isUsed && choice.isHeard(entry.rule))
      troubles.push({
        code: 'unused',
        at: { file: entry.suppression.file, span: entry.suppression.span },
        rule: entry.rule,
        ...(entry.suppression.rules.length === 1 && 'removal' in entry.suppression && entry.suppression.removal
          ? { removal: entry.suppression.removal }
          : {}),
      });
  }
  return { remarks: left, suppressed: remarks.length - left.length, troubles };

  /** The rules that a suppression may silence; what is wrong with it is noted. */
  function check(
    suppression: Suppression | IgnoreEntry,
    at: SuppressionTrouble['at'],
    isInFile: boolean,
  ): readonly string[] {
    if (suppression.rules.length === 0) {
      troubles.push({ code: 'unknown-rule', at, rule: '' });
      return [];
    }
    if (suppression.reason === '') troubles.push({ code: 'without-reason', at, rule: suppression.rules.join(', ') });
    return suppression.rules.filter((rule) => {
      if (!known.has(rule)) {
        troubles.push({ code: 'unknown-rule', at, rule, meant: nearest(rule, knownRules) });
        return false;
      }
      if (isInFile && isForbidden(rule)) {
        troubles.push({ code: 'forbidden', at, rule });
        return false;
      }
      // A date that is no date has passed: it must not silence anything for ever.
      const until = suppression.until;
      if (until !== undefined && (!date.test(until) || until < settings.today)) {
        troubles.push({ code: 'expired', at, rule, until });
        return false;
      }
      return true;
    });
  }
}

interface CoveringEntry extends Entry {
  readonly suppression: Suppression;
  readonly covers: Span;
}

/**
 * The remarks that begin in what one of the entries covers, and marks these entries as used. Both are gone through in the
 * order of the text once, whatever their number: what entries cover lies apart or one in the other.
 */
function coveredOf<R extends Remark>(remarks: readonly R[], entries: readonly CoveringEntry[]): readonly R[] {
  const alike = [...groupBy(entries, ({ covers }) => `${covers.start} ${covers.end}`).values()];
  const waiting = alike.toSorted(([a], [b]) => (a?.covers.start ?? 0) - (b?.covers.start ?? 0));
  const covered: R[] = [];
  let next = 0;
  let open: (readonly CoveringEntry[])[] = [];
  for (const remark of remarks.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start } = remark.span;
    for (; next < waiting.length && (waiting[next]?.[0]?.covers.start ?? 0) <= start; next++)
      open.push(waiting[next] ?? []);
    open = open.filter(([one]) => start < (one?.covers.end ?? 0));
    if (open.length > 0) covered.push(remark);
    for (const ones of open) for (const one of ones) one.isUsed = true;
  }
  return covered;
}
