import { andMore, type Binding, defineRule, describe, type Graph, type Where } from '../../src/rule.ts';
import { because } from './_because.ts';
import {
  claimFinder,
  claimUsers,
  classField,
  ephemeralVolumeOf,
  hasVariants,
  mayBeProvisioned,
  servedOf,
  volumeNamed,
  type WrittenClaim,
  writtenId,
} from './_claims.ts';
import { similarClassFinder, vainClassAnnotation } from './_classes.ts';
import { claimField, closestFirst, generalReason, volumeField } from './_rejections.ts';

export default defineRule({
  id: 'claim-stays-pending',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'No volume fits a claim, and none will be provisioned for it',
    why: 'The claim stays Pending, and so does every pod that mounts it. A claim takes a volume that has its class, its volume mode, each of its access modes and at least its size, that its selector matches and that is not reserved for another claim. When there is none, the provisioner of the class is asked; hand-made classes have none.',
    instead:
      'Bring the field that the finding points at in line with one of the volumes, or name a class whose provisioner runs in the cluster. To get a volume without class, write `storageClassName: ""`: without the field, the default class is filled in.',
    unless:
      'The volume is made by something outside the run. List its class under `cluster.storageClasses` of the configuration, and say there which one is the default.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding',
      'https://kubernetes.io/docs/concepts/storage/storage-classes/',
    ],
  },
  messages: {
    pending: (a: { who: string; why: string }) => `${a.who} Pending: ${a.why}`,
    lost: (a: { claim: string; why: string }) => `claim '${a.claim}' is Lost: ${a.why}`,
    noDefault: (a: { claims: string }) =>
      `${a.claims} no class, and no default class is known: list one in 'cluster.storageClasses'`,
  },
  examples: {
    bad: [
      {
        title: 'a claim that was copied from a cluster, without its volume',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads
  annotations:
    pv.kubernetes.io/bind-completed: 'yes' # expect: lost
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'two claims leave their class to a default that nobody has named, told once',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: # expect: noDefault
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 1Gi } }
`,
        complete: true,
      },
      {
        title: 'the volume is smaller than the claim, and the web pods wait for it',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources:
    requests:
      storage: 20Gi # expect: pending
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }
      volumes:
        - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
`,
      },
      {
        title: 'three volumes of the class, each with another fault',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: once, labels: { tier: fast } }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /once }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: shared }
spec:
  accessModes: # expect: pending
    - ReadWriteMany
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: selected }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: shared
  selector: # expect: pending
    matchLabels: { tier: archive }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: raw }
spec:
  accessModes: [ReadWriteOnce]
  volumeMode: Block # expect: pending
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'nothing but the class differs',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: kubernetes.io/no-provisioner
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /database }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast # expect: pending
  resources: { requests: { storage: 10Gi } }
`,
        complete: true,
      },
      {
        title: 'the default class takes a claim away from the volume that it names',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard, annotations: { storageclass.kubernetes.io/is-default-class: 'true' } }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  nfs: { server: nfs.shop.internal, path: /archive }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  volumeName: archive # expect: pending
  resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'a StatefulSet of three replicas is one mistake',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 3
  podManagementPolicy: Parallel
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
        storageClassName: local # expect: pending
        resources: { requests: { storage: 10Gi } }
`,
        complete: true,
      },
      {
        title: 'the volume is on a node on which the pod may not run',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: # expect: pending
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  nodeSelector: { kubernetes.io/hostname: node-2 }
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
`,
      },
      {
        title: 'the class is misspelt, and all that exists is in the run',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: managed-nfs-storage }
provisioner: shop.example/nfs
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: managed-nfs-stroage # expect: pending
  resources: { requests: { storage: 5Gi } }
`,
        complete: true,
      },
      {
        title: 'a volume that is kept for another claim',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: cache }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  claimRef: { namespace: shop, name: session-cache }
  nfs: { server: nfs.shop.internal, path: /cache }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache, namespace: shop }
