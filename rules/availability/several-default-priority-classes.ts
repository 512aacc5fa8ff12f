import { defineRule, describe, noteOn, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'several-default-priority-classes',
  area: 'availability',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two PriorityClasses are the default of the cluster',
    why: 'One PriorityClass may have `globalDefault: true`. The API server refuses a second one (`is already marked as default`), so that which of the two exists depends on the order in which they are applied, and pods that name none get its priority.',
    instead: 'Leave `globalDefault` out of all classes but one.',
    unless: 'The classes are of different clusters.',
    refs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass'],
  },
  messages: {
    second: (a: { other: string }) => `only one PriorityClass may be the default, and ${a.other} is it`,
  },
  examples: {
    bad: [
      {
        title: 'two of them',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: 100
globalDefault: true # expect: second
`,
      },
    ],
    good: [
      {
        title: 'one of them',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: batch }
value: 100
globalDefault: false
`,
      },
      {
        title: 'one that is written twice',
        yaml: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
---
apiVersion: scheduling.k8s.io/v1beta1
kind: PriorityClass
metadata: { name: shop }
value: 1000
globalDefault: true
`,
      },
    ],
  },
  visit({ graph, report }) {
    const defaults: ResourceOf<'PriorityClass'>[] = [];
    return {
      PriorityClass(one) {
        const at = one.at.get('globalDefault');
        if (at.flag() !== true) return;
        const other = defaults.find((known) => known.name !== one.name && graph.areNear(known, one));
        defaults.push(one);
        if (!other) return;
        const related = [noteOn(other)];
        report(at, 'second', { other: describe(other) }, { related });
      },
    };
  },
});
