import { type At, defineRule, isDns1123Subdomain, metadataOf, nameAt, type Resource } from '../../src/rule.ts';

export default defineRule({
  id: 'definition-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The parts of a CustomResourceDefinition do not fit together',
    why: 'The API server finds a definition by the plural and the group of its kind, and keeps the objects in one version, whichever they are written in. It refuses a definition with another name, with no or several storage versions, with one name for the kind and for its lists, and one whose group ends with k8s.io or kubernetes.io without a word about who approved it.',
    instead:
      "Name the definition `<plural>.<group>` and set `storage: true` in exactly one version. For a protected group, set the annotation `api-approved.kubernetes.io` to the URL of the approval, or to 'unapproved' and the reason.",
    refs: [
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/',
      'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/',
      'https://kubernetes.io/docs/reference/labels-annotations-taints/#api-approved-kubernetes-io',
    ],
  },
  messages: {
    name: (a: { name: string; expected: string }) => `the name '${a.name}' has to be '${a.expected}', plural and group`,
    unstored: 'no version has storage: true, and one of them needs it',
    stored: (a: { version: string; first: string }) =>
      `version '${a.version}' has storage: true, as '${a.first}' has: only one may`,
    list: (a: { kind: string }) => `listKind is '${a.kind}', as kind is: they have to differ`,
    preserve: 'preserveUnknownFields has to be false: use x-kubernetes-preserve-unknown-fields in the schema',
    approval: (a: { group: string }) =>
      `the group '${a.group}' is protected: it needs annotation api-approved.kubernetes.io`,
    approved: (a: { value: string }) => `'${a.value}' is no URL of an approval, and does not begin with 'unapproved'`,
  },
  examples: {
    bad: [
      {
        title: 'another name, and no version to store',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: cart.shop.example } # expect: name
spec:
  group: shop.example
  scope: Namespaced
  preserveUnknownFields: true # expect: preserve
  names: { plural: carts, singular: cart, kind: Cart, listKind: Cart } # expect: list
  versions: # expect: unstored
    - { name: v1, served: true, schema: { openAPIV3Schema: { type: object } } }
`,
      },
      {
        title: 'two versions to store, in a protected group',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.k8s.io } # expect: approval
spec:
  group: shop.k8s.io
  scope: Namespaced
  names: { plural: carts, kind: Cart }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } } # expect: stored
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: orders.shop.k8s.io
  annotations: { api-approved.kubernetes.io: 'yes' } # expect: approved
spec:
  group: shop.k8s.io
  scope: Namespaced
  names: { plural: orders, kind: Order }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`,
      },
    ],
    good: [
      {
        title: 'plural and group, one version to store, and an approval',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: carts.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  preserveUnknownFields: false
  names: { plural: carts, singular: cart, kind: Cart, listKind: CartList }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, storage: false, schema: { openAPIV3Schema: { type: object } } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: gateways.gateway.networking.k8s.io
  annotations: { api-approved.kubernetes.io: 'https://github.com/kubernetes-sigs/gateway-api/pull/3328' }
spec:
  group: gateway.networking.k8s.io
  scope: Namespaced
  names: { plural: gateways, kind: Gateway }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      CustomResourceDefinition(resource) {
        const { at, version } = resource;
        const spec = (at as At<{ spec?: DefinitionSpec }>).get('spec');
        if (version !== 'v1' || !spec.exists) return;
        checkName(resource, spec);
        checkVersions(spec.get('versions'));
        checkApproval(resource, spec);
        const [kind, listKind] = [spec.get('names').get('kind').text(), spec.get('names').get('listKind')];
        if (kind && listKind.text() === kind) report(listKind, 'list', { kind });
        const preserve = spec.get('preserveUnknownFields');
        if (preserve.flag() === true) report(preserve, 'preserve');
      },
    };

    function checkName(resource: Resource, spec: At<DefinitionSpec | undefined>): void {
      const [plural, group] = [spec.get('names').get('plural').text(), spec.get('group').text()];
      if (!plural || !group || !isDns1123Subdomain(resource.name)) return;
      const expected = `${plural}.${group}`;
      if (resource.name !== expected) report(nameAt(resource), 'name', { name: resource.name, expected });
    }

    function checkVersions(versions: At<DefinitionVersion[] | undefined>): void {
      const items = versions.items();
      if (items.length === 0) return;
      const [first, ...more] = items.filter((version) => version.get('storage').flag() === true);
      // A value of another type is told by itself.
      const isOdd = items.some((item) => item.get('storage').exists && item.get('storage').flag() === undefined);
      if (!first) {
        if (!isOdd) report(versions.key, 'unstored');
        return;
      }
      for (const version of more) {
        const values = { version: version.get('name').text() ?? '', first: first.get('name').text() ?? '' };
        const related = [{ at: first.get('storage'), note: 'the first one' }];
        report(version.get('storage'), 'stored', values, { related });
      }
    }

    function checkApproval(resource: Resource, spec: At<DefinitionSpec | undefined>): void {
      const group = spec.get('group').text() ?? '';
      if (!/(^|\.)(k8s|kubernetes)\.io$/.test(group)) return;
      const approval = metadataOf(resource.at).get('annotations').get(approvalKey);
      const value = approval.text() ?? '';
      // A Kustomization may add it to all that it builds.
      if (value === '' && graph.isKustomized(resource) && graph.mayBeUnread(approvalKey)) return;
      if (value === '') report(approval, 'approval', { group });
      else if (!value.startsWith('unapproved') && !/^[a-z][-+.a-z0-9]*:\/\/[^/\s]+/i.test(value))
        report(approval, 'approved', { value });
    }
  },
});

const approvalKey = 'api-approved.kubernetes.io';

interface DefinitionVersion {
  name?: string;
  storage?: boolean;
}

interface DefinitionSpec {
  group?: string;
  names?: { plural?: string; kind?: string; listKind?: string };
  preserveUnknownFields?: boolean;
  versions?: DefinitionVersion[];
}
