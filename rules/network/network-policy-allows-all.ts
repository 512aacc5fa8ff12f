import {
  type At,
  defineRule,
  type Graph,
  isEmptySelector,
  isMapping,
  parseCidr,
  type ResourceOf,
  selectorAt,
} from '../../src/rule.ts';
import { isolates } from './_policies.ts';

export default defineRule({
  id: 'network-policy-allows-all',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
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
        title: 'pods that are there for callers from outside, and for the API server',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{}] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'ghcr.io/shop/web:1.4.2', ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 443, targetPort: 8080 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: metrics }
spec: { podSelector: { matchLabels: { app: metrics } }, ingress: [{}] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: metrics }
spec:
  selector: { matchLabels: { app: metrics } }
  template:
    metadata: { labels: { app: metrics } }
    spec: { containers: [{ name: metrics, image: 'ghcr.io/shop/metrics:1.4.2', ports: [{ containerPort: 6443 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: metrics }
spec: { selector: { app: metrics }, ports: [{ port: 443, targetPort: 6443 }] }
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1beta1.custom.metrics.k8s.io }
spec:
  group: custom.metrics.k8s.io
  version: v1beta1
  groupPriorityMinimum: 100
  versionPriority: 100
  service: { name: metrics, namespace: default }
`,
      },
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
  visit({ graph, report }) {
    return {
      NetworkPolicy(policy) {
        if (!isolates(policy, 'Ingress') || areDoors(graph, policy)) return;
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

/** Whether all pods that a policy selects are there for callers who are no pods: those outside, and the API server. */
function areDoors(graph: Graph, policy: ResourceOf<'NetworkPolicy'>): boolean {
  const selector = selectorAt(policy.at.get('spec').get('podSelector'));
  const { workloads } = graph.selectPods({ selecting: policy, selector });
  return workloads.length > 0 && workloads.every((workload) => graph.servicesOf(workload).some(isDoor));

  function isDoor(service: ResourceOf<'Service'>): boolean {
    const type = service.at.get('spec').get('type').text() ?? '';
    return doorTypes.has(type) || graph.referencesTo(service).some(({ from }) => callers.has(from.kind));
  }
}

const doorTypes: ReadonlySet<string> = new Set(['LoadBalancer', 'NodePort']);
const callers: ReadonlySet<string> = new Set([
  'Ingress',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'APIService',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
]);

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
