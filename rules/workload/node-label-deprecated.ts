import { type At, defineRule, type Where, type Workload } from '../../src/rule.ts';
import { nodeTermsOf } from './_scheduling.ts';

export default defineRule({
  id: 'node-label-deprecated',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A pod chooses its nodes by a label of the time before it was stable',
    why: 'Kubelets set these labels for old manifests only, and nodes that something else labels may lack them: the pod stays Pending there. The API server warns of them.',
    instead: 'Write the label that has taken its place.',
    refs: ['https://kubernetes.io/docs/reference/labels-annotations-taints/#beta-kubernetes-io-arch-deprecated'],
  },
  messages: {
    old: (a: { label: string; since: string; instead: string }) =>
      `label '${a.label}' is deprecated since Kubernetes ${a.since}: use '${a.instead}'`,
  },
  examples: {
    bad: [
      {
        title: 'labels of before, everywhere',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      nodeSelector:
        beta.kubernetes.io/os: linux # expect: old
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: beta.kubernetes.io/instance-type # expect: old
                    operator: In
                    values: [m5.large]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: failure-domain.beta.kubernetes.io/zone # expect: old
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'the labels of today',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  nodeSelector: { kubernetes.io/os: linux, shop.example/disk: ssd }
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: ScheduleAnyway
      labelSelector: { matchLabels: { app: api } }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        for (const { label, at } of labelsOf(workload)) {
          const known = deprecated.get(label);
          if (known) report(at, 'old', { label, ...known });
        }
      },
    };
  },
});

/** `deprecatedNodeLabels` in pkg/api/node/util.go */
const deprecated: ReadonlyMap<string, { readonly since: string; readonly instead: string }> = new Map([
  ['beta.kubernetes.io/arch', { since: '1.14', instead: 'kubernetes.io/arch' }],
  ['beta.kubernetes.io/os', { since: '1.14', instead: 'kubernetes.io/os' }],
  ['failure-domain.beta.kubernetes.io/region', { since: '1.17', instead: 'topology.kubernetes.io/region' }],
  ['failure-domain.beta.kubernetes.io/zone', { since: '1.17', instead: 'topology.kubernetes.io/zone' }],
  ['beta.kubernetes.io/instance-type', { since: '1.17', instead: 'node.kubernetes.io/instance-type' }],
]);

/** The labels of nodes that a pod names, and where. */
function labelsOf(workload: Workload): readonly { readonly label: string; readonly at: Where }[] {
  const { spec } = workload;
  const keys = [
    ...nodeTermsOf(workload).flatMap(({ at }) =>
      at
        .get('matchExpressions')
        .items()
        .map((one) => one.get('key')),
    ),
    ...spec
      .get('topologySpreadConstraints')
      .items()
      .map((constraint) => constraint.get('topologyKey')),
  ];
  return [
    ...spec
      .get('nodeSelector')
      .entries()
      .map(([label, at]) => ({ label, at: (at as At).key })),
    ...keys.map((at) => ({ label: at.text() ?? '', at })),
  ];
}
