import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'local-volume-without-node',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A local volume does not say on which node it is',
    why: 'A `local` volume is a disk or a folder of one node. Without `nodeAffinity` the scheduler could not send its pods there, so the API server refuses it: `Local volume requires node affinity`.',
    instead:
      'Add `nodeAffinity.required` with the host name of the node, as in `{ key: kubernetes.io/hostname, operator: In, values: [node-1] }`.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volumes/#local'],
  },
  messages: {
    missing: (a: { volume: string; path: string }) =>
      `local volume '${a.volume}' (${a.path}) has no nodeAffinity: the API server refuses it`,
  },
  examples: {
    bad: [
      {
        title: 'a disk of some node',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec: # expect: missing
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local:
    path: /mnt/disks/ssd1
`,
      },
    ],
    good: [
      {
        title: 'the disk of one node, and a share that every node reaches',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
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
metadata: { name: shared }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /shared }
`,
      },
      {
        title: 'a volume of a folder of any node is told by host-path-persistent-volume',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  hostPath: { path: /mnt/disks/ssd1 }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PersistentVolume({ name, at }) {
        const local = at.get('spec').get('local');
        const affinity = at.get('spec').get('nodeAffinity');
        // One that lacks its terms is told as the field that is missing.
        if (!local.exists || affinity.exists) return;
        const related = [{ at: local.key, note: 'the disk of one node' }];
        report(affinity, 'missing', { volume: name, path: local.get('path').text() ?? '' }, { related });
      },
    };
  },
});
