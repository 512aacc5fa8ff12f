import { type At, defineRule, isMapping, isWhole } from '../../src/rule.ts';
import { podTermsOf } from './_scheduling.ts';

export default defineRule({
  id: 'selector-left-out',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['topologySpreadConstraints', 'podAffinity', 'podAntiAffinity'],
  docs: {
    summary: 'A spread constraint or pod affinity without a selector selects no pods',
    why: 'Without a `labelSelector` no pod counts: nothing is spread, no pod is kept away, and a required affinity finds nobody, so that the pod stays Pending. The API server takes it, with a warning.',
    instead: 'Write the labels of the pods that are meant, mostly those of the template itself.',
    refs: [
      'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition',
      'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
    ],
  },
  messages: {
    spread: 'a spread constraint without a labelSelector counts no pods: they are not spread',
    affinity: 'a pod affinity without a labelSelector selects no pods',
  },
  examples: {
    bad: [
      {
        title: 'pods that nobody counts',
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
      topologySpreadConstraints:
        - maxSkew: 1 # expect: spread
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: DoNotSchedule
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname # expect: affinity
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              podAffinityTerm:
                topologyKey: topology.kubernetes.io/zone
                labelSelector: null # expect: affinity
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'a wish to be near to nobody',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname # expect: affinity
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'a patch, laid over a manifest that says the rest',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      topologySpreadConstraints:
        - { maxSkew: 2, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule }
`,
      },
      {
        title: 'the own pods, and all pods',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      labelSelector: { matchLabels: { app: api } }
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - { topologyKey: kubernetes.io/hostname, labelSelector: {} }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'keys without a selector, which are refused',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      matchLabelKeys: [app]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        if (!isWhole(workload)) return;
        for (const constraint of workload.spec.get('topologySpreadConstraints').items()) {
          const isPart = !isMapping(constraint.value) || !constraint.get('topologyKey').exists;
          if (!isPart && isUnselected(constraint as At as At<Selecting>))
            report(constraint.get('labelSelector'), 'spread');
        }
        for (const term of podTermsOf(workload))
          if (term.get('topologyKey').exists && isUnselected(term)) report(term.get('labelSelector'), 'affinity');
      },
    };
  },
});

interface Selecting {
  readonly labelSelector?: object;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
}

function isUnselected(at: At<Selecting>): boolean {
  return !at.get('labelSelector').exists && !at.get('matchLabelKeys').exists && !at.get('mismatchLabelKeys').exists;
}
