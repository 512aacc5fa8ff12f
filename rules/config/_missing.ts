import { describe, metadataOf, type Reference, type Where } from '../../src/rule.ts';

/** References of one resource to one target: many variables from one Secret are one mistake when it is missing. */
export interface MissingTarget {
  /** The place that the finding stands on. */
  readonly first: Reference;
  readonly others: readonly Reference[];
}

/** Groups references by resource and target, in the order of the references. */
export function groupTargets(
  references: readonly Reference[],
  keyOf: (reference: Reference) => string,
): readonly MissingTarget[] {
  const groups = new Map<Reference['from'], Map<string, Reference[]>>();
  for (const reference of references) {
    const ofResource = groups.get(reference.from) ?? new Map<string, Reference[]>();
    groups.set(reference.from, ofResource);
    const id = `${reference.to.kind}/${reference.to.namespace}/${reference.to.name}/${keyOf(reference)}`;
    const list = ofResource.get(id);
    if (list) list.push(reference);
    else ofResource.set(id, [reference]);
  }
  return [...groups.values()].flatMap((ofResource) =>
    [...ofResource.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : [])),
  );
}

type Note = { readonly at: Where; readonly note: string };

/** The resource that proves that the target is missing, and the other places that name the target. */
export function notesOn({ first: { proof }, others }: MissingTarget): readonly Note[] {
  const proven =
    proof && proof.code !== 'complete'
      ? [{ at: metadataOf(proof.resource.at).get('name'), note: placeWords(proof.resource) }]
      : [];
  return [...proven, ...others.slice(0, 5).map(({ at }) => ({ at, note: 'named here, too' }))];
}

function placeWords(resource: Reference['from']): string {
  return resource.namespace === '' ? describe(resource) : `${describe(resource)} in namespace '${resource.namespace}'`;
}
