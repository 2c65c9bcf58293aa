import { isStreetLine } from '../layout/address-line.ts'
import type { Segment } from '../layout/segment.ts'
import type { Factor } from './joint.ts'

/** Lines of one address are printed in sizes that differ by less than this share. */
const sameSize = 0.05

/** Whether the line above is a street in the same print. */
function isBelowStreet({ block, blockIndex, size }: Segment): boolean {
  const above = block.segments[blockIndex - 1]
  return above !== undefined && Math.abs(above.size - size) < sameSize * size && isStreetLine(above)
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
