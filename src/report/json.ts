import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

/** The whole report as one JSON document; `schemas/report.schema.json` describes it. */
export const json: Reporter = ({ findings, summary }) =>
  `${safeJson(
    {
      version: 1,
      findings: findings.map(({ rule, severity, message, file, range, resource, path, related, help }) => ({
        rule,
        severity,
        message,
        file,
        range,
        ...(resource ? { resource } : {}),
        path,
        related,
        help,
      })),
      summary,
    },
    2,
  )}\n`;
