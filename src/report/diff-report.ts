import type { GraphDifference } from '../graph/difference.ts';
import type { Finding } from '../rule.ts';

/** What a change does. */
export interface DiffReport extends GraphDifference {
  /** What it is compared with, for people. */
  readonly base: string;
  readonly findings: { readonly new: readonly Finding[]; readonly gone: readonly Finding[] };
}
