import type { Resource } from '../model.ts';
import { folderSearch, mostSteps, nearSearch, stepCounter } from './nearness.ts';

/** What a run was told about where its objects go. */
export interface NamespaceSettings {
  readonly complete: boolean;
  /** Whether the default namespace was chosen, so that manifests without one are surely in it. */
  readonly isNamespaceChosen: boolean;
}

/** Which resources belong together. */
export interface Togetherness {
  /**
   * Whether two resources are surely in the same namespace, surely not, or undefined: one of them names none, or both
   * name none and stand so far apart that hardly anybody applies them together.
   */
  sameNamespace(a: Resource, b: Resource): boolean | undefined;
  /** Whether two resources stand in the same folder or in folders close by, or the run is one world as a whole. */
  areNear(a: Resource, b: Resource): boolean;
  /** Whether a resource names its namespace, or the run was told it: else who applies it may choose. */
  isNamespaceGiven(resource: Resource): boolean;
  isNamespaceSure(resource: Resource): boolean;
  /** Whether two files stand in the same folder or in folders close by. */
  isCloseTo(file: string, other: string): boolean;
  /** Steps between the folders of two resources. */
  stepsBetween(a: Resource, b: Resource): number;
  /** Finds the items that stand near a file, as `areNear` says, in their order. */
  nearSearch<T>(items: readonly T[], fileOf: (item: T) => string): (file: string) => readonly T[];
}

/** Prepares the questions about a run; each folder is looked at once. */
export function togetherness(settings: NamespaceSettings): Togetherness {
  const folderOfFile = folderSearch();
  const countSteps = stepCounter(folderOfFile);
  const stepsBetween = (a: Resource, b: Resource) => countSteps(a.file, b.file);
  const isNamespaceGiven = (resource: Resource) =>
    resource.hasOwnNamespace || settings.isNamespaceChosen || resource.namespace === '';
  const isNamespaceSure = (resource: Resource) => isNamespaceGiven(resource) || settings.complete;
  const isCloseTo = (file: string, other: string) => countSteps(file, other) <= mostSteps;
  const areNear = (a: Resource, b: Resource) => settings.complete || stepsBetween(a, b) <= mostSteps;
  return { sameNamespace, areNear, isNamespaceGiven, isNamespaceSure, isCloseTo, stepsBetween, nearSearch: nearOnes };

  function nearOnes<T>(items: readonly T[], fileOf: (item: T) => string) {
    return settings.complete ? () => items : nearSearch(items, fileOf, folderOfFile);
  }

  function sameNamespace(a: Resource, b: Resource): boolean | undefined {
    if (a.hasOwnNamespace !== b.hasOwnNamespace)
      return isNamespaceSure(a) && isNamespaceSure(b) ? a.namespace === b.namespace : undefined;
    if (a.namespace !== b.namespace) return false;
    return isNamespaceGiven(a) || areNear(a, b) ? true : undefined;
  }
}
