import { type At, defineRule, isMapping, metadataOf, remove, type Where } from '../../src/rule.ts';

const fieldsOfCluster = [
  'uid',
  'resourceVersion',
  'creationTimestamp',
  'managedFields',
  'generation',
  'selfLink',
] as const;

/** Written by `kubectl apply`, and by controllers to remember what they did. */
const annotationsOfLife: ReadonlySet<string> = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/revision',
  'deployment.kubernetes.io/revision-history',
  'deployment.kubernetes.io/desired-replicas',
  'deployment.kubernetes.io/max-replicas',
  'autoscaling.alpha.kubernetes.io/conditions',
  'autoscaling.alpha.kubernetes.io/current-metrics',
  'control-plane.alpha.kubernetes.io/leader',
]);

export default defineRule({
  id: 'live-state-left',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  onlyWith: ['status', ...fieldsOfCluster, ...annotationsOfLife],
  docs: {
    summary: 'A manifest holds what only the cluster writes',
    why: '`kubectl get -o yaml` prints fields that belong to one object at one moment. A `resourceVersion` or a `uid` that is written down makes a later `kubectl apply` fail with a conflict, the others are dropped or fought over, and all of them change with every export.',
    instead: 'Remove the fields.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions',
      'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#metadata',
    ],
  },
  messages: {
    conflict: (a: { field: string }) =>
      `${a.field} is of one object in one cluster: applying this again ends in a conflict`,
    written: (a: { field: string }) => `${a.field} is written by the cluster, which ignores or replaces it`,
    annotation: (a: { annotation: string }) =>
      `'${a.annotation}' is written by kubectl or a controller, which replaces it`,
    status: 'status is written by the cluster, which drops what stands here',
  },
  examples: {
    bad: [
      {
        title: 'an export of a live object',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  uid: 6b0ff1f3-3c0d-4c5f-9d52-3f3b1d7f0a11 # expect: conflict
  resourceVersion: '48213' # expect: conflict
  creationTimestamp: '2026-03-01T09:12:44Z' # expect: written
  managedFields: [{ manager: kubectl, operation: Update, apiVersion: v1 }] # expect: written
  generation: 3 # expect: written
  selfLink: /api/v1/namespaces/shop/services/web # expect: written
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"apiVersion":"v1","kind":"Service"}' # expect: annotation
spec:
  ports: [{ port: 80 }]
status: { loadBalancer: { ingress: [{ ip: 203.0.113.7 }] } } # expect: status
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: { deployment.kubernetes.io/revision: '7' } # expect: annotation
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3' }] }
`,
        fixed: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3' }] }
`,
      },
      {
        title: 'what controllers wrote down',
        yaml: `
apiVersion: apps/v1
kind: ReplicaSet
metadata:
  name: web-7c5ddbdf54
  annotations:
    deployment.kubernetes.io/desired-replicas: '3' # expect: annotation
    deployment.kubernetes.io/max-replicas: '4' # expect: annotation
    deployment.kubernetes.io/revision-history: '5,6' # expect: annotation
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3' }] }
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata:
  name: web
  annotations:
    autoscaling.alpha.kubernetes.io/conditions: '[{"type":"AbleToScale","status":"True"}]' # expect: annotation
    autoscaling.alpha.kubernetes.io/current-metrics: '[]' # expect: annotation
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 4
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: leader
  annotations:
    control-plane.alpha.kubernetes.io/leader: '{"holderIdentity":"controller-0"}' # expect: annotation
`,
      },
    ],
    good: [
      {
        title: 'what generators print without meaning anything by it',
        yaml: `
apiVersion: v1
kind: Service
metadata:
  name: web
  creationTimestamp: null
spec:
  ports: [{ port: 80 }]
status: { loadBalancer: {} }
`,
      },
      {
        title: 'a version that stands for whatever version there is',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: dns, resourceVersion: '0' }
spec:
  ports: [{ port: 53, protocol: UDP }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource({ at, kind }) {
        const metadata = metadataOf(at) as At as At<Readonly<Record<string, unknown>>>;
        for (const field of fieldsOfCluster) {
          const place = metadata.get(field);
          if (isHollow(place.value) || (field === 'resourceVersion' && place.text() === anyVersion)) continue;
          // What is merely dropped does no harm.
          const fix = removalOf(place);
          if (ofOneObject.has(field)) report(place.key, 'conflict', { field }, { fix });
          else report(place.key, 'written', { field }, { severity: 'info', fix });
        }
        for (const [annotation, value] of metadataOf(at).get('annotations').entries())
          if (annotationsOfLife.has(annotation))
            report(value.key, 'annotation', { annotation }, { severity: 'info', fix: removalOf(value) });
        const status = (at as At as At<{ status?: unknown }>).get('status');
        // Nodes and the like are written down with a status by tests, and a list's metadata is that of a request.
        if (!isHollow(status.value) && !withStatus.has(kind))
          report(status.key, 'status', { severity: 'info', fix: removalOf(status) });
      },
    };
  },
});

/** Stands for whatever version there is. staging/src/k8s.io/apiserver/pkg/registry/generic/registry/store.go */
const anyVersion = '0';

/** What an object is told apart by from others of its name, and from itself at another time. */
const ofOneObject: ReadonlySet<string> = new Set(['uid', 'resourceVersion']);

/** Kinds whose status the server keeps when they are made, or that are told elsewhere. */
const withStatus: ReadonlySet<string> = new Set([
  'Node',
  'CustomResourceDefinition',
  'APIService',
  'CertificateSigningRequest',
]);

/** Nothing, or collections that hold nothing but such: what a program prints of an object that never lived. */
function isHollow(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isHollow);
  return isMapping(value) && Object.values(value).every(isHollow);
}

function removalOf(at: Where) {
  return { title: 'remove it', safe: true, changes: [remove(at)] };
}
