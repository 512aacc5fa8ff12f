import { defineRule, placeholder, put } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-path-invalid',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  docs: {
    summary: 'The API server refuses a path of an Ingress',
    why: "Paths of the types Exact and Prefix are compared piece by piece, so that they begin with '/' and have no empty pieces, no '.' and '..', and no slash in disguise. What ImplementationSpecific means is up to the controller: its paths have to begin with '/' or be empty.",
    instead: 'Write an absolute path, or `pathType: ImplementationSpecific` for a pattern that the controller reads.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types'],
  },
  messages: {
    relative: (a: { path: string; type: string }) =>
      `path '${a.path}' does not begin with '/', as type '${a.type}' wants`,
    absent: (a: { type: string }) => `no path: type '${a.type}' wants one that begins with '/'`,
    contains: (a: { path: string; part: string; type: string }) =>
      `path '${a.path}' has '${a.part}' in it, which type '${a.type}' does not allow`,
    ends: (a: { path: string; end: string; type: string }) =>
      `path '${a.path}' ends with '${a.end}', which type '${a.type}' does not allow`,
  },
  examples: {
    bad: [
      {
        title: 'relative, absent, doubled and going upwards',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - pathType: Prefix
            path: api # expect: relative
            backend: { service: { name: api, port: { number: 80 } } }
          - pathType: Exact # expect: absent
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: Prefix
            path: /static//images # expect: contains
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: Prefix
            path: /files/.. # expect: ends
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: ImplementationSpecific
            path: .*\\.php # expect: relative
            backend: { service: { name: web, port: { number: 80 } } }
`,
        fixed: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - pathType: Prefix
            path: /api
            backend: { service: { name: api, port: { number: 80 } } }
          - pathType: Exact
            backend: { service: { name: web, port: { number: 80 } } }
            path: /
          - pathType: Prefix
            path: /static//images
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: Prefix
            path: /files/..
            backend: { service: { name: web, port: { number: 80 } } }
          - pathType: ImplementationSpecific
            path: /.*\\.php
            backend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
    good: [
      {
        title: 'absolute, and what a controller reads',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  rules:
    - http:
        paths:
          - { pathType: Exact, path: /shop/, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: Prefix, path: /, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: ImplementationSpecific, path: '/a//(.*)', backend: { service: { name: web, port: { number: 80 } } } }
          - { pathType: Prefix, path: $(SHOP_PATH), backend: { service: { name: web, port: { number: 80 } } } }
          - { path: api, backend: { service: { name: web, port: { number: 80 } } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Ingress({ at }) {
        const rules = at.get('spec').get('rules').items();
        for (const entry of rules.flatMap((rule) => rule.get('http').get('paths').items())) {
          const type = entry.get('pathType').text() ?? '';
          const field = entry.get('path');
          const path = field.text() ?? '';
          const isCompared = comparedTypes.has(type);
          if (!isCompared && type !== 'ImplementationSpecific') continue;
          if ((field.exists && field.text() === undefined) || placeholder.test(path)) continue;
          if (path === '' && !isCompared) continue;
          const fix = { title: `write '/${path}'`, safe: false, changes: [put(field, `/${path}`)] };
          if (path === '') report(field, 'absent', { type }, { fix });
          else if (!path.startsWith('/')) report(field, 'relative', { path, type }, { fix });
          if (!isCompared) continue;
          const part = forbiddenParts.find((one) => path.includes(one));
          const end = forbiddenEnds.find((one) => path.endsWith(one));
          if (part !== undefined) report(field, 'contains', { path, part, type });
          else if (end !== undefined) report(field, 'ends', { path, end, type });
        }
      },
    };
  },
});

const comparedTypes: ReadonlySet<string> = new Set(['Exact', 'Prefix']);
const forbiddenParts = ['//', '/./', '/../', '%2f', '%2F'] as const;
const forbiddenEnds = ['/..', '/.'] as const;
