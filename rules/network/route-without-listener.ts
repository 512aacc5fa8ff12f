import {
  type At,
  areWrittenTogether,
  defineRule,
  describe,
  type Graph,
  nearMiss,
  quoted,
  type Reference,
} from '../../src/rule.ts';
import { covers, type Gateway, listenersOf, takes } from './_listeners.ts';

export default defineRule({
  id: 'route-without-listener',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'No listener of the Gateway accepts a route',
    why: "A route gets requests through the listeners of its Gateway: those of the named section and port, for its kind, for one of its host names, and open to its namespace. Without other words a listener takes routes of the Gateway's own namespace only. A route that no listener accepts gets no requests; only its status says so.",
    instead:
      'Write the name and the port of the listener as the Gateway does, a host name that it covers, and open it to the namespace of the route by `allowedRoutes.namespaces`.',
    unless: 'Somebody adds a listener to the Gateway while the cluster runs.',
    refs: [
      'https://gateway-api.sigs.k8s.io/api-types/httproute/',
      'https://gateway-api.sigs.k8s.io/guides/multiple-ns/',
    ],
  },
  messages: {
    section: (a: { section: string; gateway: string; known: string }) =>
      `no listener '${a.section}' in ${a.gateway}, which has ${a.known}: the route gets no requests`,
    port: (a: { port: number; gateway: string; known: string }) =>
      `no listener on port ${a.port} in ${a.gateway}, which has ${a.known}: the route gets no requests`,
    protocol: (a: { kind: string; gateway: string; known: string }) =>
      `no listener for a ${a.kind} in ${a.gateway}, only for ${a.known}: the route gets no requests`,
    namespace: (a: { gateway: string; namespace: string }) =>
      `the listeners of ${a.gateway} take routes of '${a.namespace}' only: allowedRoutes opens them to others`,
    hostname: (a: { host: string; gateway: string; known: string }) =>
      `no listener of ${a.gateway} is for '${a.host}', only for ${a.known}: the route gets no requests`,
  },
  examples: {
    bad: [
      {
        title: 'another name, port, protocol and host than those of the listeners',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop, namespace: shop }
spec:
  gatewayClassName: shop
  listeners:
    - { name: http, port: 80, protocol: HTTP, hostname: "*.shop.example" }
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.shop.example" }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - name: shop
      sectionName: htps # expect: section
    - name: shop
      port: 8080 # expect: port
    - name: shop
  hostnames:
    - www.shop.example
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: start, namespace: shop }
spec:
  parentRefs: [{ name: shop }]
  hostnames:
    - shop.example # expect: hostname
---
apiVersion: gateway.networking.k8s.io/v1alpha2
kind: TCPRoute
metadata: { name: database, namespace: shop }
spec:
  parentRefs:
    - name: shop # expect: protocol
`,
      },
      {
        title: 'a Gateway that is open to its own namespace only',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec: { gatewayClassName: shop, listeners: [{ name: http, port: 80, protocol: HTTP }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - name: edge # expect: namespace
      namespace: edge
`,
      },
    ],
    good: [
      {
        title: 'a section, a port, wildcards, an open listener, and a Gateway that is not in the run',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec:
  gatewayClassName: shop
  listeners:
    - { name: https, port: 443, protocol: HTTPS, hostname: "*.shop.example", allowedRoutes: { namespaces: { from: All } } }
    - { name: tls, port: 8443, protocol: TLS, allowedRoutes: { namespaces: { from: Selector } } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs:
    - { name: edge, namespace: edge, sectionName: https, port: 443 }
    - { name: mesh, namespace: edge, sectionName: web }
    - { kind: Service, name: web, port: 80 }
  hostnames: [a.b.shop.example, other.example]
---
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: ledger, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], hostnames: [ledger.test] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: { name: orders, namespace: shop }
spec: { parentRefs: [{ name: edge, namespace: edge }], hostnames: ["*.example"] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      reference(reference) {
        const { at, from, to } = reference;
        const gateways = gatewaysOf(graph, reference);
        const [gateway] = gateways;
        if (!gateway || gateways.some((one) => listenersOf(one).length === 0)) return;
        const listeners = gateways.flatMap((one) =>
          listenersOf(one).map((listener) => ({ ...listener, gateway: one })),
        );
        const parent = parentAt(reference);
        const values = { gateway: describe(gateway) };
        const related = [
          { at: gateway.at.get('spec').get('listeners').key, note: `the listeners of ${values.gateway}` },
        ];
        const section = parent.get('sectionName').text();
        const named = listeners.filter(({ name }) => section === undefined || name === section);
        if (section !== undefined && named.length === 0) {
          const known = likeliest(
            listeners.map(({ name }) => name),
            section,
          );
          return report(parent.get('sectionName'), 'section', { ...values, section, known }, { related });
        }
        const port = parent.get('port').number();
        const onPort = named.filter((listener) => port === undefined || listener.port === port);
        if (port !== undefined && onPort.length === 0) {
          const known = [...new Set(named.map((listener) => listener.port))].join(', ');
          return report(parent.get('port'), 'port', { ...values, port, known }, { related });
        }
        const ofKind = onPort.filter(({ protocol }) => takes(protocol, from.kind));
        if (ofKind.length === 0) {
          const known = [...new Set(onPort.map(({ protocol }) => protocol))].join(', ');
          return report(at, 'protocol', { ...values, kind: from.kind, known }, { related });
        }
        const isOutside = to.namespace !== from.namespace && graph.isNamespaceGiven(from);
        const open = ofKind.filter(({ allowed }) => !isOutside || allowed !== 'Same');
        if (open.length === 0) return report(at, 'namespace', { ...values, namespace: to.namespace }, { related });
        const hosts = hostnamesOf(reference);
        const known = open.flatMap(({ hostname }) => hostname ?? []);
        const isMet = hosts.length === 0 || known.length < open.length || hosts.some(isCovered);
        const [host] = hosts;
        if (!isMet && host)
          report(
            host,
            'hostname',
            { ...values, host: host.text() ?? '', known: likeliest(known, host.text() ?? '') },
            { related },
          );

        function isCovered(host: At<string>): boolean {
          return known.some((one) => covers(one, host.text() ?? '') || covers(host.text() ?? '', one));
        }
      },
    };
  },
});

