import type { Decimal } from 'decimal.js'
import type { InvoiceFacts } from '../invoice/facts.ts'
import type { ReceiptFacts } from '../receipt/facts.ts'
import type { Company } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'

type Party = { name: string; address: string[]; taxId: string }

/** What codes say about a document; amounts are positive. */
export type CodeFacts = {
  isCredit: boolean
  number: string
  date: string
  time: string
  dueDate: string
  currency: string
  vendor: Party & { iban: string; bic: string }
  customer: Party
  reference: string
  net: Decimal
  tax: Decimal
  total: Decimal
  due: Decimal
  /** The gross amounts by rate of tax, the highest one first. */
  gross: Decimal[]
}

function partyOf({ name, address, taxId }: Company): Party {
  return { name, address, taxId: taxId === null ? '' : canonicalId(taxId) }
}

function accountOf({ banks: [bank] }: Company) {
  return { iban: bank?.iban ?? '', bic: bank?.bic ?? '' }
}

function grossOf(taxes: readonly { rate: Decimal; base: Decimal; amount: Decimal }[]): Decimal[] {
  return taxes.toSorted((a, b) => b.rate.cmp(a.rate)).map(({ base, amount }) => base.plus(amount))
}

export function factsOfInvoice(facts: InvoiceFacts): CodeFacts {
  const { kind, number, date, dueDate, currency, vendor, customer, totals, paymentReference } = facts
  return {
    isCredit: kind === 'credit_note',
    number,
    date,
    time: '10:30:00',
    dueDate,
    currency,
    vendor: { ...partyOf(vendor), ...accountOf(vendor) },
    customer: partyOf(customer),
    reference: paymentReference,
    net: totals.net,
    tax: totals.tax,
    total: totals.total,
    due: totals.due,
    gross: grossOf(totals.taxes),
  }
}

export function factsOfReceipt(facts: ReceiptFacts): CodeFacts {
  const { region, merchant, number, date, time, tax, total, taxes } = facts
  return {
    isCredit: false,
    number,
    date,
    time,
    dueDate: date,
    currency: region.currency,
    vendor: { ...partyOf(merchant), ...accountOf(merchant) },
    customer: { name: '', address: [], taxId: '' },
    reference: '',
    net: total.minus(tax),
    tax,
    total,
    due: total,
    gross: grossOf(taxes),
  }
}
