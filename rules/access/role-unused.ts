import { defineRule, describe, lazily, matchesLabelSelector, metadataOf, nameAt } from '../../src/rule.ts';
import { type AnyRole, selectorsOf } from './_rules.ts';

export default defineRule({
  id: 'role-unused',
  area: 'access',
  severity: 'info',
  since: '0.1.0',
  scope: 'graph',
  tag: 'unnecessary',
  docs: {
    summary: 'Nobody is given a role: no binding names it',
    why: 'A role grants nothing by itself. One that no binding names is left over, or the binding that was meant to name it is missing, and the program behind it gets `forbidden`.',
    instead: 'Bind the role, or delete it.',
    unless:
      'People or other programs bind it in the cluster. It is told only where the run holds everything that exists.',
    refs: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding'],
  },
  messages: {
    unbound: (a: { role: string }) => `no binding names the ${a.role}: it grants nothing to anybody`,
  },
  examples: {
    bad: [
      {
        title: 'a role whose binding names another one',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: job-reader, namespace: shop }
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: job-writer # expect: unbound
  namespace: shop
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [create] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: job-reader }
subjects: [{ kind: ServiceAccount, name: worker }]
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'parts of a role that is put together, and of the roles of every cluster',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: backups-view, labels: { rbac.authorization.k8s.io/aggregate-to-view: 'true' } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: [get] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operator } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }
subjects: [{ kind: ServiceAccount, name: operator, namespace: shop }]
`,
        complete: true,
      },
      {
        title: 'a role that somebody may bind in the cluster',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: job-reader, namespace: shop }
rules: [{ apiGroups: [batch], resources: [jobs], verbs: [get] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    if (!graph.isComplete) return { end() {} };
    const selectors = lazily(() => graph.ofKind('ClusterRole').flatMap(selectorsOf));
    return { Role: visitRole, ClusterRole: visitRole };

    function visitRole(role: AnyRole): void {
      const name = nameAt(role);
      if (role.name === '' || isAggregated(role) || graph.mayBeUnread(role.name)) return;
      if (graph.referencesTo(role).length === 0) report(name, 'unbound', { role: describe(role) });
    }

    function isAggregated(role: AnyRole): boolean {
      const labels = metadataOf(role.at).get('labels').labels();
      const isPartOfBuiltIn = Object.keys(labels).some((key) =>
        key.startsWith('rbac.authorization.k8s.io/aggregate-to-'),
      );
      return isPartOfBuiltIn || selectors().some((selector) => matchesLabelSelector(selector, labels));
    }
  },
});
