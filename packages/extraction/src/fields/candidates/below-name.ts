import { gapBelow, near } from '../layout/address-heads.ts'
import { isAddressLine } from '../layout/address-line.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'

/** From this probability on, the line is a person of the party instead. */
const likelyPerson = 0.5

/** Whether a line is right below the name under a party's heading, where its address begins: `Client`, `Acme SA`, `Ouagadougou`. */
export function isBelowName(segment: Segment): boolean {
  const name = segment.above
  const heading = name?.above
  return (
    heading?.isLabel === true &&
    hasLabel(heading, 'from', 'bill_to') &&
    name !== null &&
    !name.isLabel &&
    !isAddressLine(name) &&
    gapBelow(heading, name) < near.heading &&
    gapBelow(name, segment) < near.line &&
    (hasLabel(segment, 'street') || recogniseText(segment.text).person < likelyPerson)
  )
}
