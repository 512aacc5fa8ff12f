import { defineRule, nameAt } from '../../src/rule.ts';

export default defineRule({
  id: 'priority-class-invalid',
  area: 'availability',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A PriorityClass takes a name or a value that is kept for the system',
    why: 'Names with `system-` at the beginning and values above 1000000000 belong to the two classes of Kubernetes itself, whose pods push out all others. The API server refuses any other class of that kind.',
    instead:
      'Choose another name and a value of at most 1000000000. What has to run on each node may use `system-node-critical`, which is always there.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass'],
  },
  messages: {
    name: (a: { name: string }) => `'${a.name}' is no class of the system, and names with 'system-' are kept for those`,
    value: (a: { value: number }) => `value ${a.value} is above 1000000000, and what is above is kept for the system`,
    fixed: (a: { name: string; value: number }) => `the value of '${a.name}' has to be ${a.value}`,
  },
  examples: {
    bad: [
      {
        title: 'a name and a value of the system',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-shop } # expect: name
value: 1000
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 2000000000 # expect: value
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-node-critical }
value: 1000000000 # expect: fixed
`,
      },
    ],
    good: [
      {
        title: 'as high as allowed, below zero, and a class of the system itself',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop-critical }
value: 1000000000
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: -10
preemptionPolicy: Never
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: system-cluster-critical }
value: 2000000000
`,
      },
    ],
  },
  visit({ report }) {
    return {
      PriorityClass(one) {
        const { name, at } = one;
        const value = at.get('value').number() ?? 0;
        const fixed = systemClasses.get(name);
        if (name.startsWith('system-') && fixed === undefined) report(nameAt(one), 'name', { name });
        else if (fixed !== undefined && value !== fixed) report(at.get('value'), 'fixed', { name, value: fixed });
        else if (fixed === undefined && value > highestValue) report(at.get('value'), 'value', { value });
      },
    };
  },
});

/** pkg/apis/scheduling/types.go and pkg/apis/scheduling/v1/helpers.go */
const highestValue = 1_000_000_000;
const systemClasses: ReadonlyMap<string, number> = new Map([
  ['system-cluster-critical', 2_000_000_000],
  ['system-node-critical', 2_000_001_000],
]);
