import {
  type Binding,
  counted,
  defineRule,
  type Graph,
  groupBy,
  isBeside,
  type Note,
  noteOn,
  type Where,
} from '../../src/rule.ts';
import {
  type ClaimTemplate,
  claimFinder,
  mayBeProvisioned,
  ofClass,
  servedOf,
  volumeNamed,
  type WrittenClaim,
} from './_claims.ts';

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
          const extra = { related: relatedOf(graph, names, last, group) };
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

/** A claim that takes, or would take, one of the volumes of the run. */
interface Contender {
  readonly binding: Binding;
  readonly claim: WrittenClaim;
  readonly volumes: readonly string[];
  readonly mayStay: boolean;
}

function contendersOf(graph: Graph): readonly Contender[] {
  const find = claimFinder(graph);
  const namers = graph.ofKind('PersistentVolumeClaim').filter((claim) => claim.at.get('spec').get('volumeName').exists);
  /** Claims in folders of their own are variants for several clusters perhaps. */
  const isNamedTwice = ({ at, resource }: WrittenClaim) =>
    namers.some(
      (other) =>
        (other.name !== resource.name || other.namespace !== resource.namespace) &&
        other.at.get('spec').get('volumeName').text() === at.get('spec').get('volumeName').text() &&
        (isBeside(other, resource) || graph.sameNamespace(other, resource) === true),
    );
  const isServed = lazily((template: ClaimTemplate) => servedOf(graph, template).length > 0);
  return graph.bindings.flatMap((binding): readonly Contender[] => {
    const claim = find(binding.claim);
    // A claim that a provisioner serves in the end takes nothing away that it would not give back.
    if (!claim || binding.reasons.some(({ code }) => code === 'provisioner') || mayBeProvisioned(graph, binding))
      return [];
    const volumes = binding.volume === undefined ? (binding.candidates ?? []) : [binding.volume];
    if (binding.state === 'bound') return [{ binding, claim, volumes, mayStay: false }];
    if (binding.state === 'race') return [{ binding, claim, volumes, mayStay: binding.mayStayPending === true }];
    // reference-missing tells that a volume does not exist at all.
    const isOutside = binding.state === 'unknown' && binding.reasons.some(({ code }) => code === 'volume-not-found');
    if (isOutside && isNamedTwice(claim)) return [{ binding, claim, volumes: [namedBy(claim) ?? ''], mayStay: true }];
    const isShort = binding.state === 'pending' && claim.template !== undefined && isServed(claim.template);
    return isShort ? [{ binding, claim, volumes: [], mayStay: true }] : [];
  });
}

/** Claims that may take the same volumes, or come from the same template. */
function competingGroups(contenders: readonly Contender[]): readonly (readonly Contender[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    // Chains stay short, so that ten thousand claims are grouped in no time.
    leaders.set(id, leader);
    return leader;
  };
  // Equal claims share one list of candidates.
  const joined = new Map<readonly string[], string>();
  const idOf = ({ binding, claim }: Contender) =>
    claim.template ? `template ${claim.template.id}` : `claim ${binding.claim.namespace}/${binding.claim.name}`;
  for (const contender of contenders) {
    const known = joined.get(contender.volumes);
    const others = known === undefined ? contender.volumes.map((name) => `volume ${name}`) : [known];
    for (const other of others) leaders.set(leaderOf(other), leaderOf(idOf(contender)));
    joined.set(contender.volumes, idOf(contender));
  }
  return [...groupBy(contenders, (contender) => leaderOf(idOf(contender))).values()];
}

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

function namedBy({ at }: WrittenClaim): string | undefined {
  return at.get('spec').get('volumeName').text();
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

/** The volumes there are, those that do not fit, and who else wants one. */
function relatedOf(
  graph: Graph,
  volumes: readonly string[],
  last: Contender,
  group: readonly Contender[],
): readonly Note[] {
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

function lazily(ask: (template: ClaimTemplate) => boolean): (template: ClaimTemplate) => boolean {
  const known = new Map<string, boolean>();
  return (template) => {
    const answer = known.get(template.id) ?? ask(template);
    known.set(template.id, answer);
    return answer;
  };
}
