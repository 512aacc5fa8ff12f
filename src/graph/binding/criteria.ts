/** What volume and claim must agree on, in the orders in which the control plane asks. */

import {
  type LabelSelector,
  type Labels,
  matchesLabelSelector,
  selectorText,
} from '../../kubernetes/label-selector.ts';
import { quantityCeil } from '../../kubernetes/quantity.ts';
import type { ClaimFacts, VolumeFacts } from './facts.ts';
import type { Reason, ReasonCode } from './world.ts';

/** A claim and the class it is matched with; undefined where a default class outside the run decides. */
export interface Demand {
  readonly facts: ClaimFacts;
  readonly class: string | undefined;
}

export interface Criterion {
  readonly code: ReasonCode;
  readonly rejects: (volume: VolumeFacts, demand: Demand) => boolean;
  readonly text: (volume: VolumeFacts, demand: Demand) => string;
}

/**
 * Whether the volume is reserved for exactly this claim. A claimRef without a namespace never is, nor is one with the
 * uid of an earlier claim (staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go:159-170).
 */
export function isReservedFor(volume: VolumeFacts, { claim }: ClaimFacts): boolean {
  const reference = volume.volume.claimRef;
  if (reference === undefined) return false;
  if (reference.name !== claim.name || reference.namespace !== claim.namespace) return false;
  return !reference.uid || reference.uid === claim.uid;
}

const name = (volume: VolumeFacts): string => `volume '${volume.volume.name}'`;
const classText = (className: string): string => (className === '' ? 'no class' : `class '${className}'`);
const modesText = (modes: readonly string[]): string => modes.map((mode) => `'${mode}'`).join(', ') || 'none';
const attributesText = (className: string): string =>
  className === '' ? 'no VolumeAttributesClass' : `VolumeAttributesClass '${className}'`;

/** Those of the labels that the selector speaks about. */
function labelsText(selector: LabelSelector | undefined, labels: Labels): string {
  const asked = new Set([
    ...Object.keys(selector?.matchLabels ?? {}),
    ...(selector?.matchExpressions ?? []).map((requirement) => requirement.key),
  ]);
  const pairs = Object.entries(labels)
    .filter(([key]) => asked.has(key))
    .map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? 'no such labels' : `labels ${pairs.join(',')}`;
}

function reservedText(volume: VolumeFacts, { facts: { claim } }: Demand): string {
  const { namespace, name: claimName, uid } = volume.volume.claimRef ?? {};
  if (!namespace) return `${name(volume)} is reserved by a claimRef without a namespace, which no claim can match`;
  if (claimName !== claim.name || namespace !== claim.namespace) {
    return `${name(volume)} is reserved for claim '${claimName ?? ''}' in namespace '${namespace}'`;
  }
  return `${name(volume)} is reserved for an earlier claim '${claimName}' with uid '${uid ?? ''}'`;
}

