import { compareQuantities, defineRule, isLasting, quantityFromField } from '../../src/rule.ts';

export default defineRule({
  id: 'limit-above-request',
  area: 'resources',
  severity: 'info',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['limits'],
  docs: {
    summary: 'A container may use more than it requests',
    why: 'The node keeps free what is requested, and not what the limits allow. Where several containers use more at the same time, the memory of the node runs out, and containers are killed that were far below their limits. Cpu is only slowed down, which is why it is not asked about by default.',
    instead:
      'Write the same memory as request and limit. With cpu in the option, too, pods are of the class Guaranteed, which is evicted last.',
    unless: 'The cluster is meant to promise more than it has, because that costs less.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/',
      'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    ],
  },
  options: {
    resources: {
      type: 'strings',
      default: ['memory'],
      doc: 'The resources whose limits have to be their requests, such as cpu and memory.',
    },
  },
  messages: {
    above: (a: { resource: string; limit: string; request: string; container: string }) =>
      `container '${a.container}' requests ${a.resource} '${a.request}', and may use '${a.limit}'`,
  },
  examples: {
    bad: [
      {
        title: 'four times the memory that is kept free for it',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          resources:
            requests: { cpu: 100m, memory: 256Mi }
            limits:
              cpu: 1
              memory: 1Gi # expect: above
`,
      },
      {
        title: 'cpu, too, where pods have to be Guaranteed',
        options: { resources: ['cpu', 'memory'] },
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources:
        requests: { cpu: 100m, memory: 256Mi }
        limits:
          cpu: 500m # expect: above
          memory: 256Mi
`,
      },
    ],
    good: [
      {
        title: 'the same amount in two spellings, a limit alone, and a request above its limit, which is refused',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      resources: { requests: { memory: 1024Mi }, limits: { memory: 1Gi } }
    - name: proxy
      image: nginx:1.27.3
      resources: { limits: { memory: 64Mi } }
    - name: log
      image: fluentd:1.17.1
      resources: { requests: { memory: 128Mi }, limits: { memory: 64Mi } }
`,
      },
    ],
  },
  visit({ options, report }) {
    return {
      container(container) {
        if (!isLasting(container)) return;
        const resources = container.at.get('resources');
        for (const resource of options.resources) {
          const at = { request: resources.get('requests').get(resource), limit: resources.get('limits').get(resource) };
          const [request, limit] = [quantityFromField(at.request.value), quantityFromField(at.limit.value)];
          if (!request || !limit || compareQuantities(limit, request) <= 0) continue;
          const values = { resource, request: at.request.shown, limit: at.limit.shown };
          const related = [{ at: at.request, note: 'the request' }];
          report(at.limit, 'above', { ...values, container: container.name }, { related });
        }
      },
    };
  },
});
