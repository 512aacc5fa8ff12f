/**
 * What the volume binder looks at: small plain records, made from Kubernetes objects by the readers beside this file.
 * Quantities stay text, so that every record can be written out and read back.
 */

import type { LabelSelector, Labels, NodeSelector } from '../../kubernetes/label-selector.ts';

/** `spec.claimRef` of a volume: the claim it is reserved for. Without a namespace it never matches any claim. */
export interface ClaimReference {
  readonly namespace?: string;
  readonly name?: string;
  readonly uid?: string;
}

/** A PersistentVolume. */
export interface Volume {
  readonly name: string;
  /** Text of `spec.capacity.storage`. */
  readonly capacity?: string;
  readonly accessModes: readonly string[];
  readonly volumeMode?: string;
  /** The class, beta annotation included; '' when none is set. */
  readonly class: string;
  readonly attributesClass?: string;
  readonly labels: Labels;
  readonly claimRef?: ClaimReference;
  /** `spec.nodeAffinity.required`. */
  readonly nodeAffinity?: NodeSelector;
  /** `spec.local`: the API server wants node affinity with it. */
  readonly isLocal?: boolean;
  readonly deleting?: boolean;
  /** Absent is Available. The readers leave it out, because the API server drops `status` of what is applied. */
  readonly phase?: string;
}

/** A PersistentVolumeClaim, written down or made from a template. */
export interface Claim {
  readonly namespace: string;
  readonly name: string;
  readonly uid?: string;
  /** The class that the claim sets, beta annotation included. '' asks for no class; absent leaves it to the default. */
  readonly class?: string;
  /** Text of `spec.resources.requests.storage`. */
  readonly request?: string;
  readonly accessModes: readonly string[];
  readonly volumeMode?: string;
  readonly attributesClass?: string;
  readonly selector?: LabelSelector;
  readonly volumeName?: string;
  /** Annotation `pv.kubernetes.io/bind-completed`: the claim says that it has been bound before. */
  readonly bindCompleted?: boolean;
  /** Annotation `volume.kubernetes.io/selected-node`: the scheduler has left the claim to its provisioner. */
  readonly hasSelectedNode?: boolean;
  readonly labels?: Labels;
  /** The object whose template the claim comes from; absent for a claim that is written down itself. */
  readonly madeBy?: { readonly kind: 'StatefulSet' | 'Pod'; readonly name: string };
  /** The pod that a claim from a template is made for. */
  readonly pod?: string;
  /** The cluster will choose the name: the claim takes volumes from others, but is not forecast itself. */
  readonly isUnnamed?: boolean;
  /** Place in the order of application, see `StorageClass.order`. */
  readonly order?: number;
}

export interface StorageClass {
  readonly name: string;
  readonly provisioner: string;
  readonly waitsForConsumer: boolean;
  readonly isDefault: boolean;
  /** `allowedTopologies` as node selector terms; absent allows every node. They bind provisioning only. */
  readonly allowedTopologies?: NodeSelector;
  /**
   * Place in the order of application, if there is one. A claim without class that comes before every default class
   * may be bound without a class; where either number is absent, the class is taken to be there first.
   */
  readonly order?: number;
}

/** A pod that uses claims: a Pod, or what a pod template makes. */
export interface Consumer {
  readonly namespace: string;
  readonly name: string;
  /** Names of all claims the pod uses, those that it makes itself included. */
  readonly claims: readonly string[];
  /** Those of them that come from generic ephemeral volumes: a foreign claim of that name stops the pod. */
  readonly ephemeralClaims?: readonly string[];
  /** The pod that must run before this one and its claims are created (OrderedReady). */
  readonly after?: string;
  /** The pod whose claims from templates are created before this one and its claims are (Parallel). */
  readonly behind?: string;
  readonly nodeSelector?: Labels;
  /** `affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`. */
  readonly nodeAffinity?: NodeSelector;
  readonly nodeName?: string;
}

