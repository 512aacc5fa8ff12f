import { type At, type Document, spanAt } from './at.ts';
import type { RuleChoice } from './choice.ts';
import { targetMatcher } from './choice.ts';
import type { Remark } from './engine.ts';
import { nameMatcher } from './glob.ts';
import { metadataOf, type Resource, workloadOf } from './model.ts';
import { nearest } from './nearest.ts';
import { nodeKind } from './parse/compose.ts';
import { lineAt, type Span } from './parse/lines.ts';
import { placeOf } from './parse/places.ts';
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
}

const mark = 'kubeworthy-ignore';
const comment = /#[ \t]*kubeworthy-ignore\b([^\n\r]*)/g;
export const annotationPrefix = 'kubeworthy.dev/ignore.';

/** `rule, rule until 2027-01-31: reason`; the date and the reason may be missing. */
const instruction = /^[ \t]*([^:]*?)(?:[ \t]+until[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*?))?[ \t]*$/;

export interface SuppressionInput {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly documents: readonly Document[];
  readonly resources: readonly Resource[];
}

/** Finds the suppressions of a source: comments, and annotations of its resources and their pod templates. */
export function findSuppressions(input: SuppressionInput): readonly Suppression[] {
  const comments = input.text.includes(mark) ? commentsOf(input) : [];
  const annotations = input.text.includes(annotationPrefix) ? input.resources.flatMap(annotationsOf) : [];
  return [...comments, ...annotations];
}

function commentsOf({ file, text, lineStarts, documents }: SuppressionInput): readonly Suppression[] {
  const lines = { text, lineStarts };
  const found: Suppression[] = [];
  for (const match of text.matchAll(comment)) {
    const start = match.index;
    const document = documents.find(({ span }) => span.start <= start && start < span.end);
    if (document && isInsideScalar(document, start)) continue;
    const [, rules = '', until, reason = ''] = instruction.exec(match[1] ?? '') ?? [];
    const line = lineAt(lineStarts, start);
    const isAlone = text.slice(lineStarts[line], start).trim() === '';
    const isHead = isAlone && document && isAtHead(text, document.span.start, start);
    found.push({
      file,
      span: { start, end: start + match[0].trimEnd().length },
      covers: isHead ? document.span : lineSpan(lines, isAlone ? nextContent(lines, line) : line),
      rules: rules.split(/[\s,]+/).filter((id) => id !== ''),
      reason,
      ...(until ? { until } : {}),
    });
  }
  return found;
}

/** Nothing but blanks, comments and the `---` itself stand before it. */
function isAtHead(text: string, from: number, to: number): boolean {
  return text
    .slice(from, to)
    .split('\n')
    .every((line) => /^\s*(#.*)?$/.test(line));
}

interface Lines {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

function nextContent({ text, lineStarts }: Lines, line: number): number {
  for (let next = line + 1; next < lineStarts.length; next++) {
    if (!/^\s*(#.*)?$/.test(text.slice(lineStarts[next], lineStarts[next + 1] ?? text.length).trimEnd())) return next;
  }
  return line;
}

function lineSpan({ text, lineStarts }: Lines, line: number): Span {
  return { start: lineStarts[line] ?? 0, end: lineStarts[line + 1] ?? text.length + 1 };
}

function isInsideScalar({ tape }: Document, offset: number): boolean {
  for (let entry = 0; entry < tape.length; entry += 4) {
    const isScalar = tape[entry] === nodeKind.scalar || tape[entry] === nodeKind.key;
    if (isScalar && (tape[entry + 1] ?? 0) <= offset && offset < (tape[entry + 2] ?? 0)) return true;
  }
  return false;
}

function annotationsOf(resource: Resource): readonly Suppression[] {
  const covers = placeOf(resource.at.document, resource.at.path).value;
  const template = resource.kind === 'Pod' ? undefined : workloadOf(resource)?.metadata;
  const holders: readonly At[] = template ? [metadataOf(resource.at), template] : [metadataOf(resource.at)];
  return holders.flatMap((metadata) =>
    (metadata as At<{ annotations?: Record<string, string> }>)
      .get('annotations')
      .entries()
      .filter(([key]) => key.startsWith(annotationPrefix))
      .map(([key, at]) => {
        const parts = /^(?:until[ \t]+([^\s:]+)[ \t]*:?[ \t]*)?(.*)$/s.exec(at.text() ?? '');
        return {
          file: resource.file,
          span: spanAt(at.key),
          covers,
          rules: [key.slice(annotationPrefix.length)],
          reason: (parts?.[2] ?? '').trim(),
          ...(parts?.[1] ? { until: parts[1] } : {}),
        };
      }),
  );
}

/** What suppressions did: what is left, what was silenced, and what is wrong with them. */
export interface SuppressionResult {
  readonly remarks: readonly Remark[];
  readonly suppressed: number;
  readonly troubles: readonly SuppressionTrouble[];
}

export interface SuppressionRun {
  readonly remarks: readonly Remark[];
  readonly suppressions: readonly Suppression[];
  readonly settings: Settings;
  readonly choice: RuleChoice;
  readonly knownRules: readonly string[];
}

interface Entry {
  readonly rule: string;
  readonly suppression: Suppression | IgnoreEntry;
  readonly silences: (remark: Remark) => boolean;
  uses: number;
}

/** Takes silenced remarks out, and says which suppressions are unused, unknown, expired, forbidden or without a reason. */
export function applySuppressions({
  remarks,
  suppressions,
  settings,
  choice,
  knownRules,
}: SuppressionRun): SuppressionResult {
  const troubles: SuppressionTrouble[] = [];
  const isForbidden = nameMatcher(settings.forbiddenSuppressions);
  const known = new Set(knownRules);
  const inFiles = new Map<string, Entry[]>();
  const inConfig: Entry[] = [];

  for (const suppression of suppressions) {
    const { file, span, covers } = suppression;
    const usable = check(suppression, { file, span }, true);
    for (const rule of usable) {
      const entry: Entry = {
        rule,
        suppression,
        uses: 0,
        silences: (remark) => covers.start <= remark.span.start && remark.span.start < covers.end,
      };
      const list = inFiles.get(file);
      if (list) list.push(entry);
      else inFiles.set(file, [entry]);
    }
  }
  for (const ignore of settings.ignore) {
    const matches = targetMatcher(ignore, settings);
    for (const rule of check(ignore, { file: ignore.file, span: ignore.span }, false)) {
      inConfig.push({
        rule,
        suppression: ignore,
        uses: 0,
        silences: (remark) => matches({ file: remark.file, resource: remark.resource }),
      });
    }
  }

  const left = remarks.filter((remark) => {
    const entries = [...(inFiles.get(remark.file) ?? []), ...inConfig].filter(
      (entry) => entry.rule === remark.rule && entry.silences(remark),
    );
    for (const entry of entries) entry.uses++;
    return entries.length === 0;
  });
  for (const entry of [...[...inFiles.values()].flat(), ...inConfig]) {
    if (entry.uses === 0 && choice.isHeard(entry.rule))
      troubles.push({
        code: 'unused',
        at: { file: entry.suppression.file, span: entry.suppression.span },
        rule: entry.rule,
      });
  }
  return { remarks: left, suppressed: remarks.length - left.length, troubles };

  /** The rules that a suppression may silence; what is wrong with it is noted. */
  function check(
    suppression: Suppression | IgnoreEntry,
    at: SuppressionTrouble['at'],
    isInFile: boolean,
  ): readonly string[] {
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
      if (until !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until < settings.today)) {
        troubles.push({ code: 'expired', at, rule, until });
        return false;
      }
      return true;
    });
  }
}
