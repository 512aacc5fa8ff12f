import {
  type At,
  compareQuantities,
  defineRule,
  describe,
  type Graph,
  groupBy,
  lazily,
  nameAt,
  parseQuantity,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';
import { type ClaimAt, classField, ephemeralVolumeOf } from './_claims.ts';

export default defineRule({
  id: 'claim-name-taken',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A claim that a pod would make exists already, and is another one',
    why: 'A StatefulSet takes a claim that has the name of its own one as it is: size, class and access modes of the template do not count, and nobody reports it. A generic ephemeral volume does not take it: the pod stays Pending, because the claim `was not created for pod`.',
    instead:
      'Give the claim what the template asks for, or another name. The claims of a StatefulSet are called after template, set and number, those of an ephemeral volume after pod and volume.',
    unless: 'The claim brings in data on purpose, and its size and class are meant to differ.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
      'https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming',
    ],
  },
  messages: {
    differs: (a: { claim: string; has: string; set: string; wants: string }) =>
      `claim '${a.claim}' is taken as it is, with ${a.has}: the template in ${a.set} says ${a.wants}`,
    foreign: (a: { claim: string; pod: string; volume: string }) =>
      `claim '${a.claim}' keeps ${a.pod} Pending, whose volume '${a.volume}' makes a claim of that name`,
  },
  examples: {
    bad: [
      {
        title: 'hand-made claims that are smaller, of another class, of another mode',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-0 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests:
      storage: 1Gi # expect: differs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-1 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: slow # expect: differs
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-2 }
spec:
  accessModes: [ReadOnlyMany] # expect: differs
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 3
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: fast
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'an ephemeral volume whose claim was written by hand',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: worker-scratch # expect: foreign
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: scratch, mountPath: /scratch }] }
  volumes:
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
`,
      },
    ],
    good: [
      {
        title: 'a claim with more than the template asks for, one of a replica that is not there, one elsewhere',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-0, namespace: shop }
spec:
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: fast
  dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: monday }
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-7, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: slow, resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-database-1, namespace: archive }
spec: { accessModes: [ReadWriteOnce], storageClassName: slow, resources: { requests: { storage: 1Gi } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  serviceName: database
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: fast
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'the claim of another pod, and a claim that names its volume in place of a class',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: worker-scratch }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker-2 }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: scratch, mountPath: /scratch }] }
  volumes:
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-queue-0 }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  volumeName: queue
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: queue
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: ghcr.io/shop/queue:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 5Gi } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const claimsOf = numberedClaims(graph);
    return {
      StatefulSet(set) {
        const spec = set.at.get('spec');
        const first = spec.get('ordinals').get('start').number() ?? 0;
        const replicas = spec.get('replicas').number() ?? 1;
        for (const at of spec.get('volumeClaimTemplates').items()) {
          const prefix = `${at.get('metadata').get('name').text() ?? ''}-${set.name}-`;
          for (const claim of claimsOf(set, prefix)) {
            const ordinal = Number(claim.name.slice(prefix.length));
            if (ordinal < first || ordinal >= first + replicas) continue;
            const difference = differenceOf(claim.at, at);
            if (!difference) continue;
            const { field, has, wants } = difference;
            const values = { claim: claim.name, has, set: describe(set), wants };
            report(field, 'differs', values, {
              related: [{ at: difference.template, note: `template of ${describe(set)}` }],
            });
          }
        }
      },
      PersistentVolumeClaim(claim) {
        const { pod, volume } = ephemeralVolumeOf(graph, claim) ?? {};
        if (!pod || !volume) return;
        const values = { claim: claim.name, pod: describe(pod), volume: volume.get('name').text() ?? '' };
        const related = [{ at: volume.get('name'), note: 'this volume makes a claim of that name' }];
        report(nameAt(claim), 'foreign', values, { related, severity: 'error' });
      },
    };
  },
});

type Claim = ResourceOf<'PersistentVolumeClaim'>;

/** Finds claims that are written down and bear the names that a template gives: a prefix, and a number. */
function numberedClaims(graph: Graph): (set: Resource, prefix: string) => readonly Claim[] {
  const numbered = lazily(() => {
    const claims = graph.ofKind('PersistentVolumeClaim').filter(({ name }) => /\d$/.test(name));
    const byPrefix = groupBy(claims, ({ name }) => name.replace(/(?<!\d)\d+$/, ''));
    return new Map([...byPrefix].map(([prefix, some]) => [prefix, graph.candidates(some)] as const));
  });
  return (set, prefix) => numbered().get(prefix)?.sure(set) ?? [];
}

interface Difference {
  readonly field: At;
  readonly template: At;
  readonly has: string;
  readonly wants: string;
}

/** The first thing that the template asks for and the claim does not have. */
function differenceOf(claim: ClaimAt, template: ClaimAt): Difference | undefined {
  const [has, wants] = [claim.get('spec'), template.get('spec')];
  const [size, least] = [has, wants].map((spec) => spec.get('resources').get('requests').get('storage'));
  const [given, asked] = [size, least].map((at) => parseQuantity(at?.scalar() ?? ''));
  if (size && least && given && asked && compareQuantities(given, asked) < 0)
    return { field: size, template: least, has: size.shown, wants: least.shown };
  const modes = has.get('accessModes').texts();
  const lacking = wants
    .get('accessModes')
    .texts()
    .filter((mode) => !modes.includes(mode));
  if (modes.length > 0 && lacking.length > 0) {
    const [field, other] = [has.get('accessModes'), wants.get('accessModes')];
    return { field, template: other, has: modes.join(', '), wants: other.texts().join(', ') };
  }
  const [className, wanted] = [classField(claim).text(), classField(template).text()];
  // Without a class, or with a volume of its own, the claim is there to bring in a volume.
  if (!className || !wanted || className === wanted || has.get('volumeName').exists) return undefined;
  return {
    field: classField(claim),
    template: classField(template),
    has: `class '${className}'`,
    wants: `class '${wanted}'`,
  };
}
