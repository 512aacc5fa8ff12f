import { type At, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-snippet',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'Annotations of an Ingress write into the configuration of its controller',
    why: 'A snippet is copied into the configuration of NGINX as it is. Whoever may write the Ingress so reads the files of the controller, among them its token, which reads the Secrets of all namespaces (CVE-2021-25742). Controllers refuse snippets by default since ingress-nginx 1.9. Other annotations are meant for one value, and older controllers copy that as it is, too: with a `;` or a line break the value ends its directive and begins another one (CVE-2023-5044, CVE-2025-1097, CVE-2025-1098, CVE-2025-24514).',
    instead:
      'Use the annotation for the one setting, or a Gateway with a filter. Find out who wrote a value that begins a directive of its own, and update the controller.',
    refs: [
      'https://github.com/kubernetes/ingress-nginx/issues/7837',
      'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations',
      'https://github.com/kubernetes/kubernetes/issues/131006',
      'https://github.com/kubernetes/kubernetes/issues/131007',
      'https://github.com/kubernetes/kubernetes/issues/126817',
    ],
  },
  messages: {
    snippet: (a: { annotation: string }) => `'${a.annotation}' is copied into the configuration of NGINX as it is`,
    allowed: 'whoever may write an Ingress may write into the configuration of NGINX by a snippet',
    injected: (a: { annotation: string; character: string }) =>
      `${a.character} in '${a.annotation}' ends its directive of NGINX, and what follows begins another one`,
  },
  examples: {
    bad: [
      {
        title: 'a header by a snippet',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: 'more_set_headers "X-Shop: 1";' # expect: snippet
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
      {
        title: 'a controller that takes snippets',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: ingress-nginx-controller, namespace: ingress-nginx }
data:
  allow-snippet-annotations: 'true' # expect: allowed
`,
      },
      {
        title: 'values that go on behind the end of their directive',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/auth-url: "http://auth.shop.svc/#;load_module /tmp/evil.so;" # expect: injected
    nginx.ingress.kubernetes.io/auth-tls-match-cn: "CN=shop #(\\n){}\\n }}\\nssl_engine /tmp/evil.so" # expect: injected
    nginx.ingress.kubernetes.io/mirror-target: "https://mirror.shop.example;}location /all{root /;" # expect: injected
    nginx.ingress.kubernetes.io/rewrite-target: '/$1" break; load_module "/tmp/evil.so' # expect: injected
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
    good: [
      {
        title: 'annotations for one setting',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 8m
    nginx.ingress.kubernetes.io/auth-url: https://auth.shop.example/validate?from=$request_uri
    nginx.ingress.kubernetes.io/auth-tls-match-cn: CN=(web|api)-[0-9]{2}
    nginx.ingress.kubernetes.io/mirror-target: |
      https://mirror.shop.example$request_uri
    nginx.ingress.kubernetes.io/rewrite-target: /shop;lang=en/$1
    nginx.ingress.kubernetes.io/proxy-cookie-path: / "/; Secure"
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      ConfigMap({ at }) {
        const data = at.get('data') as At as At<Readonly<Record<string, string>>>;
        const switched = data.get('allow-snippet-annotations');
        if (switched.text() === 'true') report(switched, 'allowed');
      },
      Ingress({ at }) {
        for (const [annotation, value] of at.get('metadata').get('annotations').entries()) {
          if (snippet.test(annotation)) report(value.key, 'snippet', { annotation });
          if (!annotation.startsWith(prefix)) continue;
          const name = annotation.slice(prefix.length);
          const [end] = endsOfValue.get(name)?.exec(value.text()?.trim() ?? '') ?? [];
          if (end === undefined) continue;
          report(value.key, 'injected', {
            annotation: name,
            character: end.trim() === '' ? 'a line break' : `'${end}'`,
          });
        }
      },
    };
  },
});

const snippet = /^nginx\.(?:ingress\.kubernetes\.io|org)\/[\w-]*snippets?$/;
const prefix = 'nginx.ingress.kubernetes.io/';

const end = /[;\r\n]/;

/** Annotations that advisories of ingress-nginx name as ways into its configuration, and what ends a value of theirs. */
const endsOfValue: ReadonlyMap<string, RegExp> = new Map([
  ['permanent-redirect', end], // CVE-2023-5044
  ['auth-tls-match-cn', end], // CVE-2025-1097
  ['mirror-target', end], // CVE-2025-1098
  ['mirror-host', end],
  ['auth-url', end], // CVE-2025-24514
  ['auth-proxy-set-headers', end], // CVE-2025-15566
  ['auth-method', end], // CVE-2026-1580
  ['rewrite-target', /["\r\n]/], // CVE-2026-3288; it stands in quotes
]);
