import {
  correction,
  describe,
  type Fix,
  type Group,
  groupByOwner,
  type Note,
  noteOn,
  type Reference,
} from '../../src/rule.ts';

/**
 * Groups references by resource and target, in the order of the references: many variables from one Secret are one
 * mistake when it is missing.
 */
export function groupTargets(
  references: readonly Reference[],
  keyOf: (reference: Reference) => string,
): readonly Group<Reference>[] {
  return groupByOwner(
    references,
    ({ from }) => from,
    (reference) => `${reference.to.kind}/${reference.to.namespace}/${reference.to.name}/${keyOf(reference)}`,
  );
}

/** The resource that proves that the target is missing, and the other places that name the target. */
export function notesOn({ first: { proof }, others }: Group<Reference>): readonly Note[] {
  const proven = proof && proof.code !== 'complete' ? [noteOn(proof.resource, placeWords(proof.resource))] : [];
  return [...proven, ...others.slice(0, 5).map(({ at }) => ({ at, note: 'named here, too' }))];
}

function placeWords(resource: Reference['from']): string {
  return resource.namespace === '' ? describe(resource) : `${describe(resource)} in namespace '${resource.namespace}'`;
}

/** The name that was meant, wherever the group names the other. */
export function nearFix({ first, others }: Group<Reference>): Fix | undefined {
  if (first.proof?.code !== 'near-miss') return undefined;
  const places = [first, ...others].map(({ at }) => at);
  return correction(places, { from: first.to.name, to: first.proof.resource.name });
}
