/** The imitation of the API server, and of the controllers of StatefulSets, Deployments and ephemeral volumes. */

import { isAccepted, type Manifest, type Spec, shuffled } from './manifests.ts';
import {
  betaClass,
  type Cluster,
  defaultClassNow,
  idOf,
  namespaceOf,
  type PlayedClaim,
  type PlayedPod,
  type PlayedSet,
} from './simulated-cluster.ts';
import { isReady } from './simulated-scheduler.ts';

interface NewClaim {
  readonly manifest: Manifest;
  readonly namespace: string;
  readonly name: string;
  readonly madeFor?: PlayedPod;
}

/** A claim that is written down comes before a workload would make it: the other way round it could not be applied. */
const isWritten = ({ applied }: Cluster, id: string): boolean =>
  applied.some(
    (one) =>
      one.kind === 'PersistentVolumeClaim' &&
      idOf(namespaceOf(one), one.metadata.name) === id &&
      isAccepted('PersistentVolumeClaim', one.spec ?? {}),
  );

function createClaim(cluster: Cluster, { manifest, namespace, name, madeFor }: NewClaim): boolean {
  const { metadata, spec = {} } = manifest;
  if (!isAccepted('PersistentVolumeClaim', spec)) return false;
  const id = idOf(namespace, name);
  if (cluster.claims.has(id)) return true;
  const className = metadata.annotations?.[betaClass] ?? spec.storageClassName ?? defaultClassNow(cluster);
  const claim: PlayedClaim = {
    id,
    uid: metadata.uid,
    spec,
    className,
    madeFor,
    isProvisioned: false,
    isWaiting: false,
  };
  cluster.claims.set(id, claim);
  cluster.queue.push(claim);
  return true;
}

interface NewPod {
  readonly namespace: string;
  readonly name: string;
  readonly spec: Spec;
}

function createPod({ nodes, pods }: Cluster, { namespace, name, spec }: NewPod): void {
  const node = spec.nodeName === undefined ? undefined : nodes.find((one) => one.metadata.name === spec.nodeName);
  pods.set(idOf(namespace, name), { name, namespace, spec, node, isPlaced: spec.nodeName !== undefined });
}

/** What the API server does with what is applied. */
export const create: Readonly<Record<string, (cluster: Cluster, manifest: Manifest) => void>> = {
  StorageClass: ({ classes }, manifest) => void classes.set(manifest.metadata.name, manifest),
  PersistentVolume: ({ volumes }, manifest) => {
    if (isAccepted('PersistentVolume', manifest.spec ?? {})) volumes.set(manifest.metadata.name, { manifest });
  },
  PersistentVolumeClaim: (cluster, manifest) =>
    void createClaim(cluster, { manifest, namespace: namespaceOf(manifest), name: manifest.metadata.name }),
  Pod: (cluster, manifest) =>
    createPod(cluster, { namespace: namespaceOf(manifest), name: manifest.metadata.name, spec: manifest.spec ?? {} }),
  Deployment: (cluster, manifest) => {
    const { template, replicas = 1 } = manifest.spec ?? {};
    for (let index = 0; index < replicas; index += 1)
      createPod(cluster, {
        namespace: namespaceOf(manifest),
        name: `${manifest.metadata.name}-hash-${index}`,
        spec: template?.spec ?? {},
      });
  },
  StatefulSet: ({ sets }, manifest) => {
    const { replicas = 1, ordinals, podManagementPolicy } = manifest.spec ?? {};
    const all = Array.from({ length: replicas }, (_, index) => index + (ordinals?.start ?? 0));
    const later: (readonly number[])[] = [];
    // Parallel works in batches of 1, 2, 4 (slowStartBatch); OrderedReady one by one.
    for (let size = 1; all.length > 0; size = podManagementPolicy === 'Parallel' ? size * 2 : 1)
      later.push(all.splice(0, size));
    sets.push({ manifest, batch: later.shift() ?? [], later });
  },
};

/** Ephemeral volumes get their claims from a controller of their own. @returns whether it did something. */
export function makeEphemeralClaims(cluster: Cluster, pod: PlayedPod): boolean {
  const missing = (pod.spec.volumes ?? []).filter(
    (volume) =>
      volume.ephemeral !== undefined && !cluster.claims.has(idOf(pod.namespace, `${pod.name}-${volume.name}`)),
  );
  return shuffled(missing, cluster.chance).some(({ name, ephemeral }) => {
    if (isWritten(cluster, idOf(pod.namespace, `${pod.name}-${name}`))) return false;
    const template = ephemeral?.volumeClaimTemplate;
    const manifest: Manifest = { kind: '', metadata: { ...template?.metadata, name: '' }, spec: template?.spec ?? {} };
    return createClaim(cluster, { manifest, namespace: pod.namespace, name: `${pod.name}-${name}`, madeFor: pod });
  });
}

/** Makes one claim or one pod. @returns whether it did something. */
export function stepSet(cluster: Cluster, set: PlayedSet): boolean {
  const { metadata, spec = {} } = set.manifest;
  const namespace = namespaceOf(set.manifest);
  const templates = spec.volumeClaimTemplates ?? [];
  const podOf = (ordinal: number) => cluster.pods.get(idOf(namespace, `${metadata.name}-${ordinal}`));
  const isRefused = templates.some((template) => !isAccepted('PersistentVolumeClaim', template.spec ?? {}));
  const missing = set.batch.flatMap((ordinal) =>
    podOf(ordinal) !== undefined
      ? []
      : templates.flatMap((template) => {
          const name = `${template.metadata.name}-${metadata.name}-${ordinal}`;
          return cluster.claims.has(idOf(namespace, name)) ? [] : [{ manifest: template, namespace, name }];
        }),
  );
  // Every template is tried, even when one is refused; the pod is not made then.
  const awaited = missing.filter(({ name }) => isWritten(cluster, idOf(namespace, name)));
  for (const claim of shuffled(missing, cluster.chance))
    if (!awaited.includes(claim) && createClaim(cluster, claim)) return true;
  if (awaited.length > 0 || (missing.length > 0 && isRefused)) return false;
  const podless = set.batch.filter((ordinal) => podOf(ordinal) === undefined);
  if (podless.length > 0) {
    const ordinal = cluster.chance.pick(podless);
    const { volumes: own = [], ...rest } = spec.template?.spec ?? {};
    const names = templates.map((template) => template.metadata.name);
    const fromTemplates = names.map((name) => ({
      name,
      persistentVolumeClaim: { claimName: `${name}-${metadata.name}-${ordinal}` },
    }));
    const kept = own.filter((volume) => !names.includes(volume.name));
    const podSpec = { ...rest, volumes: [...fromTemplates, ...kept] };
    createPod(cluster, { namespace, name: `${metadata.name}-${ordinal}`, spec: podSpec });
    return true;
  }
  const [next] = set.later;
  if (next === undefined) return false;
  const isParallel = spec.podManagementPolicy === 'Parallel';
  if (!isParallel && !set.batch.every((ordinal) => isReady(cluster, podOf(ordinal) as PlayedPod))) return false;
  set.batch = next;
  set.later.shift();
  return true;
}
