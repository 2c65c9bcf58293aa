import { namedBy } from '../candidates/named-by.ts'
import { isLabelOf } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

/** Headings that may be of either party. */
const doubtful: readonly Concept[] = [
  'other_party',
  'contact',
  'cashier',
  'account',
  'bank',
  'col_description',
]

/**
 * Says whether a party's name is printed behind its heading, or only behind the other party's: `Customer: Acme Ltd`.
 *
 * @param own the meaning of the party's heading
 * @param other the meaning of the other party's heading
 */
export function behindHeading(role: string, name: string, own: Concept, other: Concept): Factor {
  const isOf = (concepts: readonly Concept[], one: Concept, another: Concept) =>
    concepts.includes(one) && !concepts.includes(another) && !isLabelOf({ concepts }, doubtful)
  return {
    fields: [name],
    relate: () => (option) => {
      const headings = option?.candidates.map(namedBy) ?? []
      if (headings.some((concepts) => isOf(concepts, own, other))) return [`${role} name: behind its heading`]
      const isOther = headings.length > 0 && headings.every((concepts) => isOf(concepts, other, own))
      return isOther ? [`${role} name: behind the other heading`] : []
    },
  }
}
