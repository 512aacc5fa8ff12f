import { type At, defineRule, type Graph, type Resource, type ResourceOf, remembered } from '../../src/rule.ts';

export default defineRule({
  id: 'priority-contradicts-class',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  onlyWith: ['priority', 'preemptionPolicy'],
  docs: {
    summary: 'A pod states a priority other than that of its PriorityClass',
    why: 'The number and the preemption policy of a pod come from its PriorityClass, or from the default one of the cluster, and without both the priority is 0. A Pod that states anything else is refused. A template is taken, but no pod can be made from it.',
    instead: 'Leave `priority` and `preemptionPolicy` out, and name the class.',
    unless: 'A PriorityClass that the run does not hold is the default of the cluster, and has this number.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  },
  messages: {
    number: (a: { priority: number; expected: number; from: string }) =>
      `priority is ${a.priority}, but that of ${a.from} is ${a.expected}`,
    policy: (a: { policy: string; expected: string; from: string }) =>
      `preemptionPolicy is '${a.policy}', but that of ${a.from} is '${a.expected}'`,
  },
  examples: {
    bad: [
      {
        title: 'a number that no class gives',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priority: 1000 # expect: number
  preemptionPolicy: Never # expect: policy
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
`,
      },
      {
        title: 'another number than that of the class',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 100000
preemptionPolicy: Never
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priorityClassName: shop-critical
  priority: 1000 # expect: number
  preemptionPolicy: PreemptLowerPriority # expect: policy
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      priorityClassName: system-node-critical
      priority: 2000000000 # expect: number
      containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
`,
      },
    ],
    good: [
      {
        title: 'the numbers of the classes, and a class that the run does not hold',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  priority: 1000
  preemptionPolicy: PreemptLowerPriority
  containers: [{ name: api, image: ghcr.io/shop/api:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  priorityClassName: system-node-critical
  priority: 2000001000
  containers: [{ name: agent, image: ghcr.io/shop/agent:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  priorityClassName: of-the-cluster
  priority: 5
  containers: [{ name: web, image: 'nginx:1.27.3' }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload({ resource, spec }) {
        const priority = spec.get('priority');
        const policy = spec.get('preemptionPolicy');
        if (!priority.exists && !policy.exists) return;
        const expected = expectedOf(graph, resource, spec.get('priorityClassName').text() ?? '');
        if (!expected) return;
        const { value, preemption, from, at } = expected;
        const isRefused = resource.kind === 'Pod';
        const extra = {
          related: at ? [{ at, note: 'the class' }] : [],
          ...(isRefused ? {} : ({ severity: 'warning' } as const)),
        };
        const number = priority.number();
        if (number !== undefined && number !== value)
          report(priority, 'number', { priority: number, expected: value, from }, extra);
        const text = policy.text();
        if (text && known.includes(text) && text !== preemption)
          report(policy, 'policy', { policy: text, expected: preemption, from }, extra);
      },
    };
  },
});

const known: readonly string[] = ['PreemptLowerPriority', 'Never'];

/** What every cluster has: pkg/apis/scheduling/v1/helpers.go */
const systemClasses: ReadonlyMap<string, number> = new Map([
  ['system-cluster-critical', 2_000_000_000],
  ['system-node-critical', 2_000_001_000],
]);

interface Expected {
  readonly value: number;
  readonly preemption: string;
  /** Where it comes from, in words. */
  readonly from: string;
  readonly at?: At;
}

/** The priority that a pod gets, if it is known. `admitPod` in plugin/pkg/admission/priority/admission.go */
function expectedOf(graph: Graph, resource: Resource, name: string): Expected | undefined {
  const system = systemClasses.get(name);
  if (system !== undefined) return { value: system, preemption: 'PreemptLowerPriority', from: `class '${name}'` };
  const named = name === '' ? defaultsIn(graph) : graph.named('PriorityClass', name);
  const [chosen, other] = named.filter((one) => graph.areNear(one, resource));
  if (other) return undefined;
  if (chosen) {
    const preemption = chosen.at.get('preemptionPolicy').text() || 'PreemptLowerPriority';
    const value = chosen.at.get('value').number();
    return value === undefined ? undefined : { value, preemption, from: `class '${chosen.name}'`, at: chosen.at };
  }
  if (name !== '') return undefined;
  return { value: 0, preemption: 'PreemptLowerPriority', from: 'a pod without a class' };
}

const defaultsIn = remembered((graph: Graph) => graph.ofKind('PriorityClass').filter(isDefault));

function isDefault({ at }: ResourceOf<'PriorityClass'>): boolean {
  return at.get('globalDefault').flag() === true;
}
