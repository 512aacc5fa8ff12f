import { defineRule, nearestFirst, noteOn } from '../../src/rule.ts';
import { policiesByWorkload } from './_policies.ts';

export default defineRule({
  id: 'network-policy-missing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  docs: {
    summary: 'No NetworkPolicy isolates pods that take requests',
    why: 'Pods that no policy selects accept connections from every pod of the cluster: whoever breaks into one of them reaches all the others.',
    instead:
      'Write a policy that denies all ingress in the namespace, and one for each Service that says who may ask it.',
    unless: 'The network of the cluster knows no policies, or something outside of the manifests writes them.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic',
    ],
  },
  messages: {
    open: (a: { service: string }) => `no NetworkPolicy isolates the pods behind Service '${a.service}'`,
  },
  examples: {
    bad: [
      {
        title: 'a database that everybody reaches',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata:
      labels: { app: database } # expect: open
    spec:
      containers: [{ name: database, image: ghcr.io/shop/database:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { selector: { app: database }, ports: [{ port: 8080 }] }
`,
      },
    ],
    good: [
      {
        title: 'a policy for all pods of the namespace, and a worker that nobody asks',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: database, image: ghcr.io/shop/database:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { selector: { app: database }, ports: [{ port: 8080 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: default-deny }
spec: { podSelector: {}, policyTypes: [Ingress] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec:
      containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const policiesOf = policiesByWorkload(graph, 'Ingress');
    return {
      workload(workload) {
        const { resource, spec, metadata } = workload;
        const [service] = nearestFirst(graph.servicesOf(workload), resource);
        if (!service || spec.get('hostNetwork').flag() === true) return;
        const policies = policiesOf(workload);
        if (policies.sure.length > 0 || policies.isOpen) return;
        report(metadata.get('labels').key, 'open', { service: service.name }, { related: [noteOn(service)] });
      },
    };
  },
});