spec: # expect: pending
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'no StorageClass is needed where a volume fits',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /database }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  resources: { requests: { storage: 8Gi } }
`,
      },
      {
        title: 'classes that may live in the cluster, and one that provisions',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: gp3
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'the class of a volume that a driver has made may provision another one',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: restored }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  csi: { driver: csi.shop.example, volumeHandle: restored }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
`,
      },
      {
        title: 'a claim that waits for its first pod',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`,
        complete: true,
      },
      {
        title: 'the node of the volume is none of the run, but the cluster has others',
        yaml: `
apiVersion: v1
kind: Node
metadata: { name: node-7, labels: { kubernetes.io/hostname: node-7 } }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
`,
      },
      {
        title: 'two sizes of one volume, for two clusters',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec: { capacity: { storage: 50Gi }, accessModes: [ReadWriteOnce], storageClassName: manual, hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteOnce], storageClassName: manual, resources: { requests: { storage: 20Gi } } }
`,
      },
      {
        title: 'a volume that is kept for a claim whose namespace the command line gives',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: cache }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  claimRef: { namespace: shop, name: cache }
  nfs: { server: nfs.shop.internal, path: /cache }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const usersOf = claimUsers(graph);
    const similarClass = similarClassFinder(graph);
    const told = new Set<string>();
    const undecided: Undecided[] = [];
    return {
      claim(binding) {
        const written = binding.state === 'pending' ? find(binding.claim) : undefined;
        if (!written || isLeftOut(graph, binding, written)) return;
        const id = writtenId(binding, written);
        const reasons = closestFirst(graph, binding);
        const reason = reasons.find(({ isDecisive }) => isDecisive) ?? generalReason(binding);
        if (!reason || told.has(id)) return;
        told.add(id);
        const at = claimField(written.at, reason.code);
        if (setsNoClass(binding, written)) return undecided.push({ claim: binding.claim.name, at });
        const why = because({ graph, binding, written, similarClass }, reason);
        const rejected = reasons.slice(0, 5).map((one) => ({ at: volumeField(one), note: one.text }));
        const users = usersOf(binding.claim)
          .slice(0, 3)
          .map((user) => ({ at: user.at, note: `${describe(user.from)} mounts it and stays Pending` }));
        const related = [...rejected, ...users];
        if (reason.code === 'lost')
          return report(at, 'lost', { claim: binding.claim.name, why: reason.text }, { related });
        report(at, 'pending', { who: whoStays(binding, written), why }, { related });
      },
      end() {
        const [first, ...others] = undecided;
        if (!first) return;
        const claims = `claim '${first.claim}'${andMore(others.length)} ${others.length > 0 ? 'set' : 'sets'}`;
        const related = others.map(({ claim, at }) => ({ at, note: `claim '${claim}' sets no class either` }));
        report(first.at, 'noDefault', { claims }, { related: related.slice(0, 5), severity: 'warning' });
      },
    };
  },
});

/** A claim without class, and where it says so. */
interface Undecided {
  readonly claim: string;
  readonly at: Where;
}

/** Whether a default class would decide. It belongs to the cluster, and hardly ever stands among the manifests. */
function setsNoClass({ reasons }: Binding, { at }: WrittenClaim): boolean {
  return !classField(at).exists && reasons.some(({ code }) => code === 'no-class');
}

/** What other rules tell, and what a namespace that is chosen later could change. */
function isLeftOut(graph: Graph, binding: Binding, { at, template, resource }: WrittenClaim): boolean {
  const isAmbiguous = hasVariants(
    graph,
    binding.claim,
    binding.reasons.flatMap(({ volume }) => volume ?? []),
  );
  // reference-missing tells that the volume does not exist.
  if (mayBeProvisioned(graph, binding) || binding.reasons.some(({ code }) => code === 'volume-not-found')) return true;
  // storage-annotation-misused tells that the class is chosen in vain.
  if (vainClassAnnotation(at) && binding.reasons.some(({ code }) => code === 'no-class')) return true;
  // claim-name-taken tells that its pod makes a claim of this name itself.
  if (resource.kind === 'PersistentVolumeClaim' && ephemeralVolumeOf(graph, resource)) return true;
  // The other claim, or its absence, is the fault.
  if (binding.reasons.some(({ code }) => code === 'other-claim')) return true;
  // fewer-volumes-than-claims tells that volumes are there, but not for all replicas.
  if (template && servedOf(graph, template).length > 0) return true;
  const namesakes = binding.reasons.flatMap(({ code, volume }) => {
    const reference = volumeNamed(graph, code === 'reserved' ? volume : undefined)
      ?.at.get('spec')
      .get('claimRef');
    return reference?.get('name').text() === binding.claim.name ? [reference] : [];
  });
  // reserved-volume-unused tells what is wrong with the claimRef.
  if (namesakes.some((reference) => !reference.get('namespace').text() || reference.get('uid').text())) return true;
  return (namesakes.length > 0 && !graph.isNamespaceGiven(resource)) || isAmbiguous;
}

function whoStays({ claim }: Binding, { template }: WrittenClaim): string {
  return `claim '${claim.name}'${template && template.replicas > 1 ? ` (one of ${template.replicas})` : ''} stays`;
}
