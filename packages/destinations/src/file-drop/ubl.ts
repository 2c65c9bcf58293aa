import type { ConfigOf, SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { dateOf, decimalOf, required, textOf } from './decimal-of.ts'
import { canonicalRecord, type Values } from './drop-record.ts'
import { type Line, readLines, taxGroups } from './ubl-amounts.ts'
import { partiesOf } from './ubl-parties.ts'
import { xml } from './xml.ts'

type Money = (name: string, value: Decimal | string) => string | undefined
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
  const money: Money = (name, value) => xml(`cbc:${name}`, moneyText(value), { currencyID: currency })
  // BR-AE-2: the buyer owes the tax.
  if (lines.some(({ category }) => category === 'AE'))
    required(textOf(values, 'customer_tax_id'), 'customer_tax_id')
  const totals = totalsOf(values, lines)
  const { supplier, customer } = partiesOf(values, settings.country)
  const dueDate = dateOf(values, 'due_date')
  const terms = textOf(values, 'payment_terms')
  if (totals.due.greaterThan(0)) required(dueDate ?? terms, 'due_date or payment_terms')
  const root = xml(
    kind,
    [
      xml('cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
      xml('cbc:ID', required(textOf(values, 'invoice_number'), 'invoice_number')),
      xml('cbc:IssueDate', required(dateOf(values, 'invoice_date'), 'invoice_date')),
      kind === 'Invoice' ? xml('cbc:DueDate', dueDate) : undefined,
      xml(`cbc:${kind}TypeCode`, kind === 'Invoice' ? '380' : '381'),
      xml('cbc:DocumentCurrencyCode', currency),
      xml('cac:OrderReference', [xml('cbc:ID', textOf(values, 'purchase_order_number'))]),
      supplier,
      customer,
      xml('cac:Delivery', [xml('cbc:ActualDeliveryDate', dateOf(values, 'delivery_date'))]),
      paymentMeans(values, kind === 'CreditNote' ? dueDate : undefined),
      xml('cac:PaymentTerms', [xml('cbc:Note', terms)]),
      xml('cac:TaxTotal', [
        money('TaxAmount', textOf(values, 'tax_amount') ?? totals.tax),
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
        money('TaxExclusiveAmount', textOf(values, 'subtotal_amount') ?? totals.net),
        money('TaxInclusiveAmount', textOf(values, 'total_amount')!),
        totals.prepaid.isZero() ? undefined : money('PrepaidAmount', totals.prepaid),
        totals.rounding.isZero() ? undefined : money('PayableRoundingAmount', totals.rounding),
        money('PayableAmount', textOf(values, 'amount_due') ?? totals.due),
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

/** A value of the document keeps its digits; what is calculated has two decimals at least. */
function moneyText(value: Decimal | string): string {
  return typeof value === 'string' ? value : value.toFixed(Math.max(2, value.decimalPlaces()))
}

function totalsOf(values: Values, lines: Line[]) {
  const total = required(decimalOf(values, 'total_amount'), 'total_amount')
  const sum = Decimal.sum(...lines.map((line) => line.amount))
  const net = decimalOf(values, 'subtotal_amount') ?? sum
  const tax = decimalOf(values, 'tax_amount') ?? total.minus(net)
  if (!sum.equals(net)) throw disagree(`the line items sum to ${sum.toFixed()}, not ${net.toFixed()}`)
  if (!net.plus(tax).equals(total))
    throw disagree(`${net.toFixed()} and tax of ${tax.toFixed()} are not ${total.toFixed()}`)
  const due = decimalOf(values, 'amount_due') ?? total
  const rounding = roundingOf(values, total, due)
  return { net, tax, total, due, rounding, prepaid: total.plus(rounding).minus(due) }
}

/** The rounding (BT-114) if the amount due is the total with it; some national formats have it in the total already. */
function roundingOf(values: Values, total: Decimal, due: Decimal): Decimal {
  const none = new Decimal(0)
  const rounding = decimalOf(values, 'rounding_amount') ?? none
  const rounded = total.plus(rounding).minus(decimalOf(values, 'prepaid_amount') ?? none)
  return rounded.equals(due) ? rounding : none
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
  money: Money,
): string | undefined {
  const quantity = kind === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity'
  return xml(`cac:${kind}Line`, [
    xml('cbc:ID', String(index + 1)),
    xml(`cbc:${quantity}`, line.quantity, { unitCode: line.unit }),
    money('LineExtensionAmount', line.amountText),
    xml('cac:Item', [
      xml('cbc:Name', line.description),
      xml('cac:SellersItemIdentification', [xml('cbc:ID', line.productCode)]),
      taxCategory('ClassifiedTaxCategory', line.category, line.rate),
    ]),
    xml('cac:Price', [money('PriceAmount', line.price)]),
  ])
}

function taxCategory(name: string, category: string, rate: string, reason?: string) {
  return xml(`cac:${name}`, [
    xml('cbc:ID', category),
    xml('cbc:Percent', rate),
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
