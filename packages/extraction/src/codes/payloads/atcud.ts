import { isNif } from '../check-digits.ts'
import { taxLineOf } from '../code-tax-lines.ts'
import { amountOf, dateOf, lessTax } from '../printed-forms.ts'
import { type CodeTaxLine, type Statement, statementOf } from '../statement.ts'

/** Invoices, simplified invoices, invoice-receipts, debit notes; other documents in transit are none. */
const invoiceTypes = ['FT', 'FS', 'FR', 'ND', 'NC', 'VD', 'TV', 'TD']
const unnamedBuyer = '999999990'

/** The code of every Portuguese invoice: `A:seller*B:buyer*C:…*G:number*H:ATCUD*…*N:tax*O:total*…`. */
export function parseAtcud(text: string): Statement | null {
  if (!/^A:\d{9}\*B:/.test(text)) return null
  const pairs = Object.fromEntries(
    text.split('*').map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
  )
  if (!isNif(pairs.A ?? '') || !invoiceTypes.includes(pairs.D ?? '') || !pairs.H) return null
  const [total, tax] = [amountOf(pairs.O), amountOf(pairs.N)]
  const isBuyer = pairs.B !== unnamedBuyer && (pairs.C !== 'PT' || isNif(pairs.B ?? ''))
  return statementOf('atcud', {
    isFiscal: true,
    exact: {
      type: pairs.D === 'NC' ? 'credit_note' : 'invoice',
      number: pairs.G,
      date: dateOf(pairs.F),
      total,
      tax,
      // Stamp duty (M) is part of the total and of no other sum.
      subtotal: pairs.M ? null : lessTax(total, tax),
      vendor_tax_id: pairs.A,
      customer_tax_id: isBuyer ? pairs.B : null,
    },
    taxLines: [
      ...exemptLine(amountOf(pairs.I2)),
      ...taxLineOf(amountOf(pairs.I3), amountOf(pairs.I4)),
      ...taxLineOf(amountOf(pairs.I5), amountOf(pairs.I6)),
      ...taxLineOf(amountOf(pairs.I7), amountOf(pairs.I8)),
    ],
    usual: { currency: 'EUR' },
  })
}

function exemptLine(base: string | null): CodeTaxLine[] {
  return base === null || Number(base) === 0 ? [] : [{ rate: '0', base, amount: '0.00', isComputed: false }]
}
