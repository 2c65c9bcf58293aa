const mostSteps = 16

/** Steps of time from one to another, in groups that become larger: what is rare is found in few of them. */
export function windowsOf(first: number, last: number): number[][] {
  const sign = first <= last ? 1 : -1
  const windows: number[][] = []
  for (
    let from = first, size = 1;
    sign * (last - from) >= 0;
    from += sign * size, size = Math.min(size * 2, mostSteps)
  ) {
    const length = Math.min(size, sign * (last - from) + 1)
    windows.push(Array.from({ length }, (_, at) => from + sign * at))
  }
  return windows
}
