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
  remembering,
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
    const byFile = lazily(() => groupBy(graph.resources, ({ file }) => file));
    // Few files hold definitions beside what they define.
    const inFile = remembering((file: string) => indexOf(byFile().get(file) ?? []));
    return {
      Namespace(namespace) {
        if (existing.has(namespace.name)) return;
        const users = earlierIn(namespace, inFile(namespace.file).byNamespace.get(namespace.name));
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
        const users = earlierIn(definition, inFile(definition.file).byKind.get([group, kind].join('\0')));
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
      const { order, firsts } = inFile(definition.file);
      if (graph.isKustomized(definition) || firsts.get(nameKey(definition)) !== definition) return [];
      const place = order.get(definition) ?? 0;
      return users.filter((one) => (order.get(one) ?? 0) < place);
    }
  },
});

interface FileIndex {
  /** The number of each resource. */
  readonly order: ReadonlyMap<Resource, number>;
  /** The first of those that have kind and name in common. */
  readonly firsts: ReadonlyMap<string, Resource>;
  readonly byNamespace: ReadonlyMap<string, readonly Resource[]>;
  readonly byKind: ReadonlyMap<string, readonly Resource[]>;
}

function indexOf(resources: readonly Resource[]): FileIndex {
  const firsts = new Map<string, Resource>();
  for (const one of resources) if (!firsts.has(nameKey(one))) firsts.set(nameKey(one), one);
  return {
    order: new Map(resources.map((resource, n) => [resource, n] as const)),
    firsts,
    byNamespace: groupBy(
      resources.filter(({ hasOwnNamespace }) => hasOwnNamespace),
      ({ namespace }) => namespace,
    ),
    byKind: groupBy(resources, ({ group, kind }) => [group, kind].join('\0')),
  };
}

function nameKey({ kind, name }: Resource): string {
  return [kind, name].join('\0');
}

const existing: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

function definedBy({ at }: ResourceOf<'CustomResourceDefinition'>) {
  const spec = at.get('spec');
  return { group: spec.get('group').text(), kind: spec.get('names').get('kind').text() };
}

function objectsText({ length }: readonly Resource[]): string {
  return length === 1 ? 'an object' : counted(length, 'object');
}
