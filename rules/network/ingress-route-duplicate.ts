import { type At, defineRule, describe, type Graph, metadataOf, type ResourceOf } from '../../src/rule.ts';
import { areRivals } from './_rivals.ts';

export default defineRule({
  id: 'ingress-route-duplicate',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'Two routes of Ingresses have the same host and path and lead elsewhere',
    why: 'An ingress controller serves one backend for a host, a path and a path type. Of two in one Ingress it takes the first; of two Ingresses of one class most controllers take the older one. The other route gets no requests and nothing says so, and after a redeployment it may be the other way round.',
    instead:
      'Delete one of the two, or give it a path of its own. A canary is marked by the annotations of the controller.',
    unless:
      'The controller gives each Ingress a load balancer of its own, as those of cloud providers do, or tells requests apart by annotations: such Ingresses are not compared. Only manifests of one file or of one folder are, and those of the whole run when it is declared complete.',
    refs: [
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches',
      'https://kubernetes.github.io/ingress-nginx/how-it-works/',
    ],
  },
  messages: {
    again: (a: { route: string; backend: string }) =>
      `${a.route} leads to ${a.backend} already: this route is never used`,
    rival: (a: { route: string; backend: string; ingress: string }) =>
      `${a.route} leads to ${a.backend} in ${a.ingress}: one of the two is never used`,
  },
  examples: {
    bad: [
      {
        title: 'a path that was copied and not changed',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
          - path: / # expect: again
            pathType: Prefix
            backend: { service: { name: cart, port: { number: 80 } } }
`,
      },
      {
        title: 'two Ingresses of one class',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api, namespace: shop }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http:
        paths:
          - path: /api # expect: rival
            pathType: Prefix
            backend: { service: { name: api-v2, port: { number: 80 } } }
`,
      },
    ],
    good: [
      {
        title: 'a canary, another class, another host, and another path type',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
          - { path: /, pathType: Exact, backend: { service: { name: start, port: { number: 80 } } } }
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: pages, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web-canary, annotations: { nginx.ingress.kubernetes.io/canary: "true" } }
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web-canary, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web-internal }
spec:
  ingressClassName: nginx-internal
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
`,
      },
      {
        title: 'no host, and a load balancer for each Ingress',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: admin }
spec:
  rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] } }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: public }
spec:
  ingressClassName: alb
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: private }
spec:
  ingressClassName: alb
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        const known = new Map<string, Route[]>();
        for (const route of graph.ofKind('Ingress').flatMap(routesOf)) {
          const key = `${route.className} ${route.host} ${route.path} ${route.pathType}`;
          const before = known.get(key) ?? [];
          known.set(key, [...before, route]);
          const own = before.find(({ ingress }) => ingress === route.ingress);
          const other = own ?? before.find((one) => meet(graph, one, route));
          if (!other || other.backend === route.backend) continue;
          const values = { route: `'${route.host}${route.path}'`, backend: other.backend };
          const related = [{ at: other.at, note: 'the other route' }];
          if (own) report(route.at, 'again', values, { related });
          else report(route.at, 'rival', { ...values, ingress: describe(other.ingress) }, { related });
        }
      },
    };
  },
});

type Ingress = ResourceOf<'Ingress'>;

interface Route {
  readonly ingress: Ingress;
  readonly at: At;
  readonly className: string;
  readonly host: string;
  readonly path: string;
  readonly pathType: string;
  readonly backend: string;
  /** Whether other Ingresses are served at the same address, and not told apart by annotations. */
  readonly isShared: boolean;
}

function routesOf(ingress: Ingress): readonly Route[] {
  const spec = ingress.at.get('spec');
  const annotations = metadataOf(ingress.at).get('annotations').labels();
  const className = spec.get('ingressClassName').text() ?? annotations['kubernetes.io/ingress.class'] ?? '';
  const isSplit = Object.keys(annotations).some((key) => splitting.test(key));
  return spec
    .get('rules')
    .items()
    .flatMap((rule) => {
      const host = rule.get('host').text() ?? '';
      const isShared = host !== '' && !isSplit && !/alb|gce|azure/.test(className);
      const paths = rule.get('http').get('paths').items();
      return paths.flatMap((at): readonly Route[] => {
        const path = at.get('path').text() ?? '/';
        const pathType = at.get('pathType').text() ?? '';
        const backend = backendOf(at);
        return backend ? [{ ingress, at: at.get('path'), className, host, path, pathType, backend, isShared }] : [];
      });
    });
}

/** Annotations by which controllers divide the requests for one path. */
const splitting = /canary|method|header|cookie|condition|match|weight|priority|group/i;

function backendOf(path: At<{ backend?: { service?: { name?: string; port?: object } } }>): string | undefined {
  const service = path.get('backend').get('service');
  const name = service.get('name').text();
  const port = service.get('port') as At<{ number?: number; name?: string }>;
  const number = port.get('number').number() ?? port.get('name').text();
  return name === undefined ? undefined : `Service '${name}'${number === undefined ? '' : ` port ${number}`}`;
}

function meet(graph: Graph, a: Route, b: Route): boolean {
  return a.isShared && b.isShared && areRivals(graph, a.ingress, b.ingress);
}
