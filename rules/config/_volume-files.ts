import { type At, type Graph, keysOf, type Resource, type Where, type Workload } from '../../src/rule.ts';

/** A file that a volume will hold. */
export interface VolumeFile {
  readonly path: string;
  /** The field that puts it there. */
  readonly at: Where;
  /** What it comes from, in words. */
  readonly source: string;
  /** Whether the manifest names the path itself, instead of a whole object. */
  readonly isWritten: boolean;
}

/** The files of a volume that is made of ConfigMaps, Secrets and fields of the pod. */
export interface VolumeFiles {
  readonly files: readonly VolumeFile[];
  /** There may be others: the run does not hold all keys. */
  readonly isOpen: boolean;
  readonly isProjected: boolean;
}

interface Item {
  key?: string;
  path?: string;
}
interface Source {
  configMap?: { name?: string; items?: Item[] };
  secret?: { name?: string; secretName?: string; items?: Item[] };
  downwardAPI?: { items?: Item[] };
  serviceAccountToken?: { path?: string };
  clusterTrustBundle?: { path?: string };
}

/** The files of a volume, or undefined for a volume of another kind. */
export function filesOf(graph: Graph, { resource }: Workload, volume: At<unknown>): VolumeFiles | undefined {
  const projected = (volume as At<{ projected?: { sources?: Source[] } }>).get('projected');
  const sources = projected.exists ? projected.get('sources').items() : [volume as At<Source>];
  const parts = sources.flatMap((source) => partsOf(graph, resource, source));
  if (parts.length === 0) return undefined;
  return {
    files: parts.flatMap((part) => part ?? []),
    isOpen: parts.includes(undefined),
    isProjected: projected.exists,
  };
}

/** The files of each part of a source; undefined for a part whose keys nobody knows. */
function partsOf(graph: Graph, resource: Resource, source: At<Source>): readonly (readonly VolumeFile[] | undefined)[] {
  const found: (readonly VolumeFile[] | undefined)[] = [];
  const configMap = source.get('configMap');
  const secret = source.get('secret');
  const fields = source.get('downwardAPI');
  if (configMap.exists) found.push(objectFiles('ConfigMap', configMap.get('name'), configMap.get('items')));
  if (secret.exists) {
    const name = secret.get('secretName').exists ? secret.get('secretName') : secret.get('name');
    found.push(objectFiles('Secret', name, secret.get('items')));
  }
  if (fields.exists) found.push(itemFiles(fields.get('items'), 'a field of the pod'));
  for (const single of [source.get('serviceAccountToken'), source.get('clusterTrustBundle')]) {
    const at = single.get('path');
    if (single.exists) found.push(fileAt(at, single.name));
  }
  return found;

  function objectFiles(
    kind: 'ConfigMap' | 'Secret',
    at: At<string | undefined>,
    items: At<Item[] | undefined>,
  ): readonly VolumeFile[] | undefined {
    const name = at.text();
    if (!name) return undefined;
    const words = `${kind} '${name}'`;
    if (items.items().length > 0) return itemFiles(items, words);
    const targets = graph
      .find(kind, resource.namespace, name)
      .filter((target) => graph.sameNamespace(resource, target) === true);
    const keys = targets.flatMap((target) => keysOf(target, true));
    // An object without keys is filled while the cluster runs.
    if (keys.length === 0) return undefined;
    return keys.map((path) => ({ path, at, source: words, isWritten: false }));
  }
}

function itemFiles(items: At<Item[] | undefined>, source: string): readonly VolumeFile[] {
  return items.items().flatMap((item) => fileAt(item.get('path'), source));
}

function fileAt(at: At<string | undefined>, source: string): readonly VolumeFile[] {
  const path = at.text();
  return path ? [{ path, at, source, isWritten: true }] : [];
}
