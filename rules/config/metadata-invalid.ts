import {
  type At,
  defineRule,
  isClusterScoped,
  isDns1123Label,
  isFinalizer,
  isQualifiedName,
  metadataOf,
  placeholder,
  type Resource,
} from '../../src/rule.ts';

export default defineRule({
  id: 'metadata-invalid',
  area: 'config',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['finalizers', 'namespace', 'ownerReferences'],
  docs: {
    summary: 'The metadata of an object contradicts itself',
    why: 'The API server refuses an object of a kind of Kubernetes whose finalizers are neither its own nor carry a domain, any object with two ways to be deleted, with two controllers among its owners, and with a namespace that no namespace can be called.',
    instead: 'Write finalizers as `shop.example/cleanup`. Set `controller: true` for one owner only.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/',
    ],
  },
  messages: {
    finalizer: (a: { name: string }) => `finalizer '${a.name}' is none of Kubernetes, and has no domain before a '/'`,
    deletion: 'finalizers may hold orphan or foregroundDeletion, not both',
    controllers: 'a second owner is the controller, and there can be only one',
    namespace: (a: { namespace: string }) => `no namespace can be called '${a.namespace}', for that is no DNS label`,
  },
  examples: {
    bad: [
      {
        title: 'finalizers and owners',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: Shop_Production # expect: namespace
  finalizers:
    - cleanup # expect: finalizer
    - orphan
    - foregroundDeletion # expect: deletion
  ownerReferences:
    - { apiVersion: apps/v1, kind: Deployment, name: web, uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617, controller: true }
    - { apiVersion: apps/v1, kind: Deployment, name: api, uid: 1b0f4c3a-7b1d-4c2e-9a56-0f5b7a1f8d10, controller: true } # expect: controllers
`,
      },
    ],
    good: [
      {
        title: 'finalizers of Kubernetes, with a domain, and of a definition',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: \${NAMESPACE}
  finalizers: [foregroundDeletion, shop.example/cleanup]
  ownerReferences:
    - { apiVersion: apps/v1, kind: Deployment, name: web, uid: 6d927b87-fbb6-4d6e-8303-89eef02cc617, controller: true }
    - { apiVersion: apps/v1, kind: Deployment, name: api, uid: 1b0f4c3a-7b1d-4c2e-9a56-0f5b7a1f8d10 }
---
apiVersion: shop.example/v1
kind: Cart
metadata: { name: first, finalizers: [cleanup] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource(resource) {
        const metadata = metadataOf(resource.at);
        checkFinalizers(metadata.get('finalizers'), resource);
        checkNamespace(metadata.get('namespace'), resource);
        const controllers = metadata
          .get('ownerReferences')
          .items()
          .filter((owner) => owner.get('controller').flag() === true);
        if (controllers[1]) report(controllers[1].get('controller'), 'controllers');
      },
    };

    function checkFinalizers(finalizers: At<string[] | undefined>, { group, kind }: Resource): void {
      const names = finalizers.texts();
      const isStrict = isClusterScoped(group, kind) !== undefined && !lenientGroups.has(group);
      for (const at of finalizers.items()) {
        const name = at.text() ?? '';
        if (isStrict && isQualifiedName(name) && !isFinalizer(name)) report(at, 'finalizer', { name });
        if (name === 'foregroundDeletion' && names.includes('orphan')) report(at, 'deletion');
      }
    }

    function checkNamespace(at: At<string | undefined>, { hasOwnNamespace }: Resource): void {
      const namespace = at.text() ?? '';
      if (!hasOwnNamespace || isDns1123Label(namespace) || placeholder.test(namespace)) return;
      report(at, 'namespace', { namespace });
    }
  },
});

/** Groups whose servers ask no more of a finalizer than that it is a qualified name. */
const lenientGroups: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
]);
