import {
  type At,
  builtInGroups,
  correction,
  defineRule,
  groupsOfResource,
  nearMiss,
  pluralOf,
  push,
  resourcesOfGroup,
  subresourcesOf,
} from '../../src/rule.ts';
import {
  type AnyRole,
  type CustomResource,
  covers,
  customResourcesOf,
  groupWords,
  type RoleRule,
  rulesByResource,
  rulesOf,
} from './_rules.ts';

export default defineRule({
  id: 'role-resource-unknown',
  area: 'access',
  severity: 'warning',
  since: '0.1.0',
  scope: 'graph',
  fixable: 'suggestion',
  docs: {
    summary: 'A rule of a role names a resource or an API group that does not exist',
    why: 'The API server takes any text in a role and compares it with requests letter by letter. A singular, the name of a kind, or a resource under the group of another one matches no request: whoever the role is bound to gets `forbidden`, often long after the role was written.',
    instead:
      "Write the plural in lower case as `kubectl api-resources` lists it, and the group without its version; the group of `v1` is `''`. Subresources are named one by one, as in `pods/log`.",
    unless: 'An aggregated API server of the cluster serves a resource of this name in this group.',
    refs: [
      'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources',
      'https://kubernetes.io/docs/reference/using-api/#api-groups',
    ],
  },
  messages: {
    similar: (a: { groups: string; resource: string; meant: string }) =>
      `no resource '${a.resource}' in ${a.groups} (did you mean ${a.meant}?): this grants nothing`,
    elsewhere: (a: { groups: string; resources: string; group: string }) =>
      `${a.resources} to group '${a.group}', not to ${a.groups}: this grants nothing`,
    group: (a: { group: string; meant: string }) =>
      `there is no API group '${a.group}' (did you mean '${a.meant}'?): this grants nothing`,
    part: (a: { resource: string; part: string; meant: string }) =>
      `'${a.resource}' has no subresource '${a.part}' (did you mean '${a.meant}'?): this grants nothing`,
    star: (a: { resource: string }) =>
      `'${a.resource}' matches no request: a star stands for a whole name, as in '*' and '*/scale'`,
  },
  examples: {
    bad: [
      {
        title: 'a kind, a singular and a short name',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources:
      - deployment # expect: similar
      - StatefulSet # expect: similar
      - replicasets
    verbs: [get, list, patch]
  - apiGroups: ['']
    resources:
      - svc # expect: similar
      - configmap # expect: similar
    verbs: [get]
`,
        fixed: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps]
    resources:
      - deployments
      - statefulsets
      - replicasets
    verbs: [get, list, patch]
  - apiGroups: ['']
    resources:
      - services
      - configmaps
    verbs: [get]
`,
      },
      {
        title: 'resources under the group of others',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: viewer }
rules:
  - apiGroups: [''] # expect: elsewhere
    resources: [deployments, daemonsets]
    verbs: [get, list, watch]
  - apiGroups: ['', batch]
    resources: [pods, jobs, ingresses] # expect: elsewhere
    verbs: [get, list, watch]
  - apiGroups: [extensions] # expect: elsewhere
    resources: [ingresses]
    verbs: [get]
`,
      },
      {
        title: 'versions and short forms of groups',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: deployer, namespace: shop }
rules:
  - apiGroups: [apps/v1] # expect: group
    resources: [deployments]
    verbs: [get]
  - apiGroups: [v1] # expect: group
    resources: [pods, services]
    verbs: [get]
  - apiGroups: [networking] # expect: group
    resources: [ingresses]
    verbs: [get]
`,
      },
      {
        title: 'logs, and a star in place of all subresources',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - apiGroups: ['']
    resources:
      - pods/logs # expect: part
      - services/* # expect: star
    verbs: [get]
`,
      },
      {
        title: 'a custom resource that the run defines',
        yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups, singular: backup }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: backups, namespace: shop }
rules:
  - apiGroups: [shop.example]
    resources: [backup] # expect: similar
    verbs: [get]
`,
      },
    ],
    good: [
      {
        title: 'plurals, parts, stars, and resources without manifests',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - apiGroups: ['', apps, extensions, networking.k8s.io]
    resources: [pods, pods/log, pods/exec, deployments, deployments/scale, deployments/finalizers, ingresses]
    verbs: [get, list, watch]
  - { apiGroups: [''], resources: [users, groups, serviceaccounts], verbs: [impersonate] }
  - { apiGroups: [certificates.k8s.io], resources: [signers], verbs: [sign] }
  - { apiGroups: ['*'], resources: [anything], verbs: [get] }
  - { apiGroups: [''], resources: ['*', '*/status'], verbs: [get] }
  - { nonResourceURLs: [/metrics, '/healthz/*'], verbs: [get] }
`,
      },
      {
        title: 'groups that the run does not know may have any resource',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules:
  - { apiGroups: [metrics.k8s.io], resources: [pods, nodes], verbs: [get] }
  - { apiGroups: ['', route.openshift.io], resources: [routes], verbs: [get] }
  - { apiGroups: [''], resources: [imagestreams], verbs: [get] }
  - { apiGroups: [kafka.strimzi.io], resources: [kafka], verbs: [get] }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backups.shop.example }
spec:
  group: shop.example
  scope: Namespaced
  names: { kind: Backup, plural: backups }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: user }
rules: [{ apiGroups: [shop.example], resources: [backups, jobs, reports], verbs: [get] }]
`,
      },
      {
        title: 'an old group that stands beside a rule with the new one',
        yaml: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ingress-controller }
rules:
  - { apiGroups: [extensions], resources: [ingresses], verbs: [get, list] }
  - { apiGroups: [networking.k8s.io], resources: [ingresses], verbs: [get, list, watch] }
  - { apiGroups: [v1, ''], resources: [pods], verbs: [get] }
`,
      },
    ],
  },
  visit({ graph, report }) {
    const custom = customResourcesOf(graph);
    const isKnown = (group: string, plural: string) =>
      resourcesOfGroup(group, graph.minorVersion).includes(plural) ||
      custom().some((one) => one.group === group && one.plural === plural);
    const groupsWith = (plural: string) => [
      ...groupsOfResource(plural, graph.minorVersion),
      ...custom().flatMap((one) => (one.plural === plural ? [one.group] : [])),
    ];

    function visitRole(role: AnyRole): void {
      const rules = rulesOf(role);
      const naming = rulesByResource(rules);
      for (const rule of rules) {
        for (const at of rule.resources) checkStar(at);
        if (rule.groups.includes('*')) continue;
        const unknown = rule.resources.filter((at) => isUnknown(at, rule));
        if (unknown.length > 0 && !checkGroups(rule, unknown)) checkResources(rule, unknown, naming);
      }
    }

    function checkStar(at: At<string>): void {
      const resource = at.text() ?? '';
      if (resource.includes('*') && !/^\*(\/[^*]+)?$/.test(resource)) report(at, 'star', { resource });
    }

    /** Whether no group of the rule is known to have this resource; a mistaken part of a known one is told. */
    function isUnknown(at: At<string>, { groups }: RoleRule): boolean {
      const [resource = '', part] = (at.text() ?? '').split('/');
      if (resource === '' || resource.includes('*')) return false;
      if (!groups.some((group) => isKnown(group, resource))) return true;
      const parts = subresourcesOf(resource);
      const meant = part === undefined || parts.includes(part) ? undefined : nearMiss(part, parts, (one) => one);
      if (part !== undefined && meant !== undefined) {
        const fix = correction([at], { from: `${resource}/${part}`, to: `${resource}/${meant}` });
        report(at, 'part', { resource, part, meant }, { fix });
      }
      return false;
    }

    /** Whether a group of the rule is a mistake, so that its resources are none. */
    function checkGroups(rule: RoleRule, unknown: readonly At<string>[]): boolean {
      for (const at of rule.groupsAt) {
        const group = at.text() ?? '';
        if (isGroup(group)) continue;
        const meant = group.includes('/') ? group.slice(0, group.indexOf('/')) : meantGroup(group);
        const isMeant = unknown.some((one) => meant !== undefined && isKnown(meant, resourceOf(one)));
        if (meant === undefined || (!isMeant && !group.includes('/'))) continue;
        report(at, 'group', { group, meant }, { fix: correction([at], { from: group, to: meant }) });
        return true;
      }
      return false;
    }

    function checkResources(
      rule: RoleRule,
      unknown: readonly At<string>[],
      naming: (resource: string) => readonly RoleRule[],
    ): void {
      if (!rule.groups.every(isGroup)) return;
      const misplaced = new Map<string, At<string>[]>();
      for (const at of unknown) {
        const resource = resourceOf(at);
        const groups = groupsWith(resource);
        const text = at.text() ?? '';
        if (naming(text).some((other) => other !== rule && covers(other, groups, text))) continue;
        const [group] = groups;
        // Programs ask about resources of their own groups that no definition makes.
        if (group !== undefined && areBuiltIn(rule)) push(misplaced, group, at);
        else checkWord(at, rule);
      }
      for (const [group, [first, ...others]] of misplaced) {
        if (!first) continue;
        const isWhole = others.length + 1 === rule.resources.length && rule.groups.length === 1;
        const names =
          others.length === 0 ? `'${first.text()}' belongs` : `'${first.text()}' and ${others.length} more belong`;
        report(
          isWhole ? (rule.groupsAt[0] ?? first) : first,
          'elsewhere',
          { resources: names, group, groups: groupWords(rule.groups) },
          {
            related: others.slice(0, 5).map((at) => ({ at, note: `belongs to group '${group}', too` })),
            fix: isWhole ? correction(rule.groupsAt, { from: rule.groups[0] ?? '', to: group }) : undefined,
          },
        );
      }
    }

    function checkWord(at: At<string>, rule: RoleRule): void {
      const { groups } = rule;
      const resource = resourceOf(at);
      const plural = wordFor(resource, groups, custom()) ?? pluralOf(resource) ?? nearPlural(resource, groups);
      if (plural === undefined) return;
      const isHere = groups.some((group) => isKnown(group, plural));
      const [group] = groupsWith(plural);
      if (!isHere && (group === undefined || !areBuiltIn(rule))) return;
      const meant = isHere ? `'${plural}'` : `'${plural}' of group '${group}'`;
      const fix = isHere ? correction([at], { from: resource, to: plural }) : undefined;
      report(at, 'similar', { resource, meant, groups: groupWords(groups) }, { fix });
    }

    function nearPlural(resource: string, groups: readonly string[]): string | undefined {
      const plurals = groups.flatMap((group) => [
        ...resourcesOfGroup(group, graph.minorVersion),
        ...custom().flatMap((one) => (one.group === group ? [one.plural] : [])),
      ]);
      return nearMiss(resource, plurals, (one) => one);
    }

    /** Whether all resources of a group can be known. */
    function isGroup(group: string): boolean {
      return builtInGroups.has(group) || custom().some((one) => one.group === group);
    }

    return { Role: visitRole, ClusterRole: visitRole };
  },
});

function areBuiltIn({ groups }: RoleRule): boolean {
  return groups.every((group) => builtInGroups.has(group));
}

function resourceOf(at: At<string>): string {
  return (at.text() ?? '').split('/')[0] ?? '';
}

/** A group that a version or a short form stands for. */
function meantGroup(group: string): string | undefined {
  if (group === 'core' || /^v\d+((alpha|beta)\d+)?$/.test(group)) return '';
  const whole = [...builtInGroups].find((one) => group !== '' && one.startsWith(`${group}.`));
  return whole ?? nearMiss(group, builtInGroups, (one) => one);
}

/** The plural of a custom kind of these groups. */
function wordFor(word: string, groups: readonly string[], custom: readonly CustomResource[]): string | undefined {
  return custom.find((one) => groups.includes(one.group) && one.words.includes(word.toLowerCase()))?.plural;
}
