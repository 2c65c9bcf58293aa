import type { Group } from './joint.ts'
import { labelled } from './labelled.ts'
import { printedTogether } from './place.ts'

/** A party's fields by which its contacts stand. */
type Party = { role: string; name: string; address: string }

/** Phone and mail address of the first party stand by its name and address and by each other, and not by those of the others. */
export function contacts(phone: string, email: string, parties: readonly Party[]): Group {
  return {
    fields: [phone, email],
    given: parties.flatMap(({ name, address }) => [name, address]),
    factors: [
      ...parties.flatMap(({ role, name, address }) =>
        [phone, email].flatMap((field) => [
          printedTogether(`${role} name, contact`, name, field),
          printedTogether(`${role} address, contact`, address, field),
        ]),
      ),
      labelled('phone', phone, ['phone', 'contact']),
      printedTogether('email, phone', email, phone),
    ],
  }
}
