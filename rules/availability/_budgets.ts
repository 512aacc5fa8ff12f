import {
  type Graph,
  isBeside,
  isEmptySelector,
  makesPods,
  type Resource,
  type ResourceOf,
  selectorAt,
  type Workload,
} from '../../src/rule.ts';

export type Budget = ResourceOf<'PodDisruptionBudget'>;

/** What a budget protects. */
export interface Protected {
  readonly workloads: readonly Workload[];
  /** Whether it may protect others, too. */
  readonly isOpen: boolean;
}

/** The workloads whose pods a budget protects. An empty selector means all pods, but in policy/v1beta1 none. */
export function protectedBy(graph: Graph, budget: Budget): Protected {
  const query = protecting(budget);
  if (!query) return { workloads: [], isOpen: false };
  const selection = graph.selectPods(query);
  return {
    workloads: selection.workloads.filter(makesPods),
    get isOpen() {
      return selection.somePerhaps(makesPods);
    },
  };
}

/** The selector of a budget, if it may select any pods. */
export function protecting(budget: Budget) {
  const at = budget.at.get('spec').get('selector');
  if (!at.exists || (isEmptySelector(at) && budget.version === 'v1beta1')) return undefined;
  return { selecting: budget, selector: selectorAt(at) };
}

/** Where two objects name no namespace, those of two folders are variants more often than parts of one whole. */
export function areAlternatives(graph: Graph, a: Resource, b: Resource): boolean {
  return !graph.isComplete && !graph.isNamespaceGiven(a) && !isBeside(a, b);
}
