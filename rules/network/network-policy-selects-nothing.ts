import {
  type At,
  defineRule,
  type Graph,
  isEmptySelector,
  makersIn,
  metadataOf,
  noteOn,
  pairsAt,
  type Resource,
  selectorAt,
  selectorText,
  wordsOfNearLabel,
} from '../../src/rule.ts';
import { type NetworkPolicy, podSelectorOf, rulesOf } from './_policies.ts';

export default defineRule({
  id: 'network-policy-selects-nothing',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A NetworkPolicy selects no pods, or names peers that do not exist',
    why: 'A policy applies to the pods of its own namespace that carry the labels of `podSelector`. Where none does, nothing is isolated, and everybody reaches the pods that were to be protected. A peer whose labels no pod and no namespace carries lets nobody through: connections that were to be allowed run into a timeout. Nothing reports an error.',
    instead:
      'Copy the labels of pods from `spec.template.metadata.labels`. Every namespace has a label of its own with its name: `kubernetes.io/metadata.name`.',
    unless:
      'Pods that are not in the run may carry the labels, so this is told only where it is proven: one pair is a slip of the pen, a namespace of the run is named by a label that it does not carry, or the run is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-namespace-by-its-name',
    ],
  },
  messages: {
    near: (a: { selector: string; workload: string; label: string }) =>
      `no pod carries '${a.selector}', but those of ${a.workload} carry '${a.label}': it isolates nothing`,
    peer: (a: { selector: string; workload: string; label: string }) =>
      `no pod carries '${a.selector}', but those of ${a.workload} carry '${a.label}': it lets nobody through`,
    namespace: (a: { label: string; namespace: string }) =>
      `no namespace carries '${a.label}', not even Namespace '${a.namespace}': it lets nobody through`,
    none: (a: { selector: string; namespace: string }) =>
      `no pod in namespace '${a.namespace}' carries '${a.selector}': it isolates nothing`,
  },
  examples: {
    bad: [
      {
        title: 'slips of the pen in the pods that are isolated and in those that are let in',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database, namespace: shop }
spec:
  podSelector:
    matchLabels:
      app: databse # expect: near
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: catalouge # expect: peer
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database, namespace: shop }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers: [{ name: postgres, image: postgres:17.2 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: catalogue, namespace: shop }
spec:
  selector: { matchLabels: { app: catalogue } }
  template:
    metadata: { labels: { app: catalogue } }
    spec:
      containers: [{ name: catalogue, image: ghcr.io/shop/catalogue:3.0.2 }]
`,
      },
      {
        title: 'a label that the namespace does not have',
        yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: monitoring }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: metrics, namespace: shop }
spec:
  podSelector: {}
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              name: monitoring # expect: namespace
`,
      },
      {
        title: 'nothing else exists',
        complete: true,
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: database, namespace: shop }
spec:
  podSelector: # expect: none
    matchLabels: { app: database }
`,
      },
    ],
    good: [
      {
        title: 'all pods, pods that are not in the run, and namespaces by a label that they all have',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: shop }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  ingress:
    - from:
        - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } }
          podSelector: { matchLabels: { app: prometheus } }
        - namespaceSelector: { matchLabels: { team: payments } }
        - podSelector: { matchLabels: { app: proxy } }
---
apiVersion: v1
kind: Namespace
metadata: { name: monitoring }
---
apiVersion: v1
kind: Namespace
metadata: { name: payments, labels: { team: payments } }
`,
      },
      {
        title: 'an operator makes the pods',
        complete: true,
        yaml: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: kafka, namespace: shop }
spec:
  podSelector: { matchLabels: { strimzi.io/cluster: orders } }
---
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata: { name: orders, namespace: shop }
spec: { kafka: { replicas: 3 } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const makers = makersIn(graph);
    return {
      NetworkPolicy(policy) {
        const podSelector = podSelectorOf(policy);
        const near = nearOf(graph, policy, podSelector);
        if (near) report(near.at, 'near', near.values, { related: near.related });
        else if (graph.isComplete && !isEmptySelector(podSelector) && selectsNone(graph, policy, podSelector)) {
          const values = { selector: selectorText(selectorAt(podSelector)), namespace: policy.namespace };
          if (!makers.mayServe(policy)) report(podSelector.key, 'none', values);
        }
        for (const peer of peersOf(policy)) {
          const slip = peer.namespaceSelector.exists ? undefined : nearOf(graph, policy, peer.podSelector);
          if (slip) report(slip.at, 'peer', slip.values, { related: slip.related });
          const bare = unlabelled(graph, policy, peer.namespaceSelector);
          if (!bare) continue;
          const { pair, namespace } = bare;
          const related = [noteOn(namespace)];
          report(
            pair,
            'namespace',
            { label: `${pair.name}=${namespace.name}`, namespace: namespace.name },
            { related },
          );
        }
      },
    };
  },
});

function peersOf(policy: NetworkPolicy) {
  return [...rulesOf(policy, 'Ingress'), ...rulesOf(policy, 'Egress')].flatMap(({ peers }) => peers);
}

function selectsNone(graph: Graph, policy: NetworkPolicy, at: At): boolean {
  const selector = selectorAt(at);
  const selection = graph.selectPods({ selecting: policy, selector });
  if (selection.workloads.length > 0 || selection.somePerhaps(() => true)) return false;
  return !Object.values(selector.matchLabels).some(graph.mayBeUnread);
}

/** The slip of the pen in a selector of pods that selects none, ready to be told. */
function nearOf(graph: Graph, policy: NetworkPolicy, at: At) {
  if (!at.exists || isEmptySelector(at) || !selectsNone(graph, policy, at)) return undefined;
  const near = graph.nearLabel(policy, pairsAt(at));
  return near && wordsOfNearLabel(near);
}

/** A namespace of the run that is meant by its name, under a label that it does not carry, when no other one does. */
function unlabelled(
  graph: Graph,
  policy: NetworkPolicy,
  at: At,
): { readonly pair: At<string>; readonly namespace: Resource } | undefined {
  for (const [key, pair] of pairsAt(at).entries()) {
    const name = pair.text() ?? '';
    const namespaces = graph.find('Namespace', '', name).filter((one) => graph.areNear(policy, one));
    const [namespace] = namespaces;
    if (!namespace || key === 'kubernetes.io/metadata.name' || graph.mayBeUnread(name)) continue;
    const carriers = graph.ofKind('Namespace').filter((one) => metadataOf(one.at).get('labels').get(key).exists);
    if (carriers.length === 0 && /(^|[/.-])(name|namespace|ns)$/.test(key)) return { pair, namespace };
  }
  return undefined;
}
