import { type At, type Container, defineRule, metadataOf, type Resource, type ResourceOf } from '../../src/rule.ts';
import { credentialIn, isRealSecret, isSecretName } from './_credentials.ts';
import { decodedText } from './_secret-values.ts';

export default defineRule({
  id: 'credential-in-plain-sight',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  onlyWith: ['annotations', 'env', 'command', 'args', 'data', 'stringData'],
  docs: {
    summary: 'A manifest holds a key, a token or a password for everybody to read',
    why: 'Whoever reads the repository, the object or the environment of the process has it: ConfigMaps and pod specs are shown to everybody who may view a namespace, arguments stand in the list of processes. A Secret is base64, which hides nothing, and what was once committed stays in the history. The value is never printed here.',
    instead:
      'Renew the credential, then keep it outside of the repository: a Secret that an operator makes (External Secrets, Sealed Secrets, SOPS), and `valueFrom.secretKeyRef` in the pod.',
    unless:
      'It opens nothing, as those of examples and tests. Marks that are filled in later, words such as `changeme`, and short values without digits are left alone.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/secret/',
      'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
    ],
  },
  messages: {
    known: (a: { place: string; what: string }) => `${a.place} holds ${a.what}`,
    named: (a: { place: string }) => `${a.place} holds what its name calls a secret`,
  },
  examples: {
    bad: [
      {
        title: 'in the environment and the arguments of a container',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      args:
        - --listen=:8080
        - --database=postgres://shop:k7Qz9mWv2Rb4@database:5432/shop # expect: known
      env:
        - { name: LOG_LEVEL, value: info }
        - name: DATABASE_PASSWORD
          value: k7Qz9mWv2Rb4Xt # expect: named
---
apiVersion: v1
kind: Pod
metadata: { name: migrate, namespace: shop }
spec:
  containers:
    - name: migrate
      image: ghcr.io/shop/migrate:2.4.1
      command:
        - migrate
        - postgres://shop:k7Qz9mWv2Rb4@database:5432/shop # expect: known
`,
      },
      {
        title: 'in a ConfigMap, an annotation and a Secret that is committed',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  namespace: shop
  annotations:
    shop.example/mirror: https://bot:k7Qz9mWv2Rb4@git.shop.internal/api.git # expect: known
data:
  api-key: k7Qz9mWv2Rb4Xt # expect: named
---
apiVersion: v1
kind: Secret
metadata: { name: api, namespace: shop }
stringData:
  password: k7Qz9mWv2Rb4Xt # expect: named
data:
  url: cG9zdGdyZXM6Ly9zaG9wOms3UXo5bVd2MlJiNEBkYXRhYmFzZTo1NDMyL3Nob3A= # expect: known
`,
      },
    ],
    good: [
      {
        title: 'references, marks, words for a value, and names that only sound like one',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  containers:
    - name: api
      image: ghcr.io/shop/api:2.4.1
      env:
        - { name: DATABASE_PASSWORD, valueFrom: { secretKeyRef: { name: database, key: password } } }
        - { name: DATABASE_URL, value: 'postgres://shop:$(DATABASE_PASSWORD)@database/shop' }
        - { name: ADMIN_PASSWORD, value: changeme }
        - { name: API_TOKEN, value: '\${API_TOKEN}' }
        - { name: PASSWORD_FILE, value: /run/secrets/k7Qz9mWv2Rb4Xt }
        - { name: SECRET_NAME, value: database-credentials-2 }
        - { name: SIGNING_KEY, value: /etc/keys/signing-2024.pem }
---
apiVersion: v1
kind: Secret
metadata: { name: api, namespace: shop }
stringData: { password: change-me-12345, certificate: '-----BEGIN CERTIFICATE-----' }
`,
      },
    ],
  },
  visit({ report }) {
    function check(at: At, place: string, name = ''): void {
      judge(at, at.scalar()?.toString() ?? '', { place, name });
    }

    function judge(at: At, text: string, { place, name }: { readonly place: string; readonly name: string }): void {
      const what = credentialIn(text);
      if (what !== undefined) report(at, 'known', { place, what });
      else if (isSecretName(name) && isRealSecret(text)) report(at, 'named', { place });
    }

    function visitPairs(pairs: At, kind: 'ConfigMap' | 'Secret'): void {
      for (const [key, at] of (pairs as At<Record<string, string>>).entries())
        check(at as At, `key '${shortened(key)}' of the ${kind}`, key);
    }

    return {
      resource(resource: Resource) {
        for (const [key, at] of metadataOf(resource.at).get('annotations').entries()) {
          if (key !== 'kubectl.kubernetes.io/last-applied-configuration')
            check(at as At, `annotation '${shortened(key)}'`);
        }
      },
      container({ at }: Container) {
        for (const variable of at.get('env').items()) {
          const name = variable.get('name').text() ?? '';
          check(variable.get('value') as At, `variable '${shortened(name)}'`, name);
        }
        for (const argument of [...at.get('command').items(), ...at.get('args').items()])
          check(argument as At, 'an argument');
      },
      ConfigMap: ({ at }: ResourceOf<'ConfigMap'>) => visitPairs(at.get('data') as At, 'ConfigMap'),
      Secret({ at }: ResourceOf<'Secret'>) {
        visitPairs(at.get('stringData') as At, 'Secret');
        for (const [key, value] of at.get('data').entries()) {
          const text = decodedText(value.text() ?? '');
          if (text !== undefined)
            judge(value as At, text, { place: `key '${shortened(key)}' of the Secret`, name: key });
        }
      },
    };
  },
});

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}
