import {
  type At,
  defineRule,
  describe,
  type Graph,
  pairsAt,
  pairText,
  type ResourceOf,
  scaleOf,
  selectorAt,
  selectorText,
  type Workload,
} from '../../src/rule.ts';
import { selectsOwnPods } from './_served.ts';

export default defineRule({
  id: 'spread-misses-own-pods',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['topologySpreadConstraints'],
  docs: {
    summary: 'A topology spread constraint does not count the pods that it is written for',
    why: 'The scheduler counts the pods that `labelSelector` selects on each node or zone, and puts the new pod where it finds the fewest. Where the selector does not match the pods themselves, they never count: all of them may land on one node. Without a `labelSelector`, no pod counts at all.',
    instead: 'Copy the labels of `spec.template.metadata.labels` into `labelSelector.matchLabels`.',
    unless:
      'The pods are to be spread by the number of pods of another workload. Workloads of a single pod have nothing to spread, and templates without labels get them from Kustomize and are left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition',
    ],
  },
  messages: {
    other: (a: { selector: string; workload: string }) =>
      `'${a.selector}' does not select the pods of ${a.workload} themselves: they are not spread`,
    near: (a: { selector: string; label: string }) =>
      `no pod carries '${a.selector}', but these carry '${a.label}': they are not spread`,
  },
  examples: {
    bad: [
      {
        title: 'the labels of another workload, and a slip of the pen',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: # expect: other
            matchLabels: { app: web }
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend }
spec:
  selector: { matchLabels: { app: frontend } }
  template:
    metadata: { labels: { app: frontend } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector:
            matchLabels:
              app: frontent # expect: near
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
    ],
    good: [
      {
        title: 'its own pods, by some of their labels or by one that Kubernetes gives',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api, tier: backend } }
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: { matchExpressions: [{ key: tier, operator: In, values: [backend, web] }] }
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: {}
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/region
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api, controller-revision-hash: api-1 } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'workloads of a single pod, which has nothing to be spread from',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    metadata: { labels: { app: migrate } }
    spec:
      restartPolicy: Never
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: migrate, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: migrate }
spec:
  replicas: 1
  selector: { matchLabels: { app: migrate } }
  template:
    metadata: { labels: { app: migrate } }
    spec:
      topologySpreadConstraints:
        - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: migrate, labels: { app: migrate } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: DoNotSchedule
      labelSelector: { matchLabels: { app: api } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'a template that gets its labels later',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const { resource, labels, spec } = workload;
        const constraints = spec.get('topologySpreadConstraints').items();
        if (isSinglePod(graph, workload)) return;
        if (constraints.length === 0 || Object.keys(labels).length === 0 || graph.mayBeUnread(resource.name)) return;
        for (const constraint of constraints) {
          const at = constraint.get('labelSelector');
          if (!constraint.get('topologyKey').exists) continue;
          // Without a selector nothing counts, whatever the pods carry: another rule tells that.
          if (!at.exists) continue;
          if (selectsOwnPods(graph, workload, at)) continue;
          const near = graph.nearLabel(resource, pairsAt(at));
          const related = [{ at: workload.metadata.get('labels').key, note: 'the labels of the pods' }];
          if (near?.workload === workload) {
            const values = { selector: pairText(near.pair), label: pairText(near.label) };
            report(near.isKey ? near.pair.key : near.pair, 'near', values, { related });
          } else
            report(
              at.key,
              'other',
              { selector: selectorText(selectorAt(at)), workload: describe(resource) },
              { related },
            );
        }
      },
    };
  },
});

/** Whether there is never a second pod that could be spread from the first. */
function isSinglePod(graph: Graph, workload: Workload): boolean {
  const { resource } = workload;
  if (resource.kind === 'Job') return atOnce((resource as ResourceOf<'Job'>).at.get('spec')) < 2;
  if (resource.kind === 'CronJob')
    return atOnce((resource as ResourceOf<'CronJob'>).at.get('spec').get('jobTemplate').get('spec')) < 2;
  return scaleOf(graph, workload)?.most === 1;
}

/** How many pods a job has at one time (pkg/apis/batch/v1/defaults.go). */
function atOnce(spec: At<{ parallelism?: number } | undefined>): number {
  return spec.get('parallelism').number() ?? 1;
}
