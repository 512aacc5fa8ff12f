import { defineRule, metadataOf } from '../../src/rule.ts';

export default defineRule({
  id: 'token-secret-not-made',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The token Secret of a ServiceAccount is named, which is not made any more',
    why: 'Up to 1.23, Kubernetes made a Secret with a token for each ServiceAccount, and its name ended in five random letters. Since 1.24 it makes none: in a new cluster the pods stay in `ContainerCreating`. The random letters differ from cluster to cluster anyway.',
    instead:
      'Take the token that each pod has under `/var/run/secrets/kubernetes.io/serviceaccount`, mount a `projected` volume with `serviceAccountToken`, or write a Secret of type `kubernetes.io/service-account-token`.',
    unless: 'The Secret is left over from an old cluster and is to stay.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
      'https://kubernetes.io/docs/concepts/security/service-accounts/',
    ],
  },
  messages: {
    notMade: (a: { secret: string; account: string }) =>
      `no Secret '${a.secret}' is made for ServiceAccount '${a.account}' since Kubernetes 1.24`,
  },
  examples: {
    bad: [
      {
        title: 'the token of an account is mounted by the name that it got once',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: deployer }
---
apiVersion: v1
kind: Pod
metadata: { name: deployer }
spec:
  serviceAccountName: deployer
  containers:
    - { name: deployer, image: ghcr.io/shop/deployer:1.2.0, volumeMounts: [{ name: token, mountPath: /token }] }
  volumes:
    - name: token
      secret:
        secretName: deployer-token-x7k2p # expect: notMade
`,
      },
    ],
    good: [
      {
        title: 'names that only look alike, and a Secret of the run',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: worker-token-b4kzr, annotations: { kubernetes.io/service-account.name: worker } }
type: kubernetes.io/service-account-token
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:3.0.2
      env:
        - { name: TOKEN, valueFrom: { secretKeyRef: { name: payment-token-admin, key: token } } }
        - { name: CARD, valueFrom: { secretKeyRef: { name: card-token-prod, key: token } } }
        - { name: OTHER, valueFrom: { secretKeyRef: { name: worker-token-b4kzr, key: token, optional: true } } }
`,
      },
      {
        title: 'a Secret that may be missing',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: deployer }
spec:
  containers: [{ name: deployer, image: 'ghcr.io/shop/deployer:1.2.0' }]
  volumes: [{ name: token, secret: { secretName: default-token-x7k2p, optional: true } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      reference({ from, to, state, optional, at }) {
        // What is missing for sure is told by config-object-missing.
        if (to.kind !== 'Secret' || state !== 'unknown' || optional || graph.minorVersion < 24) return;
        // An object that was read from a cluster is not meant to be applied to another one.
        if (metadataOf(from.at).get('uid').exists) return;
        const account = tokenSecret.exec(to.name)?.[1];
        if (account !== undefined) report(at, 'notMade', { secret: to.name, account });
      },
    };
  },
});

/** Kubernetes makes random names without vowels (staging/src/k8s.io/apimachinery/pkg/util/rand/rand.go). */
const tokenSecret = /^(.+)-token-[bcdfghjklmnpqrstvwxz2456789]{5}$/;
