import { type At, isMapping, matchesLabelSelector, type Workload } from '../../src/rule.ts';

const hostLabel = 'kubernetes.io/hostname';

interface Term {
  matchExpressions?: Expression[];
  matchFields?: Expression[];
}
interface Expression {
  key?: string;
  operator?: string;
  values?: string[];
}

/** Whether all pods of a workload run on one node, because it says so itself. */
export function isPinned(workload: Workload): boolean {
  const { spec } = workload;
  if (spec.get('nodeName').text() || spec.get('nodeSelector').labels()[hostLabel]) return true;
  return isOneNode(spec.get('affinity').get('nodeAffinity').get('requiredDuringSchedulingIgnoredDuringExecution'));
}

/** Whether a node selector leaves a single node, by its name or host name. Of several terms each allows nodes. */
export function isOneNode(selector: At<unknown>): boolean {
  const terms = (selector as At<{ nodeSelectorTerms?: Term[] }>).get('nodeSelectorTerms').items();
  const [term] = terms;
  if (!term || terms.length > 1) return false;
  return [...term.get('matchExpressions').items(), ...term.get('matchFields').items()].some((expression) => {
    const key = expression.get('key').text();
    return (
      (key === hostLabel || key === 'metadata.name') &&
      expression.get('operator').text() === 'In' &&
      expression.get('values').texts().length === 1
    );
  });
}

/** Whether the pods of a workload only go where pods with one of these sets of labels run already. */
export function followsPods(workload: Workload, others: readonly Readonly<Record<string, string>>[]): boolean {
  const terms = workload.spec
    .get('affinity')
    .get('podAffinity')
    .get('requiredDuringSchedulingIgnoredDuringExecution')
    .items();
  return terms.some((term) => {
    const selector = term.get('labelSelector').value;
    return (
      term.get('topologyKey').text() === hostLabel &&
      isMapping(selector) &&
      others.some((labels) => matchesLabelSelector(selector, labels))
    );
  });
}
