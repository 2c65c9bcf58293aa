import { skip, type Tape } from './draw.ts'
import { printExtras } from './extras.ts'
import { printPayment } from './payment.ts'
import { printTax } from './tax.ts'
import { chooseTaxForm } from './tax-form.ts'
import { printTips, printTotals } from './totals.ts'

/** Everything below the goods: sums, payment, tax, loyalty, in one of the orders that tills use. */
export function printEnd(tape: Tape): void {
  const { random: r } = tape
  const form = chooseTaxForm(tape)
  const isTaxPrinted = printTotals(tape, form)
  const hasPayment = r.chance(0.9)
  const isTaxFirst = r.chance(0.25)
  if (isTaxFirst && !isTaxPrinted) printTax(tape, form)
  if (r.chance(0.3)) skip(tape)
  if (hasPayment) printPayment(tape)
  if (!isTaxFirst && !isTaxPrinted) printTax(tape, form)
  printTips(tape)
  printExtras(tape)
}
