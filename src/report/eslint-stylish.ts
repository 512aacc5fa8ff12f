import { groupBy } from '../collections.ts';
import { type Finding, type Severity, severities } from '../rule.ts';
import { counted } from '../words.ts';
import type { Reporter } from './report.ts';
import { safe } from './safe.ts';

/**
 * The shape of ESLint's own output: the absolute path of a file, then a line for each finding. Visual Studio Code and the
 * machines of GitHub Actions on which Node was set up have problem matchers for it.
 */
export const eslintStylish: Reporter = ({ findings }, { quiet, absolutePath }) => {
  const blocks = [...groupBy(findings, ({ file }) => file)].map(
    ([file, ofFile]) => `${safe(absolutePath(file))}\n${ofFile.map(line).join('')}\n`,
  );
  return `${blocks.join('')}${quiet || findings.length === 0 ? '' : total(findings)}`;
};

/** Two blanks are what a matcher takes for the end of the message. */
function line({ range: { start }, severity, message, rule }: Finding): string {
  return `  ${start.line}:${start.column}  ${severity}  ${safe(message).replace(/\s{2,}/g, ' ')}  ${rule}\n`;
}

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };

function total(findings: readonly Finding[]): string {
  const parts = severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    if (length === 0) return [];
    return [severity === 'info' ? `${length} ${nouns.info}` : counted(length, nouns[severity])];
  });
  return `\u2716 ${counted(findings.length, 'problem')} (${parts.join(', ')})\n`;
}
