import type { Concept } from '../lexicon/concepts.ts'
import { isAddressLine } from './address-line.ts'
import { hasLabel } from './has-label.ts'
import { isSamePrint } from './print-size.ts'
import type { Layout, Segment } from './segment.ts'

/** Between the name of an address and its first line there are at most so many labels, such as that of a trade name. */
const mostBetween = 2
/** What is above a line belongs to it up to so many sizes of the print. */
export const near = { line: 1.15, heading: 3 }
/** Lines of an address begin at one edge, in sizes of the print. */
const sameEdge = 0.3

/** The space between two lines in sizes of the print. */
export function gapBelow(upper: Segment, lower: Segment): number {
  return (lower.y0 - upper.y1) / Math.max(upper.size, lower.size)
}

/** Whether lines are in one print and begin at one edge, as those of an address do. */
function isAlike(a: Segment, b: Segment): boolean {
  return (
    isSamePrint(b.size, a.size, 'line') && a.isBold === b.isBold && Math.abs(a.x0 - b.x0) < sameEdge * a.size
  )
}

/** Whether the next line that is no label is part of an address in the same print. */
function isAboveAddress(start: Segment): boolean {
  let upper = start
  for (let count = 0; count <= mostBetween; count++) {
    const { below } = upper
    if (below?.above !== upper || gapBelow(upper, below) > near.line || !isAlike(start, below)) return false
    if (!below.isLabel) return isAddressLine(below)
    upper = below
  }
  return false
}

/** The line above, or the one above a contact of the party. */
function findHeading(segment: Segment): Segment | null {
  const { above } = segment
  const isContact = above !== null && hasLabel(above, 'contact') && gapBelow(above, segment) < near.line
  return isContact ? above.above : above
}

/**
 * Whether a line stands in the place of a name: between a heading of the party and an address in the line's print, where no
 * other line can be the name. Its words are not looked at: they may be those of a label.
 *
 * @param party the meaning of the heading
 */
export function isAddressHead(segment: Segment, party: Concept): boolean {
  const heading = findHeading(segment)
  return (
    heading?.isLabel === true &&
    hasLabel(heading, party) &&
    !hasLabel(heading, 'other_party') &&
    gapBelow(heading, segment) < near.heading &&
    (hasLabel(heading, 'party_name') || !isAlike(heading, segment)) &&
    !hasLabel(segment, 'party_name', 'contact') &&
    !/[:：]$/u.test(segment.text) &&
    !isAddressLine(segment) &&
    isAboveAddress(segment)
  )
}

/** Takes the label off a line of label words that is a customer's name by its place: `The Customer` above an address. */
export function readAddressHeads({ segments }: Layout): void {
  for (const segment of segments) {
    if (!segment.isLabel || !hasLabel(segment, 'bill_to') || !isAddressHead(segment, 'bill_to')) continue
    segment.hits = []
    segment.isLabel = false
  }
}
