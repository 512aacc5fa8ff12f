import { defineRule, describe, type Note, runsToCompletion, startsBeforeItStops, type Where } from '../../src/rule.ts';
import { claimFinder, claimUsers } from './_claims.ts';
import { followsPods, isPinned } from './_nodes.ts';
import { isOnOneNodeAnyway, singleMode } from './_single-node.ts';
import { idOf, type User, usersAmong } from './_users.ts';

export default defineRule({
  id: 'single-node-claim-shared',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Pods on several nodes share a volume that only one node can mount',
    why: 'A volume of access mode ReadWriteOnce is attached to one node at a time. The scheduler does not look at that: a second pod that lands on another node stays in ContainerCreating with `Multi-Attach error`. With ReadWriteOncePod the scheduler does look, and a second pod stays Pending wherever it goes.',
    instead:
      'Claim a ReadWriteMany volume, give each pod a volume of its own with a StatefulSet and `volumeClaimTemplates`, or keep the pods on one node. A Deployment of one replica takes `strategy: { type: Recreate }`.',
    unless:
      'The cluster has a single node, or the driver lets several nodes mount the volume all the same, as most network shares do. A hostPath volume is mounted on any node, each time another folder: that is told by host-path-persistent-volume.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment',
    ],
  },
  messages: {
    replicas: (a: { pods: string; claim: string }) =>
      `${a.pods} share claim '${a.claim}', which one node at a time can mount (ReadWriteOnce)`,
    several: (a: { user: string; other: string; claim: string }) =>
      `claim '${a.claim}' serves one node at a time, and ${a.user} shares it with ${a.other}`,
    surge: (a: { user: string; claim: string }) =>
      `a rollout of ${a.user} starts a second pod, which cannot mount claim '${a.claim}' on another node`,
    onePod: (a: { pod: string; claim: string }) =>
      `claim '${a.claim}' is ReadWriteOncePod: ${a.pod} is never scheduled`,
  },
  examples: {
    bad: [
      {
        title: 'three replicas share the uploads',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }
      volumes:
        - name: uploads
          persistentVolumeClaim:
            claimName: uploads # expect: replicas
`,
      },
      {
        title: 'a backup runs beside the database, on a node of its choice',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 10Gi } } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - { name: backup, image: ghcr.io/shop/backup:1.0.0, volumeMounts: [{ name: data, mountPath: /data }] }
          volumes:
            - { name: data, persistentVolumeClaim: { claimName: data-database-0 } } # expect: several
`,
      },
      {
        title: 'the new pod of a rollout waits for the old one',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: search-index }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: search }
spec:
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers:
        - { name: search, image: ghcr.io/shop/search:1.6.0, volumeMounts: [{ name: index, mountPath: /index }] }
      volumes:
        - { name: index, persistentVolumeClaim: { claimName: search-index } } # expect: surge
`,
      },
      {
        title: 'one pod only, and two are wanted',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: ledger }
spec: { accessModes: [ReadWriteOncePod], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ledger }
spec:
  replicas: 2
  selector: { matchLabels: { app: ledger } }
  template:
    metadata: { labels: { app: ledger } }
    spec:
      containers:
        - { name: ledger, image: ghcr.io/shop/ledger:2.2.0, volumeMounts: [{ name: data, mountPath: /data }] }
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: ledger } } # expect: onePod
`,
      },
    ],
    good: [
      {
        title: 'a volume for many nodes, one pod that is replaced, pods on one node',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: uploads }
spec: { accessModes: [ReadWriteOnce, ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: index }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: uploads, mountPath: /uploads }] }]
      volumes: [{ name: uploads, persistentVolumeClaim: { claimName: uploads } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: search }
spec:
  replicas: 1
  strategy: { type: Recreate }
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers: [{ name: search, image: ghcr.io/shop/search:1.6.0, volumeMounts: [{ name: index, mountPath: /index }] }]
      volumes: [{ name: index, persistentVolumeClaim: { claimName: index } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: suggest }
spec:
  replicas: 2
  selector: { matchLabels: { app: suggest } }
  template:
    metadata: { labels: { app: suggest } }
    spec:
      affinity:
        podAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: search } } }
            - { topologyKey: kubernetes.io/hostname, labelSelector: { matchLabels: { app: suggest } } }
      containers: [{ name: suggest, image: ghcr.io/shop/suggest:0.9.1, volumeMounts: [{ name: index, mountPath: /index }] }]
      volumes: [{ name: index, persistentVolumeClaim: { claimName: index, readOnly: true } }]
`,
      },
      {
        title: 'a local volume keeps all its pods on its node',
        yaml: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
  storageClassName: local
  local: { path: /mnt/disk }
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [node-1] }]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: disk }
spec: { accessModes: [ReadWriteOnce], storageClassName: local, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  replicas: 2
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: disk, mountPath: /disk }] }]
      volumes: [{ name: disk, persistentVolumeClaim: { claimName: disk } }]
`,
      },
      {
        title: 'a network share, by the name of its class',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: mail }
