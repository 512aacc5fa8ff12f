import {
  type At,
  defineRule,
  describe,
  type Graph,
  groupByOwner,
  isExternalName,
  isUnfilledPort,
  nearMiss,
  type Reference,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'service-port-missing',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A port is asked for that the Service does not have',
    why: 'An Ingress, a route, a webhook or an APIService reaches a Service by one of its ports: the number of `port`, or its name, and not the number that the container listens on. Where the Service has no such port, the controller finds no endpoints and answers with an error, and the API server fails the calls of a webhook. A webhook and an APIService that name no port mean 443.',
    instead: 'Ask for a port that stands under `spec.ports` of the Service, or add it there.',
    unless: 'A patch or a controller adds the port to the Service.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference',
    ],
  },
  messages: {
    similar: (a: { service: string; port: string | number; meant: string; effect: string }) =>
      `no port '${a.port}' in ${a.service} (did you mean '${a.meant}'?): ${a.effect}`,
    target: (a: { service: string; port: string | number; own: number; effect: string }) =>
      `'${a.port}' is only a targetPort of ${a.service}, its port is ${a.own}: ${a.effect}`,
    absent: (a: { service: string; port: string | number; known: string; effect: string }) =>
      `no port '${a.port}' in ${a.service}, which has ${a.known}: ${a.effect}`,
    standard: (a: { service: string; known: string; effect: string }) =>
      `without 'port' this means 443, but ${a.service} has ${a.known}: ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'the number that the container listens on, told once for two paths',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port: { number: 8080 } # expect: target
          - { path: /cart, pathType: Prefix, backend: { service: { name: web, port: { number: 8080 } } } }
`,
      },
      {
        title: 'a slip of the pen in a name, and a port that nobody has',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ name: http-api, port: 80 }, { name: metrics, port: 9090 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, namespace: shop }
spec:
  defaultBackend: { service: { name: api, port: { name: htpp-api } } } # expect: similar
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - name: api
          port: 3000 # expect: absent
`,
      },
      {
        title: 'a webhook whose Service does not listen on 443',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: policy, namespace: shop }
spec: { selector: { app: policy }, ports: [{ port: 8443, targetPort: 9443 }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: pods.policy.shop.example
    clientConfig:
      service:
        namespace: shop
        name: policy # expect: standard
        path: /pods
    sideEffects: None
    admissionReviewVersions: [v1]
`,
      },
    ],
    good: [
      {
        title: 'by number, by name, and by 443',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ name: http, port: 80, targetPort: 8080 }, { name: https, port: 443 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { name: https } } } }] }
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: v1.orders.shop.example }
spec: { group: orders.shop.example, version: v1, service: { namespace: shop, name: web } }
`,
      },
      {
        title: 'a Service without ports of its own, one that leads elsewhere, and one that is not in the run',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { clusterIP: None, selector: { app: web } }
---
apiVersion: v1
kind: Service
metadata: { name: pages }
spec: { type: ExternalName, externalName: pages.shop.example, ports: [{ port: 443 }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 8080 } } } }
          - { path: /pages, pathType: Prefix, backend: { service: { name: pages, port: { number: 80 } } } }
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 8080 } } } }
`,
      },
      {
        title: 'ports that are filled in before the manifests are applied',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: api }, ports: [{ name: http, port: "\${API_PORT:-9002}" }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { name: "\${PORT_NAME}" } } } }
          - { path: /cart, pathType: Prefix, backend: { service: { name: web, port: { name: WEB_PORT } } } }
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 9002 } } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const missing = graph.references.filter((reference) => lacksPort(graph, reference));
        const targetOf = ({ to }: Reference) => `${to.namespace}/${to.name}/${to.port ?? ''}`;
        for (const { first, others } of groupByOwner(missing, ({ from }) => from, targetOf)) {
          const [service] = servicesOf(first);
          if (!service) continue;
          const { at, keyAt, to, effect } = first;
          const ports = service.at.get('spec').get('ports');
          const related = [
            { at: ports.key, note: `the ports of ${describe(service)}` },
            ...others.slice(0, 5).map((other) => ({ at: other.keyAt ?? other.at, note: 'asked for here, too' })),
          ];
          const known = knownPorts(service);
          if (!keyAt || to.port === undefined) {
            report(at, 'standard', { service: describe(service), known, effect }, { related });
            continue;
          }
          const values = { service: describe(service), port: to.port, effect };
          const { target, name } = meantBy(service, to.port);
          if (target !== undefined) report(keyAt, 'target', { ...values, own: target }, { related });
          else if (name !== undefined) report(keyAt, 'similar', { ...values, meant: name }, { related });
          else report(keyAt, 'absent', { ...values, known }, { related });
        }
      },
    };
  },
});

type Service = ResourceOf<'Service'>;

/** What a webhook and its like mean when they say no port (staging/src/k8s.io/apiserver/pkg/util/webhook). */
const standardPort = 443;
const standardKinds: ReadonlySet<string> = new Set([
  'APIService',
  'CustomResourceDefinition',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
]);

function lacksPort(graph: Graph, reference: Reference): boolean {
  const { from, to, keyAt, state, proof, targets } = reference;
  if (to.kind !== 'Service' || !targets.every((target) => graph.areNear(from, target))) return false;
  if (proof?.code === 'no-port') return true;
  if (keyAt || state !== 'resolved' || !standardKinds.has(from.visitable ?? '')) return false;
  return (
    targets.length > 0 &&
    servicesOf(reference).every((service) => {
      const ports = portsOf(service).map((port) => port.get('port') as At);
      const numbers = ports.map((port) => port.number());
      const isOpen =
        isExternalName(service) || numbers.length === 0 || ports.some((port) => isUnfilledPort(port.scalar()));
      return !isOpen && !numbers.includes(standardPort) && !graph.mayBeUnread(service.name);
    })
  );
}

function servicesOf({ targets }: Reference): readonly Service[] {
  return targets as readonly Service[];
}

function portsOf(service: Service) {
  return service.at.get('spec').get('ports').items();
}

interface Meant {
  /** The port that leads to the one that is asked for. */
  readonly target?: number | undefined;
  /** The name that is nearly the same. */
  readonly name?: string | undefined;
}

/** What was probably meant by a port that a Service does not have. */
function meantBy(service: Service, port: string | number): Meant {
  const target = portsOf(service)
    .find((one) => one.get('targetPort').value === port)
    ?.get('port')
    .number();
  // 'http' and 'https' are two ports, not one that is misspelt.
  if (target !== undefined || typeof port === 'number' || /^https?$/.test(port)) return { target };
  const names = portsOf(service).flatMap((one) => one.get('name').text() ?? []);
  return { name: nearMiss(port, names, (name) => name) };
}

/** `80, 9090 (metrics)` */
function knownPorts(service: Service): string {
  const ports = portsOf(service).map((port: At<{ name?: string; port: number }>) => {
    const name = port.get('name').text();
    return `${port.get('port').number() ?? ''}${name === undefined ? '' : ` (${name})`}`;
  });
  const few = ports.slice(0, 3).join(', ');
  return ports.length > 3 ? `${few} and ${ports.length - 3} more` : few;
}
