import type { Position, Range } from '../parse/lines.ts';
import { lineSpan } from '../parse/lines.ts';
import type { Severity } from '../rule.ts';
import { fixReader } from './fixes.ts';
import type { Report, Reporter } from './report.ts';
import { safe, safeJson } from './safe.ts';

const severityOf: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** The Reviewdog Diagnostic Format; lines and columns count from 1, columns in bytes of UTF-8. */
export const rdjson: Reporter = (report, { pathInRepository }) => {
  const fixOf = fixReader(report);
  const locationOf = (file: string, range: Range) => ({
    path: pathInRepository(file),
    range: { start: bytePosition(report, file, range.start), end: bytePosition(report, file, range.end) },
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

function bytePosition({ textOf }: Report, file: string, { line, column, offset }: Position) {
  const text = textOf(file);
  if (text === undefined) return { line, column };
  const before = text.slice(lineSpan(text, offset).start, offset);
  return { line, column: utf8Length(before) + 1 };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
