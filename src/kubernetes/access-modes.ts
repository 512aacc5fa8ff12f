/** An access mode of a volume or a claim; one that Kubernetes does not know is kept as it is written. */
export type AccessMode = KnownAccessMode | (string & Record<never, never>);

export type KnownAccessMode = 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod';

const shortNames: ReadonlyMap<string, string> = new Map([
  ['ReadWriteOnce', 'RWO'],
  ['ReadOnlyMany', 'ROX'],
  ['ReadWriteMany', 'RWX'],
  ['ReadWriteOncePod', 'RWOP'],
]);

const modesByShortName: ReadonlyMap<string, AccessMode> = new Map(
  [...shortNames].map(([mode, shortName]) => [shortName, mode]),
);

const canonicalOrder: readonly AccessMode[] = [...shortNames.keys()];

/**
 * The modes in the order in which Kubernetes groups and prints them, each once; unknown modes follow in their own
 * order. Never throws. `GetAccessModesAsString` in pkg/apis/core/v1/helper/helpers.go, which drops unknown modes.
 */
export function canonicalAccessModes(modes: readonly AccessMode[]): readonly AccessMode[] {
  const present = new Set(modes);
  const known = canonicalOrder.filter((mode) => present.has(mode));
  return [...known, ...[...present].filter((mode) => !shortNames.has(mode))];
}

/**
 * Whether every wanted mode is among the offered ones. ReadWriteMany does not stand for ReadWriteOnce: plain inclusion.
 * Never throws. `checkAccessModes` in staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go
 */
export function includesAccessModes(offered: readonly AccessMode[], wanted: readonly AccessMode[]): boolean {
  return wanted.every((mode) => offered.includes(mode));
}

/** RWO for ReadWriteOnce; an unknown mode is its own short name. Never throws. As kubectl prints them. */
export function shortAccessMode(mode: AccessMode): string {
  return shortNames.get(mode) ?? mode;
}

/** `RWO,ROX`, in canonical order, as kubectl prints the modes of a volume. Never throws. */
export function accessModesText(modes: readonly AccessMode[]): string {
  return canonicalAccessModes(modes).map(shortAccessMode).join(',');
}

/** ReadWriteOnce for RWO, in capitals or not; undefined for any other text. Never throws. */
export function accessModeFromShort(text: string): AccessMode | undefined {
  return modesByShortName.get(text.toUpperCase());
}
