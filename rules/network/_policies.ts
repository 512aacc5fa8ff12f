import {
  type At,
  type Graph,
  lazily,
  protocolOf,
  push,
  type ResourceOf,
  selectorAt,
  type Workload,
} from '../../src/rule.ts';

export type NetworkPolicy = ResourceOf<'NetworkPolicy'>;

export interface PolicyPort {
  readonly at: At<string | number>;
  /** undefined: all ports. */
  readonly port: string | number | undefined;
  readonly endPort: number | undefined;
  readonly protocol: string;
}

export interface PolicyPeer {
  readonly at: At;
  readonly podSelector: At;
  readonly namespaceSelector: At;
  readonly isBlock: boolean;
}

export interface PolicyRule {
  /** None: all ports. */
  readonly ports: readonly PolicyPort[];
  /** None: from and to everywhere. */
  readonly peers: readonly PolicyPeer[];
}

/** Whether a policy isolates its pods in a direction (staging/src/k8s.io/api/networking/v1/types.go, policyTypes). */
export function isolates({ at }: NetworkPolicy, direction: 'Ingress' | 'Egress'): boolean {
  const spec = at.get('spec');
  const types = spec.get('policyTypes').texts();
  if (types.length > 0) return types.includes(direction);
  return direction === 'Ingress' || spec.get('egress').items().length > 0;
}

/** The rules of a policy in one direction; an empty list lets nothing through. */
export function rulesOf({ at }: NetworkPolicy, direction: 'Ingress' | 'Egress'): readonly PolicyRule[] {
  const spec = at.get('spec');
  return direction === 'Ingress'
    ? spec
        .get('ingress')
        .items()
        .map((rule) => readRule(rule.get('ports') as At, rule.get('from') as At))
    : spec
        .get('egress')
        .items()
        .map((rule) => readRule(rule.get('ports') as At, rule.get('to') as At));
}

type PortFields = { port?: string | number; endPort?: number; protocol?: string };
type PeerFields = { ipBlock?: object; podSelector?: object; namespaceSelector?: object };

function readRule(ports: At, peers: At): PolicyRule {
  return {
    ports: (ports as At<PortFields[]>).items().map((entry) => ({
      at: entry.get('port'),
      port: entry.get('port').scalar(),
      endPort: entry.get('endPort').number(),
      protocol: protocolOf(entry),
    })),
    peers: (peers as At<PeerFields[]>).items().map((entry) => ({
      at: entry as At,
      podSelector: entry.get('podSelector') as At,
      namespaceSelector: entry.get('namespaceSelector') as At,
      isBlock: entry.get('ipBlock').exists,
    })),
  };
}

interface PoliciesOfWorkload {
  /** Policies that select the pods for sure. */
  readonly sure: readonly NetworkPolicy[];
  /** Whether another one selects them perhaps. */
  readonly isOpen: boolean;
}

/** Which policies of a direction select the pods of a workload. */
export function policiesByWorkload(
  graph: Graph,
  direction: 'Ingress' | 'Egress',
): (workload: Workload) => PoliciesOfWorkload {
  const found = lazily(() => {
    const sure = new Map<Workload, NetworkPolicy[]>();
    const policies = graph
      .ofKind('NetworkPolicy')
      .filter((one) => isolates(one, direction))
      .map((policy) => ({ selecting: policy, selector: selectorAt(podSelectorOf(policy)) }));
    for (const query of policies) {
      for (const workload of graph.selectPods(query).workloads) push(sure, workload, query.selecting);
    }
    // Policies of Calico, Cilium and others may allow more.
    const isSelected = graph.whoSelects(policies);
    const isForeign = graph.resources.some(({ kind, visitable }) => /NetworkPolicy$/.test(kind) && !visitable);
    return { sure, isSelected, isForeign };
  });
  return (workload) => {
    const { sure, isSelected, isForeign } = found();
    const own = sure.get(workload) ?? [];
    return {
      sure: own,
      get isOpen() {
        return isForeign || isSelected(workload, own);
      },
    };
  };
}

/** The selector of the pods that a policy isolates. */
export function podSelectorOf(policy: NetworkPolicy): At {
  return policy.at.get('spec').get('podSelector') as At;
}