spec: { accessModes: [ReadWriteOnce], storageClassName: nfs-client, resources: { requests: { storage: 5Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: mail }
spec:
  replicas: 2
  selector: { matchLabels: { app: mail } }
  template:
    metadata: { labels: { app: mail } }
    spec:
      containers: [{ name: mail, image: ghcr.io/shop/mail:1.4.0, volumeMounts: [{ name: mail, mountPath: /mail }] }]
      volumes: [{ name: mail, persistentVolumeClaim: { claimName: mail } }]
`,
      },
      {
        title: 'a Job that fills the volume before the web pod reads it',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: pages }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 5Gi } } }
---
apiVersion: batch/v1
kind: Job
metadata: { name: fill }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: fill, image: ghcr.io/shop/pages:1.0.0, volumeMounts: [{ name: pages, mountPath: /pages }] }]
      volumes: [{ name: pages, persistentVolumeClaim: { claimName: pages } }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers: [{ name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: pages, mountPath: /pages }] }]
  volumes: [{ name: pages, persistentVolumeClaim: { claimName: pages } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    const usersOf = claimUsers(graph);
    const surging = new Set<string>();
    return {
      claim(binding) {
        const written = binding.state === 'pending' ? undefined : find(binding.claim);
        const mode = written && singleMode(written);
        if (!mode || (mode === 'ReadWriteOnce' && isOnOneNodeAnyway(graph, binding))) return;
        const fault = faultOf(usersAmong(graph, written, usersOf(binding.claim)));
        if (!fault) return;
        const { at, code, user, pod, pods, other } = fault;
        const claim = binding.claim.name;
        const modes = { at: written.at.get('spec').get('accessModes'), note: `the claim is ${mode}` };
        const related = [modes, ...fault.related];
        const severity = mode === 'ReadWriteOncePod' ? 'error' : 'warning';
        if (code === 'replicas' && severity === 'warning') return report(at, 'replicas', { claim, pods }, { related });
        if (code === 'several' && severity === 'warning')
          return report(at, 'several', { claim, user, other }, { related });
        if (code !== 'surge') return report(at, 'onePod', { claim, pod }, { related, severity });
        // One strategy for all claims of a Deployment.
        if (surging.has(fault.id)) return;
        surging.add(fault.id);
        if (severity === 'error') report(at, 'onePod', { claim, pod }, { related, severity: 'warning' });
        else report(at, 'surge', { claim, user }, { related, severity: 'info' });
      },
    };
  },
});

interface Fault {
  readonly code: 'replicas' | 'several' | 'surge';
  /** Of the workload. */
  readonly id: string;
  readonly at: Where;
  readonly user: string;
  /** All the pods that share the claim, and the one that is too much. */
  readonly pods: string;
  readonly pod: string;
  readonly other: string;
  readonly related: readonly Note[];
}

/** The worst that is wrong with the users of a claim for one node. */
function faultOf(users: readonly User[]): Fault | undefined {
  const [first] = users;
  const crowd = users.find(
    ({ workload, pods }) => pods > 1 && !isPinned(workload) && !followsPods(workload, [workload.labels]),
  );
  if (crowd) return fault({ code: 'replicas', user: crowd, users, pod: 'a second pod of' });
  const lasting = users.filter(({ workload }) => workload.resource.kind === 'CronJob' || !runsToCompletion(workload));
  const guest = lasting.slice(1).find((user) => !isPinned(user.workload) && !goesAlong(user, lasting));
  if (guest && lasting.some(({ workload }) => !runsToCompletion(workload))) {
    const host = lasting.find((user) => user !== guest);
    return {
      ...fault({ code: 'several', user: guest, users, pod: 'a pod of' }),
      other: host ? describe(host.workload.resource) : '',
    };
  }
  return first && users.length === 1 && startsBeforeItStops(first.workload, 1)
    ? fault({ code: 'surge', user: first, users, pod: 'the new pod of a rollout of' })
    : undefined;
}

interface Case {
  readonly code: Fault['code'];
  readonly user: User;
  readonly users: readonly User[];
  /** The pod that is too much, but for its workload. */
  readonly pod: string;
}

function fault({ code, user: { workload, pods, at }, users, pod }: Case): Fault {
  const user = describe(workload.resource);
  const count =
    pods === Infinity
      ? 'the'
      : `${pods === workload.replicas || workload.resource.kind === 'Job' ? '' : 'up to '}${pods}`;
  const others = users.filter((one) => one.workload !== workload);
  return {
    code,
    id: idOf(workload.resource),
    at,
    user,
    pods: `${count} pods of ${user}`,
    pod: `${pod} ${user}`,
    other: '',
    related: others
      .slice(0, 4)
      .map((one) => ({ at: one.at, note: `${describe(one.workload.resource)} mounts it, too` })),
  };
}

/** Whether one of the two goes where the other is. */
function goesAlong(user: User, users: readonly User[]): boolean {
  const others = users.filter((one) => one !== user);
  return (
    followsPods(
      user.workload,
      others.map(({ workload }) => workload.labels),
    ) || others.every((one) => followsPods(one.workload, [user.workload.labels]))
  );
}
