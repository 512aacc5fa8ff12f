import {
  type At,
  defineRule,
  describe,
  type Graph,
  nearest,
  resolveTargetPort,
  type Workload,
} from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'target-port-missing',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A Service leads to a port that its pods do not declare',
    why: 'A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.',
    instead:
      'Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.',
    unless:
      'The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
      'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
    ],
  },
  messages: {
    name: (a: { port: string; workload: string; meant: string }) =>
      `no container of ${a.workload} declares port '${a.port}'${a.meant}`,
    protocol: (a: { port: string; wanted: string; declared: string; workload: string }) =>
      `port '${a.port}' of ${a.workload} is ${a.declared}, but the Service asks for ${a.wanted}`,
    text: (a: { port: string }) => `targetPort '${a.port}' is a text and so a name: a number is written without quotes`,
    number: (a: { port: number; workload: string; declared: string }) =>
      `port ${a.port} works if something listens there: ${a.workload} declares only ${a.declared}`,
  },
  examples: {
    bad: [
      {
        title: 'a misspelt name, a number in quotes and a number of another container',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - name: http
      port: 80
      targetPort: htp # expect: name
    - name: admin
      port: 8081
      targetPort: "8081" # expect: text
    - name: metrics
      port: 9113 # expect: number
---
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
          ports:
            - { name: http, containerPort: 8080 }
            - { name: admin, containerPort: 8081 }
`,
      },
      {
        title: 'the protocols differ',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: dns }
spec:
  selector: { app: dns }
  ports:
    - port: 53
      targetPort: dns # expect: protocol
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: dns }
spec:
  selector: { matchLabels: { app: dns } }
  template:
    metadata: { labels: { app: dns } }
    spec:
      containers:
        - name: dns
          image: coredns/coredns:1.12.0
          ports: [{ name: dns, containerPort: 5353, protocol: UDP }]
`,
      },
      {
        title: 'a port of an init container, behind a headless Service',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: database }
spec:
  clusterIP: None
  selector: { app: database }
  ports:
    - { port: 5432, targetPort: setup } # expect: name
    - { port: 5433, targetPort: 5433 }
---
apiVersion: v1
kind: Pod
metadata: { name: database, labels: { app: database } }
spec:
  initContainers:
    - name: setup
      image: ghcr.io/shop/setup:2.4.1
      ports: [{ name: setup, containerPort: 8080 }]
  containers:
    - name: postgres
      image: postgres:17.2
      ports: [{ containerPort: 5432 }]
`,
      },
    ],
    good: [
      {
        title: 'names with their protocol, numbers, a sidecar, and one of two workloads',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports:
    - { name: http, port: 80, targetPort: http }
    - { name: udp, port: 80, protocol: UDP, targetPort: http }
    - { name: admin, port: 9901, targetPort: admin }
    - { name: plain, port: 8080 }
    - { name: new, port: 81, targetPort: next }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api, version: "1" } }
  template:
    metadata: { labels: { app: api, version: "1" } }
    spec:
      initContainers:
        - name: proxy
          image: envoyproxy/envoy:v1.32.1
          restartPolicy: Always
          ports: [{ name: admin, containerPort: 9901 }]
      containers:
        - name: api
          image: ghcr.io/shop/api:2.4.1
          ports:
            - { name: http, containerPort: 8080 }
            - { name: http, containerPort: 8443, protocol: UDP }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api-next, namespace: shop }
spec:
  selector: { matchLabels: { app: api, version: "2" } }
  template:
    metadata: { labels: { app: api, version: "2" } }
    spec:
      containers:
        - name: api
          image: ghcr.io/shop/api:3.0.0
          ports: [{ name: next, containerPort: 8080 }]
`,
      },
      {
        title: 'a container that declares nothing, pods of another namespace, and an injected proxy',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports:
    - { name: http, port: 80 }
    - { name: envoy, port: 15090, targetPort: http-envoy-prom }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
    - name: exporter
      image: nginx/nginx-prometheus-exporter:1.4.0
      ports: [{ containerPort: 9113 }]
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports: [{ port: 80, targetPort: http }]
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: staging, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: 8080 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Service(service) {
        const pods = podsOf(graph, service);
        const [first] = pods;
        if (!first) return;
        const isHeadless = service.at.get('spec').get('clusterIP').text() === 'None';
        const workload = describe(first.resource);
        const related = first.containers[0] ? [{ at: placeOfPorts(first), note: `the ports of ${workload}` }] : [];
        for (const port of service.at.get('spec').get('ports').items()) {
          const at: At = port.get('targetPort').scalar() ? port.get('targetPort') : port.get('port');
          const target = at.scalar();
          if (typeof target === 'number') {
            const declared = [
              ...new Set(pods.flatMap(({ containers }) => containers.flatMap(({ at }) => numbersOf(at)))),
            ];
            if (isHeadless || declared.includes(target) || !pods.every(declaresAll)) continue;
            report(
              at,
              'number',
              { port: target, workload, declared: declared.join(', ') },
              { related, severity: 'info' },
            );
          } else if (typeof target === 'string') {
            const extra = { related, ...(isHeadless ? { severity: 'warning' as const } : {}) };
            const wanted = port.get('protocol').text() ?? 'TCP';
            const named = pods.flatMap(portsOf).filter(({ name }) => name === target);
            if (/^\d+$/.test(target)) report(at, 'text', { port: target }, extra);
            else if (isDeclared(graph, pods, { target, wanted })) continue;
            else if (named[0])
              report(at, 'protocol', { port: target, wanted, declared: named[0].protocol ?? 'TCP', workload }, extra);
            else report(at, 'name', { port: target, workload, meant: meantText(target, pods) }, extra);
          }
        }
      },
    };
  },
});