/** The Gateways that a route is attached to, where they are in the run for sure. */
function gatewaysOf(graph: Graph, { row, from, to, state, targets }: Reference): readonly Gateway[] {
  const isParent = row.path === 'spec.parentRefs[].name' && to.kind === 'Gateway' && state === 'resolved';
  if (!isParent || !targets.every((one) => areWrittenTogether(graph, from, one) && !graph.mayBeUnread(one.name)))
    return [];
  return targets as readonly Gateway[];
}

interface Parent {
  name?: string;
  sectionName?: string;
  port?: number;
}

type Route = At<{ spec?: { parentRefs?: Parent[]; hostnames?: string[] } }>;

/** The entry of `parentRefs` that a reference stands in. */
function parentAt({ from, at }: Reference): At<Parent> {
  const parents = (from.at as Route).get('spec').get('parentRefs').items();
  const path = at.path.join();
  return parents.find((one) => one.get('name').path.join() === path) ?? (at as At as At<Parent>);
}

function hostnamesOf({ from }: Reference): readonly At<string>[] {
  return (from.at as Route)
    .get('spec')
    .get('hostnames')
    .items()
    .filter((one) => one.text()) as readonly At<string>[];
}

/** The likeliest first, at most three. */
function likeliest(names: readonly string[], wanted: string): string {
  const near = nearMiss(wanted, names, (name) => name);
  return quoted(near === undefined ? names : [near, ...names], 3);
}
