import type { At } from '../at.ts';
import { lazily } from '../collections.ts';
import { describe, type Resource, type Workload } from '../model.ts';
import { type NearNames, nearNameIndex } from './name-index.ts';
import { nearMiss } from './near-miss.ts';

type Pairs = Readonly<Record<string, string>>;

/** A pair of a selector that no pod carries, and the label of a workload that was most likely meant. */
export interface NearLabel {
  readonly workload: Workload;
  /** The pair in the selector. */
  readonly pair: At<string>;
  readonly label: At<string>;
  /** Whether the keys differ, and not the values. */
  readonly isKey: boolean;
}

/** `app=web`, as findings name a label or a pair of a selector. */
export function pairText(pair: At<string>): string {
  return `${pair.name}=${pair.text() ?? ''}`;
}

/** What findings tell of such a slip: their place, their words, and the other side. */
export function wordsOfNearLabel({ pair, label, isKey, workload }: NearLabel) {
  return {
    at: isKey ? pair.key : pair,
    values: { selector: pairText(pair), label: pairText(label), workload: describe(workload.resource) },
    related: [{ at: isKey ? label.key : label, note: 'the label of the pods' }],
  };
}

/** Nobody writes a selector of so many pairs, and each of them is held against all labels. */
const mostPairs = 50;

/** Finds the slip of the pen in a selector that selects nothing. */
export type NearLabelSearch = (selecting: Resource, pairs: At<Pairs>) => NearLabel | undefined;

export interface NearLabelInput {
  readonly workloads: readonly Workload[];
  /** The workloads of the same namespace, for sure, whose pods carry these pairs. */
  readonly select: (selecting: Resource, pairs: Pairs) => readonly Workload[];
}

/** Prepares the search; its indexes are made when it is first asked. */
export function nearLabelSearch({ workloads, select }: NearLabelInput): NearLabelSearch {
  const index = lazily(() => indexPairs(workloads));

  return (selecting, pairs) => {
    const entries = pairs.entries();
    if (entries.length > mostPairs) return undefined;
    const labels = pairs.labels();
    for (const [key, pair] of entries) {
      const asked: Asked = { selecting, pairs: labels, key, pair };
      const near = nearValue(asked) ?? nearKey(asked);
      if (near) return near;
    }
    return undefined;
  };

  function nearValue({ selecting, pairs, key, pair }: Asked): NearLabel | undefined {
    const written = pair.text() ?? '';
    for (const value of valuesLike(written, key, selecting.name)) {
      const isNamed = value === selecting.name && isOneLetterOff(written, value);
      if (!isNamed && !isSlip(written, value)) continue;
      const [workload] = select(selecting, { ...pairs, [key]: value });
      if (workload) return { workload, pair, label: workload.metadata.get('labels').get(key), isKey: false };
    }
    return undefined;
  }

  /** The values of a key that may be meant; a short one only where the selecting object bears it. */
  function valuesLike(written: string, key: string, name: string): readonly string[] {
    const known = index().values.get(key);
    if (!known) return [];
    return known.all.has(name) ? [name, ...known.near(written)] : known.near(written);
  }

  function nearKey({ selecting, pairs, key, pair }: Asked): NearLabel | undefined {
    const value = pair.text() ?? '';
    const { [key]: _, ...others } = pairs;
    for (const other of index().keys.get(value) ?? []) {
      if (!isSlip(key, other)) continue;
      const [workload] = select(selecting, { ...others, [other]: value });
      if (!workload || Object.hasOwn(workload.labels, key)) continue;
      return { workload, pair, label: workload.metadata.get('labels').get(other), isKey: true };
    }
    return undefined;
  }
}

interface Asked {
  readonly selecting: Resource;
  readonly pairs: Pairs;
  readonly key: string;
  readonly pair: At<string>;
}

/** One or two letters, or upper and lower case. What differs at both ends is hardly ever a slip. */
function isSlip(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 2) return false;
  if (word.toLowerCase() === other.toLowerCase()) return true;
  return (word[0] === other[0] || word.at(-1) === other.at(-1)) && nearMiss(word, [other], (one) => one) !== undefined;
}

/** A short name such as 'web' is taken for a slip only where the selecting object itself bears the right one. */
function isOneLetterOff(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 3) return false;
  return [...word].filter((letter, n) => letter !== other[n]).length === 1 && !/\d/.test(word + other);
}

interface PairIndex {
  readonly values: ReadonlyMap<string, Values>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Values {
  readonly all: ReadonlySet<string>;
  readonly near: NearNames;
}

function indexPairs(workloads: readonly Workload[]): PairIndex {
  const values = new Map<string, Set<string>>();
  const keys = new Map<string, Set<string>>();
  for (const { labels } of workloads) {
    for (const [key, value] of Object.entries(labels)) {
      values.set(key, (values.get(key) ?? new Set()).add(value));
      keys.set(value, (keys.get(value) ?? new Set()).add(key));
    }
  }
  return { values: new Map([...values].map(([key, all]) => [key, { all, near: nearNameIndex(() => all) }])), keys };
}
