import { defineRule, scaleOf } from '../../src/rule.ts';

export default defineRule({
  id: 'update-held-back',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The partition of a StatefulSet keeps every pod from being updated',
    why: 'Only pods whose number is at or above `partition` get a new template. With a partition of as many as there are replicas, no pod is ever updated: an apply with a new image succeeds, and all pods go on with the old one, even when they are deleted.',
    instead: 'Set `partition` below the number of replicas to update the last pods, and to 0 to update all of them.',
    unless: 'The update is held back on purpose until somebody lowers the number.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions'],
  },
  messages: {
    held: (a: { partition: number; replicas: number }) =>
      `partition ${a.partition} keeps all ${a.replicas} pods on the old template`,
  },
  examples: {
    bad: [
      {
        title: 'as many as there are',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  updateStrategy:
    rollingUpdate:
      partition: 3 # expect: held
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
    ],
    good: [
      {
        title: 'the last pod is updated first',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  updateStrategy: { rollingUpdate: { partition: 2 } }
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
`,
      },
      {
        title: 'numbers that do not begin at zero, an autoscaler, and a set that is switched off',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  replicas: 3
  ordinals: { start: 5 }
  updateStrategy: { rollingUpdate: { partition: 6 } }
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec: { containers: [{ name: postgres, image: postgres:17.2 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: cache }
spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: cache } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: cache }
spec:
  replicas: 3
  updateStrategy: { rollingUpdate: { partition: 5 } }
  selector: { matchLabels: { app: cache } }
  template:
    metadata: { labels: { app: cache } }
    spec: { containers: [{ name: redis, image: redis:7.4.1 }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: queue }
spec:
  replicas: 0
  updateStrategy: { rollingUpdate: { partition: 5 } }
  selector: { matchLabels: { app: queue } }
  template:
    metadata: { labels: { app: queue } }
    spec: { containers: [{ name: queue, image: rabbitmq:4.0.5 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      StatefulSet(set) {
        const spec = set.at.get('spec');
        const at = spec.get('updateStrategy').get('rollingUpdate').get('partition');
        const partition = at.number() ?? 0;
        const workload = graph.workloadOf(set);
        const scale = workload && scaleOf(graph, workload);
        if (partition === 0 || !scale || scale.most === 0) return;
        const start = spec.get('ordinals').get('start').number() ?? 0;
        if (partition < start + scale.most) return;
        const replicas = spec.get('replicas');
        const related = replicas.exists ? [{ at: replicas, note: 'the replicas' }] : [];
        report(at, 'held', { partition, replicas: scale.most }, { related });
      },
    };
  },
});
