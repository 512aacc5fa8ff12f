import { type At, defineRule, describe, nearest, type Workload } from '../../src/rule.ts';
import { isolates, podSelectorOf, rulesOf, selectorAt } from './_policies.ts';

export default defineRule({
  id: 'network-policy-port-missing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A NetworkPolicy allows a port by a name that its pods do not declare',
    why: 'The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.',
    instead: 'Name the port as the container does, with the same protocol, or write the number of the container port.',
    unless: 'The port belongs to a container that is injected when the pod is created.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  messages: {
    name: (a: { port: string; workload: string; meant: string }) =>
      `no container of ${a.workload} declares port '${a.port}'${a.meant}`,
    protocol: (a: { port: string; wanted: string; declared: string; workload: string }) =>
      `port '${a.port}' of ${a.workload} is ${a.declared}, but the policy allows ${a.wanted}`,
  },
  examples: {
    bad: [
      {
        title: 'the name that the port has in the Service, and the wrong protocol',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: dns }
spec:
  podSelector: { matchLabels: { app: dns } }
  ingress:
    - ports:
        - port: metric # expect: name
        - port: dns # expect: protocol
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  template:
    metadata: { labels: { app: dns } }
    spec:
      containers:
        - name: dns
          image: coredns/coredns:1.12.0
          ports: [{ name: dns, containerPort: 53, protocol: UDP }, { name: metrics, containerPort: 9153 }]
`,
      },
    ],
    good: [
      {
        title: 'names, numbers, egress, all pods, and pods that are not in the run',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Ingress, Egress]
  ingress: [{ ports: [{ port: http }, { port: 9090 }] }]
  egress: [{ ports: [{ port: sql }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: all }
spec: { podSelector: {}, ingress: [{ ports: [{ port: metrics }] }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec: { podSelector: { matchLabels: { app: api } }, ingress: [{ ports: [{ port: http }] }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ name: http, containerPort: 8080 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      NetworkPolicy(policy) {
        const selector = selectorAt(podSelectorOf(policy));
        const isForAll = Object.keys(selector.matchLabels).length === 0;
        // A policy for all pods of a namespace is meant for those that have the port.
        if (isForAll || !isolates(policy, 'Ingress')) return;
        const { workloads, perhaps } = graph.selectPods({ selecting: policy, selector });
        const [first] = workloads;
        if (!first) return;
        const declared = [...workloads, ...perhaps].flatMap(portsOf);
        for (const { at, port, protocol } of rulesOf(policy, 'Ingress').flatMap(({ ports }) => ports)) {
          if (typeof port !== 'string' || graph.mayBeUnread(port)) continue;
          const named = declared.filter(({ name }) => name === port);
          const workload = describe(first.resource);
          const related = [{ at: portsPlace(first), note: `the ports of ${workload}` }];
          const [other] = named;
          if (!other) {
            const near = nearest(
              port,
              declared.map(({ name }) => name),
            );
            const meant = near === undefined ? '' : `: '${near}' was probably meant`;
            report(at, 'name', { port, workload, meant }, { related });
          } else if (named.every((one) => one.protocol !== protocol)) {
            report(at, 'protocol', { port, workload, wanted: protocol, declared: other.protocol }, { related });
          }
        }
      },
    };
  },
});

interface NamedPort {
  readonly name: string;
  readonly protocol: string;
}

function portsOf({ containers }: Workload): readonly NamedPort[] {
  return containers
    .flatMap(({ at }) => at.get('ports').items())
    .flatMap((port) => {
      const name = port.get('name').text();
      return name === undefined ? [] : [{ name, protocol: port.get('protocol').text() ?? 'TCP' }];
    });
}

function portsPlace({ containers, spec }: Workload) {
  const ports = containers.map(({ at }) => at.get('ports') as At).find(({ exists }) => exists);
  return ports?.key ?? spec.get('containers').key;
}
