import { isRucOrCuit } from '../check-digits.ts'
import { amountOf, dateOf, lessTax } from '../printed-forms.ts'
import { type Statement, statementOf } from '../statement.ts'

const creditNote = '07'
const taxId = '6'

/** The code of a Peruvian invoice: `RUC|type|series|number|tax|total|date|kind of buyer|buyer|…`. */
export function parseSunat(text: string): Statement | null {
  const [vendor, type, series, number, taxText, totalText, day, buyerKind, buyer] = text
    .split('|')
    .map((part) => part.trim())
  if (!isRucOrCuit(vendor ?? '') || !/^(01|03|07|08)$/.test(type ?? '')) return null
  if (!/^[A-Z0-9]{4}$/.test(series ?? '') || !/^\d{1,8}$/.test(number ?? '')) return null
  const [total, tax] = [amountOf(totalText), amountOf(taxText)]
  return statementOf('sunat', {
    isFiscal: true,
    exact: {
      type: type === creditNote ? 'credit_note' : 'invoice',
      number: `${series}-${number}`,
      date: dateOf(day),
      total,
      tax,
      vendor_tax_id: vendor,
      customer_tax_id: buyerKind === taxId && isRucOrCuit(buyer ?? '') ? buyer : null,
    },
    // The net amount is not printed where a part of the sale is exempt.
    usual: { subtotal: lessTax(total, tax) },
  })
}
