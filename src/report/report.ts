import type { Summary } from '../link.ts';
import type { Finding } from '../rule.ts';

/** What a run has to say. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** How many files the findings are about, where that is not all of them. */
  readonly focus?: number;
  /** Things to know that are no findings, a sentence each. */
  readonly notes: readonly string[];
  /** The text of a file, for code frames. */
  readonly textOf: (file: string) => string | undefined;
}

export interface ReportOptions {
  readonly color: boolean;
  /** Leave the summary out. */
  readonly quiet: boolean;
}

/** A pure function from a report to text. It never changes the exit code. */
export type Reporter = (report: Report, options: ReportOptions) => string;
