/** Fits as many items as it has to, none among them. */
export const many = Symbol('many');

/**
 * Whether a sequence of signs fits all of some items, one each but for `many`. A regular expression would try each `*`
 * against each length; here only the last one is ever stretched, which is enough and takes no longer than both lengths
 * multiplied.
 */
export function fitsWhole<S, I>(
  signs: readonly (S | typeof many)[],
  items: { readonly length: number; readonly [n: number]: I },
  fits: (sign: S, item: I) => boolean,
): boolean {
  let at = 0;
  let to = 0;
  let stretched = -1;
  let behind = 0;
  while (to < items.length) {
    const sign = signs[at];
    if (sign === many) {
      stretched = at++;
      behind = to;
    } else if (at < signs.length && fits(sign as S, items[to] as I)) {
      at++;
      to++;
    } else if (stretched !== -1) {
      at = stretched + 1;
      to = ++behind;
    } else return false;
  }
  while (signs[at] === many) at++;
  return at === signs.length;
}
