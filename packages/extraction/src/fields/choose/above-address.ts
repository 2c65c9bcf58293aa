import { isAddressHead } from '../layout/address-heads.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

/**
 * Says that a party's name stands between a heading of the party and an address.
 *
 * @param party the meaning of the heading
 */
export function aboveAddress(role: string, name: string, party: Concept): Factor {
  return {
    fields: [name],
    relate: () => (option) => {
      const [printed] = option?.candidates ?? []
      return printed && isAddressHead(printed.segments[0]!, party) ? [`${role} name: heads an address`] : []
    },
  }
}
