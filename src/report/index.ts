import { compact } from './compact.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';
import { vscode } from './vscode.ts';

/** A format of `--format`. */
export interface Format {
  /** What it is for, in a few words; for the table in the README. */
  readonly doc: string;
  /** Formats that a terminal does not ask for are loaded when they are chosen, so that a plain run starts no later. */
  readonly load: () => Reporter | Promise<Reporter>;
}

/** The formats of `--format`, by name: parsing, help and docs follow from this table. */
export const formats: Readonly<Record<string, Format>> = {
  pretty: { doc: 'for people: each finding with its lines, both sides of a conflict', load: () => pretty },
  compact: { doc: 'one line a finding, for grep and editors', load: () => compact },
  json: { doc: 'everything, for programs; `schemas/report.schema.json`', load: () => json },
  vscode: { doc: 'one JSON object a line, for a problem matcher of Visual Studio Code', load: () => vscode },
  sarif: {
    doc: 'SARIF 2.1.0, for code scanning on GitHub, Azure DevOps and SARIF viewers',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  github: {
    doc: 'annotations on the changed lines of a pull request, by GitHub Actions',
    load: async () => (await import('./github.ts')).github,
  },
  gitlab: {
    doc: 'Code Quality report of GitLab, shown in merge requests',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  junit: {
    doc: 'JUnit XML, for the test pages of Jenkins, Azure DevOps and GitLab; a suite for each file',
    load: async () => (await import('./junit.ts')).junit,
  },
  checkstyle: {
    doc: 'Checkstyle XML, for warnings plugins such as that of Jenkins',
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  rdjson: {
    doc: 'Reviewdog Diagnostic Format, for review comments by reviewdog',
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
  'eslint-stylish': {
    doc: 'the shape of ESLint, for problem matchers that know it',
    load: async () => (await import('./eslint-stylish.ts')).eslintStylish,
  },
  markdown: {
    doc: 'a summary for the page of a job (`$GITHUB_STEP_SUMMARY`) or a comment',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  html: {
    doc: 'one page that needs no network: findings to search and filter, and the graph as a picture',
    load: async () => (await import('./html.ts')).html,
  },
};

export type { Report, Reporter, ReportOptions } from './report.ts';
