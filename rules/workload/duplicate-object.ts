import {
  areVariants,
  defineRule,
  describe,
  folderOf,
  type Graph,
  groupBy,
  isCollection,
  isMapping,
  isPartial,
  nameAt,
  noteOn,
  push,
  type Resource,
  type Severity,
} from '../../src/rule.ts';

export default defineRule({
  id: 'duplicate-object',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'graph',
  docs: {
    summary: 'The same object is defined twice',
    why: 'Kind, namespace and name make an object what it is; the version of its API does not. `kubectl apply` of both definitions keeps what was applied last, in the order of files and documents, and each run changes the object back and forth. Kustomize refuses the second one.',
    instead:
      'Delete one of the two, merge them, or give one another name. Variants of an object belong into folders of their own, for instance as overlays of Kustomize.',
    unless:
      'The two files are alternatives and never applied together. Files with related names, as `web.yaml` and `web-tls.yaml`, folders in which several files repeat each other, and folders of tests and examples are taken for that. With `complete: true` in the configuration all files are compared, those of different folders, too.',
    refs: [
      'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
      'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
    ],
  },
  messages: {
    again: (a: { object: string; before: string }) => `this defines ${a.object} again: ${a.before}`,
  },
  examples: {
    bad: [
      {
        title: 'a copied Service whose name was not changed',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: web # expect: again
spec: { selector: { app: api }, ports: [{ port: 8080 }] }
`,
      },
      {
        title: 'an old and a new API of the same object, in a List',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: extensions/v1beta1
    kind: Deployment
    metadata: { name: web }
    spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] } } }
  - apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web } # expect: again
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: nginx, image: nginx:1.27.3 }] } }
`,
      },
    ],
    good: [
      {
        title: 'other kinds, other namespaces, other groups',
        yaml: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop-test }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ image: 'nginx:1.27.3' }] } } }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop }
`,
      },
      {
        title: 'one names the namespace that the command line may give the other',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LOG_LEVEL: info }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { LOG_LEVEL: debug }
`,
      },
      {
        title: 'names that the cluster makes',
        yaml: `
apiVersion: batch/v1
kind: Job
metadata: { generateName: migrate- }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/api:3.0.2' }] } } }
---
apiVersion: batch/v1
kind: Job
metadata: { generateName: migrate- }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: 'ghcr.io/shop/api:3.0.3' }] } } }
`,
      },
    ],
  },
  visit({ graph, report }) {
    return {
      end() {
        for (const { resource, first } of repetitions(graph)) {
          const { before, severity } = verdict(first, resource);
          const related = [noteOn(first, `${describe(first)} is defined here, too`)];
          report(nameAt(resource), 'again', { object: describe(resource), before }, { related, severity });
        }
      },
    };
  },
});

interface Repetition {
  readonly first: Resource;
  readonly resource: Resource;
}

function repetitions(graph: Graph): readonly Repetition[] {
  const found = namesakes(graph).flatMap((group) => repetitionsIn(graph, group));
  if (graph.isComplete) return found;
  const pairs = new Map<string, Set<string>>();
  for (const { first, resource } of found) {
    const folder = folderOf(resource.file);
    pairs.set(folder, (pairs.get(folder) ?? new Set()).add(`${first.file} ${resource.file}`));
  }
  return found.filter(({ first, resource: { file } }) => {
    if (first.file === file) return true;
    // A folder in which several files repeat each other is a collection of variants, of which one is applied.
    const holdsVariants = (pairs.get(folderOf(file))?.size ?? 0) > 1 || isCollection(folderOf(file));
    return !holdsVariants && !areVariants(first.file, file);
  });
}

/** Resources of one kind and name, in the order of files, which is that of `kubectl apply -f <folder>`. */
function namesakes(graph: Graph): readonly (readonly Resource[])[] {
  const isWhole = (resource: Resource) => {
    const workload = graph.workloadOf(resource);
    return workload === undefined || !isPartial(workload);
  };
  const named = graph.resources.filter((resource) => resource.name !== '' && isWhole(resource));
  // Kinds that have changed their group are visited under one name.
  const groups = groupBy(named, ({ visitable, group, kind, name }) => `${visitable ? '' : group}/${kind}/${name}`);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => [...group].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)));
}

/**
 * Of the resources of one kind and name each that repeats an earlier one: in its own file, else in its folder, else
 * anywhere when all is applied.
 */
function repetitionsIn(graph: Graph, group: readonly Resource[]): readonly Repetition[] {
  const seen = new Map<string, Resource[]>();
  return group.flatMap((resource): readonly Repetition[] => {
    const { file, namespace } = resource;
    const isSame = (other: Resource) => graph.sameNamespace(other, resource) === true;
    // What is in another namespace is not the same.
    const places = [file, folderOf(file), ...(graph.isComplete ? ['*'] : [])].map((place) => `${namespace} ${place}`);
    const first = places.map((place) => seen.get(place)?.find(isSame)).find((one) => one !== undefined);
    for (const place of places) push(seen, place, resource);
    return first ? [{ resource, first }] : [];
  });
}

function verdict(first: Resource, resource: Resource): { readonly before: string; readonly severity: Severity } {
  if (first.file === resource.file) return { before: 'it replaces the one that stands further up', severity: 'error' };
  const isCopy = isEqual(first.at.value, resource.at.value);
  const name = toldApart(first.file, resource.file);
  return isCopy
    ? { before: `'${name}' has the same`, severity: 'info' }
    : { before: `'${name}' has another version`, severity: 'warning' };
}

/** The name of a file, with as many of its folders as tell it from another. */
function toldApart(file: string, other: string): string {
  const [folders, otherFolders] = [file.split('/'), other.split('/')];
  if (folders.at(-1) !== otherFolders.at(-1)) return folders.at(-1) ?? file;
  const differing = folders.findIndex((folder, n) => folder !== otherFolders[n]);
  // Where one folder holds the other, its own name says more than the file in it.
  const isAbove = differing === folders.length - 1;
  return isAbove && differing === 0 ? `./${file}` : folders.slice(isAbove ? differing - 1 : differing).join('/');
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, n) => isEqual(item, b[n]));
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
