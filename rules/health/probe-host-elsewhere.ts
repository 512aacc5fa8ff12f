import { defineRule, isUnfilled } from '../../src/rule.ts';
import { checksOf } from './_probes.ts';

export default defineRule({
  id: 'probe-host-elsewhere',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['host'],
  docs: {
    summary: 'A probe or a hook asks another machine than its pod',
    why: 'The kubelet asks the address of the pod unless the probe names a host. With one the container counts as well when that other machine is, and a host of `localhost` is the node itself, not the pod.',
    instead: 'Remove `host`; for a virtual host set the header `Host` in `httpHeaders`.',
    unless: 'The container forwards to that machine, and is of use only while it answers.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes',
    ],
  },
  messages: {
    other: (a: { host: string }) => `this asks '${a.host}', whatever the container does`,
  },
  examples: {
    bad: [
      {
        title: 'the name of the Service',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        httpGet: { host: api.shop.svc, path: /healthz, port: 8080 } # expect: other
`,
      },
    ],
    good: [
      {
        title: 'a header, a pod in the network of its node, and a host that is not filled in',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      readinessProbe:
        httpGet: { path: /healthz, port: 8080, httpHeaders: [{ name: Host, value: shop.example }] }
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  containers:
    - name: agent
      image: ghcr.io/shop/agent:3.1.0
      livenessProbe: { httpGet: { host: 127.0.0.1, path: /, port: 9100 } }
---
apiVersion: v1
kind: Pod
metadata: { name: gateway }
spec:
  containers:
    - name: gateway
      image: ghcr.io/shop/gateway:3.1.0
      livenessProbe: { httpGet: { host: '<host of the shop>', path: /, port: 9100 } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container(container, { spec }) {
        const isOnNode = spec.get('hostNetwork').flag() === true;
        for (const { at } of checksOf(container)) {
          for (const host of [at.get('httpGet').get('host'), at.get('tcpSocket').get('host')]) {
            const text = host.text() ?? '';
            if (text !== '' && !isOnNode && !isUnfilled(text)) report(host, 'other', { host: text });
          }
        }
      },
    };
  },
});
