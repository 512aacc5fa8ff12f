import { type At, defineRule, describe, metadataOf, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'pull-secret-unusable',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A Secret that images are pulled with is of a type that the kubelet does not read',
    why: 'The kubelet takes logins of registries from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg` only, whatever the keys are called. Others it leaves out without a word, pulls without a login, and a private image ends in `ImagePullBackOff`.',
    instead:
      'Make the Secret by `kubectl create secret docker-registry`, or write the type. The type of a Secret that exists cannot be changed: delete it first.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
      'https://kubernetes.io/docs/concepts/configuration/secret/#docker-config-secrets',
    ],
  },
  messages: {
    ignored: (a: { secret: string; type: string }) =>
      `images are pulled without Secret '${a.secret}': the kubelet takes no login from type '${a.type}'`,
  },
  examples: {
    bad: [
      {
        title: 'a login in a Secret without a type',
        yaml: `
apiVersion: v1
kind: Secret
metadata:
  name: registry # expect: ignored
stringData: { .dockerconfigjson: '{"auths": {"registry.shop.example": {"auth": "ZXhhbXBsZTpleGFtcGxl"}}}' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
`,
      },
      {
        title: 'user and password, given to all pods of an account',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/basic-auth # expect: ignored
stringData: { username: shop, password: example }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker }
imagePullSecrets: [{ name: registry }]
`,
      },
    ],
    good: [
      {
        title: 'both types that the kubelet reads',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: registry }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths": {}}' }
---
apiVersion: v1
kind: Secret
metadata: { name: old-registry }
type: kubernetes.io/dockercfg
stringData: { .dockercfg: '{}' }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }, { name: old-registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
`,
      },
      {
        title: 'a Secret of the cluster, and one that is mounted',
        yaml: `
apiVersion: v1
kind: Secret
metadata: { name: settings }
stringData: { token: example }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  imagePullSecrets: [{ name: registry }]
  containers: [{ name: api, image: registry.shop.example/api:3.0.2 }]
  volumes: [{ name: settings, secret: { secretName: settings } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      Secret(secret) {
        const type = secret.at.get('type');
        if (readTypes.has(type.text() || 'Opaque')) return;
        const users = graph
          .referencesTo(secret)
          .filter(({ row, state }) => row.path === 'imagePullSecrets[].name' && state === 'resolved');
        if (users.length === 0) return;
        report(
          typeOrName(secret),
          'ignored',
          { secret: secret.name, type: type.text() || 'Opaque' },
          {
            related: users.slice(0, 5).map(({ at, from }) => ({ at, note: `${describe(from)} pulls images with it` })),
          },
        );
      },
    };
  },
});

const readTypes: ReadonlySet<string> = new Set(['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg']);

function typeOrName({ at }: Resource) {
  const type = (at as At<{ type?: string }>).get('type');
  return type.exists ? type : metadataOf(at).get('name');
}
