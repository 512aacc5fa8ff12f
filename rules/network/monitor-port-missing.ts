import {
  type At,
  defineRule,
  describe,
  type Graph,
  makersIn,
  monitorEndpoints,
  nearMiss,
  portsAt,
  quoted,
  type Reference,
  type Resource,
} from '../../src/rule.ts';

export default defineRule({
  id: 'monitor-port-missing',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A monitor scrapes a port by a name that nothing it selects has',
    why: 'A ServiceMonitor finds the port to scrape by the name that it has in the Service, a PodMonitor by the name that it has in a container. Numbers are no names. Where no selected Service or pod has a port of this name, Prometheus drops the target and collects nothing, without an error.',
    instead: 'Name the port in the Service or in the container, and write the same name into the monitor.',
    unless: 'The port belongs to a container that is injected when the pod is created.',
    refs: ['https://prometheus-operator.dev/docs/platform/troubleshooting/'],
  },
  messages: {
    similar: (a: { port: string; object: string; meant: string }) =>
      `no port is named '${a.port}' in ${a.object} (did you mean '${a.meant}'?): nothing is scraped`,
    absent: (a: { port: string; object: string; known: string }) =>
      `no port is named '${a.port}' in ${a.object}, which has ${a.known}: nothing is scraped`,
  },
  examples: {
    bad: [
      {
        title: 'a port without a name, and a slip of the pen',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, labels: { app: web } }
spec: { selector: { app: web }, ports: [{ port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  endpoints:
    - port: "9090" # expect: absent
---
apiVersion: v1
kind: Pod
metadata: { name: worker, labels: { app: worker } }
spec:
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1, ports: [{ name: http-metrics, containerPort: 9090 }] }]
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: worker }
spec:
  selector: { matchLabels: { app: worker } }
  podMetricsEndpoints:
    - port: http-metric # expect: similar
`,
      },
    ],
    good: [
      {
        title: 'a name that one of two Services has, a number, and Services that are not in the run',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, labels: { part-of: shop } }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web-metrics, labels: { part-of: shop } }
spec: { selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web }
spec:
  selector: { matchLabels: { part-of: shop } }
  endpoints: [{ port: metrics }, { targetPort: 9091 }]
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: ledger }
spec: { selector: { matchLabels: { app: ledger } }, endpoints: [{ port: metrics }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = makersIn(graph);
    return {
      reference({ from, to, state, targets }: Reference) {
        const kind = from.visitable;
        const [first] = targets;
        if ((kind !== 'ServiceMonitor' && kind !== 'PodMonitor') || to.selector === undefined) return;
        if (!first || state !== 'resolved' || !targets.every((target) => graph.areNear(from, target))) return;
        // An operator may make the Service that is meant.
        const isServed = makers.mayServe(first);
        const ports = targets.flatMap((target) => portsOf(graph, target));
        const names = ports.flatMap((port) => port.get('name').text() ?? []);
        for (const endpoint of monitorEndpoints(from)) {
          const port = endpoint.get('port').text();
          if (!port || names.includes(port) || ports.length === 0 || graph.mayBeUnread(port)) continue;
          const object = describe(first);
          const related = [{ at: ports[0] as At, note: `the ports of ${object}` }];
          const meant = nearMiss(port, names, (name) => name);
          if (meant !== undefined) report(endpoint.get('port'), 'similar', { port, object, meant }, { related });
          else if (!isServed)
            report(endpoint.get('port'), 'absent', { port, object, known: knownOf(names) }, { related });
        }
      },
    };
  },
});

type Port = At<{ name?: string }>;

function portsOf(graph: Graph, target: Resource): readonly Port[] {
  if (target.visitable === 'Service')
    return (target.at as At<{ spec?: { ports?: { name?: string }[] } }>).get('spec').get('ports').items();
  const workload = graph.workloadOf(target);
  return (workload ? portsAt(workload) : []) as readonly Port[];
}

function knownOf(names: readonly string[]): string {
  return names.length === 0 ? 'no names' : quoted(names, 3);
}
