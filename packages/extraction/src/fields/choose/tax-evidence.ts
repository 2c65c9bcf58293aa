import { Decimal } from 'decimal.js'
import type { Amount } from '../candidates/amounts.ts'
import type { Candidate } from '../candidates/candidate.ts'

/** Whether words before an amount name a tax, also among others: `Insurance tax for the building`. */
export function isBesideTax({ segments: [segment] }: Candidate): boolean {
  const concepts = [segment!, segment!.left].flatMap(
    (each) => each?.hits.flatMap((hit) => hit.concepts) ?? [],
  )
  return concepts.includes('tax')
}

/** Whether a rate in percent that is printed on the page makes the tax of a net amount, but for rounding. */
export function isPrintedRate(tax: Decimal, net: Decimal, amounts: readonly Amount[]): boolean {
  const smallestUnit = new Decimal(10).pow(-Math.max(tax.decimalPlaces(), net.decimalPlaces(), 2))
  return amounts.some(
    ({ traits, value }) =>
      traits.includes('percent') &&
      Number(value) > 0 &&
      net.times(value).div(100).minus(tax).abs().lte(smallestUnit),
  )
}
