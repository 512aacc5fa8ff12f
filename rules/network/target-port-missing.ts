import {
  type At,
  correction,
  defineRule,
  describe,
  type Graph,
  hasUnfilledPort,
  isBeside,
  isExternalName,
  isHeadless,
  isUnfilledPort,
  meantWords,
  nearest,
  nearMiss,
  portOwners,
  portsPlace,
  protocolOf,
  resolveTargetPort,
  type Where,
  type Workload,
} from '../../src/rule.ts';
import type { Service } from './_selection.ts';

export default defineRule({
  id: 'target-port-missing',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A Service leads to a port that its pods do not declare',
    why: 'A name in `targetPort` is looked up in the ports of the selected pods, together with the protocol. Where no container declares it, the Service has no endpoint for this port and connections to it fail. A number is used as it is.',
    instead:
      'Name a port as the container does, with the same protocol, or write the number, without quotes. An undeclared number works as long as something listens, so that is advice only: `ports` of a container is what people read.',
    unless:
      'The port belongs to a container that is injected when the pod is created. Sidecars count from Kubernetes 1.33 on; other init containers never do. With a headless Service clients talk to the pods directly: a name is a warning then, a number nothing. Where Service and pods stand in different folders, an overlay may add the port: only a slip of the pen is told.',
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
    number: (a: { port: number; workload: string; declared: string }) =>
      `the Service leads to port ${a.port}, but ${a.workload} declares only ${a.declared}`,
  },
  examples: {
    bad: [
      {
        title: 'a misspelt name, and a number of another container',
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
        fixed: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: metrics
      port: 9113
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
      {
        title: 'ports that are filled in before the manifests are applied',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - { name: http, port: 80, targetPort: "\${PORT:-9002}" }
    - { name: admin, port: 81, targetPort: "<ADMIN_PORT>" }
    - { name: metrics, port: 82, targetPort: METRICS_PORT }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  containers:
    - name: web
      image: nginx:1.27.3
      ports: [{ name: http, containerPort: 8080 }]
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ name: http, port: 80, targetPort: 9002 }, { name: ui, port: 81, targetPort: ui }] }
---
apiVersion: v1
kind: Pod
metadata: { name: api, labels: { app: api } }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: "\${PORT}" }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    function checkNumber(
      { at, target }: Asked<number>,
      { pods, related, workload, hasNoAddress, isSure }: Scene,
    ): void {
      const declared = undeclared(target, pods);
      if (!declared || hasNoAddress || !isSure) return;
      report(at, 'number', { port: target, workload, declared }, { related, severity: 'info' });
    }

    function checkName({ at, target, protocol }: Asked<string>, scene: Scene): void {
      const { pods, related, workload, hasNoAddress, isSure } = scene;
      const problem = problemOf(graph, pods, { target, wanted: protocol });
      if (!problem || !(isSure || problem.isCertain)) return;
      const values = { port: target, workload, wanted: protocol, ...problem };
      report(at, problem.message, values, {
        related,
        ...(hasNoAddress && { severity: 'warning' }),
        fix: problem.near === undefined ? undefined : correction([at], { from: target, to: problem.near }),
      });
    }

    /** Whether nothing can be said of a port, whoever else is selected. */
    function isSettled({ target, protocol }: Asked<number | string>, pods: readonly Workload[]): boolean {
      return typeof target === 'number'
        ? undeclared(target, pods) === undefined
        : pods.length === 0 || isFound(graph, pods, { target, wanted: protocol });
    }

    return {
      Service(service) {
        const asked = portsAsked(service).filter((one) => !isUnfilledPort(one.target));
        const selection = podsOf(graph, service);
        // Most ports are found in the pods that are selected for sure: then nobody has to look at the others.
        if (asked.every((one) => isSettled(one, selection.workloads))) return;
        const pods = nearestPods(service, selection);
        const [first] = pods;
        if (!first || pods.some(({ containers }) => hasUnfilledPort(containers))) return;
        const workload = describe(first.resource);
        const scene: Scene = {
          pods,
          workload,
          related: [{ at: portsPlace(first), note: `the ports of ${workload}` }],
          hasNoAddress: isHeadless(service),
          // Those of other folders may be put together by a Kustomize overlay that adds a container, such as a proxy.
          isSure: graph.isComplete || pods.some(({ resource }) => isBeside(resource, service)),
        };
        for (const { at, target, protocol } of asked) {
          if (typeof target === 'number') checkNumber({ at, target, protocol }, scene);
          // A number in quotes is no name of a port: that is a fault of the value itself.
          else if (!/^\d+$/.test(target)) checkName({ at, target, protocol }, scene);
        }
      },
    };
  },
});

