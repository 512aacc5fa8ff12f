import {
  type At,
  defineRule,
  goesWithScope,
  isCountedResource,
  isWholeNumber,
  opposedScopes,
  quantityFromField,
} from '../../src/rule.ts';

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
metadata: { name: pages }
spec:
  hard: { hugepages-2Mi: 1Gi }
  scopes: [Terminating] # expect: uncounted
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
---
apiVersion: v1
kind: ResourceQuota
metadata: { name: cheap }
spec:
  hard: { pods: 2, count/jobs.batch: 1500m } # expect: whole
  scopeSelector:
    matchExpressions: # expect: opposite
      - { scopeName: BestEffort, operator: Exists }
      - { scopeName: NotBestEffort, operator: Exists }
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
        const hard = spec.get('hard').entries();
        const counted = hard.map(([name]) => name);
        for (const [resource, amount] of hard) {
          const quantity = quantityFromField(amount.scalar());
          if (quantity && isCountedResource(resource) && !isWholeNumber(quantity))
            report(amount, 'whole', { resource, amount: amount.shown });
        }
        const scopes = spec.get('scopes');
        checkTogether(scopes, scopes.texts());
        for (const scope of scopes.items()) if (checkScope(scope, counted)) break;
        const expressions = spec.get('scopeSelector').get('matchExpressions');
        const names = expressions.items().map((one) => one.get('scopeName').text() ?? '');
        checkTogether(expressions, names);
        for (const one of expressions.items()) {
          checkScope(one.get('scopeName'), counted);
          checkExpression(one);
        }
      },
    };

    function checkTogether(at: At, names: readonly string[]): void {
      for (const [first, second] of opposedScopes)
        if (names.includes(first) && names.includes(second)) report(at, 'opposite', { first, second });
    }

    /** Tells of one resource only: the others are mended alike. */
    function checkScope(at: At, counted: readonly string[]): boolean {
      const scope = at.text() ?? '';
      const resource = counted.find((name) => !goesWithScope(name, scope));
      if (resource !== undefined) report(at, 'uncounted', { scope, resource });
      return resource !== undefined;
    }

    function checkExpression(at: At<Expression>): void {
      const scope = at.get('scopeName').text() ?? '';
      const operator = at.get('operator').text() ?? 'Exists';
      const values = at.get('values') as At;
      const count = values.items().length;
      if (plainScopes.has(scope) && operator !== 'Exists') report(at.get('operator'), 'operator', { scope, operator });
      else if (/^(In|NotIn)$/.test(operator) && count === 0) report(values, 'values', { scope, operator });
      else if (/^(Exists|DoesNotExist)$/.test(operator) && count > 0) report(values, 'surplus', { scope, operator });
    }
  },
});

interface Expression {
  readonly scopeName?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

/** Scopes that a pod is in or not. `validateScopedResourceSelectorRequirement` in pkg/apis/core/validation/validation.go */
const plainScopes: ReadonlySet<string> = new Set([
  ...['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity'],
]);
