/** What the page of a report is given, as JSON. All texts are safe to show: nothing in them hides or turns what follows. */
export interface PageData {
  readonly version: string;
  /** What was found in how much, what was skipped, and the notes, a line each. */
  readonly summary: readonly string[];
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly findings: readonly PageFinding[];
  readonly graph: PageGraph;
}

export type PageSeverity = 'error' | 'warning' | 'info';

export interface PageRule {
  readonly help: string;
  readonly summary?: string;
  readonly why?: string;
  readonly instead?: string;
}

export interface PagePlace {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** The lines around the place; nothing where the text is not at hand. */
  readonly frame?: PageFrame;
}

export interface PageFrame {
  /** The number of the first of the lines. */
  readonly first: number;
  readonly above: readonly string[];
  /** The line of the place: before, within and behind what is marked. */
  readonly marked: readonly [string, string, string];
  readonly below: readonly string[];
}

export interface PageFinding extends PagePlace {
  readonly severity: PageSeverity;
  readonly rule: string;
  readonly message: string;
  /** `Deployment shop/web`, or nothing. */
  readonly resource: string;
  readonly related: readonly (PagePlace & { readonly note: string })[];
}

/** Resources that have findings or references, and those references. */
export interface PageGraph {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
}

export interface PageNode {
  readonly kind: string;
  /** '' for what stands outside of namespaces. */
  readonly namespace: string;
  readonly name: string;
  /** Asked for by a reference, and not there. */
  readonly isMissing: boolean;
}

export interface PageEdge {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
}
