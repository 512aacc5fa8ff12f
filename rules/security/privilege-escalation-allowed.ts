import { type Container, defineRule, put } from '../../src/rule.ts';
import { breachFinder, containerOn, told } from './_controls.ts';

export default defineRule({
  id: 'privilege-escalation-allowed',
  area: 'security',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'Programs of a container may gain more rights than they start with',
    why: 'A program with the setuid bit, such as `su` or `mount`, runs as root whoever calls it. With `allowPrivilegeEscalation: false` the kernel ignores the bit (no_new_privs). Kubernetes allows it unless told otherwise.',
    instead: 'Set `allowPrivilegeEscalation: false` for each container.',
    unless:
      'A program of the container has to become another user, such as `sudo` or `ping` of old images. Privileged containers, and those with SYS_ADMIN, are told by other rules.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
  },
  messages: {
    allowed: (a: { violation: string }) => told(a.violation, 'it may become root'),
  },
  examples: {
    bad: [
      {
        title: 'a container that says nothing, and one that says yes',
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
        - name: web # expect: allowed
          image: ghcr.io/shop/web:2.4.1
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext:
            allowPrivilegeEscalation: true # expect: allowed
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/shop/web:2.4.1
          securityContext:
            allowPrivilegeEscalation: false
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext:
            allowPrivilegeEscalation: false
`,
      },
    ],
    good: [
      {
        title: 'a plain no',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: ghcr.io/shop/web:2.4.1
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
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
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext:
        allowPrivilegeEscalation: true
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          if (hasAllRights(containerOn(workload, path))) continue;
          const fix = { title: "set 'allowPrivilegeEscalation: false'", safe: false, changes: [put(at, false)] };
          report(at, 'allowed', { violation: text }, { fix });
        }
      },
    };
  },
});

const asked = { level: 'restricted', controls: ['allowPrivilegeEscalation'] } as const;

/** Whether a container starts with what it could gain: the API server refuses the field there. */
function hasAllRights(container: Container | undefined): boolean {
  const context = container?.at.get('securityContext');
  const added = context?.get('capabilities').get('add').texts() ?? [];
  return context?.get('privileged').flag() === true || added.some((one) => /^(CAP_)?SYS_ADMIN$|^ALL$/.test(one));
}
