import { type At, defineRule, isDns1123Subdomain, lookUp, parseIp, placeholder, specialRange } from '../../src/rule.ts';

export default defineRule({
  id: 'endpoints-invalid',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'The API server refuses endpoints that are written by hand',
    why: 'Several ports are told apart by their names, as in the Service. The addresses of an EndpointSlice are all of the type that it says, and they are ones that other nodes can reach: a loopback address means another machine on each node.',
    instead: 'Name each port as the Service does, and write an EndpointSlice for each family of addresses.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
      'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#address-types',
    ],
  },
  messages: {
    unnamed: (a: { port: string; count: number }) =>
      `port ${a.port} has no name: with ${a.count} ports each of them needs one`,
    type: (a: { address: string; type: string }) => `'${a.address}' is no address of type '${a.type}'`,
    special: (a: { address: string; range: string }) => `'${a.address}' is ${a.range}: nobody else can reach it`,
  },
  examples: {
    bad: [
      {
        title: 'two ports, and only one has a name',
        yaml: `
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets:
  - addresses: [{ ip: 10.0.0.7 }]
    ports:
      - name: postgres
        port: 5432
      - port: 9187 # expect: unnamed
`,
      },
      {
        title: 'addresses of another type, and one that is everywhere',
        yaml: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: database, labels: { kubernetes.io/service-name: database } }
addressType: IPv4
endpoints:
  - addresses: [database.shop.example] # expect: type
  - addresses: ['2001:db8::7'] # expect: type
  - addresses: [127.0.0.1] # expect: special
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search, labels: { kubernetes.io/service-name: search } }
addressType: FQDN
endpoints:
  - addresses: [https://search.shop.example] # expect: type
`,
      },
    ],
    good: [
      {
        title: 'one port without a name, and addresses of their types',
        yaml: `
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets: [{ addresses: [{ ip: 10.0.0.7 }], ports: [{ port: 5432 }] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: database }
addressType: IPv6
endpoints: [{ addresses: ['2001:db8::7'] }, { addresses: [$(ADDRESS)] }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: search }
addressType: FQDN
endpoints: [{ addresses: [search.shop.example.] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Endpoints({ at }) {
        for (const subset of at.get('subsets').items()) {
          const ports = subset.get('ports').items();
          if (ports.length < 2) continue;
          for (const port of ports) {
            const values = { port: String(port.get('port').scalar() ?? ''), count: ports.length };
            if (!port.get('name').value) report(port.get('name'), 'unnamed', values);
          }
        }
      },
      EndpointSlice({ at }) {
        const type = at.get('addressType').text() ?? '';
        const addresses = at
          .get('endpoints')
          .items()
          .flatMap((endpoint) => endpoint.get('addresses').items());
        for (const address of addresses) checkAddress(address, type);
      },
    };

    function checkAddress(at: At<string>, type: string): void {
      const text = at.text();
      const isOfType = lookUp(isOf, type);
      if (text === undefined || !isOfType || placeholder.test(text)) return;
      const address = type === 'FQDN' ? undefined : parseIp(text);
      const range = address && specialRange(address);
      if (!isOfType(text)) report(at, 'type', { address: text, type });
      else if (range !== undefined) report(at, 'special', { address: text, range });
    }
  },
});

const isOf: Readonly<Record<string, (text: string) => boolean>> = {
  IPv4: (text) => parseIp(text)?.family === 4,
  IPv6: (text) => parseIp(text)?.family === 6,
  // `IsFullyQualifiedDomainName` in apimachinery: two pieces at least, and perhaps a dot at the end.
  FQDN: (text) => {
    const name = text.replace(/\.$/, '');
    const pieces = name.split('.');
    return isDns1123Subdomain(name) && pieces.length > 1 && pieces.every((piece) => piece.length <= 63);
  },
};
