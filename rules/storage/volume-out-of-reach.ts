import {
  type At,
  consumersOf,
  defineRule,
  describe,
  type Graph,
  lazily,
  placeFinder,
  type Resource,
  type ResourceOf,
  readVolume,
  selectorText,
  type Where,
  type Workload,
} from '../../src/rule.ts';
import { claimFinder, claimUsers, volumeNamed } from './_claims.ts';

export default defineRule({
  id: 'volume-out-of-reach',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A pod gets volumes that no node which it may run on can reach',
    why: 'A claim of a class that binds at once, or one that names its volume, is bound without a look at the pod. When the volume is on other nodes than the pod asks for, or two volumes of one pod are on different nodes, the pod stays Pending with `node(s) had volume node affinity conflict`, and a bound claim is never bound anew.',
    instead:
      'Let the node selector of the pod and `nodeAffinity` of its volumes leave a common node. A class with `volumeBindingMode: WaitForFirstConsumer` chooses the volumes when the pod is placed.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity',
      'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
    ],
  },
  messages: {
    elsewhere: (a: { pod: string; volume: string; nodes: string }) =>
      `volume '${a.volume}' is on nodes with ${a.nodes}, where ${a.pod} cannot run: it stays Pending`,
    apart: (a: { pod: string; volume: string; other: string }) =>
      `volumes '${a.other}' and '${a.volume}' of ${a.pod} are on different nodes: it stays Pending`,
  },
  examples: {
    bad: [
      {
        title: 'the pod is sent to one node, its volume is on another',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
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
    - name: disk
      persistentVolumeClaim:
        claimName: disk # expect: elsewhere
`,
      },
      {
        title: 'two disks of one database on two nodes',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  claimRef: { namespace: shop, name: data }
  local: { path: /mnt/data }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: log }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  claimRef: { namespace: shop, name: log }
  local: { path: /mnt/log }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-2] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: log, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts: [{ name: data, mountPath: /data }, { name: log, mountPath: /log }]
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: data } }
        - name: log
          persistentVolumeClaim:
            claimName: log # expect: apart
`,
      },
    ],
    good: [
      {
        title: 'the pod may run where its volume is, and a volume without affinity is everywhere',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: disks
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1, node-2] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: shared }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /shared }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: { accessModes: [ReadWriteOnce], storageClassName: disks, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: shared }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  nodeSelector: { kubernetes.io/hostname: node-2, disktype: ssd }
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      volumeMounts: [{ name: disk, mountPath: /disk }, { name: shared, mountPath: /shared }]
  volumes:
    - { name: disk, persistentVolumeClaim: { claimName: disk } }
    - { name: shared, persistentVolumeClaim: { claimName: shared } }
`,
      },
      {
        title: 'the claim waits for the pod, and whether it gets a volume is told by claim-stays-pending',
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
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
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
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const usersOf = claimUsers(graph);
    const isAnyPlaced = graph.ofKind('PersistentVolume').some(({ at }) => at.get('spec').get('nodeAffinity').exists);
    const placesOf = lazily(() => placeFinder(graph.storage.nodes));
    return {
      workload(workload) {
        const { resource, spec } = workload;
        const conflict = isAnyPlaced ? conflictOf(graph, workload, placesOf()) : undefined;
        if (!conflict) return;
        const { volume, other } = conflict;
        const claim = { namespace: resource.namespace, name: conflict.claim };
        const field = usersOf(claim).find(({ from }) => from === resource)?.at;
        const at = field ?? find(claim)?.at.get('metadata').get('name') ?? spec;
        const pod = resource.kind === 'Pod' ? describe(resource) : `the pod of ${describe(resource)}`;
        const place = { at: affinityAt(volume), note: `where volume '${volume.name}' is` };
        if (other) {
          const related = [{ at: affinityAt(other), note: `where volume '${other.name}' is` }, place];
          report(at, 'apart', { pod, volume: volume.name, other: other.name }, { related });
        } else {
          const related = [place, { at: demandAt(workload), note: 'where the pod may run' }];
          report(at, 'elsewhere', { pod, volume: volume.name, nodes: nodesOf(volume) }, { related });
        }
      },
    };
  },
});

type Volume = ResourceOf<'PersistentVolume'>;

interface Conflict {
  readonly claim: string;
  readonly volume: Volume;
  /** Another volume of the pod without which this one could be reached. */
  readonly other?: Volume | undefined;
}

/** The first volume of a pod that leaves no node for it. */
function conflictOf(
  graph: Graph,
  { resource }: Workload,
  placesOf: ReturnType<typeof placeFinder>,
): Conflict | undefined {
  for (const pod of consumersOf(resource.at.value, resource.namespace)) {
    const all = placesOf(pod);
    // Who names a node passes the scheduler by; demands that contradict themselves are no fault of a volume.
    if (pod.nodeName !== undefined || all.length === 0) continue;
    let places = all;
    let other: Volume | undefined;
    for (const claim of pod.claims) {
      const volume = boundVolume(graph, resource, claim);
      const affinity = volume && readVolume(volume.at.value)?.nodeAffinity;
      if (!affinity) continue;
      places = places.flatMap((place) => place.narrow(affinity));
      const isReachable = all.some((place) => place.narrow(affinity).length > 0);
      if (places.length === 0) return { claim, volume, other: isReachable ? other : undefined };
      other = volume;
    }
  }
  return undefined;
}

/** The volume that the claim gets for certain; of variants nobody knows which is meant. */
function boundVolume(graph: Graph, user: Resource, name: string): Volume | undefined {
  const { state, volume } = graph.bindingOf(user.namespace, name) ?? {};
  const claims = graph.find('PersistentVolumeClaim', user.namespace, name);
  const isSure = claims.every((claim) => graph.sameNamespace(claim, user) === true);
  if (state !== 'bound' || volume === undefined || !isSure || claims.length > 1) return undefined;
  return graph.find('PersistentVolume', '', volume).length > 1 ? undefined : volumeNamed(graph, volume);
}

function affinityAt(volume: Volume): Where {
  return volume.at.get('spec').get('nodeAffinity');
}

/** What keeps the pod from other nodes. */
function demandAt({ spec }: Workload): At {
  const selector = spec.get('nodeSelector');
  return selector.exists ? selector : spec.get('affinity');
}

/** The node selector of a volume in words. */
function nodesOf(volume: Volume): string {
  const terms = readVolume(volume.at.value)?.nodeAffinity?.nodeSelectorTerms ?? [];
  const words = terms.map(({ matchExpressions, matchFields }) =>
    selectorText({ matchExpressions: [...(matchExpressions ?? []), ...(matchFields ?? [])] }),
  );
  return words.join(' or ');
}
