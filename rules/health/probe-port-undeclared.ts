import { type At, type Container, defineRule, nearest, type Workload } from '../../src/rule.ts';
import { type Action, checksOf } from './_probes.ts';

export default defineRule({
  id: 'probe-port-undeclared',
  area: 'health',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
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
    text: (a: { check: string; port: string }) =>
      `${a.check} asks port '${a.port}', a text: a number is written without quotes`,
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
      },
      {
        title: 'a number in quotes',
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
        tcpSocket: { port: "8080" } # expect: text
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
      livenessProbe:
        grpc: { port: 9091 } # expect: number
`,
      },
    ],
    good: [
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
    ],
  },
  visit({ report }) {
    return {
      container(container, workload) {
        for (const { name: check, at } of checksOf(container)) {
          for (const { port, isElsewhere } of portsAsked(at)) {
            const asked = port.scalar();
            const values = { check, container: container.name };
            const related = container.at.get('ports').exists
              ? { related: [{ at: container.at.get('ports').key, note: 'the ports of the container' }] }
              : {};
            if (typeof asked === 'string' && /^\d+$/.test(asked)) report(port, 'text', { check, port: asked });
            else if (typeof asked === 'string' && asked !== '' && !namesOf(container).includes(asked)) {
              report(port, 'name', { ...values, port: asked, declared: namesText(asked, namesOf(container)) }, related);
            } else if (
              typeof asked === 'number' &&
              asked !== 0 &&
              !isElsewhere &&
              isUndeclared(asked, container, workload)
            ) {
              report(
                port,
                'number',
                { ...values, port: asked, declared: numbersOf(container).join(', ') },
                { ...related, severity: 'info' },
              );
            }
          }
        }
      },
    };
  },
});

interface AskedPort {
  readonly port: At<number | string | undefined>;
  readonly isElsewhere: boolean;
}

function portsAsked(at: At<Action | undefined>): readonly AskedPort[] {
  const network = [at.get('httpGet'), at.get('tcpSocket')].map((one) => ({
    port: one.get('port'),
    isElsewhere: one.get('host').exists,
  }));
  return [...network, { port: at.get('grpc').get('port'), isElsewhere: false }].filter(({ port }) => port.exists);
}

/** Declares a number nowhere, although it declares others: a container that declares none leaves all open. */
function isUndeclared(port: number, container: Container, workload: Workload): boolean {
  return numbersOf(container).length > 0 && !workload.containers.some((one) => numbersOf(one).includes(port));
}

function namesOf(container: Container): readonly string[] {
  return container.at
    .get('ports')
    .items()
    .flatMap((port) => port.get('name').text() ?? []);
}

function numbersOf(container: Container): readonly number[] {
  return container.at
    .get('ports')
    .items()
    .flatMap((port) => port.get('containerPort').number() ?? []);
}

function namesText(asked: string, names: readonly string[]): string {
  if (names.length === 0) return 'no port by name';
  const near = nearest(asked, names);
  return near === undefined ? names.map((name) => `'${name}'`).join(', ') : `'${near}'`;
}
