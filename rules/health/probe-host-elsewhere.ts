import { type At, defineRule, placeholder } from '../../src/rule.ts';

export default defineRule({
  id: 'probe-host-elsewhere',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
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
        title: 'a header, and a pod in the network of its node',
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
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container({ at }, { spec }) {
        const isOnNode = spec.get('hostNetwork').flag() === true;
        const lifecycle = at.get('lifecycle');
        const probes = [at.get('livenessProbe'), at.get('readinessProbe'), at.get('startupProbe')];
        for (const asking of [...probes, lifecycle.get('preStop'), lifecycle.get('postStart')]) {
          for (const handler of ['httpGet', 'tcpSocket'] as const) {
            const host = (asking as At as At<Asking>).get(handler).get('host') as At<string | undefined>;
            const text = host.text() ?? '';
            if (text !== '' && !isOnNode && !placeholder.test(text)) report(host, 'other', { host: text });
          }
        }
      },
    };
  },
});

/** A probe or a hook. */
interface Asking {
  readonly httpGet?: { readonly host?: string };
  readonly tcpSocket?: { readonly host?: string };
}
