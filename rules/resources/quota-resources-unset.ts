import { defineRule, describe, listed, placeOfResources } from '../../src/rule.ts';
import { hardAt, quotaGaps } from './_quotas.ts';

export default defineRule({
  id: 'quota-resources-unset',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A container does not say what the quota of its namespace counts',
    why: 'In a namespace with a ResourceQuota on cpu or memory, every container and every init container has to say that request or limit: the API server refuses pods without it (`must specify requests.cpu for: api`). A Deployment is taken all the same, and then none of its pods is created.',
    instead:
      'Set the request or the limit that the quota counts, or give it by default with a LimitRange in the same namespace. A limit counts as the request as well.',
    unless: 'A LimitRange outside of the run gives the defaults.',
    refs: [
      'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
      'https://kubernetes.io/docs/concepts/policy/limit-range/',
    ],
  },
  messages: {
    unset: (a: { container: string; lacks: string; quota: string }) =>
      `container '${a.container}' lacks ${a.lacks}: ${a.quota} has its pod refused`,
  },
  examples: {
    bad: [
      {
        title: 'a quota of cpu and memory, and containers without limits',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec:
  hard: { requests.cpu: 4, limits.memory: 8Gi, pods: 20 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      initContainers:
        - name: migrate # expect: unset
          image: ghcr.io/shop/migrate:2.4.1
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources: # expect: unset
            requests: { cpu: 100m, memory: 128Mi }
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          resources: { limits: { cpu: 100m, memory: 64Mi } }
`,
      },
      {
        title: 'a quota for pods that do not end',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: lasting }
spec:
  scopes: [NotTerminating]
  hard: { memory: 4Gi }
---
apiVersion: v1
kind: Pod
metadata: { name: cache }
spec:
  containers:
    - name: redis # expect: unset
      image: redis:7.4.1
`,
      },
    ],
    good: [
      {
        title: 'a LimitRange gives the defaults, or the pod has resources as a whole',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.cpu: 4, limits.memory: 8Gi } }
---
apiVersion: v1
kind: LimitRange
metadata: { name: defaults, namespace: shop }
spec: { limits: [{ type: Container, default: { memory: 256Mi }, min: { cpu: 50m } }] }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: shop }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: queue, namespace: shop }
spec:
  resources: { limits: { cpu: 1, memory: 1Gi } }
  containers: [{ name: queue, image: rabbitmq:4.0.5 }]
`,
      },
      {
        title: 'a quota of another namespace, of other resources, and of other pods',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: staging }
spec: { hard: { requests.cpu: 4 } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: objects, namespace: shop }
spec: { hard: { pods: 20, requests.nvidia.com/gpu: 1, requests.ephemeral-storage: 10Gi } }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: ending, namespace: shop }
spec: { hard: { requests.cpu: 4 }, scopes: [Terminating] }
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: urgent, namespace: shop }
spec:
  hard: { requests.cpu: 4 }
  scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [urgent] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: cache, namespace: shop }
spec:
  containers: [{ name: redis, image: redis:7.4.1 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const gapOf = quotaGaps(graph);
    return {
      container(container) {
        const gap = gapOf(container);
        if (!gap) return;
        const { quota, lacks } = gap;
        const values = {
          container: container.name,
          lacks: listed(
            lacks.slice(0, 3).map((name) => `'${name}'`),
            'and',
          ),
          quota: describe(quota),
        };
        const related = [{ at: hardAt(quota, lacks[0] ?? ''), note: `${describe(quota)} counts it` }];
        report(placeOfResources(container), 'unset', values, { related });
      },
    };
  },
});
