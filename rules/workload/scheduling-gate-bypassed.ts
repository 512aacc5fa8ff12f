import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'scheduling-gate-bypassed',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['schedulingGates'],
  docs: {
    summary: 'A pod waits behind a scheduling gate, and has a node already',
    why: 'Scheduling gates keep a pod from the scheduler until somebody opens them. A pod with a `nodeName` never gets there, so that the API server refuses the two together.',
    instead: 'Choose the node by a `nodeSelector` or an affinity, or take the gates away.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/'],
  },
  messages: {
    placed: (a: { node: string; gate: string }) =>
      `the pod is on node '${a.node}' already, while it waits behind the gate '${a.gate}'`,
  },
  examples: {
    bad: [
      {
        title: 'a gate and a node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  nodeName: node-1 # expect: placed
  schedulingGates: [{ name: shop.example/quota }]
  containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
`,
      },
      {
        title: 'a Deployment of such pods, which is taken, and cannot make them',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: training }
spec:
  selector: { matchLabels: { app: training } }
  template:
    metadata: { labels: { app: training } }
    spec:
      nodeName: node-1 # expect: placed
      schedulingGates: [{ name: shop.example/quota }]
      containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'a gate, and a node by its label',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: training }
spec:
  nodeSelector: { kubernetes.io/hostname: node-1 }
  schedulingGates: [{ name: shop.example/quota }]
  containers: [{ name: training, image: ghcr.io/shop/training:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: report }
spec:
  nodeName: node-1
  schedulingGates: []
  containers: [{ name: report, image: ghcr.io/shop/report:1.3.0 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ resource, spec }) {
        const node = spec.get('nodeName');
        const [gate] = spec.get('schedulingGates').items();
        if (!node.text() || !gate) return;
        const values = { node: node.text() ?? '', gate: gate.get('name').text() ?? '' };
        const related = [{ at: gate, note: 'the gate' }];
        report(node, 'placed', values, { related, ...(resource.kind === 'Pod' ? {} : { severity: 'warning' }) });
      },
    };
  },
});
