import type { At } from '../at.ts';
import type { LabelSelector } from '../kubernetes/label-selector.ts';

type Pairs = Record<string, string>;

/** A label selector as it is written; `matchLabels` without the values that are no text. */
export interface WrittenSelector extends LabelSelector {
  readonly matchLabels: Readonly<Pairs>;
}

/** Reads a label selector at its place. */
export function selectorAt(at: At<unknown>): WrittenSelector {
  const matchLabels = pairsAt(at).labels();
  const expressions = (at as At<{ matchExpressions?: unknown }>).get('matchExpressions').value;
  return Array.isArray(expressions) && expressions.length > 0
    ? { matchLabels, matchExpressions: expressions }
    : { matchLabels };
}

/** The `matchLabels` of a selector. */
export function pairsAt(at: At<unknown>): At<Pairs> {
  return (at as At<{ matchLabels?: Pairs }>).get('matchLabels') as At<Pairs>;
}

/** Whether all values are texts; others are a fault of the structure, which is told elsewhere. */
export function areTexts(pairs: At<Pairs>): boolean {
  return Object.keys(pairs.labels()).length === pairs.entries().length;
}

/** Whether a selector asks for nothing, and so selects all. */
export function isEmptySelector(at: At<unknown>): boolean {
  const { matchLabels, matchExpressions } = selectorAt(at);
  return Object.keys(matchLabels).length === 0 && matchExpressions === undefined;
}
