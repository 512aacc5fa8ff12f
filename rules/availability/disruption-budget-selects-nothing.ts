import { defineRule, lazily, makersIn, type Workload, wordsOfNearLabel } from '../../src/rule.ts';

export default defineRule({
  id: 'disruption-budget-selects-nothing',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'No pod carries the labels that a PodDisruptionBudget selects',
    why: 'A budget protects the pods of its own namespace that carry the labels of its selector. Where there is none, it protects nothing: a drain of a node may take all pods of the workload at once, and nothing reports that the budget is idle.',
    instead: 'Copy the labels from `spec.template.metadata.labels` of the workload.',
    unless:
      'Pods that are not in the run may carry the labels, so this is told only where one label is a slip of the pen for another one, or where the run is declared complete and holds nothing that could make pods.',
    refs: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  messages: {
    near: (a: { selector: string; workload: string; label: string }) =>
      `no pod carries '${a.selector}', but those of ${a.workload} carry '${a.label}'`,
    none: (a: { selector: string; namespace: string }) =>
      `no pod in namespace '${a.namespace}' carries '${a.selector}'`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: frontend }
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: frontent # expect: near
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  replicas: 3
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec: { containers: [{ name: web, image: nginx:1.27.3 }] }
`,
      },
      {
        title: 'nothing at all, in a run that holds everything',
        complete: true,
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api, namespace: shop }
spec:
  maxUnavailable: 1
  selector: # expect: none
    matchLabels: { app: api }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { tier: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
    ],
    good: [
      {
        title: 'pods that may be outside of the run',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: api } } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
      {
        title: 'an operator makes the pods',
        complete: true,
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: prometheus, namespace: monitoring }
spec: { maxUnavailable: 1, selector: { matchLabels: { app.kubernetes.io/name: prometheus } } }
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: shop, namespace: monitoring }
spec: { replicas: 2 }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = makersIn(graph);
    const unlabelled = lazily(() =>
      graph.candidates(graph.workloads.filter(mayBeLabelledLater).map(({ resource }) => resource)),
    );
    return {
      reference({ from, at, to, state, proof }) {
        if (from.visitable !== 'PodDisruptionBudget' || to.selector === undefined || state !== 'missing') return;
        const selector = to.selector;
        if (proof?.code === 'near-label') {
          const { at: pair, values, related } = wordsOfNearLabel(proof.near);
          report(pair, 'near', values, { related });
        } else if (!makers.mayServe(from) && unlabelled().possible(from).length === 0)
          report(at.key, 'none', { selector, namespace: to.namespace });
      },
    };
  },
});

/** A template without any labels gets them from Kustomize. */
function mayBeLabelledLater({ resource, labels }: Workload): boolean {
  return resource.kind !== 'Pod' && Object.keys(labels).length === 0;
}
