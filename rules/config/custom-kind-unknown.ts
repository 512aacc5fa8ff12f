import {
  type At,
  defineRule,
  groupBy,
  lazily,
  nearMiss,
  noteOn,
  quoted,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';

export default defineRule({
  id: 'custom-kind-unknown',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A custom resource is of a kind or a version that its definition does not serve',
    why: 'The API server knows custom resources by the CustomResourceDefinitions alone. A kind or a version that none of them serves is refused with `no matches for kind`. A deprecated version works until an update of the definition takes it away.',
    instead: 'Write the kind exactly as `spec.names.kind` of the definition says, in a version with `served: true`.',
    unless:
      'The run holds an older definition than the cluster. Definitions in folders far away are not taken for the ones that are meant.',
    refs: [
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/',
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/',
    ],
  },
  messages: {
    kind: (a: { group: string; kind: string; meant: string }) =>
      `group '${a.group}' has no kind '${a.kind}' (did you mean '${a.meant}'?)`,
    version: (a: { group: string; kind: string; version: string; served: string }) =>
      `kind '${a.kind}' of group '${a.group}' is not served in version '${a.version}', but in ${a.served}`,
    deprecated: (a: { kind: string; version: string; served: string }) =>
      `version '${a.version}' of kind '${a.kind}' is deprecated, others are ${a.served}`,
  },
  examples: {
    bad: [
      {
        title: 'a slip of the pen, an old version and one that is about to go',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, deprecated: true, storage: false, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1alpha1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
---
apiVersion: shop.example/v1
kind: Bakcup # expect: kind
metadata: { name: nightly }
---
apiVersion: shop.example/v1alpha1 # expect: version
kind: Backup
metadata: { name: weekly }
---
apiVersion: shop.example/v1beta1 # expect: deprecated
kind: Backup
metadata: { name: monthly }
`,
      },
    ],
    good: [
      {
        title: 'other kinds of the group, other groups, and the old form of a definition',
        yaml: `
apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  version: v1
  names: { kind: Backup, plural: backups }
---
apiVersion: shop.example/v1
kind: Backup
metadata: { name: nightly }
---
apiVersion: shop.example/v1
kind: Restore
metadata: { name: nightly }
---
apiVersion: storage.example/v1
kind: Backups
metadata: { name: nightly }
`,
      },
      {
        title: 'two definitions of one kind, of which one serves the version',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v2, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: shop.example/v2
kind: Backup
metadata: { name: nightly }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const byGroup = lazily(() =>
      groupBy(graph.ofKind('CustomResourceDefinition').flatMap(readDefinition), ({ group }) => group),
    );
    return {
      resource(resource) {
        const { group, kind, version } = resource;
        const defined = byGroup().get(group);
        if (defined === undefined || graph.mayBeUnread(kind)) return;
        // What stands far away may be of another release of the program.
        if (!defined.some((one) => graph.areNear(one.resource, resource))) return;
        const ofKind = defined.filter((one) => one.kind === kind);
        const versions = ofKind.flatMap((one) => one.versions);
        const served = wordsFor(versions.filter((one) => one.isServed));
        if (ofKind.length === 0) checkKind(resource, defined);
        else if (served !== '' && !versions.some((one) => one.isServed && one.name === version))
          report(fieldOf(resource, 'apiVersion'), 'version', { group, kind, version, served }, notes(ofKind[0]));
        else checkAge(resource, ofKind);
      },
    };

    function checkKind(resource: Resource, defined: readonly Definition[]): void {
      const { group, kind } = resource;
      const near = nearMiss(kind, defined, (one) => one.kind);
      if (near) report(fieldOf(resource, 'kind'), 'kind', { group, kind, meant: near.kind }, notes(near));
    }

    function checkAge(resource: Resource, ofKind: readonly Definition[]): void {
      const { kind, version } = resource;
      const same = ofKind.flatMap(({ versions }) => versions.filter(({ name }) => name === version));
      const newer = ofKind.flatMap(({ versions }) => versions.filter((one) => one.isServed && !one.isDeprecated));
      if (same.length === 0 || newer.length === 0 || !same.every(({ isDeprecated }) => isDeprecated)) return;
      const values = { kind, version, served: wordsFor(newer) };
      report(fieldOf(resource, 'apiVersion'), 'deprecated', values, { ...notes(ofKind[0]), severity: 'info' });
    }
  },
});

interface Definition {
  readonly resource: Resource;
  readonly group: string;
  readonly kind: string;
  readonly versions: readonly Version[];
}
interface Version {
  readonly name: string;
  readonly isServed: boolean;
  readonly isDeprecated: boolean;
}

function readDefinition(resource: ResourceOf<'CustomResourceDefinition'>): readonly Definition[] {
  const spec = resource.at.get('spec');
  const group = spec.get('group').text();
  const kind = spec.get('names').get('kind').text();
  if (!group || !kind) return [];
  // Only the first form of the API had one version for all.
  const single = (spec as At<{ version?: string }>).get('version').text();
  const versions = spec
    .get('versions')
    .items()
    .map((version) => ({
      name: version.get('name').text() ?? '',
      isServed: version.get('served').flag() !== false,
      isDeprecated: version.get('deprecated').flag() === true,
    }));
  const all = single ? [...versions, { name: single, isServed: true, isDeprecated: false }] : versions;
  return [{ resource, group, kind, versions: all }];
}

function fieldOf({ at }: Resource, field: 'apiVersion' | 'kind') {
  return (at as At<{ apiVersion?: string; kind?: string }>).get(field);
}

function wordsFor(versions: readonly Version[]): string {
  return quoted(
    versions.map(({ name }) => name),
    3,
  );
}

function notes(definition: Definition | undefined) {
  return definition ? { related: [noteOn(definition.resource, 'the definition')] } : {};
}
