import type { ConfigOf, SchemaId } from '@numora/contract'
import type { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { dateOf, required, textOf } from './decimal-of.ts'
import { canonicalRecord, type Values } from './drop-record.ts'
import { readStatedTaxes } from './stated-taxes.ts'
import { adjustmentElements, type Money, taxCategory, taxTotalElement } from './ubl-breakdown.ts'
import { categorisedTaxes, itemCategories } from './ubl-categories.ts'
import { lineGroups } from './ubl-line-groups.ts'
import { type Line, readItems } from './ubl-lines.ts'
import { partiesOf } from './ubl-parties.ts'
import { checkCategories } from './ubl-requirements.ts'
import { statedGroups } from './ubl-stated-groups.ts'
import { totalsOf } from './ubl-totals.ts'
import { xml } from './xml.ts'

type Settings = NonNullable<ConfigOf<'file_drop'>['ubl']>

/**
 * Writes an invoice or credit note in UBL 2.1 with the structure of EN 16931. Throws a refusal for a document that lacks what
 * EN 16931 requires, or whose amounts do not agree.
 */
export function writeUbl(payload: unknown, schema: SchemaId, settings: Settings = {}): Buffer {
  const { values, lines: rows, taxLines } = canonicalRecord(payload, schema)
  const currency = required(textOf(values, 'currency'), 'currency')
  const kind = textOf(values, 'document_type') === 'credit_note' ? 'CreditNote' : 'Invoice'
  const stated = readStatedTaxes(taxLines)
  const items = readItems(rows, stated)
  const taxes = categorisedTaxes(stated, settings.zero_tax_category)
  const codes = itemCategories(items, taxes, settings.zero_tax_category)
  const lines = items.map((item, index) => ({ ...item, category: codes[index]! }))
  const money: Money = (name, value) => xml(`cbc:${name}`, moneyText(value), { currencyID: currency })
  const totals = totalsOf(values, lines, stated)
  const groups = taxes.length > 0 ? statedGroups(lines, taxes, totals) : lineGroups(lines, totals)
  const categories = new Set(groups.map(({ category }) => category))
  checkCategories(categories, values)
  checkWithheld(kind, totals.withheld)
  const { supplier, customer, buyerCountry } = partiesOf(values, settings.country, categories.has('O'))
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
      xml('cac:Delivery', [
        xml('cbc:ActualDeliveryDate', dateOf(values, 'delivery_date')),
        categories.has('K') ? deliveryLocation(buyerCountry) : undefined,
      ]),
      paymentMeans(values, kind === 'CreditNote' ? dueDate : undefined),
      xml('cac:PaymentTerms', [xml('cbc:Note', terms)]),
      ...adjustmentElements(groups, money),
      taxTotalElement(groups, textFor(values, 'tax_amount', totals.tax), money),
      totals.withheld.isZero()
        ? undefined
        : xml('cac:WithholdingTaxTotal', [
            money('TaxAmount', textFor(values, 'withholding_amount', totals.withheld)),
          ]),
      xml('cac:LegalMonetaryTotal', [
        money('LineExtensionAmount', totals.sum),
        money('TaxExclusiveAmount', textFor(values, 'subtotal_amount', totals.net)),
        money('TaxInclusiveAmount', textFor(values, 'total_amount', totals.gross)),
        ...(
          [
            ['AllowanceTotalAmount', 'discount_amount', totals.allowance],
            ['ChargeTotalAmount', 'charge_amount', totals.charge],
            ['PrepaidAmount', 'prepaid_amount', totals.prepaid],
            ['PayableRoundingAmount', 'rounding_amount', totals.rounding],
          ] as const
        ).map(([name, field, amount]) =>
          amount.isZero() ? undefined : money(name, textFor(values, field, amount)),
        ),
        money('PayableAmount', textFor(values, 'amount_due', totals.due)),
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

/** The digits of the document, if its value is the amount that is written. */
function textFor(values: Values, field: string, amount: Decimal): Decimal | string {
  const text = textOf(values, field)
  return text !== undefined && amount.equals(text) ? text : amount
}

/** Where goods were delivered to, which a supply within the EU has (BR-IC-12): to the buyer. */
function deliveryLocation(country: string): string | undefined {
  return xml('cac:DeliveryLocation', [
    xml('cac:Address', [xml('cac:Country', [xml('cbc:IdentificationCode', country)])]),
  ])
}

function checkWithheld(kind: 'Invoice' | 'CreditNote', withheld: Decimal): void {
  if (kind === 'Invoice' || withheld.isZero()) return
  throw refusal(
    'value_unsuitable',
    'UBL 2.1 has no element for withholding_amount in a credit note. Deliver it in another format.',
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
