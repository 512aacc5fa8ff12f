import {
  type At,
  type Container,
  defineRule,
  describe,
  nameAt,
  noteOn,
  placeOfResources,
  type ResourceList,
  type Where,
} from '../../src/rule.ts';
import { amountText } from './_amounts.ts';
import { type Excess, excessOf, roomFor, zero } from './_excess.ts';
import { hardAt, hardNames, type Quota } from './_quotas.ts';
import { needsRoom, usagesOf } from './_usage.ts';

export default defineRule({
  id: 'quota-exceeded',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The resources of a namespace do not fit into its quota',
    why: 'The API server refuses whatever would take a namespace above its ResourceQuota (`exceeded quota`). A Deployment is taken all the same and stays short of replicas. A rollout that may not stop a pod before a new one runs, which is so for up to three replicas by default, waits for ever where the quota has no room for one pod more.',
    instead:
      'Raise the quota, or want less: fewer replicas, smaller requests. For a rollout leave room for one pod, or set `maxUnavailable: 1`.',
    unless:
      'The quota and the resources are of different clusters. Counted is what the run holds at least: autoscaled workloads with their minimum, a DaemonSet with one pod, jobs and pods that end not at all, nor what is written twice, nor bare pods beside a quota without a namespace.',
    refs: [
      'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
      'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment',
    ],
  },
  messages: {
    total: (a: Values) =>
      `${a.name} adds up to '${a.total}' in namespace '${a.namespace}', above the quota of '${a.hard}'`,
    pod: (a: Values & { user: string }) => `${a.user} takes '${a.total}' of ${a.name}, above the quota of '${a.hard}'`,
    rollout: (a: Values & { user: string }) =>
      `no room for one more pod of ${a.user}, as a rollout needs: ${a.name} '${a.total}' is above '${a.hard}'`,
  },
  examples: {
    bad: [
      {
        title: 'three replicas and a claim too many',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard:
    requests.cpu: 1 # expect: total
    limits.cpu: 2
    requests.storage: 10Gi # expect: total
    services.nodeports: 1
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: { requests: { cpu: 500m }, limits: { cpu: 600m } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - { name: postgres, image: postgres:17.2, resources: { limits: { cpu: 10m } } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } }
`,
      },
      {
        title: 'a single pod is too large',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute }
spec: { hard: { requests.cpu: 1 } }
---
apiVersion: batch/v1
kind: Job
metadata: { name: report }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: report
          image: ghcr.io/shop/report:1.3.0
          resources:
            requests: { cpu: 2 } # expect: pod
`,
      },
      {
        title: 'the quota is full, so that no rollout can start',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard:
    pods: 5
    requests.memory: 1Gi # expect: rollout
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { memory: 512Mi } } }]
`,
      },
    ],
    good: [
      {
        title: 'room for all, also for a rollout and for the most pods',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 1, pods: 4, count/deployments.apps: 2, services: 1, services.loadbalancers: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 250m } } }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
      {
        title: 'pods that an old one makes room for, that end, that are scaled, or that are elsewhere',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 1 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 5
  strategy: { rollingUpdate: { maxUnavailable: 1 } }
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 500m } } }]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  minReplicas: 2
  maxReplicas: 8
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: report, image: ghcr.io/shop/report:1.3.0, resources: { requests: { cpu: 1 } } }]
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: staging }
spec:
  containers: [{ name: redis, image: redis:7.4.1, resources: { requests: { cpu: 4 } } }]
`,
      },
      {
        title: 'a quota for other pods',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: idle }
spec: { hard: { pods: 1 }, scopes: [BestEffort] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  replicas: 3
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec:
      containers: [{ name: redis, image: redis:7.4.1, resources: { requests: { memory: 64Mi } } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      ResourceQuota(quota) {
        if (graph.find('ResourceQuota', quota.namespace, quota.name).length > 1) return;
        const usages = usagesOf(graph, quota);
        const excesses = hardNames(quota).flatMap((name) => excessOf(quota, name, usages));
        const single = excesses.find(({ single }) => single !== undefined);
        if (single?.single) {
          const { workload, ofPod, resource } = single.single;
          const related = [{ at: hardAt(quota, single.name), note: `the quota of ${describe(quota)}` }];
          const values = {
            ...valuesOf(quota, single, ofPod),
            user: `${resource.kind === 'Pod' ? '' : 'one pod of '}${describe(resource)}`,
          };
          return report(placeOf(single.name, workload?.containers) ?? nameAt(resource), 'pod', values, {
            related,
          });
        }
        // Many pods take too much of everything: for each kind of thing, the first of its resources is told.
        const told = new Set<boolean>();
        for (const excess of excesses) {
          const isOfPods = excess.largest.some(({ ofPod }) => ofPod?.has(excess.name));
          if (told.has(isOfPods) && isOfPods) continue;
          told.add(isOfPods);
          const related = excess.largest.slice(0, 4).map(({ resource, total }) => ({
            at: nameAt(resource),
            note: `${describe(resource)} takes '${textOf(excess.name, total)}'`,
          }));
          report(hardAt(quota, excess.name), 'total', valuesOf(quota, excess), { related });
        }
        if (excesses.length > 0) return;
        const waiting = usages
          .filter((usage) => needsRoom(graph, usage))
          .flatMap((usage) => roomFor(quota, usage, usages));
        const [first] = waiting;
        if (!first) return;
        const { usage, name, total } = first;
        const values = { ...valuesOf(quota, { name }, total), user: describe(usage.resource) };
        const related = [noteOn(usage.resource)];
        report(hardAt(quota, name), 'rollout', values, { related, severity: 'warning' });
      },
    };
  },
});

interface Values {
  readonly name: string;
  readonly total: string;
  readonly hard: string;
  readonly namespace: string;
}

/** The amount of the only container, or else the resources of the first one. */
function placeOf(name: string, containers: readonly Container[] = []): Where | undefined {
  const lasting = containers.filter(({ role }) => role === 'container');
  const [first] = lasting;
  if (!first) return undefined;
  const [use = '', resource = ''] = name.includes('.') ? name.split(/\.(.*)/) : ['requests', name];
  const resources = first.at.get('resources') as At as At<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  const written = [use, 'limits'].map((field) => resources.get(field).get(resource)).find(({ exists }) => exists);
  return (lasting.length === 1 ? written : undefined) ?? placeOfResources(first);
}

function valuesOf(quota: Quota, excess: Pick<Excess, 'name'> & Partial<Excess>, amounts?: ResourceList): Values {
  return {
    name: excess.name,
    total: textOf(excess.name, amounts ?? excess.total ?? new Map()),
    hard: hardAt(quota, excess.name).shown,
    namespace: quota.namespace,
  };
}

function textOf(name: string, list: ResourceList): string {
  return amountText(name, list.get(name) ?? zero);
}
