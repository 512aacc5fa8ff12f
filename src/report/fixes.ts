import type { TextEdit } from '../fix/edits.ts';
import { createFixer, type Fixer } from '../fix/prove.ts';
import { withoutByteOrderMark } from '../parse/source.ts';
import type { Finding } from '../rule.ts';
import type { Report } from './report.ts';

/**
 * What can be made of the fixes of a report: the proven edits of a finding's fix, and the text that they are for, without
 * its byte order mark; undefined where it has none, or it cannot be made.
 */
export function fixReader({ textOf }: Pick<Report, 'textOf'>): (finding: Finding) => ProvenFix | undefined {
  const fixers = new Map<string, { readonly text: string; readonly fixer: Fixer }>();
  return ({ fix }) => {
    const file = fix?.changes[0]?.file;
    if (fix === undefined || file === undefined) return undefined;
    const whole = fixers.get(file) === undefined ? textOf(file) : '';
    if (whole === undefined) return undefined;
    const text = withoutByteOrderMark(whole);
    const known = fixers.get(file) ?? { text, fixer: createFixer(text) };
    fixers.set(file, known);
    const edits = known.fixer.editsOf(fix);
    return edits && { file, text: known.text, edits };
  };
}

export interface ProvenFix {
  readonly file: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export interface FixCount {
  readonly safe: number;
  /** Suggestions: they may change what runs. */
  readonly unsafe: number;
}

/** How many findings have a fix that can be made. */
export function countFixes(report: Pick<Report, 'findings' | 'textOf'>): FixCount {
  const read = fixReader(report);
  const fixable = report.findings.filter((finding) => read(finding) !== undefined);
  const safe = fixable.filter(({ fix }) => fix?.safe).length;
  return { safe, unsafe: fixable.length - safe };
}
