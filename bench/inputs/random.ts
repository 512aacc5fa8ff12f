/** Numbers that look like chance and are the same for the same seed, so that every run measures the same files. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number of at least 0, below `count`. */
  below(count: number): number;
  /** True in that share of all calls. */
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** As sizes of files are spread: half of the numbers are below `median`, and a few are many times larger. */
  around(median: number, spread: number): number;
}

/** Starts the numbers of a seed; `stream` tells several of the same seed apart. Mulberry32, which is in the public domain. */
export function createRandom(seed: number, stream = 0): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
    // The sum of twelve is nearly normal (Irwin-Hall), its power log-normal.
    around: (median, spread) =>
      median * Math.exp(spread * (Array.from({ length: 12 }, next).reduce((a, b) => a + b) - 6)),
  };
}
