import type { Graph } from '../graph/graph.ts';
import type { Summary } from '../link.ts';
import type { Finding, Severity } from '../rule.ts';

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
  /** What the rules saw; for reports that show it. */
  readonly graph: Pick<Graph, 'resources' | 'references' | 'bindings'>;
}

export interface ReportOptions {
  readonly color: boolean;
  /** Leave the summary out. */
  readonly quiet: boolean;
  /** The mildest finding that makes the run fail; for formats that know of passing and failing only. */
  readonly failOn: Severity;
  /**
   * How a file is called from the root of the repository that it is in, with forward slashes: the pages of a code host
   * find it by no other name. What is in no repository keeps the name that findings show.
   */
  readonly pathInRepository: (file: string) => string;
  /** The absolute path of a file; what is no file, such as standard input, keeps its name. */
  readonly absolutePath: (file: string) => string;
}

/** A pure function from a report to text. It never changes the exit code. */
export type Reporter = (report: Report, options: ReportOptions) => string;
