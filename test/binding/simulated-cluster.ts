/** What the imitated control plane keeps in mind. */

import { type Chance, type Manifest, modesOf, type Spec } from './manifests.ts';

export interface PlayedVolume {
  readonly manifest: Manifest;
  /** The claim that it is bound to. */
  owner?: PlayedClaim;
}

export interface PlayedClaim {
  readonly id: string;
  readonly uid: string | undefined;
  readonly spec: Spec;
  /** Undefined: neither the claim nor a default says anything. */
  className: string | undefined;
  readonly madeFor: PlayedPod | undefined;
  volume?: PlayedVolume;
  /** A provisioner is at work, or has done it. */
  isProvisioned: boolean;
  isWaiting: boolean;
}

export interface PlayedPod {
  readonly name: string;
  readonly namespace: string;
  readonly spec: Spec;
  node: Manifest | undefined;
  /** nodeName: the scheduler is passed by. */
  readonly isPlaced: boolean;
}

export interface PlayedSet {
  readonly manifest: Manifest;
  /** Ordinals that are worked on at once. */
  batch: readonly number[];
  readonly later: (readonly number[])[];
}

export interface Cluster {
  readonly chance: Chance;
  readonly nodes: readonly Manifest[];
  readonly classes: Map<string, Manifest>;
  readonly volumes: Map<string, PlayedVolume>;
  readonly claims: Map<string, PlayedClaim>;
  readonly pods: Map<string, PlayedPod>;
  readonly sets: PlayedSet[];
  /** The queue of the persistent volume controller. */
  readonly queue: PlayedClaim[];
  /** Default classes, those first that win over others. */
  readonly defaults: readonly Manifest[];
  /** What has still to be applied, in the order of the world. */
  applied: readonly Manifest[];
  /** The driver of a provisioner comes last, or claims that are there first would never meet a volume made by hand. */
  mayProvide: boolean;
}

export const betaClass = 'volume.beta.kubernetes.io/storage-class';
export const isDefault = ({ metadata }: Manifest): boolean =>
  metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true' ||
  metadata.annotations?.['storageclass.beta.kubernetes.io/is-default-class'] === 'true';
export const volumeClass = ({ metadata, spec }: Manifest): string =>
  metadata.annotations?.[betaClass] ?? spec?.storageClassName ?? '';
export const modeOf = (spec: Spec): string => spec.volumeMode ?? 'Filesystem';
export const namespaceOf = (manifest: Manifest): string => manifest.metadata.namespace ?? 'default';
export const idOf = (namespace: string, name: string): string => `${namespace}/${name}`;
export const includes = (offered: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((mode) => offered.includes(mode));

/** The newest default class wins, and within one second the name: from outside, any, but always the same one. */
export const defaultClassNow = ({ classes, defaults }: Cluster): string | undefined =>
  defaults.find(({ metadata }) => classes.has(metadata.name))?.metadata.name;

export const isDelayed = ({ classes }: Cluster, claim: PlayedClaim): boolean =>
  classes.get(claim.className ?? '')?.volumeBindingMode === 'WaitForFirstConsumer';

export function canProvision({ classes }: Cluster, claim: PlayedClaim): boolean {
  const provisioner = classes.get(claim.className ?? '')?.provisioner;
  return provisioner !== undefined && provisioner !== 'kubernetes.io/no-provisioner';
}

export const hasModesOf = ({ manifest }: PlayedVolume, claim: PlayedClaim): boolean =>
  includes(modesOf(manifest.spec ?? {}), modesOf(claim.spec));

export function bind(volume: PlayedVolume, claim: PlayedClaim): void {
  if (volume.owner !== undefined) throw new Error(`${volume.manifest.metadata.name} is given away twice`);
  volume.owner = claim;
  claim.volume = volume;
}
