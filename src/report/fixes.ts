import { groupBy, lazily } from '../collections.ts';
import type { TextEdit } from '../fix/edits.ts';
import type { Fix } from '../fix/operation.ts';
import { createFixer } from '../fix/prove.ts';
import { lineStarts, type Range, rangeOf } from '../parse/lines.ts';
import { withoutByteOrderMark } from '../parse/source.ts';
import type { Finding } from '../rule.ts';
import type { Report } from './report.ts';

/** A fix that can be made: its edits in the order of the text, and that text, without its byte order mark. */
export interface ProvenFix {
  readonly file: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** The fixes of a report that can be made, each by itself. */
export function provenFixes({ findings, textOf }: Pick<Report, 'findings' | 'textOf'>): ReadonlyMap<Fix, ProvenFix> {
  const proven = new Map<Fix, ProvenFix>();
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  for (const [file, ofFile] of groupBy(fixes, ({ changes }) => changes[0]?.file ?? '')) {
    const whole = textOf(file);
    if (whole === undefined) continue;
    const text = withoutByteOrderMark(whole);
    for (const [fix, edits] of createFixer(text).prove(ofFile)) proven.set(fix, { file, text, edits });
  }
  return proven;
}

/** A fix as reports write it: what the text becomes at which places. */
export interface WrittenFix {
  readonly title: string;
  readonly safe: boolean;
  readonly file: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Answers the fix of a finding of a report, if it has one that can be made; nothing is proven before the first is asked for. */
export function fixReader(report: Pick<Report, 'findings' | 'textOf'>): (finding: Finding) => WrittenFix | undefined {
  const proven = lazily(() => provenFixes(report));
  const known = new Map<string, readonly number[]>();
  return ({ fix }) => {
    const made = fix && proven().get(fix);
    if (!fix || !made) return undefined;
    const starts = known.get(made.file) ?? lineStarts(made.text);
    known.set(made.file, starts);
    const edits = made.edits.map(({ span, text }) => ({ range: rangeOf(starts, span), newText: text }));
    return { title: fix.title, safe: fix.safe, file: made.file, edits };
  };
}

/** The edits that mend at once what is safe to mend in a file, in the order of its text. */
export function safeEdits(
  { findings, textOf }: Pick<Report, 'findings' | 'textOf'>,
  file: string,
): WrittenFix['edits'] {
  const text = withoutByteOrderMark(textOf(file) ?? '');
  const safe = findings.flatMap(({ fix }) => (fix?.safe && fix.changes[0]?.file === file ? [fix] : []));
  const fixer = createFixer(text);
  const { made } = fixer.apply(safe);
  const starts = lineStarts(text);
  return [...fixer.prove(made).values()]
    .flat()
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((edit) => ({ range: rangeOf(starts, edit.span), newText: edit.text }));
}

export interface FixCount {
  readonly safe: number;
  /** Suggestions: they may change what runs. */
  readonly unsafe: number;
}

/** How many findings have a fix that can be made. */
export function countFixes(report: Pick<Report, 'findings' | 'textOf'>): FixCount {
  const proven = [...provenFixes(report).keys()];
  const safe = proven.filter((fix) => fix.safe).length;
  return { safe, unsafe: proven.length - safe };
}
