import {
  type At,
  defineRule,
  describe,
  type Graph,
  isExternalName,
  isHeadless,
  noteOn,
  type Resource,
  slicesNamed,
} from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'endpoints-port-mismatch',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Endpoints by hand name their ports otherwise than the Service',
    why: 'The proxy joins a port of a Service and a port of its endpoints by their names, and a port without a name only meets another one without. The numbers and `targetPort` play no part. A port of the Service whose name is not found has no endpoints: connections to it are refused.',
    instead: 'Give the ports of both the same names, or none where there is only one.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
      'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/',
    ],
  },
  messages: {
    named: (a: { service: string; port: string; found: string }) =>
      `connections to ${a.service} are refused: it has a port ${a.port}, and here is one ${a.found}`,
    absent: (a: { port: string; endpoints: string; found: string }) =>
      `no port ${a.port} in ${a.endpoints}, which has ${a.found}: connections are refused`,
  },
  examples: {
    bad: [
      {
        title: 'two names for one port, and a name on one side only',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets:
  - addresses: [{ ip: 10.20.0.7 }]
    ports:
      - name: postgres # expect: named
        port: 5432
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-1, labels: { kubernetes.io/service-name: cache } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports:
  - name: redis # expect: named
    port: 6379
`,
      },
      {
        title: 'one port too few',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: search, namespace: shop }
spec:
  ports:
    - { name: http, port: 9200 }
    - { name: transport, port: 9300 } # expect: absent
---
apiVersion: v1
kind: Endpoints
metadata: { name: search, namespace: shop }
subsets: [{ addresses: [{ ip: 10.20.0.9 }], ports: [{ name: http, port: 9200 }] }]
`,
      },
    ],
    good: [
      {
        title: 'equal names with other numbers, no names, and ports that are spread over slices',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ name: sql, port: 6432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: search }
spec: { ports: [{ name: http, port: 9200 }, { name: transport, port: 9300 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search-1, labels: { kubernetes.io/service-name: search } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.8] }]
ports: [{ name: http, port: 9200 }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search-2, labels: { kubernetes.io/service-name: search } }
addressType: IPv4
endpoints: [{ addresses: [10.20.0.9] }]
ports: [{ name: transport, port: 9300 }]
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { ports: [{ port: 6379 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: cache }
subsets: [{ addresses: [{ ip: 10.20.0.10 }], ports: [{ port: 6379 }] }]
`,
      },
      {
        title: 'a headless Service, whose clients ask for addresses only, and one with a selector',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: nodes }
spec: { clusterIP: None, ports: [{ name: sql, port: 5432 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: nodes }
subsets: [{ addresses: [{ ip: 10.20.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: web }
subsets: [{ addresses: [{ ip: 10.20.0.11 }], ports: [{ port: 80 }] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Service(service) {
        const spec = service.at.get('spec');
        const isOpen = spec.get('selector').entries().length > 0 || isHeadless(service) || isExternalName(service);
        const holders = isOpen || graph.mayGetSelector(service) ? [] : endpointsOf(graph, service);
        const offered = holders.flatMap(({ ports }) => ports);
        const [first] = holders;
        if (!first || offered.length === 0) return;
        const asked = spec.get('ports').items() as readonly Port[];
        const unmet = asked.find((port) => !offered.some((other) => nameOf(other) === nameOf(port)));
        if (!unmet) return;
        const port = wordsFor(nameOf(unmet));
        const stray = offered.find((other) => !asked.some((one) => nameOf(one) === nameOf(other)));
        const endpoints = describe(first.resource);
        if (stray) {
          const values = { service: describe(service), port, found: wordsFor(nameOf(stray)) };
          const related = [{ at: unmet, note: `the port of ${describe(service)}` }];
          report(stray.get('name'), 'named', values, { related });
        } else {
          const found = offered.map((other) => wordsFor(nameOf(other))).join(', ');
          const related = [noteOn(first.resource, endpoints)];
          report(unmet, 'absent', { port, endpoints, found }, { related });
        }
      },
    };
  },
});

type Port = At<{ name?: string; port?: number }>;

interface Holder {
  readonly resource: Resource;
  readonly ports: readonly Port[];
}

/** What is written by hand for a Service: its Endpoints, or all of its slices. */
function endpointsOf(graph: Graph, service: Service): readonly Holder[] {
  const endpoints = graph.find('Endpoints', service.namespace, service.name).map((resource) => ({
    resource,
    ports: resource.at
      .get('subsets')
      .items()
      .flatMap((subset) => subset.get('ports').items()) as readonly Port[],
  }));
  const slices = slicesNamed(graph, service.name).map((resource) => ({
    resource,
    ports: resource.at.get('ports').items() as readonly Port[],
  }));
  return [...endpoints, ...slices].filter(({ resource }) => graph.sameNamespace(service, resource) === true);
}

function nameOf(port: Port): string {
  return port.get('name').text() ?? '';
}

function wordsFor(name: string): string {
  return name === '' ? 'without a name' : `'${name}'`;
}
