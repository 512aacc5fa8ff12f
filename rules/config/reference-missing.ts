import {
  defineRule,
  type Graph,
  isBuiltInKind,
  nearMiss,
  type Reference,
  type Resource,
  scalableInApps,
} from '../../src/rule.ts';
import { groupTargets, nearFix, notesOn } from './_missing.ts';

export default defineRule({
  id: 'reference-missing',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A field names an object that does not exist',
    why: 'Kubernetes takes most names as they are and does not ask whether the object exists. What depends on it does not work: pods are not created, nothing is scaled, a role grants nothing.',
    instead:
      'Write the name exactly as the object is called, in the namespace in which it is looked for, or add the object.',
    unless: 'The object exists in the cluster: name it under `external` of the configuration.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/',
    ],
  },
  messages: {
    absent: (a: { target: string; effect: string }) => `there is no ${a.target}: ${a.effect}`,
    similar: (a: { target: string; meant: string; effect: string }) =>
      `there is no ${a.target} (did you mean '${a.meant}'?): ${a.effect}`,
    elsewhere: (a: { target: string; namespace: string; other: string; effect: string }) =>
      `namespace '${a.namespace}' has no ${a.target}, namespace '${a.other}' has: ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'an autoscaler for a Deployment of another name',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-frontend }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web-fronted # expect: similar
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-frontend }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3 }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web-frontend
`,
      },
      {
        title: 'the account of the worker is in another namespace',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
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
          serviceAccountName: worker # expect: elsewhere
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`,
      },
      {
        title: 'a role, a class and a claim that nobody has made',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: job-reader # expect: absent
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  priorityClassName: shop-batch # expect: absent
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: PersistentVolume
metadata: { name: archive }
spec:
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteMany]
  claimRef:
    namespace: shop
    name: archive # expect: absent
  nfs: { server: nfs.shop.internal, path: /archive }
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'what every cluster has, and what may exist in it',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  serviceAccountName: default
  priorityClassName: system-cluster-critical
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: worker }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: default, namespace: default }
  - { kind: User, name: anna@shop.example }
`,
        complete: true,
      },
      {
        title: 'objects outside the run, and names of siblings',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker-1 }
---
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  serviceAccountName: worker-2
  priorityClassName: shop-batch
  runtimeClassName: gvisor
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const missing = graph.references.filter(
          (reference) => reference.state === 'missing' && !reference.optional && !isToldElsewhere(graph, reference),
        );
        for (const group of groupTargets(missing, ({ at }) => String(at.path.at(0)))) {
          const { from, at, to, proof, effect } = group.first;
          const values = { target: `${to.kind} '${to.name}'`, effect };
          // A volume may well be there before its claim.
          const extra = {
            related: notesOn(group),
            ...(from.visitable === 'PersistentVolume' ? { severity: 'info' as const } : {}),
          };
          if (proof?.code === 'complete') report(at, 'absent', values, extra);
          else if (proof?.code === 'near-miss')
            report(at, 'similar', { ...values, meant: proof.resource.name }, { ...extra, fix: nearFix(group) });
          else if (proof?.code === 'other-namespace')
            report(at, 'elsewhere', { ...values, namespace: to.namespace, other: proof.resource.namespace }, extra);
        }
      },
    };
  },
});

/** References that have a rule of their own. */
function isToldElsewhere(graph: Graph, { from, to, proof }: Reference): boolean {
  // Selectors, ports and namespaces
  if (to.selector !== undefined || proof?.code === 'no-port' || to.kind === 'Namespace') return true;
  // autoscaler-target-unscalable
  if (to.kind !== 'ReplicationController' && isAutoscaler(from) && (isBuiltInKind(to.kind) || isMisspelt(to.kind)))
    return !scalableInApps.includes(to.kind);
  // Kinds and owners that come with the cluster or with an operator
  if (to.kind === 'CSIDriver' || to.kind === 'Node' || to.kind === 'CustomResourceDefinition') return true;
  // config-object-missing and config-key-missing
  if (to.kind === 'ConfigMap' || to.kind === 'Secret') return true;
  // claim-missing; and a class without object is no fault where volumes of it are made by hand: claim-stays-pending
  if (to.kind === 'StorageClass' || (to.kind === 'PersistentVolumeClaim' && graph.workloadOf(from))) return true;
  return to.kind === 'Service' && from.visitable === 'StatefulSet';
}

function isAutoscaler({ visitable }: Resource): boolean {
  return visitable === 'HorizontalPodAutoscaler' || visitable === 'ScaledObject';
}

function isMisspelt(kind: string): boolean {
  return nearMiss(kind, scalableInApps, (one) => one) !== undefined;
}
