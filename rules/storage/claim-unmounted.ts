import { defineRule, type Graph, nameAt, type Resource, textsIn } from '../../src/rule.ts';

export default defineRule({
  id: 'claim-unmounted',
  area: 'storage',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  tag: 'unnecessary',
  docs: {
    summary: 'No pod mounts a claim',
    why: 'The claim holds a volume that nobody else can have, and in a cloud it is paid for every hour.',
    instead: 'Delete the claim, or mount it. Look for a pod whose `claimName` means another claim by mistake.',
    unless:
      'Somebody mounts it by hand, or a program makes its pods at run time. Only asked when the run is said to be complete, and no custom resource of the run names the claim.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes'],
  },
  messages: {
    unmounted: (a: { claim: string; namespace: string }) =>
      `no pod in namespace '${a.namespace}' mounts claim '${a.claim}'`,
  },
  examples: {
    bad: [
      {
        title: 'the pod has scratch space where the claim was meant',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: uploads # expect: unmounted
  namespace: shop
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: csi.shop.example
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
  volumes: [{ name: uploads, emptyDir: {} }]
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'a claim that is mounted, one that a StatefulSet takes, a source of a clone, one of a custom resource',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: images, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  dataSource: { kind: PersistentVolumeClaim, name: originals }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: originals, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-queue-0, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: dumps, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly, namespace: shop }
spec: { target: { claims: [dumps] } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
  volumes:
    - { name: uploads, persistentVolumeClaim: { claimName: uploads } }
    - { name: images, persistentVolumeClaim: { claimName: images } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue, namespace: shop }
spec:
  serviceName: queue
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers: [{ name: queue, image: ghcr.io/shop/queue:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
`,
        complete: true,
      },
      {
        title: 'the pod may live outside the run',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        if (!graph.isComplete) return;
        const named = namesInCustomResources(graph);
        const taken = namesOfTemplates(graph);
        // claim-missing tells that a pod means this claim and misspells it.
        const meant = new Set<Resource>(
          graph.references.flatMap(({ proof }) => (proof && 'resource' in proof ? [proof.resource] : [])),
        );
        for (const claim of graph.ofKind('PersistentVolumeClaim')) {
          const { name, namespace } = claim;
          if (
            name === '' ||
            named.has(name) ||
            taken.has(`${namespace}/${name.replace(/-\d+$/, '')}`) ||
            meant.has(claim) ||
            graph.mayBeUnread(name)
          )
            continue;
          const isReferred = graph.referencesTo(claim).some(({ from }) => from.visitable !== 'PersistentVolume');
          if (!isReferred) report(nameAt(claim), 'unmounted', { claim: name, namespace });
        }
      },
    };
  },
});

/** What the claims of StatefulSets are called but for the number at the end, whatever the number of replicas. */
function namesOfTemplates(graph: Graph): ReadonlySet<string> {
  const names = graph.ofKind('StatefulSet').flatMap(({ at, namespace, name }) => {
    const templates = at.get('spec').get('volumeClaimTemplates').items();
    return templates.map((template) => `${namespace}/${template.get('metadata').get('name').text()}-${name}`);
  });
  return new Set(names);
}

/** All texts of custom resources: an operator mounts the claims that are named there. */
function namesInCustomResources(graph: Graph): ReadonlySet<string> {
  const custom = graph.resources.filter(({ visitable }) => visitable === undefined);
  return new Set(custom.flatMap(({ at }) => textsIn(at.value)));
}
