import {
  type Container,
  defineRule,
  describe,
  lazily,
  meantWords,
  nearest,
  portNumbers,
  portsAt,
  portsPlace,
  protocolOf,
  type ResourceOf,
  selectorAt,
  type Workload,
} from '../../src/rule.ts';
import { isolates, podSelectorOf, rulesOf } from './_policies.ts';

export default defineRule({
  id: 'network-policy-port-missing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A NetworkPolicy allows a port that its pods do not declare',
    why: 'The name of a port in an `ingress` rule is looked up in the containers of the pods that the policy selects, together with the protocol. Where none declares it, the rule allows no port: connections run into a timeout.',
    instead: 'Name the port as the container does, with the same protocol, or write the number of the container port.',
    unless:
      'The port belongs to a container that is injected when the pod is created. A number that is not declared works as long as something listens, so that is advice only.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  messages: {
    name: (a: { port: string; workload: string; meant: string }) =>
      `no container of ${a.workload} declares port '${a.port}'${a.meant}`,
    protocol: (a: { port: string; wanted: string; declared: string; workload: string }) =>
      `port '${a.port}' of ${a.workload} is ${a.declared}, but the policy allows ${a.wanted}`,
    number: (a: { port: number; workload: string; declared: string }) =>
      `the policy allows port ${a.port}, but ${a.workload} declares only ${a.declared}`,
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
      {
        title: 'a number that belonged to another container',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - ports:
        - port: 3000 # expect: number
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  containers: [{ name: web, image: ghcr.io/shop/web:3.0.2, ports: [{ containerPort: 8080 }] }]
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
  ingress: [{ ports: [{ port: http }, { port: 8080 }, { port: 8000, endPort: 9000 }, { port: 80 }] }]
  egress: [{ ports: [{ port: sql }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: worker }
spec: { podSelector: { matchLabels: { app: worker } }, ingress: [{ ports: [{ port: 9090 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
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
        const selection = graph.selectPods({ selecting: policy, selector });
        const { workloads } = selection;
        const [first] = workloads;
        if (!first) return;
        const own = workloads.flatMap(portsOf);
        // Who is selected perhaps may be half of the run.
        const all = lazily(() => [...workloads, ...selection.perhaps]);
        // The port of a Service in place of its target is told by network-policy-blocks-service.
        const isOfService = (port: number) =>
          workloads.some((workload) => graph.servicesOf(workload).some((service) => hasPort(service, port)));
        for (const { at, port, endPort, protocol } of rulesOf(policy, 'Ingress').flatMap(({ ports }) => ports)) {
          if (typeof port === 'number') {
            if (endPort !== undefined || workloads.some((workload) => declares(workload, port))) continue;
            const numbers = numbersOf(all());
            if (!numbers || numbers.includes(port) || isOfService(port)) continue;
            const values = { port, workload: describe(first.resource), declared: numbers.join(', ') };
            const related = [{ at: portsPlace(first), note: `the ports of ${values.workload}` }];
            report(at, 'number', values, { related, severity: 'info' });
            continue;
          }
          if (port === undefined || graph.mayBeUnread(port)) continue;
          if (own.some((one) => one.name === port && one.protocol === protocol)) continue;
          const declared = all().flatMap(portsOf);
          const named = declared.filter(({ name }) => name === port);
          const workload = describe(first.resource);
          const related = [{ at: portsPlace(first), note: `the ports of ${workload}` }];
          const [other] = named;
          if (!other) {
            const near = nearest(
              port,
              declared.flatMap(({ name }) => name ?? []),
            );
            report(at, 'name', { port, workload, meant: meantWords(near) }, { related });
          } else if (named.every((one) => one.protocol !== protocol)) {
            report(at, 'protocol', { port, workload, wanted: protocol, declared: other.protocol }, { related });
          }
        }
      },
    };
  },
});

interface DeclaredPort {
  readonly name: string | undefined;
  readonly protocol: string;
}

function portsOf(workload: Workload): readonly DeclaredPort[] {
  return portsAt(workload).map((port) => ({
    name: port.get('name').text(),
    protocol: protocolOf(port),
  }));
}

/** Containers that are there for as long as the pod. */
function serversOf({ containers }: Workload): readonly Container[] {
  return containers.filter(({ role }) => role !== 'init');
}

function declares(workload: Workload, port: number): boolean {
  return portNumbers(serversOf(workload)).includes(port);
}

/** The numbers that pods declare, where all of their containers do. */
function numbersOf(workloads: readonly Workload[]): readonly number[] | undefined {
  const containers = workloads.flatMap(serversOf);
  const isOpen = containers.some(({ role, at }) => role === 'container' && at.get('ports').items().length === 0);
  return isOpen ? undefined : portNumbers(containers);
}

function hasPort(service: ResourceOf<'Service'>, port: number): boolean {
  const ports = service.at.get('spec').get('ports').items();
  return ports.some((one) => one.get('port').number() === port);
}
