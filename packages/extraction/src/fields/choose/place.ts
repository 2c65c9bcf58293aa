import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import { spaced } from './different.ts'
import type { Factor, Option } from './joint.ts'

/** How two printed values stand to each other, the closest first. */
const places = [
  'behind it',
  'right under it',
  'in its block',
  'close under it',
  'on its line',
  'before it',
  'above it',
] as const
type Place = (typeof places)[number]

/** In sizes of the print. */
const close = 3

function rangeIn({ segments, from, to, lastTo }: Candidate, segment: Segment): [from: number, to: number] {
  const isLast = segment === segments.at(-1)
  return [
    segment === segments[0] ? from : 0,
    segments.length === 1 ? to : isLast ? (lastTo ?? segment.words.length) : segment.words.length,
  ]
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.segments.some((segment) => {
    if (!b.segments.includes(segment)) return false
    const [[from, to], [otherFrom, otherTo]] = [rangeIn(a, segment), rangeIn(b, segment)]
    return from < otherTo && otherFrom < to
  })
}

function isInColumn(a: Segment, b: Segment): boolean {
  return Math.min(a.x1, b.x1) > Math.max(a.x0, b.x0) || Math.abs(a.x1 - b.x1) < Math.max(a.size, b.size)
}

/** Where `b` is printed as seen from `a`; null: not close to it. */
function placeOf(a: Candidate, b: Candidate): Place | null {
  const [upper, lower] = [a.segments.at(-1)!, b.segments[0]!]
  if (upper.page !== lower.page) return null
  if (upper === lower) return b.from >= a.from ? 'behind it' : 'before it'
  if (upper.block === lower.block && lower.blockIndex > upper.blockIndex)
    return lower.blockIndex === upper.blockIndex + 1 ? 'right under it' : 'in its block'
  if (upper.line === lower.line) return 'on its line'
  if (!isInColumn(upper, lower)) return null
  const size = close * Math.max(upper.size, lower.size)
  const gap = lower.y0 - upper.y1
  if (gap > -0.2 * size) return gap < size ? 'close under it' : null
  return a.segments[0]!.y0 - b.segments.at(-1)!.y1 < size ? 'above it' : null
}

/** So many of a value's printed positions are looked at, the likeliest first. */
const mostPrinted = 3

function printed(option: Option): readonly Candidate[] {
  return option?.candidates.slice(0, mostPrinted) ?? []
}

/** The index of the closest place that two values have, by their printed positions. */
function closestOf(ones: readonly Candidate[], others: readonly Candidate[]): number {
  let closest: number = places.length
  for (const one of ones)
    for (const other of others) {
      const place = placeOf(one, other)
      if (place) closest = Math.min(closest, places.indexOf(place))
    }
  return closest
}

/** By option, the indexes of those that are longer or shorter forms of it, which are of the same party. */
function kinOf(options: readonly Option[]): number[][] {
  const texts = options.map((option) => spaced(plainWords(option?.value ?? '')))
  return texts.map((own) =>
    [...texts.keys()].filter((i) => own.includes(texts[i]!) || texts[i]!.includes(own)),
  )
}

/**
 * Names the closest place that two fields' values, or other forms of them, have where they are printed, and whether nothing is
 * between these values themselves.
 */
export function printedTogether(name: string, first: string, second: string): Factor {
  return {
    fields: [first, second],
    relate: (_, [options, others]) => {
      const [firsts, seconds] = [options!.map(printed), others!.map(printed)]
      const closest = firsts.map((ones) => seconds.map((those) => closestOf(ones, those)))
      const [kin, otherKin] = [kinOf(options!), kinOf(others!)]
      return (option, other) => {
        if (!option || !other) return []
        const [i, j] = [options!.indexOf(option), others!.indexOf(other)]
        if (firsts[i]!.some((one) => seconds[j]!.some((another) => overlaps(one, another))))
          return [`${name}: overlaps`]
        const place = places[Math.min(...kin[i]!.flatMap((k) => otherKin[j]!.map((l) => closest[k]![l]!)))]
        const isNext = closest[i]![j]! <= places.indexOf('right under it')
        return [...(place ? [`${name}: ${place}`] : []), ...(isNext ? [`${name}: without a gap`] : [])]
      }
    },
  }
}
