import {
  defineRule,
  describe,
  type Graph,
  lazily,
  matchesLabelSelector,
  metadataOf,
  type Note,
  nearestFirst,
  type ResourceOf,
} from '../../src/rule.ts';
import { escalationOf } from './_powers.ts';
import { type AnyRole, rulesOf, selectorsOf } from './_rules.ts';
import { subjectWords } from './_subjects.ts';

export default defineRule({
  id: 'role-escalates',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  docs: {
    summary: 'A role grants a right from which more rights follow',
    why: 'Some rights are worth more than they look. Who reads Secrets reads the tokens of others; who makes pods runs them with every ServiceAccount of the namespace, and with a hostPath on any node; who may bind, escalate or impersonate can become cluster-admin. A fault of the program that holds the role is then a fault of the cluster.',
    instead:
      'Name the verbs and the resources that the program needs, with `resourceNames` where they are known, and in a Role of one namespace instead of a ClusterRole.',
    unless:
      'The program is an operator whose task it is. Rules with `resourceNames` are left alone, and so are roles that no binding of the run gives to anybody where the run holds everything.',
    refs: [
      'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
    ],
  },
  messages: {
    bound: (a: { right: string; subject: string; gives: string }) =>
      shortest(`${a.right} lets ${a.subject} ${a.gives}`, `${a.right} lets whoever holds it ${a.gives}`),
    unbound: (a: { right: string; gives: string }) => `${a.right} lets whoever holds it ${a.gives}`,
    aggregated: (a: { right: string; role: string; gives: string }) =>
      `${a.right} lets everybody with the role '${a.role}' ${a.gives}`,
  },
  examples: {
    bad: [
      {
        title: 'an operator that may do everything, and who that is',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - apiGroups: ['*']
    resources:
      - '*' # expect: bound
    verbs: ['*']
  - apiGroups: ['']
    resources:
      - secrets # expect: bound
    verbs: [get, list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }
subjects: [{ kind: ServiceAccount, name: operator, namespace: shop }]
`,
      },
      {
        title: 'commands in pods, for whoever gets the role; tokens, for all who may view',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: debugger, namespace: shop }
rules:
  - apiGroups: ['']
    resources:
      - pods/log
      - pods/exec # expect: unbound
    verbs: [get, create]
  - apiGroups: ['']
    resources:
      - serviceaccounts # expect: unbound
    verbs: [impersonate]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: tokens, labels: { rbac.authorization.k8s.io/aggregate-to-view: 'true' } }
rules:
  - apiGroups: ['']
    resources:
      - serviceaccounts/token # expect: aggregated
    verbs: [create]
`,
      },
      {
        title: 'rights that come by a role which is put together from others',
        complete: true,
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/to: operator } }] }
rules: []
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator-secrets, labels: { shop.example/to: operator } }
rules:
  - apiGroups: ['']
    resources: [secrets] # expect: bound
    verbs: [list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }
subjects: [{ kind: ServiceAccount, name: operator, namespace: shop }]
`,
      },
      {
        title: 'a list of names without a name, which limits nothing',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules:
  - apiGroups: ['']
    resources: [secrets] # expect: unbound
    resourceNames: []
    verbs: [get]
`,
      },
    ],
    good: [
      {
        title: 'what is named, and what is only read',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web, namespace: shop }
rules:
  - { apiGroups: [''], resources: [secrets], resourceNames: [web-tls], verbs: [get] }
  - { apiGroups: ['', apps], resources: [pods, deployments], verbs: [get, list, watch] }
  - { apiGroups: [shop.example], resources: ['*'], verbs: ['*'] }
`,
      },
      {
        title: 'a role that nobody has',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: debugger, namespace: shop }
rules: [{ apiGroups: [''], resources: [secrets], verbs: [get] }]
`,
        complete: true,
      },
    ],
  },
  visit({ graph, report }) {
    const aggregated = lazily(() => graph.ofKind('ClusterRole').filter((whole) => selectorsOf(whole).length > 0));

    function visitRole(role: AnyRole): void {
      const owner = [role, ...wholesOf(role, aggregated())]
        .map((one) => ownerOf(graph, one))
        .find((one) => one !== undefined);
      const target = aggregateOf(role);
      if (graph.isComplete && !owner && target === undefined) return;
      for (const escalation of rulesOf(role).flatMap((rule) => escalationOf(rule) ?? [])) {
        const { at, right } = escalation;
        const gives = `${escalation.gives}${owner?.reach ?? (role.kind === 'Role' ? ' in this namespace' : '')}`;
        if (target !== undefined) report(at, 'aggregated', { right, role: target, gives });
        else if (owner) report(at, 'bound', { right, subject: owner.name, gives }, { related: [owner.note] });
        else report(at, 'unbound', { right, gives });
      }
    }

    return { Role: visitRole, ClusterRole: visitRole };
  },
});

function shortest(...texts: readonly [string, string]): string {
  return texts[0].length <= 120 ? texts[0] : texts[1];
}

/** The first who is given a role, as the run says, for the whole cluster rather than for a namespace. */
function ownerOf(
  graph: Graph,
  role: AnyRole,
): { readonly name: string; readonly reach: string; readonly note: Note } | undefined {
  const references = graph.referencesTo(role).filter(({ row }) => row.path === 'roleRef.name');
  const bindings = nearestFirst(
    references.map(({ from }) => from),
    role,
  );
  const binding = bindings.find(({ kind }) => kind === 'ClusterRoleBinding') ?? bindings[0];
  const reference = references.find(({ from }) => from === binding);
  if (!reference) return undefined;
  const [subject] = (reference.from as ResourceOf<'RoleBinding'>).at.get('subjects').items();
  const reach = reference.from.kind === 'RoleBinding' ? ` in ${role.kind === 'Role' ? 'this' : 'one'} namespace` : '';
  if (!subject) return undefined;
  return {
    name: subjectWords(subject),
    reach,
    note: { at: reference.at, note: `${describe(reference.from)} grants it` },
  };
}

/** Of the ClusterRoles that are put together from others those that are so from this one. */
function wholesOf(role: AnyRole, aggregated: readonly ResourceOf<'ClusterRole'>[]): readonly AnyRole[] {
  if (role.kind !== 'ClusterRole') return [];
  const labels = metadataOf(role.at).get('labels').labels();
  return aggregated.filter((whole) => selectorsOf(whole).some((selector) => matchesLabelSelector(selector, labels)));
}

/** The role of every cluster, for people who are no administrators, that a ClusterRole is a part of. */
function aggregateOf({ kind, at }: AnyRole): string | undefined {
  if (kind !== 'ClusterRole') return undefined;
  const labels = (at as ResourceOf<'ClusterRole'>['at']).get('metadata').get('labels').labels();
  return ['view', 'edit'].find((role) => labels[`rbac.authorization.k8s.io/aggregate-to-${role}`] === 'true');
}
