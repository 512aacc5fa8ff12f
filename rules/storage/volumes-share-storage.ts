import { type At, defineRule, folderOf, push, type ResourceOf, readVolume } from '../../src/rule.ts';

export default defineRule({
  id: 'volumes-share-storage',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two volumes are the same disk or the same folder',
    why: 'Each volume is bound to a claim of its own, and the programs behind the claims believe that they are alone. Two databases in one folder destroy the data of each other; a disk that a node knows under two names is often not attached at all. Most often a volume was copied and its path forgotten.',
    instead: 'Give each volume a disk or a folder of its own. To share one on purpose, let the pods share one claim.',
    unless:
      'Namespaces share a network folder, which takes a volume each. A pair of which one says ReadWriteMany or ReadOnlyMany is therefore told as advice only.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding'],
  },
  messages: {
    same: (a: { volume: string; other: string; storage: string }) =>
      `volumes '${a.other}' and '${a.volume}' are the same storage: ${a.storage}`,
  },
  examples: {
    bad: [
      {
        title: 'a copy whose path was forgotten',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-0 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local:
    path: /mnt/disks/ssd1/ # expect: same
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  csi: { driver: ebs.csi.aws.com, volumeHandle: vol-0ab12 }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  csi:
    driver: ebs.csi.aws.com
    volumeHandle: vol-0ab12 # expect: same
`,
      },
      {
        title: 'a network folder that two namespaces share',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads-shop }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads-reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs:
    server: nfs.shop.internal
    path: /uploads # expect: same
`,
      },
    ],
    good: [
      {
        title: 'one path on two nodes, one path of two servers, and a path within another',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-0 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  local: { path: /mnt/disks/ssd1 }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-2] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: a }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: a.shop.internal, path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: b }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: b.shop.internal, path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: c }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], nfs: { server: b.shop.internal, path: /data/c } }
`,
      },
      {
        title: 'one volume, written twice',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec: { capacity: { storage: 10Gi }, accessModes: [ReadWriteOnce], hostPath: { path: /data } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec: { capacity: { storage: 50Gi }, accessModes: [ReadWriteOnce], hostPath: { path: /data } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const known = new Map<string, Volume[]>();
    return {
      PersistentVolume(volume) {
        const storage = storageOf(volume);
        if (!storage) return;
        const id = `${storage.id} ${graph.isComplete ? '' : folderOf(volume.file)}`;
        const other = known.get(id)?.find((one) => one.name !== volume.name);
        push(known, id, volume);
        if (!other) return;
        const isShared = [volume, other].some(mayBeShared);
        report(
          storage.at,
          'same',
          { volume: volume.name, other: other.name, storage: storage.words },
          {
            related: [{ at: storageOf(other)?.at ?? other.at, note: `volume '${other.name}'` }],
            ...(isShared ? { severity: 'info' as const } : {}),
          },
        );
      },
    };
  },
});

type Volume = ResourceOf<'PersistentVolume'>;

interface Storage {
  /** Equal for volumes on the same disk or folder. */
  readonly id: string;
  readonly words: string;
  readonly at: At;
}

/** The fields that say which disk or folder a volume is, the telling one last. */
const identities = {
  csi: ['driver', 'volumeHandle'],
  nfs: ['server', 'path'],
  local: ['path'],
  hostPath: ['path'],
  awsElasticBlockStore: ['volumeID'],
  gcePersistentDisk: ['pdName'],
  azureDisk: ['diskURI'],
  cinder: ['volumeID'],
  vsphereVolume: ['volumePath'],
  iscsi: ['targetPortal', 'iqn', 'lun'],
  rbd: ['pool', 'image'],
  cephfs: ['path'],
} as const;

/** Types of volumes whose path is one on each node. */
const ofNodes: readonly string[] = ['local', 'hostPath'];

function storageOf({ at }: Volume): Storage | undefined {
  const spec = at.get('spec');
  for (const [type, fields] of Object.entries(identities)) {
    const source = spec.get(type as 'csi') as At as At<Record<string, unknown>>;
    if (!source.exists) continue;
    const values = fields.map((field) => String(source.get(field).scalar() ?? '').replace(/(.)\/+$/, '$1'));
    if (values.some((value) => value === '' || value.includes('$') || value.includes('<'))) return undefined;
    const monitors = JSON.stringify(source.get('monitors').value ?? '');
    const nodes = ofNodes.includes(type) ? JSON.stringify(readVolume(at.value)?.nodeAffinity ?? '') : '';
    const last = source.get(fields.at(-1) ?? '');
    return { id: [type, ...values, monitors, nodes].join('\n'), words: `${type} ${values.join(' ')}`, at: last };
  }
  return undefined;
}

/** Whether the volume says that several nodes may mount it at a time. */
function mayBeShared({ at }: Volume): boolean {
  const modes = at.get('spec').get('accessModes').texts();
  return modes.includes('ReadWriteMany') || modes.includes('ReadOnlyMany');
}
