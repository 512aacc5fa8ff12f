import { counted, defineRule, type Graph, type Note, noteOn, type Where } from '../../src/rule.ts';
import { ofClass, volumeNamed, type WrittenClaim } from './_claims.ts';
import { type Contender, competingGroups, contendersOf, namedBy } from './_contenders.ts';

export default defineRule({
  id: 'fewer-volumes-than-claims',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Several claims compete for volumes that do not suffice for all of them',
    why: 'A volume serves one claim, whatever its access modes. Claims take volumes in the order in which they are created and never give one back: who comes last stays Pending, and with it its pods. A StatefulSet claims one volume per replica and template.',
    instead:
      'Add a volume for each claim, or name a class whose provisioner makes them. To keep a volume for a claim, name the claim in `claimRef` of the volume.',
    unless: 'The missing volumes are made by something outside the run.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding',
      'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage',
    ],
  },
  messages: {
    replicas: (a: { claims: number; volumes: number; ofClass: string }) =>
      `${a.claims} replicas claim volumes${a.ofClass}, the run holds ${a.volumes} that ${a.volumes === 1 ? 'fits' : 'fit'}`,
    claims: (a: { claims: number; volumes: number; ofClass: string }) =>
      `${a.claims} claims compete for ${counted(a.volumes, 'volume')}${a.ofClass}: ${staying(a.claims - a.volumes)} Pending`,
    named: (a: { claim: string; other: string; volume: string }) =>
      `claim '${a.claim}' names volume '${a.volume}', as does ${a.other}: a volume serves one claim`,
    order: (a: { claim: string; rival: string; volume: string }) =>
      `claim '${a.claim}' stays Pending when ${a.rival} takes ${a.volume} first`,
  },
  examples: {
    bad: [
      {
        title: 'two volumes for three replicas of a database',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
      storageClassName: local
      nfs: { server: nfs.shop.internal, path: /disks }
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-2 }
    spec: *disk
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 3
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata:
        name: data # expect: replicas
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: local
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'two claims for one volume',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: shared }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  storageClassName: shared
  nfs: { server: nfs.shop.internal, path: /shared }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: reports # expect: claims
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'a volume that the run does not hold, named by two claims',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  volumeName: shop-uploads
  resources: { requests: { storage: 5Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads, namespace: reports }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: ''
  volumeName: shop-uploads # expect: named
  resources: { requests: { storage: 5Gi } }
`,
      },
      {
        title: 'the small claim prefers the large volume, which has fewer access modes',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: large }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /large }
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: small }
spec:
  capacity: { storage: 1Gi }
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: local
  nfs: { server: nfs.shop.internal, path: /small }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 1Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: database # expect: order
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: local
  resources: { requests: { storage: 50Gi } }
`,
      },
    ],
    good: [
      {
        title: 'equal volumes for equal claims: who gets which does not matter',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-1 }
    spec: &disk
      capacity: { storage: 10Gi }
      accessModes: [ReadWriteOnce]
      storageClassName: local
      nfs: { server: nfs.shop.internal, path: /disks }
  - apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk-2 }
    spec: *disk
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 2
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        accessModes: [ReadWriteOnce]
        storageClassName: local
        resources: { requests: { storage: 10Gi } }
