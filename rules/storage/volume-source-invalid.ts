import { type At, defineRule, placeholder, type Severity } from '../../src/rule.ts';
import { templateSeverity } from './_claim-specs.ts';
import {
  faultsOfPodVolume,
  faultsOfVolume,
  type PodVolume,
  podVolumesOf,
  type SourceFault,
  specOf,
} from './_volume-sources.ts';

export default defineRule({
  id: 'volume-source-invalid',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The fields of the source of a volume do not fit together',
    why: 'The API server refuses the volume or the pod. A secret of a PersistentVolume needs a namespace, for the volume itself is in none; CHAP needs the secret to log in with; a target of Fibre Channel needs the number of its disk; the address of an Azure disk goes by its kind, which is Shared where it is left out; nobody may empty a whole node by `Recycle`; and attributes of a volume are for CSI drivers only. The kubelet refuses two more, and the pod stays in `ContainerCreating`: a medium of an emptyDir that it does not know, and a socket of the node where hostPath asks for a file or a folder. Where the socket is not there yet, `FileOrCreate` and `DirectoryOrCreate` put something else in its place.',
    instead: 'Write the field that is missing, or change the one that does not fit.',
    refs: [
      'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-v1/',
      'https://kubernetes.io/docs/concepts/storage/volumes/',
    ],
  },
  messages: {
    secret: (a: { field: string; lacks: string }) => `${a.field} has no ${a.lacks}`,
    spelling: (a: { field: string; part: string; text: string }) =>
      `${a.part} '${shortened(a.text)}' of ${a.field} cannot be the ${a.part} of a Secret`,
    chap: (a: { field: string }) => `${a.field} needs a secretRef to log in with`,
    portal: (a: { length: number }) =>
      `the name of the volume and targetPortal have ${a.length} characters: with initiatorName 64 are allowed`,
    lun: 'targetWWNs need a lun, the number of the disk',
    lunRange: (a: { lun: number }) => `lun ${a.lun} is not from 0 to 255`,
    disk: (a: { uri: string; kind: string; start: string }) =>
      `diskURI '${shortened(a.uri)}' does not begin with '${a.start}', as kind '${a.kind}' wants`,
    template: (a: { field: string }) =>
      `the template of an ephemeral claim has labels and annotations only, no ${a.field}`,
    recycle: "a volume of all files of a node ('/') may not have the policy Recycle, which deletes them",
    medium: (a: { medium: string }) => `the kubelet knows no medium '${a.medium}', only Memory and huge pages`,
    socket: (a: { path: string; type: string }) =>
      `'${shortened(a.path)}' is a socket, and type '${a.type}' is for none`,
    attributes: 'volumeAttributesClassName needs csi: only its drivers know classes of attributes',
  },
  examples: {
    bad: [
      {
        title: 'secrets',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  csi:
    driver: csi.shop.example
    volumeHandle: uploads
    nodePublishSecretRef: # expect: secret
      name: uploads
    controllerExpandSecretRef:
      name: Uploads_Secret # expect: spelling
      namespace: shop
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  iscsi:
    targetPortal: 10.0.0.7:3260
    iqn: iqn.2001-04.example.shop:disk1
    lun: 0
    chapAuthSession: true # expect: chap
`,
      },
      {
        title: 'numbers and addresses of disks',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive-of-all-orders-of-the-last-ten-years }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  iscsi:
    targetPortal: storage.shop.example:3260 # expect: portal
    iqn: iqn.2001-04.example.shop:disk1
    initiatorName: iqn.2001-04.example.shop:node1
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
  volumes:
    - name: data
      fc: # expect: lun
        targetWWNs: [500a0982991b8dc5]
    - name: more
      fc: { targetWWNs: [500a0982891b8dc5], lun: 300 } # expect: lunRange
    - name: disk
      azureDisk:
        diskName: data
        diskURI: /subscriptions/shop/resourceGroups/shop/providers/Microsoft.Compute/disks/data # expect: disk
`,
      },
      {
        title: 'what does not go with the source',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: everything }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Recycle # expect: recycle
  hostPath: { path: /./ }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  volumeAttributesClassName: fast # expect: attributes
  nfs: { server: files.shop.example, path: /uploads }
`,
      },
      {
        title: 'a name for a claim that is named after its pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: render }
spec:
  containers: [{ name: render, image: ghcr.io/shop/render:2.4.1 }]
  volumes:
    - name: scratch
      ephemeral:
        volumeClaimTemplate:
          metadata:
            labels: { app: render }
            name: scratch # expect: template
          spec:
            accessModes: [ReadWriteOnce]
            resources: { requests: { storage: 1Gi } }
`,
      },
      {
        title: 'what the kubelet does not mount',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: build }
spec:
  containers: [{ name: build, image: 'ghcr.io/shop/build:2.4.1' }]
  volumes:
    - name: cache
      emptyDir: { medium: memory } # expect: medium
    - name: runtime
      hostPath:
        path: /run/containerd/containerd.sock
        type: DirectoryOrCreate # expect: socket
`,
      },
    ],
    good: [
      {
        title: 'media and sockets that the kubelet mounts',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: build }
spec:
  containers: [{ name: build, image: 'ghcr.io/shop/build:2.4.1' }]
  volumes:
    - { name: cache, emptyDir: { medium: Memory } }
    - { name: pages, emptyDir: { medium: HugePages-2Mi } }
    - { name: disk, emptyDir: { medium: '' } }
    - { name: runtime, hostPath: { path: /run/containerd/containerd.sock, type: Socket } }
    - { name: sockets, hostPath: { path: /run/containerd, type: Directory } }
`,
      },
      {
        title: 'sources that are complete',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  volumeAttributesClassName: fast
  csi:
    driver: csi.shop.example
    volumeHandle: uploads
    nodePublishSecretRef: { name: uploads, namespace: shop }
    nodeStageSecretRef: { name: uploads }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  persistentVolumeReclaimPolicy: Recycle
  hostPath: { path: /var/catalogue }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
  volumes:
    - { name: data, fc: { targetWWNs: [500a0982991b8dc5], lun: 0 } }
    - { name: more, fc: { wwids: [3600508b400105e210000900000490000] } }
    - { name: disk, azureDisk: { kind: Managed, diskName: data, diskURI: /subscriptions/shop/disks/data } }
`,
      },
      {
        title: 'the field is not known yet',
        minorVersion: 33,
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 5Gi }
  volumeAttributesClassName: fast
  nfs: { server: files.shop.example, path: /uploads }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    const tellers: { readonly [Code in SourceFault['code']]: Teller<Code> } = {
      secret: (fault, severity) => report(fault.at, 'secret', fault, { severity }),
      spelling: (fault, severity) => report(fault.at, 'spelling', fault, { severity }),
      chap: (fault, severity) => report(fault.at, 'chap', fault, { severity }),
      portal: (fault, severity) => report(fault.at, 'portal', fault, { severity }),
      lun: (fault, severity) => report(fault.at, 'lun', { severity }),
      lunRange: (fault, severity) => report(fault.at, 'lunRange', fault, { severity }),
      disk: (fault, severity) => report(fault.at, 'disk', fault, { severity }),
    };

    function tell<Code extends SourceFault['code']>(fault: FaultOf<Code>, severity: Severity): void {
      const teller: Teller<Code> = tellers[fault.code];
      teller(fault, severity);
    }

    /** What the kubelet refuses, and not the API server. */
    function checkOnNode(volume: PodVolume): void {
      const medium = volume.get('emptyDir').get('medium');
      if (!isMedium(medium.text() ?? '')) report(medium, 'medium', { medium: medium.text() ?? '' });
      const path = volume.get('hostPath').get('path').text() ?? '';
      const type = volume.get('hostPath').get('type');
      if (path.endsWith('.sock') && notForSockets.has(type.text() ?? ''))
        report(type, 'socket', { path, type: type.text() ?? '' });
    }

    return {
      PersistentVolume(volume) {
        const spec = specOf(volume);
        for (const fault of faultsOfVolume(spec, volume.name)) tell(fault, 'error');
        const policy = spec.get('persistentVolumeReclaimPolicy');
        if (policy.text() === 'Recycle' && isWholeNode(spec.get('hostPath').get('path'))) report(policy, 'recycle');
        const attributes = spec.get('volumeAttributesClassName');
        // VolumeAttributesClass is on from 1.34; before, the field is dropped.
        if (minorVersion >= 34 && attributes.text() && !spec.get('csi').exists) report(attributes, 'attributes');
      },
      workload(workload) {
        const severity = templateSeverity(workload.resource, minorVersion);
        for (const volume of workload.spec.get('volumes').items()) {
          const metadata = volume.get('ephemeral').get('volumeClaimTemplate').get('metadata');
          for (const [field, value] of (metadata as At as At<Record<string, unknown>>).entries())
            if (!templateFields.has(field) && value.exists && value.value !== '')
              report(value.key, 'template', { field }, { severity });
        }
        for (const volume of podVolumesOf(workload))
          for (const fault of faultsOfPodVolume(volume)) tell(fault, severity);
        for (const volume of podVolumesOf(workload)) checkOnNode(volume);
      },
    };
  },
});

type FaultOf<Code extends SourceFault['code']> = Extract<SourceFault, { readonly code: Code }>;
type Teller<Code extends SourceFault['code']> = (fault: FaultOf<Code>, severity: Severity) => void;

/** `allowedPVCTemplateObjectMetaFields` in pkg/apis/core/validation/validation.go; an empty time is printed by tools. */
const templateFields: ReadonlySet<string> = new Set(['labels', 'annotations', 'creationTimestamp']);

/** `setUpDir` in pkg/volume/emptydir/empty_dir.go knows no others. */
function isMedium(text: string): boolean {
  return text === '' || text === 'Memory' || text.startsWith('HugePages') || placeholder.test(text);
}

/** `checkTypeInternal` in pkg/volume/hostpath/host_path.go */
const notForSockets: ReadonlySet<string> = new Set(['File', 'FileOrCreate', 'Directory', 'DirectoryOrCreate']);

/** Whether a path is '/', however it is written. */
function isWholeNode(at: At<string | undefined>): boolean {
  const path = at.text() ?? '';
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return path.startsWith('/') && steps.every((step) => step === '..');
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
