import {
  type At,
  defineRule,
  describe,
  groupBy,
  lazily,
  noteOn,
  type Resource,
  type ResourceOf,
} from '../../src/rule.ts';
import { accountNameOf, subjectWords } from './_subjects.ts';

export default defineRule({
  id: 'cluster-admin-bound',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  docs: {
    summary: 'A binding makes somebody cluster-admin',
    why: 'The role cluster-admin may do everything: a fault of the program that holds it, or a lost token, gives the whole cluster away, and every Secret in it. In a RoleBinding it holds for one namespace, with all of its quotas and roles.',
    instead: 'Write a role with the rights that are needed. For people take `admin` or `edit` in their namespaces.',
    unless: 'It is the one account by which the cluster is administered.',
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
      'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    ],
  },
  messages: {
    cluster: (a: { subject: string }) => `cluster-admin lets ${a.subject} do everything in the whole cluster`,
    namespace: (a: { subject: string }) => `cluster-admin lets ${a.subject} do everything in this namespace`,
  },
  examples: {
    bad: [
      {
        title: 'a worker that is given the cluster, and one that is given a namespace',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: worker }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin # expect: cluster
subjects: [{ kind: ServiceAccount, name: worker, namespace: shop }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin # expect: namespace
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
`,
      },
      {
        title: 'an account that is given the cluster beside the group that has it anyway',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: administrators }
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin # expect: cluster
subjects:
  - { kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:masters }
  - { kind: ServiceAccount, name: deployer, namespace: shop }
`,
      },
    ],
    good: [
      {
        title: 'rights in a namespace, and the binding that every cluster has',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: cluster-admin }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:masters }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const byAccount = lazily(() =>
      groupBy(
        graph.workloads.map((workload, order) => ({
          order,
          resource: workload.resource,
          account: accountNameOf(workload),
        })),
        ({ account }) => account,
      ),
    );
    function visitBinding(binding: ResourceOf<'RoleBinding'> | ResourceOf<'ClusterRoleBinding'>): void {
      const at = binding.at as At as ResourceOf<'RoleBinding'>['at'];
      const role = at.get('roleRef').get('name');
      // Every cluster has the binding for this group.
      const subject = at
        .get('subjects')
        .items()
        .find((one) => one.get('name').text() !== 'system:masters');
      if (role.text() !== 'cluster-admin' || !subject) return;
      const related = podsBehind(binding, (name) => byAccount().get(name) ?? []).map((workload) =>
        noteOn(workload, `${describe(workload)} runs with these rights`),
      );
      report(
        role,
        binding.kind === 'RoleBinding' ? 'namespace' : 'cluster',
        { subject: subjectWords(subject) },
        { related },
      );
    }

    return { RoleBinding: visitBinding, ClusterRoleBinding: visitBinding };
  },
});

/** The first workloads whose pods run as a subject of a binding. */
function podsBehind(binding: Resource, runningAs: (account: string) => readonly Runner[]): readonly Resource[] {
  const accounts = (binding.at as ResourceOf<'RoleBinding'>['at'])
    .get('subjects')
    .items()
    .filter((subject) => subject.get('kind').text() === 'ServiceAccount')
    .map((subject) => ({
      name: subject.get('name').text() ?? '',
      namespace: subject.get('namespace').text() ?? binding.namespace,
    }));
  const found = accounts.flatMap(({ name, namespace }) =>
    runningAs(name).filter(({ resource }) => namespace === resource.namespace || namespace === ''),
  );
  return [...new Set(found)]
    .sort((a, b) => a.order - b.order)
    .slice(0, 3)
    .map(({ resource }) => resource);
}

/** What makes pods that run as some ServiceAccount, and its place among all that do. */
interface Runner {
  readonly resource: Resource;
  readonly order: number;
}
