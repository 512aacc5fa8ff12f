import type { CustomResourceDefinition } from 'kubernetes-types/apiextensions/v1';
import type { At } from '../at.ts';
import { groupBy } from '../collections.ts';
import { isClusterScoped } from '../kubernetes/kinds.ts';
import type { Resource, ResourceOf } from '../model.ts';
import { nearMiss } from './near-miss.ts';
import type { Reference } from './reference.ts';
import type { ReferenceRow } from './references.ts';

/** The kind of a custom resource names its definition; it takes the group as well, so that it is no row of the table. */
const row: ReferenceRow = {
  from: 'any',
  path: 'kind',
  to: 'CustomResourceDefinition',
  effect: 'the API server refuses the object',
};

type Definition = ResourceOf<'CustomResourceDefinition'>;

export interface DefinitionsInput {
  readonly definitions: readonly Definition[];
  readonly isComplete: boolean;
  readonly isExternal: (kind: string, namespace: string, name: string) => boolean;
  readonly mayBeUnread: (text: string) => boolean;
}

/**
 * Prepares the search for the definition of a custom resource; undefined for kinds of Kubernetes itself. Without it,
 * only a slip of the pen among the kinds of the same group is proof: definitions are hardly ever applied with what
 * they define.
 */
export function definitionSearch(input: DefinitionsInput): (resource: Resource) => Reference | undefined {
  const byGroup = groupBy(input.definitions, groupOf);

  return (resource) => {
    const { group, kind } = resource;
    if (!group.includes('.') || isClusterScoped(group, kind) !== undefined) return undefined;
    const known = byGroup.get(group) ?? [];
    const targets = known.filter((definition) => kindOf(definition) === kind);
    const name = targets[0]?.name ?? `${kind}.${group}`;
    const base = {
      row,
      from: resource,
      at: (resource.at as At<{ kind?: string }>).get('kind'),
      to: { kind: 'CustomResourceDefinition', namespace: '', name },
      optional: false,
      effect: row.effect,
      targets,
    };
    if (targets.length > 0) return { ...base, state: 'resolved' };
    if (input.isExternal('CustomResourceDefinition', '', name) || input.mayBeUnread(kind))
      return { ...base, state: 'unknown' };
    const near = nearMiss(kind, known, (definition) => kindOf(definition) ?? '');
    if (near) return { ...base, state: 'missing', proof: { code: 'near-miss', resource: near } };
    return input.isComplete
      ? { ...base, state: 'missing', proof: { code: 'complete' } }
      : { ...base, state: 'unknown' };
  };
}

function specOf({ at }: Definition): At<CustomResourceDefinition['spec']> {
  return at.get('spec');
}

function groupOf(definition: Definition): string {
  return specOf(definition).get('group').text() ?? '';
}

function kindOf(definition: Definition): string | undefined {
  return specOf(definition).get('names').get('kind').text();
}
