import { defineRule } from '../../src/rule.ts';
import { breachFinder, forAgents } from './_controls.ts';

export default defineRule({
  id: 'host-namespace-shared',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  onlyWith: ['hostNetwork', 'hostPID', 'hostIPC'],
  docs: {
    summary: 'A pod shares the network, the processes or the IPC of its node',
    why: 'With hostNetwork it reaches what listens on the loopback address of the node, the kubelet among it, and no NetworkPolicy holds. With hostPID it sees all processes, their environment and their files, and may end them. With hostIPC it reads the shared memory of others.',
    instead:
      'Publish ports by a Service, and share processes among the containers of the pod by shareProcessNamespace.',
    unless: 'It is an agent that watches or serves the node: in a DaemonSet or in kube-system it is advice.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/',
    ],
  },
  messages: {
    shared: (a: { field: string; reach: string }) => `${a.field} is true: the pod ${a.reach}`,
  },
  examples: {
    bad: [
      {
        title: 'a web server on the network of the node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      hostNetwork: true # expect: shared
      containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
      {
        title: 'a pod that looks at the processes of its node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: debug, namespace: shop }
spec:
  hostPID: true # expect: shared
  hostIPC: true # expect: shared
  containers: [{ name: debug, image: 'ghcr.io/shop/debug:1.4.0' }]
`,
      },
    ],
    good: [
      {
        title: 'a network of its own',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  hostNetwork: false
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
      {
        title: 'a pod whose namespace enforces the level is told by pod-security-violation',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: baseline }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  hostNetwork: true
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, path } of breachesOf(workload)) {
          if (
            workload.spec.get('hostUsers').flag() === false ||
            workload.spec.get('shareProcessNamespace').flag() === true
          )
            continue;
          const field = String(path.at(-1));
          report(at, 'shared', { field, reach: reaches.get(field) ?? 'shares it with its node' }, forAgents(workload));
        }
      },
    };
  },
});

const asked = { level: 'baseline', controls: ['hostNamespaces'] } as const;

/** What a pod gets from its node. */
const reaches: ReadonlyMap<string, string> = new Map([
  ['hostNetwork', 'reaches what listens on its node, and no NetworkPolicy holds'],
  ['hostPID', 'sees the processes of its node, and their environment'],
  ['hostIPC', 'reads the shared memory of other processes on its node'],
]);
