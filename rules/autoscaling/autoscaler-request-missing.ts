import { defineRule, describe, placeOfResources, unmetMetrics, utilizationMetrics } from '../../src/rule.ts';

export default defineRule({
  id: 'autoscaler-request-missing',
  area: 'autoscaling',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A container lacks the request by which its pods are scaled',
    why: 'A target such as `averageUtilization: 80` is a share of what the containers request. When a single container of the pod requests nothing, the autoscaler cannot compute it (`missing request for cpu in container proxy`) and does not scale by this metric at all. Sidecars count; other init containers do not.',
    instead:
      'Set the request in every container, or a limit, which counts as the request. For one container of several take a metric of type `ContainerResource`; for an amount instead of a share, a target of type `AverageValue`.',
    unless:
      'A LimitRange with defaults, a VerticalPodAutoscaler or a webhook outside of the run sets the request. In a patch or a variant of the same name it counts as set.',
    refs: [
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details',
      'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics',
      'https://keda.sh/docs/latest/scalers/cpu/',
    ],
  },
  messages: {
    missing: (a: { container: string; resource: string; autoscaler: string }) =>
      `container '${a.container}' has no ${a.resource} request, so ${a.autoscaler} cannot scale by it`,
    container: (a: { container: string; workload: string }) =>
      `no container of ${a.workload} is called '${a.container}', so there is nothing to measure`,
  },
  examples: {
    bad: [
      {
        title: 'a container, and a sidecar beside one that has its request',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  minReplicas: 2
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }
    - { type: Resource, resource: { name: memory, target: { type: Utilization, averageUtilization: 70 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          resources: # expect: missing
            requests: { memory: 64Mi }
        - { name: setup, image: busybox:1.37.0 }
      containers:
        - name: web # expect: missing
          image: nginx:1.27.3
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          resources: { requests: { cpu: 10m }, limits: { memory: 32Mi } }
`,
      },
      {
        title: 'the metric that stands for none, and one of an old version',
        yaml: `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: api }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: missing
            limits: { memory: 128Mi }
---
apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker }
  metrics: [{ type: Resource, resource: { name: memory, targetAverageUtilization: 50 } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker, namespace: shop }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - name: worker # expect: missing
          image: ghcr.io/shop/worker:2.4.1
`,
      },
      {
        title: 'one container, which goes by another name, and a trigger of KEDA',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - type: ContainerResource
      containerResource:
        name: cpu
        container: nginx # expect: container
        target: { type: Utilization, averageUtilization: 70 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: nginx:1.27.3 }]
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: worker }
spec:
  scaleTargetRef: { name: worker }
  triggers: [{ type: cpu, metricType: Utilization, metadata: { value: "60" } }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers:
        - name: worker # expect: missing
          image: ghcr.io/shop/worker:2.4.1
`,
      },
    ],
    good: [
      {
        title: 'requests, limits, defaults, and init containers',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec: { limits: [{ type: Container, defaultRequest: { memory: 64Mi } }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }
    - { type: Resource, resource: { name: memory, target: { type: Utilization, averageUtilization: 70 } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers: [{ name: setup, image: busybox:1.37.0 }]
      containers:
        - { name: web, image: nginx:1.27.3, resources: { requests: { cpu: 100m } } }
        - { name: proxy, image: envoyproxy/envoy:v1.32.1, resources: { limits: { cpu: 100m } } }
`,
      },
      {
        title: 'an amount, another container, another namespace, and requests that something else sets',
        yaml: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api }
spec:
  maxReplicas: 5
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  metrics:
    - { type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 500m } } }
    - type: ContainerResource
      containerResource: { name: cpu, container: api, target: { type: Utilization, averageUtilization: 70 } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - { name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { cpu: 100m } } }
        - { name: exporter, image: ghcr.io/shop/exporter:1.0.0 }
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: worker, namespace: shop }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: worker } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker, namespace: staging }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
---
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: queue }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: queue } }
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: queue }
spec: { targetRef: { apiVersion: apps/v1, kind: StatefulSet, name: queue } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const unmet = unmetMetrics(graph);
    return {
      container(container) {
        const metrics = unmet(container);
        const [first] = metrics;
        if (!first) return;
        const values = {
          container: container.name,
          resource: [...new Set(metrics.map(({ resource }) => resource))].join(' and '),
          autoscaler: describe(first.autoscaler),
        };
        const related = metrics.map(({ at, autoscaler }) => ({ at, note: `a metric of ${describe(autoscaler)}` }));
        report(placeOfResources(container), 'missing', values, { related });
      },
      workload(workload) {
        for (const { container, containerAt } of utilizationMetrics(graph, workload)) {
          if (container === undefined || !containerAt || isMeasured(container)) continue;
          if (graph.mayBeUnread(workload.resource.name)) continue;
          const related = [{ at: workload.spec.get('containers').key, note: 'its containers' }];
          report(containerAt, 'container', { container, workload: describe(workload.resource) }, { related });
        }

        function isMeasured(name: string): boolean {
          return workload.containers.some((one) => one.name === name && one.role !== 'init');
        }
      },
    };
  },
});