export interface Node {
  readonly name: string;
  readonly labels: Labels;
}

export interface StorageWorld {
  readonly volumes: readonly Volume[];
  /** All claims, also those made from StatefulSet templates and generic ephemeral volumes. */
  readonly claims: readonly Claim[];
  readonly classes: readonly StorageClass[];
  readonly consumers: readonly Consumer[];
  /** Empty: the nodes are not known. */
  readonly nodes: readonly Node[];
  /** True: what the world does not hold does not exist. False: classes, volumes, claims may live outside. */
  readonly complete: boolean;
  /** Feature VolumeAttributesClass, on from Kubernetes 1.34. Where it is off, the API server drops the fields. */
  readonly attributesClasses: boolean;
}

/**
 * What will become of a claim. `provisioned`: a provisioner is asked for a new volume. `waiting`: for a first
 * consumer. `race`: the order of creation decides. `unknown`: what lives outside the run decides.
 */
export type BindingState = 'bound' | 'provisioned' | 'waiting' | 'pending' | 'race' | 'unknown';

/** The forecast for one claim. */
export interface Binding {
  readonly claim: { readonly namespace: string; readonly name: string };
  readonly state: BindingState;
  /** The volume of a bound claim. */
  readonly volume?: string;
  /** In a race, or where the outside decides: every volume that the claim may get. */
  readonly candidates?: readonly string[];
  /** In a race: some order of creation leaves the claim without a volume. */
  readonly mayStayPending?: boolean;
  /** The effective class, where it is certain; '' is no class. */
  readonly class?: string;
  readonly reasons: readonly Reason[];
}

/** Why: one reason per rejected volume, then those that concern the claim as a whole. */
export interface Reason {
  readonly volume?: string;
  readonly code: ReasonCode;
  readonly text: string;
}

/** Every code that a reason can have, and what it means. */
export const reasonMeanings = {
  'access-modes': 'the volume lacks an access mode that the claim asks for',
  'attributes-class': 'volume and claim name different VolumeAttributesClasses',
  class: 'volume and claim have different classes',
  'class-not-found': 'the StorageClass of the claim is not in the run',
  consumer: 'a pod that uses the claim cannot be scheduled',
  'default-class': 'the claim sets no class and gets a default class',
  deleting: 'the volume is being deleted',
  estimate: 'the orders of creation are too many to follow them all, so that candidates may be too many as well',
  'late-class': 'the claim comes before its class in the order of the files',
  'less-preferred': 'the volume fits, but the claim takes another one first',
  lost: 'the claim says that it is bound, but its volume is not bound to it',
  'more-volumes': 'further volumes are rejected that are not listed',
  'no-class': 'no volume fits and the claim has no class that could provide one',
  'no-consumer': 'the class waits for a pod, and none that the scheduler places uses the claim',
  'no-provisioner': 'the class provides no volumes by itself',
  'node-affinity': 'the volume is not reachable from any node that its pod may run on',
  order: 'the order of creation decides who gets the volume',
  'other-claim': 'a pod that uses the claim cannot be scheduled for want of another claim',
  phase: 'the volume is not Available',
  predecessor: 'the claim is created only when the claims of the pod before it are served',
  provisioner: 'a provisioner is asked for a volume',
  refused: 'the API server refuses the volume as it is written',
  reserved: 'the claimRef of the volume reserves it for another claim',
  selector: 'the labels of the volume do not match the selector of the claim',
  successor: 'further claims are not created because this one stays pending',
  taken: 'the volume fits, but another claim gets it',
  'too-small': 'the volume offers less than the claim asks for',
  'unknown-default-class': 'the claim sets no class, and the default class may live outside the run',
  'unknown-provisioner': 'no volume plugin has the name of the provisioner',
  unreadable: 'the capacity of the volume cannot be read',
  'volume-mode': 'the one is a file system, the other a block device',
  'volume-not-found': 'the volume that the claim names is not in the run',
} as const;

export type ReasonCode = keyof typeof reasonMeanings;
