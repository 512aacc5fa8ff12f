import { type Binding, correction, defineRule, type Graph, isDns1123Subdomain, noteOn } from '../../src/rule.ts';
import { claimFinder, classField, writtenId } from './_claims.ts';
import { similarClassFinder } from './_classes.ts';

export default defineRule({
  id: 'storage-class-misspelt',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A claim names a class that nothing has, but something has a similar one',
    why: 'A class name is a plain text that claim, volume and StorageClass share. A claim whose class nobody has is accepted and stays Pending: `storageclass.storage.k8s.io "..." not found`.',
    instead: 'Write the class as the StorageClass, or the volume, writes it.',
    unless:
      'The class exists in the cluster: list it under `storageClasses` of the configuration. When the run is complete, claim-stays-pending tells the same.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1'],
  },
  messages: {
    ofClass: (a: { class: string; meant: string }) =>
      `nothing in the run has class '${a.class}', there is a StorageClass '${a.meant}'`,
    ofVolume: (a: { class: string; meant: string; volume: string }) =>
      `nothing in the run has class '${a.class}', volume '${a.volume}' has '${a.meant}'`,
  },
  examples: {
    bad: [
      {
        title: 'two letters have changed places',
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
  storageClassName: managed-nfs-stroage # expect: ofClass
  resources: { requests: { storage: 5Gi } }
`,
        fixed: `
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
  storageClassName: managed-nfs-storage
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'the volume has another class by a slip of the pen',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders }
spec:
  serviceName: orders
  replicas: 2
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec:
      containers: [{ name: orders, image: ghcr.io/shop/orders:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: manul # expect: ofVolume
        resources: { requests: { storage: 5Gi } }
`,
      },
    ],
    good: [
      {
        title: 'classes that differ by a number or by a word, and one that a volume has',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard-1 }
provisioner: csi.shop.example
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: standard-rwo }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: standart
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standard-2
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standard-rwx
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: standart
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'when all is in the run, the claim stays Pending for certain',
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
  storageClassName: managed-nfs-stroage
  resources: { requests: { storage: 5Gi } }
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const similarClass = similarClassFinder(graph);
    const told = new Set<string>();
    return {
      claim(binding) {
        const written = isOfUnknownClass(graph, binding) ? find(binding.claim) : undefined;
        // What can be no name is told where names are.
        if (!written || !binding.class || !isDns1123Subdomain(binding.class) || told.has(writtenId(binding, written)))
          return;
        told.add(writtenId(binding, written));
        const offer = similarClass(written.resource, binding.class);
        if (!offer) return;
        const { resource, class: meant } = offer;
        const related = [noteOn(resource, `has class '${meant}'`)];
        const values = { class: binding.class, meant };
        const at = classField(written.at);
        const fix = correction([at], { from: binding.class, to: meant });
        if (resource.visitable === 'StorageClass') report(at, 'ofClass', values, { related, fix });
        else report(at, 'ofVolume', { ...values, volume: resource.name }, { related, fix });
      },
    };
  },
});

function isOfUnknownClass(graph: Graph, { state, class: className = '', reasons }: Binding): boolean {
  if (state !== 'unknown' || !reasons.some(({ code }) => code === 'class-not-found')) return false;
  return !graph.isExternal('StorageClass', '', className) && !graph.mayBeUnread(className);
}
