import { isNamed } from '../candidates/address-parts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { hasLabel } from '../layout/has-label.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import type { Segment } from '../layout/segment.ts'
import type { Ranked } from '../ranker/rank.ts'
import { isSame } from './different.ts'
import type { Factor, Option } from './joint.ts'

/** Between a name and the address that is its own there are at most so many lines, such as a tax id and the label of a number. */
const mostBetween = 3

/** The highest gap between lines of one party, in sizes of the print. */
const widestGap = 2.5

/** The lines above one that may hold its party's name, the nearest first, up to the heading of a party. */
const linesAbove = oncePerSegment((start): readonly Segment[] => {
  const lines: Segment[] = []
  let lower = start
  for (let line = start.above; line && lines.length <= mostBetween; line = line.above) {
    if (lower.y0 - line.y1 > widestGap * lower.size) break
    lines.push(line)
    lower = line
    if (line.isLabel && hasLabel(line, 'from', 'bill_to', 'ship_to')) break
  }
  return lines
})

/** How many lines a name is above an address, or before it on its line: 0; Infinity: it is not above it. */
function distance(name: Option, { segments: [first], from }: Candidate): number {
  const lines = linesAbove(first!)
  const distances = (name?.candidates ?? []).map(({ segments, from: start }) => {
    const last = segments.at(-1)!
    if (last === first) return start < from ? 0 : Infinity
    const index = lines.indexOf(last)
    return index < 0 ? Infinity : index + 1
  })
  return Math.min(Infinity, ...distances)
}

/** Whether an address is right under a name, or at most some lines below it and behind its label. */
function isUnder(name: Option, address: Candidate): boolean {
  const lines = distance(name, address)
  return lines <= 1 || (lines < Infinity && isNamed(address.segments[0]!, address.from))
}

/** Whether the other party's name is nearer above an address than the party's own. */
function isOfOther(address: Candidate, own: Option, other: Option): boolean {
  return distance(other, address) < (isSame(own, other) ? Infinity : distance(own, address))
}

/** How much likelier the first option is than the second; they are sorted by it. */
function lead([first, second]: readonly Ranked[]): number {
  return first && second ? first.logit - second.logit : Infinity
}

/** The likeliest names of two parties, which are not the same: the surer one keeps it. */
function likeliest(own: readonly Ranked[], others: readonly Ranked[]): [own: Option, other: Option] {
  const [name, other] = [own[0] ?? null, others[0] ?? null]
  if (!isSame(name, other)) return [name, other]
  const second = (options: readonly Ranked[]) => options.find((option) => !isSame(option, name)) ?? null
  return lead(own) >= lead(others) ? [name, second(others)] : [second(own), other]
}

/**
 * Says that a party's address is the other party's by the name that is nearest above it, or that it has none although one is
 * under its likeliest name, so that no other name is chosen to have no address.
 *
 * @param name the party's name
 * @param other the other party's name
 */
export function ownAddress(role: string, address: string, name: string, other: string): Factor {
  return {
    fields: [address, name, other],
    relate: (_, [options, names, otherNames]) => {
      const ranked = (list: readonly Option[]) =>
        list.filter((option) => option !== null).toSorted((a, b) => b.logit - a.logit)
      const [likely, likelyOther] = likeliest(ranked(names!), ranked(otherNames!))
      const isMissed = options!.some((option) =>
        option?.candidates.some((each) => isUnder(likely, each) && !isOfOther(each, likely, likelyOther)),
      )
      return (option, own, others) => {
        if (!option) return isMissed ? [`${role} address: none under the name`] : []
        const isOthers = isOfOther(option.candidates[0]!, own ?? null, others ?? null)
        return isOthers ? [`${role} address: below the other party`] : []
      }
    },
  }
}
