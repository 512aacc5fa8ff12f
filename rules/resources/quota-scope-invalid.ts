import { type At, defineRule, isWholeNumber, quantityFromField } from '../../src/rule.ts';

export default defineRule({
  id: 'quota-scope-invalid',
  area: 'resources',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A ResourceQuota cannot count what it lists, or not in its scopes',
    why: 'A scope chooses some of the pods of a namespace, so a quota with a scope can count what pods have only: their number and, but for BestEffort pods, which have none, their requests and limits. No pod is in two opposite scopes. The API server refuses the rest.',
    instead: 'Write two quotas: one with the scope, and one for everything else that is counted.',
    refs: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes'],
  },
  messages: {
    opposite: (a: { first: string; second: string }) => `no pod is in both scopes '${a.first}' and '${a.second}'`,
    uncounted: (a: { scope: string; resource: string }) => `scope '${a.scope}' cannot be counted in '${a.resource}'`,
    values: (a: { scope: string; operator: string }) => `operator ${a.operator} of scope '${a.scope}' needs values`,
    surplus: (a: { scope: string; operator: string }) => `operator ${a.operator} of scope '${a.scope}' has no values`,
    whole: (a: { resource: string; amount: string }) => `${a.resource} of '${a.amount}' is no whole number`,
    operator: (a: { scope: string; operator: string }) =>
      `scope '${a.scope}' is there or not: its operator is Exists, not '${a.operator}'`,
  },
  examples: {
    bad: [
      {
        title: 'opposites, and what best effort pods do not have',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: batch }
spec:
  hard: { pods: 10 }
  scopes: [Terminating, NotTerminating] # expect: opposite
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: cheap }
spec:
  hard: { pods: 10, requests.cpu: 2 }
  scopes: [BestEffort] # expect: uncounted
`,
      },
      {
        title: 'the same as expressions',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: web }
spec:
  hard: { services: 2 }
  scopeSelector:
    matchExpressions:
      - { scopeName: NotBestEffort, operator: In, values: [yes-please] } # expect: uncounted, operator
`,
      },
      {
        title: 'half a pod, and classes without names or with too many',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: web }
spec:
  hard: { pods: 1500m } # expect: whole
  scopeSelector:
    matchExpressions:
      - scopeName: PriorityClass # expect: values
        operator: In
      - scopeName: PriorityClass
        operator: Exists
        values: [high] # expect: surplus
`,
      },
    ],
    good: [
      {
        title: 'what pods have, and classes by name',
        yaml: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: batch }
spec:
  hard: { pods: 10, cpu: 4, limits.memory: 8Gi, count/jobs.batch: 3, requests.nvidia.com/gpu: 1 }
  scopes: [Terminating, NotBestEffort]
  scopeSelector:
    matchExpressions:
      - { scopeName: PriorityClass, operator: In, values: [high] }
`,
      },
    ],
  },
  visit({ report }) {
    return {
      ResourceQuota({ at }) {
        const spec = at.get('spec');
        const counted = spec
          .get('hard')
          .entries()
          .map(([name]) => name);
        const scopes = spec.get('scopes');
        const names = scopes.texts();
        for (const [resource, amount] of spec.get('hard').entries()) {
          const quantity = quantityFromField(amount.scalar());
          if (quantity && isCounted(resource) && !isWholeNumber(quantity))
            report(amount, 'whole', { resource, amount: String(amount.value) });
        }
        for (const [first, second] of opposites)
          if (names.includes(first) && names.includes(second)) report(scopes, 'opposite', { first, second });
        const uncounted = names.flatMap((scope) => uncountedIn(scope, counted)).slice(0, 1);
        for (const values of uncounted) report(scopes, 'uncounted', values);
        for (const one of spec.get('scopeSelector').get('matchExpressions').items()) {
          const scope = one.get('scopeName').text() ?? '';
          for (const values of uncountedIn(scope, counted).slice(0, 1))
            report(one.get('scopeName'), 'uncounted', values);
          const operator = one.get('operator').text() ?? 'Exists';
          const values = one.get('values');
          if (plainScopes.has(scope) && operator !== 'Exists')
            report(one.get('operator') as At, 'operator', { scope, operator });
          else if (/^(In|NotIn)$/.test(operator) && values.items().length === 0)
            report(values as At, 'values', { scope, operator });
          else if (/^(Exists|DoesNotExist)$/.test(operator) && values.items().length > 0)
            report(values as At, 'surplus', { scope, operator });
        }
      },
    };
  },
});

/** `validateResourceQuotaScopes` in pkg/apis/core/validation/validation.go */
const opposites = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

const plainScopes: ReadonlySet<string> = new Set([
  ...['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity'],
]);

/** What is counted in pieces: `IsIntegerResourceName` in pkg/apis/core/helper/helpers.go */
function isCounted(resource: string): boolean {
  return pieces.has(resource) || resource.startsWith('count/');
}
const pieces: ReadonlySet<string> = new Set([
  ...['pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps'],
  ...['persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers'],
]);

/** `IsStandardQuotaResourceName` and `IsResourceQuotaScopeValidForResource` in pkg/apis/core/helper/helpers.go */
const podResources = ['cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory'];
const otherResources = [
  ...['ephemeral-storage', 'limits.ephemeral-storage', 'requests.ephemeral-storage', 'requests.storage', 'services'],
  ...['services.nodeports', 'services.loadbalancers', 'replicationcontrollers', 'secrets', 'configmaps'],
  ...['resourcequotas', 'persistentvolumeclaims'],
];

function uncountedIn(
  scope: string,
  counted: readonly string[],
): readonly { readonly scope: string; readonly resource: string }[] {
  if (!plainScopes.has(scope) && scope !== 'PriorityClass') return [];
  const wrong = new Set(scope === 'BestEffort' ? [...podResources, ...otherResources] : otherResources);
  return counted.filter((name) => wrong.has(name)).map((resource) => ({ scope, resource }));
}
