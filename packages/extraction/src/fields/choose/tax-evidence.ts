import { Decimal } from 'decimal.js'
import type { Amount } from '../candidates/amounts.ts'
import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'

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

type AmountsAndTaxIds = { amount: readonly Amount[]; tax_id: readonly Candidate[] }

/** The amounts that their labels call a tax, and that are no part of a tax id: `N° TVA : FR32 123 456 789`. */
export function labelledTaxes({ amount, tax_id }: AmountsAndTaxIds): Amount[] {
  const ofTaxIds = new Set(tax_id.flatMap(wordsOf))
  return amount.filter(
    (each) =>
      !each.traits.includes('percent') &&
      Number(each.value) > 0 &&
      isLabelled(each, 'tax') &&
      !wordsOf(each).every((word) => ofTaxIds.has(word)),
  )
}

/** A row with more amounts is one of items. */
const mostAmounts = 5

/** The taxes of rows that a word calls tax and that say the rate and the amount without it: `VAT 15 % on 134.60: 20.19`. */
export function taxesOfRates(amounts: readonly Amount[]): Set<Candidate> {
  const found = new Set<Candidate>()
  for (const row of Map.groupBy(amounts, ({ segments: [segment] }) => segment!.line).values()) {
    const rates = row.filter(({ traits, value }) => traits.includes('percent') && Number(value) > 0)
    const sums = row.filter(({ traits, value }) => !traits.includes('percent') && Number(value) > 0)
    if (rates.length === 0 || row.length > mostAmounts || !row.some(isBesideTax)) continue
    for (const base of sums)
      for (const tax of sums)
        if (tax !== base && isPrintedRate(new Decimal(tax.value), new Decimal(base.value), rates))
          found.add(tax)
  }
  return found
}
