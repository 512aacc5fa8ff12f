import {
  type At,
  areAppliedTogether,
  areNamesakes,
  defineRule,
  describe,
  type Graph,
  protocolOf,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'host-port-taken',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A DaemonSet holds the host port of other pods on every node',
    why: "A host port belongs to one pod of a node, and so does each port of a pod in the network of its host. Where a DaemonSet has taken it on all nodes, the scheduler finds none for the pods of another workload: they stay Pending with `node(s) didn't have free ports`.",
    instead:
      'Give one of the two another port, keep them apart by a `nodeSelector`, or reach the pods by a Service instead of a host port.',
    unless:
      'The two run on different nodes. A workload with a `nodeSelector`, an affinity or tolerations of its own is therefore left out, unless both have the same. Only manifests of one file or of one folder are compared, and those of the whole run when it is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/',
      'https://kubernetes.io/docs/concepts/configuration/overview/',
    ],
  },
  messages: {
    taken: (a: { port: string; set: string }) =>
      `host port ${a.port} is taken on every node by ${a.set}: these pods stay Pending`,
  },
  examples: {
    bad: [
      {
        title: 'two exporters for one port, one of them by the network of the host',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: node-exporter, namespace: monitoring }
spec:
  selector: { matchLabels: { app: node-exporter } }
  template:
    metadata: { labels: { app: node-exporter } }
    spec:
      hostNetwork: true
      tolerations: [{ operator: Exists }]
      containers: [{ name: exporter, image: "prom/node-exporter:v1.8.2", ports: [{ containerPort: 9100 }] }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: shop }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec:
      containers:
        - name: gateway
          image: ghcr.io/shop/gateway:1.2.0
          ports:
            - containerPort: 8080
              hostPort: 9100 # expect: taken
`,
      },
    ],
    good: [
      {
        title: 'nodes of their own, another protocol, another address, and Deployments that avoid each other',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: edge }
spec:
  selector: { matchLabels: { app: edge } }
  template:
    metadata: { labels: { app: edge } }
    spec:
      nodeSelector: { role: edge }
      containers: [{ name: nginx, image: nginx:1.27.3, ports: [{ containerPort: 80, hostPort: 80 }] }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  template:
    metadata: { labels: { app: dns } }
    spec:
      containers:
        - name: dns
          image: coredns/coredns:1.12.0
          ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }, { containerPort: 8053, hostPort: 8053, hostIP: 127.0.0.1 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:3.0.2
          ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 53, hostPort: 53 }, { containerPort: 53, hostPort: 8053, hostIP: 10.0.0.7 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: admin }
spec:
  selector: { matchLabels: { app: admin } }
  template:
    metadata: { labels: { app: admin } }
    spec:
      containers: [{ name: admin, image: "ghcr.io/shop/admin:1.0.1", ports: [{ containerPort: 80, hostPort: 80 }] }]
`,
      },
      {
        title: 'pods that also go where the DaemonSet does not',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: "ghcr.io/shop/agent:1.0.1", ports: [{ containerPort: 9000, hostPort: 9000 }] }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: control-plane-agent }
spec:
  selector: { matchLabels: { app: control-plane-agent } }
  template:
    metadata: { labels: { app: control-plane-agent } }
    spec:
      nodeSelector: { node-role.kubernetes.io/control-plane: "" }
      tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists }]
      containers: [{ name: agent, image: "ghcr.io/shop/agent:1.0.1", ports: [{ containerPort: 9000, hostPort: 9000 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const users = graph.workloads.flatMap((workload) => {
          const ports = workload.replicas === 0 ? [] : hostPortsOf(workload);
          return ports.length > 0 ? [{ workload, ports }] : [];
        });
        const told = new Set<Workload>();
        for (const holder of users.filter(({ workload }) => workload.resource.visitable === 'DaemonSet')) {
          for (const other of users) {
            // Of two DaemonSets the one that stands first is taken for the holder.
            if (told.has(other.workload) || told.has(holder.workload)) continue;
            if (!isShutOut(graph, holder.workload, other.workload)) continue;
            const [pair] = other.ports.flatMap((port) => {
              const same = holder.ports.find((one) => overlap(one, port));
              return same ? [{ port, same }] : [];
            });
            if (!pair) continue;
            told.add(other.workload);
            const set = describe(holder.workload.resource);
            const values = { port: `${pair.port.number}/${pair.port.protocol}`, set };
            report(pair.port.at, 'taken', values, { related: [{ at: pair.same.at, note: `the port of ${set}` }] });
          }
        }
      },
    };
  },
});

interface HostPort {
  readonly at: At;
  readonly number: number;
  readonly protocol: string;
  readonly address: string;
}

/** The ports of its node that a pod takes; in the network of the host these are all (pkg/apis/core/v1/defaults.go). */
function hostPortsOf({ containers, spec }: Workload): readonly HostPort[] {
  const isOnHost = spec.get('hostNetwork').flag() === true;
  return containers
    .filter(({ role }) => role === 'container' || role === 'sidecar')
    .flatMap(({ at }) => at.get('ports').items())
    .flatMap((port): readonly HostPort[] => {
      const own = port.get('hostPort');
      const at = own.exists || !isOnHost ? own : port.get('containerPort');
      const number = at.number();
      if (!number) return [];
      const protocol = protocolOf(port);
      return [{ at: at as At, number, protocol, address: port.get('hostIP').text() || anyAddress }];
    });
}

const anyAddress = '0.0.0.0';

/** As the scheduler compares them (pkg/scheduler/framework/types.go, HostPortInfo). */
function overlap(a: HostPort, b: HostPort): boolean {
  const isSameAddress = a.address === b.address || a.address === anyAddress || b.address === anyAddress;
  return isSameAddress && a.number === b.number && a.protocol === b.protocol;
}

const placing = ['nodeSelector', 'affinity', 'tolerations', 'nodeName', 'runtimeClassName', 'schedulerName'] as const;

/** Whether a DaemonSet runs on every node that pods of another workload could go to. */
function isShutOut(graph: Graph, holder: Workload, other: Workload): boolean {
  const { resource: set } = holder;
  const { resource } = other;
  if (areNamesakes(set, resource)) return false;
  if (!areAppliedTogether(graph, set, resource)) return false;
  const textOf = ({ spec }: Workload, field: (typeof placing)[number]) => JSON.stringify(spec.get(field).value ?? null);
  const isFree = (field: (typeof placing)[number]) => textOf(other, field) === 'null';
  if (placing.every((field) => textOf(holder, field) === textOf(other, field))) return true;
  // Tolerations of the holder only take it to more nodes.
  const isEverywhere = placing.every((field) => field === 'tolerations' || textOf(holder, field) === 'null');
  return isEverywhere && placing.every(isFree);
}
