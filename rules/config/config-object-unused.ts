import { defineRule, describe, lazily, metadataOf, type Resource, type ResourceOf, textsIn } from '../../src/rule.ts';

export default defineRule({
  id: 'config-object-unused',
  area: 'config',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  tag: 'unnecessary',
  docs: {
    summary: 'A ConfigMap or Secret that nothing names',
    why: 'Nothing reads the object: no pod takes variables or files from it, and its name stands in no other manifest. It is left over, or the pod that was meant to take it goes without. A Secret that nobody needs is a risk besides.',
    instead: 'Name the object where it is meant to be used, or delete it.',
    unless:
      'A program finds it by the API of Kubernetes. It is told only where the run holds everything that exists, where no role lets read all objects of this kind, and not of objects with labels of their own, by which programs find them.',
    refs: [
      'https://kubernetes.io/docs/concepts/configuration/configmap/',
      'https://kubernetes.io/docs/concepts/configuration/secret/',
    ],
  },
  messages: {
    unused: (a: { object: string }) => `nothing in the run names ${a.object}`,
  },
  examples: {
    bad: [
      {
        title: 'the settings of a program that takes others',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-old # expect: unused
  labels: { app.kubernetes.io/name: api }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Pod
metadata: { name: api }
spec:
  containers:
    - { name: api, image: ghcr.io/shop/api:3.0.2, envFrom: [{ configMapRef: { name: settings } }] }
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'named in an argument, in a custom resource, found by a label, and for the control plane',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: tcp-services, namespace: shop }
data: { '5432': shop/database:5432 }
---
apiVersion: v1
kind: Secret
metadata: { name: backup-login, namespace: shop }
stringData: { user: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard, namespace: shop, labels: { grafana_dashboard: '1' } }
data: { shop.json: '{}' }
---
apiVersion: v1
kind: Secret
metadata: { name: worker-token, namespace: shop, annotations: { kubernetes.io/service-account.name: worker } }
type: kubernetes.io/service-account-token
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly, namespace: shop }
spec: { credentials: backup-login }
---
apiVersion: v1
kind: Pod
metadata: { name: ingress, namespace: shop }
spec:
  containers:
    - { name: ingress, image: ghcr.io/shop/ingress:1.0.0, args: [--tcp-services-configmap=shop/tcp-services] }
`,
        complete: true,
      },
      {
        title: 'a program may read all ConfigMaps',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: operator-settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [get, list, watch] }]
`,
        complete: true,
      },
      {
        title: 'a run that is not complete',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
`,
      },
    ],
  },
  visit({ graph, report }) {
    if (!graph.isComplete) return { end() {} };
    const wordCounts = lazily(() => countWords(graph.resources.flatMap(({ at }) => textsIn(at.value))));
    const rules = lazily(() =>
      [...graph.ofKind('Role'), ...(graph.ofKind('ClusterRole') as readonly ResourceOf<'Role'>[])].flatMap(({ at }) =>
        at.get('rules').items(),
      ),
    );
    return { ConfigMap: visitObject, Secret: visitObject };

    /** A role lets read objects of this kind, so that a program may well look for it. */
    function isReadByProgram({ kind, name }: Resource): boolean {
      const resource = kind === 'Secret' ? 'secrets' : 'configmaps';
      return rules().some((rule) => {
        const names = rule.get('resourceNames').texts();
        const isMeant = rule
          .get('resources')
          .texts()
          .some((one) => one === '*' || one === resource);
        return isMeant && (names.length === 0 || names.includes(name));
      });
    }

    function visitObject(object: ResourceOf<'ConfigMap'> | ResourceOf<'Secret'>): void {
      const metadata = metadataOf(object.at);
      const isForOthers = keptNamespaces.has(object.namespace) || isOfControlPlane(object);
      if (object.name === '' || isForOthers || graph.mayBeUnread(object.name)) return;
      if (Object.keys(metadata.get('labels').labels()).some((label) => !/^(app|app\.kubernetes\.io\/.*)$/.test(label)))
        return;
      if (graph.referencesTo(object).length > 0 || isReadByProgram(object)) return;
      // Its own name counts once for each definition of the object.
      const own = graph.find(object.kind as 'ConfigMap', object.namespace, object.name).length;
      if ((wordCounts().get(object.name) ?? 0) <= own)
        report(metadata.get('name'), 'unused', { object: describe(object) });
    }
  },
});

const keptNamespaces: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

function isOfControlPlane({ at }: ResourceOf<'ConfigMap'> | ResourceOf<'Secret'>): boolean {
  const type = (at as ResourceOf<'Secret'>['at']).get('type').text() ?? '';
  return /^(kubernetes\.io\/service-account-token|bootstrap\.kubernetes\.io\/token|helm\.sh\/.*)$/.test(type);
}

/** How many texts name each word that could be the name of an object. */
function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(nameLike) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
const nameLike = /[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?/g;
