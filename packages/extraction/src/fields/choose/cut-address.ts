import { isAddressLine } from '../layout/address-line.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import type { Factor } from './joint.ts'

/** From this probability on, a line is a street by its letters. */
const likely = 0.8
/** Lines of one address are printed in sizes that differ by less than this share. */
const sameSize = 0.05

/** Whether the line above is a street in the same print. */
function isBelowStreet({ block, blockIndex, size }: Segment): boolean {
  const above = block.segments[blockIndex - 1]
  return (
    above !== undefined &&
    Math.abs(above.size - size) < sameSize * size &&
    isAddressLine(above) &&
    recogniseText(above.text).street >= likely
  )
}

/** Says that a party's address leaves out its first line, the street above it. */
export function cutAddress(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: () => (option) => {
      const [first] = option?.candidates[0]?.segments ?? []
      return first && isBelowStreet(first) ? [`${role} address: without its street`] : []
    },
  }
}
