import { type Container, defineRule, portsAt } from '../../src/rule.ts';
import { type Check, checksOf, settingOf } from './_probes.ts';

export default defineRule({
  id: 'probes-identical',
  area: 'health',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production'],
  scope: 'resource',
  onlyWith: ['livenessProbe'],
  docs: {
    summary: 'A container that is merely busy is restarted by the probe that should spare it',
    why: 'A readiness probe takes a busy pod out of its Service so that it can catch up. A liveness probe that asks the same, and gives up no later, restarts the container instead, and its requests go to the other pods, which then fail in turn.',
    instead:
      'Ask the liveness probe for something that fails only when a restart helps, or give it a higher `failureThreshold`.',
    refs: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  },
  messages: {
    same: 'the liveness probe asks what the readiness probe asks, and restarts the container no later',
  },
  examples: {
    bad: [
      {
        title: 'both ask the same, as often',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe: # expect: same
        httpGet: { path: /healthz, port: 8080 }
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
`,
      },
      {
        title: 'the same in other words: another order, a port by its name, what is meant where nothing is written',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      ports: [{ name: http, containerPort: 8080 }]
      livenessProbe: # expect: same
        httpGet: { path: /healthz, port: http }
        periodSeconds: 0
      readinessProbe:
        httpGet: { scheme: HTTP, port: 8080, path: /healthz }
    - name: cart
      image: ghcr.io/shop/cart:2.4.1
      livenessProbe: { grpc: { port: 9090 } } # expect: same
      readinessProbe: { grpc: { service: '', port: 9090 } }
    - name: web
      image: nginx:1.27.3
      livenessProbe: { httpGet: { path: '', port: 80 } } # expect: same
      readinessProbe: { httpGet: { path: /, port: 80 } }
`,
      },
    ],
    good: [
      {
        title: 'the liveness probe waits longer, or asks for something else',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      livenessProbe:
        httpGet: { path: /healthz, port: 8080 }
        failureThreshold: 10
      readinessProbe:
        httpGet: { path: /healthz, port: 8080 }
    - name: web
      image: nginx:1.27.3
      livenessProbe: { tcpSocket: { port: 80 } }
      readinessProbe: { httpGet: { path: /, port: 80 } }
    - name: cart
      image: ghcr.io/shop/cart:2.4.1
      livenessProbe: { httpGet: { path: /healthz, port: 8081 } }
      readinessProbe: { httpGet: { path: /healthz, port: http } }
      ports: [{ name: http, containerPort: 8080 }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container(container) {
        const checks = checksOf(container);
        const liveness = checks.find(({ name }) => name === 'livenessProbe');
        const readiness = checks.find(({ name }) => name === 'readinessProbe');
        if (!liveness || !readiness) return;
        const handler = handlerOf(liveness, container);
        if (handler === undefined || handler !== handlerOf(readiness, container)) return;
        if (secondsToFail(liveness) > secondsToFail(readiness)) return;
        report(liveness.at.key, 'same', { related: [{ at: readiness.at.key, note: 'the readiness probe' }] });
      },
    };
  },
});

const handlers = ['httpGet', 'tcpSocket', 'exec', 'grpc'] as const;

/** What a probe asks, to be compared: in one order, with what is meant where nothing is written. */
function handlerOf({ at }: Check, container: Container): string | undefined {
  const name = handlers.find((one) => at.get(one).exists);
  if (name === undefined) return undefined;
  const written = Object.entries((at.get(name).value ?? {}) as object).filter(
    ([, value]) => value !== '' && value !== null,
  );
  // SetDefaults_HTTPGetAction in pkg/apis/core/v1/defaults.go; the service of gRPC is '' by default.
  const meant = { ...(name === 'httpGet' ? { path: '/', scheme: 'HTTP' } : {}), ...Object.fromEntries(written) };
  const fields = Object.entries(meant)
    .map(([field, value]) => [field, field === 'port' ? numberOf(value, container) : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${name} ${JSON.stringify(fields)}`;
}

/** The number of a port that may be asked by its name. */
function numberOf(port: unknown, container: Container): unknown {
  const declared = portsAt({ containers: [container] }).find((one) => one.get('name').text() === port);
  return declared?.get('containerPort').number() ?? port;
}

/** After how many seconds a probe gives up. */
function secondsToFail(probe: Check): number {
  return settingOf(probe, 'periodSeconds') * settingOf(probe, 'failureThreshold');
}
