import { defineRule, put, type Where, type Workload } from '../../src/rule.ts';
import { breachFinder, containerOn, told } from './_controls.ts';

export default defineRule({
  id: 'root-user-allowed',
  area: 'security',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A container may run as root',
    why: 'Root in a container is root on the node once a fault of the kernel or of the runtime lets it out, and it may change every file of the volumes that it mounts. What nobody sets is what the image says, and most images say nothing, which is root.',
    instead:
      'Set `runAsNonRoot: true` for the pod, and a `runAsUser` above 0 if the image names none: the kubelet refuses to start an image that runs as root then.',
    unless:
      'A user other than 0 is given, or the pod has users of its own (`hostUsers: false`), so that its root is nobody on the node.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
    ],
  },
  messages: {
    root: (a: { violation: string }) => told(a.violation, 'root in it is root on the node'),
  },
  examples: {
    bad: [
      {
        title: 'one of two containers says it',
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
        - name: web # expect: root
          image: ghcr.io/shop/web:2.4.1
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext: { runAsNonRoot: true }
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
            runAsNonRoot: true
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext: { runAsNonRoot: true }
`,
      },
      {
        title: 'the pod asks for it',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext:
    runAsNonRoot: false # expect: root
    runAsUser: 0 # expect: root
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
`,
      },
    ],
    good: [
      {
        title: 'never root, or root that is nobody on the node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  securityContext: { runAsNonRoot: true }
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  hostUsers: false
  securityContext: { runAsUser: 0 }
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
---
apiVersion: v1
kind: Pod
metadata: { name: stock, namespace: shop }
spec:
  securityContext: { runAsUser: 1000 }
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
    - name: proxy
      image: ghcr.io/shop/proxy:1.2.0
      securityContext: { runAsNonRoot: true }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          if (isUserGiven(workload, path)) continue;
          const fix = { title: "set 'runAsNonRoot: true'", safe: false, changes: [put(at, true)] };
          report(at, 'root', { violation: text }, path.at(-1) === 'runAsNonRoot' ? { fix } : {});
        }
      },
    };
  },
});

const asked = { level: 'restricted', controls: ['runAsNonRoot', 'runAsUser'] } as const;

/** Whether what is missing is made good by the number of a user that is not root's. */
function isUserGiven(workload: Workload, path: Where['path']): boolean {
  const ofPod = workload.spec.get('securityContext').get('runAsUser').number();
  const container = containerOn(workload, path);
  const concerned = container ? [container] : workload.containers;
  const users = concerned.map(({ at }) => at.get('securityContext').get('runAsUser').number() ?? ofPod);
  return path.at(-1) === 'runAsNonRoot' && users.length > 0 && users.every((user) => user !== undefined && user > 0);
}
