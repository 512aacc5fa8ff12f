import { type At, type Graph, nearMiss, type ResourceOf, type Workload } from '../../src/rule.ts';

export type Service = ResourceOf<'Service'>;

/** A pair of a selector that no pod carries, and the label of a workload that was most likely meant. */
export interface NearLabel {
  readonly workload: Workload;
  /** The pair in the selector. */
  readonly pair: At<string>;
  readonly label: At<string>;
  /** Whether the keys differ, and not the values. */
  readonly isKey: boolean;
}

/** The workload of the same namespace that carries all pairs but one, whose value or key is a slip of the pen. */
export function nearLabel(graph: Graph, service: Service): NearLabel | undefined {
  const pairs = service.at.get('spec').get('selector').entries();
  for (const workload of graph.workloads) {
    if (graph.sameNamespace(service, workload.resource) !== true) continue;
    const [odd, ...others] = pairs.filter(([key, pair]) => valueOf(workload, key) !== pair.text());
    if (odd === undefined || others.length > 0) continue;
    const [key, pair] = odd;
    const labels = workload.metadata.get('labels');
    const value = valueOf(workload, key);
    if (value !== undefined) {
      if (nearMiss(pair.text() ?? '', [value], (one) => one) !== undefined)
        return { workload, pair, label: labels.get(key), isKey: false };
      continue;
    }
    const alike = labels
      .entries()
      .filter(([other, label]) => label.text() === pair.text() && pairs.every(([known]) => known !== other));
    const near = nearMiss(key, alike, ([other]) => other);
    if (near) return { workload, pair, label: near[1], isKey: true };
  }
  return undefined;
}

function valueOf({ labels }: Workload, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
