/** Below so many essays, starting is most of what anything takes, and tells nothing of growth. */
const least = 100;

/**
 * How a cost grows with the number of essays n: the k of n^k that fits best, by least squares of the
 * logarithms, from 100 essays on. At 1 it grows as the list does. `undefined` for fewer than two
 * numbers.
 */
export function growth(
  costs: readonly { count: number; value: number | undefined }[],
): number | undefined {
  const points = costs.flatMap(({ count, value }) =>
    count < least || value === undefined || value <= 0
      ? []
      : [{ x: Math.log(count), y: Math.log(value) }],
  );
  if (points.length < 2) return undefined;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  return (
    mean(points.map(({ x, y }) => (x - meanX) * (y - meanY))) /
    mean(points.map(({ x }) => (x - meanX) ** 2))
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
