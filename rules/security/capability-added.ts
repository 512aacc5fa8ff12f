import { defineRule } from '../../src/rule.ts';
import { breachFinder, forAgents, told } from './_controls.ts';

export default defineRule({
  id: 'capability-added',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  onlyWith: ['add'],
  docs: {
    summary: 'A container adds a capability beyond what every container has',
    why: 'A capability is a part of the power of root. SYS_ADMIN, SYS_PTRACE, SYS_MODULE or DAC_READ_SEARCH lead to the node, NET_ADMIN and NET_RAW let a container change or forge the traffic of others.',
    instead: 'Leave the capability out; bind ports above 1023, or drop ALL and add NET_BIND_SERVICE.',
    unless: 'It is an agent of the node: in a DaemonSet or in kube-system it is advice.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
  },
  options: {
    level: {
      type: 'string',
      default: 'baseline',
      choices: ['baseline', 'restricted'],
      doc: 'The Pod Security level whose list of allowed capabilities counts: `baseline` or `restricted`, which allows NET_BIND_SERVICE only.',
    },
  },
  messages: {
    added: (a: { violation: string }) => told(a.violation, 'it is a part of the power of root'),
  },
  examples: {
    bad: [
      {
        title: 'a proxy that may change the network',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: proxy, namespace: shop }
spec:
  selector: { matchLabels: { app: proxy } }
  template:
    metadata: { labels: { app: proxy } }
    spec:
      containers:
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext:
            capabilities:
              drop: [ALL]
              add: [NET_ADMIN] # expect: added
`,
      },
      {
        title: 'the level restricted, which allows one only',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: proxy, namespace: shop }
spec:
  containers:
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        capabilities:
          drop: [ALL]
          add: [CHOWN] # expect: added
`,
        options: { level: 'restricted' },
      },
    ],
    good: [
      {
        title: 'what is harmless, and what every container has',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: proxy, namespace: shop }
spec:
  containers:
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        capabilities:
          drop: [ALL]
          add: [NET_BIND_SERVICE, CHOWN]
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
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        capabilities:
          drop: [ALL]
          add: [NET_ADMIN]
`,
      },
    ],
  },
  visit({ graph, options, report }) {
    const breachesOf = breachFinder(graph, asked[options.level]);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          if (path.at(-2) !== 'add') continue;
          report(at, 'added', { violation: text }, forAgents(workload));
        }
      },
    };
  },
});

const asked = {
  baseline: { level: 'baseline', controls: ['capabilities_baseline'] },
  restricted: { level: 'restricted', controls: ['capabilities_restricted'] },
} as const;
