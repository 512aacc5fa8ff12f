import { defineRule } from '../../src/rule.ts';
import { volumesOfClass } from './_claims.ts';

export default defineRule({
  id: 'local-class-immediate',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Volumes of single nodes are bound before it is known where the pod runs',
    why: 'By default a claim is bound as soon as it is created, to any volume that fits. When that volume is on a node without room for the pod, or two claims of one pod get volumes on two nodes, the pod stays Pending for good: a bound claim is not bound anew.',
    instead:
      'Write `volumeBindingMode: WaitForFirstConsumer` into the class. The field cannot be changed later: delete the class and create it again; claims and volumes stay.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/storage-classes/#local',
      'https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode',
    ],
  },
  messages: {
    immediate: (a: { class: string; volumes: string }) =>
      `class '${a.class}' binds ${a.volumes} of certain nodes before the pod is placed: it lacks WaitForFirstConsumer`,
  },
  examples: {
    bad: [
      {
        title: 'a class for local disks without a binding mode',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner # expect: immediate
---
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
`,
      },
      {
        title: 'the name says what the volumes are, which the run does not hold',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local-storage }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: Immediate # expect: immediate
`,
      },
    ],
    good: [
      {
        title: 'the class waits for the pod',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local }
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
`,
      },
      {
        title: 'volumes that every node reaches, and a provisioner that makes volumes',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: shared }
provisioner: kubernetes.io/no-provisioner
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: local-path }
provisioner: rancher.io/local-path
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      StorageClass(storageClass) {
        const provisioner = storageClass.at.get('provisioner');
        const mode = storageClass.at.get('volumeBindingMode');
        if (provisioner.text() !== 'kubernetes.io/no-provisioner' || (mode.exists && mode.text() !== 'Immediate'))
          return;
        const volumes = volumesOfClass(graph, storageClass.name);
        const placed = volumes.filter(({ at }) => at.get('spec').get('nodeAffinity').exists);
        const isNamedSo = volumes.length === 0 && /(^|[-_.])local([-_.]|$)/.test(storageClass.name);
        if (placed.length === 0 && !isNamedSo) return;
        const related = placed.slice(0, 3).map((volume) => ({
          at: volume.at.get('spec').get('nodeAffinity'),
          note: `where volume '${volume.name}' is`,
        }));
        const words = placed.length === 0 ? 'volumes' : placed.length === 1 ? '1 volume' : `${placed.length} volumes`;
        report(
          mode.exists ? mode : provisioner,
          'immediate',
          { class: storageClass.name, volumes: words },
          { related },
        );
      },
    };
  },
});
