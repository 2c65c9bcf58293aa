import { type Address, joinAddress } from '../raw-values.ts'
import { addressOf, partyName, taxIdOf } from '../read-ubl.ts'
import { attributeOf, element, elements, textAt, type XmlNode } from '../xml-tree.ts'
import {
  type Adjustment,
  adjustmentText,
  distinct,
  type Fact,
  factsOf,
  type InvoiceDetails,
  meansOf,
  periodOf,
} from './invoice-details.ts'

/** What UBL says besides the fields of the schema. */
export function readUblDetails(root: XmlNode, kind: 'Invoice' | 'CreditNote'): InvoiceDetails {
  const seller = element(root, 'AccountingSupplierParty', 'Party')
  const buyer = element(root, 'AccountingCustomerParty', 'Party')
  const totals = element(root, 'LegalMonetaryTotal')
  return {
    typeCode: textAt(root, kind === 'Invoice' ? 'InvoiceTypeCode' : 'CreditNoteTypeCode'),
    references: referencesOf(root),
    vendor: partyFacts(seller),
    customer: partyFacts(buyer),
    parties: partiesOf(root),
    adjustments: elements(root, 'AllowanceCharge').map(adjustmentOf),
    taxes: elements(root, 'TaxTotal').flatMap((total) =>
      elements(total, 'TaxSubtotal').map((row) => {
        const category = element(row, 'TaxCategory')
        return {
          category: textAt(category, 'ID') ?? '',
          rate: textAt(category, 'Percent'),
          basis: textAt(row, 'TaxableAmount'),
          amount: textAt(row, 'TaxAmount'),
          reason: textAt(category, 'TaxExemptionReason') ?? textAt(category, 'TaxExemptionReasonCode'),
        }
      }),
    ),
    sums: {
      beforeTotal: factsOf([
        ['Sum of lines', textAt(totals, 'LineExtensionAmount')],
        ['Allowances', textAt(totals, 'AllowanceTotalAmount')],
        ['Charges', textAt(totals, 'ChargeTotalAmount')],
      ]),
      afterTotal: factsOf([
        ['Prepaid', textAt(totals, 'PrepaidAmount')],
        ['Rounding', textAt(totals, 'PayableRoundingAmount')],
      ]),
    },
    payment: distinct(elements(root, 'PaymentMeans').flatMap(paymentFacts)),
    notes: elements(root, 'Note').flatMap((note) => textAt(note) ?? []),
    lines: elements(root, `${kind}Line`).map((line) => ({
      number: textAt(line, 'ID') ?? '',
      remarks: remarksOf(line),
    })),
  }
}

function paymentFacts(means: XmlNode): Fact[] {
  const code = element(means, 'PaymentMeansCode')
  return factsOf([
    ['Means of payment', meansOf(textAt(code), attributeOf(code, 'name'))],
    ['Account holder', textAt(means, 'PayeeFinancialAccount', 'Name')],
    ['Card', textAt(means, 'CardAccount', 'PrimaryAccountNumberID')],
    ['Mandate', textAt(means, 'PaymentMandate', 'ID')],
    ['Debited account', textAt(means, 'PaymentMandate', 'PayerFinancialAccount', 'ID')],
  ])
}

function referencesOf(root: XmlNode): Fact[] {
  const period = element(root, 'InvoicePeriod')
  return [
    ...factsOf([
      ['Buyer reference', textAt(root, 'BuyerReference')],
      ['Sales order', textAt(root, 'OrderReference', 'SalesOrderID')],
      ['Contract', textAt(root, 'ContractDocumentReference', 'ID')],
      ['Project', textAt(root, 'ProjectReference', 'ID')],
      ['Despatch advice', textAt(root, 'DespatchDocumentReference', 'ID')],
      ['Receiving advice', textAt(root, 'ReceiptDocumentReference', 'ID')],
      ['Tender', textAt(root, 'OriginatorDocumentReference', 'ID')],
      ['Cost centre', textAt(root, 'AccountingCost')],
      ['Tax point', textAt(root, 'TaxPointDate')],
      ['Period', periodOf(textAt(period, 'StartDate'), textAt(period, 'EndDate'))],
      ['Tax currency', textAt(root, 'TaxCurrencyCode')],
    ]),
    ...elements(root, 'BillingReference').flatMap((one) =>
      factsOf([['Preceding invoice', textAt(one, 'InvoiceDocumentReference', 'ID')]]),
    ),
    ...elements(root, 'AdditionalDocumentReference').flatMap((one) =>
      factsOf([['Attachment', textAt(one, 'DocumentDescription') ?? textAt(one, 'ID')]]),
    ),
  ]
}

