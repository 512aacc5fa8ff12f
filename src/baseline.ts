import { At, type Document, spanAt } from './at.ts';
import type { RuleChoice } from './choice.ts';
import { push } from './collections.ts';
import type { Remark } from './engine.ts';
import { ConfigError } from './errors.ts';
import { fingerprintOf } from './fingerprint.ts';
import { lineStarts, positionAt } from './parse/lines.ts';
import { parseText, withoutByteOrderMark } from './parse/source.ts';
import type { Spot, SuppressionTrouble } from './rule.ts';

/** A finding that was there when the baseline was written, and is not shown since. */
export interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  /** For people, as it was; the fingerprint says what is meant. */
  readonly message: string;
  readonly fingerprint: string;
}

/** An entry, and what there is to know of it. */
export interface KnownEntry extends BaselineEntry {
  /** Where it stands. */
  readonly at: Spot;
  /** Whether the file still exists; it may have another name by now. */
  readonly isThere: boolean;
}

const keys = ['rule', 'file', 'message', 'fingerprint'] as const;

/** Reads a baseline; `file` is the path that messages show. Throws a ConfigError with the place of what is wrong. */
export function readBaseline(original: string, file: string): readonly (BaselineEntry & { readonly at: Spot })[] {
  const text = withoutByteOrderMark(original);
  const starts = lineStarts(text);
  const fail = (offset: number, message: string): never => {
    const { line, column } = positionAt(starts, offset);
    throw new ConfigError(
      { file, line, column },
      `${message}; remove the file and write it anew with '--write-baseline'`,
    );
  };
  const { documents, troubles } = parseText(text);
  const [trouble] = troubles;
  const [first] = documents;
  if (trouble || !first) return fail(trouble?.span.start ?? 0, 'this is no valid baseline');
  const document: Document = { ...first, file, index: 0 };
  const root = At.root<{ version?: number; findings?: Record<string, string>[] }>(document);
  const version = root.get('version');
  if (version.value !== 1) return fail(spanAt(version).start, 'a baseline of version 1 belongs here');
  if (!Array.isArray(root.get('findings').value))
    return fail(spanAt(root.get('findings')).start, "a list of 'findings' belongs here");
  return root
    .get('findings')
    .items()
    .map((item) => {
      const [rule, path, message, fingerprint] = keys.map(
        (key) => item.get(key).text() ?? fail(spanAt(item).start, `an entry needs '${key}'`),
      );
      return {
        rule: rule ?? '',
        file: path ?? '',
        message: message ?? '',
        fingerprint: fingerprint ?? '',
        at: { file, span: spanAt(item) },
      };
    });
}

/** The text of a baseline: one entry a line, sorted, so that each finding that is mended takes one line away. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map((entry) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, entry[key]]))))
    .map((line, n) => ({ line, order: keysOf(entries[n]) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ line }) => `    ${line}`);
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

function keysOf(entry: BaselineEntry | undefined): string {
  return [entry?.file, entry?.rule, entry?.message, entry?.fingerprint].join('\0');
}

export interface BaselineRun<R extends Remark = Remark> {
  readonly remarks: readonly R[];
  readonly entries: readonly KnownEntry[];
  readonly choice: RuleChoice;
  readonly knownRules: readonly string[];
  /** Files that were read whole. */
  readonly files: ReadonlySet<string>;
}

export interface BaselineResult<R extends Remark = Remark> {
  /** What is in no entry. */
  readonly remarks: readonly R[];
  readonly hidden: number;
  /** The entries that still stand for something, or that this run says nothing about, as they are called now. */
  readonly kept: readonly BaselineEntry[];
  readonly troubles: readonly SuppressionTrouble[];
}

/**
 * Takes out what the baseline holds. An entry hides one finding, first of its own file; where that file is gone, the same
 * finding in another one, so that a file may be renamed while the same object elsewhere is judged for itself.
 */
export function applyBaseline<R extends Remark>({
  remarks,
  entries,
  choice,
  knownRules,
  files,
}: BaselineRun<R>): BaselineResult<R> {
  if (entries.length === 0) return { remarks, hidden: 0, kept: [], troubles: [] };
  const ruleIds = new Set(entries.map(({ rule }) => rule));
  const inFile = new Map<string, KnownEntry[]>();
  const ofGone = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    push(inFile, `${entry.rule} ${entry.fingerprint} ${entry.file}`, entry);
    if (!entry.isThere) push(ofGone, `${entry.rule} ${entry.fingerprint}`, entry);
  }
  for (const lists of [inFile, ofGone]) for (const list of lists.values()) list.reverse();
  const used = new Map<KnownEntry, Remark>();
  // The first of those that are alike goes first; one that was taken under its file is not there any more.
  const take = (list: KnownEntry[] | undefined, remark: Remark) => {
    let entry = list?.pop();
    while (entry && used.has(entry)) entry = list?.pop();
    if (entry) used.set(entry, remark);
    return entry !== undefined;
  };
  const known = remarks.map((remark) => ({
    remark,
    key: ruleIds.has(remark.rule) ? `${remark.rule} ${fingerprintOf(remark)}` : '',
  }));
  const left = known
    .filter(({ remark, key }) => !take(inFile.get(`${key} ${remark.file}`), remark))
    .filter(({ remark, key }) => !take(ofGone.get(key), remark))
    .map(({ remark }) => remark);
  const ids = new Set(knownRules);
  const isStale = (entry: KnownEntry) =>
    !used.has(entry) &&
    (!ids.has(entry.rule) || choice.isHeard(entry.rule)) &&
    (files.has(entry.file) || !entry.isThere);
  return {
    remarks: left,
    hidden: used.size,
    kept: entries
      .filter((entry) => !isStale(entry))
      .map((entry) => ({ ...entry, ...pick(used.get(entry), entry.fingerprint) })),
    troubles: entries
      .filter(isStale)
      .map(({ at, rule, file }) => ({ code: 'stale-entry', at, rule, inFile: file }) as const),
  };
}

function pick(remark: Remark | undefined, fingerprint: string): Partial<BaselineEntry> {
  return remark ? { rule: remark.rule, file: remark.file, message: remark.message, fingerprint } : {};
}
