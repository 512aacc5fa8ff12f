import { type At, compareQuantities, defineRule, type Graph, parseQuantity, type ResourceOf } from '../../src/rule.ts';
import { type ClaimAt, requestAt, volumeModeOf } from './_claims.ts';

export default defineRule({
  id: 'clone-unfit-for-source',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A claim clones another one that does not fit into it',
    why: 'A clone holds the same bytes as its source: the provisioner refuses one that asks for less, and one of the other volume mode. The claim stays Pending with `requested volume size ... is less than the size ... for the source PVC`.',
    instead: 'Ask for at least the size of the source, with the same `volumeMode`.',
    refs: ['https://kubernetes.io/docs/concepts/storage/volume-pvc-datasource/'],
  },
  messages: {
    smaller: (a: { claim: string; size: string; source: string; sourceSize: string }) =>
      `claim '${a.claim}' asks for ${a.size}, its source '${a.source}' has ${a.sourceSize}: it is never cloned`,
    otherMode: (a: { claim: string; mode: string; source: string; sourceMode: string }) =>
      `claim '${a.claim}' is of volume mode ${a.mode}, its source '${a.source}' of ${a.sourceMode}: it is never cloned`,
    itself: (a: { claim: string }) => `claim '${a.claim}' is its own source: it waits for itself`,
  },
  examples: {
    bad: [
      {
        title: 'a clone with less room than its source, and a raw one',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources:
    requests:
      storage: 5Gi # expect: smaller
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-raw, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  volumeMode: Block # expect: otherMode
  dataSourceRef: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  dataSource: { kind: PersistentVolumeClaim, name: reports } # expect: itself
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
    good: [
      {
        title: 'the same size in other words, a larger clone, and a clone of a snapshot',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec: { accessModes: [ReadWriteOnce], storageClassName: fast, resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: slow
  volumeMode: Filesystem
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 1024Mi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-large, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: orders-test }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: restored, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: orders }
  resources: { requests: { storage: 1Mi } }
`,
      },
      {
        title: 'the source is in another namespace, or comes in two sizes',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: archive }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: orders }
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: reports-test, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  dataSource: { kind: PersistentVolumeClaim, name: reports }
  resources: { requests: { storage: 5Gi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      PersistentVolumeClaim(claim) {
        const reference = sourceReference(claim.at);
        const name = reference?.get('name').text();
        if (!reference || !name) return;
        if (name === claim.name) return report(reference, 'itself', { claim: name });
        const source = sourceNamed(graph, claim, name);
        if (!source) return;
        const [size, sourceSize] = [claim, source].map(({ at }) => requestAt(at)) as [At, At];
        const names = { claim: claim.name, source: name };
        const [asked, given] = [size, sourceSize].map((at) => parseQuantity(at.scalar() ?? ''));
        if (asked && given && compareQuantities(asked, given) < 0) {
          const values = { ...names, size: size.shown, sourceSize: sourceSize.shown };
          return report(size, 'smaller', values, { related: [{ at: sourceSize, note: `the size of '${name}'` }] });
        }
        const [mode, sourceMode] = [volumeModeOf(claim.at.get('spec')), volumeModeOf(source.at.get('spec'))];
        if (mode === sourceMode) return;
        const related = [
          { at: source.at.get('spec').get('volumeMode'), note: `'${name}' is of volume mode ${sourceMode}` },
        ];
        report(claim.at.get('spec').get('volumeMode'), 'otherMode', { ...names, mode, sourceMode }, { related });
      },
    };
  },
});

type Claim = ResourceOf<'PersistentVolumeClaim'>;
type SourceReference = At<{ kind?: string; name?: string; namespace?: string } | undefined>;

/** What a claim is cloned from, if that is a claim of its own namespace. */
function sourceReference(claim: ClaimAt): SourceReference | undefined {
  const spec = claim.get('spec');
  const sources: readonly SourceReference[] = [spec.get('dataSource'), spec.get('dataSourceRef') as SourceReference];
  return sources.find(
    (source) => source.get('kind').text() === 'PersistentVolumeClaim' && !source.get('namespace').exists,
  );
}

function sourceNamed(graph: Graph, claim: Claim, name: string): Claim | undefined {
  const found = graph.find('PersistentVolumeClaim', claim.namespace, name);
  const [source] = found;
  return found.length === 1 && source && graph.sameNamespace(source, claim) === true ? source : undefined;
}
