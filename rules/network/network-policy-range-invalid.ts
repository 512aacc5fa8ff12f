import { type At, cidrText, defineRule, isPartOfRange, parseCidr, type ResourceOf } from '../../src/rule.ts';
import { ipBlocksOf } from './_written-addresses.ts';

export default defineRule({
  id: 'network-policy-range-invalid',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A range of addresses or ports in a NetworkPolicy makes no sense',
    why: 'The API server refuses the policy, so that the traffic it should hold back goes on. What `except` takes out of a block has to be a part of it, and not all of it. A range of ports begins with the number under `port` and does not end below it.',
    instead:
      'Write smaller ranges under `except`, or several blocks. Give `port` as a number where there is an `endPort`.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports',
    ],
  },
  messages: {
    outside: (a: { except: string; cidr: string }) =>
      `'${a.except}' is no part of '${a.cidr}', from which it is taken out`,
    whole: (a: { except: string; cidr: string }) => `'${a.except}' takes all of '${a.cidr}' out: nothing is left of it`,
    below: (a: { end: number; port: number }) =>
      `endPort ${a.end} is below port ${a.port}, with which the range begins`,
    named: (a: { end: number; port: string }) => `endPort ${a.end} needs a number under port, and it is '${a.port}'`,
    alone: (a: { end: number }) => `endPort ${a.end} needs a port with which the range begins`,
  },
  examples: {
    bad: [
      {
        title: 'addresses',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  ingress:
    - from:
        - ipBlock:
            cidr: 10.0.0.0/16
            except:
              - 10.1.0.0/24 # expect: outside
              - 10.0.0.0/16 # expect: whole
`,
      },
      {
        title: 'ports',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: {}
  egress:
    - ports:
        - port: 32768
          endPort: 32000 # expect: below
        - port: http
          endPort: 8090 # expect: named
        - protocol: UDP
          endPort: 8090 # expect: alone
`,
      },
    ],
    good: [
      {
        title: 'parts of a block, and ranges of ports',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: {}
  ingress:
    - from:
        - ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8, $(NETWORK)] }
        - ipBlock: { cidr: 'somewhere', except: [10.0.0.0/8] }
      ports: [{ port: 8080 }, { port: 32000, endPort: 32000 }, { port: http }, { port: $(PORT), endPort: 9000 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      NetworkPolicy(policy) {
        for (const block of ipBlocksOf(policy))
          for (const except of block.get('except').items()) checkExcept(except, block.get('cidr'));
        portsOf(policy).forEach(checkPorts);
      },
    };

    function checkExcept(at: At<string>, cidr: At<string | undefined>): void {
      const [whole, part] = [parseCidr(cidr.text() ?? ''), parseCidr(at.text() ?? '')];
      if (!whole || !part || isPartOfRange(whole, part)) return;
      const values = { except: at.text() ?? '', cidr: cidr.text() ?? '' };
      const related = [{ at: cidr, note: 'the block' }];
      report(at, cidrText(whole) === cidrText(part) ? 'whole' : 'outside', values, { related });
    }

    function checkPorts(entry: ReturnType<typeof portsOf>[number]): void {
      const [at, start] = [entry.get('endPort'), entry.get('port')];
      const end = at.number();
      if (end === undefined) return;
      const port = start.number();
      if (!start.exists) report(at, 'alone', { end });
      else if (port !== undefined && end < port) report(at, 'below', { end, port });
      else if (/^[a-z]/.test(start.text() ?? '')) report(at, 'named', { end, port: start.text() ?? '' });
    }
  },
});

function portsOf({ at }: ResourceOf<'NetworkPolicy'>) {
  const spec = at.get('spec');
  return [...spec.get('ingress').items(), ...spec.get('egress').items()].flatMap((rule) => rule.get('ports').items());
}
