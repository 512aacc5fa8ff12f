import {
  type At,
  andMore,
  builtInGroups,
  defineRule,
  describe,
  type Graph,
  groupBy,
  isClusterResource,
  lazily,
  type Resource,
  remembered,
} from '../../src/rule.ts';
import { covers, type RoleRule, rulesOf } from './_rules.ts';

export default defineRule({
  id: 'cluster-resource-in-role',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A resource outside of namespaces is granted within a namespace only',
    why: 'A Role is asked for requests in its own namespace only. Nodes, volumes, classes and the like are in none, so that no request for them ever meets the Role, and whoever it is bound to gets `forbidden`. The same is true of a ClusterRole that a RoleBinding binds: it counts in the namespace of the binding.',
    instead: 'Grant these resources by a ClusterRole that a ClusterRoleBinding binds.',
    unless: 'A ClusterRole of the same program grants them as well; this is told as info.',
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole',
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
    ],
  },
  messages: {
    grantsNothing: (a: { role: string; resource: string; more: string }) =>
      `'${a.resource}'${a.more} live outside of namespaces: Role '${a.role}' grants nothing for them`,
    bound: (a: { binding: string; resource: string; more: string; role: string }) =>
      `'${a.resource}'${a.more} of '${a.role}' live outside of namespaces: ${a.binding} grants nothing for them`,
  },
  examples: {
    bad: [
      {
        title: 'a program looks at nodes and asks who is calling',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: agent, namespace: shop }
rules:
  - apiGroups: ['']
    resources:
      - pods
      - nodes # expect: grantsNothing
      - persistentvolumes
    verbs: [get, list, watch]
  - apiGroups: [authentication.k8s.io]
    resources: [tokenreviews] # expect: grantsNothing
    verbs: [create]
`,
      },
      {
        title: 'a ClusterRole is bound in one namespace only',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes, nodes/stats], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding # expect: bound
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent }]
`,
      },
    ],
    good: [
      {
        title: 'resources in namespaces, the namespace itself, and what is asked about in a namespace',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules:
  - { apiGroups: ['', apps], resources: [pods, deployments, events], verbs: ['*'] }
  - { apiGroups: [''], resources: [namespaces], verbs: [get] }
  - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind] }
  - { apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }
  - { apiGroups: ['', metrics.k8s.io], resources: [nodes], verbs: [get] }
  - { apiGroups: ['*'], resources: ['*'], verbs: [get] }
`,
      },
      {
        title: 'a ClusterRole',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list, watch] }]
`,
      },
      {
        title: 'a ClusterRole for several purposes, and one that is bound in the cluster, too',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: worker }
rules:
  - { apiGroups: [''], resources: [pods, nodes], verbs: [get, list] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: worker }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: agent }
rules: [{ apiGroups: [''], resources: [nodes], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: agent }
subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const clusterRules = lazily(() =>
      graph.ofKind('ClusterRole').map((resource) => ({ resource, rules: rulesOf(resource) })),
    );

    return {
      Role(role) {
        for (const rule of rulesOf(role)) {
          if (!isAsked(rule)) continue;
          const [first, ...others] = rule.resources.filter((at) => isOutside(graph, rule, at.text() ?? ''));
          if (!first) continue;
          const resource = first.text() ?? '';
          const isGranted = clusterRules().some(
            (cluster) =>
              graph.areNear(cluster.resource, role) &&
              cluster.rules.some((other) => covers(other, rule.groups, resource)),
          );
          report(
            first,
            'grantsNothing',
            { role: role.name, resource, more: andMore(others.length) },
            {
              related: others.slice(0, 5).map((at) => ({ at, note: 'outside of namespaces, too' })),
              ...(isGranted ? { severity: 'info' as const } : {}),
            },
          );
        }
      },
      ClusterRole(role) {
        const bindings = graph.referencesTo(role).filter(({ row }) => row.path === 'roleRef.name');
        // Somebody else may bind it in the cluster; where a part of it counts in a namespace, that may be meant.
        if (
          bindings.length === 0 ||
          bindings.some(({ from, state }) => from.kind !== 'RoleBinding' || state !== 'resolved')
        )
          return;
        const rules = role.at.get('rules').items().length === rulesOf(role).length ? rulesOf(role) : [];
        const resources = rules.flatMap((rule) => rule.resources.map((at) => ({ at, rule })));
        const [first, ...others] = resources;
        if (!first || !resources.every(({ at, rule }) => isOutside(graph, rule, at.text() ?? ''))) return;
        if (!rules.every(isAsked)) return;
        const resource = first.at.text() ?? '';
        for (const { from } of bindings) {
          report(
            kindOf(from),
            'bound',
            { binding: describe(from), resource, role: role.name, more: andMore(others.length) },
            { related: [{ at: first.at, note: 'granted here' }] },
          );
        }
      },
    };
  },
});

function kindOf({ at }: Resource) {
  return (at as At<{ kind?: string }>).get('kind');
}

function isAsked(rule: RoleRule): boolean {
  return rule.verbs.some((at) => verbsOfRequests.has(at.text() ?? ''));
}

/** Other verbs are asked about in the namespace of another object: `bind` in that of a RoleBinding. */
const verbsOfRequests: ReadonlySet<string> = new Set([
  'get',
  'list',
  'watch',
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
  '*',
]);

function isOutside(graph: Graph, rule: RoleRule, name: string): boolean {
  const [plural = ''] = name.split('/');
  // A request for one namespace counts as one in it (RequestInfo of the API server).
  if (plural === 'namespaces' || plural.includes('*')) return false;
  const scopes = rule.groups.map(
    (group) => isClusterResource([group], plural) ?? isClusterCustom(graph, group, plural),
  );
  return scopes.includes(true) && !scopes.includes(false) && rule.groups.every((group, n) => isSure(group, scopes[n]));
}

/** A group that is not known may have a resource of the same name in namespaces, as `metrics.k8s.io` nearly does. */
function isSure(group: string, scope: boolean | undefined): boolean {
  return scope !== undefined || builtInGroups.has(group);
}
function isClusterCustom(graph: Graph, group: string, plural: string): boolean | undefined {
  const [first] = definitionsIn(graph).get(`${plural}.${group}`) ?? [];
  return first && first.at.get('spec').get('scope').text() === 'Cluster';
}

const definitionsIn = remembered((graph: Graph) =>
  groupBy(graph.ofKind('CustomResourceDefinition'), ({ at }) => {
    const spec = at.get('spec');
    return `${spec.get('names').get('plural').text()}.${spec.get('group').text()}`;
  }),
);
