import { type At, type Container, defineRule, type Extra, refusalOf, type Workload } from '../../src/rule.ts';
import { type DeclaredPort, portsOf, protocolAt } from './_ports.ts';

export default defineRule({
  id: 'host-port-conflict',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['hostPort', 'hostNetwork'],
  docs: {
    summary: 'A pod asks for one port of its node twice, or for another one than it can have',
    why: 'A port of a node can be given once. In the network of the node a container listens on the port of the node itself, so that `hostPort` can only be `containerPort`. The API server refuses the pod. A Deployment whose containers declare the same port in the network of the node is taken, and none of its pods can be created.',
    instead: 'Give each container a port of its own, and leave `hostPort` out where `hostNetwork` is set.',
    refs: ['https://kubernetes.io/docs/concepts/cluster-administration/networking/'],
  },
  messages: {
    twice: (a: { port: string; container: string }) =>
      `host port ${a.port} is asked for twice, the first time by container '${a.container}'`,
    implied: (a: { port: string; container: string }) =>
      `with hostNetwork, port ${a.port} of the node is taken by container '${a.container}' already`,
    other: (a: { host: number; port: number }) =>
      `hostPort ${a.host} is not containerPort ${a.port}, and with hostNetwork there is no other`,
  },
  examples: {
    bad: [
      {
        title: 'two containers, one port',
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: proxy }
spec:
  selector: { matchLabels: { app: proxy } }
  template:
    metadata: { labels: { app: proxy } }
    spec:
      containers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          ports: [{ containerPort: 8080, hostPort: 80 }]
        - name: web
          image: nginx:1.27.3
          ports:
            - containerPort: 80
              hostPort: 80 # expect: twice
`,
      },
      {
        title: 'in the network of the node',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: proxy }
spec:
  hostNetwork: true
  containers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      ports:
        - containerPort: 8080
          hostPort: 80 # expect: other
        - containerPort: 9901
    - name: web
      image: nginx:1.27.3
      ports:
        - containerPort: 9901 # expect: implied
`,
      },
    ],
    good: [
      {
        title: 'ports that differ in number, protocol or address, and init containers one after the other',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: dns }
spec:
  initContainers:
    - { name: prepare, image: 'ghcr.io/shop/dns:1.0', ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }] }
    - { name: check, image: 'ghcr.io/shop/dns:1.0', ports: [{ containerPort: 53, hostPort: 53, protocol: UDP }] }
  containers:
    - name: dns
      image: ghcr.io/shop/dns:1.0
      ports:
        - { containerPort: 53, hostPort: 53, protocol: UDP }
        - { containerPort: 53, hostPort: 53, protocol: TCP }
        - { containerPort: 53, hostPort: 53, hostIP: 10.0.0.1 }
        - { containerPort: 8080 }
    - { name: web, image: 'nginx:1.27.3', ports: [{ containerPort: 8080 }] }
---
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  containers:
    - { name: agent, image: 'ghcr.io/shop/agent:2.4.1', ports: [{ containerPort: 9100, hostPort: 9100 }] }
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      workload(workload) {
        const extra = refusalOf(workload, minorVersion);
        const isOnNode = workload.spec.get('hostNetwork').flag() === true;
        const main = workload.containers.filter(({ role }) => role === 'container');
        const init = workload.containers.filter(({ role }) => role === 'init' || role === 'sidecar');
        // Init containers run one after the other, and each is looked at for itself.
        for (const group of [main, ...init.map((one) => [one])]) checkTwice(group, workload, extra);
        if (isOnNode) for (const container of main) checkNumbers(container, extra);
      },
    };

    function checkTwice(containers: readonly Container[], workload: Workload, extra: Extra): void {
      const taken = new Map<string, DeclaredPort>();
      for (const port of containers.flatMap(portsOf)) {
        const host = hostPortOf(port, workload);
        if (host === undefined) continue;
        const key = `${protocolAt(port)}/${port.at.get('hostIP').text() ?? ''}/${host}`;
        const first = taken.get(key);
        if (!first) {
          taken.set(key, port);
          continue;
        }
        const related = [{ at: first.at as At, note: 'the first' }];
        const values = { port: String(host), container: first.container.name };
        const isWritten = port.at.get('hostPort').exists && first.at.get('hostPort').exists;
        if (isWritten) report(port.at.get('hostPort'), 'twice', values, { related, ...extra });
        else {
          const isRefused = workload.resource.kind === 'Pod';
          report(port.at.get('hostPort'), 'implied', values, {
            related,
            ...(isRefused ? {} : { severity: 'warning' }),
          });
        }
      }
    }

    function checkNumbers(container: Container, extra: Extra): void {
      for (const { at } of portsOf(container)) {
        const host = at.get('hostPort').number() ?? 0;
        const port = at.get('containerPort').number();
        if (host > 0 && port !== undefined && host !== port) report(at.get('hostPort'), 'other', { host, port }, extra);
      }
    }
  },
});

/** The port of the node, which is that of the container where both share their network. */
function hostPortOf({ at }: DeclaredPort, { spec }: Workload): number | undefined {
  const written = at.get('hostPort').number() || undefined;
  return written ?? (spec.get('hostNetwork').flag() === true ? at.get('containerPort').number() : undefined);
}
