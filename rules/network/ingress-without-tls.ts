import {
  type At,
  areWrittenTogether,
  defineRule,
  type Graph,
  isUnfilled,
  lazily,
  push,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-without-tls',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security', 'production'],
  scope: 'graph',
  docs: {
    summary: 'An Ingress serves a host in the clear',
    why: 'Passwords and sessions that go over plain HTTP are read and changed by everyone on the way. Browsers mark such pages as not secure.',
    instead: 'Name the host and the Secret of its certificate in `tls`; cert-manager makes one from an annotation.',
    unless: 'TLS ends at a load balancer or a proxy in front of the cluster.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  },
  messages: {
    plain: (a: { host: string }) => `host '${a.host}' is served without TLS`,
    all: 'the Ingress has no TLS',
  },
  examples: {
    bad: [
      {
        title: 'no TLS at all, and a host that was forgotten',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } } # expect: all
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: hosts }
spec:
  tls: [{ hosts: [shop.example], secretName: shop-tls }]
  rules:
    - host: shop.example
    - host: admin.shop.example # expect: plain
`,
      },
      {
        title: 'annotations that switch TLS off, or say something else',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/ssl-passthrough: 'false'
    nginx.ingress.kubernetes.io/backend-protocol: HTTPS
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}]'
    traefik.ingress.kubernetes.io/router.entrypoints: web
spec:
  rules:
    - host: shop.example # expect: plain
`,
      },
    ],
    good: [
      {
        title: 'each host has a certificate, also by a wildcard, and one is ended before the cluster',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: hosts }
spec:
  tls: [{ hosts: ['*.shop.example'], secretName: shop-tls }]
  rules:
    - host: admin.shop.example
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: balanced
  annotations: { alb.ingress.kubernetes.io/certificate-arn: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a1b' }
spec:
  rules:
    - host: shop.example
`,
      },
      {
        title: 'the words in which controllers and clouds say that TLS ends elsewhere',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: passed-through
  annotations: { nginx.ingress.kubernetes.io/ssl-passthrough: 'true' }
spec:
  rules: [{ host: passed-through.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: redirected
  annotations: { nginx.ingress.kubernetes.io/force-ssl-redirect: 'true' }
spec:
  rules: [{ host: redirected.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: moved
  annotations: { nginx.ingress.kubernetes.io/permanent-redirect: 'https://www.shop.example' }
spec:
  rules: [{ host: moved.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: openshift
  annotations: { route.openshift.io/termination: edge }
spec:
  rules: [{ host: openshift.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: amazon
  annotations: { alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]' }
spec:
  rules: [{ host: amazon.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: google
  annotations: { networking.gke.io/managed-certificates: shop }
spec:
  rules: [{ host: google.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: google-only
  annotations: { kubernetes.io/ingress.allow-http: 'false' }
spec:
  rules: [{ host: google-only.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: traefik
  annotations: { traefik.ingress.kubernetes.io/router.tls: 'true' }
spec:
  rules: [{ host: traefik.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: traefik-default
  annotations: { traefik.ingress.kubernetes.io/router.entrypoints: websecure }
spec:
  rules: [{ host: traefik-default.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: kong
  annotations: { konghq.com/protocols: https }
spec:
  rules: [{ host: kong.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: azure
  annotations: { appgw.ingress.kubernetes.io/appgw-ssl-certificate: shop }
spec:
  rules: [{ host: azure.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: minion
  annotations: { nginx.org/mergeable-ingress-type: minion }
spec:
  rules: [{ host: minion.shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: tailnet }
spec:
  ingressClassName: tailscale
  rules: [{ host: tailnet.shop.example }]
`,
      },
      {
        title: 'a host that another Ingress has the certificate of, a host that is not filled in, and a proof for ACME',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  tls: [{ hosts: [shop.example], secretName: shop-tls }]
  rules: [{ host: shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: login }
spec:
  rules: [{ host: shop.example }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: registry }
spec:
  rules: [{ host: 'registry.<your domain>' }, { host: '\${HOST}' }]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: solver }
spec:
  rules:
    - host: new.shop.example
      http:
        paths:
          - path: /.well-known/acme-challenge/token
            pathType: Exact
            backend: { service: { name: solver, port: { number: 8089 } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const ingressesByHost = lazily(() => ingressesByHostWithTls(graph));
    // Controllers have one server for a host, and its certificate from whatever Ingress names it.
    const hasTls = (host: string, ingress: Ingress) =>
      namesInCertificates(host)
        .flatMap((name) => ingressesByHost().get(name) ?? [])
        .some((other) => areWrittenTogether(graph, ingress, other));
    return {
      Ingress(ingress) {
        const spec = ingress.at.get('spec');
        const rules = spec.get('rules').items();
        const entries = spec.get('tls').items();
        // An entry without hosts is for all of them.
        if (isEndedElsewhere(ingress) || entries.some((entry) => entry.get('hosts').items().length === 0)) return;
        const isSingle = rules.every((rule) => !rule.get('host').exists);
        if (isSingle && entries.length === 0)
          report(rules.length > 0 ? spec.get('rules').key : spec.get('defaultBackend').key, 'all');
        for (const rule of rules) {
          const host = rule.get('host').text();
          if (!host || isUnfilled(host) || isProof(rule)) continue;
          if (!hasTls(host, ingress)) report(rule.get('host'), 'plain', { host });
        }
      },
    };
  },
});

type Ingress = ResourceOf<'Ingress'>;

function ingressesByHostWithTls(graph: Graph): ReadonlyMap<string, readonly Ingress[]> {
  const found = new Map<string, Ingress[]>();
  for (const ingress of graph.ofKind('Ingress'))
    for (const entry of ingress.at.get('spec').get('tls').items())
      for (const host of entry.get('hosts').texts()) push(found, host, ingress);
  return found;
}

/** A wildcard stands for one label. */
function namesInCertificates(host: string): readonly string[] {
  return [host, `*.${host.slice(host.indexOf('.') + 1)}`];
}

/** Controllers that serve nothing in the clear: TLS is made by the network in front of them. */
const classesWithTls: ReadonlySet<string> = new Set(['tailscale', 'ngrok', 'cloudflare-tunnel']);

/** Whether the words of a controller or a cloud say that there is TLS, although `tls` does not. */
function isEndedElsewhere({ at }: Ingress): boolean {
  const annotations = at.get('metadata').get('annotations').entries();
  const name =
    at.get('spec').get('ingressClassName').text() ??
    annotations.find(([key]) => key === 'kubernetes.io/ingress.class')?.[1].text();
  if (name !== undefined && classesWithTls.has(name)) return true;
  return annotations.some(([key, value]) =>
    marksOfTls.some((mark) => mark.key.test(key) && mark.value.test(String(value.scalar() ?? ''))),
  );
}

/** Each row as the documentation of a controller has it; a value of any kind where only the key counts. */
const marksOfTls: readonly { readonly key: RegExp; readonly value: RegExp }[] = [
  // Certificates by name: AWS, GKE, Azure, Oracle, Huawei, Tencent, Traefik.
  {
    key: /certificate-(?:arn|ocid|ids?)$|ssl-cert|pre-shared-cert|managed-certificates|certmap|https-rules|tls\.(?:certresolver|options|domains)/,
    value: /./,
  },
  { key: /\/(?:ssl-passthrough|force-ssl-redirect|router\.tls)$/, value: /^true$/i },
  { key: /^route\.openshift\.io\/termination$/, value: /./ },
  { key: /\/listen-ports$/, value: /HTTPS/ },
  { key: /^kubernetes\.io\/ingress\.allow-http$/, value: /^false$/i },
  // The entry point that the chart of Traefik gives TLS.
  { key: /\/router\.entrypoints$/, value: /^websecure$/ },
  { key: /^konghq\.com\/protocols$/, value: /^https$/ },
  { key: /\/(?:permanent|temporal)-redirect$/, value: /^https:/ },
  // The master that it is merged into has the certificates.
  { key: /^nginx\.org\/mergeable-ingress-type$/, value: /^minion$/ },
];

/** Whether a rule only answers the question of a certificate authority, which comes in the clear (RFC 8555, 8.3). */
function isProof(rule: At<{ http?: { paths?: { path?: string }[] } }>): boolean {
  const paths = rule.get('http').get('paths').items();
  return paths.length > 0 && paths.every((path) => path.get('path').text()?.startsWith('/.well-known/acme-challenge'));
}
