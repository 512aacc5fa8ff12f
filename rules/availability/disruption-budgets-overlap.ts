import { defineRule, describe, type Workload } from '../../src/rule.ts';
import { areAlternatives, type Budget, protectedBy } from './_budgets.ts';

export default defineRule({
  id: 'disruption-budgets-overlap',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two PodDisruptionBudgets protect the same pods',
    why: 'The API server refuses to evict a pod that more than one budget selects (`This pod has more than one PodDisruptionBudget, which the eviction subresource does not support`). A node with such a pod cannot be drained, whatever the two budgets would allow.',
    instead: 'Keep one budget for each set of pods. An empty selector means all pods of the namespace.',
    unless: 'The two are alternatives of which one is applied.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors',
      'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/',
    ],
  },
  messages: {
    both: (a: { other: string; workload: string }) =>
      `this and ${a.other} select the pods of ${a.workload}: none of them can be evicted`,
  },
  examples: {
    bad: [
      {
        title: 'one for the namespace, and one for the web',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: all }
spec:
  maxUnavailable: 1
  selector: {}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  maxUnavailable: 1
  selector: # expect: both
    matchLabels: { app: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
    ],
    good: [
      {
        title: 'one for each, an empty selector of the old version, and another namespace',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec: { maxUnavailable: 1, selector: { matchExpressions: [{ key: app, operator: In, values: [api] }] } }
---
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: none }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: all, namespace: staging }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      replicas: 3
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: api }
    spec:
      replicas: 3
      selector: { matchLabels: { app: api } }
      template:
        metadata: { labels: { app: api } }
        spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
      {
        title: 'a budget that is written twice',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 2, selector: { matchLabels: { app: web } } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const seen = new Map<Workload, Budget>();
    return {
      PodDisruptionBudget(budget) {
        const told = new Set<Budget>();
        for (const workload of protectedBy(graph, budget).workloads) {
          const other = seen.get(workload);
          if (!other) seen.set(workload, budget);
          if (!other || other.name === budget.name || told.has(other) || areAlternatives(graph, budget, other))
            continue;
          told.add(other);
          const values = { other: describe(other), workload: describe(workload.resource) };
          const related = [
            { at: other.at.get('spec').get('selector').key, note: describe(other) },
            {
              at: workload.metadata.get('labels').key,
              note: `the labels of the pods of ${describe(workload.resource)}`,
            },
          ];
          report(budget.at.get('spec').get('selector').key, 'both', values, { related });
        }
      },
    };
  },
});
