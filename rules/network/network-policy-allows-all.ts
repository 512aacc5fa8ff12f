import { type At, defineRule, isEmptySelector, isMapping, parseCidr } from '../../src/rule.ts';
import { isolates } from './_policies.ts';

export default defineRule({
  id: 'network-policy-allows-all',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'A NetworkPolicy isolates pods and then lets everybody in',
    why: 'A rule without peers and ports allows everything, also what other policies would deny: rules only add up. So does one whose peer is every address, or every pod of the cluster. The pods look protected and are not. What pods may send is left alone: most call APIs out there.',
    instead: 'Name the peers in `from`, or remove the policy.',
    unless: 'It is meant for development, or takes back a policy that denies everything for some pods.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic'],
  },
  messages: {
    everybody: 'this rule lets everybody in: no other policy can deny it',
    addresses: (a: { range: string }) =>
      `'${a.range}' lets every address in, at every port: no other policy can deny it`,
    pods: 'an empty namespaceSelector lets every pod of the cluster in, at every port',
  },
  examples: {
    bad: [
      {
        title: 'an empty rule',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database }
spec:
  podSelector: { matchLabels: { app: database } }
  ingress:
    - {} # expect: everybody
`,
      },
      {
        title: 'peers that are as much as none: all addresses, and all namespaces',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database }
spec:
  podSelector: { matchLabels: { app: database } }
  policyTypes: [Ingress]
  ingress:
    - from:
        - ipBlock: { cidr: 0.0.0.0/0 } # expect: addresses
        - ipBlock: { cidr: '::/0' }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: cache }
spec:
  podSelector: { matchLabels: { app: cache } }
  ingress:
    - from:
        - namespaceSelector: {} # expect: pods
`,
      },
    ],
    good: [
      {
        title: 'a peer, and a port that is open to all',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: proxy } } }]
    - ports: [{ port: 8080 }]
    - from: [{ ipBlock: { cidr: 0.0.0.0/0 } }]
      ports: [{ port: 8443 }]
`,
      },
      {
        title: 'all but some addresses, the pods of one application in all namespaces, and those of the own namespace',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from: [{ ipBlock: { cidr: 0.0.0.0/0, except: [10.0.0.0/8] } }]
    - from: [{ namespaceSelector: {}, podSelector: { matchLabels: { app: prometheus } } }]
    - from: [{ podSelector: {} }]
`,
      },
      {
        title: 'a policy about what goes out: its ingress rules have no effect, and pods may call whom they like',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: worker }
spec:
  podSelector: { matchLabels: { app: worker } }
  policyTypes: [Egress]
  ingress: [{}]
  egress:
    - to: [{ ipBlock: { cidr: 0.0.0.0/0 } }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      NetworkPolicy(policy) {
        if (!isolates(policy, 'Ingress')) return;
        for (const rule of policy.at.get('spec').get('ingress').items()) {
          if (rule.get('ports').items().length > 0) continue;
          const peers = rule.get('from');
          if (peers.items().length === 0 && (rule.value === null || isMapping(rule.value))) report(rule, 'everybody');
          const everyAddress = peers.items().find(isEveryAddress);
          const everyPod = peers.items().find(isEveryPod);
          if (everyAddress) {
            const cidr = everyAddress.get('ipBlock').get('cidr');
            report(cidr, 'addresses', { range: cidr.text() ?? '' });
          } else if (everyPod) report(everyPod.get('namespaceSelector').key, 'pods', { severity: 'info' });
        }
      },
    };
  },
});

type Peer = At<NetworkPolicyPeer>;

function isEveryAddress(peer: Peer): boolean {
  const block = peer.get('ipBlock');
  return parseCidr(block.get('cidr').text() ?? '')?.length === 0 && block.get('except').items().length === 0;
}

function isEveryPod(peer: Peer): boolean {
  const namespaces = peer.get('namespaceSelector');
  return isMapping(namespaces.value) && isEmptySelector(namespaces) && isEmptySelector(peer.get('podSelector'));
}

interface NetworkPolicyPeer {
  readonly ipBlock?: { readonly cidr?: string; readonly except?: string[] };
  readonly podSelector?: object;
  readonly namespaceSelector?: object;
}
