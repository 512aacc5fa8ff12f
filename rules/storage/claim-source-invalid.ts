import { type At, defineRule, isDns1123Subdomain, isMapping, placeholder, type Severity } from '../../src/rule.ts';
import { type ClaimSpec, claimSpecsOf, ephemeralClaimsOf } from './_claim-specs.ts';

type Source = At<{ apiGroup?: string; kind?: string; name?: string; namespace?: string } | undefined>;

export default defineRule({
  id: 'claim-source-invalid',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['dataSource', 'dataSourceRef'],
  docs: {
    summary: 'What a claim is to be filled from is not said right',
    why: 'The API server refuses a `dataSourceRef` that is not complete, and a claim in which both fields say different things. A `dataSource` of anything but a claim or a snapshot it drops without a word: the volume comes up empty, and nobody notices before the data is looked for. The same happens to a source in another namespace, unless the feature gate CrossNamespaceVolumeDataSource is on.',
    instead:
      'Write `apiGroup: snapshot.storage.k8s.io` for a VolumeSnapshot, no group for a PersistentVolumeClaim, and `dataSourceRef` for everything else.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#volume-populators-and-data-sources',
      'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
    ],
  },
  messages: {
    lacks: (a: { field: string; lacks: string }) => `${a.field} has no ${a.lacks}`,
    kind: (a: { kind: string }) =>
      `kind '${a.kind}' needs an apiGroup: without one only PersistentVolumeClaim is known`,
    group: (a: { group: string }) =>
      `apiGroup '${a.group}' is not the name of a group, such as snapshot.storage.k8s.io`,
    differs: 'dataSource and dataSourceRef differ: one of them is enough',
    dropped: (a: { kind: string }) =>
      `dataSource of kind '${a.kind}' is dropped, and the volume is empty: write dataSourceRef`,
    snapshot: "dataSource is dropped, and the volume is empty: apiGroup 'snapshot.storage.k8s.io' is missing",
    namespace: (a: { namespace: string }) =>
      `dataSourceRef is dropped: sources of namespace '${a.namespace}' need a feature gate that is off`,
  },
  examples: {
    bad: [
      {
        title: 'a reference that is not complete, and two that differ',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSourceRef: # expect: lacks
    kind: PersistentVolumeClaim
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSourceRef:
    kind: Archive # expect: kind
    name: catalogue
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSource: { kind: PersistentVolumeClaim, name: uploads } # expect: differs
  dataSourceRef: { kind: PersistentVolumeClaim, name: catalogue }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: menu }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSourceRef:
    apiGroup: Snapshot/v1 # expect: group
    kind: VolumeSnapshot
    name: menu
`,
      },
      {
        title: 'sources that are dropped without a word',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSource: # expect: snapshot
    kind: VolumeSnapshot
    name: uploads-monday
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSource: # expect: dropped
    apiGroup: shop.example
    kind: Archive
    name: catalogue
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSourceRef:
    kind: PersistentVolumeClaim
    name: catalogue
    namespace: staging # expect: namespace
`,
      },
    ],
    good: [
      {
        title: 'a clone, a snapshot, and what a populator fills',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSource: { kind: PersistentVolumeClaim, name: catalogue }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: catalogue }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: monday }
  dataSourceRef: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: monday }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: archive }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 5Gi } }
  dataSourceRef: { apiGroup: shop.example, kind: Archive, name: $(SOURCE) }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    function checkClaim({ at, severity, isClaim }: ClaimSpec): void {
      const spec = at.get('spec');
      const source = spec.get('dataSource') as At as Source;
      const reference = spec.get('dataSourceRef') as At as Source;
      const namespace = reference.get('namespace');
      if (namespace.value)
        report(namespace, 'namespace', { namespace: namespace.text() ?? '' }, { severity: 'warning' });
      else checkSource(reference, severity);
      const isReferred = isMapping(reference.value) && !namespace.value;
      if (!isMapping(source.value)) return;
      if (isClaim && !isReferred && !isKept(source)) reportDropped(source);
      else checkSource(source, severity);
      if (isReferred && partsOf.some((part) => source.get(part).value !== reference.get(part).value))
        report(source.key, 'differs', { severity, related: [{ at: reference.key, note: 'the other one' }] });
    }

    function checkSource(source: Source, severity: Severity): void {
      if (!isMapping(source.value)) return;
      const [group, kind] = [source.get('apiGroup'), source.get('kind')];
      const lacks = (['kind', 'name'] as const).find((part) => !source.get(part).value);
      if (lacks) report(source.key, 'lacks', { field: source.name, lacks }, { severity });
      const [groupName, kindName] = [group.text() ?? '', kind.text() ?? ''];
      if (!group.value && kindName !== '' && kindName !== 'PersistentVolumeClaim' && !placeholder.test(kindName))
        report(kind, 'kind', { kind: kindName }, { severity });
      if (groupName !== '' && !isDns1123Subdomain(groupName) && !placeholder.test(groupName))
        report(group, 'group', { group: groupName }, { severity });
    }

    function reportDropped(source: Source): void {
      const kind = source.get('kind').text() ?? '';
      if (placeholder.test(kind)) return;
      if (kind === 'VolumeSnapshot') report(source.key, 'snapshot', { severity: 'warning' });
      else report(source.key, 'dropped', { kind }, { severity: 'warning' });
    }

    return {
      resource: (resource) => claimSpecsOf(resource, minorVersion).forEach(checkClaim),
      workload: (workload) => ephemeralClaimsOf(workload, minorVersion).forEach(checkClaim),
    };
  },
});

const partsOf = ['apiGroup', 'kind', 'name'] as const;

/** `dataSourceIsPvcOrSnapshot` in pkg/api/persistentvolumeclaim/util.go */
function isKept(source: Source): boolean {
  const [group, kind] = [source.get('apiGroup').text() ?? '', source.get('kind').text() ?? ''];
  if (kind === 'PersistentVolumeClaim') return group === '';
  return kind === 'VolumeSnapshot' && group === 'snapshot.storage.k8s.io';
}
