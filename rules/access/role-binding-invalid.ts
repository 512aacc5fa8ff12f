import {
  type At,
  defineRule,
  isDns1123Subdomain,
  noteOn,
  placeholder,
  type Resource,
  type ResourceOf,
  type Severity,
} from '../../src/rule.ts';

type AnyBinding = ResourceOf<'RoleBinding'> | ResourceOf<'ClusterRoleBinding'>;
type Subject = ReturnType<typeof subjectsOf>[number];

export default defineRule({
  id: 'role-binding-invalid',
  area: 'access',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The API server refuses a binding of a role',
    why: 'A ClusterRoleBinding binds ClusterRoles only, and it is in no namespace that it could take for its ServiceAccounts. Roles, users and groups are of the group `rbac.authorization.k8s.io`, without a version; ServiceAccounts are of the core group. A ServiceAccount goes by its plain name. Everything else is rejected, and the program that relies on the binding has no rights.',
    instead:
      'Write the namespace of each ServiceAccount, leave `apiGroup` out of subjects, and use a RoleBinding for a Role.',
    unless:
      'Kustomize fills the namespace in when it builds, so that it is told as info where the ServiceAccount of another file has none either.',
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
      'https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-binding-v1/',
    ],
  },
  messages: {
    namespace: (a: { account: string }) =>
      `no namespace for ServiceAccount '${a.account}', and a ClusterRoleBinding is in none to take it from`,
    role: (a: { role: string }) => `a ClusterRoleBinding cannot bind Role '${a.role}', only a ClusterRole`,
    group: (a: { kind: string; group: string; expected: string }) =>
      `apiGroup of a ${a.kind} is '${a.group}', it has to be '${a.expected}'`,
    account: (a: { name: string }) => `'${a.name}' cannot be the name of a ServiceAccount: it has to be a DNS name`,
  },
  examples: {
    bad: [
      {
        title: 'an account without its namespace, and a Role for the whole cluster',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role # expect: role
  name: agent
subjects:
  - kind: ServiceAccount
    name: agent # expect: namespace
`,
      },
      {
        title: 'groups with a version and of another kind, and an account by its name as a user',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef:
  apiGroup: rbac.authorization.k8s.io/v1 # expect: group
  kind: Role
  name: agent
subjects:
  - kind: ServiceAccount
    name: agent
    apiGroup: rbac.authorization.k8s.io # expect: group
  - kind: ServiceAccount
    name: system:serviceaccount:shop:worker # expect: account
  - kind: Group
    name: operators
    apiGroup: v1 # expect: group
`,
      },
    ],
    good: [
      {
        title: 'a RoleBinding gives its namespace to its accounts',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: agent }
subjects:
  - { kind: ServiceAccount, name: agent }
  - { kind: ServiceAccount, name: worker, apiGroup: '' }
  - { kind: User, name: anna@shop.example }
  - { kind: Group, name: operators, apiGroup: rbac.authorization.k8s.io }
`,
      },
      {
        title: 'groups that are left out or empty get their defaults',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: agent, namespace: shop }
  - { kind: Group, name: 'system:authenticated', apiGroup: '' }
`,
      },
    ],
  },
  visit({ graph, report }) {
    function visitBinding(binding: AnyBinding): void {
      const isInCluster = binding.visitable === 'ClusterRoleBinding';
      const roleRef = (binding as ResourceOf<'RoleBinding'>).at.get('roleRef');
      checkGroup(roleRef, roleRef.get('kind').text() ?? 'role', rbacGroup);
      if (isInCluster && roleRef.get('kind').text() === 'Role')
        report(roleRef.get('kind'), 'role', { role: roleRef.get('name').text() ?? '' });
      for (const subject of subjectsOf(binding)) checkSubject(binding, subject, isInCluster);
    }

    function checkSubject(binding: AnyBinding, subject: Subject, isInCluster: boolean): void {
      const kind = subject.get('kind').text();
      if (kind === undefined || kind === '') return;
      if (!subjectKinds.includes(kind)) return;
      checkGroup(subject, kind, kind === 'ServiceAccount' ? '' : rbacGroup);
      const account = subject.get('name').text();
      if (kind === 'ServiceAccount' && account && !isDns1123Subdomain(account) && !placeholder.test(account))
        report(subject.get('name'), 'account', { name: account });
      if (!isInCluster || kind !== 'ServiceAccount' || !account || subject.get('namespace').value) return;
      const { related, severity } = accountFor(binding, account);
      report(subject.get('namespace'), 'namespace', { account }, { related, severity });
    }

    function checkGroup(holder: At<{ apiGroup?: string }>, kind: string, expected: string): void {
      const at = holder.get('apiGroup');
      const group = at.text();
      // An empty group is given its default before it is checked (pkg/apis/rbac/v1/defaults.go).
      if (group && group !== expected) report(at, 'group', { kind, group, expected });
    }

    /** Kustomize gives a namespace to accounts without one; a file that holds all is mostly applied as it is. */
    function accountFor(binding: Resource, name: string) {
      const near = graph.named('ServiceAccount', name).filter((one) => graph.areNear(one, binding));
      const isAsIs = near.length === 0 || near.some((one) => one.file === binding.file || one.hasOwnNamespace);
      const isSure = isAsIs && !graph.isKustomized(binding);
      const severity: Severity = isSure ? 'error' : 'info';
      const [first] = near;
      const related = first ? [noteOn(first, 'the ServiceAccount')] : [];
      return { related, severity };
    }

    return { RoleBinding: visitBinding, ClusterRoleBinding: visitBinding };
  },
});

const rbacGroup = 'rbac.authorization.k8s.io';
const subjectKinds = ['ServiceAccount', 'User', 'Group'];

function subjectsOf(binding: AnyBinding) {
  return (binding as ResourceOf<'RoleBinding'>).at.get('subjects').items();
}
