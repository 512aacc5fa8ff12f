import {
  type At,
  areWrittenTogether,
  defineRule,
  describe,
  type Graph,
  noteOn,
  type Reference,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'reference-not-granted',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A route or a Gateway uses an object of a namespace that does not grant it',
    why: 'In the Gateway API a reference into another namespace counts only where a ReferenceGrant stands in that namespace and names the kind and the namespace of who refers. Without one the controller ignores it: requests for the backend end in status 500, a listener without its certificate is not served.',
    instead:
      'Write a ReferenceGrant into the namespace of the target, with `from` for the kind and namespace of the route and `to` for the kind of the target.',
    unless:
      'The grant is not in the run. Therefore this is told only where the target itself is in the run, close by, or where the run is declared complete.',
    refs: [
      'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
      'https://gateway-api.sigs.k8s.io/guides/multiple-ns/',
    ],
  },
  messages: {
    ungranted: (a: { kind: string; namespace: string; target: string; other: string; effect: string }) =>
      `nothing in '${a.other}' grants ${a.target} to a ${a.kind} of '${a.namespace}': ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'a backend in another namespace, and a grant for another kind',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - name: ledger # expect: ungranted
          namespace: finance
          port: 8080
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: shop, namespace: finance }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: GRPCRoute, namespace: shop }]
  to: [{ group: "", kind: Service }]
`,
      },
      {
        title: 'a certificate that is kept elsewhere',
        complete: true,
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop, namespace: edge }
spec:
  gatewayClassName: shop
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-tls # expect: ungranted
            namespace: certificates
---
apiVersion: v1
kind: Secret
metadata: { name: shop-tls, namespace: certificates }
type: kubernetes.io/tls
data: { tls.crt: RVhBTVBMRQ==, tls.key: RVhBTVBMRQ== }
`,
      },
    ],
    good: [
      {
        title: 'granted, in the own namespace, and a target that is not in the run',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: api, namespace: shop }
spec:
  rules:
    - backendRefs:
        - { name: ledger, namespace: finance, port: 8080 }
        - { name: api, namespace: shop, port: 8080 }
        - { name: search, namespace: search, port: 9200 }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: mesh, namespace: web }
spec:
  parentRefs: [{ group: "", kind: Service, name: ledger, namespace: finance }]
  rules: [{ backendRefs: [{ name: ledger, namespace: finance, port: 8080 }] }]
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: shop, namespace: finance }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop }]
  to: [{ group: "", kind: Service, name: ledger }]
`,
      },
      {
        title: 'a route whose namespace is chosen later',
        yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ledger }
spec: { rules: [{ backendRefs: [{ name: ledger, namespace: finance, port: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ledger, namespace: finance }
spec: { selector: { app: ledger }, ports: [{ port: 8080 }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      reference(reference) {
        const { row, from, at, to, targets, effect, state } = reference;
        if (!grantedKinds.has(to.kind) || !from.visitable || !referringKinds.has(from.visitable)) return;
        // Routes of a mesh belong to a Service, which may be that of another namespace.
        if (row.path === parentPath || isOfMesh(from)) return;
        const isForeign = to.namespace !== '' && to.namespace !== from.namespace && graph.isNamespaceGiven(from);
        if (!isForeign || state !== 'resolved' || to.selector !== undefined) return;
        const [target] = targets;
        if (!target || !targets.every((one) => areWrittenTogether(graph, from, one)) || isGranted(graph, reference))
          return;
        const object = describe(target);
        const values = { kind: from.kind, namespace: from.namespace, target: object, other: to.namespace, effect };
        report(at, 'ungranted', values, { related: [noteOn(target, object)] });
      },
    };
  },
});

const parentPath = 'spec.parentRefs[].name';

function isOfMesh({ at }: Resource): boolean {
  const route = at as At<{ spec?: { parentRefs?: { kind?: string }[] } }>;
  return route
    .get('spec')
    .get('parentRefs')
    .items()
    .some((parent) => parent.get('kind').text() === 'Service');
}

const gatewayGroup = 'gateway.networking.k8s.io';
const referringKinds: ReadonlySet<string> = new Set([
  'GRPCRoute',
  'Gateway',
  'HTTPRoute',
  'TCPRoute',
  'TLSRoute',
  'UDPRoute',
]);
const grantedKinds: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'Service']);

function isGranted(graph: Graph, { from, to }: Reference): boolean {
  if (graph.isExternal('ReferenceGrant', to.namespace, '')) return true;
  // A grant that names no namespace may be applied to the one that is meant.
  const grants = graph
    .ofKind('ReferenceGrant')
    .filter((grant) => grant.namespace === to.namespace || !graph.isNamespaceGiven(grant));
  return grants.some((grant) => isFrom(grant) && isTo(grant));

  function isFrom({ at }: ResourceOf<'ReferenceGrant'>): boolean {
    return at
      .get('spec')
      .get('from')
      .items()
      .some(
        (one) =>
          one.get('group').text() === gatewayGroup &&
          one.get('kind').text() === from.kind &&
          one.get('namespace').text() === from.namespace,
      );
  }

  function isTo({ at }: ResourceOf<'ReferenceGrant'>): boolean {
    const entries = at.get('spec').get('to').items() as readonly At<{ group?: string; kind?: string; name?: string }>[];
    return entries.some(
      (one) =>
        (one.get('group').text() ?? '') === '' &&
        one.get('kind').text() === to.kind &&
        (one.get('name').text() ?? to.name) === to.name,
    );
  }
}
