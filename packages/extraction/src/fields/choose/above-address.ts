import { isAddressHead } from '../layout/address-heads.ts'
import type { Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

function placeOf(line: Segment, party: Concept): string | null {
  if (isAddressHead(line, party)) return 'heads an address'
  const above = line.block.segments.slice(0, line.blockIndex)
  return above.some((each) => isAddressHead(each, party)) ? 'below the head of an address' : null
}

/**
 * Says that a party's name stands between a heading of the party and an address, or below such a line: in the address or in a
 * label before it.
 *
 * @param party the meaning of the heading
 */
export function aboveAddress(role: string, name: string, party: Concept): Factor {
  return {
    fields: [name],
    relate: () => (option) => {
      const [printed] = option?.candidates ?? []
      const place = printed ? placeOf(printed.segments[0]!, party) : null
      return place ? [`${role} name: ${place}`] : []
    },
  }
}
