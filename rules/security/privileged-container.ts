import { defineRule } from '../../src/rule.ts';
import { breachFinder, forAgents, told } from './_controls.ts';

export default defineRule({
  id: 'privileged-container',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  onlyWith: ['privileged', 'hostProcess'],
  docs: {
    summary: 'A container runs with all rights of root on its node',
    why: 'A privileged container has every capability, every device and no seccomp or AppArmor profile. Whoever takes it over mounts the disk of the node, and has the credentials of the kubelet and of every pod there.',
    instead:
      'Name what is needed: single capabilities, a device plugin, a volume. For building images take a builder that needs no root.',
    unless:
      'It is an agent of the node, such as a network or storage driver: in a DaemonSet or in kube-system it is advice.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
  },
  messages: {
    privileged: (a: { violation: string }) => told(a.violation, 'it can do on the node whatever root can'),
  },
  examples: {
    bad: [
      {
        title: 'a build that is given the whole node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: build, namespace: shop }
spec:
  selector: { matchLabels: { app: build } }
  template:
    metadata: { labels: { app: build } }
    spec:
      containers:
        - name: build
          image: ghcr.io/shop/build:1.4.0
          securityContext:
            privileged: true # expect: privileged
`,
      },
      {
        title: 'a process of the node on Windows',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  os: { name: windows }
  hostNetwork: true
  securityContext:
    windowsOptions: { hostProcess: true } # expect: privileged
  containers: [{ name: agent, image: 'ghcr.io/shop/agent:1.4.0' }]
`,
      },
    ],
    good: [
      {
        title: 'no word about it, and a plain no',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: build
      image: ghcr.io/shop/build:1.4.0
      securityContext:
        privileged: false
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
  containers:
    - name: build
      image: ghcr.io/shop/build:1.4.0
      securityContext:
        privileged: true
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          // Without the network of the node the API server refuses it.
          if (path.at(-1) === 'hostProcess' && workload.spec.get('hostNetwork').flag() !== true) continue;
          report(at, 'privileged', { violation: text }, forAgents(workload));
        }
      },
    };
  },
});

const asked = { level: 'baseline', controls: ['privileged', 'windowsHostProcess'] } as const;
