import { type At, isMapping } from '../at.ts';
import type { Graph } from '../graph/graph.ts';
import type { Reference } from '../graph/reference.ts';
import { isDns1123Subdomain, isLabelValue } from '../kubernetes/names.ts';
import { nameAt, type Resource } from '../model.ts';
import { isSamePath, type Located, referencesUnder } from './located.ts';
import { distinctSpots, objectsUnder, type Spot, spotOf } from './targets.ts';

/** What is renamed: all places of one name, key or label, each of which holds the same text now. */
export interface Renaming {
  readonly what: 'name' | 'label';
  readonly text: string;
  readonly places: readonly Spot[];
}

/** Finds out what a rename under the cursor is about; undefined where there is nothing that others go by. */
export function renamingAt(graph: Graph, located: Located): Renaming | undefined {
  if (located.isKey) return undefined;
  return labelRenaming(graph, located) ?? nameRenaming(graph, located);
}

/** Why a text cannot be the new name or label; undefined when it can. */
export function faultOfNewText(what: Renaming['what'], text: string): string | undefined {
  if (what === 'name')
    return isDns1123Subdomain(text) ? undefined : `'${text}' is no name: small letters, digits, '-' and '.' only`;
  return isLabelValue(text)
    ? undefined
    : `'${text}' is no value of a label: letters, digits, '-', '_' and '.', at most 63 of them`;
}

function nameRenaming(graph: Graph, located: Located): Renaming | undefined {
  const { at, resource } = located;
  const text = at.text();
  const isOwn = isSamePath(at.path, nameAt(resource).path);
  const isNamed = referencesUnder(graph, located).some((one) => isSamePath(one.at.path, at.path));
  if (text === undefined || text === '' || !(isOwn || isNamed)) return undefined;
  const objects = objectsUnder(graph, located).filter(({ name }) => name === text);
  if (objects.length === 0) return undefined;
  const places = objects.flatMap((object) => [
    nameAt(object) as At,
    ...graph.referencesTo(object).flatMap(({ at: field }) => (field.text() === text ? [field as At] : [])),
  ]);
  return { what: 'name', text, places: distinctSpots(places.map(spotOf)) };
}

/** A pair under which pods are found: in a pod template or in a selector. */
interface Pair {
  readonly at: At;
  /** The resource whose pods carry it, or the selector that asks for it. */
  readonly owner: Resource | Reference;
}

function labelRenaming(graph: Graph, located: Located): Renaming | undefined {
  const { at } = located;
  const text = at.text();
  if (text === undefined) return undefined;
  const key = at.name;
  const carriers = graph.workloads.flatMap(({ resource, metadata }): readonly Pair[] => {
    const label = pairIn(metadata.get('labels') as At, key, text);
    return label ? [{ at: label, owner: resource }] : [];
  });
  const selectors = graph.references.flatMap((reference): readonly Pair[] => {
    if (reference.to.selector === undefined) return [];
    const pair = pairIn(pairsOf(reference.at), key, text);
    return pair ? [{ at: pair, owner: reference }] : [];
  });
  const own = carriers.flatMap(({ owner }): readonly Pair[] => {
    const selector = (owner as Resource).at as At<{ spec?: { selector?: unknown } }>;
    const pair = pairIn(pairsOf(selector.get('spec').get('selector') as At), key, text);
    return pair ? [{ at: pair, owner }] : [];
  });
  const isHere = (pair: Pair) => pair.at.document === at.document && isSamePath(pair.at.path, at.path);
  const start = [...carriers, ...own, ...selectors].find(isHere);
  if (start === undefined) return undefined;

  const resources = new Set<Resource>();
  const asked = new Set<Reference>();
  reach(start.owner);
  const places = [...carriers, ...own, ...selectors].filter(
    ({ owner }) => resources.has(owner as Resource) || asked.has(owner as Reference),
  );
  return { what: 'label', text, places: distinctSpots(places.map((pair) => spotOf(pair.at))) };

  /** Pods that a selector finds keep being found, by all other selectors that find them, too. */
  function reach(owner: Resource | Reference): void {
    if ('targets' in owner) {
      if (asked.has(owner)) return;
      asked.add(owner);
      for (const { owner: carrier } of carriers) if (owner.targets.includes(carrier as Resource)) reach(carrier);
      return;
    }
    if (resources.has(owner)) return;
    resources.add(owner);
    for (const { owner: selector } of selectors) if ((selector as Reference).targets.includes(owner)) reach(selector);
  }
}

/** The pairs of a selector: those of its `matchLabels`, or itself where it is a plain mapping. */
function pairsOf(selector: At): At {
  const { value } = selector;
  const hasLabels = isMapping(value) && isMapping(value.matchLabels);
  return hasLabels ? (selector as At<{ matchLabels?: unknown }>).get('matchLabels') : selector;
}

function pairIn(pairs: At, key: string, text: string): At | undefined {
  const found = (pairs as At<Record<string, unknown>>).get(key);
  return found.value === text ? found : undefined;
}
