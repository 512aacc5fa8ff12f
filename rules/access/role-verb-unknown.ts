import { type At, builtInGroups, correction, defineRule, nearMiss, resourceVerbs } from '../../src/rule.ts';
import { type AnyRole, rulesOf } from './_rules.ts';

export default defineRule({
  id: 'role-verb-unknown',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  docs: {
    summary: 'A rule of a role names a verb that no request has',
    why: 'The API server takes any text as a verb and compares it with that of a request letter by letter, in lower case. A verb that no request has grants nothing, so that whoever the role is bound to gets `forbidden`.',
    instead:
      'Write the verbs of Kubernetes, an item each: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*` for all.',
    unless: 'A program asks for the verb itself by a `SubjectAccessReview`.',
    refs: ['https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb'],
  },
  messages: {
    similar: (a: { verb: string; meant: string }) =>
      `no request has the verb '${a.verb}' (did you mean '${a.meant}'?): it grants nothing`,
    unknown: (a: { verb: string }) => `no request has the verb '${a.verb}': it grants nothing`,
    joined: (a: { verb: string }) => `'${a.verb}' is taken as one verb: each verb has to be an item of its own`,
    star: (a: { verb: string }) => `'${a.verb}' matches no request: a star stands for all verbs, not for a part of one`,
  },
  examples: {
    bad: [
      {
        title: 'capitals, a plural, the method of HTTP and a plain word',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs:
      - Get # expect: similar
      - lists # expect: similar
      - PUT # expect: similar
      - read # expect: similar
      - patch
`,
        fixed: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs:
      - get
      - list
      - update
      - get
      - patch
`,
      },
      {
        title: 'several words for which Kubernetes has none, each told',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: debugger, namespace: shop }
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs:
      - get
      - view # expect: similar
      - describe # expect: unknown
      - logs # expect: unknown
`,
      },
      {
        title: 'all verbs in one text, and a pattern',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules:
  - { apiGroups: [''], resources: [pods], verbs: ['get,list, watch'] } # expect: joined
  - { apiGroups: [''], resources: [services], verbs: [delete*] } # expect: star
`,
      },
    ],
    good: [
      {
        title: 'verbs of Kubernetes, of admission, and of programs',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - { apiGroups: [''], resources: [pods], verbs: [get, list, watch, create, update, patch, delete, deletecollection] }
  - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind, escalate] }
  - { apiGroups: [''], resources: [serviceaccounts], verbs: [impersonate] }
  - { apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use] }
  - { apiGroups: [certificates.k8s.io], resources: [signers], verbs: [approve, sign, attest] }
  - { apiGroups: [''], resources: [serviceaccounts], verbs: [request-serviceaccounts-token-audience] }
  - { apiGroups: [''], resources: [pods], verbs: ['impersonate-on:user-info:get'] }
  - { apiGroups: [kyverno.io], resources: [policies], verbs: [publish, view, read] }
  - { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }
`,
      },
      {
        title: 'methods of HTTP for paths that are no resources',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: metrics }
rules: [{ nonResourceURLs: [/metrics], verbs: [get, post, put] }]
`,
      },
    ],
  },
  visit({ report }) {
    function visitRole(role: AnyRole): void {
      for (const { groups, verbs } of rulesOf(role)) {
        // Programs may ask about verbs of their own for resources of their own.
        const isOfKubernetes = groups.every((group) => builtInGroups.has(group));
        for (const at of verbs) checkVerb(at, isOfKubernetes);
      }
    }

    function checkVerb(at: At<string>, isOfKubernetes: boolean): void {
      const verb = at.text() ?? '';
      if (verb === '' || verb === '*' || resourceVerbs.includes(verb)) return;
      const meant = slipOf(verb) ?? (isOfKubernetes ? meanings.get(verb.toLowerCase()) : undefined);
      if (/[,\s]/.test(verb.trim())) report(at, 'joined', { verb });
      else if (verb.includes('*')) report(at, 'star', { verb });
      else if (meant !== undefined) {
        const fix = correction([at], { from: verb, to: meant, safe: false });
        report(at, 'similar', { verb, meant }, { fix });
      }
      // Verbs with a hyphen or a colon come and go by release.
      else if (isOfKubernetes && /^[a-z]+$/i.test(verb)) report(at, 'unknown', { verb });
    }

    return { Role: visitRole, ClusterRole: visitRole };
  },
});

/** Words that are written for a verb of Kubernetes, methods of HTTP among them. */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    add: 'create',
    edit: 'update',
    modify: 'update',
    post: 'create',
    put: 'update',
    read: 'get',
    remove: 'delete',
    view: 'get',
    write: 'update',
  }),
);

function slipOf(verb: string): string | undefined {
  const lower = verb.toLowerCase();
  if (resourceVerbs.includes(lower)) return lower;
  return nearMiss(lower, resourceVerbs, (one) => one);
}
