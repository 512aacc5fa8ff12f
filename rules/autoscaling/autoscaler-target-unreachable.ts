import {
  addQuantities,
  areNamesakes,
  defineRule,
  describe,
  type Graph,
  isLasting,
  type Quantity,
  quantityFromField,
  quantityToDecimal,
  type Resource,
  type UtilizationMetric,
  utilizationMetrics,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'autoscaler-target-unreachable',
  area: 'autoscaling',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['limits'],
  docs: {
    summary: 'An autoscaler waits for more usage than the limits of the containers allow',
    why: 'The target is a percentage of what the containers request, and their limits end usage before it is reached: no pod is ever added. The autoscaler also does nothing within a tenth of its target.',
    instead: 'Aim lower than limits divided by requests, such as at 70, or raise the limits.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details',
      'https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/podautoscaler/replica_calculator.go',
    ],
  },
  messages: {
    beyond: (a: { target: number; resource: string; most: number; workload: string }) =>
      `${a.resource} ends at ${a.most} % of the requests of ${a.workload}: a target of ${a.target} % adds no pod`,
  },
  examples: {
    bad: [
      {
        title: 'the limit is the request, and the target is above it, or too near',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 150 # expect: beyond
    - type: Resource
      resource: { name: memory, target: { type: Utilization, averageUtilization: 95 } } # expect: beyond
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
        - name: web
          image: ghcr.io/shop/web:2.4.1
          resources: { requests: { cpu: 500m, memory: 256Mi }, limits: { cpu: 500m, memory: 256Mi } }
`,
      },
    ],
    good: [
      {
        title: 'limits well above the target, and a container without one',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 10
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 150 } }
    - type: Resource
      resource: { name: memory, target: { type: Utilization, averageUtilization: 95 } }
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
        - name: web
          image: ghcr.io/shop/web:2.4.1
          resources: { requests: { cpu: 500m, memory: 256Mi }, limits: { cpu: '1', memory: 256Mi } }
        - name: proxy
          image: nginx:1.27.3
          resources: { requests: { cpu: 100m, memory: 64Mi }, limits: { cpu: '1' } }
`,
      },
      {
        title: 'a tolerance of its own, and a container of its own',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  maxReplicas: 10
  behavior: { scaleUp: { tolerance: 0.01 } }
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 95 } }
    - type: ContainerResource
      containerResource: { name: cpu, container: proxy, target: { type: Utilization, averageUtilization: 150 } }
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
        - name: web
          image: ghcr.io/shop/web:2.4.1
          resources: { limits: { cpu: 500m } }
        - name: proxy
          image: nginx:1.27.3
          resources: { requests: { cpu: 100m }, limits: { cpu: '1' } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        for (const metric of utilizationMetrics(graph, workload)) {
          const target = metric.target?.number();
          if (target === undefined || !metric.target || isOpen(graph, workload)) continue;
          const most = mostUsage(workload, metric);
          if (most === undefined || target * (1 + tolerance) < most || isTuned(metric.autoscaler)) continue;
          const values = { target, resource: metric.resource, most: Math.round(most) };
          report(metric.target, 'beyond', { ...values, workload: describe(workload.resource) });
        }
      },
    };
  },
});

/** `--horizontal-pod-autoscaler-tolerance` of the controller manager, which few clusters set. */
const tolerance = 0.1;

/** Whether something else than this manifest may say what its containers may use. */
function isOpen(graph: Graph, { resource }: Workload): boolean {
  return (
    graph.mayBeUnread(resource.name) ||
    graph
      .workloadsNamed(resource.name)
      .all.some((one) => one.resource !== resource && areNamesakes(one.resource, resource))
  );
}

/** Since 1.33 an autoscaler may have a tolerance of its own. */
function isTuned(autoscaler: Resource): boolean {
  const { spec } = autoscaler.at.value as { spec?: { behavior?: { scaleUp?: { tolerance?: unknown } } } };
  return spec?.behavior?.scaleUp?.tolerance !== undefined;
}

/** The limits of what a metric measures, in percent of the requests; undefined where a container has no limit. */
function mostUsage({ containers }: Workload, { container: name, resource }: UtilizationMetric): number | undefined {
  const measured = containers.filter((one) => isLasting(one) && (name === undefined || one.name === name));
  const amounts = measured.map(({ at }) => {
    const resources = at.get('resources');
    const limit = quantityFromField(resources.get('limits').get(resource).value);
    const request = resources.get('requests').get(resource);
    return { limit, request: request.exists ? quantityFromField(request.value) : limit };
  });
  const requests = sumOf(amounts.map(({ request }) => request));
  const limits = sumOf(amounts.map(({ limit }) => limit));
  return requests && limits ? (100 * limits) / requests : undefined;
}

function sumOf(amounts: readonly (Quantity | undefined)[]): number | undefined {
  const known = amounts.filter((one) => one !== undefined);
  if (known.length < amounts.length || known.length === 0) return undefined;
  return Number(quantityToDecimal(known.reduce(addQuantities)));
}
