import { defineRule, put } from '../../src/rule.ts';
import { breachFinder, placeIn, told } from './_controls.ts';

export default defineRule({
  id: 'seccomp-profile-unset',
  area: 'security',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A container may make any system call',
    why: 'Without a seccomp profile all of about 400 system calls are open, and with them every fault of the kernel. The profile of the runtime closes those that programs hardly ever use. Kubernetes sets none by itself, unless the kubelet runs with `seccompDefault`.',
    instead: 'Set `seccompProfile: { type: RuntimeDefault }` for the pod.',
    unless: 'The kubelets of the cluster run with `seccompDefault: true`.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tutorials/security/seccomp/',
    ],
  },
  messages: {
    unfiltered: (a: { violation: string }) => told(a.violation, 'all system calls are open'),
  },
  examples: {
    bad: [
      {
        title: 'nothing is said',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web # expect: unfiltered
          image: ghcr.io/shop/web:2.4.1
`,
      },
      {
        title: 'everything is allowed',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext:
    seccompProfile: { type: Unconfined } # expect: unfiltered
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext:
    seccompProfile: { type: RuntimeDefault }
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
    ],
    good: [
      {
        title: 'the profile of the runtime',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext: { seccompProfile: { type: RuntimeDefault } }
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
      {
        title: 'a pod whose namespace enforces the level is told by pod-security-violation',
        yaml: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: { pod-security.kubernetes.io/enforce: restricted }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          const isUnset = path.at(-1) === 'type';
          const changes = [put(placeIn(workload, path), 'RuntimeDefault')];
          const fix = isUnset ? { title: "take the profile 'RuntimeDefault'", safe: false, changes } : undefined;
          report(at, 'unfiltered', { violation: text }, { fix });
        }
      },
    };
  },
});

const asked = { level: 'restricted', controls: ['seccompProfile_restricted'] } as const;
