import { type At, cidrText, correction, defineRule, ipText, parseCidr, parseIp } from '../../src/rule.ts';
import { writtenAddresses } from './_written-addresses.ts';

export default defineRule({
  id: 'address-spelling',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'both',
  onlyWith: [
    'clusterIP',
    'clusterIPs',
    'externalIPs',
    'loadBalancerIP',
    'loadBalancerSourceRanges',
    'ip',
    'addresses',
    'ipBlock',
    'podCIDRs',
  ],
  docs: {
    summary: 'An IP address is written in a way that programs read differently',
    why: 'Kubernetes reads leading zeros as decimal digits, other programs as octal ones: 010.0.0.1 is 10.0.0.1 or 8.0.0.1, and newer versions of Kubernetes refuse it. A range whose address has bits behind the prefix is read as the range around the address, where perhaps the single address was meant. The API server warns of each.',
    instead: 'Write addresses in the shortest usual form.',
    refs: [
      'https://kubernetes.io/blog/2021/08/04/kubernetes-release-1.22/',
      'https://datatracker.ietf.org/doc/html/rfc5952#section-4',
    ],
  },
  messages: {
    unusual: (a: { text: string; usual: string }) =>
      `'${a.text}' counts as '${a.usual}', and newer versions of Kubernetes refuse it: write that`,
    canonical: (a: { text: string; usual: string }) =>
      `IPv6 '${a.text}' is written '${a.usual}' in the recommended form`,
    ambiguous: (a: { text: string; range: string; single: string }) =>
      `'${a.text}' counts as all of '${a.range}' (did you mean '${a.single}'?)`,
  },
  examples: {
    bad: [
      {
        title: 'leading zeros, IPv4 as IPv6, and capitals',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  externalIPs:
    - 192.000.002.010 # expect: unusual
    - '::ffff:192.0.2.11' # expect: unusual
    - 2001:DB8::0010 # expect: canonical
  ports: [{ port: 80 }]
`,
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  externalIPs:
    - '192.0.2.10'
    - '192.0.2.11'
    - 2001:db8::10
  ports: [{ port: 80 }]
`,
      },
      {
        title: 'a range with an address inside of it',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - from:
        - ipBlock:
            cidr: 10.1.2.3/8 # expect: ambiguous
            except: [10.096.0.0/16] # expect: unusual
`,
      },
      {
        title: 'an IPv6 range in capitals',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: ['2001:DB8::/32'] # expect: canonical
  ports: [{ port: 80 }]
`,
      },
      {
        title: 'addresses of a Service, of what is behind it, and of a node',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  clusterIP: 10.96.000.020 # expect: unusual
  loadBalancerIP: 203.0.113.007 # expect: unusual
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  clusterIPs: [2001:DB8::20] # expect: canonical
  ports: [{ port: 80 }]
---
apiVersion: v1
kind: Endpoints
metadata: { name: database }
subsets:
  - addresses: [{ ip: 192.0.2.010 }] # expect: unusual
    ports: [{ port: 5432 }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: cache-1, labels: { kubernetes.io/service-name: cache } }
addressType: IPv6
endpoints: [{ addresses: [2001:DB8::30] }] # expect: canonical
ports: [{ port: 6379 }]
---
apiVersion: v1
kind: Node
metadata: { name: node-a }
spec:
  podCIDRs: [10.244.000.0/24] # expect: unusual
`,
      },
    ],
    good: [
      {
        title: 'the usual forms, no address at all, and one that is filled in later',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: None
  externalIPs: [192.0.2.10, '2001:db8::10', $(ADDRESS), web]
  loadBalancerSourceRanges: [10.0.0.0/8, '::/0']
  ports: [{ port: 80 }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: web, labels: { kubernetes.io/service-name: web } }
addressType: FQDN
endpoints: [{ addresses: [web.shop.example] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource(resource) {
        const { addresses, ranges } = writtenAddresses(resource);
        addresses.forEach(checkAddress);
        ranges.forEach(checkRange);
      },
    };

    function checkAddress(at: At): void {
      const text = at.text() ?? '';
      const address = parseIp(text);
      if (address) checkForm(at, text, ipText(address));
    }

    function checkRange(at: At): void {
      const text = (at.text() ?? '').trim();
      const range = parseCidr(text);
      if (!range) return;
      const single = `${ipText(range.address)}/${range.address.family === 4 ? 32 : 128}`;
      if (range.address.value === range.network.value) checkForm(at, text, cidrText(range));
      else
        report(
          at,
          'ambiguous',
          { text, range: cidrText(range), single },
          { fix: correction([at], { from: text, to: single }) },
        );
    }

    function checkForm(at: At, text: string, usual: string): void {
      if (text === usual) return;
      const fix = correction([at], { from: text, to: usual, safe: true });
      report(at, usual.includes(':') ? 'canonical' : 'unusual', { text, usual }, { fix });
    }
  },
});
