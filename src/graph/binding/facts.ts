/** Volumes and claims with their texts worked out once: sizes ranked, access modes as bits, selectors as keys. */

import { canonicalAccessModes } from '../../kubernetes/access-modes.ts';
import { compareQuantities, parseQuantity, type Quantity, quantityCeil } from '../../kubernetes/quantity.ts';
import type { Claim, StorageWorld, Volume } from './world.ts';

export interface VolumeFacts {
  readonly volume: Volume;
  readonly size: Quantity | undefined;
  /** Position of the size among all sizes of the world; equal sizes share it, unreadable ones have -1. */
  readonly rank: number;
  readonly modes: number;
  readonly modesCount: number;
  readonly volumeMode: string;
  readonly attributesClass: string;
  /** Equal for volumes with equal node affinity; '' without one. */
  readonly affinityKey: string;
  /** Why the API server refuses the volume. */
  readonly refusal?: string;
}

export interface ClaimFacts {
  readonly claim: Claim;
  readonly id: string;
  readonly size: Quantity;
  readonly rank: number;
  readonly modes: number;
  readonly volumeMode: string;
  readonly attributesClass: string;
  /** Equal for claims with equal selectors; '' without one. */
  readonly selectorKey: string;
}

export interface Facts {
  readonly volumes: readonly VolumeFacts[];
  readonly claims: readonly ClaimFacts[];
  /** Claims that the API server refuses, so that their pods are never created or never run. */
  readonly refused: ReadonlyMap<string, Claim>;
}

/** The name of a claim in the whole cluster. */
export const claimId = (namespace: string, name: string): string => `${namespace}/${name}`;

const modeBits: Readonly<Record<string, number>> = {
  ReadWriteOnce: 1,
  ReadOnlyMany: 2,
  ReadWriteMany: 4,
  ReadWriteOncePod: 8,
};

const bitOf = (mode: string): number => (Object.hasOwn(modeBits, mode) ? (modeBits[mode] ?? 0) : 0);

const bitsOf = (modes: readonly string[]): number => modes.reduce((bits, mode) => bits | bitOf(mode), 0);

/** Every different quantity text of the world, parsed once and ranked by size. */
function rankSizes(texts: Iterable<string>): ReadonlyMap<string, { readonly size: Quantity; readonly rank: number }> {
  const parsed = [...new Set(texts)].flatMap((text) => {
    const size = parseQuantity(text);
    return size === undefined ? [] : [{ text, size }];
  });
  parsed.sort((left, right) => compareQuantities(left.size, right.size));
  let rank = 0;
  return new Map(
    parsed.map(({ text, size }, index) => {
      const previous = parsed[index - 1];
      if (previous !== undefined && compareQuantities(previous.size, size) !== 0) rank += 1;
      return [text, { size, rank }];
    }),
  );
}

const firstOfEach = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
};

/**
 * A claim written down comes before one that a template would make: the StatefulSet adopts it as it is, without any
 * check (pkg/controller/statefulset/stateful_pod_control.go:341-362).
 */
function existingClaims(claims: readonly Claim[]): readonly Claim[] {
  const written = claims.filter((claim) => claim.madeBy === undefined);
  const made = claims.filter((claim) => claim.madeBy !== undefined);
  return firstOfEach([...written, ...made], (claim) => claimId(claim.namespace, claim.name));
}

/** What is wrong with access modes (pkg/apis/core/validation/validation.go, the same for volumes and claims). */
function modesTrouble(modes: readonly string[]): string | undefined {
  const unknown = modes.find((mode) => bitOf(mode) === 0);
  if (modes.length === 0) return 'it has no access mode';
  if (unknown !== undefined) return `there is no access mode '${unknown}'`;
  if (modes.includes('ReadWriteOncePod') && modes.length > 1)
    return "'ReadWriteOncePod' goes with no other access mode";
  return undefined;
}

function refusalOf(volume: Volume, size: Quantity | undefined): string | undefined {
  if (volume.isLocal && volume.nodeAffinity === undefined) return 'a local volume needs spec.nodeAffinity';
  if (size !== undefined && quantityCeil(size) <= 0n) return `its capacity '${volume.capacity ?? ''}' is not positive`;
  return modesTrouble(volume.accessModes);
}

/** Why the API server refuses a claim; undefined where it does not. Never throws. */
export function claimRefusal({ request, accessModes }: Claim): string | undefined {
  const size = request === undefined ? undefined : parseQuantity(request);
  if (request === undefined) return 'it has no spec.resources.requests.storage';
  if (size === undefined || quantityCeil(size) <= 0n) return `its request '${request}' is no positive size`;
  return modesTrouble(accessModes);
}

/**
 * Works out volumes and claims. Claims that the API server refuses (access modes that cannot be, no readable positive
 * request) never come to exist and are left out, as are second objects of the same name.
 * @param world only its volumes, claims and gate are read
 * @returns the facts; claims written down come first, otherwise in the order of the world. Never throws.
 */
export function factsOf(world: Pick<StorageWorld, 'volumes' | 'claims' | 'attributesClasses'>): Facts {
  const volumes = firstOfEach(world.volumes, (volume) => volume.name);
  const sizes = rankSizes([
    '0',
    ...volumes.flatMap((volume) => volume.capacity ?? []),
    ...world.claims.flatMap((claim) => claim.request ?? []),
  ]);
  const nothing = sizes.get('0')?.rank ?? 0;
  const attributesClass = (name: string | undefined): string => (world.attributesClasses ? (name ?? '') : '');
  const isRefused = ({ request, accessModes }: Claim): boolean =>
    (sizes.get(request ?? '')?.rank ?? nothing) <= nothing || modesTrouble(accessModes) !== undefined;
  const idOf = (claim: Claim): string => claimId(claim.namespace, claim.name);
  const claims = existingClaims(world.claims.filter((claim) => !isRefused(claim)));
  const existing = new Set(claims.map(idOf));
  const refused = world.claims.filter((claim) => isRefused(claim) && !existing.has(idOf(claim)));
  return {
    refused: new Map(refused.map((claim) => [idOf(claim), claim])),
    volumes: volumes.map((volume): VolumeFacts => {
      const size = sizes.get(volume.capacity ?? '');
      const modes = canonicalAccessModes(volume.accessModes);
      const refusal = refusalOf(volume, size?.size);
      return {
        volume,
        size: size?.size,
        rank: size?.rank ?? -1,
        modes: bitsOf(modes),
        modesCount: modes.length,
        volumeMode: volume.volumeMode || 'Filesystem',
        attributesClass: attributesClass(volume.attributesClass),
        affinityKey: volume.nodeAffinity === undefined ? '' : JSON.stringify(volume.nodeAffinity),
        ...(refusal === undefined ? {} : { refusal }),
      };
    }),
    claims: claims.flatMap((claim): readonly ClaimFacts[] => {
      const size = sizes.get(claim.request ?? '');
      if (size === undefined) return [];
      return [
        {
          claim,
          id: claimId(claim.namespace, claim.name),
          size: size.size,
          rank: size.rank,
          modes: bitsOf(claim.accessModes),
          volumeMode: claim.volumeMode || 'Filesystem',
          attributesClass: attributesClass(claim.attributesClass),
          selectorKey: claim.selector === undefined ? '' : JSON.stringify(claim.selector),
        },
      ];
    }),
  };
}
