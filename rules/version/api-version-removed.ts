import { defineRule, type KindFacts, kindFacts, type Resource } from '../../src/rule.ts';
import { changesOf, migrationOf, type Successor, successorOf } from './_successors.ts';

export default defineRule({
  id: 'api-version-removed',
  area: 'version',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'safe',
  docs: {
    summary: 'An API version that the chosen version of Kubernetes does not serve',
    why: 'The API server knows no such resource: `no matches for kind`. Nothing of the object is created, and Helm cannot even upgrade a release that once had it.',
    instead:
      'Write the API version that the message names, and change what it says must change with it: a new version often has other fields, too.',
    refs: [
      'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
      'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
    ],
  },
  messages: {
    removed: (a: { kind: string; apiVersion: string; removed: number; use: string; changes: string }) =>
      `${a.apiVersion} ${a.kind} was removed in Kubernetes 1.${a.removed}: use ${a.use}${a.changes}`,
    ended: (a: { kind: string; apiVersion: string; removed: number }) =>
      `${a.apiVersion} ${a.kind} was removed in Kubernetes 1.${a.removed}, and nothing took its place`,
    young: (a: { kind: string; apiVersion: string; since: number; target: number }) =>
      `${a.apiVersion} ${a.kind} came with Kubernetes 1.${a.since}, and 1.${a.target} does not serve it`,
  },
  examples: {
    bad: [
      {
        title: 'manifests of another time',
        yaml: `
apiVersion: extensions/v1beta1 # expect: removed
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http: { paths: [{ backend: { serviceName: web, servicePort: 80 } }] }
---
apiVersion: policy/v1beta1 # expect: ended
kind: PodSecurityPolicy
metadata: { name: restricted }
spec:
  seLinux: { rule: RunAsAny }
  supplementalGroups: { rule: RunAsAny }
  runAsUser: { rule: RunAsAny }
  fsGroup: { rule: RunAsAny }
`,
      },
      {
        title: 'a version whose successor has the same fields',
        yaml: `
apiVersion: batch/v1beta1 # expect: removed
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`,
        fixed: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: '0 3 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: backup, image: 'ghcr.io/shop/backup:2.4.1' }]
`,
      },
      {
        title:
          'an empty selector, which selected nothing in the version before and selects all pods now, and one that is not',
        yaml: `
apiVersion: policy/v1beta1 # expect: removed
kind: PodDisruptionBudget
metadata: { name: all }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: policy/v1beta1 # expect: removed
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
`,
        fixed: `
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: all }
spec: { maxUnavailable: 1, selector: {} }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }
`,
      },
      {
        title: 'a new version in an old cluster',
        minorVersion: 22,
        yaml: `
apiVersion: autoscaling/v2 # expect: young
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 4
`,
      },
    ],
    good: [
      {
        title: 'what the cluster serves',
        minorVersion: 22,
        yaml: `
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 1, selector: { matchLabels: { app: web } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      resource(resource) {
        const facts = kindFacts(resource.apiVersion, resource.kind);
        if (!facts) return;
        const { kind, apiVersion } = resource;
        const at = apiVersionAt(resource);
        if (isRemoved(facts, minorVersion)) {
          const removed = facts.removed;
          const successor = successorOf(resource, facts, minorVersion);
          const fix = successor && migrationOf(resource, successor);
          if (successor) report(at, 'removed', { kind, apiVersion, removed, ...wordsOf(resource, successor) }, { fix });
          else report(at, 'ended', { kind, apiVersion, removed });
        } else if (facts.since !== undefined && minorVersion < facts.since)
          report(at, 'young', { kind, apiVersion, since: facts.since, target: minorVersion });
      },
    };
  },
});

function isRemoved(facts: KindFacts, minorVersion: number): facts is KindFacts & { readonly removed: number } {
  return facts.removed !== undefined && minorVersion >= facts.removed;
}

function apiVersionAt({ at }: Resource) {
  return (at as Resource<{ apiVersion?: string }>['at']).get('apiVersion');
}

function wordsOf(resource: Resource, successor: Successor) {
  const isSameKind = successor.kind === resource.kind;
  const use = isSameKind ? `'${successor.apiVersion}'` : `'${successor.apiVersion}' ${successor.kind}`;
  return { use, changes: changesOf(resource, successor) };
}
