import {
  type Container,
  defineRule,
  describe,
  type Graph,
  isForMetrics,
  type Note,
  nearestFirst,
  protocolOf,
  type ResourceOf,
  remembered,
  runsToCompletion,
} from '../../src/rule.ts';

export default defineRule({
  id: 'readiness-probe-missing',
  area: 'health',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A container that runs on has no readiness probe',
    why: 'A container without one counts as ready as soon as its process starts. A Service then sends it requests that it cannot answer yet, a rolling update takes the old pods away too early, and a pod that is overloaded or has lost its database keeps its share of the traffic.',
    instead:
      'Add a readinessProbe that asks what a client would ask. A startupProbe holds traffic back during the start as well and is taken as enough. It is a warning where a Service selects the pods, else advice.',
    unless:
      'Nobody sends requests to the pods. The container that a Service port leads to is asked; where that cannot be told, one container with a probe is enough, because a pod is ready when all its containers are. Jobs, init containers and sidecars need none; a Service with publishNotReadyAddresses or for metrics only does not ask for one. A container without an image is part of a patch.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/probes/',
      'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes',
    ],
  },
  messages: {
    served: (a: { container: string; service: string }) =>
      `container '${a.container}' has no readiness probe: Service '${a.service}' sends requests too early`,
    single: (a: { container: string }) =>
      `container '${a.container}' has no readiness probe: it counts as ready as soon as it starts`,
    several: (a: { count: number }) =>
      `none of the ${a.count} containers has a readiness probe: the pod counts as ready as soon as they start`,
  },
  examples: {
    bad: [
      {
        title: 'a Service leads to a container that nobody asks',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: http }]
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
        - name: reload
          image: ghcr.io/shop/reload:1.0
          readinessProbe: { exec: { command: [/bin/ready] } }
        - name: web # expect: served
          image: nginx:1.27.3
          ports: [{ name: http, containerPort: 8080 }]
`,
      },
      {
        title: 'a pod that no Service of the run selects',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres # expect: single
          image: postgres:17.2
`,
      },
      {
        title: 'a Service that is perhaps for another namespace makes no warning',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web # expect: single
      image: nginx:1.27.3
      ports: [{ containerPort: 80 }]
`,
      },
      {
        title: 'several containers, and a port that none of them declares',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports: [{ port: 8080 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers: # expect: several
    - name: api
      image: ghcr.io/shop/api:2.4.1
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
`,
      },
    ],
    good: [
      {
        title: 'the container behind the Service is asked, its helpers are not',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - name: assets
          image: ghcr.io/shop/assets:2.4.1
        - name: logs
          image: fluent/fluent-bit:3.2.2
          restartPolicy: Always
      containers:
        - name: web
          image: nginx:1.27.3
          ports: [{ containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /, port: 8080 } }
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          ports: [{ containerPort: 9113 }]
`,
      },
      {
        title: 'Services through which Prometheus alone asks',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: node-exporter, namespace: monitoring, labels: { app: node-exporter } }
spec:
  clusterIP: None
  selector: { app: node-exporter }
  ports: [{ name: https, port: 9100, targetPort: https }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: node-exporter, namespace: monitoring }
spec:
  selector: { matchLabels: { app: node-exporter } }
  endpoints: [{ port: https, scheme: https }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter, namespace: monitoring }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      containers:
        - name: proxy
          image: quay.io/brancz/kube-rbac-proxy:v0.22.1
          ports: [{ name: https, containerPort: 9100 }]
        - name: exporter
          image: quay.io/prometheus/node-exporter:v1.11.1
          readinessProbe: { httpGet: { path: /, port: 9101 } }
---
apiVersion: v1
kind: Service
metadata: { name: operator-metrics-service, namespace: operators }
spec:
  selector: { app: operator }
  ports: [{ name: https, port: 8443, targetPort: https }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: operator, namespace: operators }
spec:
  selector: { matchLabels: { app: operator } }
  template:
    metadata: { labels: { app: operator } }
    spec:
      containers:
        - name: proxy
          image: quay.io/brancz/kube-rbac-proxy:v0.22.1
          ports: [{ name: https, containerPort: 8443 }]
        - name: manager
          image: ghcr.io/shop/operator:1.4.0
          readinessProbe: { httpGet: { path: /ready, port: 8081 } }
`,
      },
      {
        title: 'a start that is waited for, and work that ends',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe: { grpc: { port: 8080 }, failureThreshold: 30 }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: ghcr.io/shop/migrate:2.4.1 }]
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const heeds = remembered((service: Service) => heedsReadiness(graph, service));
    return {
      workload(workload) {
        const containers = workload.containers.filter(({ role, at }) => role === 'container' && at.get('image').exists);
        if (containers.length === 0 || runsToCompletion(workload) || workload.resource.visitable === 'PodTemplate')
          return;
        const services = nearestFirst(graph.servicesOf(workload).filter(heeds), workload.resource);
        const served = containers.flatMap((container) => ({
          container,
          service: services.find((service) => leadsTo(service, container)),
        }));
        if (served.some(({ service }) => service)) {
          for (const { container, service } of served) {
            if (!service || isAsked(container)) continue;
            report(
              container.at.get('name'),
              'served',
              { container: container.name, service: service.name },
              { severity: 'warning', related: [noteOnSelector(service)] },
            );
          }
          return;
        }
        if (containers.some(isAsked)) return;
        const [first, ...others] = containers;
        const extra = services[0] ? { severity: 'warning' as const, related: [noteOnSelector(services[0])] } : {};
        if (others.length > 0)
          report(workload.spec.get('containers').key, 'several', { count: containers.length }, extra);
        else if (first) report(first.at.get('name'), 'single', { container: first.name }, extra);
      },
    };
  },
});

type Service = ResourceOf<'Service'>;

/** Whether somebody loses requests to a pod that is not ready. */
function heedsReadiness(graph: Graph, service: Service): boolean {
  return service.at.get('spec').get('publishNotReadyAddresses').flag() !== true && !isForMetrics(graph, service);
}

function isAsked({ at }: Container): boolean {
  return at.get('readinessProbe').exists || at.get('startupProbe').exists;
}

/** Whether a port of the Service is one that the container declares, by name or by number. */
function leadsTo(service: Service, container: Container): boolean {
  return service.at
    .get('spec')
    .get('ports')
    .items()
    .some((port) => {
      const target = port.get('targetPort').scalar() || port.get('port').number();
      const protocol = protocolOf(port);
      const declared = container.at
        .get('ports')
        .items()
        .filter((one) => protocolOf(one) === protocol);
      return (
        target !== undefined &&
        declared.some((one) => one.get('name').text() === target || one.get('containerPort').number() === target)
      );
    });
}

function noteOnSelector(service: Service): Note {
  return { at: service.at.get('spec').get('selector').key, note: `${describe(service)} selects the pods` };
}
