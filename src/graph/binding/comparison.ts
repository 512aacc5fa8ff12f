/** Every criterion with the values of both sides, and what one would edit to meet it. */

import { selectorText } from '../../kubernetes/label-selector.ts';
import { type Criterion, criteria, type Demand, isReservedFor } from './criteria.ts';
import type { VolumeFacts } from './facts.ts';
import type { ReasonCode } from './world.ts';

/** One question that volume and claim answer. */
export interface Check {
  readonly code: ReasonCode;
  readonly label: string;
  /** Undefined: nobody asks. */
  readonly passes?: boolean;
  /** What the volume offers. */
  readonly volume: string;
  /** What the claim asks for. */
  readonly claim: string;
}

export interface Row {
  readonly criterion: Criterion;
  readonly label: string;
  readonly volume: (volume: VolumeFacts) => string;
  readonly claim: (demand: Demand) => string;
  /** The smallest edit that makes the two agree. */
  readonly edit: (volume: VolumeFacts, demand: Demand) => string;
  /** Rows that say nothing in most worlds are shown only where they say something. */
  readonly isShown?: (volume: VolumeFacts, demand: Demand) => boolean;
  /** Not asked of a volume that is reserved for the claim. */
  readonly isSkippedWhenReserved?: boolean;
}

const orNone = (text: string): string => (text === '' ? '(none)' : text);
const ownName = ({ facts: { claim } }: Demand): string => `${claim.namespace}/${claim.name}`;

/** The labels that the selector asks for by value. */
function wantedLabels({ facts: { claim } }: Demand): string {
  const pairs = Object.entries(claim.selector?.matchLabels ?? {});
  const more = (claim.selector?.matchExpressions ?? []).length > 0;
  return pairs.length === 0 || more
    ? `labels that match ${selectorText(claim.selector)}`
    : pairs.map(([key, value]) => `the label '${key}: ${value}'`).join(' and ');
}

function reservedText({ volume: { claimRef } }: VolumeFacts): string {
  if (claimRef === undefined) return 'not reserved';
  const uid = claimRef.uid === undefined ? '' : ` (uid ${claimRef.uid})`;
  return `for ${claimRef.namespace ?? '(no namespace)'}/${claimRef.name ?? ''}${uid}`;
}

function reservedEdit({ volume: { claimRef } }: VolumeFacts, { facts: { claim } }: Demand): string {
  if (claimRef?.name !== claim.name) return "remove 'spec.claimRef' of the volume";
  if (!claimRef.namespace) return `add 'namespace: ${claim.namespace}' to 'spec.claimRef' of the volume`;
  return claimRef.namespace === claim.namespace
    ? "remove 'spec.claimRef.uid' of the volume"
    : `set 'spec.claimRef.namespace: ${claim.namespace}' on the volume`;
}

const size = {
  label: 'size',
  volume: ({ volume }) => orNone(volume.capacity ?? ''),
  claim: ({ facts }) => facts.claim.request ?? '',
  edit: ({ volume }, { facts }) =>
    `ask for '${volume.capacity ?? ''}' instead of '${facts.claim.request ?? ''}', or let the volume offer '${facts.claim.request ?? ''}'`,
} as const satisfies Partial<Row>;

/** In the order in which they are shown. */
export const rows: readonly Row[] = [
  {
    criterion: criteria.refused,
    label: 'accepted',
    volume: ({ refusal }) => refusal ?? 'yes',
    claim: () => '',
    edit: ({ refusal }) => `mend the volume: ${refusal ?? ''}`,
    isShown: ({ refusal }) => refusal !== undefined,
  },
  {
    criterion: criteria.deleting,
    label: 'deletion',
    volume: () => 'being deleted',
    claim: () => '',
    edit: () => 'make the volume again under another name',
    isShown: ({ volume }) => volume.deleting === true,
  },
  {
    criterion: criteria.reserved,
    label: 'reserved',
    volume: reservedText,
    claim: ownName,
    edit: reservedEdit,
  },
  {
    ...size,
    criterion: criteria.unreadable,
    edit: (_, { facts }) => `set 'spec.capacity.storage: ${facts.claim.request ?? ''}' on the volume`,
    isShown: (volume) => volume.size === undefined,
  },
  { ...size, criterion: criteria.tooSmall, isShown: (volume) => volume.size !== undefined },
  {
    criterion: criteria.accessModes,
    label: 'access modes',
    volume: ({ volume }) => orNone(volume.accessModes.join(', ')),
    claim: ({ facts }) => facts.claim.accessModes.join(', '),
    edit: ({ volume }, { facts }) => {
      const missing = facts.claim.accessModes.filter((mode) => !volume.accessModes.includes(mode));
      const names = missing.map((mode) => `'${mode}'`).join(', ');
      return `add ${names} to 'spec.accessModes' of the volume, or ask for '${volume.accessModes[0] ?? ''}' only`;
    },
  },
  {
    criterion: criteria.volumeMode,
    label: 'volume mode',
    volume: ({ volumeMode }) => volumeMode,
    claim: ({ facts }) => facts.volumeMode,
    edit: ({ volumeMode }) => `set 'spec.volumeMode: ${volumeMode}' on the claim`,
  },
  {
    criterion: criteria.attributesClass,
    label: 'attributes class',
    volume: ({ attributesClass }) => orNone(attributesClass),
    claim: ({ facts }) => orNone(facts.attributesClass),
    edit: ({ attributesClass }) =>
      attributesClass === ''
        ? "remove 'spec.volumeAttributesClassName' of the claim"
        : `set 'spec.volumeAttributesClassName: ${attributesClass}' on the claim`,
    isShown: ({ attributesClass }, { facts }) => attributesClass !== '' || facts.attributesClass !== '',
  },
  {
    criterion: criteria.class,
    label: 'class',
    volume: ({ volume }) => orNone(volume.class),
    claim: (demand) => (demand.class === undefined ? '(the default class)' : orNone(demand.class)),
    edit: ({ volume }) => `set 'spec.storageClassName: ${volume.class === '' ? '""' : volume.class}' on the claim`,
    isSkippedWhenReserved: true,
  },
  {
    criterion: criteria.selector,
    label: 'selector',
    volume: ({ volume }) =>
      orNone(
        Object.entries(volume.labels)
          .map(([key, value]) => `${key}=${value}`)
          .join(','),
      ),
    claim: ({ facts }) => selectorText(facts.claim.selector),
    edit: (_, demand) => `give the volume ${wantedLabels(demand)}`,
    isShown: (_, { facts }) => facts.claim.selector !== undefined,
    isSkippedWhenReserved: true,
  },
];

/** Whether nobody asks about this row: the volume is reserved for the claim, which skips class and selector. */
export const isSkipped = (row: Row, volume: VolumeFacts, { facts }: Demand): boolean =>
  row.isSkippedWhenReserved === true && isReservedFor(volume, facts);