function partyFacts(party: XmlNode | undefined): Fact[] {
  const trading = textAt(party, 'PartyName', 'Name')
  return factsOf([
    ['Trading as', trading === partyName(party) ? undefined : trading],
    ['Registration', textAt(party, 'PartyLegalEntity', 'CompanyID')],
    ['Legal form', textAt(party, 'PartyLegalEntity', 'CompanyLegalForm')],
    ['Contact', textAt(party, 'Contact', 'Name')],
    ['Electronic address', textAt(party, 'EndpointID')],
  ])
}

function partiesOf(root: XmlNode): InvoiceDetails['parties'] {
  const payee = element(root, 'PayeeParty')
  const representative = element(root, 'TaxRepresentativeParty')
  const delivery = element(root, 'Delivery')
  const place = element(delivery, 'DeliveryLocation')
  const known = [
    {
      title: 'Payee',
      lines: [textAt(payee, 'PartyName', 'Name'), textAt(payee, 'PartyIdentification', 'ID')],
    },
    {
      title: 'Tax representative',
      lines: [
        textAt(representative, 'PartyName', 'Name'),
        wholeAddress(addressOf(representative)),
        taxIdOf(representative),
      ],
    },
    {
      title: 'Delivered to',
      lines: [
        textAt(delivery, 'DeliveryParty', 'PartyName', 'Name'),
        textAt(place, 'ID'),
        wholeAddress(addressOf({ PostalAddress: element(place, 'Address') })),
      ],
    },
  ]
  return known
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0)
}

/** An address with its country. */
function wholeAddress(address: Address): string | undefined {
  return joinAddress(address, { ...address, country: undefined })
}

function adjustmentOf(node: XmlNode): Adjustment {
  return {
    isCharge: textAt(node, 'ChargeIndicator')?.toLowerCase() === 'true',
    reason: textAt(node, 'AllowanceChargeReason') ?? textAt(node, 'AllowanceChargeReasonCode') ?? '',
    amount: textAt(node, 'Amount') ?? '',
  }
}

function remarksOf(line: XmlNode): string[] {
  const item = element(line, 'Item')
  const period = element(line, 'InvoicePeriod')
  const facts = factsOf([
    ["Buyer's item", textAt(item, 'BuyersItemIdentification', 'ID')],
    ['Standard item', textAt(item, 'StandardItemIdentification', 'ID')],
    ['Order line', textAt(line, 'OrderLineReference', 'LineID')],
    ['Period', periodOf(textAt(period, 'StartDate'), textAt(period, 'EndDate'))],
    ['Cost centre', textAt(line, 'AccountingCost')],
    ['Tax exemption', textAt(item, 'ClassifiedTaxCategory', 'TaxExemptionReason')],
    ...elements(item, 'AdditionalItemProperty').map(
      (property) => [textAt(property, 'Name') ?? 'Property', textAt(property, 'Value')] as const,
    ),
  ])
  return [
    ...(textAt(item, 'Name') ? [textAt(item, 'Description')] : []),
    facts.map(([label, value]) => `${label}: ${value}`).join(' · ') || undefined,
    ...elements(line, 'AllowanceCharge').map((one) => adjustmentText(adjustmentOf(one))),
    ...elements(line, 'Note').map((note) => textAt(note)),
  ].filter((remark) => remark !== undefined)
}
