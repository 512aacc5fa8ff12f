import { type Finding, type Severity, severities } from '../rule.ts';
import { utf8Length } from '../utf8.ts';
import { summaryText } from './pretty.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { safe } from './safe.ts';

/** The page of a job takes a mebibyte, https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
const mostBytes = 900_000;
/** More than this nobody reads on such a page. */
const mostRows = 500;

const signs: Readonly<Record<Severity, string>> = { error: '\u{1f534}', warning: '\u{1f7e1}', info: '\u{1f535}' };

/** A summary in GitHub's Markdown: how many of what, the rules that are concerned, and the findings, errors first. */
export const markdown: Reporter = (report, options) => {
  const { findings } = report;
  const ordered = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const head = `## Kubeworthy\n\n${summaryText(report).trimEnd().split('\n').map(literal).join('  \n')}\n`;
  if (ordered.length === 0) return head;
  const rows = ordered.slice(0, mostRows).map((finding) => row(finding, options));
  const kept = rowsThatFit(rows);
  const left = findings.length - kept.length;
  return [
    head,
    `### Findings\n\n| | place | finding | rule |\n|---|---|---|---|\n${kept.join('')}`,
    ...(left > 0 ? [`${left} more are left out of this page; another format, or the log, has all of them.\n`] : []),
    ruleTable(findings),
  ].join('\n');
};

function row({ severity, file, range, message, rule, help }: Finding, { pathInRepository }: ReportOptions): string {
  const place = `${literal(pathInRepository(file))}:${range.start.line}`;
  return `| ${signs[severity]} | ${place} | ${literal(message)} | [${literal(rule)}](${help}) |\n`;
}

function rowsThatFit(rows: readonly string[]): readonly string[] {
  let size = 0;
  const end = rows.findIndex((one) => {
    size += utf8Length(one);
    return size > mostBytes;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function ruleTable(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([rule, count]) => `| ${literal(rule)} | ${count} |\n`);
  return `<details><summary>By rule</summary>\n\n| rule | findings |\n|---|---:|\n${rows.join('')}\n</details>\n`;
}

/**
 * Text that stays text: written as references, no character can be markup (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references).
 * GitHub looks for people and issues in the text that comes out, unless something stands between the sign and the name.
 */
function literal(text: string): string {
  return safe(text)
    .replace(/[^\p{Letter}\p{Mark}\p{Number} ,;%/-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/&#(?:35|64);/g, '$&<!-- -->');
}
