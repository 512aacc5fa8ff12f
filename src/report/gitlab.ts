import { fingerprintsOf } from '../fingerprint.ts';
import type { Severity } from '../rule.ts';
import type { Reporter } from './report.ts';
import { safe, safeJson } from './safe.ts';

/** `blocker` is left to people: an error here is what an API server refuses, and no more. */
const severityOf: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = ({ findings }, { pathInRepository }) => {
  // GitLab drops what has the fingerprint of another finding without a word: they are unique in a run.
  const marks = fingerprintsOf(findings);
  return `${safeJson(
    findings.map((finding, n) => ({
      description: safe(finding.message),
      check_name: finding.rule,
      fingerprint: marks[n],
      severity: severityOf[finding.severity],
      location: {
        path: pathInRepository(finding.file),
        lines: { begin: finding.range.start.line, end: finding.range.end.line },
      },
    })),
    2,
  )}\n`;
};
