import { groupBy } from '../collections.ts';
import { type Finding, severities } from '../rule.ts';
import { findingWriter } from './pretty.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { attributes, xml, xmlHead } from './xml.ts';

/**
 * JUnit XML as Jenkins reads it: a suite for each file, a test case for each finding. A test can only pass or fail, so
 * what the exit code lets pass does, too, and says what it found; a file without findings is one that passes.
 */
export const junit: Reporter = (report, options) => {
  const byFile = groupBy(report.findings, ({ file }) => file);
  const files = new Set([...byFile.keys(), ...report.graph.resources.map(({ file }) => file)]);
  const writing = { options, write: findingWriter(report) };
  const suites = [...files].sort().map((file) => suite(writing, { file, findings: byFile.get(file) ?? [] }));
  const failures = report.findings.filter((finding) => isFailure(finding, options)).length;
  const tests = suites.reduce((sum, one) => sum + one.tests, 0);
  return `${xmlHead}<testsuites${attributes({ name: 'kubeworthy', tests, failures, errors: 0 })}>\n${suites
    .map(({ text }) => text)
    .join('')}</testsuites>\n`;
};

function isFailure({ severity }: Finding, { failOn }: ReportOptions): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

interface Suite {
  readonly file: string;
  readonly findings: readonly Finding[];
}

interface Writing {
  readonly options: ReportOptions;
  readonly write: (finding: Finding) => string;
}

function suite(writing: Writing, { file, findings }: Suite): { readonly tests: number; readonly text: string } {
  const { options } = writing;
  const name = options.pathInRepository(file);
  const cases =
    findings.length === 0
      ? [`    <testcase${attributes({ name: 'no findings', classname: name })}/>\n`]
      : findings.map((finding) => testCase(writing, finding));
  const failures = findings.filter((finding) => isFailure(finding, options)).length;
  const head = attributes({ name, tests: cases.length, failures, errors: 0 });
  return { tests: cases.length, text: `  <testsuite${head}>\n${cases.join('')}  </testsuite>\n` };
}

function testCase({ options, write }: Writing, finding: Finding): string {
  const { rule, message, severity, file, help } = finding;
  const name = attributes({ name: `${rule}: ${message}`, classname: options.pathInRepository(file) });
  // The lines are made safe one by one, so that they stay lines.
  const text = [...write(finding).trimEnd().split('\n'), `  ${help}`].map(xml).join('\n');
  const body = isFailure(finding, options)
    ? `<failure${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase${name}>${body}</testcase>\n`;
}
