import { defineRule, isMapping, listed, refusalOf } from '../../src/rule.ts';
import { checksOf } from './_probes.ts';

export default defineRule({
  id: 'probe-handler-count',
  area: 'health',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['startupProbe', 'livenessProbe', 'readinessProbe', 'postStart', 'preStop'],
  docs: {
    summary: 'A probe or hook has no handler, or more than one',
    why: 'The API server refuses the pod, and a Deployment of such pods, too. Before Kubernetes 1.34 it takes a StatefulSet, and then no pod of it can be created. The `tcpSocket` of a hook is accepted for old manifests only: it always fails.',
    instead:
      'Give each probe exactly one of exec, httpGet, tcpSocket and grpc, and each lifecycle hook exactly one of exec, httpGet and sleep. Check the indentation first: a handler one level too far left is no part of the probe.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
      'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations',
    ],
  },
  messages: {
    none: (a: { check: string; known: string }) => `${a.check} has no handler: it needs one of ${a.known}`,
    several: (a: { check: string; found: string }) => `${a.check} has ${a.found}, but may have only one handler`,
    tcp: (a: { check: string }) => `${a.check} has tcpSocket, which always fails in a hook: use exec, httpGet or sleep`,
  },
  examples: {
    bad: [
      {
        title: 'timing without anything to ask',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: nginx:1.27.3
          livenessProbe: # expect: none
            periodSeconds: 5
          readinessProbe: {} # expect: none
`,
      },
      {
        title: 'two ways at once',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      startupProbe:
        grpc: { port: 9901 } # expect: several
        httpGet: { path: /ready, port: 9901 }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        tcpSocket: { port: 8080 } # expect: several
        httpGet: { path: /ready, port: 8080 }
      lifecycle:
        preStop:
          sleep: { seconds: 5 } # expect: several
          exec: { command: [/bin/drain] }
        postStart: {} # expect: none
`,
      },
      {
        title: 'a socket cannot be asked by a hook',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      lifecycle:
        postStart:
          tcpSocket: { port: 8080 } # expect: tcp
`,
      },
    ],
    good: [
      {
        title: 'one handler each, and a probe that is taken away',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe:
        grpc: { port: 8080 }
        failureThreshold: 30
      livenessProbe:
        exec: { command: [/bin/alive] }
      readinessProbe:
        httpGet: { path: /ready, port: 8080 }
        tcpSocket: null
      lifecycle:
        preStop: { sleep: { seconds: 5 } }
    - name: database
      image: postgres:17.2
      readinessProbe:
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { name, at, isHook } of checksOf(container)) {
          if (!isMapping(at.value)) continue;
          const known = isHook ? hookHandlers : probeHandlers;
          const found = known.filter((handler) => at.get(handler).exists);
          const useful = known.filter((handler) => !isHook || handler !== 'tcpSocket');
          // A handler that the type does not have, such as the grpc of a hook, is told as a field that is unknown.
          const isElsewhere = (isHook ? probeHandlers : hookHandlers).some((handler) => at.get(handler).exists);
          if (found.length === 0 && !isElsewhere)
            report(at.key, 'none', { check: name, known: listed(useful, 'or') }, extra);
          if (isHook && found.length === 1 && found[0] === 'tcpSocket')
            report(at.get('tcpSocket').key, 'tcp', { check: name }, { severity: 'warning' });
          // The API server looks at them in this order, and refuses the second.
          const [, second] = found;
          if (second !== undefined)
            report(at.get(second).key, 'several', { check: name, found: listed(found, 'and') }, extra);
        }
      },
    };
  },
});

const probeHandlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
const hookHandlers = ['exec', 'httpGet', 'tcpSocket', 'sleep'] as const;
