import { type Finding, type Severity, severities } from '../rule.ts';
import { counted } from '../words.ts';
import type { Reporter } from './report.ts';
import { safe } from './safe.ts';

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows this many annotations of each command for a step, and drops the rest without a word. */
const mostShown = 10;

/**
 * Workflow commands of GitHub Actions, which become annotations on the lines of a pull request. Errors come first, since
 * not all are shown; the log holds every one.
 */
export const github: Reporter = ({ findings }, { quiet, pathInRepository }) => {
  const commands = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map((finding) => command(finding, pathInRepository)),
  );
  const cut = severities.filter((severity) => findings.filter((one) => one.severity === severity).length > mostShown);
  const notice =
    cut.length === 0 || quiet
      ? []
      : [`${counted(findings.length, 'finding')}; GitHub shows the first ${mostShown} of each severity as annotations`];
  return [...commands, ...notice].map((line) => `${line}\n`).join('');
};

function command(finding: Finding, pathInRepository: (file: string) => string): string {
  const { severity, rule, message, file, range, related, help } = finding;
  const { start, end } = range;
  const place = {
    file: pathInRepository(file),
    line: start.line,
    endLine: end.line,
    // Columns are taken only where a finding is within a line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
  // A rule that crashed at the end of a run stands nowhere.
  const properties = { ...(file === '' ? {} : place), title: `kubeworthy: ${rule}` };
  const lines = [
    safe(message),
    ...related.map((other) => `${safe(pathInRepository(other.file))}:${other.range.start.line}: ${safe(other.note)}`),
    help,
  ];
  const text = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commandOf[severity]} ${text.join(',')}::${escapeData(lines.join('\n'))}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(safeExceptBreaks(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The name of a file must stay what it is, or GitHub does not find it: only what a terminal acts upon is spelt out. */
function safeExceptBreaks(text: string): string {
  return text
    .split(/([\r\n])/)
    .map((part) => (part === '\r' || part === '\n' ? part : safe(part)))
    .join('');
}
