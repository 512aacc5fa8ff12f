import { groupBy } from '../collections.ts';
import type { TextEdit } from '../fix/edits.ts';
import type { Fix } from '../fix/operation.ts';
import { createFixer } from '../fix/prove.ts';
import { withoutByteOrderMark } from '../parse/source.ts';
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
