import type { Decimal } from 'decimal.js'
import type { Run } from '../../page/sheet.ts'
import { moneyRuns, numberText, type Pen } from '../pen.ts'

/**
 * The sum of a table's column; if it equals an amount of the document, it is marked as that field's value.
 */
export function sumRuns(pen: Pen, sum: Decimal, field: 'subtotal_amount' | 'total_amount'): Run[] {
  const { net, total } = pen.facts.totals
  return moneyRuns(pen, sum, sum.eq(field === 'subtotal_amount' ? net : total) ? { field } : {})
}

/** The sum of tax at the foot of a table. */
export function taxSumRuns(pen: Pen): Run[] {
  return moneyRuns(pen, pen.facts.totals.tax, { field: 'tax_amount' })
}

/** A rate in percent, in the document's format. */
export function rateText(pen: Pen, rate: Decimal): string {
  return pen.habits.rate(
    numberText(
      pen,
      pen.habits.ratePlaces === null
        ? rate.toFixed()
        : rate.toFixed(Math.max(rate.decimalPlaces(), pen.habits.ratePlaces)),
    ),
  )
}
