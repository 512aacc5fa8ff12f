import { type At, type Autoscaler, defineRule, nameAt, noteOn, type Where, type Workload } from '../../src/rule.ts';
import { servedOf } from './_served.ts';

export default defineRule({
  id: 'single-replica',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'graph',
  docs: {
    summary: 'A Service leads to fewer pods than it needs to outlive one of them',
    why: 'While the only pod is moved, updated or restarted nobody answers: when a node is emptied, when its memory runs out, when a new version starts slowly. Two pods on two nodes are the least that survives any of it.',
    instead: 'Run two replicas or more, or give the autoscaler a minimum of two.',
    unless: 'The program cannot run twice, such as a database of its own; say so in an override for it.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/pods/disruptions/'],
  },
  options: {
    minimum: { type: 'integer', default: 2, minimum: 1, doc: 'How many pods a Service needs behind it.' },
  },
  messages: {
    few: (a: { count: number; minimum: number; service: string }) =>
      `${a.count === 1 ? '1 pod serves' : `${a.count} pods serve`} Service '${a.service}', which needs ${a.minimum}`,
    scaled: (a: { count: number; minimum: number; service: string }) =>
      `the autoscaler goes down to ${a.count} for Service '${a.service}', which needs ${a.minimum}`,
  },
  examples: {
    bad: [
      {
        title: 'a single pod, and an autoscaler that may go down to one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 1 # expect: few
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3', ports: [{ containerPort: 80 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 1 # expect: scaled
  maxReplicas: 5
`,
      },
      {
        title: 'a Rollout of Argo, but not one that takes the pods of a Deployment',
        yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: api }
spec:
  replicas: 1 # expect: few
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web }
spec: { replicas: 4, workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.27.3', ports: [{ containerPort: 80 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`,
      },
    ],
    good: [
      {
        title: 'two pods, and a worker that nobody waits for, although its metrics are collected',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: worker }
spec:
  replicas: 1
  selector: { matchLabels: { app: worker } }
  template:
    metadata: { labels: { app: worker } }
    spec: { containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }] }
---
apiVersion: v1
kind: Service
metadata: { name: worker-metrics }
spec: { selector: { app: worker }, ports: [{ name: metrics, port: 9100 }] }
`,
      },
    ],
  },
  visit({ graph, report, options }) {
    return {
      workload(workload) {
        const served = servedOf(graph, workload);
        if (!served || served.scale.least === 0 || served.scale.least >= options.minimum) return;
        const { scale, service } = served;
        const values = { count: scale.least, minimum: options.minimum, service: service.name };
        const extra = { related: [noteOn(service)] };
        const [autoscaler] = scale.autoscalers;
        if (autoscaler) report(minimumOf(autoscaler), 'scaled', values, extra);
        else report(replicasOf(workload), 'few', values, extra);
      },
    };
  },
});

function minimumOf({ resource, reference }: Autoscaler): Where {
  const spec = (resource.at as At as At<{ spec?: { minReplicas?: number; minReplicaCount?: number } }>).get('spec');
  const written = [spec.get('minReplicas'), spec.get('minReplicaCount')].find((at) => at.exists);
  return written ?? reference.at;
}

function replicasOf({ resource }: Workload): Where {
  const replicas = (resource.at as At as At<{ spec?: { replicas?: number } }>).get('spec').get('replicas');
  return replicas.exists ? replicas : nameAt(resource);
}
