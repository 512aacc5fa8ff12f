import {
  type At,
  defineRule,
  type Fix,
  type ResourceOf,
  rename,
  setValue,
  type Where,
  type Workload,
} from '../../src/rule.ts';
import { type NodeTerm, nodeTermsOf, nodeTermsOfVolume } from './_scheduling.ts';

export default defineRule({
  id: 'node-label-deprecated',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  tag: 'deprecated',
  fixable: 'suggestion',
  onlyWith: ['nodeSelector', 'nodeAffinity', 'topologySpreadConstraints', 'allowedTopologies'],
  docs: {
    summary: 'Nodes are chosen by a label of the time before it was stable',
    why: 'Kubelets set these labels for old manifests only, and nodes that something else labels may lack them: a pod that chooses by them, or whose volume does, stays Pending there. The API server warns of them.',
    instead: 'Write the label that has taken its place.',
    refs: ['https://kubernetes.io/docs/reference/labels-annotations-taints/#beta-kubernetes-io-arch-deprecated'],
  },
  messages: {
    old: (a: { label: string; since: string; instead: string }) =>
      `label '${a.label}' is deprecated since ${a.since}: use '${a.instead}'`,
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
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      nodeSelector:
        kubernetes.io/os: linux
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: node.kubernetes.io/instance-type
                    operator: In
                    values: [m5.large]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app: api } }
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'a volume and a class',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  csi: { driver: csi.shop.example, volumeHandle: data }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - key: failure-domain.beta.kubernetes.io/zone # expect: old
              operator: In
              values: [north-1]
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: north }
provisioner: csi.shop.example
allowedTopologies:
  - matchLabelExpressions:
      - key: failure-domain.beta.kubernetes.io/region # expect: old
        values: [north]
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
      workload: (workload) => labelsOf(workload).forEach(check),
      PersistentVolume: (volume) => nodeTermsOfVolume(volume).flatMap(keysOfTerm).forEach(check),
      StorageClass: (storageClass) => keysOfTopologies(storageClass).forEach(check),
    };

    function check({ label, at }: NamedLabel): void {
      const known = deprecated.get(label);
      if (known) report(at, 'old', { label, ...known }, { fix: fixOf(at, known.instead) });
    }
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

/** Nodes of clouds that do not set the new label may still carry the old one. */
function fixOf(at: Where, label: string): Fix {
  return { title: `write '${label}'`, safe: false, changes: [at.isKey ? rename(at, label) : setValue(at, label)] };
}

/** A label of nodes, and where it is named. */
interface NamedLabel {
  readonly label: string;
  readonly at: Where;
}

function labelsOf(workload: Workload): readonly NamedLabel[] {
  const { spec } = workload;
  const chosen = spec.get('nodeSelector').entries();
  const spread = spec.get('topologySpreadConstraints').items();
  return [
    ...chosen.map(([label, at]) => ({ label, at: (at as At).key })),
    ...nodeTermsOf(workload).flatMap(keysOfTerm),
    ...spread.map((constraint) => named(constraint.get('topologyKey'))),
  ];
}

function keysOfTerm({ at }: NodeTerm): readonly NamedLabel[] {
  const expressions = at.get('matchExpressions').items();
  return expressions.map((one) => named(one.get('key')));
}

function keysOfTopologies({ at }: ResourceOf<'StorageClass'>): readonly NamedLabel[] {
  const terms = at.get('allowedTopologies').items();
  return terms
    .flatMap((term) => term.get('matchLabelExpressions').items())
    .map((expression) => named(expression.get('key')));
}

function named(at: At<string | undefined>): NamedLabel {
  return { label: at.text() ?? '', at };
}
