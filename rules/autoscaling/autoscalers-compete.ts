import {
  areNamesakes,
  autoscalersOf,
  defineRule,
  describe,
  type Graph,
  isBeside,
  type Reference,
  type Resource,
  type ResourceOf,
  type UtilizationMetric,
  utilizationMetrics,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'autoscalers-compete',
  area: 'autoscaling',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two autoscalers set the size of the same workload',
    why: 'Kubernetes stops two HorizontalPodAutoscalers whose pods are the same (`AmbiguousSelector`): neither scales any longer. A ScaledObject of KEDA makes a HorizontalPodAutoscaler of its own. A VerticalPodAutoscaler that raises the requests by which pods are scaled lowers the utilization that the other one looks at, so that the two work against each other.',
    instead:
      'Put all metrics into one autoscaler: the one that asks for the most pods wins. Let a VerticalPodAutoscaler size the resource by which nothing is scaled (`controlledResources`), or only recommend (`updateMode: Off`).',
    unless: 'The two are alternatives of which one is applied. In two files of one folder this is a warning.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
      'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
    ],
  },
  messages: {
    twice: (a: { workload: string; other: string }) =>
      `this and ${a.other} scale ${a.workload}: applied together, both stop`,
    vertical: (a: { resource: string; other: string; workload: string }) =>
      `sizes the ${a.resource} of ${a.workload}, by which ${a.other} scales it`,
  },
  examples: {
    bad: [
      {
        title: 'one for cpu, one for memory',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-cpu }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-memory }
spec:
  maxReplicas: 9
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web # expect: twice
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }] }
`,
      },
      {
        title: 'more pods and larger pods, by the same resource',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  maxReplicas: 9
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  targetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: api # expect: vertical
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }] }
`,
      },
    ],
    good: [
      {
        title: 'one for each workload, and twins of other namespaces',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: web } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-too, namespace: staging }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }] }
`,
      },
      {
        title: 'a recommendation only, or the other resource',
        yaml: `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: advice }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  updatePolicy: { updateMode: "Off" }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: api }
spec:
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  resourcePolicy: { containerPolicies: [{ containerName: "*", controlledResources: [memory] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
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
      workload(workload) {
        const [first, ...others] = autoscalersOf(graph, workload.resource);
        if (!first) return;
        for (const { resource, reference } of others) {
          if (areNamesakes(resource, first.resource) || areAlternatives(graph, resource, first.resource)) continue;
          const related = [{ at: first.reference.at, note: `named by ${describe(first.resource)}, too` }];
          const isSure = graph.isComplete || resource.file === first.resource.file || graph.isNamespaceGiven(resource);
          const values = { workload: describe(workload.resource), other: describe(first.resource) };
          report(reference.at, 'twice', values, { related, severity: isSure ? 'error' : 'warning' });
        }
        for (const { vertical, reference, metric } of verticalConflicts(graph, workload)) {
          if (areAlternatives(graph, vertical, metric.autoscaler)) continue;
          const values = {
            resource: metric.resource,
            workload: describe(workload.resource),
            other: describe(metric.autoscaler),
          };
          const related = [{ at: metric.at, note: `a metric of ${describe(metric.autoscaler)}` }];
          report(reference.at, 'vertical', values, { related, severity: 'warning' });
        }
      },
    };
  },
});

/** Two folders hold variants more often than parts of one whole. */
function areAlternatives(graph: Graph, a: Resource, b: Resource): boolean {
  return !graph.isComplete && !isBeside(a, b);
}

interface VerticalConflict {
  readonly vertical: ResourceOf<'VerticalPodAutoscaler'>;
  readonly reference: Reference;
  readonly metric: UtilizationMetric;
}

function verticalConflicts(graph: Graph, workload: Workload): readonly VerticalConflict[] {
  const metrics = utilizationMetrics(graph, workload);
  return graph.referencesTo(workload.resource).flatMap((reference): readonly VerticalConflict[] => {
    if (reference.from.visitable !== 'VerticalPodAutoscaler' || reference.state !== 'resolved') return [];
    const vertical = reference.from as ResourceOf<'VerticalPodAutoscaler'>;
    const metric = metrics.find(({ resource }) => controls(vertical, resource));
    return metric ? [{ vertical, reference, metric }] : [];
  });
}

/** Whether it changes this resource of any container; without a policy it changes cpu and memory of all. */
function controls({ at }: ResourceOf<'VerticalPodAutoscaler'>, resource: string): boolean {
  const spec = at.get('spec');
  if (spec.get('updatePolicy').get('updateMode').text() === 'Off') return false;
  const policies = spec.get('resourcePolicy').get('containerPolicies').items();
  return policies.every((policy) => {
    const resources = policy.get('controlledResources');
    return policy.get('mode').text() !== 'Off' && (!resources.exists || resources.texts().includes(resource));
  });
}
