import { lazily, push } from '../collections.ts';
import type { LabelSelector, Labels } from '../kubernetes/label-selector.ts';
import type { Resource } from '../model.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import type { Togetherness } from './namespaces.ts';
import { unforeseenLabels } from './pods.ts';

/** Something that can be selected, with the labels by which it is. */
export interface Labelled {
  readonly resource: Resource;
  readonly labels: Labels;
}

/** Finds what a selector may select. */
export interface LabelIndex<T> {
  readonly everything: Candidates<T>;
  /** What carries the rarest of the pairs that a selector asks for; everything where it asks for none that is known. */
  candidatesFor(selector: LabelSelector): Candidates<T>;
}

/** Notes what carries which label; the rest is made when it is first asked for. */
export function labelIndex<T extends Labelled>(items: readonly T[], together: Togetherness): LabelIndex<T> {
  const byPair = lazily(() => {
    const found = new Map<string, T[]>();
    for (const item of items) {
      for (const key of Object.keys(item.labels)) push(found, `${key}=${item.labels[key]}`, item);
    }
    return found;
  });
  const known = new Map<string, Candidates<T>>();
  const candidates = (all: readonly T[]) => candidatesOf({ all, resourceOf: ({ resource }) => resource, together });
  const nothing = candidates([]);
  const everything = candidates(items);
  return { everything, candidatesFor };

  function candidatesFor(selector: LabelSelector): Candidates<T> {
    let rarest: string | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    const matchLabels = selector.matchLabels ?? {};
    for (const key of Object.keys(matchLabels)) {
      if (unforeseenLabels.has(key)) continue;
      const pair = `${key}=${matchLabels[key]}`;
      const count = byPair().get(pair)?.length ?? 0;
      if (count === 0) return nothing;
      if (count >= fewest) continue;
      fewest = count;
      rarest = pair;
    }
    if (rarest === undefined) return everything;
    const found = known.get(rarest) ?? candidates(byPair().get(rarest) ?? []);
    known.set(rarest, found);
    return found;
  }
}
