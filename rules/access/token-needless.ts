import { defineRule, type Graph, isWhole, put, type ResourceOf, type Workload } from '../../src/rule.ts';
import { accountNameAt, accountNameOf } from './_subjects.ts';

export default defineRule({
  id: 'token-needless',
  area: 'access',
  severity: 'info',
  since: '0.1.0',
  presets: ['security'],
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'Pods get a token of the API server that nothing in the run gives rights to',
    why: 'Kubernetes mounts a token into every pod unless told otherwise. Whoever reads files of the container has it, and with it all rights that somebody gives to the account, today or later: to the account `default` above all, which pods of the whole namespace share.',
    instead:
      'Set `automountServiceAccountToken: false` in the pod, or in its ServiceAccount; a program that speaks to the API server gets an account of its own.',
    unless:
      'The account is given rights by a binding outside of the run. Accounts that a binding of the run names, and pods that name an account that the run does not hold, are left alone.',
    refs: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
      'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#minimize-distribution-of-privileged-tokens',
    ],
  },
  messages: {
    ofDefault: 'the pods get the token of the account that all of the namespace share',
    unbound: (a: { account: string }) =>
      `the pods get a token of ServiceAccount '${a.account}', to which no binding of the run gives rights`,
  },
  examples: {
    bad: [
      {
        title: 'no account is named, and one without rights',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec: # expect: ofDefault
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: api, namespace: shop }
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  serviceAccountName: api # expect: unbound
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
`,
        fixed: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
  automountServiceAccountToken: false
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: api, namespace: shop }
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  serviceAccountName: api
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
  automountServiceAccountToken: false
`,
      },
    ],
    good: [
      {
        title: 'a patch that adds replicas and spreads them',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  template:
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: DoNotSchedule
          labelSelector: { matchLabels: { app: web } }
`,
      },
      {
        title: 'no token, by the pod or by its account; an account with rights; one that is not known',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  automountServiceAccountToken: false
  containers: [{ name: web, image: 'ghcr.io/shop/web:2.4.1' }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: api, namespace: shop }
automountServiceAccountToken: false
---
apiVersion: v1
kind: Pod
metadata: { name: api, namespace: shop }
spec:
  serviceAccountName: api
  containers: [{ name: api, image: 'ghcr.io/shop/api:2.4.1' }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: worker, namespace: shop }
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
  containers: [{ name: worker, image: 'ghcr.io/shop/worker:2.4.1' }]
---
apiVersion: v1
kind: Pod
metadata: { name: agent, namespace: shop }
spec:
  serviceAccountName: agent-of-another-run
  containers: [{ name: agent, image: 'ghcr.io/shop/agent:1.0.0' }]
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      workload(workload) {
        const { spec } = workload;
        const named = accountNameAt(workload);
        const name = accountNameOf(workload);
        const own = spec.get('automountServiceAccountToken').flag();
        if (own === false || !isWhole(workload)) return;
        const account = accountOf(graph, workload, name);
        if (own !== true && account?.at.get('automountServiceAccountToken').flag() === false) return;
        // Who asks for the token by name has thought about it.
        if (own === true || (account && isBound(graph, account))) return;
        const changes = [put(spec.get('automountServiceAccountToken'), false)];
        const fix = { title: "set 'automountServiceAccountToken: false'", safe: false, changes };
        if (name === 'default') report(named ?? spec.key, 'ofDefault', { fix });
        else if (account && named) report(named, 'unbound', { account: name }, { fix });
      },
    };
  },
});

function accountOf(graph: Graph, { resource }: Workload, name: string): ResourceOf<'ServiceAccount'> | undefined {
  return graph.find('ServiceAccount', resource.namespace, name)[0];
}

function isBound(graph: Graph, account: ResourceOf<'ServiceAccount'>): boolean {
  return graph.referencesTo(account).some(({ row }) => row.path === 'subjects[].name');
}
