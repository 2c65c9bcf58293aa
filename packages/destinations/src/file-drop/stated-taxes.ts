import { Decimal } from 'decimal.js'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'

/** The tax at one rate, as the document states it (BG-23). Text has the digits of the document. */
export type StatedTax = {
  /** Where it is in the payload, for messages. */
  at: string
  category: string | undefined
  rate: Decimal
  rateText: string
  base: Decimal | undefined
  baseText: string | undefined
  amount: Decimal | undefined
  amountText: string | undefined
  reason: string | undefined
}

/** The tax lines of a document. Throws a refusal for one without rate, unless it states that there is no tax. */
export function readStatedTaxes(rows: Values[]): StatedTax[] {
  return rows.map((row, index) => {
    const at = `tax_lines.${index}`
    const [rate, base, amount] = ['rate', 'base', 'amount'].map((name) =>
      decimalOf(row, name, `${at}.${name}`),
    )
    const isWithoutTax = rate === undefined && amount?.isZero() === true
    return {
      at,
      category: textOf(row, 'category'),
      rate: isWithoutTax ? new Decimal(0) : required(rate, `${at}.rate`),
      rateText: textOf(row, 'rate') ?? '0',
      base,
      baseText: textOf(row, 'base'),
      amount,
      amountText: textOf(row, 'amount'),
      reason: textOf(row, 'exemption_reason'),
    }
  })
}
