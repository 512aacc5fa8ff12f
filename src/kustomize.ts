import { type At, isMapping } from './at.ts';
import type { Kustomization } from './graph/kustomizations.ts';
import type { Supplied } from './graph/supply.ts';

type Generator = { name?: string }[];
interface Fields {
  namespace?: string;
  resources?: string[];
  bases?: string[];
  components?: string[];
  patches?: (string | { path?: string })[];
  patchesStrategicMerge?: string[];
  patchesJson6902?: { path?: string }[];
  transformers?: string[];
  generators?: string[];
  configurations?: string[];
  validators?: string[];
  replacements?: { path?: string }[];
  configMapGenerator?: Generator;
  secretGenerator?: Generator;
  vars?: { name?: string }[];
  replicas?: { name?: string; count?: number }[];
  commonAnnotations?: Record<string, string>;
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

/** Whether a file is a Kustomization by its name. */
export function isKustomizationFile(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}

/** Reads a Kustomization. `path` is that of its file. */
export function readKustomization(root: At, path: string): Kustomization {
  const at = root as At<Fields>;
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
  // Its objects are moved there, the Namespace among them.
  const namespace = at.get('namespace').text();
  if (namespace) supplied.push({ kind: 'Namespace', name: namespace, namespace: undefined });
  const images = at
    .get('images')
    .items()
    .flatMap((image) => {
      const name = image.get('name').text();
      const isSet = image.get('newTag').exists || image.get('digest').exists || image.get('newName').exists;
      return name && isSet ? [name] : [];
    });
  const variables = at
    .get('vars')
    .items()
    .flatMap((variable) => variable.get('name').text() ?? []);
  const resources = (['resources', 'bases', 'components'] as const).flatMap((field) =>
    at
      .get(field)
      .texts()
      .map((entry) => joinPath(folder, entry)),
  );
  const addsSelectors =
    at.get('commonLabels').entries().length > 0 ||
    at
      .get('labels')
      .items()
      .some((one) => one.get('includeSelectors').flag() === true);
  return { file: path, fragments, resources, supplied, images, variables, changes: changesIn(at), addsSelectors };
}

/** Fields that change manifests of other files, in the file itself. */
const changingFields = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'replicas'] as const;

function changesIn(at: At<Fields>): string {
  const written = changingFields.map((field) => at.get(field)).filter(({ exists }) => exists);
  const annotations = at.get('commonAnnotations').entries();
  return [...written.map(({ value }) => JSON.stringify(value)), ...annotations.map(([key]) => key)].join('\n');
}

type Skaffold = { build?: { artifacts?: { image?: string }[] } };

/** Reads the images that Skaffold builds: it gives them a tag of their own when it deploys. Another file sets none. */
export function readSkaffold(root: At, file: string): Kustomization {
  const value: unknown = root.value;
  const isSkaffold = isMapping(value) && typeof value.apiVersion === 'string' && /^skaffold\//.test(value.apiVersion);
  const artifacts = isSkaffold ? (root as At<Skaffold>).get('build').get('artifacts').items() : [];
  const images = artifacts.flatMap((artifact) => artifact.get('image').text() ?? []);
  const nothing = { fragments: [], resources: [], supplied: [], variables: [], changes: '', addsSelectors: false };
  return { file, images, ...nothing };
}

/** Joins a folder ('' or with a slash at its end) and a relative path, and resolves `.` and `..`. */
function joinPath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '' && steps.length > 0) continue;
    if (step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
