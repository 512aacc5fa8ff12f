import {
  type At,
  type Graph,
  lazily,
  matchesPairs,
  metadataOf,
  nearMiss,
  type ResourceOf,
  type Workload,
} from '../../src/rule.ts';

export type Service = ResourceOf<'Service'>;
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

/** What a run knows about labels. The indexes are made when they are first asked for. */
export interface LabelIndex {
  /** The workload of the same namespace that carries all pairs but one, whose value or key is a slip of the pen. */
  nearLabel(service: Service): NearLabel | undefined;
  /** Workloads of any namespace whose pods carry one of the pairs at least. */
  carrying(pairs: Pairs): readonly Workload[];
  /** Workloads of any namespace that carry all pairs themselves, whatever their pods carry. */
  labelled(pairs: Pairs): readonly Workload[];
}

export function indexLabels(graph: Graph): LabelIndex {
  const ofPods = lazily(() => indexPairs(graph.workloads, ({ labels }) => labels));
  const ofOwners = lazily(() => indexPairs(graph.workloads, ownLabels));

  return {
    nearLabel(service) {
      for (const [key, pair] of service.at.get('spec').get('selector').entries()) {
        const near = nearValue(service, key, pair) ?? nearKey(service, key, pair);
        if (near) return near;
      }
      return undefined;
    },
    carrying: (pairs) =>
      Object.entries(pairs).flatMap(([key, value]) => ofPods().workloads.get(`${key}=${value}`) ?? []),
    labelled(pairs) {
      const [first] = Object.entries(pairs);
      const found = first ? (ofOwners().workloads.get(`${first[0]}=${first[1]}`) ?? []) : [];
      return found.filter((workload) => matchesPairs(pairs, ownLabels(workload)));
    },
  };

  function nearValue(service: Service, key: string, pair: At<string>): NearLabel | undefined {
    for (const value of ofPods().values.get(key) ?? []) {
      const isNamed = value === service.name && isOneLetterOff(pair.text() ?? '', value);
      if (!isNamed && !isSlip(pair.text() ?? '', value)) continue;
      const workload = selected(service, { [key]: value });
      if (workload) return { workload, pair, label: workload.metadata.get('labels').get(key), isKey: false };
    }
    return undefined;
  }

  function nearKey(service: Service, key: string, pair: At<string>): NearLabel | undefined {
    const value = pair.text() ?? '';
    for (const other of ofPods().keys.get(value) ?? []) {
      if (!isSlip(key, other)) continue;
      const workload = selected(service, { [other]: value }, key);
      if (!workload || Object.hasOwn(workload.labels, key)) continue;
      return { workload, pair, label: workload.metadata.get('labels').get(other), isKey: true };
    }
    return undefined;
  }

  /** A workload of the same namespace for sure that carries these pairs and the others of the selector. */
  function selected(service: Service, pairs: Pairs, left = ''): Workload | undefined {
    const rest = Object.entries(service.at.get('spec').get('selector').labels()).filter(([key]) => key !== left);
    return graph.selectedBy(service, { ...pairs, ...Object.fromEntries(rest), ...pairs }).workloads[0];
  }
}

/** One or two letters, or upper and lower case. What differs at both ends is hardly ever a slip. */
function isSlip(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 2) return false;
  if (word.toLowerCase() === other.toLowerCase()) return true;
  return (word[0] === other[0] || word.at(-1) === other.at(-1)) && nearMiss(word, [other], (one) => one) !== undefined;
}

/** A short name such as 'web' is taken for a slip only where the Service itself bears the right one. */
function isOneLetterOff(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 3) return false;
  return [...word].filter((letter, n) => letter !== other[n]).length === 1 && !/\d/.test(word + other);
}

interface PairIndex {
  readonly workloads: ReadonlyMap<string, readonly Workload[]>;
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexPairs(all: readonly Workload[], labelsOf: (workload: Workload) => Pairs): PairIndex {
  const workloads = new Map<string, Workload[]>();
  const values = new Map<string, Set<string>>();
  const keys = new Map<string, Set<string>>();
  for (const workload of all) {
    for (const [key, value] of Object.entries(labelsOf(workload))) {
      const pair = `${key}=${value}`;
      const known = workloads.get(pair);
      if (known) known.push(workload);
      else workloads.set(pair, [workload]);
      values.set(key, (values.get(key) ?? new Set()).add(value));
      keys.set(value, (keys.get(value) ?? new Set()).add(key));
    }
  }
  return { workloads, values, keys };
}

function ownLabels({ resource }: Workload): Pairs {
  return metadataOf(resource.at).get('labels').labels();
}
