import { defineRule, type Graph, lazily, makesPods, nameAt, noteOn, type Workload } from '../../src/rule.ts';
import { protecting } from './_budgets.ts';
import { servedOf } from './_served.ts';

export default defineRule({
  id: 'disruption-budget-missing',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'graph',
  docs: {
    summary: 'Nothing keeps a drain from evicting all pods of a Service at once',
    why: 'When nodes are emptied for an upgrade, all pods of a workload that are on them are evicted at the same time. A PodDisruptionBudget makes the drain wait until enough of them run elsewhere.',
    instead: 'Write a PodDisruptionBudget that selects the pods, with `maxUnavailable: 1`.',
    refs: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  messages: {
    none: (a: { pods: number; service: string }) =>
      `no PodDisruptionBudget protects the ${a.pods} pods behind Service '${a.service}'`,
  },
  examples: {
    bad: [
      {
        title: 'three pods without a budget',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api } # expect: none
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
      {
        title: 'a Rollout of Argo, which keeps pods up as a Deployment does',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api } # expect: none
spec:
  replicas: 3
  strategy: { canary: {} }
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
    ],
    good: [
      {
        title: 'a budget, and a single pod, which no budget helps',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: api } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 8080 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const isProtected = protectedWorkloads(graph);
    return {
      workload(workload) {
        const served = servedOf(graph, workload);
        if (!served || served.scale.least < 2 || isProtected(workload)) return;
        const { scale, service } = served;
        const values = { pods: scale.least, service: service.name };
        report(nameAt(workload.resource), 'none', values, { related: [noteOn(service)] });
      },
    };
  },
});

/** Whether a budget selects the pods for sure or perhaps. */
function protectedWorkloads(graph: Graph): (workload: Workload) => boolean {
  const isSelected = lazily(() =>
    graph.whoSelects(graph.ofKind('PodDisruptionBudget').flatMap((budget) => protecting(budget) ?? [])),
  );
  return (workload) => makesPods(workload) && isSelected()(workload);
}
