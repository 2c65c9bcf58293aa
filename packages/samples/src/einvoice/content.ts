import { documentSchemas } from '@numora/contract'
import type { InvoiceFacts } from '../invoice/facts.ts'
import type { UnitKey } from '../locales/words.ts'
import type { Truth } from '../sample.ts'
import type { Company } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'

/** UN/ECE Recommendation 20. */
export const unitCodes: Record<UnitKey, string> = {
  piece: 'H87',
  hour: 'HUR',
  day: 'DAY',
  month: 'MON',
  flat: 'LS',
  pack: 'XPK',
  kg: 'KGM',
  m: 'MTR',
  m2: 'MTK',
  l: 'LTR',
  km: 'KMT',
  kwh: 'KWH',
  night: 'DAY',
}

export type PostalAddress = { street: string; postcode: string; city: string; country: string }

const townLine = /^((?:[A-Z]{1,2}-)?\d[\d -]*?)\s+(?=\D)(.+)$/

/** Splits postcode and city, where the postcode is before the city; otherwise the whole second line is the city. */
export function postalAddress({ address, country }: Pick<Company, 'address' | 'country'>): PostalAddress {
  const at = Math.max(
    1,
    address.slice(0, 4).findLastIndex((line, i) => i > 0 && townLine.test(line)),
  )
  const line = address[at] ?? ''
  const [, postcode, city] = townLine.exec(line) ?? []
  return { street: address.slice(0, at).join(', '), postcode: postcode ?? '', city: city ?? line, country }
}

function addressText({ street, postcode, city }: PostalAddress): string {
  return [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** With a country prefix, as BT-31 asks for. */
export function vatId({ taxId, country }: Company): string | null {
  if (taxId === null) return null
  const id = canonicalId(taxId)
  return /^[A-Z]{2}/.test(id) ? id : country + id
}

export type Amounts = {
  lines: string
  net: string
  tax: string
  total: string
  paid: string | null
  due: string
}

/** The amounts without the rounding that only a printed invoice shows. */
export function amountsOf({ totals }: InvoiceFacts): Amounts {
  const total = totals.net.plus(totals.tax)
  return {
    lines: totals.lines.toFixed(2),
    net: totals.net.toFixed(2),
    tax: totals.tax.toFixed(2),
    total: total.toFixed(2),
    paid: totals.paid?.toFixed(2) ?? null,
    due: total.minus(totals.paid ?? 0).toFixed(2),
  }
}

export function termsOf(facts: InvoiceFacts): string {
  return facts.region.words.terms
    .find((term) => term.includes('{days}') && !/\{(due|early)\}/.test(term))!
    .replace('{days}', String(facts.days || 14))
}

/** The values that both syntaxes contain; structured data has no positions on a page. */
export function einvoiceTruth(facts: InvoiceFacts): Truth {
  const { vendor, customer } = facts
  const amounts = amountsOf(facts)
  const none = Object.fromEntries(documentSchemas.invoice_v2.fields.map(({ name }) => [name, null]))
  return {
    schema: 'invoice_v2',
    fields: {
      ...none,
      document_type: facts.kind,
      invoice_number: facts.number,
      invoice_date: facts.date,
      due_date: facts.kind === 'invoice' ? facts.dueDate : null,
      purchase_order_number: facts.orderNumber,
      currency: facts.currency,
      subtotal_amount: amounts.net,
      tax_amount: amounts.tax,
      total_amount: amounts.total,
      amount_due: amounts.due,
      vendor_name: vendor.name,
      vendor_address: addressText(postalAddress(vendor)),
      vendor_tax_id: vatId(vendor),
      vendor_iban: vendor.banks[0]!.iban,
      vendor_bic: vendor.banks[0]!.iban ? vendor.banks[0]!.bic : null,
      vendor_email: vendor.email,
      vendor_phone: vendor.phone,
      customer_name: customer.name,
      customer_address: addressText(postalAddress(customer)),
      customer_tax_id: vatId(customer),
      customer_number: facts.customerNumber,
      payment_terms: termsOf(facts),
      payment_reference: facts.paymentReference,
      delivery_date: facts.deliveryDate,
      discount_amount: facts.totals.discount?.amount.toFixed(2) ?? null,
      charge_amount: facts.totals.shipping?.toFixed(2) ?? null,
      prepaid_amount: amounts.paid,
    },
    lineItems: facts.lines.map((line) => ({
      description: line.description,
      product_code: line.code,
      quantity: line.quantity.toFixed(),
      unit: unitCodes[line.unit],
      unit_price: line.unitPrice.toFixed(Math.max(2, line.unitPrice.decimalPlaces())),
      tax_rate: line.taxRate.toFixed(),
      amount: line.amount.toFixed(2),
    })),
    taxLines: facts.totals.taxes.map(({ rate, base, amount }) => ({
      rate: rate.toFixed(),
      base: base.toFixed(2),
      amount: amount.toFixed(2),
    })),
    boxes: {},
    lineItemBoxes: facts.lines.map(() => ({})),
    isOfSchema: true,
  }
}

/** S standard, Z zero rated, E exempt, as the tax category codes of EN 16931. */
export function taxCategory(facts: InvoiceFacts, rate: string): 'S' | 'Z' | 'E' {
  return facts.taxMode === 'none' ? 'E' : Number(rate) === 0 ? 'Z' : 'S'
}
