import { type At, defineRule, describe, protocolOf } from '../../src/rule.ts';
import { areRivals } from './_rivals.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'node-port-taken',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two Services ask for the same node port',
    why: 'A node port is opened on every node of the cluster, whatever the namespace, and the API server gives each number away once. It refuses the second Service with `provided port is already allocated`, also for another protocol. Only two entries of one Service may share a node port, for TCP and for UDP, when their `port` is the same, too.',
    instead: 'Leave `nodePort` out, so that a free one is chosen, or choose another number.',
    unless:
      'The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
  },
  messages: {
    taken: (a: { port: number; service: string }) => `node port ${a.port} is taken by ${a.service} already`,
    apart: (a: { port: number; first: string; second: string }) =>
      `node port ${a.port} is shared by ports ${a.first} and ${a.second}: only one port of two protocols can do so`,
  },
  examples: {
    bad: [
      {
        title: 'a copied Service, in another namespace',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin, namespace: shop-admin }
spec:
  type: LoadBalancer
  selector: { app: admin }
  ports:
    - port: 80
      protocol: UDP
      nodePort: 30080 # expect: taken
`,
      },
      {
        title: 'two ports of one Service',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns, port: 53, protocol: UDP, nodePort: 30053 }
    - { name: dns-tcp, port: 5353, protocol: TCP, nodePort: 30053 } # expect: apart
`,
      },
    ],
    good: [
      {
        title: 'one port for two protocols, a number that is left to the cluster, and a type that opens none',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  type: NodePort
  selector: { app: dns }
  ports:
    - { name: dns, port: 53, protocol: UDP, nodePort: 30053 }
    - { name: dns-tcp, port: 53, protocol: TCP, nodePort: 30053 }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { type: NodePort, selector: { app: api }, ports: [{ port: 80, nodePort: 0 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin }
spec: { selector: { app: admin }, ports: [{ port: 80, nodePort: 30053 }] }
`,
      },
      {
        title: 'an object that is defined twice is told elsewhere',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: NodePort, selector: { app: web }, ports: [{ port: 80, nodePort: 30080 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const taken = new Map<number, NodePort[]>();
        for (const one of graph.ofKind('Service').flatMap(nodePortsOf)) {
          const before = taken.get(one.number) ?? [];
          taken.set(one.number, [...before, one]);
          const own = before.find(({ service }) => service === one.service);
          const other = before.find(({ service }) => areRivals(graph, service, one.service));
          if (own && isApart(own, one)) {
            const values = {
              port: one.number,
              first: `${own.port}/${own.protocol}`,
              second: `${one.port}/${one.protocol}`,
            };
            report(one.at, 'apart', values, { related: [{ at: own.at, note: 'the same node port' }] });
          } else if (other && !own) {
            const related = [{ at: other.at, note: `the node port of ${describe(other.service)}` }];
            report(one.at, 'taken', { port: one.number, service: describe(other.service) }, { related });
          }
        }
      },
    };
  },
});

interface NodePort {
  readonly service: Service;
  readonly at: At;
  readonly number: number;
  readonly port: number;
  readonly protocol: string;
}

function nodePortsOf(service: Service): readonly NodePort[] {
  const spec = service.at.get('spec');
  if (!/^(NodePort|LoadBalancer)$/.test(spec.get('type').text() ?? '')) return [];
  return spec
    .get('ports')
    .items()
    .flatMap((entry): readonly NodePort[] => {
      const number = entry.get('nodePort').number();
      const port = entry.get('port').number() ?? 0;
      const protocol = protocolOf(entry);
      return number ? [{ service, at: entry.get('nodePort') as At, number, port, protocol }] : [];
    });
}

/** Entries of one Service share a node port when protocols differ and ports do not (alloc.go, allocUpdate). */
function isApart(a: NodePort, b: NodePort): boolean {
  return a.protocol !== b.protocol && a.port !== b.port;
}
