import { defineRule, runsToCompletion } from '../../src/rule.ts';

export default defineRule({
  id: 'liveness-probe-missing',
  area: 'health',
  severity: 'info',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A container that runs on has no liveness probe',
    why: 'The kubelet restarts a container whose process ends. One that hangs, in a deadlock or with a full thread pool, stays as it is until somebody notices.',
    instead:
      'Add a livenessProbe that asks the process itself and nothing else, with a generous failureThreshold, and a startupProbe when the start is slow.',
    unless:
      'None is better than a wrong one. A probe that asks a database restarts all pods when the database is slow, and one that is too strict under load takes down what is only busy. A process that ends when it is broken needs none. A container without an image is part of a patch.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe',
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    ],
  },
  messages: {
    missing: (a: { container: string }) =>
      `container '${a.container}' has no liveness probe: nothing restarts it when it hangs`,
  },
  examples: {
    bad: [
      {
        title: 'an api that may hang',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api # expect: missing
          image: ghcr.io/shop/api:2.4.1
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
`,
      },
    ],
    good: [
      {
        title: 'a probe, an init container, a sidecar and a debugger',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: migrate
      image: ghcr.io/shop/migrate:2.4.1
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe:
        httpGet: { path: /alive, port: 8080 }
  ephemeralContainers:
    - name: shell
      image: busybox:1.37.0
`,
      },
      {
        title: 'work that ends',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: worker }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: once }
spec:
  restartPolicy: Never
  containers: [{ name: once, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ role, name, at }, workload) {
        if (
          role !== 'container' ||
          runsToCompletion(workload) ||
          at.get('livenessProbe').exists ||
          !at.get('image').exists
        )
          return;
        report(at.get('name'), 'missing', { container: name });
      },
    };
  },
});
