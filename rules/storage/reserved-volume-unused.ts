import { type At, type Binding, defineRule, isBeside, type ResourceOf, type Where } from '../../src/rule.ts';
import { capacityAt, claimFinder, hasVariants, requestAt, volumeNamed, type WrittenClaim } from './_claims.ts';

export default defineRule({
  id: 'reserved-volume-unused',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A volume is reserved for a claim that does not take it',
    why: '`claimRef` keeps all other claims from a volume, but does not make the claim fit: size, access modes and volume mode count all the same. The claim then takes another volume or a new, empty one, and the data on the reserved volume are not used. A claimRef without namespace matches no claim at all. One with the `uid` of an earlier claim makes the volume Released, and with `persistentVolumeReclaimPolicy: Delete` it is deleted.',
    instead:
      'Give `claimRef` the name and the namespace of the claim and nothing else, let the volume have the size and the modes that the claim asks for, and name the volume in `volumeName` of the claim.',
    unless: 'The file is the record of a running cluster and is never applied to another one.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reserving-a-persistentvolume'],
  },
  messages: {
    incomplete: (a: { volume: string; claim: string; lacks: string }) =>
      `volume '${a.volume}' is reserved${a.claim === '' ? '' : ` for '${a.claim}'`} without ${a.lacks} of the claim: no claim ever gets it`,
    earlier: (a: { volume: string; claim: string }) =>
      `volume '${a.volume}' is reserved for an earlier claim '${a.claim}' by its uid: a new one does not get it`,
    twice: (a: { volume: string; other: string; claim: string }) =>
      `volumes '${a.other}' and '${a.volume}' are reserved for claim '${a.claim}': it takes only one`,
    unfit: (a: { volume: string; claim: string; why: string }) =>
      `claim '${a.claim}' does not get volume '${a.volume}' reserved for it: ${a.why}`,
    passedOver: (a: { volume: string; claim: string; other: string; why: string }) =>
      `claim '${a.claim}' takes volume '${a.other}'${a.why}, not '${a.volume}' reserved for it`,
  },
  examples: {
    bad: [
      {
        title: 'a claim is not known by its name alone',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: ''
  claimRef: # expect: incomplete
    name: orders
  nfs: { server: nfs.shop.internal, path: /orders }
`,
      },
      {
        title: 'copied from a running cluster',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef:
    namespace: shop
    name: orders
    uid: 6d3d2c52-44a5-4b8f-9b6e-d8c7e6f3a1c2 # expect: earlier
  nfs: { server: nfs.shop.internal, path: /orders }
`,
      },
      {
        title: 'two volumes for one claim',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders } # expect: twice
  nfs: { server: nfs.shop.internal, path: /reports }
`,
      },
      {
        title: 'the class makes a new volume, for the reserved one is too small',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity:
    storage: 10Gi # expect: unfit
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  claimRef: { namespace: shop, name: orders }
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce] # expect: unfit
  storageClassName: fast
  claimRef: { namespace: shop, name: uploads }
  csi: { driver: csi.shop.example, volumeHandle: uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: fast
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'a free volume with fewer access modes comes first, and a claim that names another volume',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: reserved }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: local
  claimRef: # expect: passedOver
    namespace: shop
    name: orders
  nfs: { server: nfs.shop.internal, path: /reserved }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: free }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /free }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports-old }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  claimRef: { namespace: shop, name: reports } # expect: passedOver
  nfs: { server: nfs.shop.internal, path: /reports-old }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports-new }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  nfs: { server: nfs.shop.internal, path: /reports-new }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: archive
  volumeName: reports-new
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'a reserved volume of another class and of more size is taken, and a claim may come later',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: manual
  claimRef: { apiVersion: v1, kind: PersistentVolumeClaim, namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 20Gi } }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: reports }
spec:
  capacity: { storage: 50Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: reports }
  nfs: { server: nfs.shop.internal, path: /reports }
`,
      },
      {
        title: 'claim and volume name each other, so that nothing is checked',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: fast
  volumeName: orders
  resources: { requests: { storage: 20Gi } }
`,
      },
      {
        title: 'claims of one name in two namespaces',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders-eu }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop-eu, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders-eu }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders-us }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  claimRef: { namespace: shop-us, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders-us }
`,
      },
      {
        title: 'that the claim stays Pending is told where the claim is',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  claimRef: { namespace: shop, name: orders }
  nfs: { server: nfs.shop.internal, path: /orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: manual
  resources: { requests: { storage: 20Gi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const reserved = new Map<string, Volume>();
    return {
      PersistentVolume(volume) {
        const reference = volume.at.get('spec').get('claimRef');
        if (!reference.exists) return;
        const [namespace, claim] = [reference.get('namespace').text() ?? '', reference.get('name').text() ?? ''];
        const names = { volume: volume.name, claim };
        if (namespace === '' || claim === '') {
          const lacks = namespace === '' ? 'the namespace' : 'the name';
          return report(reference, 'incomplete', { ...names, lacks });
        }
        if (reference.get('uid').text()) {
          // What the API server prints of an object, uid and all, is a record rather than a manifest.
          const isRecord = volume.at.get('metadata').get('uid').exists;
          return report(reference.get('uid'), 'earlier', names, isRecord ? { severity: 'info' } : {});
        }
        const id = `${namespace}/${claim}`;
        const first = reserved.get(id) ?? volume;
        reserved.set(id, first);
        if (first.name !== volume.name && isBeside(first, volume)) {
          const related = [
            { at: first.at.get('spec').get('claimRef'), note: `volume '${first.name}' is reserved, too` },
          ];
          return report(reference, 'twice', { ...names, other: first.name }, { related });
        }
        const binding = graph.bindingOf(namespace, claim);
        const written = binding && find(binding.claim);
        if (!written || isGiven(binding, volume) || hasVariants(graph, binding.claim, [volume.name])) return;
        const other = written.at.get('spec').get('volumeName');
        if (other.text() && other.text() !== volume.name)
          return passedOver(other.text() ?? '', ' by its volumeName', other);
        const reason = binding.reasons.find((one) => one.volume === volume.name);
        const mismatch = reason && mismatches[reason.code];
        if (mismatch) {
          const [asked, offered] = [mismatch.asked(written), mismatch.offered(volume)];
          const asks = `asks for ${mismatch.unit}${valueAt(asked)}`;
          const why = `it ${asks}, the volume has ${valueAt(offered)}`;
          const related = [{ at: asked, note: `claim '${claim}' ${asks}` }];
          return report(offered, 'unfit', { ...names, why }, { related });
        }
        const taken = volumeNamed(graph, binding.volume);
        if (reason?.code === 'less-preferred' && taken)
          passedOver(taken.name, ' of fewer access modes', taken.at.get('spec').get('accessModes'));

        function passedOver(taker: string, why: string, at: Where) {
          const related = [{ at, note: `claim '${claim}' takes volume '${taker}'` }];
          report(reference, 'passedOver', { ...names, other: taker, why }, { related });
        }
      },
    };
  },
});

type Volume = ResourceOf<'PersistentVolume'>;

/** The claim gets the volume, perhaps; or it stays Pending, which claim-stays-pending tells. */
function isGiven({ state, volume: given, candidates }: Binding, { name }: Volume): boolean {
  return state === 'pending' || given === name || candidates?.includes(name) === true;
}

interface Mismatch {
  readonly asked: (claim: WrittenClaim) => At;
  readonly offered: (volume: Volume) => At;
  /** What the value is called, where it does not speak for itself. */
  readonly unit: string;
}

/** What is checked of a volume that is reserved for the claim (pv_helpers.go:186-277). */
const mismatches: Partial<Record<Binding['reasons'][number]['code'], Mismatch>> = {
  'too-small': {
    asked: ({ at }) => requestAt(at),
    offered: capacityAt,
    unit: '',
  },
  'access-modes': {
    asked: ({ at }) => at.get('spec').get('accessModes'),
    offered: ({ at }) => at.get('spec').get('accessModes'),
    unit: '',
  },
  'volume-mode': {
    asked: ({ at }) => at.get('spec').get('volumeMode'),
    offered: ({ at }) => at.get('spec').get('volumeMode'),
    unit: 'volume mode ',
  },
};

function valueAt(at: At): string {
  if (Array.isArray(at.value)) return at.texts().join(', ');
  return at.exists ? at.shown : at.name === 'volumeMode' ? 'Filesystem' : '';
}
