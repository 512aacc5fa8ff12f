import { type At, isMapping } from './at.ts';
import type { Supplied } from './graph/supply.ts';

/** What a Kustomization says about other files and about objects that it makes. Plain data. */
export interface KustomizationFacts {
  /** Files, seen from the root of the run, that are no manifests of their own: patches, transformers and so on. */
  readonly fragments: readonly string[];
  readonly supplied: readonly Supplied[];
  /** Images whose version it sets, by the name that manifests use. */
  readonly images: readonly string[];
  /** Patches that stand in the Kustomization itself, with their targets: they may change any object that they name. */
  readonly inlinePatches: readonly string[];
  /** Whether it adds labels to selectors, also where a manifest has none. */
  readonly addsSelectors: boolean;
}

type Generator = { name?: string }[];
interface Kustomization {
  patches?: (string | { path?: string; patch?: string })[];
  patchesStrategicMerge?: string[];
  patchesJson6902?: { path?: string; patch?: string }[];
  transformers?: string[];
  generators?: string[];
  configurations?: string[];
  validators?: string[];
  replacements?: { path?: string }[];
  configMapGenerator?: Generator;
  secretGenerator?: Generator;
  commonLabels?: Record<string, string>;
  labels?: { includeSelectors?: boolean }[];
  images?: { name?: string; newTag?: string | number; digest?: string; newName?: string }[];
}

/** Fields that list files, as text or as `path`. */
const fragmentFields = [
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'transformers',
  'generators',
  'configurations',
  'validators',
  'replacements',
] as const;

const patchFields = ['patches', 'patchesStrategicMerge', 'patchesJson6902'] as const;

/** Whether a file is a Kustomization by its name. */
export function isKustomizationFile(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}

/** Reads a Kustomization. `path` is that of its file. */
export function readKustomization(root: At, path: string): KustomizationFacts {
  const at = root as At<Kustomization>;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const fragments = fragmentFields.flatMap((field) =>
    at
      .get(field)
      .items()
      .flatMap((entry) => {
        const value: unknown = entry.value;
        const file = isMapping(value) ? value.path : value;
        // A patch may be written into the Kustomization itself.
        return typeof file === 'string' && !file.includes('\n') ? [joinPath(folder, file)] : [];
      }),
  );
  const supplied: Supplied[] = [];
  for (const [field, kind] of [
    ['configMapGenerator', 'ConfigMap'],
    ['secretGenerator', 'Secret'],
  ] as const) {
    for (const generator of at.get(field).items()) {
      const name = generator.get('name').text();
      if (name) supplied.push({ kind, name, namespace: undefined });
    }
  }
  const images = at
    .get('images')
    .items()
    .flatMap((image) => {
      const name = image.get('name').text();
      const isSet = image.get('newTag').exists || image.get('digest').exists || image.get('newName').exists;
      return name && isSet ? [name] : [];
    });
  const addsSelectors =
    at.get('commonLabels').entries().length > 0 ||
    at
      .get('labels')
      .items()
      .some((one) => one.get('includeSelectors').flag() === true);
  return { fragments, supplied, images, inlinePatches: inlinePatchesOf(at), addsSelectors };
}

function inlinePatchesOf(at: At<Kustomization>): readonly string[] {
  return patchFields
    .flatMap((field) => at.get(field).items() as readonly At<unknown>[])
    .map(({ value }) => value)
    .filter((value) => (isMapping(value) ? typeof value.patch === 'string' : String(value).includes('\n')))
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

type Skaffold = { build?: { artifacts?: { image?: string }[] } };

/** The images that Skaffold builds: it gives them a tag of their own when it deploys. */
export function skaffoldImages(root: At): readonly string[] {
  const value: unknown = root.value;
  if (!isMapping(value) || typeof value.apiVersion !== 'string' || !value.apiVersion.startsWith('skaffold/')) return [];
  const artifacts = (root as At<Skaffold>).get('build').get('artifacts').items();
  return artifacts.flatMap((artifact) => artifact.get('image').text() ?? []);
}

/** Joins a folder ('' or with a slash at its end) and a relative path, and resolves `.` and `..`. */
export function joinPath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '' && steps.length > 0) continue;
    if (step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
