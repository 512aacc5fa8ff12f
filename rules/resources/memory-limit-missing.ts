import { defineRule, effectiveResources, isLasting, placeOfResources, runsToCompletion } from '../../src/rule.ts';
import { quotaGaps } from './_quotas.ts';

export default defineRule({
  id: 'memory-limit-missing',
  area: 'resources',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A container that runs on has no memory limit',
    why: 'A leak takes all memory of the node. The kernel then ends processes of any pod there, and the kubelet evicts others; with a limit, only this container is restarted.',
    instead:
      'Set `resources.limits.memory`, best equal to the request. A limit on cpu is another matter and not asked for. A container that does not even request memory is told by `requests-missing`, so that one gap is one finding.',
    unless:
      'The namespace has a LimitRange with a default or a maximum, or the pod has a limit of its own. Init containers and jobs end and are left alone. A container without an image is part of a patch.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
    ],
  },
  messages: {
    missing: (a: { container: string }) =>
      `container '${a.container}' has no memory limit: it may take all memory of its node`,
  },
  examples: {
    bad: [
      {
        title: 'a request without a limit',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          resources: # expect: missing
            requests: { cpu: 10m, memory: 32Mi }
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: missing
            requests: { cpu: 100m, memory: 128Mi }
            limits: { cpu: 1 }
`,
      },
      {
        title: 'a LimitRange that gives requests only',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec:
  limits:
    - { type: Container, defaultRequest: { cpu: 100m, memory: 128Mi } }
    - { type: Pod, max: { memory: 4Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web # expect: missing
      image: nginx:1.27.3
`,
      },
    ],
    good: [
      {
        title: 'a limit, an init container, and a container that another rule speaks of',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/migrate:2.4.1
      resources: { requests: { memory: 64Mi } }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { limits: { memory: 256Mi } }
    - name: exporter
      image: ghcr.io/shop/exporter:2.4.1
`,
      },
      {
        title: 'a LimitRange that gives a limit by its maximum',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec:
  limits: [{ type: Container, max: { memory: 512Mi } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          resources: { requests: { memory: 128Mi } }
`,
      },
      {
        title: 'quota-resources-unset tells what a quota makes compulsory',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { limits.memory: 8Gi } }
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, resources: { requests: { memory: 128Mi } } }]
`,
      },
      {
        title: 'a job ends',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
          resources: { requests: { cpu: 100m, memory: 128Mi } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const { isLimited, isRequested } = effectiveResources(graph);
    const gapOf = quotaGaps(graph);
    return {
      container(container, workload) {
        if (!isLasting(container) || runsToCompletion(workload)) return;
        if (isLimited(container, 'memory') || !isRequested(container, 'memory')) return;
        if (gapOf(container)?.lacks.includes('limits.memory')) return;
        report(placeOfResources(container), 'missing', { container: container.name });
      },
    };
  },
});
