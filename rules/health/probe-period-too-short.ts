import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'probe-period-too-short',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A probe may still wait for an answer when the next one is due',
    why: 'The kubelet asks one probe after the other: a timeout that is longer than the period stretches the period, and with it the time until a failure is noticed.',
    instead: 'Write a `timeoutSeconds` below `periodSeconds`.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
    ],
  },
  messages: {
    longer: (a: { timeout: number; period: number }) =>
      `a timeout of ${a.timeout} s is longer than the period of ${a.period} s`,
  },
  examples: {
    bad: [
      {
        title: 'thirty seconds every ten',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
        periodSeconds: 10
        timeoutSeconds: 30 # expect: longer
`,
      },
    ],
    good: [
      {
        title: 'an answer is due in time',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
        timeoutSeconds: 5
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at }) {
        for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
          const probe = at.get(name) as At as At<{ timeoutSeconds?: number; periodSeconds?: number }>;
          const timeout = probe.get('timeoutSeconds').number() ?? 1;
          // A period of 0 is refused, or filled in: SetDefaults_Probe in pkg/apis/core/v1/defaults.go.
          const period = probe.get('periodSeconds').number() || 10;
          if (timeout > period) report(probe.get('timeoutSeconds'), 'longer', { timeout, period });
        }
      },
    };
  },
});
