import { defineRule } from '../../src/rule.ts';
import { checksOf, settingOf } from './_probes.ts';

export default defineRule({
  id: 'probe-period-too-short',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  onlyWith: ['timeoutSeconds', 'periodSeconds'],
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
      container(container) {
        for (const probe of checksOf(container).filter(({ isHook }) => !isHook)) {
          const timeout = settingOf(probe, 'timeoutSeconds');
          const period = settingOf(probe, 'periodSeconds');
          if (timeout > period) report(probe.at.get('timeoutSeconds'), 'longer', { timeout, period });
        }
      },
    };
  },
});
