/** Kubernetes objects -> the world of the volume binder. */

import { metadataOf, objectOf, readClaim, readNode, readStorageClass, readVolume, textOf } from './read.ts';
import { claimsOfStatefulSet, consumersOf, ephemeralClaimsOf } from './workloads.ts';
import type { Claim, Consumer, Node, StorageClass, StorageWorld, Volume } from './world.ts';

export interface StorageWorldOptions {
  readonly complete: boolean;
  readonly attributesClasses: boolean;
  /** Nodes beside those among the resources. */
  readonly nodes?: readonly Node[];
}

interface Parts {
  readonly volumes: Volume[];
  readonly claims: Claim[];
  readonly classes: StorageClass[];
  readonly consumers: Consumer[];
  readonly nodes: Node[];
}

/** An object, where it goes, and its place in the order of application. */
interface Applied {
  readonly value: unknown;
  readonly namespace: string;
  readonly order: number;
}

type Taker = (parts: Parts, applied: Applied) => void;

const push = <T>(list: T[], item: T | undefined): void => {
  if (item !== undefined) list.push(item);
};

const takeWorkload: Taker = (parts, { value, namespace, order }) => {
  for (const claim of ephemeralClaimsOf(value, namespace)) parts.claims.push({ ...claim, order });
  for (const consumer of consumersOf(value, namespace)) parts.consumers.push(consumer);
};

const takers: Readonly<Record<string, Taker>> = {
  PersistentVolume: (parts, { value }) => push(parts.volumes, readVolume(value)),
  PersistentVolumeClaim: (parts, { value, namespace, order }) => {
    const claim = readClaim(value);
    push(parts.claims, claim && { ...claim, namespace, order });
  },
  StorageClass: (parts, { value, order }) => {
    const storageClass = readStorageClass(value);
    push(parts.classes, storageClass && { ...storageClass, order });
  },
  Node: (parts, { value }) => push(parts.nodes, readNode(value)),
  StatefulSet: (parts, applied) => {
    const { value, namespace, order } = applied;
    for (const claim of claimsOfStatefulSet(value, namespace)) parts.claims.push({ ...claim, order });
    takeWorkload(parts, applied);
  },
  Pod: takeWorkload,
  Deployment: takeWorkload,
  DaemonSet: takeWorkload,
  ReplicaSet: takeWorkload,
  ReplicationController: takeWorkload,
  Job: takeWorkload,
  CronJob: takeWorkload,
};

/**
 * Gathers what the binder needs from plain Kubernetes objects; objects of other kinds are passed over.
 * @param resources the objects in the order in which they are applied; without a namespace they go to `default`
 * @param options what is known beside the objects
 * @returns the world that `bindClaims` takes. Never throws.
 */
export function storageWorldOf(resources: readonly unknown[], options: StorageWorldOptions): StorageWorld {
  const parts: Parts = { volumes: [], claims: [], classes: [], consumers: [], nodes: [...(options.nodes ?? [])] };
  resources.forEach((value, order) => {
    const kind = textOf(objectOf(value)['kind']) ?? '';
    const namespace = textOf(metadataOf(value)?.['namespace']) || 'default';
    if (Object.hasOwn(takers, kind)) takers[kind]?.(parts, { value, namespace, order });
  });
  return { ...parts, complete: options.complete, attributesClasses: options.attributesClasses };
}
