import { defineRule, matchesLabelSelector, metadataOf, type ResourceOf } from '../../src/rule.ts';
import { selectorsOf } from './_rules.ts';

export default defineRule({
  id: 'aggregated-role-ineffective',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A ClusterRole that is put together from others is not what it says',
    why: 'The rules of a ClusterRole with an `aggregationRule` are those of the ClusterRoles that it selects by their labels. A controller writes them, and replaces the rules that stand in the manifest within seconds. Where nothing is selected, the role is empty.',
    instead:
      'Put rules of its own into another ClusterRole that carries the label, and leave `rules` empty, as in `rules: []`.',
    unless:
      'The ClusterRoles that are selected are made in the cluster: that none is there is told only where the run holds everything.',
    refs: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles'],
  },
  messages: {
    overwritten: (a: { role: string; count: number }) =>
      `the aggregationRule of ClusterRole '${a.role}' puts other rules in the place of these`,
    empty: (a: { role: string }) =>
      `no ClusterRole carries the labels that ClusterRole '${a.role}' selects: it is empty`,
  },
  examples: {
    bad: [
      {
        title: 'a rule of its own beside those that are selected',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
rules: # expect: overwritten
  - { apiGroups: [''], resources: [pods], verbs: [get] }
`,
      },
      {
        title: 'a label that no role carries',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operators } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: # expect: empty
  clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }]
`,
        complete: true,
      },
    ],
    good: [
      {
        title: 'an empty list beside a label that is carried, and the labels of every cluster',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-backups, labels: { shop.example/role: operator } }
rules: [{ apiGroups: [shop.example], resources: [backups], verbs: ['*'] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule:
  clusterRoleSelectors:
    - matchLabels: { shop.example/role: operator }
    - matchLabels: { shop.example/role: nobody }
rules: []
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { rbac.authorization.k8s.io/aggregate-to-view: 'true' } }] }
`,
        complete: true,
      },
      {
        title: 'roles that may be in the cluster, and no selectors at all',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/role: operator } }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
aggregationRule: null
rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      ClusterRole(role) {
        const selectors = selectorsOf(role);
        if (selectors.length === 0 || isReadFromCluster(role)) return;
        const aggregation = role.at.get('aggregationRule');
        const rules = role.at.get('rules');
        const count = rules.items().length;
        if (count > 0)
          report(
            rules.key,
            'overwritten',
            { role: role.name, count },
            { related: [{ at: aggregation.key, note: 'by this' }] },
          );
        const labels = graph.ofKind('ClusterRole').map(({ at }) => metadataOf(at).get('labels').labels());
        const isFilled = selectors.some((selector) =>
          [...labels, ...builtInLabels].some((one) => matchesLabelSelector(selector, one)),
        );
        if (graph.isComplete && !isFilled) report(aggregation.key, 'empty', { role: role.name });
      },
    };
  },
});

/** Such an object has the rules that were put in. */
function isReadFromCluster({ at }: ResourceOf<'ClusterRole'>): boolean {
  const metadata = metadataOf(at);
  return metadata.get('uid').exists || metadata.get('labels').get('kubernetes.io/bootstrapping').exists;
}

/** The labels of the parts of `admin`, `edit` and `view` (plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go). */
const builtInLabels: readonly Readonly<Record<string, string>>[] = ['admin', 'edit', 'view'].map((role) => ({
  [`rbac.authorization.k8s.io/aggregate-to-${role}`]: 'true',
  'kubernetes.io/bootstrapping': 'rbac-defaults',
}));
