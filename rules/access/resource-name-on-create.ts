import { defineRule } from '../../src/rule.ts';
import { type AnyRole, covers, type RoleRule, rulesOf } from './_rules.ts';

export default defineRule({
  id: 'resource-name-on-create',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  onlyWith: ['resourceNames'],
  docs: {
    summary: 'A rule of a role grants creation for resources of some names only',
    why: 'A request that creates an object carries its name in the body, and a request that deletes a collection has none: when the API server asks RBAC, no name is known. A rule with `resourceNames` matches neither, and whoever the role is bound to gets `forbidden`.',
    instead: 'Put `create` and `deletecollection` into a rule of their own without `resourceNames`.',
    unless:
      'The objects are made by server-side apply only, which asks with the name. The `tier.` resources of Calico are asked for under the name of their tier and are left alone. For webhook configurations, definitions and APIServices, which are installed beside an operator, `create` among other verbs is advice only.',
    refs: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources'],
  },
  messages: {
    neverGranted: (a: { verb: string; resource: string }) =>
      `'${a.verb}' of '${a.resource}' is never granted with resourceNames: the request has no name`,
  },
  examples: {
    bad: [
      {
        title: 'the lock of a leader election is to be made, too',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: leader, namespace: shop }
rules:
  - apiGroups: [coordination.k8s.io]
    resources: [leases]
    resourceNames: [worker-leader]
    verbs:
      - get
      - create # expect: neverGranted
      - update
`,
      },
      {
        title: 'a collection cannot be deleted by name',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: cleaner }
rules:
  - apiGroups: [batch]
    resources: [jobs, jobs/status]
    resourceNames: [report]
    verbs: [delete, deletecollection] # expect: neverGranted
`,
      },
      {
        title: 'an operator that renews its webhook, which is written beside it',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: webhook }
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [validatingwebhookconfigurations]
    resourceNames: [shop-orders]
    verbs: [get, create, update] # expect: neverGranted
`,
      },
    ],
    good: [
      {
        title: 'creation stands in a rule of its own',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: leader, namespace: shop }
rules:
  - { apiGroups: [coordination.k8s.io], resources: [leases], resourceNames: [worker-leader], verbs: [get, update] }
  - { apiGroups: [coordination.k8s.io], resources: [leases], verbs: [create] }
  - { apiGroups: [''], resources: [configmaps], resourceNames: [], verbs: [create] }
`,
      },
      {
        title: 'subresources are created under a name, and another rule grants the rest',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: operator, namespace: shop }
rules:
  - { apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [worker], verbs: [create] }
  - { apiGroups: [''], resources: [configmaps], resourceNames: [lock], verbs: [create, update] }
  - { apiGroups: [''], resources: ['*'], verbs: ['*'] }
`,
      },
      {
        title: 'the policies of a tier of Calico, which are named by the tier',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: network-editor }
rules:
  - apiGroups: [projectcalico.org]
    resources: [tier.networkpolicies, tier.globalnetworkpolicies]
    resourceNames: [shop.*]
    verbs: [get, list, create, deletecollection]
`,
      },
    ],
  },
  visit({ report }) {
    function visitRole(role: AnyRole): void {
      const rules = rulesOf(role);
      for (const rule of rules) {
        if (rule.names.texts().length === 0) continue;
        for (const at of rule.verbs) {
          const verb = at.text() ?? '';
          if (verb !== 'create' && verb !== 'deletecollection') continue;
          const vain = rule.resources
            .map((one) => one.text() ?? '')
            .filter((one) => isInVain({ rules, rule, verb }, one));
          const resource = vain.find((one) => !isInstalled(one)) ?? vain[0];
          if (resource === undefined) continue;
          const related = [{ at: rule.names.key, note: 'limited here' }];
          const severity = isInstalled(resource) && rule.verbs.length > 1 ? 'info' : 'warning';
          report(at, 'neverGranted', { verb, resource }, { related, severity });
        }
      }
    }

    return { Role: visitRole, ClusterRole: visitRole };
  },
});

interface Grant {
  /** All rules of the role. */
  readonly rules: readonly RoleRule[];
  readonly rule: RoleRule;
  readonly verb: string;
}

/** Operators generate one rule for all that they do with these, which are installed beside them. */
function isInstalled(resource: string): boolean {
  return /^((validating|mutating)webhookconfigurations|customresourcedefinitions|apiservices)$/.test(resource);
}

/** The API server of Calico asks for the policies of a tier under the name of the tier, whatever the verb. */
function isOfTier({ groups }: RoleRule, resource: string): boolean {
  return resource.startsWith('tier.') && groups.every((group) => group === 'projectcalico.org');
}

/** Whether a whole resource is meant, and no other rule of the role lets do the same without names. */
function isInVain({ rules, rule, verb }: Grant, resource: string): boolean {
  if (resource === '' || resource.includes('/') || isOfTier(rule, resource)) return false;
  return !rules.some(
    (other) =>
      other.names.texts().length === 0 &&
      covers(other, rule.groups, resource) &&
      other.verbs.some((at) => at.text() === '*' || at.text() === verb),
  );
}
