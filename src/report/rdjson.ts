import type { Position, Range } from '../parse/lines.ts';
import { lineSpan } from '../parse/lines.ts';
import type { Severity } from '../rule.ts';
import { utf8Length } from '../utf8.ts';
import { fixReader } from './fixes.ts';
import type { Report, Reporter } from './report.ts';
import { safe, safeJson } from './safe.ts';

const severityOf: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** The Reviewdog Diagnostic Format; lines and columns count from 1, columns in bytes of UTF-8. */
export const rdjson: Reporter = (report, { pathInRepository }) => {
  const fixOf = fixReader(report);
  const byteColumn = byteColumns(report);
  const positionOf = (file: string, at: Position) => ({ line: at.line, column: byteColumn(file, at) });
  const locationOf = (file: string, range: Range) => ({
    path: pathInRepository(file),
    range: { start: positionOf(file, range.start), end: positionOf(file, range.end) },
  });
  return `${safeJson(
    {
      source: { name: 'kubeworthy', url: 'https://github.com/kubeworthy/kubeworthy' },
      diagnostics: report.findings.map((finding) => {
        const { rule, severity, message, file, range, related, help } = finding;
        const fix = fixOf(finding);
        return {
          message: safe(message),
          location: locationOf(file, range),
          severity: severityOf[severity],
          code: { value: rule, url: help },
          ...(related.length === 0
            ? {}
            : {
                related_locations: related.map((other) => ({
                  message: safe(other.note),
                  location: locationOf(other.file, other.range),
                })),
              }),
          ...(fix === undefined
            ? {}
            : {
                suggestions: fix.edits.map((edit) => ({
                  range: locationOf(fix.file, edit.range).range,
                  text: edit.newText,
                })),
              }),
        };
      }),
    },
    2,
  )}\n`;
};

/**
 * Counts the bytes of UTF-8 before a position on its line, plus one. What was counted last is remembered, for thousands
 * of findings may stand on one line of a megabyte, and they come in the order of the text.
 */
function byteColumns({ textOf }: Pick<Report, 'textOf'>): (file: string, position: Position) => number {
  let last = { file: '', line: -1, offset: 0, column: 1 };
  return (file, { line, column, offset }) => {
    const text = textOf(file);
    if (text === undefined) return column;
    const isFurther = file === last.file && line === last.line && offset >= last.offset;
    const from = isFurther ? last.offset : lineSpan(text, offset).start;
    const counted = (isFurther ? last.column : 1) + utf8Length(text.slice(from, offset));
    last = { file, line, offset, column: counted };
    return counted;
  };
}
