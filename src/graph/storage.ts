import { isMapping } from '../at.ts';
import { metadataOf, type Resource, type Workload } from '../model.ts';
import { storageWorldOf } from './binding/from-resources.ts';
import type { Node, StorageClass, StorageWorld } from './binding/world.ts';

/** What the configuration says about the cluster's storage. */
export interface StorageSettings {
  readonly complete: boolean;
  /** Minor version of Kubernetes 1.x. */
  readonly minorVersion: number;
  readonly storageClasses: readonly KnownStorageClass[];
  /** Nodes of the cluster, beside those that the run holds. */
  readonly nodes: readonly Node[];
}

/** A class that the cluster has and the run does not hold. */
export interface KnownStorageClass {
  readonly name: string;
  readonly provisioner: string;
  readonly default: boolean;
  readonly volumeBindingMode: 'Immediate' | 'WaitForFirstConsumer';
}

/** Feature VolumeAttributesClass is on from here (pkg/features/kube_features.go). */
const attributesClassesSince = 34;

export interface StorageInput {
  readonly resources: readonly Resource[];
  readonly workloadOf: (resource: Resource) => Workload | undefined;
  readonly settings: StorageSettings;
  /** A text that could not be read names volumes or classes, so that some may be missing here. */
  readonly isDisturbed: boolean;
}

/** What the volume binder looks at, from the resources of a run. Of a claim defined twice the first counts. */
export function storageWorld({ resources, workloadOf, settings, isDisturbed }: StorageInput): StorageWorld {
  const seen = new Set<string>();
  const values: unknown[] = [];
  for (const resource of resources) {
    const { visitable, namespace, name, at } = resource;
    if (visitable === undefined || !isMapping(at.value) || !concernsStorage(resource, workloadOf(resource))) continue;
    const identity = `${visitable}/${namespace}/${name}`;
    if (name !== '' && seen.has(identity)) continue;
    seen.add(identity);
    const metadata = metadataOf(at).value;
    values.push(
      namespace === '' ? at.value : { ...at.value, metadata: { ...(isMapping(metadata) ? metadata : {}), namespace } },
    );
  }
  const world = storageWorldOf(values, {
    complete: settings.complete && !isDisturbed,
    attributesClasses: settings.minorVersion >= attributesClassesSince,
    nodes: settings.nodes,
  });
  const known = settings.storageClasses
    .filter(({ name }) => !world.classes.some((one) => one.name === name))
    .map(toStorageClass);
  // A Node manifest is an example as a rule, and the cluster has others: unless all are known, none are.
  const nodes = world.complete || settings.nodes.length > 0 ? world.nodes : [];
  return { ...world, nodes, classes: [...world.classes, ...known] };
}

const storageKinds: ReadonlySet<string> = new Set([
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'StatefulSet',
  'StorageClass',
]);

/** Of the workloads only those that mount claims are consumers; most projects have many others. */
function concernsStorage(resource: Resource, workload: Workload | undefined): boolean {
  if (storageKinds.has(resource.kind)) return true;
  const volumes: unknown = workload?.spec.get('volumes').value;
  return Array.isArray(volumes) && volumes.some((volume) => isMapping(volume) && isOfClaim(volume));
}

function isOfClaim({ persistentVolumeClaim, ephemeral }: Readonly<Record<string, unknown>>): boolean {
  return isMapping(persistentVolumeClaim) || isMapping(ephemeral);
}

function toStorageClass(known: KnownStorageClass): StorageClass {
  return {
    name: known.name,
    provisioner: known.provisioner,
    isDefault: known.default,
    waitsForConsumer: known.volumeBindingMode === 'WaitForFirstConsumer',
  };
}
