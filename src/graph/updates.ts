import { groupBy } from '../collections.ts';
import { identityOfObject, type Resource } from '../model.ts';
import type { Graph } from './graph.ts';

/** An object that a change of the manifests has a cluster update: what was written, and what is written now. */
export interface Update {
  readonly before: Resource;
  readonly after: Resource;
}

/**
 * The objects that both states hold and that differ. Where one of the states defines an object several times, as overlays
 * do, the two of the same file are meant; where that does not tell either, nobody knows what is applied.
 */
export function updatesBetween(before: Pick<Graph, 'resources'>, after: Pick<Graph, 'resources'>): readonly Update[] {
  const idOf = (resource: Resource) => JSON.stringify(identityOfObject(resource));
  const then = groupBy(before.resources, idOf);
  return [...groupBy(after.resources, idOf)].flatMap(([id, ofNow]) => {
    const ofThen = then.get(id) ?? [];
    return ofNow.flatMap((now): readonly Update[] => {
      if (now.name === '') return [];
      const [was, ...more] = ofThen.length === 1 && ofNow.length === 1 ? ofThen : ofThen.filter(isOfFile(now.file));
      if (was === undefined || more.length > 0 || isSame(was, now)) return [];
      return [{ before: was, after: now }];
    });
  });
}

function isOfFile(file: string): (resource: Resource) => boolean {
  return (resource) => resource.file === file;
}

/** What no source of which was read again is the same object; else the values tell. */
function isSame(a: Resource, b: Resource): boolean {
  return a.at.document === b.at.document || JSON.stringify(a.at.value) === JSON.stringify(b.at.value);
}
