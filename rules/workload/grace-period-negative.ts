import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'grace-period-negative',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['terminationGracePeriodSeconds'],
  docs: {
    summary: 'A pod is given less than no time to end',
    why: 'The API server takes a negative `terminationGracePeriodSeconds` with a warning and counts it as 1: the pod is killed after one second.',
    instead: 'Write how many seconds the program needs to end, or 0 to kill it at once.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination'],
  },
  messages: {
    negative: (a: { seconds: number }) => `terminationGracePeriodSeconds is ${a.seconds}, which counts as 1`,
  },
  examples: {
    bad: [
      {
        title: 'no end meant as never',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      terminationGracePeriodSeconds: -1 # expect: negative
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'time to end, and none',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  terminationGracePeriodSeconds: 0
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 60
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ spec }) {
        const at = spec.get('terminationGracePeriodSeconds');
        const seconds = at.number() ?? 0;
        if (seconds < 0) report(at, 'negative', { seconds });
      },
    };
  },
});
