import { type At, defineRule, describe, protocolOf } from '../../src/rule.ts';
import { areRivals } from './_rivals.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'service-address-taken',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two Services ask for the same address',
    why: 'The API server gives a cluster IP away once and refuses the second Service with `provided IP is already allocated`. An address of a load balancer, or one of `externalIPs`, can be shared by Services with different ports only: with the same port the second one waits for its address for ever, or takes the traffic of the first.',
    instead: 'Leave `clusterIP` out, so that a free address is chosen, or write another one.',
    unless:
      'The two are never in one cluster. Only Services of one file or of one folder are compared, and those of the whole run when it is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/',
      'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
    ],
  },
  messages: {
    cluster: (a: { address: string; service: string }) => `cluster IP '${a.address}' is taken by ${a.service} already`,
    outer: (a: { address: string; port: string; service: string }) =>
      `port ${a.port} of '${a.address}' is taken by ${a.service} already`,
  },
  examples: {
    bad: [
      {
        title: 'a copied Service',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database, namespace: shop }
spec: { clusterIP: 10.96.0.20, selector: { app: database }, ports: [{ port: 5432 }] }
---
apiVersion: v1
kind: Service
metadata: { name: cache, namespace: shop }
spec:
  clusterIP: 10.96.0.20 # expect: cluster
  selector: { app: cache }
  ports: [{ port: 6379 }]
`,
      },
      {
        title: 'one port of one load balancer',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: admin }
spec:
  type: LoadBalancer
  loadBalancerIP: 192.0.2.10 # expect: outer
  selector: { app: admin }
  ports: [{ port: 80 }, { port: 443 }]
`,
      },
    ],
    good: [
      {
        title: 'no address, other ports of one, and other protocols',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec: { clusterIP: None, selector: { app: database } }
---
apiVersion: v1
kind: Service
metadata: { name: cache }
spec: { clusterIP: None, selector: { app: cache } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web-http3 }
spec: { type: LoadBalancer, loadBalancerIP: 192.0.2.10, selector: { app: web }, ports: [{ port: 443, protocol: UDP }] }
---
apiVersion: v1
kind: Service
metadata: { name: mail }
spec: { externalIPs: [192.0.2.10], selector: { app: mail }, ports: [{ port: 25 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const taken = new Map<string, Address[]>();
        const told = new Set<string>();
        for (const one of graph.ofKind('Service').flatMap(addressesOf)) {
          const key = `${one.address} ${one.port}`;
          const before = taken.get(key) ?? [];
          taken.set(key, [...before, one]);
          const other = before.find(({ service }) => areRivals(graph, service, one.service));
          const pair = `${one.address} ${one.service.namespace}/${one.service.name}`;
          if (!other || told.has(pair)) continue;
          told.add(pair);
          const related = [{ at: other.at, note: `the address of ${describe(other.service)}` }];
          const values = { address: one.address, service: describe(other.service) };
          if (one.port === '') report(one.at, 'cluster', values, { related });
          else report(one.at, 'outer', { ...values, port: one.port }, { related });
        }
      },
    };
  },
});

interface Address {
  readonly service: Service;
  readonly at: At;
  readonly address: string;
  /** '' where the address is given away as a whole. */
  readonly port: string;
}

function addressesOf(service: Service): readonly Address[] {
  const spec = service.at.get('spec');
  const ports = spec
    .get('ports')
    .items()
    .map((port) => `${port.get('port').number() ?? ''}/${protocolOf(port)}`);
  const listed = spec.get('clusterIPs').items();
  const own = (listed.length > 0 ? listed : [spec.get('clusterIP')]) as readonly At<string>[];
  const outer = [...(spec.get('type').text() === 'LoadBalancer' ? [spec.get('loadBalancerIP')] : [])] as At<string>[];
  return [
    ...own.flatMap((at) => addressAt(at, ['']).filter(({ address }) => address !== 'None')),
    ...outer.flatMap((at) => addressAt(at, ports)),
    ...spec
      .get('externalIPs')
      .items()
      .flatMap((at) => addressAt(at as At<string>, ports)),
  ];

  function addressAt(at: At<string>, keys: readonly string[]): readonly Address[] {
    const address = at.text();
    return address ? keys.map((port) => ({ service, at: at as At, address, port })) : [];
  }
}
