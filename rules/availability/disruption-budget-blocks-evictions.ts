import {
  type BudgetedPods,
  budgetStatus,
  counted,
  defineRule,
  describe,
  type Graph,
  noteOn,
  type Scale,
  scaleOf,
  type Workload,
} from '../../src/rule.ts';
import { type Protected, protectedBy } from './_budgets.ts';

export default defineRule({
  id: 'disruption-budget-blocks-evictions',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A PodDisruptionBudget allows no eviction at all',
    why: '`kubectl drain`, the cluster autoscaler and upgrades of nodes evict pods, and wait while a budget allows no disruption. With a budget that never allows one, the node is never emptied: somebody has to delete the pod by hand, and then nothing protects it. Percentages are rounded up, so that `minAvailable: 50%` of a single pod is that pod.',
    instead:
      'Let at least one pod go: `maxUnavailable: 1`, or a `minAvailable` below the number of replicas. For a single pod run two, or do without a budget. Pods that no controller scales, such as bare ones and those of a DaemonSet or a job, are counted by a whole number in `minAvailable` only.',
    unless:
      'Pods may only be moved by hand, and whoever drains a node knows. A workload whose `replicas` are not written, or changed by a patch, may have more of them and is left alone.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
      'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
    ],
  },
  messages: {
    never: (a: { field: string; value: string }) => `with ${a.field} '${a.value}' no pod may ever be evicted`,
    pods: (a: { field: string; value: string; pods: string }) =>
      `with ${a.field} '${a.value}' and ${a.pods} no pod may be evicted`,
    minimum: (a: { field: string; value: string; pods: string }) =>
      `with ${a.field} '${a.value}' no pod may be evicted at the minimum of ${a.pods}`,
    bare: (a: { field: string; value: string; pod: string }) =>
      `${a.field} '${a.value}' counts pods of controllers only, not ${a.pod}: no pod may be evicted`,
    unscalable: (a: { field: string; value: string; workload: string }) =>
      `${a.field} '${a.value}' cannot be counted for ${a.workload}, which has no scale: no pod may be evicted`,
    unset: 'neither minAvailable nor maxUnavailable is set: no pod may ever be evicted',
  },
  examples: {
    bad: [
      {
        title: 'as many as there are, and the only one',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  minAvailable: 2 # expect: pods
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: database, namespace: shop }
spec:
  minAvailable: 50% # expect: pods
  selector: { matchLabels: { app: database } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
      {
        title: 'none, all, and nothing said',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: queue }
spec:
  maxUnavailable: 0 # expect: never
  selector: { matchLabels: { app: queue } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: cache }
spec:
  minAvailable: 100% # expect: never
  selector: { matchLabels: { app: cache } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: # expect: unset
  selector: { matchLabels: { app: web } }
`,
      },
      {
        title: 'at the minimum of an autoscaler',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 2 # expect: minimum
  selector: { matchLabels: { app: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 2
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
`,
      },
      {
        title: 'pods that cannot be counted',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: agent }
spec:
  maxUnavailable: 1 # expect: unscalable
  selector: { matchLabels: { app: agent } }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: cache }
spec:
  minAvailable: 50% # expect: bare
  selector: { matchLabels: { app: cache } }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, labels: { app: cache } }
spec: { containers: [{ name: redis, image: redis:7.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'one may go',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  maxUnavailable: 1%
  selector: { matchLabels: { app: api } }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: agent }
spec:
  minAvailable: 2
  selector: { matchLabels: { app: agent } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }] }
`,
      },
      {
        title: 'two workloads together, replicas that nobody writes, and pods that may be elsewhere',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-blue }
spec:
  replicas: 1
  selector: { matchLabels: { app: web, colour: blue } }
  template:
    metadata: { labels: { app: web, colour: blue } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web-green }
spec:
  replicas: 1
  selector: { matchLabels: { app: web, colour: green } }
  template:
    metadata: { labels: { app: web, colour: green } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: database }
spec:
  minAvailable: 3
  selector: { matchLabels: { app: database } }
`,
      },
      {
        title: 'a workload that is switched off, and one of another namespace',
        yaml: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api, namespace: shop }
