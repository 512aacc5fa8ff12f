import { defineRule, isLasting } from '../../src/rule.ts';

export default defineRule({
  id: 'startup-probe-missing',
  area: 'health',
  severity: 'info',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  onlyWith: ['initialDelaySeconds'],
  docs: {
    summary: 'A liveness probe waits a long time for a start that nothing watches',
    why: 'The delay is a guess: a start that takes longer is cut off by the liveness probe, again and again, and one that is quicker goes unwatched for the rest of the delay.',
    instead:
      'Add a `startupProbe` that asks the same, with `failureThreshold` times `periodSeconds` as the longest start, and take `initialDelaySeconds` away. The other probes begin once it has succeeded.',
    unless: 'The program must not be asked while it starts.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes',
    ],
  },
  options: {
    seconds: {
      type: 'integer',
      default: 60,
      minimum: 1,
      doc: 'The longest delay that is no start of its own, in seconds.',
    },
  },
  messages: {
    delayed: (a: { seconds: number }) =>
      `the liveness probe waits ${a.seconds} s for a start that no startup probe watches`,
  },
  examples: {
    bad: [
      {
        title: 'five minutes for an application server',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: shop
          image: ghcr.io/shop/shop:2.4.1
          livenessProbe:
            httpGet: { path: /healthz, port: 8080 }
            initialDelaySeconds: 300 # expect: delayed
`,
      },
      {
        title: 'half a minute, where the team wants less',
        options: { seconds: 15 },
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: shop }
spec:
  containers:
    - name: shop
      image: ghcr.io/shop/shop:2.4.1
      livenessProbe: { httpGet: { path: /healthz, port: 8080 }, initialDelaySeconds: 30 } # expect: delayed
`,
      },
    ],
    good: [
      {
        title: 'a startup probe, and a short delay',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: shop }
spec:
  containers:
    - name: shop
      image: ghcr.io/shop/shop:2.4.1
      startupProbe: { httpGet: { path: /healthz, port: 8080 }, failureThreshold: 30, periodSeconds: 10 }
      livenessProbe: { httpGet: { path: /healthz, port: 8080 }, initialDelaySeconds: 120 }
    - name: proxy
      image: nginx:1.27.3
      livenessProbe: { httpGet: { path: /, port: 80 }, initialDelaySeconds: 30 }
`,
      },
    ],
  },
  visit({ options, report }) {
    return {
      container(container) {
        const delay = container.at.get('livenessProbe').get('initialDelaySeconds');
        const seconds = delay.number() ?? 0;
        if (seconds <= options.seconds || !isLasting(container) || container.at.get('startupProbe').exists) return;
        report(delay, 'delayed', { seconds });
      },
    };
  },
});
