import { defineRule } from '../../src/rule.ts';
import { givenBy } from './_host-paths.ts';

export default defineRule({
  id: 'host-path-persistent-volume',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A PersistentVolume is a folder of whatever node its pod runs on',
    why: 'The claim is bound and the pod runs, yet the data lies on one node. When the pod starts on another node it finds an empty folder there, or another one of that name, and nothing reports a fault.',
    instead:
      'Use `local` with `nodeAffinity`, which keeps pods on the node that has the data, or a StorageClass that provisions volumes.',
    unless:
      'The cluster has a single node, as minikube and kind do by default, or the folder is a network share mounted on every node. Paths that give away the node itself are told by host-path-sensitive.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes',
      'https://kubernetes.io/docs/concepts/storage/volumes/#local',
    ],
  },
  messages: {
    anywhere: (a: { volume: string; path: string }) =>
      `volume '${a.volume}' is '${a.path}' of whatever node its pod runs on`,
  },
  examples: {
    bad: [
      {
        title: 'a volume for the database',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  hostPath:
    path: /mnt/database # expect: anywhere
`,
      },
    ],
    good: [
      {
        title: 'the volume says on which node it is',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  hostPath: { path: /mnt/database }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: nfs.shop.internal, path: /uploads }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PersistentVolume({ name, at }) {
        const spec = at.get('spec');
        const path = spec.get('hostPath').get('path');
        if (!path.exists || spec.get('nodeAffinity').get('required').exists) return;
        if (givenBy(path.text() ?? '') !== undefined) return;
        report(path, 'anywhere', { volume: name, path: path.text() ?? '' });
      },
    };
  },
});