export const criteria = {
  refused: {
    code: 'refused',
    rejects: (volume) => volume.refusal !== undefined,
    text: (volume) => `${name(volume)} is refused by the API server: ${volume.refusal ?? ''}`,
  },
  accessModes: {
    code: 'access-modes',
    rejects: (volume, { facts }) => (facts.modes & ~volume.modes) !== 0,
    text: (volume, { facts }) =>
      `${name(volume)} offers access modes ${modesText(volume.volume.accessModes)}, ` +
      `the claim asks for ${modesText(facts.claim.accessModes)}`,
  },
  reserved: {
    code: 'reserved',
    rejects: (volume, { facts }) => volume.volume.claimRef !== undefined && !isReservedFor(volume, facts),
    text: reservedText,
  },
  unreadable: {
    code: 'unreadable',
    rejects: (volume) => volume.size === undefined,
    text: (volume) => `${name(volume)} states no readable capacity ('${volume.volume.capacity ?? ''}')`,
  },
  /** Exact comparison, Quantity.Cmp. */
  tooSmall: {
    code: 'too-small',
    rejects: (volume, { facts }) => volume.rank < facts.rank,
    text: (volume, { facts }) =>
      `${name(volume)} offers ${volume.volume.capacity ?? ''}, the claim asks for ${facts.claim.request ?? ''}`,
  },
  /** Comparison of whole bytes, Quantity.Value() rounds up. */
  tooSmallInBytes: {
    code: 'too-small',
    rejects: (volume, { facts }) => volume.size === undefined || quantityCeil(volume.size) < quantityCeil(facts.size),
    text: (volume, { facts }) =>
      `${name(volume)} offers ${volume.volume.capacity ?? ''}, the claim asks for ${facts.claim.request ?? ''}`,
  },
  volumeMode: {
    code: 'volume-mode',
    rejects: (volume, { facts }) => volume.volumeMode !== facts.volumeMode,
    text: (volume, { facts }) =>
      `${name(volume)} has volume mode '${volume.volumeMode}', the claim asks for '${facts.volumeMode}'`,
  },
  attributesClass: {
    code: 'attributes-class',
    rejects: (volume, { facts }) => volume.attributesClass !== facts.attributesClass,
    text: (volume, { facts }) =>
      `${name(volume)} has ${attributesText(volume.attributesClass)}, ` +
      `the claim asks for ${attributesText(facts.attributesClass)}`,
  },
  deleting: {
    code: 'deleting',
    rejects: (volume) => volume.volume.deleting === true,
    text: (volume) => `${name(volume)} is being deleted`,
  },
  phase: {
    code: 'phase',
    rejects: (volume) => (volume.volume.phase ?? 'Available') !== 'Available',
    text: (volume) => `${name(volume)} is '${volume.volume.phase ?? ''}', not 'Available'`,
  },
  selector: {
    code: 'selector',
    rejects: (volume, { facts }) =>
      facts.claim.selector !== undefined && !matchesLabelSelector(facts.claim.selector, volume.volume.labels),
    text: (volume, { facts: { claim } }) =>
      `${name(volume)} has ${labelsText(claim.selector, volume.volume.labels)}, ` +
      `the claim selects ${selectorText(claim.selector)}`,
  },
  class: {
    code: 'class',
    rejects: (volume, demand) => demand.class !== volume.volume.class,
    text: (volume, demand) =>
      `${name(volume)} has ${classText(volume.volume.class)}, ` +
      `the claim asks for ${demand.class === undefined ? 'the default class' : classText(demand.class)}`,
  },
} as const satisfies Record<string, Criterion>;

/** An order of questions. A volume reserved for the claim is taken after the first half, without the second. */
export interface Order {
  readonly first: readonly Criterion[];
  readonly second: readonly Criterion[];
}

const { refused, accessModes, reserved, unreadable, tooSmall, volumeMode, attributesClass, deleting, phase, selector } =
  criteria;

/** pkg/controller/volume/persistentvolume/index.go:77-124 (modes first), then pv_helpers.go:186-327. */
export const controllerOrder: Order = {
  first: [refused, accessModes, reserved, unreadable, tooSmall, volumeMode, attributesClass, deleting],
  second: [phase, selector, criteria.class],
};

/** pv_helpers.go:186-327 with a node: the access modes come last (:307-313). */
export const schedulerOrder: Order = {
  first: [refused, reserved, unreadable, tooSmall, volumeMode, attributesClass, deleting],
  second: [phase, selector, criteria.class, accessModes],
};

/** checkVolumeSatisfyClaim for a claim with `volumeName`, pkg/controller/volume/persistentvolume/pv_controller.go:259. */
export const namedOrder: Order = {
  first: [
    refused,
    deleting,
    unreadable,
    criteria.tooSmallInBytes,
    criteria.class,
    attributesClass,
    volumeMode,
    accessModes,
  ],
  second: [],
};

/** The same without the class, for a claim whose class is decided outside the run. */
export const namedOrderWithoutClass: Order = {
  first: namedOrder.first.filter((criterion) => criterion.code !== 'class'),
  second: [],
};

/**
 * The first criterion that rejects a volume.
 * @returns undefined where the volume fits. Never throws.
 */
export function firstRejection(order: Order, volume: VolumeFacts, demand: Demand): Criterion | undefined {
  for (const criterion of order.first) if (criterion.rejects(volume, demand)) return criterion;
  if (isReservedFor(volume, demand.facts)) return undefined;
  for (const criterion of order.second) if (criterion.rejects(volume, demand)) return criterion;
  return undefined;
}

/** Whether a volume fits; most do not because of their size. */
export function fits(order: Order, volume: VolumeFacts, demand: Demand): boolean {
  return volume.rank >= demand.facts.rank && firstRejection(order, volume, demand) === undefined;
}

/** A rejection as a reason. */
export function rejectionReason(criterion: Criterion, volume: VolumeFacts, demand: Demand): Reason {
  return { volume: volume.volume.name, code: criterion.code, text: criterion.text(volume, demand) };
}
