import { type At, defineRule, type Extra, refusalOf, type Workload } from '../../src/rule.ts';
import { keysOfSelector, type PodTerm, podTermsOf } from './_scheduling.ts';

export default defineRule({
  id: 'spread-constraint-invalid',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['minDomains', 'matchLabelKeys', 'mismatchLabelKeys'],
  docs: {
    summary: 'The fields of a spread constraint or a pod affinity contradict each other',
    why: 'Only a constraint that keeps pods from being scheduled can ask for a least number of domains. `matchLabelKeys` adds labels of the pod itself to the selector, so that there has to be one, and no key can stand in both. The API server refuses the pod.',
    instead: 'Leave `minDomains` out or write `whenUnsatisfiable: DoNotSchedule`, and keep each key in one place.',
    refs: [
      'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
      'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#matchlabelkeys',
    ],
  },
  messages: {
    domains: (a: { action: string }) => `minDomains needs whenUnsatisfiable DoNotSchedule, and here it is ${a.action}`,
    noSelector: (a: { field: string }) => `${a.field} needs a labelSelector to add to`,
    both: (a: { key: string; field: string }) => `'${a.key}' stands in ${a.field} and in the labelSelector`,
    mismatch: (a: { key: string }) => `'${a.key}' stands in matchLabelKeys and in mismatchLabelKeys`,
  },
  examples: {
    bad: [
      {
        title: 'domains that nobody waits for, and keys in two places',
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
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          minDomains: 3 # expect: domains
          labelSelector: { matchLabels: { app: api } }
          matchLabelKeys: [app] # expect: both
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          matchLabelKeys: [pod-template-hash] # expect: noSelector
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              mismatchLabelKeys: [tenant] # expect: noSelector
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector: { matchLabels: { app: api } }
                matchLabelKeys: [tenant] # expect: mismatch
                mismatchLabelKeys: [tenant]
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'all fields in order',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api, tenant: shop } }
spec:
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: DoNotSchedule
      minDomains: 3
      labelSelector: { matchLabels: { app: api } }
      matchLabelKeys: [pod-template-hash]
    - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [] }
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchLabels: { app: api } }
          matchLabelKeys: [pod-template-hash]
          mismatchLabelKeys: [tenant]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const constraint of constraintsOf(workload)) {
          const domains = constraint.get('minDomains');
          const action = constraint.get('whenUnsatisfiable').text();
          if (domains.exists && action && action !== 'DoNotSchedule') report(domains, 'domains', { action }, extra);
          checkKeys(constraint, ['matchLabelKeys'], extra);
          checkSelector(constraint, extra);
        }
        for (const term of podTermsOf(workload)) {
          checkKeys(term, ['matchLabelKeys', 'mismatchLabelKeys'], extra);
          const others = term.get('mismatchLabelKeys').texts();
          for (const key of term.get('matchLabelKeys').items())
            if (others.includes(key.text() ?? '')) report(key, 'mismatch', { key: key.text() ?? '' }, extra);
        }
      },
    };

    function checkKeys(
      at: At<PodTerm>,
      fields: readonly ('matchLabelKeys' | 'mismatchLabelKeys')[],
      extra: Extra,
    ): void {
      if (at.get('labelSelector').exists) return;
      for (const field of fields)
        if (at.get(field).items().length > 0) report(at.get(field).key, 'noSelector', { field }, extra);
    }

    function checkSelector(at: At<PodTerm>, extra: Extra): void {
      const known = keysOfSelector(at.get('labelSelector'));
      for (const one of at.get('matchLabelKeys').items()) {
        const key = one.text() ?? '';
        if (known.includes(key)) report(one, 'both', { key, field: 'matchLabelKeys' }, extra);
      }
    }
  },
});

interface Constraint extends PodTerm {
  readonly minDomains?: number;
  readonly whenUnsatisfiable?: string;
}

function constraintsOf({ spec }: Workload): readonly At<Constraint>[] {
  return spec.get('topologySpreadConstraints').items() as readonly At[] as readonly At<Constraint>[];
}
