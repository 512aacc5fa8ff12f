import { groupBy, lazily } from '../collections.ts';
import type { Resource } from '../model.ts';
import type { Togetherness } from './namespaces.ts';

/** Things of which a resource may mean some. Those that it cannot mean are not looked at. Lists are in one order. */
export interface Candidates<T> {
  readonly all: readonly T[];
  /** Those of the same namespace as a resource, for sure. */
  sure(asking: Resource): readonly T[];
  /** Those of the same namespace perhaps. */
  perhaps(asking: Resource): readonly T[];
  /** Whether one of the same namespace perhaps passes a test. */
  somePerhaps(asking: Resource, test: (thing: T) => boolean): boolean;
  /** Those of the same namespace for sure or perhaps: one list for all that ask from there, so that answers can be kept. */
  possible(asking: Resource): readonly T[];
  /** Those of a file. */
  inFile(file: string): readonly T[];
  /** Those of a file that are of the same namespace perhaps. */
  perhapsIn(file: string, asking: Resource): readonly T[];
}

/** Fewer than these are looked through faster than sorted. */
const few = 8;

export interface CandidatesInput<T> {
  readonly all: readonly T[];
  readonly resourceOf: (thing: T) => Resource;
  readonly together: Togetherness;
}

/** Prepares the questions about things; nearly all are asked about a few, for which nothing is sorted or kept. */
export function candidatesOf<T>(input: CandidatesInput<T>): Candidates<T> {
  return input.all.length <= few ? amongFew(input) : amongMany(input);
}

function amongFew<T>({ all, resourceOf, together }: CandidatesInput<T>): Candidates<T> {
  const having = (asking: Resource, ...answers: readonly (boolean | undefined)[]) =>
    all.filter((one) => answers.includes(together.sameNamespace(asking, resourceOf(one))));
  const possible = lazily(() => new Map<string, readonly T[]>());
  return {
    all,
    sure: (asking) => having(asking, true),
    perhaps: (asking) => having(asking, undefined),
    somePerhaps: (asking, test) => having(asking, undefined).some(test),
    possible(asking) {
      const from = placeOf(asking);
      const found = possible().get(from) ?? having(asking, true, undefined);
      possible().set(from, found);
      return found;
    },
    inFile: (file) => all.filter((one) => resourceOf(one).file === file),
    perhapsIn: (file, asking) => having(asking, undefined).filter((one) => resourceOf(one).file === file),
  };
}

/** Resources of which this is equal may mean the same. */
function placeOf({ hasOwnNamespace, namespace }: Resource): string {
  return `${hasOwnNamespace} ${namespace}`;
}

/** Sorts things by where they are when that is first asked for. */
function amongMany<T>({ all, resourceOf, together }: CandidatesInput<T>): Candidates<T> {
  const fileOf = (one: T) => resourceOf(one).file;
  const byFile = lazily(() => groupBy(all, fileOf));
  const placed = lazily(() => groupBy(all.filter(isPlaced), (one) => resourceOf(one).namespace));
  const unplaced = lazily(() => all.filter((one) => !isPlaced(one)));
  const unplacedByFile = lazily(() => groupBy(unplaced(), fileOf));
  const openNear = lazily(() => {
    const open = all.filter((one) => !resourceOf(one).hasOwnNamespace);
    return together.nearSearch(open, fileOf);
  });
  const ordinals = lazily(() => new Map(all.map((item, n) => [item, n] as const)));
  const possible = new Map<string, readonly T[]>();
  return {
    all,
    sure(asking) {
      const isSure = (one: T) => together.sameNamespace(asking, resourceOf(one)) === true;
      // Only two of one namespace are in the same one for sure; see `sameNamespace`.
      const found = together.isNamespaceSure(asking) ? placed().get(asking.namespace) : openNear()(asking.file);
      return (found ?? []).filter(isSure);
    },
    perhaps(asking) {
      if (together.isNamespaceSure(asking)) return asking.hasOwnNamespace ? unplaced() : [];
      return all.filter((one) => together.sameNamespace(asking, resourceOf(one)) === undefined);
    },
    somePerhaps(asking, test) {
      if (together.isNamespaceSure(asking)) return asking.hasOwnNamespace && unplaced().some(test);
      return all.some((one) => together.sameNamespace(asking, resourceOf(one)) === undefined && test(one));
    },
    possible(asking) {
      const from = placeOf(asking);
      const found = possible.get(from) ?? possibleFrom(asking);
      possible.set(from, found);
      return found;
    },
    perhapsIn(file, asking) {
      const isPerhaps = (one: T) => together.sameNamespace(asking, resourceOf(one)) === undefined;
      if (together.isNamespaceSure(asking)) return (unplacedByFile().get(file) ?? []).filter(isPerhaps);
      return inFile(file).filter(isPerhaps);
    },
    inFile,
  };

  function inFile(file: string): readonly T[] {
    return byFile().get(file) ?? [];
  }

  function isPlaced(one: T): boolean {
    return together.isNamespaceSure(resourceOf(one));
  }

  function possibleFrom(asking: Resource): readonly T[] {
    const isPossible = (one: T) => together.sameNamespace(asking, resourceOf(one)) !== false;
    if (!together.isNamespaceSure(asking)) return all.filter(isPossible);
    return inOrder((placed().get(asking.namespace) ?? []).filter(isPossible), unplaced().filter(isPossible));
  }

  function inOrder(a: readonly T[], b: readonly T[]): readonly T[] {
    if (a.length === 0) return b;
    if (b.length === 0) return a;
    const order = ordinals();
    return [...a, ...b].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  }
}
