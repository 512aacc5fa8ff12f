import { defineRule, scaleOf } from '../../src/rule.ts';

export default defineRule({
  id: 'replicas-not-spread',
  area: 'availability',
  severity: 'info',
  since: '0.1.0',
  presets: ['production'],
  scope: 'graph',
  docs: {
    summary: 'Nothing keeps the replicas of a Service from running on one node',
    why: 'The scheduler spreads the pods of a Service a little by itself, and gives way whenever a node has more room. With all of them on one node its failure is that of the Service.',
    instead:
      'Write a `topologySpreadConstraint` over `kubernetes.io/hostname` or zones, or a pod anti-affinity of the pods to themselves.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  },
  messages: {
    none: (a: { pods: number }) => `nothing says that the ${a.pods} pods are to run on different nodes`,
  },
  examples: {
    bad: [
      {
        title: 'two pods that may share a node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: # expect: none
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
        title: 'a constraint, and a worker without a Service',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      topologySpreadConstraints:
        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: api } } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  replicas: 2
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const { resource, spec } = workload;
        if (resource.visitable !== 'Deployment' && resource.visitable !== 'StatefulSet') return;
        const scale = scaleOf(graph, workload);
        const isSpread =
          spec.get('topologySpreadConstraints').exists || spec.get('affinity').get('podAntiAffinity').exists;
        if (!scale || scale.least < 2 || isSpread || graph.servicesOf(workload).length === 0) return;
        report(spec.key, 'none', { pods: scale.least });
      },
    };
  },
});
