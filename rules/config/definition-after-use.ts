import {
  counted,
  defineRule,
  describe,
  groupBy,
  lazily,
  nameAt,
  noteOn,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'definition-after-use',
  area: 'config',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A Namespace or a CustomResourceDefinition stands after what needs it',
    why: '`kubectl` sends the objects of a file in the order in which they are written. What stands before its Namespace is refused with `namespaces "x" not found`, a custom resource before its definition with `no matches for kind`. The second run works, so that it shows only where the cluster is new.',
    instead:
      'Put the Namespace first. A CustomResourceDefinition belongs into a file of its own that is applied before: `kubectl apply` looks up all kinds of a file before it sends the first object.',
    unless: 'A tool that sorts objects by kind applies the file, as Helm, Kustomize, Argo CD and Flux do.',
    refs: [
      'https://kubernetes.io/docs/concepts/workloads/management/',
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/',
    ],
  },
  messages: {
    namespace: (a: { namespace: string; objects: string }) =>
      `the Namespace '${a.namespace}' stands after ${a.objects} in it: the first kubectl apply fails`,
    kind: (a: { kind: string; objects: string }) =>
      `the definition of kind '${a.kind}' stands after ${a.objects} of it: the first kubectl apply fails`,
  },
  examples: {
    bad: [
      {
        title: 'the Namespace was added at the end',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop # expect: namespace
`,
      },
      {
        title: 'a List with a custom resource before its definition',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: shop.example/v1
    kind: Backup
    metadata: { name: nightly }
    spec: { schedule: '0 2 * * *' }
  - apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: backups.shop.example } # expect: kind
    spec:
      group: shop.example
      scope: Namespaced
      names: { kind: Backup, plural: backups }
      versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`,
      },
    ],
    good: [
      {
        title: 'the Namespace comes first, and what is in no namespace before it',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: reports }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LOG_LEVEL: info }
`,
      },
      {
        title: 'a kind of the same name in another group, and a namespace of every cluster',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: default }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Namespace
metadata: { name: default }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: services.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Service, plural: services }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const order = lazily(() => new Map(graph.resources.map((resource, n) => [resource, n] as const)));
    const firsts = lazily(() => {
      const found = new Map<string, Resource>();
      for (const one of graph.resources) if (!found.has(nameKey(one))) found.set(nameKey(one), one);
      return found;
    });
    const byNamespace = lazily(() =>
      groupBy(
        graph.resources.filter(({ hasOwnNamespace }) => hasOwnNamespace),
        ({ file, namespace }) => [file, namespace].join('\0'),
      ),
    );
    const byKind = lazily(() => groupBy(graph.resources, ({ file, group, kind }) => [file, group, kind].join('\0')));
    return {
      Namespace(namespace) {
        if (existing.has(namespace.name)) return;
        const users = earlierIn(namespace, byNamespace().get([namespace.file, namespace.name].join('\0')));
        const [first] = users;
        if (!first) return;
        report(
          nameAt(namespace),
          'namespace',
          { namespace: namespace.name, objects: objectsText(users) },
          { related: [noteOn(first, `${describe(first)} is in it`)] },
        );
      },
      CustomResourceDefinition(definition) {
        const { group, kind } = definedBy(definition);
        const users = earlierIn(definition, byKind().get([definition.file, group, kind].join('\0')));
        const [first] = users;
        if (!first || kind === undefined) return;
        report(
          nameAt(definition),
          'kind',
          { kind, objects: objectsText(users) },
          { related: [noteOn(first, `${describe(first)} is of it`)] },
        );
      },
    };

    /** Of what stands in the file of a definition what is further up, as long as no equal one is. */
    function earlierIn(definition: Resource, users: readonly Resource[] = []): readonly Resource[] {
      if (graph.isKustomized(definition) || firsts().get(nameKey(definition)) !== definition) return [];
      const place = order().get(definition) ?? 0;
      return users.filter((one) => (order().get(one) ?? 0) < place);
    }
  },
});

/** What namesakes in one file have in common. */
function nameKey({ file, kind, name }: Resource): string {
  return [file, kind, name].join('\0');
}

const existing: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

function definedBy({ at }: ResourceOf<'CustomResourceDefinition'>) {
  const spec = at.get('spec');
  return { group: spec.get('group').text(), kind: spec.get('names').get('kind').text() };
}

function objectsText({ length }: readonly Resource[]): string {
  return length === 1 ? 'an object' : counted(length, 'object');
}
