import { type At, type Graph, isMapping, lazily, push, type ResourceOf, remembered } from '../../src/rule.ts';

/** A resource of a custom kind that the run defines. */
export interface CustomResource {
  readonly group: string;
  readonly plural: string;
  /** Other words for it: its kind and its singular. */
  readonly words: readonly string[];
}

/** What the CustomResourceDefinitions of the run define. */
export function customResourcesOf(graph: Graph): () => readonly CustomResource[] {
  return lazily(() =>
    graph.ofKind('CustomResourceDefinition').flatMap(({ at }) => {
      const spec = at.get('spec');
      const [group, plural] = [spec.get('group').text(), spec.get('names').get('plural').text()];
      if (!group || !plural) return [];
      const words = [spec.get('names').get('kind').text(), spec.get('names').get('singular').text()];
      return [{ group, plural, words: words.flatMap((word) => word?.toLowerCase() ?? []) }];
    }),
  );
}

export type AnyRole = ResourceOf<'Role'> | ResourceOf<'ClusterRole'>;

/** One rule of a role about resources. */
export interface RoleRule {
  readonly groupsAt: readonly At<string>[];
  readonly groups: readonly string[];
  readonly resources: readonly At<string>[];
  readonly verbs: readonly At<string>[];
  readonly names: At<string[] | undefined>;
}

/** The rules of a role that are about resources. */
export const rulesOf: (role: AnyRole) => readonly RoleRule[] = remembered(({ at }: AnyRole) =>
  (at as ResourceOf<'Role'>['at'])
    .get('rules')
    .items()
    .map((rule) => ({
      groupsAt: rule.get('apiGroups').items(),
      groups: rule.get('apiGroups').texts(),
      resources: rule.get('resources').items(),
      verbs: rule.get('verbs').items(),
      names: rule.get('resourceNames'),
    }))
    .filter(({ groups, resources }) => groups.length > 0 && resources.length > 0),
);

/** Whether a rule of a role is about a resource of one of these groups, whatever it lets do with it. */
export function covers(rule: RoleRule, groups: readonly string[], resource: string): boolean {
  return (
    rule.groups.some((group) => group === '*' || groups.includes(group)) &&
    rule.resources.some((at) => at.text() === '*' || at.text() === resource)
  );
}

/** Answers the rules of a role that name a resource, or all resources. */
export function rulesByResource(rules: readonly RoleRule[]): (resource: string) => readonly RoleRule[] {
  const naming = new Map<string, RoleRule[]>();
  for (const rule of rules)
    for (const resource of new Set(rule.resources.map((at) => at.text() ?? ''))) push(naming, resource, rule);
  return (resource) => [...(naming.get('*') ?? []), ...(naming.get(resource) ?? [])];
}

/** `group 'apps'`, `groups '' and 'apps'`, `groups '', 'apps' and 2 more` */
export function groupWords(groups: readonly string[]): string {
  const [first, second, ...more] = groups.map((group) => `'${group}'`);
  if (second === undefined) return `group ${first}`;
  return more.length === 0 ? `groups ${first} and ${second}` : `groups ${first}, ${second} and ${more.length} more`;
}

/** The selectors by which a ClusterRole is put together from others. */
export function selectorsOf({ at }: ResourceOf<'ClusterRole'>) {
  return at
    .get('aggregationRule')
    .get('clusterRoleSelectors')
    .items()
    .flatMap(({ value }) => (isMapping(value) ? [value] : []));
}
