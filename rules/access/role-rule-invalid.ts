import { type At, defineRule, type ResourceOf } from '../../src/rule.ts';

export default defineRule({
  id: 'role-rule-invalid',
  area: 'access',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  docs: {
    summary: 'A rule of a role says neither resources nor paths, or both',
    why: 'A rule is about resources, of at least one API group, or about paths of the API server that are no resources, such as /healthz. These paths belong to no namespace, so that only a ClusterRole can give them. The API server refuses a role with any other rule.',
    instead:
      "Write `apiGroups` and `resources`; the core group is `''`. Put `nonResourceURLs` into a rule of its own in a ClusterRole.",
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole',
      'https://kubernetes.io/docs/reference/kubernetes-api/authorization-resources/cluster-role-v1/',
    ],
  },
  messages: {
    group: "the rule names resources without apiGroups: write [''] for the core group",
    resource: 'the rule names no resources',
    nothing: 'the rule names neither resources nor nonResourceURLs',
    mixed: (a: { field: string }) => `nonResourceURLs is not allowed beside ${a.field}: make two rules of it`,
    role: 'nonResourceURLs is not allowed in a Role: only a ClusterRole can give paths',
  },
  examples: {
    bad: [
      {
        title: 'half a rule',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - resources: [pods] # expect: group
    verbs: [get, list]
  - apiGroups: [''] # expect: resource
    verbs: [get, list]
  - verbs: [get] # expect: nothing
  - nonResourceURLs: [/metrics] # expect: role
    verbs: [get]
`,
      },
      {
        title: 'resources and paths in one rule',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitor }
rules:
  - apiGroups: ['']
    resources: [nodes/metrics]
    nonResourceURLs: [/metrics] # expect: mixed
    verbs: [get]
`,
      },
    ],
    good: [
      {
        title: 'resources of the core group, and paths in a rule of their own',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitor }
rules:
  - apiGroups: ['']
    resources: [pods, nodes/metrics]
    resourceNames: []
    verbs: [get]
  - nonResourceURLs: [/metrics, /healthz/*]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: everything }
aggregationRule: { clusterRoleSelectors: [{ matchLabels: { shop.example/part: monitor } }] }
rules: []
`,
      },
    ],
  },
  visit({ report }) {
    return {
      Role(role) {
        for (const rule of rulesIn(role)) checkRule(rule, true);
      },
      ClusterRole(role) {
        for (const rule of rulesIn(role)) checkRule(rule, false);
      },
    };

    function checkRule(rule: At<PolicyRule>, isNamespaced: boolean): void {
      if (!rule.exists) return;
      const isSaid = (field: keyof PolicyRule) => rule.get(field).items().length > 0;
      // A value of another type is told by itself.
      const isOdd = (field: keyof PolicyRule) => rule.get(field).exists && !Array.isArray(rule.get(field).value);
      if (aboutResources.some(isOdd) || isOdd('nonResourceURLs')) return;
      if (isSaid('nonResourceURLs')) {
        const other = aboutResources.find(isSaid);
        if (isNamespaced) report(rule.get('nonResourceURLs').key, 'role');
        else if (other !== undefined) report(rule.get('nonResourceURLs').key, 'mixed', { field: other });
        return;
      }
      const [hasGroups, hasResources] = [isSaid('apiGroups'), isSaid('resources')];
      if (!hasGroups && !hasResources) report(rule.get('resources'), 'nothing');
      else if (!hasGroups) report(rule.get('apiGroups'), 'group');
      else if (!hasResources) report(rule.get('resources'), 'resource');
    }
  },
});

interface PolicyRule {
  apiGroups?: string[];
  resources?: string[];
  resourceNames?: string[];
  nonResourceURLs?: string[];
}

const aboutResources = ['apiGroups', 'resources', 'resourceNames'] as const;

function rulesIn({ at }: ResourceOf<'Role'> | ResourceOf<'ClusterRole'>): readonly At<PolicyRule>[] {
  return (at as At<{ rules?: PolicyRule[] }>).get('rules').items();
}
