import {
  claimTemplatesOf,
  correction,
  defineRule,
  describe,
  type Graph,
  noteOn,
  type Reference,
} from '../../src/rule.ts';
import { claimFinder } from './_claims.ts';

export default defineRule({
  id: 'claim-missing',
  area: 'storage',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A pod mounts a claim that does not exist in its namespace',
    why: 'The scheduler does not place a pod before its claims exist: it stays Pending with `persistentvolumeclaim "..." not found`. A claim is found in the namespace of the pod only.',
    instead:
      'Write `claimName` exactly as the claim is called, or add the claim beside the pod. The claims of a StatefulSet are called after template, set and number, as in `data-database-0`.',
    unless: 'The claim exists in the cluster: name it under `external` of the configuration.',
    refs: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes'],
  },
  messages: {
    absent: (a: { claim: string; namespace: string }) =>
      `namespace '${a.namespace}' has no claim '${a.claim}': pods stay Pending`,
    similar: (a: { claim: string; meant: string }) =>
      `there is no claim '${a.claim}' (did you mean '${a.meant}'?): pods stay Pending`,
    elsewhere: (a: { claim: string; namespace: string; other: string }) =>
      `claim '${a.claim}' is in namespace '${a.other}', its user in '${a.namespace}': pods stay Pending`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: product-images }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: images, mountPath: /images }] }
      volumes:
        - name: images
          persistentVolumeClaim:
            claimName: product-image # expect: similar
`,
        fixed: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: product-images }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: nginx, image: nginx:1.27.3, volumeMounts: [{ name: images, mountPath: /images }] }
      volumes:
        - name: images
          persistentVolumeClaim:
            claimName: product-images
`,
      },
      {
        title: 'the claim is in the namespace of the shop, the report runs in its own',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: orders, namespace: shop }
spec:
  accessModes: [ReadWriteMany]
  storageClassName: shared
  resources: { requests: { storage: 5Gi } }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: reports }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - { name: report, image: ghcr.io/shop/report:1.3.0, volumeMounts: [{ name: orders, mountPath: /orders }] }
          volumes:
            - name: orders
              persistentVolumeClaim: { claimName: orders } # expect: elsewhere
`,
      },
      {
        title: 'all that exists is in the run, and the claim is not',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: spool, mountPath: /spool }] }
  volumes:
    - name: spool
      persistentVolumeClaim:
        claimName: spool # expect: absent
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'the claim may exist in the cluster',
        yaml: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data-1 }
spec: { accessModes: [ReadWriteOnce], storageClassName: shared, resources: { requests: { storage: 5Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  containers:
    - { name: worker, image: ghcr.io/shop/worker:2.4.1, volumeMounts: [{ name: data, mountPath: /data }] }
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data-2 } }
`,
      },
      {
        title: 'claims that templates make',
        yaml: `
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
      volumes:
        - { name: data, persistentVolumeClaim: { claimName: never-used } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
---
apiVersion: v1
kind: Pod
metadata: { name: backup }
spec:
  containers:
    - name: backup
      image: ghcr.io/shop/backup:1.0.0
      volumeMounts: [{ name: data, mountPath: /data }, { name: scratch, mountPath: /scratch }]
  volumes:
    - { name: data, persistentVolumeClaim: { claimName: data-database-1, readOnly: true } }
    - name: scratch
      ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    const find = claimFinder(graph);
    return {
      reference(reference) {
        const { at, to, state, proof } = reference;
        if (state !== 'missing' || !proof || to.kind !== 'PersistentVolumeClaim' || !graph.workloadOf(reference.from))
          return;
        if (isReplaced(graph, reference) || find(to)) return;
        const claim = to.name;
        if (proof.code === 'complete') return report(at, 'absent', { claim, namespace: to.namespace });
        if (proof.code !== 'near-miss' && proof.code !== 'other-namespace') return;
        const other = proof.resource;
        const related = [noteOn(other, `${describe(other)} in namespace '${other.namespace}'`)];
        if (proof.code === 'near-miss')
          report(
            at,
            'similar',
            { claim, meant: other.name },
            { related, fix: correction([at], { from: claim, to: other.name }) },
          );
        else report(at, 'elsewhere', { claim, namespace: to.namespace, other: other.namespace }, { related });
      },
    };
  },
});

/** A volume of a StatefulSet gives way to the claim template of its name. */
function isReplaced(graph: Graph, { from, at }: Reference): boolean {
  if (from.visitable !== 'StatefulSet') return false;
  const names = claimTemplatesOf(from).map((template) => template.get('metadata').get('name').text());
  const path = at.path.join('/');
  const volumes = graph.workloadOf(from)?.spec.get('volumes').items() ?? [];
  return volumes.some(
    (volume) => path.startsWith(`${volume.path.join('/')}/`) && names.includes(volume.get('name').text()),
  );
}
