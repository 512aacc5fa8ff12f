import { defineRule, metadataOf } from '../../src/rule.ts';

export default defineRule({
  id: 'scheduler-bypassed',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['nodeName'],
  docs: {
    summary: 'Pods go to a node by its name, past the scheduler',
    why: 'With `nodeName` the scheduler never looks at the pod: not at taints, affinities and spread, nor at volumes, and not at what is free on the node. All replicas go there, a node that is full refuses them, and when it is gone, they stay Pending. The names of nodes often change with each new node.',
    instead: 'Choose nodes by their labels: `nodeSelector`, such as `kubernetes.io/hostname`, or node affinity.',
    unless: 'The pod is to run where no scheduler works, or is a tool for this one node.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename'],
  },
  messages: {
    bypassed: (a: { node: string }) => `pods go to node '${a.node}' whether or not it takes them: no scheduler looks`,
  },
  examples: {
    bad: [
      {
        title: 'all replicas on one node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      nodeName: node-1 # expect: bypassed
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
    ],
    good: [
      {
        title: 'a node by its label',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      nodeSelector: { kubernetes.io/hostname: node-1 }
      containers: [{ name: web, image: nginx:1.27.3 }]
`,
      },
      {
        title: 'a pod that was read from a cluster, and one that waits behind a gate, which other rules tell',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, uid: 6d3d2c52-44a5-4b8f-9b6e-d8c7e6f3a1c2 }
spec:
  nodeName: node-1
  containers: [{ name: web, image: nginx:1.27.3 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  nodeName: node-1
  schedulingGates: [{ name: shop.example/quota }]
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      workload({ resource, spec }) {
        const at = spec.get('nodeName');
        const node = at.text();
        const isLive = metadataOf(resource.at).get('uid').exists;
        if (!node || isLive || spec.get('schedulingGates').items().length > 0) return;
        report(at, 'bypassed', { node });
      },
    };
  },
});
