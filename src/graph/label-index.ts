import { groupBy, lazily, push } from '../collections.ts';
import type { LabelSelector, Labels } from '../kubernetes/label-selector.ts';
import type { Resource } from '../model.ts';
import type { Togetherness } from './namespaces.ts';
import { unforeseenLabels } from './pods.ts';

/** Something that can be selected, with the labels by which it is. */
export interface Labelled {
  readonly resource: Resource;
  readonly labels: Labels;
}

/** Things that may be selected by one selector. Those that cannot be meant by who selects are not looked at. */
export interface Candidates<T> {
  readonly all: readonly T[];
  /** Those of the same namespace as a resource, for sure. */
  sure(selecting: Resource): readonly T[];
  /** Those of the same namespace perhaps. */
  perhaps(selecting: Resource): readonly T[];
  /** Those of a file. */
  inFile(file: string): readonly T[];
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
      for (const [key, value] of Object.entries(item.labels)) push(found, `${key}=${value}`, item);
    }
    return found;
  });
  const known = new Map<string, Candidates<T>>();
  const nothing = candidatesOf<T>([], together);
  const everything = candidatesOf(items, together);
  return { everything, candidatesFor };

  function candidatesFor(selector: LabelSelector): Candidates<T> {
    let rarest: string | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [key, value] of Object.entries(selector.matchLabels ?? {})) {
      if (unforeseenLabels.has(key)) continue;
      const pair = `${key}=${value}`;
      const count = byPair().get(pair)?.length ?? 0;
      if (count === 0) return nothing;
      if (count >= fewest) continue;
      fewest = count;
      rarest = pair;
    }
    if (rarest === undefined) return everything;
    const candidates = known.get(rarest) ?? candidatesOf(byPair().get(rarest) ?? [], together);
    known.set(rarest, candidates);
    return candidates;
  }
}

/** Fewer than these are looked through faster than sorted. */
const few = 8;

function candidatesOf<T extends Labelled>(all: readonly T[], together: Togetherness): Candidates<T> {
  const byFile = lazily(() => groupBy(all, ({ resource }) => resource.file));
  const given = lazily(() =>
    groupBy(
      all.filter(({ resource }) => resource.hasOwnNamespace),
      ({ resource }) => resource.namespace,
    ),
  );
  const open = lazily(() => all.filter(({ resource }) => !resource.hasOwnNamespace));
  const openNear = lazily(() => together.nearSearch(open(), ({ resource }) => resource.file));
  const ordinals = lazily(() => new Map(all.map((item, n) => [item, n] as const)));
  return {
    all,
    sure(selecting) {
      const isSure = ({ resource }: T) => together.sameNamespace(selecting, resource) === true;
      if (all.length <= few) return all.filter(isSure);
      // Only two of one namespace are in the same one for sure; see `sameNamespace`.
      const named = (given().get(selecting.namespace) ?? []).filter(isSure);
      return inOrder(named, unnamed(selecting).filter(isSure));
    },
    perhaps(selecting) {
      if (!selecting.hasOwnNamespace && together.isNamespaceSure(selecting)) return [];
      const asked = selecting.hasOwnNamespace ? open() : all;
      return asked.filter(({ resource }) => together.sameNamespace(selecting, resource) === undefined);
    },
    inFile: (file) =>
      all.length <= few ? all.filter(({ resource }) => resource.file === file) : (byFile().get(file) ?? []),
  };

  /** Those without a namespace of their own that may be in that of a resource for sure. */
  function unnamed(selecting: Resource): readonly T[] {
    const isByNearness = !selecting.hasOwnNamespace && !together.isNamespaceSure(selecting);
    return isByNearness ? openNear()(selecting.file) : open();
  }

  function inOrder(a: readonly T[], b: readonly T[]): readonly T[] {
    if (a.length === 0) return b;
    if (b.length === 0) return a;
    const order = ordinals();
    return [...a, ...b].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  }
}
