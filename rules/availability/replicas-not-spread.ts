import { type At, defineRule, type Graph, type Workload } from '../../src/rule.ts';
import { selectsOwnPods, servedOf } from './_served.ts';

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
    other: (a: { pods: number }) => `podAntiAffinity is about other pods: the ${a.pods} of this one may share a node`,
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
      {
        title: 'an anti-affinity to other pods, and an empty one',
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
      affinity:
        podAntiAffinity: # expect: other
          requiredDuringSchedulingIgnoredDuringExecution:
            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: database } } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: # expect: none
      affinity:
        podAntiAffinity: {}
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 8080 }] }
`,
      },
    ],
    good: [
      {
        title: 'an anti-affinity of the pods to themselves, where it can be kept',
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
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm: { topologyKey: kubernetes.io/hostname, labelSelector: { matchExpressions: [{ key: app, operator: In, values: [api] }] } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
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
        const { spec } = workload;
        const served = servedOf(graph, workload);
        // Whether a constraint counts the pods themselves is told by a rule of its own.
        const isSpread = spec.get('topologySpreadConstraints').items().length > 0;
        if (!served || served.scale.least < 2 || isSpread) return;
        const antiAffinity = spec.get('affinity').get('podAntiAffinity');
        const selectors = selectorsOf(antiAffinity);
        if (selectors.some((at) => keepsApart(graph, workload, at))) return;
        const values = { pods: served.scale.least };
        if (selectors.length > 0) report(antiAffinity.key, 'other', values);
        else report(spec.key, 'none', values);
      },
    };
  },
});

type Term = At<PodAffinityTerm | undefined>;

/** The selectors of the pods that an anti-affinity keeps away, strictly or where it can. */
function selectorsOf(at: At): readonly At<unknown>[] {
  const antiAffinity = at as At<PodAntiAffinity>;
  const terms: readonly Term[] = [
    ...antiAffinity.get('requiredDuringSchedulingIgnoredDuringExecution').items(),
    ...antiAffinity
      .get('preferredDuringSchedulingIgnoredDuringExecution')
      .items()
      .map((entry) => entry.get('podAffinityTerm')),
  ];
  return terms.map((term) => term.get('labelSelector'));
}

/** A term without a selector is about no pods. Templates without labels get them from Kustomize. */
function keepsApart(graph: Graph, workload: Workload, at: At<unknown>): boolean {
  return at.exists && (Object.keys(workload.labels).length === 0 || selectsOwnPods(graph, workload, at));
}

interface PodAffinityTerm {
  readonly labelSelector?: object;
}

interface PodAntiAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  readonly preferredDuringSchedulingIgnoredDuringExecution?: { readonly podAffinityTerm?: PodAffinityTerm }[];
}
