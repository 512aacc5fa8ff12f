import { defineRule, resolveIntOrPercent, scaleOf } from '../../src/rule.ts';

export default defineRule({
  id: 'update-stops-all-pods',
  area: 'availability',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'graph',
  docs: {
    summary: 'An update may stop every pod of a Deployment before a new one runs',
    why: 'A rolling update keeps at least `replicas` less `maxUnavailable` pods. Where that is none, the update stops all of them at once and waits for the new ones, as Recreate does.',
    instead: 'Lower `maxUnavailable`; the default of a quarter keeps three of four.',
    refs: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable'],
  },
  messages: {
    all: (a: { value: string; replicas: number }) =>
      `maxUnavailable '${a.value}' of ${a.replicas === 1 ? '1 replica' : `${a.replicas} replicas`} keeps no pod running during an update`,
  },
  examples: {
    bad: [
      {
        title: 'as many as there are',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  strategy:
    rollingUpdate: { maxUnavailable: 100%, maxSurge: 0 } # expect: all
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
    ],
    good: [
      {
        title: 'a part of them, and none of one',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  replicas: 2
  strategy: { rollingUpdate: { maxUnavailable: 1 } }
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:2.4.1, ports: [{ containerPort: 8080 }] }]
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
  replicas: 1
  strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: ghcr.io/shop/web:2.4.1, ports: [{ containerPort: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 8080 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Deployment(deployment) {
        const workload = graph.workloadOf(deployment);
        const scale = workload && scaleOf(graph, workload);
        const at = deployment.at.get('spec').get('strategy').get('rollingUpdate').get('maxUnavailable');
        const value = at.scalar();
        if (!scale || value === undefined || scale.most < 1 || graph.servicesOf(workload).length === 0) return;
        // ResolveFenceposts in pkg/controller/deployment/util/deployment_util.go rounds down.
        const stopped = resolveIntOrPercent(value, scale.most, 'down');
        if (stopped !== undefined && stopped >= scale.most)
          report(at, 'all', { value: String(value), replicas: scale.most });
      },
    };
  },
});
