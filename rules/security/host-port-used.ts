import { defineRule } from '../../src/rule.ts';
import { breachFinder, forAgents, told } from './_controls.ts';

export default defineRule({
  id: 'host-port-used',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  onlyWith: ['hostPort'],
  docs: {
    summary: 'A container opens a port of its node',
    why: 'The port is open on an address of every node that the pod comes to, past Services and often past NetworkPolicies; and only one pod fits on each node.',
    instead: 'Publish the port by a Service, of type NodePort or LoadBalancer if it has to be reached from outside.',
    unless:
      'It is an agent or an ingress controller that serves the node: in a DaemonSet or in kube-system it is advice.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/configuration/overview/',
    ],
  },
  messages: {
    opened: (a: { violation: string }) => told(a.violation, 'it is reached past Services'),
  },
  examples: {
    bad: [
      {
        title: 'a web server on a port of the node',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          ports:
            - containerPort: 8080
              hostPort: 8080 # expect: opened
`,
      },
    ],
    good: [
      {
        title: 'a port of the pod alone',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
      ports:
        - containerPort: 8080
          hostPort: 0
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
    - name: web
      image: ghcr.io/shop/web:2.4.1
      ports:
        - containerPort: 8080
          hostPort: 8080
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text } of breachesOf(workload)) {
          if (workload.spec.get('hostNetwork').flag() === true) continue;
          report(at, 'opened', { violation: text }, forAgents(workload));
        }
      },
    };
  },
});

const asked = { level: 'baseline', controls: ['hostPorts'] } as const;
