import type { Candidate } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { Factor } from './joint.ts'

/** So many lines below the heading of the customer, a number is the customer's. */
const ofCustomer = 3

function isOfShop(candidate: Candidate): boolean {
  const { block, blockIndex } = candidate.segments[0]!
  return (
    isLabelled(candidate, 'vat_id', 'tax_number') &&
    !isLabelled(candidate, 'customer_tax') &&
    !block.segments
      .slice(Math.max(0, blockIndex - ofCustomer), blockIndex + 1)
      .some((line) => hasLabel(line, 'bill_to'))
  )
}

/** Says that a shop is taken to have no tax id though a number stands behind a label of tax ids, in whatever form. */
export function unusedTaxId(role: string, taxId: string): Factor {
  return {
    fields: [taxId],
    relate: (_, [options]) => {
      const isPrinted = options!.some((option) => option?.candidates.some(isOfShop))
      return (option) => (option === null && isPrinted ? [`${role} tax id: none though labelled`] : [])
    },
  }
}
