import {
  type At,
  defineRule,
  isMapping,
  lookUp,
  nearest,
  placeholder,
  quoted,
  type ResourceOf,
} from '../../src/rule.ts';
import { textOf, valueAt } from './_secret-values.ts';

type Secret = ResourceOf<'Secret'>;

export default defineRule({
  id: 'secret-type-unmet',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A Secret has not what its type promises',
    why: 'The API server refuses a Secret of a known type without the keys that programs look for, with a login that is no JSON, or with a token of nobody. Keys of `data` and `stringData` count together. Other types, and those with a slip of the pen, are not checked. A certificate that cannot be read is taken, and served by nobody.',
    instead: 'Write the keys of the type, or leave `type` out: it is Opaque then, and any key will do.',
    refs: ['https://kubernetes.io/docs/concepts/configuration/secret/#secret-types'],
  },
  messages: {
    unknown: (a: { type: string; meant: string }) =>
      `there is no type '${a.type}', so nothing is asked of the keys: is it '${a.meant}'?`,
    keys: (a: { type: string; keys: string }) => `type '${a.type}' needs ${a.keys}`,
    either: (a: { type: string; keys: string }) => `type '${a.type}' needs one of ${a.keys}`,
    empty: (a: { type: string; key: string }) => `'${a.key}' is empty, and type '${a.type}' needs a key there`,
    login: (a: { key: string }) => `'${a.key}' is not a JSON object with the logins of registries`,
    account: "a token needs the annotation 'kubernetes.io/service-account.name', whose token it is",
    pem: (a: { key: string }) => `'${a.key}' holds nothing in PEM form ('-----BEGIN ...'): nobody can use it for TLS`,
  },
  examples: {
    bad: [
      {
        title: 'a slip in the type',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tl # expect: unknown
data: { tls.crt: '', tls.key: '' }
`,
      },
      {
        title: 'keys with names of their own',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
data: # expect: keys
  cert.pem: RVhBTVBMRQ==
  key.pem: RVhBTVBMRQ==
---
apiVersion: v1
kind: Secret
metadata: { name: database }
type: kubernetes.io/basic-auth
stringData: # expect: either
  user: shop
---
apiVersion: v1
kind: Secret
metadata: { name: deploy }
type: kubernetes.io/ssh-auth
stringData:
  ssh-privatekey: '' # expect: empty
`,
      },
      {
        title: 'logins of registries',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: shop:example # expect: login
---
apiVersion: v1
kind: Secret
metadata: { name: old-registry }
type: kubernetes.io/dockercfg
data:
  .dockercfg: W10= # expect: login
`,
      },
      {
        title: 'a token of nobody, and a certificate that is none',
        yaml: `
apiVersion: v1
kind: Secret
metadata: # expect: account
  name: agent
type: kubernetes.io/service-account-token
---
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
stringData:
  tls.crt: the certificate # expect: pem
  tls.key: |
    -----BEGIN PRIVATE KEY-----
    RVhBTVBMRQ==
    -----END PRIVATE KEY-----
`,
      },
    ],
    good: [
      {
        title: 'a type that the driver of Ceph asked for once',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: ceph-admin }
type: kubernetes.io/rbd
data: { key: QVFCMDFQ }
`,
      },
      {
        title: 'each type with its keys, from both fields',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
data: { tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t }
stringData: { tls.key: '-----BEGIN PRIVATE KEY-----' }
---
apiVersion: v1
kind: Secret
metadata: { name: database }
type: kubernetes.io/basic-auth
data: { password: '' }
---
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: e30= }
---
apiVersion: v1
kind: Secret
metadata: { name: agent, annotations: { kubernetes.io/service-account.name: agent } }
type: kubernetes.io/service-account-token
`,
      },
      {
        title: 'types without rules, and what is filled in later',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: settings }
stringData: { token: example }
---
apiVersion: v1
kind: Secret
metadata: { name: shop }
type: shop.example/login
---
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: $(LOGIN) }
---
apiVersion: v1
kind: Secret
metadata: { name: shop-tls }
type: kubernetes.io/tls
data: { tls.crt: $(CERTIFICATE), tls.key: $(KEY) }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Secret(secret) {
        const type = secret.at.get('type').text() ?? '';
        const annotations = secret.at.get('metadata').get('annotations');
        const account = annotations.get('kubernetes.io/service-account.name');
        const meant = meantType(type);
        if (meant !== undefined) report(secret.at.get('type'), 'unknown', { type, meant }, { severity: 'warning' });
        if (type === 'kubernetes.io/service-account-token' && !account.value) report(account, 'account');
        if (!hasReadableShape(secret)) return;
        const needed = lookUp(neededKeys, type) ?? [];
        // A key without a value is there, with an empty one.
        const missing = needed.filter((key) => valueAt(secret, key).value === undefined);
        const isMet = eitherTypes.has(type) ? missing.length < needed.length : missing.length === 0;
        const [first = ''] = missing;
        const place = placeOf(secret, first);
        if (!isMet) report(place, eitherTypes.has(type) ? 'either' : 'keys', { type, keys: quoted(missing) });
        else for (const key of needed) checkValue(secret, type, key);
      },
    };

    function checkValue(secret: Secret, type: string, key: string): void {
      const at = valueAt(secret, key);
      const text = textOf(secret, key);
      if (text === undefined || placeholder.test(text)) return;
      if (type === 'kubernetes.io/ssh-auth' && text === '') report(at, 'empty', { type, key });
      if (loginTypes.has(type) && !isJsonObject(text)) report(at, 'login', { key });
      if (type === 'kubernetes.io/tls' && !text.includes('-----BEGIN'))
        report(at, 'pem', { key }, { severity: 'warning' });
    }
  },
});

/** `ValidateSecret` in pkg/apis/core/validation/validation.go */
const neededKeys: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/basic-auth': ['username', 'password'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};
/** The types of pkg/apis/core/types.go that begin as these do; another one is as good as Opaque to the server. */
const knownTypes: ReadonlySet<string> = new Set([
  ...Object.keys(neededKeys),
  'kubernetes.io/service-account-token',
  // Drivers that were parts of Kubernetes asked for types of their own.
  ...['rbd', 'cephfs', 'glusterfs', 'scaleio', 'storageos', 'iscsi-chap'].map((driver) => `kubernetes.io/${driver}`),
]);
const prefix = 'kubernetes.io/';

/** The type that was meant by one that there is not. */
function meantType(type: string): string | undefined {
  if (!type.startsWith(prefix) || knownTypes.has(type)) return undefined;
  const names = [...knownTypes].map((known) => known.slice(prefix.length));
  const meant = nearest(type.slice(prefix.length), names);
  return meant && prefix + meant;
}
const eitherTypes: ReadonlySet<string> = new Set(['kubernetes.io/basic-auth']);
const loginTypes: ReadonlySet<string> = new Set(['kubernetes.io/dockercfg', 'kubernetes.io/dockerconfigjson']);

/** Fields of another shape are told where the structure is; nothing can be said of their keys. */
function hasReadableShape({ at }: Secret): boolean {
  return (['data', 'stringData'] as const).every((field) => !at.get(field).exists || isMapping(at.get(field).value));
}

function placeOf({ at }: Secret, key: string): At {
  return (at.get('data').exists || !at.get('stringData').exists ? at.get('data') : at.get('stringData')).get(key) as At;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) || value === null;
  } catch {
    return false;
  }
}
