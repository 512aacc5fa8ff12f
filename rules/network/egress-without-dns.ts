import { type At, defineRule, describe, isEmptySelector, selectorAt, type Workload } from '../../src/rule.ts';
import {
  type NetworkPolicy,
  type PolicyPeer,
  type PolicyPort,
  type PolicyRule,
  policiesByWorkload,
  rulesOf,
} from './_policies.ts';

export default defineRule({
  id: 'egress-without-dns',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A NetworkPolicy lets pods out, but not to DNS',
    why: 'A policy for egress forbids all connections that no rule allows, those to the DNS servers of the cluster among them. The pods may reach the peers of the rules, but cannot find their addresses: every name ends in a timeout, often after many seconds, and the program says that the other side is down.',
    instead:
      'Add a rule for port 53, UDP and TCP, to the namespace `kube-system`: `namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } }`. A `podSelector` alone means pods of the own namespace.',
    unless:
      'Another policy that is not in the run allows DNS, or the pods use no names. Policies that let nobody out, or only to blocks of addresses or the ports of the API server, are left alone, and so are policies with a rule that may include DNS.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-egress-traffic',
      'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
    ],
  },
  messages: {
    closed: (a: { pods: string }) =>
      `no rule allows port 53: the pods of ${a.pods} cannot look up the names of these peers`,
    own: (a: { selector: string; namespace: string }) =>
      `without a namespaceSelector '${a.selector}' means pods of '${a.namespace}', and DNS is in 'kube-system'`,
  },
  examples: {
    bad: [
      {
        title: 'only to the database',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Egress]
  egress: # expect: closed
    - to: [{ podSelector: { matchLabels: { app: database } } }]
      ports: [{ port: 5432 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }]
`,
      },
      {
        title: 'the DNS servers of the own namespace',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  egress:
    - to:
        - podSelector: # expect: own
            matchLabels: { k8s-app: kube-dns }
      ports: [{ port: 53, protocol: UDP }]
`,
      },
    ],
    good: [
      {
        title: 'to the DNS of the cluster, by a second policy, everywhere, and nowhere',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Egress]
  egress: [{ to: [{ podSelector: { matchLabels: { app: database } } }], ports: [{ port: 5432 }] }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: dns, namespace: shop }
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
      ports: [{ port: 53, protocol: UDP }, { port: 53 }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop, labels: { app: api } }
spec: { containers: [{ name: api, image: ghcr.io/shop/api:3.0.2 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: everywhere, namespace: open }
spec: { podSelector: {}, policyTypes: [Egress], egress: [{}] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: nowhere, namespace: closed }
spec: { podSelector: {}, policyTypes: [Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: mail, namespace: closed }
spec: { podSelector: { matchLabels: { app: mail } }, egress: [{ to: [{ ipBlock: { cidr: 192.0.2.25/32 } }], ports: [{ port: 25 }] }] }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: open }
spec: { containers: [{ name: web, image: ghcr.io/shop/web:3.0.2 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: mail, namespace: closed, labels: { app: mail } }
spec: { containers: [{ name: mail, image: ghcr.io/shop/mail:1.1.0 }] }
`,
      },
      {
        title: 'all ports of another namespace, which may be that of DNS, and all ports of some addresses',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: worker, namespace: shop }
spec:
  podSelector: { matchLabels: { app: worker } }
  egress:
    - to: [{ namespaceSelector: { matchLabels: { tier: system } } }]
    - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
    - to: [{ podSelector: { matchLabels: { app: database } } }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop, labels: { app: worker } }
spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
`,
      },
      {
        title: 'only to the API server, whose address every container gets as a variable',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: operator, namespace: shop }
spec:
  podSelector: { matchLabels: { app: operator } }
  policyTypes: [Egress]
  egress: [{ ports: [{ port: 443 }, { port: 6443, protocol: TCP }] }]
---
apiVersion: v1
kind: Pod
metadata: { name: operator, namespace: shop, labels: { app: operator } }
spec: { containers: [{ name: operator, image: ghcr.io/shop/operator:0.9.2 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const policiesOf = policiesByWorkload(graph, 'Egress');
    return {
      NetworkPolicy(policy) {
        for (const peer of rulesOf(policy, 'Egress')
          .filter(isForDns)
          .flatMap(({ peers }) => peers)) {
          if (!isDnsOfCluster(peer) || policy.namespace === 'kube-system') continue;
          const values = { selector: pairText(peer.podSelector), namespace: policy.namespace };
          if (graph.isNamespaceGiven(policy)) report(peer.podSelector.key, 'own', values);
        }
      },
      end() {
        const told = new Set<NetworkPolicy>();
        for (const workload of graph.workloads) {
          const policies = policiesOf(workload);
          const { sure } = policies;
          if (sure.length === 0) continue;
          const rules = sure.flatMap((policy) => rulesOf(policy, 'Egress'));
          const policy = sure.find((one) => rulesOf(one, 'Egress').some(leadsToNames));
          if (!policy || told.has(policy) || !asksDns(workload) || rules.some(mayReachDns) || policies.isOpen) continue;
          told.add(policy);
          const related = [{ at: workload.metadata.get('labels').key, note: 'the labels of the pods' }];
          report(policy.at.get('spec').get('egress').key, 'closed', { pods: describe(workload.resource) }, { related });
        }
      },
    };
  },
});

const dnsPort = 53;

/** Pods in the network of their host are isolated by no policy, and some bring their own servers. */
function asksDns({ spec, replicas }: Workload): boolean {
  const policy = spec.get('dnsPolicy').text() ?? 'ClusterFirst';
  return policy !== 'None' && policy !== 'Default' && spec.get('hostNetwork').flag() !== true && replicas !== 0;
}

/** Whether a rule leads to pods, which are found by names; who allows blocks of addresses may know them. */
function leadsToNames({ ports, peers }: PolicyRule): boolean {
  if (peers.length > 0) return peers.some(({ isBlock }) => !isBlock);
  // The kubelet gives the address of the API server to every container (pkg/kubelet/envvars, KUBERNETES_SERVICE_HOST).
  return ports.length === 0 || !ports.every(({ port, endPort }) => !endPort && (port === 443 || port === 6443));
}

function isForDns({ ports }: PolicyRule): boolean {
  return ports.some(includesDns);
}

function includesDns({ port, endPort, protocol }: PolicyPort): boolean {
  if (port === undefined) return protocol === 'UDP';
  if (typeof port === 'string') return /dns/i.test(port);
  return port === dnsPort || (port < dnsPort && (endPort ?? port) >= dnsPort);
}

/** Whether a rule for port 53, or for all ports, may lead to the servers of the cluster; in doubt it does. */
function mayReachDns(rule: PolicyRule): boolean {
  const { ports, peers } = rule;
  if (ports.length > 0) return ports.some(includesDns) || ports.some(({ port }) => port === 5353 || port === 8053);
  if (peers.length === 0) return true;
  return peers.some((peer) => peer.isBlock || mayBeDnsNamespace(peer));
}

/** A namespace other than by its name may be that of DNS, which is not 'kube-system' everywhere. */
function mayBeDnsNamespace({ namespaceSelector }: PolicyPeer): boolean {
  if (!namespaceSelector.exists) return false;
  const name = selectorAt(namespaceSelector).matchLabels['kubernetes.io/metadata.name'];
  return name === undefined || /dns|system/.test(name);
}

const dnsApps = /^(kube-dns|coredns|node-local-dns)$/;

function isDnsOfCluster({ podSelector, namespaceSelector }: PolicyPeer): boolean {
  if (namespaceSelector.exists || !podSelector.exists || isEmptySelector(podSelector)) return false;
  return Object.values(selectorAt(podSelector).matchLabels).some((value) => dnsApps.test(value));
}

function pairText(selector: At): string {
  const [pair] = Object.entries(selectorAt(selector).matchLabels);
  return pair ? pair.join('=') : '';
}