/** The pods that a Service selects for sure, and perhaps; none when none is sure. */
function podsOf(graph: Graph, service: Service): readonly Workload[] {
  const spec = service.at.get('spec');
  if (spec.get('type').text() === 'ExternalName') return [];
  const { workloads, perhaps } = graph.selectedBy(service, spec.get('selector').labels());
  return workloads.length === 0 ? [] : [...workloads, ...perhaps];
}

type Ports = At<readonly { name?: string; containerPort: number; protocol?: string }[] | undefined>;

/** Ports of the proxies that Istio and Linkerd add to pods. */
const injected: ReadonlySet<string> = new Set(['http-envoy-prom', 'linkerd-admin', 'linkerd-proxy']);

interface Wanted {
  readonly target: string;
  readonly wanted: string;
}

/** Whether a pod declares the name with this protocol, or may do so: a proxy that is injected, a file that is not read. */
function isDeclared(graph: Graph, pods: readonly Workload[], { target, wanted }: Wanted): boolean {
  if (injected.has(target) || graph.mayBeUnread(target)) return true;
  const servicePort = { port: 0, targetPort: target, protocol: wanted };
  const sidecarsCount = graph.minorVersion >= 33;
  return pods.some((pod) => {
    const containers = pod.containers.flatMap(({ role, at }) =>
      role === 'ephemeral' ? [] : [{ role, ports: declaredPorts(at.get('ports')) }],
    );
    return resolveTargetPort({ servicePort, containers, sidecarsCount }).found;
  });
}

function portsOf({ containers }: Workload) {
  return containers
    .filter(({ role }) => role === 'container' || role === 'sidecar')
    .flatMap(({ at }) => declaredPorts(at.get('ports')));
}

function declaredPorts(ports: Ports) {
  return ports.items().map((port) => ({
    name: port.get('name').text(),
    containerPort: port.get('containerPort').number() ?? 0,
    protocol: port.get('protocol').text(),
  }));
}

function numbersOf(container: Workload['containers'][number]['at']): readonly number[] {
  return declaredPorts(container.get('ports')).map(({ containerPort }) => containerPort);
}

/** A container that declares no port may listen anywhere. */
function declaresAll({ containers }: Workload): boolean {
  return containers.every(({ role, at }) => role !== 'container' || numbersOf(at).length > 0);
}

function meantText(target: string, pods: readonly Workload[]): string {
  const near = nearest(
    target,
    pods.flatMap(portsOf).flatMap(({ name }) => name ?? []),
  );
  return near === undefined ? '' : `: '${near}' was probably meant`;
}

function placeOfPorts({ containers, spec }: Workload) {
  const ports = containers.map(({ at }) => at.get('ports')).find(({ exists }) => exists);
  return ports?.key ?? spec.get('containers').key;
}
