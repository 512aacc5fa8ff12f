import { type At, defineRule, describe, type Graph, type Workload } from '../../src/rule.ts';
import { claimFinder, type WrittenClaim } from './_claims.ts';
import { isOnOneNodeAnyway, singleMode } from './_single-node.ts';

export default defineRule({
  id: 'replicas-share-claim',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'All replicas of a StatefulSet write to one claim',
    why: 'A StatefulSet is there to give each replica a volume of its own, from `volumeClaimTemplates`. A claim under `volumes` of the pod is one and the same for all of them: the replicas of a database then write to the same files, and either refuse to start because of a lock or destroy the data.',
    instead:
      'Move the claim to `volumeClaimTemplates`, or mount it with `readOnly: true` where the replicas only read it. Programs that are made to share a folder belong in a Deployment.',
    unless:
      'The program shares the folder on purpose. A claim that only one node can mount is told by single-node-claim-shared; a StatefulSet that has templates, too, is left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
      'https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/',
    ],
  },
  messages: {
    shared: (a: { replicas: number; set: string; claim: string }) =>
      `the ${a.replicas} replicas of ${a.set} all write to claim '${a.claim}': none has a volume of its own`,
  },
  examples: {
    bad: [
      {
        title: 'three databases in one folder',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteMany], storageClassName: shared, resources: { requests: { storage: 10Gi } } }
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
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: database # expect: shared
`,
      },
    ],
    good: [
      {
        title: 'one replica, readers, folders of their own within the claim, and a claim beside templates',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  replicas: 1
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }] }
      volumes: [{ name: data, persistentVolumeClaim: { claimName: database } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: search }
spec:
  serviceName: search
  replicas: 3
  selector: { matchLabels: { app: search } }
  template:
    metadata: { labels: { app: search } }
    spec:
      containers:
        - name: search
          image: ghcr.io/shop/search:1.0.0
          volumeMounts:
            - { name: words, mountPath: /words, readOnly: true }
            - { name: index, mountPath: /index, subPathExpr: $(POD_NAME) }
      volumes:
        - { name: words, persistentVolumeClaim: { claimName: words } }
        - { name: index, persistentVolumeClaim: { claimName: index } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  serviceName: queue
  replicas: 3
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec:
      containers:
        - name: queue
          image: ghcr.io/shop/queue:1.0.0
          volumeMounts: [{ name: data, mountPath: /data }, { name: backup, mountPath: /backup }]
      volumes: [{ name: backup, persistentVolumeClaim: { claimName: backup } }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`,
      },
      {
        title: 'a volume for one node is told by single-node-claim-shared, and a Deployment shares on purpose',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: database }
spec: { accessModes: [ReadWriteOnce], storageClassName: gp3, resources: { requests: { storage: 10Gi } } }
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
      volumes: [{ name: data, persistentVolumeClaim: { claimName: database } }]
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
`,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    return {
      StatefulSet(set) {
        const workload = graph.workloadOf(set);
        const replicas = workload?.replicas ?? 1;
        if (!workload || replicas < 2 || set.at.get('spec').get('volumeClaimTemplates').items().length > 0) return;
        for (const volume of workload.spec.get('volumes').items()) {
          const source = volume.get('persistentVolumeClaim');
          const claim = source.get('claimName').text();
          const mount =
            source.get('readOnly').flag() === true ? undefined : writingMount(workload, volume.get('name').text());
          if (!claim || !mount || isToldElsewhere(graph, find({ namespace: set.namespace, name: claim }))) continue;
          const related = [
            { at: set.at.get('spec').get('replicas'), note: describe(set) },
            { at: mount, note: 'mounted for writing' },
          ];
          report(source.get('claimName'), 'shared', { replicas, set: describe(set), claim }, { related });
        }
      },
    };
  },
});

/** A mount through which every replica writes to the same folder. */
function writingMount({ containers }: Workload, volume: string | undefined): At | undefined {
  const mounts = containers.flatMap(({ at }) => at.get('volumeMounts').items());
  return mounts.find(
    (mount) =>
      mount.get('name').text() === volume && mount.get('readOnly').flag() !== true && !mount.get('subPathExpr').exists,
  );
}

/** single-node-claim-shared tells that pods on several nodes cannot mount the claim at all. */
function isToldElsewhere(graph: Graph, claim: WrittenClaim | undefined): boolean {
  const mode = claim && singleMode(claim);
  if (!claim || !mode) return false;
  const binding = graph.bindingOf(claim.resource.namespace, claim.resource.name);
  return mode === 'ReadWriteOncePod' || !binding || !isOnOneNodeAnyway(graph, binding);
}
