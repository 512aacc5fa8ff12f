import {
  type Container,
  defineRule,
  type Effective,
  effectiveResources,
  isLasting,
  isMapping,
  placeOfResources,
  unmetMetrics,
} from '../../src/rule.ts';
import { quotaGaps } from './_quotas.ts';

export default defineRule({
  id: 'requests-missing',
  area: 'resources',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A container requests no cpu or no memory',
    why: 'The scheduler places pods by their requests. Without them it may put any number of pods on one node; when memory gets short there, pods that use more than they requested are evicted first, and when cpu gets short, a container without a cpu request gets what the others leave.',
    instead:
      'Set `resources.requests` to what the container usually needs. A limit without a request counts as the request. Memory that is neither requested nor limited is told here only, not by `memory-limit-missing` as well.',
    unless:
      'The namespace has a LimitRange with defaults, the pod has resources of its own, or something sets the requests when the pod is created, such as a VerticalPodAutoscaler. Init and ephemeral containers are left alone, and so is a container without an image, which is part of a patch.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
      'https://kubernetes.io/docs/concepts/policy/limit-range/',
    ],
  },
  options: {
    ephemeralStorage: {
      type: 'boolean',
      default: false,
      doc: 'Whether containers have to request the disk of their node, too (ephemeral-storage).',
    },
  },
  messages: {
    disk: (a: { container: string }) => `container '${a.container}' requests no ephemeral storage`,
    bare: (a: { container: string }) => `container '${a.container}' has no requests and no limits`,
    missing: (a: { container: string; lacks: string }) => `container '${a.container}' has ${a.lacks}`,
  },
  examples: {
    bad: [
      {
        title: 'nothing at all',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web # expect: bare
          image: nginx:1.27.3
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          resources: {} # expect: bare
`,
      },
      {
        title: 'a half, in a job and in a sidecar',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          initContainers:
            - name: proxy
              image: envoyproxy/envoy:v1.32.1
              restartPolicy: Always
              resources: # expect: missing
                requests: { cpu: 10m }
          containers:
            - name: worker
              image: ghcr.io/shop/worker:2.4.1
              resources: # expect: missing
                limits: { memory: 256Mi }
            - name: scratch
              image: ghcr.io/shop/scratch:1.0
              resources: # expect: missing
                limits: { ephemeral-storage: 1Gi }
`,
      },
      {
        title: 'the defaults are those of another namespace',
        yaml: `
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: staging }
spec:
  limits: [{ type: Container, defaultRequest: { cpu: 100m, memory: 128Mi } }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers:
    - name: api # expect: bare
      image: ghcr.io/shop/api:2.4.1
`,
      },
      {
        title: 'the disk of the node, where the team asks for it',
        options: { ephemeralStorage: true },
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: render }
spec:
  containers:
    - name: render
      image: ghcr.io/shop/render:2.4.1
      resources: # expect: disk
        requests: { cpu: 100m, memory: 128Mi }
    - name: proxy
      image: nginx:1.27.3
      resources: { requests: { cpu: 10m, memory: 32Mi, ephemeral-storage: 64Mi } }
`,
      },
    ],
    good: [
      {
        title: 'requests, limits that are requests as well, and an init container',
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
        - name: migrate
          image: ghcr.io/shop/migrate:2.4.1
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { cpu: 100m, memory: 128Mi }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          resources:
            requests: { cpu: 0 }
            limits: { memory: 64Mi }
`,
      },
      {
        title: 'a LimitRange, perhaps of this namespace, gives the defaults',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: LimitRange
    metadata: { name: defaults }
    spec:
      limits:
        - type: Container
          max: { cpu: 2 }
          default: { memory: 512Mi }
  - apiVersion: v1
    kind: Pod
    metadata: { name: api, namespace: shop }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'other rules tell what a quota or an autoscaler asks for',
        yaml: `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 4 } }
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'resources of the whole pod',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  resources:
    limits: { cpu: 1, memory: 512Mi }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ graph, options, report }) {
    const effective = effectiveResources(graph);
    const gapOf = quotaGaps(graph);
    const unmet = unmetMetrics(graph);
    return {
      container(container) {
        // A refused pod, or one that is not scaled, is worse: one gap is one finding.
        if (!isLasting(container) || gapOf(container) || unmet(container).length > 0) return;
        const resources = container.at.get('resources');
        if (resources.exists && !isMapping(resources.value)) return;
        const lacks = lackOf(container, effective);
        const { name } = container;
        if (lacks === undefined) {
          const isDiskless = options.ephemeralStorage && !effective.isRequested(container, 'ephemeral-storage');
          if (isDiskless) report(placeOfResources(container), 'disk', { container: name });
          return;
        }
        if (isBare(container) && lacks.both) report(placeOfResources(container), 'bare', { container: name });
        else report(placeOfResources(container), 'missing', { container: name, lacks: lacks.text });
      },
    };
  },
});

function lackOf(
  container: Container,
  { isRequested }: Effective,
): { readonly text: string; readonly both: boolean } | undefined {
  const cpu = isRequested(container, 'cpu');
  const memory = isRequested(container, 'memory');
  if (cpu && memory) return undefined;
  if (cpu) return { text: 'no memory request and no memory limit', both: false };
  return { text: memory ? 'no cpu request' : 'no cpu request and no memory request', both: !memory };
}

function isBare({ at }: Container): boolean {
  const resources = at.get('resources');
  return resources.get('requests').entries().length === 0 && resources.get('limits').entries().length === 0;
}
