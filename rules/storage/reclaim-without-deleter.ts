import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'reclaim-without-deleter',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A volume is to be deleted with its claim, and nothing can delete it',
    why: 'Kubernetes has no program that deletes a share of NFS, a LUN of iSCSI or Fibre Channel or a local disk. Once the claim is gone the volume ends in the phase Failed with its data still on it, and nothing binds to it again.',
    instead: 'Write `Retain`, and empty and release the volume by hand or by the program that made it.',
    unless:
      'A provisioner of your own watches the volumes that it made and deletes them, as the one for local volumes does.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#delete',
      'https://github.com/kubernetes-sigs/sig-storage-local-static-provisioner',
    ],
  },
  messages: {
    failed: (a: { source: string }) =>
      `nothing deletes volumes of ${a.source}: with the claim gone this one ends as Failed`,
  },
  examples: {
    bad: [
      {
        title: 'a share of a file server',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Delete # expect: failed
  nfs: { server: files.shop.example, path: /uploads }
`,
      },
    ],
    good: [
      {
        title: 'a share that stays, and a disk that its driver deletes',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Retain
  nfs: { server: files.shop.example, path: /uploads }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  persistentVolumeReclaimPolicy: Delete
  csi: { driver: ebs.csi.aws.com, volumeHandle: vol-0a1b2c3d4e5f60718 }
`,
      },
      {
        title: 'a share that a provisioner made, which deletes it',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: pvc-3e1a2c77
  annotations: { pv.kubernetes.io/provisioned-by: shop.example/nfs }
spec:
  accessModes: [ReadWriteMany]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Delete
  nfs: { server: files.shop.example, path: /pvc-3e1a2c77 }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PersistentVolume({ at }) {
        const spec = at.get('spec');
        const policy = spec.get('persistentVolumeReclaimPolicy');
        if (policy.text() !== 'Delete') return;
        const annotations = at.get('metadata').get('annotations') as At as At<Readonly<Record<string, string>>>;
        if (annotations.get('pv.kubernetes.io/provisioned-by').exists) return;
        const source = Object.keys(undeletable).find(
          (field) => (spec as At as At<Record<string, unknown>>).get(field).exists,
        );
        if (source !== undefined) report(policy, 'failed', { source: undeletable[source] ?? source });
      },
    };
  },
});

/** Plugins in pkg/volume that are no DeletableVolumePlugin. */
const undeletable: Readonly<Record<string, string>> = {
  nfs: 'NFS',
  iscsi: 'iSCSI',
  fc: 'Fibre Channel',
  local: 'local disks',
};
