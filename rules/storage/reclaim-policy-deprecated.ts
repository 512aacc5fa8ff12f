import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'reclaim-policy-deprecated',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  tag: 'deprecated',
  fixable: 'suggestion',
  docs: {
    summary: 'A volume is to be emptied by a policy that is deprecated',
    why: 'Recycle starts a pod that deletes all files of the volume once its claim is gone. Only NFS and hostPath volumes know it, and Kubernetes will drop it: the API server warns of each such volume.',
    instead: 'Write `Retain` and empty the volume yourself, or let a StorageClass provision volumes.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#recycle'],
  },
  messages: {
    recycle: (a: { volume: string }) =>
      `volume '${a.volume}' has the policy Recycle, which is deprecated: write Retain, or provision volumes`,
  },
  examples: {
    bad: [
      {
        title: 'a share that is emptied for the next claim',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: scratch }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Recycle # expect: recycle
  nfs: { server: files.shop.example, path: /scratch }
`,
        fixed: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: scratch }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Retain
  nfs: { server: files.shop.example, path: /scratch }
`,
      },
    ],
    good: [
      {
        title: 'a share that is kept',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Retain
  nfs: { server: files.shop.example, path: /uploads }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PersistentVolume({ at, name }) {
        const policy = at.get('spec').get('persistentVolumeReclaimPolicy');
        // For all files of a node it is refused, and told elsewhere.
        const isRefused = /^\/[/.]*$/.test(at.get('spec').get('hostPath').get('path').text() ?? '');
        if (policy.text() === 'Recycle' && !isRefused) {
          const fix = { title: "write 'Retain'", safe: false, changes: [set(policy, 'Retain')] };
          report(policy, 'recycle', { volume: name }, { fix });
        }
      },
    };
  },
});
