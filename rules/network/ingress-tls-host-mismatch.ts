import { type At, defineRule, nearMiss } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-tls-host-mismatch',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The host of a certificate and the host of a rule differ by a slip',
    why: 'An Ingress serves a certificate for the hosts that stand in its entry under `tls`. Where a host there has no rule, and the host of a rule has no certificate, the controller answers for the rule with its own certificate, which every browser warns about.',
    instead: 'Write the same host under `tls` and under `rules`, letter by letter.',
    unless: 'The certificate holds both names and the controller looks for them itself, as ingress-nginx does.',
    refs: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  },
  messages: {
    differs: (a: { host: string; rule: string }) => `no rule is for '${a.host}', and '${a.rule}' has no certificate`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts:
        - shop.exmaple # expect: differs
        - www.shop.example
      secretName: shop-tls
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`,
      },
      {
        title: 'the only host has no certificate, the only certificate no host',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls:
    - hosts: [shop.example] # expect: differs
      secretName: shop-tls
  rules:
    - host: shop.test
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`,
      },
    ],
    good: [
      {
        title: 'a wildcard, a host without encryption beside another one, and a certificate for all hosts',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ hosts: ['*.shop.example'], secretName: shop-tls }]
  rules:
    - host: www.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: admin }
spec:
  tls: [{ secretName: admin-tls }]
  rules:
    - host: admin.shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: admin, port: { number: 80 } } } }] }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: api }
spec:
  tls: [{ hosts: [api.shop.example], secretName: api-tls }]
  rules:
    - http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }] }
`,
      },
      {
        title: 'hosts that are put in later',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ hosts: [HOST], secretName: shop-tls }]
  rules:
    - host: shop.example
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Ingress(ingress) {
        const spec = ingress.at.get('spec');
        const entries = spec.get('tls').items();
        const rules = spec.get('rules').items();
        // An entry without hosts is for all of them, and a rule without host as well.
        if (!entries.every((entry) => entry.get('hosts').items().length > 0)) return;
        if (!rules.every((rule) => rule.get('host').exists) || graph.mayBeUnread(ingress.name)) return;
        const certified = entries.flatMap((entry) => entry.get('hosts').items()) as readonly At<string>[];
        const served = rules.map((rule) => rule.get('host')) as readonly At<string>[];
        const unused = certified.filter((one) => !served.some((other) => isOne(one, other) || isOne(other, one)));
        const bare = served.filter((one) => !certified.some((other) => isOne(other, one)));
        for (const at of unused.filter(isWritten)) {
          const host = at.text() ?? '';
          const near = nearMiss(host, bare, (one) => one.text() ?? '');
          const other = near ?? (certified.length === 1 && served.length === 1 ? bare[0] : undefined);
          if (!other || !isWritten(other)) continue;
          const related = [{ at: other, note: 'the host of the rule' }];
          report(at, 'differs', { host, rule: other.text() ?? '' }, { related });
        }
      },
    };
  },
});

/** A name in lower case with a dot: anything else is filled in later. */
function isWritten(at: At<string>): boolean {
  return /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(at.text() ?? '');
}

/** Whether a host, or a wildcard for one label, stands for another host. */
function isOne(pattern: At<string>, host: At<string>): boolean {
  const [a, b] = [pattern.text() ?? '', host.text() ?? ''];
  return a === b || (a.startsWith('*.') && b.slice(b.indexOf('.')) === a.slice(1));
}
