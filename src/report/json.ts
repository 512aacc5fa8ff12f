import { lineStarts, rangeOf } from '../parse/lines.ts';
import type { Finding } from '../rule.ts';
import { type ProvenFix, provenFixes } from './fixes.ts';
import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

/** The whole report as one JSON document; `schemas/report.schema.json` describes it. */
export const json: Reporter = (report) => {
  const fixes = provenFixes(report);
  return `${safeJson(
    {
      version: 1,
      findings: report.findings.map((finding) => {
        const { rule, severity, message, file, range, resource, path, related, help } = finding;
        const proven = finding.fix && fixes.get(finding.fix);
        return {
          rule,
          severity,
          message,
          file,
          range,
          ...(resource ? { resource } : {}),
          path,
          related,
          ...(finding.fix && proven ? { fix: fixJson(finding.fix, proven) } : {}),
          help,
        };
      }),
      summary: report.summary,
    },
    2,
  )}\n`;
};

function fixJson({ title, safe }: NonNullable<Finding['fix']>, { file, text, edits }: ProvenFix) {
  const starts = lineStarts(text);
  return {
    title,
    safe,
    file,
    edits: edits.map((edit) => ({ range: rangeOf(starts, edit.span), newText: edit.text })),
  };
}
