import { type At, defineRule, describe, keysOf, nearMiss, noteOn, quoted, type Reference } from '../../src/rule.ts';

export default defineRule({
  id: 'tls-secret-unusable',
  area: 'network',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The Secret of a certificate lacks the certificate or its key',
    why: 'The controller of an Ingress or a Gateway reads the certificate from the key `tls.crt` of the Secret and the private key from `tls.key`. Without one of them it serves its own certificate, which every browser warns about, or nothing.',
    instead: 'Name the keys `tls.crt` and `tls.key`, as `kubectl create secret tls` does.',
    unless: 'A program writes the keys into the Secret while the cluster runs.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets',
      'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
    ],
  },
  messages: {
    similar: (a: { secret: string; key: string; meant: string; effect: string }) =>
      `no key '${a.key}' in ${a.secret} (did you mean '${a.meant}'?): ${a.effect}`,
    absent: (a: { secret: string; key: string; known: string; effect: string }) =>
      `no '${a.key}' in ${a.secret}, only ${a.known}: ${a.effect}`,
  },
  examples: {
    bad: [
      {
        title: 'the names that the certificate authority gave to the files',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls, namespace: shop }
data: { fullchain.pem: RVhBTVBMRQ==, privkey.pem: RVhBTVBMRQ== }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec:
  tls:
    - hosts: [shop.example]
      secretName: shop-tls # expect: absent
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
      {
        title: 'a slip of the pen',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
stringData: { tls.cert: EXAMPLE, tls.key: EXAMPLE }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shop }
spec:
  gatewayClassName: shop
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-tls # expect: similar
`,
      },
    ],
    good: [
      {
        title: 'both keys, a Secret that is filled later, and one that is not in the run',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
data: { tls.crt: RVhBTVBMRQ==, tls.key: RVhBTVBMRQ== }
---
apiVersion: v1
kind: Secret
metadata: { name: admin-tls }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [{ secretName: shop-tls }, { secretName: admin-tls }, { secretName: api-tls }]
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      reference({ row, at, to, state, targets, effect }: Reference) {
        const [secret] = targets;
        if (to.kind !== 'Secret' || state !== 'resolved' || !secret || !tlsFields.has(row.path)) return;
        const known = keysOf(secret, true);
        // Of its own type the API server refuses the Secret itself, and one without any keys is filled later.
        const isOwnType = (secret.at as At<{ type?: string }>).get('type').text() === 'kubernetes.io/tls';
        const key = wantedKeys.find((one) => targets.every((target) => !keysOf(target, true).includes(one)));
        if (key === undefined || known.length === 0 || isOwnType) return;
        const values = { secret: describe(secret), key, effect };
        const related = [noteOn(secret, `${describe(secret)} is defined here`)];
        const meant = nearMiss(key, known, (one) => one);
        if (meant !== undefined) report(at, 'similar', { ...values, meant }, { related });
        else report(at, 'absent', { ...values, known: quoted(known, 2) }, { related });
      },
    };
  },
});

const tlsFields: ReadonlySet<string> = new Set([
  'spec.tls[].secretName',
  'spec.listeners[].tls.certificateRefs[].name',
]);
const wantedKeys = ['tls.crt', 'tls.key'] as const;
