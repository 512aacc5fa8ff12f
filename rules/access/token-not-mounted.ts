import {
  type At,
  defineRule,
  describe,
  noteOn,
  type Resource,
  type ResourceOf,
  type Workload,
} from '../../src/rule.ts';
import { rulesOf } from './_rules.ts';

export default defineRule({
  id: 'token-not-mounted',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'A ServiceAccount has rights, and its pods get no token to use them',
    why: 'A pod speaks to the API server with the token that is mounted into it. With `automountServiceAccountToken: false` there is none: client libraries fail with `unable to load in-cluster configuration`, however many rights the account has been given.',
    instead:
      'Set `automountServiceAccountToken: true` in the pod that needs the API, or mount the token by a `projected` volume. If the program does not need the API, delete the binding.',
    unless: 'Somebody else uses the account, by a token that is asked for.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
      'https://kubernetes.io/docs/concepts/security/service-accounts/',
    ],
  },
  messages: {
    noToken: (a: { workload: string; account: string }) =>
      `pods of ${a.workload} get no token to use the rights of ServiceAccount '${a.account}'`,
  },
  examples: {
    bad: [
      {
        title: 'the account mounts no token, and the pod does not ask for one',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
automountServiceAccountToken: false # expect: noToken
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
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
        title: 'the pod itself does without',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: agent }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      serviceAccountName: agent
      automountServiceAccountToken: false # expect: noToken
      containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }]
`,
      },
    ],
    good: [
      {
        title: 'the pod asks for the token, or mounts one itself',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: worker, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects: [{ kind: ServiceAccount, name: worker }]
---
apiVersion: v1
kind: Pod
metadata: { name: worker, namespace: shop }
spec:
  serviceAccountName: worker
  automountServiceAccountToken: true
  containers: [{ name: worker, image: ghcr.io/shop/worker:2.4.1 }]
---
apiVersion: v1
kind: Pod
metadata: { name: page, namespace: shop }
spec:
  serviceAccountName: worker
  containers: [{ name: page, image: ghcr.io/shop/page:1.0.0 }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  serviceAccountName: agent
  containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0, volumeMounts: [{ name: token, mountPath: /token }] }]
  volumes: [{ name: token, projected: { sources: [{ serviceAccountToken: { path: token } }] } }]
`,
      },
      {
        title: 'an account without rights, and one that may only use a policy for its pods',
        yaml: `
apiVersion: v1
kind: ServiceAccount
metadata: { name: page, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata: { name: page, namespace: shop }
spec:
  serviceAccountName: page
  containers: [{ name: page, image: ghcr.io/shop/page:1.0.0 }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: agent, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: privileged, namespace: shop }
rules: [{ apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: agent, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: privileged }
subjects: [{ kind: ServiceAccount, name: agent }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  serviceAccountName: agent
  containers: [{ name: agent, image: ghcr.io/shop/agent:1.0.0 }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    const roleOf = new Map(
      graph.references.flatMap(({ row, from, targets }) =>
        row.path === 'roleRef.name' ? [[from, targets] as const] : [],
      ),
    );
    const told = new Set<Workload>();
    return {
      ServiceAccount(account) {
        const references = graph.referencesTo(account).filter(({ state }) => state === 'resolved');
        const binding = references.find(({ row, from }) => row.path === 'subjects[].name' && grantsMore(from));
        if (!binding) return;
        const workloads = references.flatMap(({ row, from }) =>
          row.path === 'serviceAccountName' ? (graph.workloadOf(from) ?? []) : [],
        );
        const here = workloads.filter(({ resource }) => resource.file === account.file);
        const [first] = here.length > 0 ? here : workloads;
        // Where one of the pods has a token, the others are meant to have none.
        if (!first || told.has(first) || !workloads.every((workload) => hasNoToken(account, workload))) return;
        told.add(first);
        const own = first.spec.get('automountServiceAccountToken');
        const related = [{ at: binding.at, note: `${describe(binding.from)} grants rights` }];
        report(
          own.exists ? own : account.at.get('automountServiceAccountToken'),
          'noToken',
          { workload: describe(first.resource), account: account.name },
          { related: [...related, noteOn(first.resource, 'its pods')] },
        );
      },
    };

    /** Whether a binding lets do more than run pods under a policy, which is asked about the account and not by it. */
    function grantsMore(binding: Resource): boolean {
      const rules = (roleOf.get(binding) ?? []).flatMap((role) => rulesOf(role as ResourceOf<'Role'>));
      return rules.length === 0 || rules.some(({ verbs }) => verbs.some((at) => at.text() !== 'use'));
    }
  },
});

/** The pod decides before the account (plugin/pkg/admission/serviceaccount/admission.go). */
function hasNoToken(account: ResourceOf<'ServiceAccount'>, { spec }: Workload): boolean {
  const own = spec.get('automountServiceAccountToken').flag();
  const isMounted = own ?? account.at.get('automountServiceAccountToken').flag() ?? true;
  return !isMounted && !spec.get('volumes').items().some(isToken);
}

/** A volume that holds a token: one of the cluster, or the Secret of one. */
function isToken(
  volume: At<{ projected?: { sources?: { serviceAccountToken?: unknown }[] }; secret?: unknown }>,
): boolean {
  const sources = volume.get('projected').get('sources').items();
  return volume.get('secret').exists || sources.some((source) => source.get('serviceAccountToken').exists);
}
