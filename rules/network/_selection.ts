import { type Graph, lazily, matchesPairs, metadataOf, push, type ResourceOf, type Workload } from '../../src/rule.ts';

export type Service = ResourceOf<'Service'>;
type Pairs = Readonly<Record<string, string>>;

/** What a run knows about labels. The indexes are made when they are first asked for. */
export interface LabelIndex {
  /** Workloads of any namespace whose pods carry one of the pairs at least. */
  carrying(pairs: Pairs): readonly Workload[];
  /** Workloads of any namespace that carry all pairs themselves, whatever their pods carry. */
  labelled(pairs: Pairs): readonly Workload[];
}

/** Prepares the questions about the labels of a run. */
export function indexLabels(graph: Graph): LabelIndex {
  const ofPods = lazily(() => indexPairs(graph.workloads, ({ labels }) => labels));
  const ofOwners = lazily(() => indexPairs(graph.workloads, ownLabels));

  return {
    carrying: (pairs) => [
      ...new Set(Object.entries(pairs).flatMap(([key, value]) => ofPods().get(`${key}=${value}`) ?? [])),
    ],
    labelled(pairs) {
      const [first] = Object.entries(pairs);
      const found = first ? (ofOwners().get(`${first[0]}=${first[1]}`) ?? []) : [];
      return found.filter((workload) => matchesPairs(pairs, ownLabels(workload)));
    },
  };
}

function indexPairs(
  all: readonly Workload[],
  labelsOf: (workload: Workload) => Pairs,
): ReadonlyMap<string, readonly Workload[]> {
  const index = new Map<string, Workload[]>();
  for (const workload of all) {
    for (const [key, value] of Object.entries(labelsOf(workload))) push(index, `${key}=${value}`, workload);
  }
  return index;
}

function ownLabels({ resource }: Workload): Pairs {
  return metadataOf(resource.at).get('labels').labels();
}
