import type { At, Graph, Resource, ResourceOf, Workload } from '../../src/rule.ts';

export type Budget = ResourceOf<'PodDisruptionBudget'>;

/** The workloads whose pods a budget protects. An empty selector means all pods, but in policy/v1beta1 none. */
export function protectedBy(graph: Graph, budget: Budget) {
  const at = budget.at.get('spec').get('selector') as At as At<{ matchLabels?: Record<string, string> }>;
  const expressions = (at as At as At<{ matchExpressions?: unknown }>).get('matchExpressions').value;
  const matchLabels = at.get('matchLabels').labels();
  const isEmpty = Object.keys(matchLabels).length === 0 && !Array.isArray(expressions);
  if (!at.exists || (isEmpty && budget.version === 'v1beta1')) return { workloads: [], perhaps: [] };
  const selector = Array.isArray(expressions) ? { matchLabels, matchExpressions: expressions } : { matchLabels };
  const { workloads, perhaps } = graph.selectPods({ selecting: budget, selector });
  return { workloads: workloads.filter(makesPods), perhaps: perhaps.filter(makesPods) };
}

function makesPods({ resource, replicas }: Workload): boolean {
  return resource.kind !== 'PodTemplate' && replicas !== 0;
}

/** Where two objects name no namespace, those of two folders are variants more often than parts of one whole. */
export function areAlternatives(graph: Graph, a: Resource, b: Resource): boolean {
  return !graph.isComplete && !graph.isNamespaceGiven(a) && folderOf(a) !== folderOf(b);
}

function folderOf({ file }: Resource): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
