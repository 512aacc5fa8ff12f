import { defineRule, isClusterScoped, metadataOf, remove } from '../../src/rule.ts';

export default defineRule({
  id: 'namespace-without-effect',
  area: 'config',
  severity: 'info',
  since: '0.1.0',
  scope: 'resource',
  tag: 'unnecessary',
  fixable: 'safe',
  onlyWith: ['namespace'],
  docs: {
    summary: 'An object of the whole cluster names a namespace',
    why: 'Kinds such as ClusterRole, PersistentVolume or StorageClass are in no namespace, and the namespace that is written is dropped. Two of the same name, meant for two namespaces, are one object: the second overwrites the first.',
    instead: 'Remove the namespace; where there is one such object for each namespace, put it into the name.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
    ],
  },
  messages: {
    dropped: (a: { kind: string; namespace: string }) => `a ${a.kind} is in no namespace: '${a.namespace}' is dropped`,
  },
  examples: {
    bad: [
      {
        title: 'a role of the cluster',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: node-reader
  namespace: monitoring # expect: dropped
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list] }]
`,
        fixed: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: node-reader
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list] }]
`,
      },
    ],
    good: [
      {
        title: 'a role of a namespace, and one of the cluster without',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: pod-reader, namespace: monitoring }
rules: [{ apiGroups: [''], resources: [pods], verbs: [get, list] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: node-reader }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      resource({ at, group, kind }) {
        const place = metadataOf(at).get('namespace');
        const namespace = place.text();
        if (namespace && isClusterScoped(group, kind)) {
          const fix = { title: 'remove the namespace', safe: true, changes: [remove(place)] };
          report(place, 'dropped', { kind, namespace }, { fix });
        }
      },
    };
  },
});
