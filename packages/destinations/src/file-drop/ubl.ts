import type { ConfigOf, SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import { canonicalRecord, type Values } from './drop-record.ts'
import { type Line, readLines, taxGroups } from './ubl-amounts.ts'
import { partiesOf } from './ubl-parties.ts'
import { xml } from './xml.ts'

type Settings = NonNullable<ConfigOf<'file_drop'>['ubl']>

/**
 * Writes an invoice or credit note in UBL 2.1 with the structure of EN 16931. Throws a refusal for a document that lacks what
 * EN 16931 requires, or whose amounts do not agree.
 */
export function writeUbl(payload: unknown, schema: SchemaId, settings: Settings = {}): Buffer {
  const { values, lines: rows } = canonicalRecord(payload, schema)
  const currency = required(textOf(values, 'currency'), 'currency')
  const kind = textOf(values, 'document_type') === 'credit_note' ? 'CreditNote' : 'Invoice'
  const lines = readLines(rows, settings.zero_tax_category)
  const money = (name: string, value: Decimal) =>
    xml(`cbc:${name}`, value.toFixed(), { currencyID: currency })
  const totals = totalsOf(values, lines)
  const { supplier, customer } = partiesOf(values, settings.country)
  const dueDate = textOf(values, 'due_date')
  const terms = textOf(values, 'payment_terms')
  if (totals.due.greaterThan(0)) required(dueDate ?? terms, 'due_date or payment_terms')
  const root = xml(
    kind,
    [
      xml('cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
      xml('cbc:ID', required(textOf(values, 'invoice_number'), 'invoice_number')),
      xml('cbc:IssueDate', required(textOf(values, 'invoice_date'), 'invoice_date')),
      kind === 'Invoice' ? xml('cbc:DueDate', dueDate) : undefined,
      xml(`cbc:${kind}TypeCode`, kind === 'Invoice' ? '380' : '381'),
      xml('cbc:DocumentCurrencyCode', currency),
      xml('cac:OrderReference', [xml('cbc:ID', textOf(values, 'purchase_order_number'))]),
      supplier,
      customer,
      xml('cac:Delivery', [xml('cbc:ActualDeliveryDate', textOf(values, 'delivery_date'))]),
      paymentMeans(values, kind === 'CreditNote' ? dueDate : undefined),
      xml('cac:PaymentTerms', [xml('cbc:Note', terms)]),
      xml('cac:TaxTotal', [
        money('TaxAmount', totals.tax),
        ...taxGroups(lines, totals.tax).map(({ category, rate, taxable, tax, reason }) =>
          xml('cac:TaxSubtotal', [
            money('TaxableAmount', taxable),
            money('TaxAmount', tax),
            taxCategory('TaxCategory', category, rate, reason),
          ]),
        ),
      ]),
      xml('cac:LegalMonetaryTotal', [
        money('LineExtensionAmount', totals.net),
        money('TaxExclusiveAmount', totals.net),
        money('TaxInclusiveAmount', totals.total),
        totals.due.equals(totals.total) ? undefined : money('PrepaidAmount', totals.total.minus(totals.due)),
        money('PayableAmount', totals.due),
      ]),
      ...lines.map((line, index) => lineElement(kind, line, index, money)),
    ],
    {
      xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${kind}-2`,
      'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
  )
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`)
}

function totalsOf(values: Values, lines: Line[]) {
  const total = required(decimalOf(values, 'total_amount'), 'total_amount')
  const sum = Decimal.sum(...lines.map((line) => line.amount))
  const net = decimalOf(values, 'subtotal_amount') ?? sum
  const tax = decimalOf(values, 'tax_amount') ?? total.minus(net)
  if (!sum.equals(net)) throw disagree(`the line items sum to ${sum.toFixed()}, not ${net.toFixed()}`)
  if (!net.plus(tax).equals(total))
    throw disagree(`${net.toFixed()} and tax of ${tax.toFixed()} are not ${total.toFixed()}`)
  // As they are written in the document, so that they are read back the same.
  return { net, tax, total, due: decimalOf(values, 'amount_due') ?? total }
}

function disagree(why: string) {
  return refusal(
    'amounts_disagree',
    `EN 16931 needs amounts that agree: ${why}. Correct the document, or deliver it in another format.`,
  )
}

function lineElement(
  kind: 'Invoice' | 'CreditNote',
  line: Line,
  index: number,
  money: (name: string, value: Decimal) => string | undefined,
): string | undefined {
  const quantity = kind === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity'
  return xml(`cac:${kind}Line`, [
    xml('cbc:ID', String(index + 1)),
    xml(`cbc:${quantity}`, line.quantity.toFixed(), { unitCode: line.unit }),
    money('LineExtensionAmount', line.amount),
    xml('cac:Item', [
      xml('cbc:Name', line.description),
      xml('cac:SellersItemIdentification', [xml('cbc:ID', line.productCode)]),
      taxCategory('ClassifiedTaxCategory', line.category, line.rate),
    ]),
    xml('cac:Price', [money('PriceAmount', line.price)]),
  ])
}

function taxCategory(name: string, category: string, rate: Decimal, reason?: string) {
  return xml(`cac:${name}`, [
    xml('cbc:ID', category),
    xml('cbc:Percent', rate.toFixed()),
    xml('cbc:TaxExemptionReason', reason),
    xml('cac:TaxScheme', [xml('cbc:ID', 'VAT')]),
  ])
}

/** A transfer (30) if there is an account, otherwise a means that is not defined (1). */
function paymentMeans(values: Values, dueDate: string | undefined): string | undefined {
  const iban = textOf(values, 'vendor_iban')
  const reference = textOf(values, 'payment_reference')
  if (iban === undefined && reference === undefined && dueDate === undefined) return undefined
  return xml('cac:PaymentMeans', [
    xml('cbc:PaymentMeansCode', iban === undefined ? '1' : '30'),
    xml('cbc:PaymentDueDate', dueDate),
    xml('cbc:PaymentID', reference),
    iban === undefined
      ? undefined
      : xml('cac:PayeeFinancialAccount', [
          xml('cbc:ID', iban),
          xml('cac:FinancialInstitutionBranch', [xml('cbc:ID', textOf(values, 'vendor_bic'))]),
        ]),
  ])
}
