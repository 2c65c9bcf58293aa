import type { Decimal } from 'decimal.js'
import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Truth } from '../sample.ts'
import type { Company } from '../world/company.ts'
import { einvoiceTruth, vatId } from './content.ts'

type Line = InvoiceFacts['lines'][number]
type Fields = Partial<Record<string, string | null>>

/** A national syntax: how it is written, in which language its invoices are, and what it has of the values. */
export type NationalSyntax = {
  language: string
  /** The only currency of the syntax. */
  currency?: string
  /** Whether it has a place for tax that the customer withholds. */
  hasWithholding?: boolean
  write: (facts: InvoiceFacts) => string
  truth: (facts: InvoiceFacts) => Truth
}

/** The values of EN 16931 without those that a syntax has no place for, and with those that it states otherwise. */
export function truthWith(
  facts: InvoiceFacts,
  { without = [], fields = {}, line }: { without?: string[]; fields?: Fields; line?: (line: Line) => Fields },
): Truth {
  const truth = einvoiceTruth(facts)
  const missing = Object.fromEntries(without.map((name) => [name, null]))
  return {
    ...truth,
    fields: {
      ...truth.fields,
      withholding_amount: facts.totals.withheld?.amount.toFixed(2) ?? null,
      ...missing,
      ...fields,
    } as Truth['fields'],
    lineItems: truth.lineItems.map((item, index) => ({
      ...item,
      ...line?.(facts.lines[index]!),
    })) as Truth['lineItems'],
  }
}

/** Writes amounts of a credit note negatively. */
export function signed(facts: InvoiceFacts): (value: Decimal, places?: number) => string {
  const isCredit = facts.kind === 'credit_note'
  return (value, places = 2) => (isCredit ? value.negated() : value).toFixed(places)
}

/** The amount to pay without the tax that the customer withholds. */
export function dueAfterWithholding(facts: InvoiceFacts): string {
  const { totals } = facts
  return totals.net
    .plus(totals.tax)
    .minus(totals.paid ?? 0)
    .minus(totals.withheld?.amount ?? 0)
    .toFixed(2)
}

/** The tax id in its two parts. */
export function splitVatId(company: Company): { country: string; code: string } | null {
  const id = vatId(company)
  return id === null ? null : { country: id.slice(0, 2), code: id.slice(2) }
}

export function priceOf(line: Line): string {
  return line.unitPrice.toFixed(Math.max(2, line.unitPrice.decimalPlaces()))
}

/** What a line costs less by its discount. */
export function discountOf(line: Line): Decimal | null {
  const discount = line.quantity.times(line.unitPrice).toDecimalPlaces(2).minus(line.amount)
  return discount.isZero() ? null : discount
}
