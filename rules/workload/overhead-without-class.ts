import { defineRule, isWhole } from '../../src/rule.ts';

export default defineRule({
  id: 'overhead-without-class',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['overhead'],
  docs: {
    summary: 'A pod states an overhead without a RuntimeClass that has one',
    why: 'What a pod costs beside its containers comes from its RuntimeClass. The API server refuses a Pod that states an overhead of its own. A template is taken, but no pod can be made from it.',
    instead: 'Leave `overhead` out, and name the RuntimeClass.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/'],
  },
  messages: {
    own: 'the overhead of a pod comes from its RuntimeClass, and the pod names none',
  },
  examples: {
    bad: [
      {
        title: 'an overhead of its own',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  overhead: { cpu: 100m } # expect: own
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'in a template',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      overhead: { memory: 64Mi } # expect: own
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'a patch, laid over a manifest that says the rest',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec: { overhead: { cpu: 100m } }
`,
      },
      {
        title: 'the overhead of a class, and none',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  runtimeClassName: kata
  overhead: { cpu: 100m }
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  overhead: {}
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload(workload) {
        const { resource, spec } = workload;
        const overhead = spec.get('overhead');
        // plugin/pkg/admission/runtimeclass/admission.go
        if (overhead.entries().length === 0 || spec.get('runtimeClassName').text() || !isWhole(workload)) return;
        report(overhead.key, 'own', resource.kind === 'Pod' ? {} : { severity: 'warning' });
      },
    };
  },
});
