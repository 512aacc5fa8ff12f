import { defineRule, refusalOf } from '../../src/rule.ts';
import { checksOf } from './_probes.ts';

export default defineRule({
  id: 'probe-setting-forbidden',
  area: 'health',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['successThreshold', 'terminationGracePeriodSeconds'],
  docs: {
    summary: 'A probe has a setting that probes of its kind may not have',
    why: 'One success is enough to call a container alive or started, so that `successThreshold` of these probes can only be 1. A readiness probe ends nothing, so that it has no grace period. The API server refuses the pod.',
    instead:
      'Leave `successThreshold` out, or raise `failureThreshold` to be patient. Write `terminationGracePeriodSeconds` at the liveness or the startup probe, or for the whole pod.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
    ],
  },
  messages: {
    threshold: (a: { probe: string; value: number }) =>
      `successThreshold of a ${a.probe} is ${a.value}, but has to be 1`,
    grace: 'a readinessProbe has no terminationGracePeriodSeconds: it never ends the container',
  },
  examples: {
    bad: [
      {
        title: 'thresholds and grace of the wrong probes',
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
        - name: api
          image: ghcr.io/shop/api:2.4.1
          startupProbe: { httpGet: { path: /ready, port: 8080 }, successThreshold: 3 } # expect: threshold
          livenessProbe:
            httpGet: { path: /alive, port: 8080 }
            successThreshold: 2 # expect: threshold
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
            terminationGracePeriodSeconds: 20 # expect: grace
`,
      },
    ],
    good: [
      {
        title: 'each setting where it belongs',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      startupProbe: { httpGet: { path: /ready, port: 8080 }, successThreshold: 0 }
      livenessProbe:
        httpGet: { path: /alive, port: 8080 }
        successThreshold: 1
        terminationGracePeriodSeconds: 20
      readinessProbe:
        httpGet: { path: /ready, port: 8080 }
        successThreshold: 3
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        for (const { name, at } of checksOf(container).filter(({ isHook }) => !isHook)) {
          const threshold = at.get('successThreshold');
          // The server takes 0 for nothing, and less than nothing is out of range.
          const value = threshold.number() ?? 1;
          if (name !== 'readinessProbe' && value > 1) report(threshold, 'threshold', { probe: name, value }, extra);
          const grace = at.get('terminationGracePeriodSeconds');
          if (name === 'readinessProbe' && grace.exists) report(grace, 'grace', extra);
        }
      },
    };
  },
});
