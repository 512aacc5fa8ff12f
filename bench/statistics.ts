/** The middle of the numbers, the higher of two; NaN when there are none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which that share of the numbers is; NaN when there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How much work there was, and what it took. */
export interface Sample {
  readonly count: number;
  readonly cost: number;
}

/**
 * By which power of the count the cost grows: 1 is in proportion, 2 with the square. The slope of the line that fits the
 * logarithms best (least squares). NaN for fewer than two counts.
 */
export function growthExponent(samples: readonly Sample[]): number {
  const points = samples.map(({ count, cost }) => ({ x: Math.log(count), y: Math.log(cost) }));
  const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [middleX, middleY] = [meanOf(points.map(({ x }) => x)), meanOf(points.map(({ y }) => y))];
  const along = points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0);
  return along / points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
}
