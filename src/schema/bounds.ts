/** Between what a number, a length or a count of items has to be. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
  readonly below?: number;
}

/** Bounds without what is undefined; undefined where nothing is left. */
export function boundsOf(written: { readonly [K in keyof Bounds]: number | undefined }): Bounds | undefined {
  return compact<Bounds>(written);
}

/** An object without what is undefined; undefined for one that has nothing left. */
export function compact<T extends object>(written: { readonly [K in keyof T]: T[K] | undefined }): T | undefined {
  const said = Object.entries(written).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as T);
}

/** Whether a number lies within bounds. */
export function isWithin(amount: number, { least, most, above, below }: Bounds): boolean {
  return (
    (least === undefined || amount >= least) &&
    (most === undefined || amount <= most) &&
    (above === undefined || amount > above) &&
    (below === undefined || amount < below)
  );
}
