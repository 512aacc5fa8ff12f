import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'toleration-too-wide',
  area: 'workload',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  onlyWith: ['tolerations'],
  docs: {
    summary: 'Pods tolerate every taint, or one that nodes do not have any more',
    why: 'A toleration without a key tolerates everything: the pods are put on nodes that are not ready, on those of the control plane, and stay on a node that is being emptied. The taint of the master is called that of the control plane since Kubernetes 1.24, so that its old toleration alone tolerates nothing.',
    instead:
      'Name the taints that the pods have to live with; `node-role.kubernetes.io/control-plane` for the control plane.',
    unless: 'The pods look after the node itself, as those of most DaemonSets do, which are left alone.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/'],
  },
  messages: {
    everything: 'the pods tolerate every taint, also that of a node that is not ready',
    master: "no node has this taint since Kubernetes 1.24: it is called 'node-role.kubernetes.io/control-plane'",
  },
  examples: {
    bad: [
      {
        title: 'a web server that runs everywhere, and a controller of the time of masters',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      tolerations:
        - operator: Exists # expect: everything
      containers: [{ name: web, image: 'nginx:1.27.3' }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: controller }
spec:
  selector: { matchLabels: { app: controller } }
  template:
    metadata: { labels: { app: controller } }
    spec:
      tolerations:
        - { key: node-role.kubernetes.io/master, effect: NoSchedule } # expect: master
      containers: [{ name: controller, image: ghcr.io/shop/controller:1.8.0 }]
`,
      },
    ],
    good: [
      {
        title: 'an agent of nodes, and both names of the control plane',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-agent }
spec:
  selector: { matchLabels: { app: node-agent } }
  template:
    metadata: { labels: { app: node-agent } }
    spec:
      tolerations: [{ operator: Exists }]
      containers: [{ name: agent, image: ghcr.io/shop/agent:3.1.0 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: controller }
spec:
  selector: { matchLabels: { app: controller } }
  template:
    metadata: { labels: { app: controller } }
    spec:
      tolerations:
        - { key: node-role.kubernetes.io/master, effect: NoSchedule }
        - { key: node-role.kubernetes.io/control-plane, effect: NoSchedule }
      containers: [{ name: controller, image: ghcr.io/shop/controller:1.8.0 }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload({ resource, spec }) {
        const tolerations = spec.get('tolerations').items();
        const keys = tolerations.map((toleration) => toleration.get('key').text() ?? '');
        for (const [n, toleration] of tolerations.entries()) {
          const isAll =
            keys[n] === '' && toleration.get('operator').text() === 'Exists' && !toleration.get('effect').text();
          if (isAll && resource.kind !== 'DaemonSet') report(toleration, 'everything');
          const isOld = keys[n] === oldTaint && minorVersion >= 24 && !keys.includes(newTaint) && !keys.includes('');
          if (isOld) report(toleration.get('key'), 'master');
        }
      },
    };
  },
});

/** Kubeadm has renamed the taint: https://kep.k8s.io/2067 */
const oldTaint = 'node-role.kubernetes.io/master';
const newTaint = 'node-role.kubernetes.io/control-plane';
