import { type At, defineRule, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'rights-for-everyone',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'resource',
  docs: {
    summary: 'A binding gives rights to more than one program or person can answer for',
    why: 'The groups system:unauthenticated and system:authenticated hold everybody who reaches the API server, with a token of the cloud provider or without any. system:serviceaccounts holds every pod. The account `default` is that of all pods that name none, and those of system:masters can never be refused.',
    instead: 'Bind the role to a ServiceAccount of its own, or to a group of people.',
    unless:
      'It is a role of every cluster that tells nothing but versions and health, such as `system:discovery`, `system:basic-user` or `system:public-info-viewer`.',
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
      'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    ],
  },
  messages: {
    group: (a: { role: string; who: string }) => `${a.who} gets the role '${a.role}'`,
    account: (a: { role: string; namespace: string }) =>
      `each pod of ${a.namespace} that names no account gets the role '${a.role}'`,
  },
  examples: {
    bad: [
      {
        title: 'everybody may look, every pod may change, and every pod without an account too',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: dashboards }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: system:unauthenticated # expect: group
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: system:serviceaccounts # expect: group
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects:
  - kind: ServiceAccount
    name: default # expect: account
    namespace: shop
`,
      },
    ],
    good: [
      {
        title: 'an account of its own, a group of people, and what everybody may know',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects:
  - { kind: ServiceAccount, name: worker, namespace: shop }
  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: shop-developers }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: system:discovery }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: system:discovery }
subjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:authenticated }]
`,
      },
    ],
  },
  visit({ report }) {
    function visitBinding({ at, namespace }: ResourceOf<'RoleBinding'> | ResourceOf<'ClusterRoleBinding'>): void {
      const binding = at as At as ResourceOf<'RoleBinding'>['at'];
      const role = binding.get('roleRef').get('name').text() ?? '';
      if (role === '' || harmless.test(role)) return;
      for (const subject of binding.get('subjects').items()) {
        const name = subject.get('name');
        const kind = subject.get('kind').text();
        const who = kind === 'ServiceAccount' ? undefined : groups.get(name.text() ?? '');
        if (who !== undefined) report(name, 'group', { role, who });
        if (kind !== 'ServiceAccount' || name.text() !== 'default') continue;
        const home = subject.get('namespace').text() ?? namespace;
        report(name, 'account', { role, namespace: home === '' ? 'its namespace' : `'${home}'` });
      }
    }

    return { RoleBinding: visitBinding, ClusterRoleBinding: visitBinding };
  },
});

/** plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go */
const harmless =
  /^(system:(discovery|basic-user|public-info-viewer|service-account-issuer-discovery|image-puller)|kubeadm:.*)$/;

const groups: ReadonlyMap<string, string> = new Map([
  ['system:anonymous', 'everybody who reaches the API server, without a login,'],
  ['system:unauthenticated', 'everybody who reaches the API server, without a login,'],
  ['system:authenticated', 'everybody with a login'],
  ['system:serviceaccounts', 'every pod of the cluster'],
  ['system:masters', 'the group system:masters, which nothing can refuse,'],
]);
