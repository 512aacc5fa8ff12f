import { type At, defineRule, isMapping, refusalOf } from '../../src/rule.ts';
import { graceOf } from './_grace.ts';
import { checksOf } from './_probes.ts';

export default defineRule({
  id: 'hook-sleep-invalid',
  area: 'health',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['sleep'],
  docs: {
    summary: 'A lifecycle hook sleeps longer than its pod is given to end, or not at all',
    why: 'After `terminationGracePeriodSeconds`, which are 30 if not set, the kubelet kills a container even in its sleep. The API server refuses a hook that would sleep longer, and before Kubernetes 1.33 one that sleeps 0 seconds.',
    instead: 'Sleep less, or give the pod more time: the sleep, and what the program needs to end after it.',
    refs: ['https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations'],
  },
  messages: {
    long: (a: { hook: string; seconds: number; grace: number }) =>
      `${a.hook} sleeps ${a.seconds} seconds, but the pod is killed after ${a.grace}`,
    negative: (a: { hook: string; seconds: number }) => `${a.hook} sleeps ${a.seconds} seconds, less than nothing`,
    zero: (a: { hook: string }) => `${a.hook} sleeps 0 seconds, which Kubernetes takes since 1.33 only`,
  },
  examples: {
    bad: [
      {
        title: 'longer than the pod may take',
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
          lifecycle:
            preStop: { sleep: { seconds: 60 } } # expect: long
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          lifecycle:
            postStart: { sleep: { seconds: -1 } } # expect: negative
`,
      },
      {
        title: 'no sleep at all, in an older cluster',
        minorVersion: 32,
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop:
          sleep: { seconds: 0 } # expect: zero
        postStart:
          sleep: {} # expect: zero
`,
      },
    ],
    good: [
      {
        title: 'as long as the pod may take, and nothing in a newer cluster',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 60
  containers:
    - name: web
      image: nginx:1.27.3
      lifecycle:
        preStop: { sleep: { seconds: 60 } }
        postStart: { sleep: { seconds: 0 } }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        const extra = refusalOf(workload, minorVersion);
        const { seconds: grace, related } = graceOf(workload);
        for (const { name: hook, at, isHook } of checksOf(container)) {
          const sleep = at.get('sleep') as At as At<{ seconds?: number } | undefined>;
          const length = sleep.get('seconds');
          if (!isHook || !isMapping(sleep.value) || (length.exists && length.number() === undefined)) continue;
          const seconds = length.number() ?? 0;
          if (seconds < 0) report(length, 'negative', { hook, seconds }, extra);
          else if (grace !== undefined && seconds > grace)
            report(length, 'long', { hook, seconds, grace }, { related, ...extra });
          else if (seconds === 0 && minorVersion < zeroSince) report(length, 'zero', { hook }, extra);
        }
      },
    };
  },
});

/** PodLifecycleSleepActionAllowZero in pkg/features/kube_features.go */
const zeroSince = 33;
