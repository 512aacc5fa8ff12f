import type { At, Where } from '../at.ts';
import { spanAt } from '../at.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/reference.ts';
import { nameAt, type Resource } from '../model.ts';
import { beginsWith, isSamePath, type Located, referencesUnder } from './located.ts';

/** A place in a file, as offsets counted from 0. */
export interface Spot {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Turns a place of a manifest into offsets. */
export function spotOf(where: Where): Spot {
  return { file: where.document.file, ...spanAt(where) };
}

/**
 * Where what is under the cursor is defined: the target of a reference, or its key; the pods of a selector; of a claim
 * the volume that it gets.
 */
export function definitionsOf(graph: Graph, located: Located): readonly Spot[] {
  const named = referencesUnder(graph, located).flatMap((reference) => targetsOf(graph, reference, located));
  return distinctSpots([...named, ...volumeOf(graph, located)]);
}

function targetsOf(graph: Graph, reference: Reference, { at }: Located): readonly Spot[] {
  const { keyAt, to, targets } = reference;
  if (keyAt !== undefined && isSamePath(keyAt.path, at.path))
    return targets.map((target) => spotOf(keyIn(target, to.key) ?? nameAt(target)));
  if (to.selector === undefined) return targets.map((target) => spotOf(nameAt(target)));
  return targets.map((target) => spotOf(labelIn(graph, target, at) ?? nameAt(target)));
}

/** The key of a ConfigMap or Secret. */
function keyIn({ at }: Resource, key: string | undefined): Where | undefined {
  if (key === undefined) return undefined;
  const holders = at as At<Readonly<Record<'data' | 'binaryData' | 'stringData', Readonly<Record<string, unknown>>>>>;
  return (['data', 'binaryData', 'stringData'] as const)
    .map((field) => holders.get(field).get(key))
    .find((entry) => entry.value !== undefined)?.key;
}

/** The label of a pod template that a pair of a selector asks for. */
function labelIn(graph: Graph, target: Resource, pair: At): Where | undefined {
  const labels = graph.workloadOf(target)?.metadata.get('labels');
  return labels?.entries().find(([key]) => key === pair.name)?.[1];
}

function volumeOf(graph: Graph, { resource, at, isKey }: Located): readonly Spot[] {
  if (isKey || resource.visitable !== 'PersistentVolumeClaim' || !isSamePath(at.path, nameAt(resource).path)) return [];
  const binding = graph.bindingOf(resource.namespace, resource.name);
  const names = binding?.volume === undefined ? (binding?.candidates ?? []) : [binding.volume];
  return names.flatMap((name) => graph.find('PersistentVolume', '', name)).map((volume) => spotOf(nameAt(volume)));
}

/** All places that mean the same object as the one under the cursor, with its definition if that is asked for. */
export function mentionsOf(graph: Graph, located: Located, withDefinition: boolean): readonly Spot[] {
  const targets = objectsUnder(graph, located);
  return distinctSpots(
    targets.flatMap((target) => [
      ...(withDefinition ? [spotOf(nameAt(target))] : []),
      ...graph.referencesTo(target).map(({ at }) => spotOf(at)),
      ...claimsOf(graph, target),
    ]),
  );
}

/** The objects that are meant under the cursor: those that a field names, or the one that the cursor is in. */
export function objectsUnder(graph: Graph, located: Located): readonly Resource[] {
  const { resource, at } = located;
  const named = referencesUnder(graph, located).filter(({ to }) => to.selector === undefined);
  if (named.length > 0) return named.flatMap(({ targets }) => targets);
  const head = ['apiVersion', 'kind', 'metadata'].map((key) => [...resource.at.path, key]);
  return head.some((path) => beginsWith(at.path, path)) ? [resource] : [];
}

/** The claims that are bound to a volume. */
function claimsOf(graph: Graph, volume: Resource): readonly Spot[] {
  if (volume.visitable !== 'PersistentVolume') return [];
  return graph.bindings
    .filter((binding) => binding.volume === volume.name)
    .flatMap(({ claim }) => graph.find('PersistentVolumeClaim', claim.namespace, claim.name))
    .map((claim) => spotOf(nameAt(claim)));
}

/** Places, each once. */
export function distinctSpots(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map((spot) => [`${spot.file}\0${spot.start}`, spot])).values()];
}
