import type { Group } from './joint.ts'
import { printedTogether } from './place.ts'

/** By party, the fields of its name and address. */
type Parties = readonly { role: string; name: string; address: string }[]

/** A contact of the first party stands by its name and address, and not by those of the others. */
export function contactOf(field: string, parties: Parties): Group {
  return {
    fields: [field],
    given: parties.flatMap(({ name, address }) => [name, address]),
    factors: parties.flatMap(({ role, name, address }) => [
      printedTogether(`${role} name, contact`, name, field),
      printedTogether(`${role} address, contact`, address, field),
    ]),
  }
}
