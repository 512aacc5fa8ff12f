import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'probes-identical',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'resource',
  docs: {
    summary: 'A container that is merely busy is restarted by the probe that should spare it',
    why: 'A readiness probe takes a busy pod out of its Service so that it can catch up. A liveness probe that asks the same, and gives up no later, restarts the container instead, and its requests go to the other pods, which then fail in turn.',
    instead:
      'Ask the liveness probe for something that fails only when a restart helps, or give it a higher `failureThreshold`.',
    refs: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  },
  messages: {
    same: 'the liveness probe asks what the readiness probe asks, and restarts the container no later',
  },
  examples: {
    bad: [
      {
        title: 'both ask the same, as often',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe: # expect: same
        httpGet: { path: /healthz, port: 8080 }
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
`,
      },
    ],
    good: [
      {
        title: 'the liveness probe waits longer, or asks for something else',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe:
        httpGet: { path: /healthz, port: 8080 }
        failureThreshold: 10
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
    - name: web
      image: nginx:1.27.3
      livenessProbe: { tcpSocket: { port: 80 } }
      readinessProbe: { httpGet: { path: /, port: 80 } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at }) {
        const [liveness, readiness] = [at.get('livenessProbe'), at.get('readinessProbe')];
        const handler = handlerOf(liveness);
        if (handler === undefined || handler !== handlerOf(readiness)) return;
        if (secondsToFail(liveness) > secondsToFail(readiness)) return;
        report(liveness.key, 'same', { related: [{ at: readiness.key, note: 'the readiness probe' }] });
      },
    };
  },
});

interface Probe {
  readonly periodSeconds?: number;
  readonly failureThreshold?: number;
}

/** What a probe asks, to be compared. */
function handlerOf(at: At): string | undefined {
  const probe = at as At<Readonly<Record<string, unknown>>>;
  const field = ['httpGet', 'tcpSocket', 'exec', 'grpc'].find((name) => probe.get(name).exists);
  return field && `${field} ${JSON.stringify(probe.get(field).value)}`;
}

/** After how long a probe gives up: SetDefaults_Probe in pkg/apis/core/v1/defaults.go. */
function secondsToFail(at: At): number {
  const probe = at as At as At<Probe>;
  return (probe.get('periodSeconds').number() ?? 10) * (probe.get('failureThreshold').number() ?? 3);
}
