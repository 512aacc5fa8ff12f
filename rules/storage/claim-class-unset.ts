import { type Binding, defineRule, type Graph, isBeside, noteOn, type ResourceOf } from '../../src/rule.ts';
import { claimFinder, classField, classOf, volumeNamed, type WrittenClaim, writtenId } from './_claims.ts';

export default defineRule({
  id: 'claim-class-unset',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A claim leaves its class to the cluster, and so misses the volume written for it',
    why: 'Most clusters have a default StorageClass, and the API server writes it into every claim without `storageClassName`, even into one with `volumeName`. From then on a volume without class does not fit: the claim gets a new, empty volume, or stays Pending with `storageClassName does not match` when it names its volume.',
    instead:
      'Write `storageClassName: ""` for a volume without class, or give claim and volume the same class name; no StorageClass of that name has to exist.',
    unless: 'The manifests are only for clusters without a default class.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
      'https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass',
    ],
  },
  messages: {
    mayMiss: (a: { claim: string; volumes: string }) =>
      `claim '${a.claim}' sets no class: with a default class in the cluster it does not get ${a.volumes}`,
    misses: (a: { claim: string; class: string; volumes: string }) =>
      `claim '${a.claim}' sets no class and gets the default '${a.class}', so not ${a.volumes}`,
    otherClass: (a: { claim: string; volume: string; class: string }) =>
      `claim '${a.claim}' sets no class, its volume '${a.volume}' has '${a.class}': Pending unless that is the default`,
  },
  examples: {
    bad: [
      {
        title: 'a claim that names its volume',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: # expect: mayMiss
  accessModes: [ReadWriteMany]
  volumeName: uploads
  resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'a StatefulSet and the volumes written for it',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
      nfs: { server: nfs.shop.internal, path: /disks }
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-2 }
    spec: *disk
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
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
      spec: # expect: mayMiss
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'the default class of the run makes a new volume',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: standard
  annotations: { storageclass.kubernetes.io/is-default-class: 'true' }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec: # expect: misses
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'the volume has a class, the claim that names it has none',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /reports }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports }
spec: # expect: otherClass
  accessModes: [ReadWriteOnce]
  volumeName: reports
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'no class is asked for, and a volume that is reserved for the claim is taken whatever its class',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 20Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 20Gi } }
`,
      },
      {
        title: 'the volume is that of a claim without class, and another claim beside it gets a new one',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: mongodb-pv }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /mongodb }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mongodb-pvc }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mongodb-pvc2 }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 100Mi } }
`,
      },
      {
        title: 'a claim for a provisioned volume beside a volume that does not fit it',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: small }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /small }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 50Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: manual }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /manual }
`,
      },
      {
        title: 'all that the cluster has is in the run, and no class is the default',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  resources: { requests: { storage: 10Gi } }
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const taken = volumesTaken(graph);
    const told = new Set<string>();
    return {
      claim(binding) {
        const written = isLeftToDefault(binding) ? find(binding.claim) : undefined;
        if (!written || told.has(writtenId(binding, written))) return;
        const named = written.at.get('spec').get('volumeName').text();
        const volumes = missedVolumes(graph, binding, written).filter(
          ({ name }) => named !== undefined || !taken.has(name),
        );
        const [first] = volumes;
        if (!first) return;
        told.add(writtenId(binding, written));
        const at = written.at.get('spec').get('storageClassName');
        const related = volumes.slice(0, 5).map((volume) => noteOn(volume, `volume '${volume.name}'`));
        const claim = binding.claim.name;
        const words = volumes.length === 1 ? `volume '${first.name}'` : `any of ${volumes.length} volumes`;
        if (named && classOf(first) !== '')
          report(at, 'otherClass', { claim, volume: first.name, class: classOf(first) }, { related });
        else if (binding.class) report(at, 'misses', { claim, class: binding.class, volumes: words }, { related });
        else report(at, 'mayMiss', { claim, volumes: words }, { related });
      },
    };
  },
});

type Volume = ResourceOf<'PersistentVolume'>;

/** Whether a default class fills in what the claim leaves out, and no rule tells that it stays Pending. */
function isLeftToDefault({ state, reasons }: Binding): boolean {
  if (state === 'pending' || state === 'bound') return false;
  return reasons.some(({ code }) => code === 'unknown-default-class' || code === 'default-class');
}

/** Volumes of claims that ask for no class, and for which no other volume is there. */
function volumesTaken(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  for (const claim of graph.ofKind('PersistentVolumeClaim')) {
    const binding = classField(claim.at).text() === '' ? graph.bindingOf(claim.namespace, claim.name) : undefined;
    const volumes = binding?.volume === undefined ? (binding?.candidates ?? []) : [binding.volume];
    const [first] = volumes;
    if (first !== undefined && volumes.length === 1) found.add(first);
  }
  return found;
}

/** Volumes that the claim gets without a default class only. Somebody else's volumes far away prove nothing. */
function missedVolumes(graph: Graph, { candidates = [], reasons }: Binding, { at, resource }: WrittenClaim) {
  const named = at.get('spec').get('volumeName').text();
  const classOnly = reasons.flatMap(({ code, volume }) => (code === 'class' && volume !== undefined ? [volume] : []));
  const names = named === undefined ? [...candidates, ...classOnly] : [named];
  return [...new Set(names)].flatMap((name): readonly Volume[] => {
    const volume = volumeNamed(graph, name);
    if (!volume || (named === undefined && !isBeside(volume, resource))) return [];
    return classOf(volume) === '' || named !== undefined ? [volume] : [];
  });
}
