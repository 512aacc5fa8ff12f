import { fixReader } from './fixes.ts';
import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

/** The whole report as one JSON document; `schemas/report.schema.json` describes it. */
export const json: Reporter = (report) => {
  const fixOf = fixReader(report);
  return `${safeJson(
    {
      version: 1,
      findings: report.findings.map((finding) => {
        const { rule, severity, message, file, range, resource, path, related, help } = finding;
        const fix = fixOf(finding);
        return {
          rule,
          severity,
          message,
          file,
          range,
          ...(resource ? { resource } : {}),
          path,
          related,
          ...(fix ? { fix } : {}),
          help,
        };
      }),
      summary: report.summary,
    },
    2,
  )}\n`;
};
