import { rules as catalogue } from '../../rules/index.ts';
import { crashRule } from '../engine.ts';
import { fingerprintsOf } from '../fingerprint.ts';
import { helpUrl } from '../link.ts';
import type { Range } from '../parse/lines.ts';
import { type Finding, type Rule, type Severity, severities } from '../rule.ts';
import { version } from '../version.ts';
import { counted } from '../words.ts';
import { fixReader, type WrittenFix } from './fixes.ts';
import type { Report, Reporter } from './report.ts';
import { safe, safeJson } from './safe.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What GitHub takes: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const mostResults = 25_000;
const mostRelated = 100;

/**
 * SARIF 2.1.0. Findings that are silenced are left out: GitHub does not read `suppressions` and would open an alert for
 * each of them (https://github.com/github/codeql-action/issues/1230); their number is among the properties of the run.
 */
export const sarif: Reporter = (report, { pathInRepository }) => {
  const found = report.findings.filter(({ rule }) => rule !== crashRule);
  const kept = found.length > mostResults ? mostSevere(found) : found;
  const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index] as const));
  const marks = fingerprintsOf(report.findings);
  const fixOf = fixReader({ findings: kept, textOf: report.textOf });
  const markOf = new Map(report.findings.map((finding, n) => [finding, marks[n]] as const));
  const run = {
    tool: {
      driver: {
        name: 'Kubeworthy',
        semanticVersion: version,
        version,
        informationUri: 'https://github.com/kubeworthy/kubeworthy',
        rules: ids.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'the root of the repository' } } },
    invocations: [
      {
        executionSuccessful: found.length === report.findings.length,
        toolExecutionNotifications: notifications(report, found.length - kept.length),
      },
    ],
    results: kept.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule) ?? -1,
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: physicalLocation(pathInRepository(finding.file), finding.range),
          ...(finding.resource ? { logicalLocations: [logicalLocation(finding.resource)] } : {}),
        },
      ],
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.slice(0, mostRelated).map(({ file, range, note }, index) => ({
              id: index + 1,
              physicalLocation: physicalLocation(pathInRepository(file), range),
              message: { text: plain(note) },
            })),
          }),
      ...fixesOf(fixOf(finding), pathInRepository),
      partialFingerprints: { 'kubeworthyFingerprint/v1': markOf.get(finding) },
    })),
    properties: { suppressed: report.summary.suppressed },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${safeJson(log, 2)}\n`;
};

/** A safe fix has one meaning; a suggestion says so itself, for SARIF has no word for it. */
function fixesOf(fix: WrittenFix | undefined, pathOf: (file: string) => string) {
  if (fix === undefined) return {};
  const replacements = fix.edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  const text = plain(fix.safe ? fix.title : `suggestion: ${fix.title}`);
  const artifactLocation = artifactAt(pathOf(fix.file));
  return { fixes: [{ description: { text }, artifactChanges: [{ artifactLocation, replacements }] }] };
}

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, mostResults);
}

/** The message, and a link to each related place: GitHub shows only those that the message links to. */
function messageOf({ message, related }: Finding): string {
  const links = related.slice(0, mostRelated).map(({ note }, index) => `[${linkText(note)}](${index + 1})`);
  return links.length === 0 ? plain(message) : `${plain(message)} (see ${links.join(', ')})`;
}

/** Text in which nothing is a link; SARIF escapes brackets by a backslash (section 3.11.6). */
function plain(text: string): string {
  return safe(text).replaceAll('](', '\\](');
}

function linkText(text: string): string {
  return safe(text).replace(/[\\[\]]/g, '\\$&');
}

function physicalLocation(path: string, range: Range) {
  return {
    artifactLocation: artifactAt(path),
    region: regionOf(range),
  };
}

function artifactAt(path: string) {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function logicalLocation({ kind, namespace, name }: NonNullable<Finding['resource']>) {
  const own = namespace === '' ? name : `${namespace}/${name}`;
  return { name: safe(name), fullyQualifiedName: safe(`${kind}/${own}`), kind: 'resource' };
}

/** What a viewer shows beside a finding. Rules of others, whose docs are not at hand, have their page only. */
function descriptorOf(id: string) {
  const rule = catalogue.find((one) => one.id === id);
  if (rule === undefined) return { id, helpUri: helpUrl(id) };
  const { docs, severity, area } = rule;
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: helpUrl(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [area] },
  };
}

function helpText({ docs }: Rule): string {
  return [docs.why, `Instead: ${docs.instead}`, ...(docs.unless ? [`Unless: ${docs.unless}`] : []), ...docs.refs].join(
    '\n\n',
  );
}

function helpMarkdown({ id, docs }: Rule): string {
  return [
    docs.why,
    `**Instead.** ${docs.instead}`,
    ...(docs.unless ? [`**Unless.** ${docs.unless}`] : []),
    `Silence it where it stands: \`# kubeworthy-ignore ${id}: the reason\``,
    ...docs.refs.map((ref) => `<${ref}>`),
  ].join('\n\n');
}

/** What a run has to say beside its findings: rules that crashed, what was skipped, what was cut. */
function notifications({ findings, summary, notes }: Report, left: number) {
  const notice = (level: string, text: string) => ({ level, message: { text: plain(text) } });
  return [
    ...findings.filter(({ rule }) => rule === crashRule).map(({ message }) => notice('error', message)),
    ...(left > 0
      ? [notice('warning', `${counted(left, 'finding')} left out: code scanning takes ${mostResults} at most`)]
      : []),
    ...summary.skipped.map(({ reason, count }) => notice('note', `${counted(count, 'document')} skipped: ${reason}`)),
    ...notes.map((note) => notice('note', note)),
  ];
}
