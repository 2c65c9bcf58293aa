import type { Segment } from './segment.ts'

/** A function of segments that is computed once for each: several values ask the same of the lines around them. */
export function oncePerSegment<T extends string | boolean | object | null>(
  compute: (segment: Segment) => T,
): (segment: Segment) => T {
  const known = new WeakMap<Segment, T>()
  return (segment) => {
    let found = known.get(segment)
    if (found === undefined) {
      found = compute(segment)
      known.set(segment, found)
    }
    return found
  }
}
