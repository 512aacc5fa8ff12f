import { type Container, defineRule, put } from '../../src/rule.ts';
import { breachFinder, containerOn, told } from './_controls.ts';

export default defineRule({
  id: 'capabilities-kept',
  area: 'security',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A container keeps capabilities that it hardly needs',
    why: 'The runtime gives every container about a dozen capabilities: to change owners of files, to forge packets (NET_RAW), to make devices. A web server needs none of them.',
    instead: 'Drop ALL, and add what is needed by name: `capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }`.',
    unless:
      'The program changes users or owners at its start, as many images of databases do. Privileged containers have all of them whatever is dropped.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
  },
  messages: {
    kept: (a: { violation: string }) => told(a.violation, 'it keeps parts of the power of root'),
  },
  examples: {
    bad: [
      {
        title: 'nothing dropped, and one of many',
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
        - name: web # expect: kept
          image: ghcr.io/shop/web:2.4.1
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext:
            capabilities:
              drop: [NET_RAW] # expect: kept
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
            capabilities:
              drop:
                - ALL
        - name: proxy
          image: ghcr.io/shop/proxy:1.2.0
          securityContext:
            capabilities:
              drop:
                - ALL
`,
      },
    ],
    good: [
      {
        title: 'all dropped',
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
        capabilities:
          drop: [NET_RAW]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const breachesOf = breachFinder(graph, asked);
    return {
      workload(workload) {
        for (const { at, text, path } of breachesOf(workload)) {
          if (path.at(-1) !== 'drop' || isPrivileged(containerOn(workload, path))) continue;
          const changes = [put(at, ['ALL'])];
          report(at, 'kept', { violation: text }, { fix: { title: 'drop all capabilities', safe: false, changes } });
        }
      },
    };
  },
});

const asked = { level: 'restricted', controls: ['capabilities_restricted'] } as const;

function isPrivileged(container: Container | undefined): boolean {
  return container?.at.get('securityContext').get('privileged').flag() === true;
}
