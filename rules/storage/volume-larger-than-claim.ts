import { compareQuantities, defineRule, parseQuantity, quantityToDecimal } from '../../src/rule.ts';
import { capacityAt, claimFinder, requestAt, volumeNamed, writtenId } from './_claims.ts';
import { isFolder } from './_single-node.ts';

export default defineRule({
  id: 'volume-larger-than-claim',
  area: 'storage',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A claim takes a volume that is many times larger than what it asks for',
    why: 'A volume serves one claim. What the claim does not need of it nobody else gets, and a claim that needs the space finds the volume taken.',
    instead: 'Ask for the size that the volume has, or write a volume of the size that is needed.',
    unless:
      'The disk cannot be had in another size. Network folders and folders of a node are left alone: nothing limits what is written there.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding'],
  },
  options: {
    factor: { type: 'integer', default: 4, minimum: 2, doc: 'How many times larger the volume may be.' },
  },
  messages: {
    larger: (a: { claim: string; asks: string; volume: string; has: string }) =>
      `claim '${a.claim}' asks for ${a.asks} and takes all ${a.has} of volume '${a.volume}'`,
  },
  examples: {
    bad: [
      {
        title: 'one gibibyte of a hundred',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources:
    requests:
      storage: 1Gi # expect: larger
`,
      },
    ],
    good: [
      {
        title: 'somewhat larger, and two volumes of which the claim takes the smaller one',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 1Ti }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: archive }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 8Gi } }
`,
      },
      {
        title: 'the capacity of a network folder is a mere word',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: uploads }
spec:
  capacity: { storage: 10000Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /uploads }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 1Gi } }
`,
      },
      {
        title: 'the factor is chosen',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: orders }
spec:
  capacity: { storage: 40Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  csi: { driver: csi.shop.example, volumeHandle: orders }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 8Gi } }
`,
        options: { factor: 10 },
      },
    ],
  },
  visit({ graph, report, options }) {
    const find = claimFinder(graph);
    const told = new Set<string>();
    return {
      claim(binding) {
        const volume = binding.state === 'bound' ? volumeNamed(graph, binding.volume) : undefined;
        const written = volume && find(binding.claim);
        if (!volume || isFolder(volume) || !written || told.has(writtenId(binding, written))) return;
        const capacity = capacityAt(volume);
        const request = requestAt(written.at);
        if (!isTimesLarger(capacity.scalar() ?? '', request.scalar() ?? '', options.factor)) return;
        told.add(writtenId(binding, written));
        const [asks, has] = [request.shown, capacity.shown];
        const related = [{ at: capacity, note: `volume '${volume.name}' has ${has}` }];
        report(request, 'larger', { claim: binding.claim.name, asks, volume: volume.name, has }, { related });
      },
    };
  },
});

function isTimesLarger(large: string | number, small: string | number, factor: number): boolean {
  const [a, b] = [large, small].map((text) => parseQuantity(text));
  if (!a || !b || compareQuantities(a, b) <= 0) return false;
  return Number(quantityToDecimal(a)) > Number(quantityToDecimal(b)) * factor;
}
