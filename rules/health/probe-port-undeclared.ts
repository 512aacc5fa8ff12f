import {
  type At,
  type Container,
  correction,
  defineRule,
  hasUnfilledPort,
  isPortName,
  isUnfilledPort,
  nearest,
  portNumbers,
  portsAt,
  quoted,
  type Workload,
} from '../../src/rule.ts';
import { checksOf } from './_probes.ts';

export default defineRule({
  id: 'probe-port-undeclared',
  area: 'health',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  onlyWith: ['httpGet', 'tcpSocket', 'grpc'],
  docs: {
    summary: 'A probe or hook asks a port that its container does not declare',
    why: "The kubelet looks a port name up in the ports of the same container. Where it is not there, the probe fails every time: the container is restarted again and again, or never gets ready. '8080' in quotes is looked up as a name, too, and the API server refuses it.",
    instead:
      'Name a port of this container, or declare it under `ports`. A number works without being declared, so that case is only advice: list the port, and readers see what listens.',
    unless:
      'A number that another container of the pod declares is left alone, because all share one address; so is the number of a probe with a `host`, which may be another machine.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
    ],
  },
  messages: {
    name: (a: { check: string; port: string; container: string; declared: string }) =>
      `${a.check} asks port '${a.port}', but container '${a.container}' declares ${a.declared}`,
    number: (a: { check: string; port: number; container: string; declared: string }) =>
      `${a.check} asks port ${a.port}, but container '${a.container}' declares only ${a.declared}`,
  },
  examples: {
    bad: [
      {
        title: 'a name that another container has, and one that is misspelt',
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
          ports:
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet: { path: /, port: htttp } # expect: name
          readinessProbe:
            httpGet: { path: /metrics, port: metrics } # expect: name
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          ports: [{ name: metrics, containerPort: 9113 }]
        - name: reload
          image: ghcr.io/shop/reload:1.0
          lifecycle:
            preStop:
              httpGet: { path: /stop, port: http } # expect: name
`,
        fixed: `
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
            - name: http
              containerPort: 8080
          livenessProbe:
            httpGet: { path: /, port: http }
          readinessProbe:
            httpGet: { path: /metrics, port: metrics }
        - name: exporter
          image: nginx/nginx-prometheus-exporter:1.4.0
          ports: [{ name: metrics, containerPort: 9113 }]
        - name: reload
          image: ghcr.io/shop/reload:1.0
          lifecycle:
            preStop:
              httpGet: { path: /stop, port: http }
`,
      },
      {
        title: 'a number that is none of the declared',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports:
        - { name: http, containerPort: 8080 }
        - { name: metrics, containerPort: 9090 }
      readinessProbe:
        httpGet: { path: /ready, port: 8081 } # expect: number
      startupProbe:
        grpc: { port: 9091 } # expect: number
      livenessProbe:
        tcpSocket: { port: 9091 }
`,
      },
    ],
    good: [
      {
        title: 'a number in quotes, which is not even a name',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ containerPort: 8080 }]
      readinessProbe:
        tcpSocket: { port: "8080" }
`,
      },
      {
        title: 'a name, a number, a neighbour, another machine, and a container that declares nothing',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  initContainers:
    - name: proxy
      image: envoyproxy/envoy:v1.32.1
      restartPolicy: Always
      ports: [{ name: admin, containerPort: 9901 }]
      startupProbe:
        httpGet: { path: /ready, port: admin }
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports:
        - { name: http, containerPort: 8080 }
        - { name: game, containerPort: 7000, protocol: UDP }
      startupProbe:
        tcpSocket: { port: 7000 }
      readinessProbe:
        httpGet: { path: /ready, port: http }
      livenessProbe:
        httpGet: { path: /ready, port: 9901 }
      lifecycle:
        preStop:
          httpGet: { host: balancer.shop.example, path: /drain, port: 443 }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      livenessProbe:
        tcpSocket: { port: 8090 }
`,
      },
      {
        title: 'ports that are filled in before the manifest is applied',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ name: http, containerPort: 8080 }]
      startupProbe:
        tcpSocket: { port: "\${PORT:-9002}" }
      readinessProbe:
        httpGet: { path: /ready, port: "{{ port }}" }
      livenessProbe:
        httpGet: { path: /live, port: PORT }
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
      ports: [{ containerPort: "\${PORT}" }, { containerPort: 9090 }]
      readinessProbe:
        httpGet: { path: /ready, port: http }
      livenessProbe:
        tcpSocket: { port: 9002 }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container(container, workload) {
        const { name, at } = container;
        const related = at.get('ports').exists ? [{ at: at.get('ports').key, note: 'the ports of the container' }] : [];
        const told = new Set<number>();
        for (const { check, port, isElsewhere } of asksOf(container)) {
          const asked = port.scalar();
          if (isUnfilledPort(asked)) continue;
          if (typeof asked === 'string') {
            const names = namesOf(container);
            if (isPortName(asked) && !hasUnfilledPort([container]) && !names.includes(asked))
              report(
                port,
                'name',
                { check, port: asked, container: name, declared: namesText(asked, names) },
                { related, fix: fixOf(port, asked, names) },
              );
          } else if (asked && !isElsewhere && !told.has(asked) && isUndeclared(asked, container, workload)) {
            told.add(asked);
            report(
              port,
              'number',
              { check, port: asked, container: name, declared: portNumbers([container]).join(', ') },
              { related, severity: 'info' },
            );
          }
        }
      },
    };
  },
});

interface Ask {
  /** As messages call it: livenessProbe, preStop. */
  readonly check: string;
  readonly port: At<number | string | undefined>;
  /** Whether another machine may be meant. */
  readonly isElsewhere: boolean;
}

function asksOf(container: Container): readonly Ask[] {
  return checksOf(container).flatMap(({ name: check, at }) => [
    ...[at.get('httpGet'), at.get('tcpSocket')].map((one) => ({
      check,
      port: one.get('port'),
      isElsewhere: one.get('host').exists,
    })),
    // By grpc no port is asked by its name.
    ...[at.get('grpc').get('port')]
      .filter((port) => port.number() !== undefined)
      .map((port) => ({ check, port, isElsewhere: false })),
  ]);
}

/** Declares a number nowhere, although it declares others: a container that declares none leaves all open. */
function isUndeclared(port: number, container: Container, workload: Workload): boolean {
  return (
    portNumbers([container]).length > 0 &&
    !hasUnfilledPort(workload.containers) &&
    !portNumbers(workload.containers).includes(port)
  );
}

function namesOf(container: Container): readonly string[] {
  return portsAt({ containers: [container] }).flatMap((port) => port.get('name').text() ?? []);
}

function namesText(asked: string, names: readonly string[]): string {
  if (names.length === 0) return 'no port by name';
  const near = nearest(asked, names);
  return quoted(near === undefined ? names : [near]);
}

function fixOf(port: Ask['port'], asked: string, names: readonly string[]) {
  const near = nearest(asked, names);
  return near === undefined ? undefined : correction([port], { from: asked, to: near });
}
