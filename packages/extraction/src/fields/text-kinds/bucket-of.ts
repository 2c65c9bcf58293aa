/** How many bounds, in ascending order, a number is not below. */
export function bucketOf(value: number, bounds: readonly number[]): number {
  const above = bounds.findIndex((bound) => value < bound)
  return above < 0 ? bounds.length : above
}
