import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'token-never-expires',
  area: 'access',
  severity: 'info',
  since: '0.1.0',
  presets: ['security', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A Secret asks for a token of a ServiceAccount that has no end',
    why: 'Such a token works from anywhere and for as long as the Secret exists, and everybody who may read Secrets of the namespace can take it. The tokens that pods have by default end within the hour or with their pod.',
    instead:
      'Let pods use the token that is mounted for them, or a `projected` volume with `serviceAccountToken`; for people and pipelines make one with an end by `kubectl create token`.',
    unless: 'Something outside of the cluster needs a token and cannot renew it.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
      'https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token',
    ],
  },
  messages: {
    endless: (a: { account: string }) => `the token of ServiceAccount '${a.account}' that is put here never expires`,
  },
  examples: {
    bad: [
      {
        title: 'a token for a pipeline',
        yaml: `
apiVersion: v1
kind: Secret
metadata:
  name: deployer-token
  annotations: { kubernetes.io/service-account.name: deployer }
type: kubernetes.io/service-account-token # expect: endless
`,
      },
    ],
    good: [
      {
        title: 'a token with an end, and a Secret of another type',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: e30= }
---
apiVersion: v1
kind: Pod
metadata: { name: deployer }
spec:
  serviceAccountName: deployer
  containers: [{ name: deployer, image: 'ghcr.io/shop/deployer:1.0.0', volumeMounts: [{ name: token, mountPath: /token }] }]
  volumes:
    - name: token
      projected: { sources: [{ serviceAccountToken: { path: token, expirationSeconds: 3600, audience: shop } }] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Secret({ at }) {
        const type = at.get('type');
        const account = at.get('metadata').get('annotations').get('kubernetes.io/service-account.name').text();
        // Without an account the Secret is refused, which is told where types of Secrets are.
        if (type.text() === 'kubernetes.io/service-account-token' && account) report(type, 'endless', { account });
      },
    };
  },
});
