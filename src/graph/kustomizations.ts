import type { Resource } from '../model.ts';
import type { Supplied } from './supply.ts';

/**
 * What is said outside of manifests about changes of them before they are applied, mostly by a Kustomization. Plain data.
 */
export interface Kustomization {
  readonly file: string;
  /** Files, seen from the root of the run, that are no manifests of their own: patches, transformers and so on. */
  readonly fragments: readonly string[];
  /** Files and folders, seen from the root of the run, whose manifests it builds. */
  readonly resources: readonly string[];
  /** What its generators make. */
  readonly supplied: readonly Supplied[];
  /** Images whose version it sets, by the name that manifests use. */
  readonly images: readonly string[];
  /** Names that it puts values for: `$(NAME)` in manifests. */
  readonly variables: readonly string[];
  /** What it says itself about changes of other manifests: patches with their targets, numbers of replicas. */
  readonly changes: string;
  /** Whether it adds labels to selectors, also where a manifest has none. */
  readonly addsSelectors: boolean;
}

/** What may be asked about changes of manifests before they are applied. */
export interface Kustomizing {
  /** Whether a Kustomization or Skaffold sets the version of an image before it is applied. */
  isImageSet(image: string): boolean;
  /** Whether a Kustomization of the run builds the file of a resource, and may change or sort what it holds. */
  isKustomized(resource: Resource): boolean;
  /** Whether a Kustomization puts a value for `$(name)`. */
  isVariableSet(name: string): boolean;
  /** Whether a Kustomization close by may give a resource a selector, or pairs of one. */
  mayGetSelector(resource: Resource): boolean;
}

/** Answers from what the Kustomizations of a run say; `isCloseTo` tells which files they may be meant for. */
export function kustomizing(
  kustomizations: readonly Kustomization[],
  isCloseTo: (file: string, other: string) => boolean,
): Kustomizing {
  const images = new Set(kustomizations.flatMap((one) => one.images));
  const built = new Set(kustomizations.flatMap(({ resources }) => resources));
  const variables = new Set(kustomizations.flatMap((one) => one.variables));
  const selectorAdders = kustomizations.filter(({ addsSelectors }) => addsSelectors);
  return {
    isImageSet: (image) => images.size > 0 && (images.has(image) || images.has(imageName(image))),
    isKustomized: ({ file }) => built.has(file),
    isVariableSet: (name) => variables.has(name),
    mayGetSelector: ({ file }) => selectorAdders.some((adder) => isCloseTo(adder.file, file)),
  };
}

/** An image without its tag and digest. */
function imageName(image: string): string {
  return (image.split('@', 1)[0] ?? '').replace(/:[^/:]*$/, '');
}
