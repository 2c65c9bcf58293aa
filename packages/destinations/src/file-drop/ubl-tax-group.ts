import { tolerances } from '@numora/domain'
import { Decimal } from 'decimal.js'
import type { Line } from './ubl-lines.ts'

/** A row of the VAT breakdown (BG-23), with the allowance and the charge on the whole document at its rate. */
export type TaxGroup = {
  category: string
  rate: string
  taxable: Decimal | string
  tax: Decimal | string
  reason: string | undefined
  allowance: Decimal
  charge: Decimal
}

/** What rounding may differ by: one cent for each group and each line. */
export const cent = new Decimal(tolerances.coin)

export function taxAt(rate: Decimal, base: Decimal): Decimal {
  return base.times(rate).dividedBy(100).toDecimalPlaces(2)
}

export function sumOf(lines: Line[]): Decimal {
  return lines.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
}

export function keyOf({ category, rate }: { category: string; rate: string }): string {
  return `${category} ${new Decimal(rate).toFixed()}`
}
