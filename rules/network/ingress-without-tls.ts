import { defineRule, placeholder } from '../../src/rule.ts';

export default defineRule({
  id: 'ingress-without-tls',
  area: 'network',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security', 'production'],
  scope: 'resource',
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
    ],
  },
  visit({ report }) {
    return {
      Ingress({ at }) {
        const annotations = at.get('metadata').get('annotations').entries();
        if (
          annotations.some(([key]) =>
            /certificate-arn|ssl-cert|pre-shared-cert|managed-certificates|router\.tls/.test(key),
          )
        )
          return;
        const spec = at.get('spec');
        const rules = spec.get('rules').items();
        const entries = spec.get('tls').items();
        const covered = entries.flatMap((entry) => entry.get('hosts').texts());
        // An entry without hosts is for all of them.
        if (entries.some((entry) => entry.get('hosts').items().length === 0)) return;
        const isSingle = rules.length === 0 || rules.every((rule) => !rule.get('host').exists);
        if (isSingle && entries.length === 0)
          report(rules.length > 0 ? spec.get('rules').key : spec.get('defaultBackend').key, 'all');
        for (const rule of rules) {
          const host = rule.get('host').text();
          if (host && !placeholder.test(host) && !covered.some((one) => isCovered(host, one)))
            report(rule.get('host'), 'plain', { host });
        }
      },
    };
  },
});

/** A wildcard stands for one label. */
function isCovered(host: string, by: string): boolean {
  return host === by || (by.startsWith('*.') && host.slice(host.indexOf('.') + 1) === by.slice(2));
}