`,
      },
      {
        title: 'what finds no volume is provisioned',
        yaml: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: csi.shop.example
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk-1 }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  csi: { driver: csi.shop.example, volumeHandle: disk-1 }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: cache }
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        for (const group of competingGroups(contendersOf(graph))) {
          const last = group.findLast(({ mayStay }) => mayStay);
          if (!last) continue;
          const at = placeOf(last.claim);
          const names = [...new Set(group.flatMap(({ volumes }) => volumes))];
          const [claims, volumes] = [claimCount(group), names.length];
          const values = { claims, volumes, ofClass: ofClass(last.binding.class) };
          const extra = { related: relatedOf({ graph, volumes: names, last, group }) };
          const order = claims > volumes ? undefined : orderOf(last, group);
          if (order) report(at, 'order', order, extra);
          if (claims <= volumes) continue;
          const isOneSet = group.every(({ claim }) => claim.template && claim.template.id === last.claim.template?.id);
          const [volume = ''] = names;
          const isNamed = !isOneSet && volumes === 1 && group.every(({ claim }) => namedBy(claim) === volume);
          const field = last.claim.at.get('spec').get('volumeName');
          const named = { claim: last.binding.claim.name, other: rivalOf(last, group), volume };
          if (isNamed) report(field, 'named', named, extra);
          else report(at, isOneSet ? 'replicas' : 'claims', values, extra);
        }
      },
    };
  },
});

/** Replicas that wait for others are not among the bindings yet, but want a volume each. */
function claimCount(group: readonly Contender[]): number {
  const templates = new Map(
    group.flatMap(({ claim: { template } }) => (template ? [[template.id, template.replicas] as const] : [])),
  );
  return (
    group.filter(({ claim }) => !claim.template).length +
    [...templates.values()].reduce((sum, replicas) => sum + replicas, 0)
  );
}

/** The other claim that names the volume, or how many there are. */
function rivalOf(last: Contender, group: readonly Contender[]): string {
  const others = group.filter((one) => one !== last);
  const [first] = others;
  const { namespace, name } = first?.binding.claim ?? last.binding.claim;
  const where = namespace === last.binding.claim.namespace ? '' : ` in namespace '${namespace}'`;
  return others.length === 1 ? `claim '${name}'${where}` : `${others.length} other claims`;
}

/** Who may come first; nothing where the binder could not follow every order. */
function orderOf(
  { binding }: Contender,
  group: readonly Contender[],
): { readonly claim: string; readonly rival: string; readonly volume: string } | undefined {
  const names = binding.candidates ?? [];
  const rivals = group.filter((one) => one.binding !== binding && one.volumes.some((name) => names.includes(name)));
  const [rival] = rivals;
  if (!rival || names.length === 0 || binding.reasons.some(({ code }) => code === 'estimate')) return undefined;
  return {
    claim: binding.claim.name,
    rival: rivals.length === 1 ? `claim '${rival.binding.claim.name}'` : `one of ${rivals.length} other claims`,
    volume: names.length === 1 ? `volume '${names[0]}'` : `one of ${names.length} volumes`,
  };
}

interface Situation {
  readonly graph: Graph;
  readonly volumes: readonly string[];
  /** Who goes without. */
  readonly last: Contender;
  readonly group: readonly Contender[];
}

/** The volumes there are, those that do not fit, and who else wants one. */
function relatedOf({ graph, volumes, last, group }: Situation): readonly Note[] {
  const noteOnVolume = (name: string | undefined, note: string): readonly Note[] => {
    const volume = volumeNamed(graph, name);
    return volume ? [noteOn(volume, note)] : [];
  };
  const unfit = last.binding.reasons.filter(({ volume }) => volume !== undefined && !volumes.includes(volume));
  const seen = new Set<string>();
  const others = group.filter(({ claim: { template }, binding }) => {
    const id = template?.id ?? binding.claim.name;
    return binding !== last.binding && !seen.has(id) && seen.add(id);
  });
  return [
    ...volumes.slice(0, 5).flatMap((name) => noteOnVolume(name, `volume '${name}'`)),
    ...unfit.slice(0, 3).flatMap(({ volume, text }) => noteOnVolume(volume, text)),
    ...others.slice(0, 5).map(({ claim, binding }) => ({
      at: claim.template ? claim.template.set.at.get('spec').get('replicas') : placeOf(claim),
      note: claim.template
        ? `${counted(claim.template.replicas, 'replica')} of StatefulSet '${claim.template.set.name}'`
        : `claim '${binding.claim.name}'`,
    })),
  ];
}

function placeOf({ at, resource }: WrittenClaim): Where {
  const name = at.get('metadata').get('name');
  return name.exists ? name : resource.at;
}

function staying(count: number): string {
  return `${count} ${count === 1 ? 'stays' : 'stay'}`;
}
