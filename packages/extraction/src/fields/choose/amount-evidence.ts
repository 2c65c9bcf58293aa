import { labelledAdjustments } from '../adjustments/labelled-adjustments.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { Factor } from './joint.ts'
import { isFactorOfRow, isOfQuantities } from './quantity-columns.ts'
import { labelledTaxes, taxesOfRates } from './tax-evidence.ts'
import { rateRows, settledTotals } from './total-evidence.ts'

/** What speaks for and against a total by itself. */
export function totalEvidence(total: string): Factor {
  return {
    fields: [total],
    relate: (described) => {
      const settled = new Set(settledTotals(described).map((sum) => Math.round(sum / 10)))
      const isOfRate = rateRows(described)
      return (option) => [
        ...(option && settled.has(Math.round(Number(option.value) * 100)) ? ['total: settled'] : []),
        ...(isOfRate(option) ? ['total: of a rate'] : []),
        ...(option?.candidates.every(isOfQuantities) ? ['total: of quantities'] : []),
      ]
    },
  }
}

/** What speaks for and against a tax by itself. */
export function taxEvidence(tax: string): Factor {
  return {
    fields: [tax],
    relate: (described) => {
      const { amount } = described.candidates
      const ofRates = taxesOfRates(amount)
      const byLine = Map.groupBy(amount, ({ segments: [segment] }) => segment!.line)
      const isQuantity = (candidate: Candidate) =>
        isFactorOfRow(candidate, byLine.get(candidate.segments[0]!.line) ?? [])
      const isTaxed = labelledTaxes(described.candidates).length > 0
      const tips = new Set<Candidate>(
        labelledAdjustments(described).flatMap(({ role, amount }) => (role === 'tip' ? amount : [])),
      )
      return (option) => {
        const printed = option?.candidates ?? []
        return [
          ...(option && printed.every((candidate) => tips.has(candidate)) ? ['tax: is a tip'] : []),
          ...(isTaxed && Number(option?.value) === 0 ? ['tax: none beside a tax'] : []),
          ...(printed.some((candidate) => ofRates.has(candidate)) ? ['tax: of a rate and a base'] : []),
          ...(option && printed.every(isQuantity) ? ['tax: a quantity'] : []),
        ]
      }
    },
  }
}