spec:
  minAvailable: 1
  selector: { matchLabels: { app: api } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 0
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: staging }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      PodDisruptionBudget(budget) {
        const spec = budget.at.get('spec');
        if (!spec.exists || !spec.get('selector').exists) return;
        const [minimum, maximum] = [spec.get('minAvailable'), spec.get('maxUnavailable')];
        if (minimum.exists && maximum.exists) return;
        if (!minimum.exists && !maximum.exists)
          return graph.mayBeUnread(budget.name) ? undefined : report(spec.key, 'unset');
        const at = minimum.exists ? minimum : maximum;
        const bounds = { minAvailable: minimum.scalar(), maxUnavailable: maximum.scalar() };
        // Another shape is a fault of the structure.
        if (at.scalar() === undefined) return;
        const values = { field: at.name, value: at.shown };
        const isNever = /^0+%?$/.test(String(maximum.scalar() ?? '')) || minimum.scalar() === '100%';
        if (isNever) return report(at, 'never', values);
        const crowd = crowdOf(graph, protectedBy(graph, budget));
        if (!crowd) return;
        const least = budgetStatus(bounds, crowd.groups('least'));
        const most = budgetStatus(bounds, crowd.groups('most'));
        const extra = { related: crowd.workloads.slice(0, 4).map(({ resource }) => noteOn(resource)) };
        const [first] = crowd.workloads;
        if (!least || !most || !first || least.disruptionsAllowed > 0) return;
        if (most.uncounted === 'unscalable') {
          const workload = crowd.workloads.find(isUnscalable) ?? first;
          report(at, 'unscalable', { ...values, workload: describe(workload.resource) }, extra);
        } else if (most.uncounted === 'bare') {
          const pod = crowd.workloads.find(({ resource }) => resource.kind === 'Pod') ?? first;
          if (most.expectedPods === 0) report(at, 'bare', { ...values, pod: describe(pod.resource) }, extra);
        } else if (most.disruptionsAllowed === 0) report(at, 'pods', { ...values, pods: crowd.text('most') }, extra);
        else report(at, 'minimum', { ...values, pods: crowd.text('least') }, extra);
      },
    };
  },
});

/** Workloads of which it is known how many pods there are. */
interface Crowd {
  readonly workloads: readonly Workload[];
  groups(bound: 'least' | 'most'): readonly BudgetedPods[];
  text(bound: 'least' | 'most'): string;
}

function crowdOf(graph: Graph, selection: Protected): Crowd | undefined {
  const { workloads } = selection;
  if (workloads.length === 0 || selection.isOpen) return undefined;
  const scales = workloads.map((workload) => (isUnscalable(workload) ? unscaled : scaleOf(graph, workload)));
  if (!scales.every((scale) => scale !== undefined)) return undefined;
  return {
    workloads,
    groups: (bound) => workloads.map((workload, n) => groupOf(workload, scales[n]?.[bound] ?? 0)),
    text(bound) {
      const count = scales.reduce((sum, scale) => sum + scale[bound], 0);
      const of = workloads.length === 1 ? ` of ${workloads.map(({ resource }) => describe(resource)).join('')}` : '';
      return `${counted(count, 'pod')}${of}`;
    },
  };
}

/** Nobody knows how many nodes there are, so that a whole number is never too much. */
const unscaled: Scale = { autoscalers: [], least: Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };

function groupOf(workload: Workload, pods: number): BudgetedPods {
  if (isUnscalable(workload)) return { pods, scale: undefined, isUnscalable: true };
  return { pods, scale: workload.resource.kind === 'Pod' ? undefined : pods };
}

function isUnscalable({ resource }: Workload): boolean {
  return resource.kind === 'DaemonSet' || resource.kind === 'Job' || resource.kind === 'CronJob';
}