interface Asked<Target extends number | string> {
  readonly at: At;
  readonly target: Target;
  readonly protocol: string;
}

/** What a Service finds: its pods, the first of them, and how much is known of them. */
interface Scene {
  readonly pods: readonly Workload[];
  readonly workload: string;
  readonly related: readonly { readonly at: Where; readonly note: string }[];
  readonly hasNoAddress: boolean;
  readonly isSure: boolean;
}

/** What the ports of a Service lead to: `targetPort`, or the same number as `port`. */
function portsAsked(service: Service): readonly Asked<number | string>[] {
  const ports = service.at.get('spec').get('ports').items();
  return ports.flatMap((port) => {
    const protocol = protocolOf(port);
    const own = port.get('targetPort').scalar();
    if (own) return [{ at: port.get('targetPort') as At, target: own, protocol }];
    const number = port.get('port').number();
    return number === undefined ? [] : [{ at: port.get('port') as At, target: number, protocol }];
  });
}

type Selection = ReturnType<Graph['selectedBy']>;

/** The pods that a Service of its own pods selects. */
function podsOf(graph: Graph, service: Service): Selection {
  const pairs = isExternalName(service) ? {} : service.at.get('spec').get('selector').labels();
  return graph.selectedBy(service, pairs);
}

/** The pods that a Service selects for sure, and perhaps; none when none is sure. Those of its own folder come first. */
function nearestPods(service: Service, selection: Selection): readonly Workload[] {
  if (selection.workloads.length === 0) return [];
  const all = [...selection.workloads, ...selection.perhaps];
  const isOwn = ({ resource }: Workload) => isBeside(resource, service);
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

interface Wanted {
  readonly target: string;
  readonly wanted: string;
}

interface Problem {
  readonly message: 'name' | 'protocol';
  readonly declared: string;
  readonly meant: string;
  readonly near?: string | undefined;
  /** Whether it is wrong whatever an overlay adds. */
  readonly isCertain: boolean;
}

/** Ports of the proxies that Istio and Linkerd add to pods. */
const injected: ReadonlySet<string> = new Set(['http-envoy-prom', 'linkerd-admin', 'linkerd-proxy']);

function problemOf(graph: Graph, pods: readonly Workload[], { target, wanted }: Wanted): Problem | undefined {
  if (injected.has(target) || graph.mayBeUnread(target) || isFound(graph, pods, { target, wanted })) return undefined;
  const ports = pods.flatMap(portOwners).flatMap((owner) => (owner.role === 'init' ? [] : (owner.ports ?? [])));
  const named = ports.find(({ name, protocol = 'TCP' }) => name === target && protocol !== wanted);
  if (named) return { message: 'protocol', declared: named.protocol ?? 'TCP', meant: '', isCertain: true };
  // 'http' and 'https' are two ports, not one that is misspelt.
  const names = /^https?$/.test(target) ? [] : ports.flatMap(({ name }) => name ?? []);
  const near = nearest(target, names);
  const isCertain = nearMiss(target, names, (name) => name) !== undefined;
  return {
    message: 'name',
    declared: '',
    meant: meantWords(near),
    near,
    isCertain,
  };
}

function isFound(graph: Graph, pods: readonly Workload[], { target, wanted }: Wanted): boolean {
  const servicePort = { port: 0, targetPort: target, protocol: wanted };
  const sidecarsCount = graph.minorVersion >= 33;
  return pods.some((pod) => resolveTargetPort({ servicePort, containers: portOwners(pod), sidecarsCount }).found);
}

/** The numbers that the pods declare, when this one is not among them and all containers declare theirs. */
function undeclared(port: number, pods: readonly Workload[]): string | undefined {
  const owners = pods.flatMap(portOwners);
  const numbers = [...new Set(owners.flatMap(({ ports = [] }) => ports.map(({ containerPort }) => containerPort)))];
  const isOpen = owners.some(({ role, ports = [] }) => role === 'container' && ports.length === 0);
  return isOpen || numbers.includes(port) ? undefined : numbers.join(', ');
}
