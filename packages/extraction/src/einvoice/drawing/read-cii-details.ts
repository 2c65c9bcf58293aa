import { joinAddress } from '../raw-values.ts'
import { addressOf, type CiiNames, ciiNames, dateAt, partyName, taxIdOf } from '../read-cii.ts'
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

/** What CII says besides the fields of the schema. */
export function readCiiDetails(root: XmlNode, version: keyof typeof ciiNames): InvoiceDetails {
  const name = ciiNames[version]
  const document = element(root, name.document)
  const transaction = element(root, name.transaction)
  const agreement = element(transaction, `${name.header}Agreement`)
  const delivery = element(transaction, `${name.header}Delivery`)
  const settlement = element(transaction, `${name.header}Settlement`)
  const totals = element(settlement, name.headerTotals)
  return {
    typeCode: textAt(document, 'TypeCode'),
    references: referencesOf(agreement, delivery, settlement, name),
    vendor: partyFacts(element(agreement, 'SellerTradeParty')),
    customer: partyFacts(element(agreement, 'BuyerTradeParty')),
    parties: partiesOf(agreement, delivery, settlement),
    adjustments: adjustmentsOf(settlement),
    taxes: elements(settlement, 'ApplicableTradeTax').map((row) => ({
      category: textAt(row, 'CategoryCode') ?? '',
      rate: textAt(row, name.rate) ?? textAt(row, 'ApplicablePercent'),
      basis: textAt(row, 'BasisAmount'),
      amount: textAt(row, 'CalculatedAmount'),
      reason: textAt(row, 'ExemptionReason') ?? textAt(row, 'ExemptionReasonCode'),
    })),
    sums: {
      beforeTotal: factsOf([
        ['Sum of lines', textAt(totals, 'LineTotalAmount')],
        ['Allowances', textAt(totals, 'AllowanceTotalAmount')],
        ['Charges', textAt(totals, 'ChargeTotalAmount')],
      ]),
      afterTotal: factsOf([
        ['Prepaid', textAt(totals, 'TotalPrepaidAmount')],
        ['Rounding', textAt(totals, 'RoundingAmount')],
      ]),
    },
    payment: distinct(elements(settlement, 'SpecifiedTradeSettlementPaymentMeans').flatMap(paymentFacts)),
    notes: elements(document, 'IncludedNote').flatMap((note) => textAt(note, 'Content') ?? []),
    lines: elements(transaction, 'IncludedSupplyChainTradeLineItem').map((line) => ({
      number: textAt(line, 'AssociatedDocumentLineDocument', 'LineID') ?? '',
      remarks: remarksOf(line, name),
    })),
  }
}

function paymentFacts(means: XmlNode): Fact[] {
  return factsOf([
    ['Means of payment', meansOf(textAt(means, 'TypeCode'), textAt(means, 'Information'))],
    ['Account holder', textAt(means, 'PayeePartyCreditorFinancialAccount', 'AccountName')],
    ['Card', textAt(means, 'ApplicableTradeSettlementFinancialCard', 'ID')],
    ['Debited account', textAt(means, 'PayerPartyDebtorFinancialAccount', 'IBANID')],
  ])
}

function referencesOf(
  agreement: XmlNode | undefined,
  delivery: XmlNode | undefined,
  settlement: XmlNode | undefined,
  { orderId }: CiiNames,
): Fact[] {
  const period = element(settlement, 'BillingSpecifiedPeriod')
  return factsOf([
    ['Buyer reference', textAt(agreement, 'BuyerReference')],
    ['Sales order', textAt(agreement, 'SellerOrderReferencedDocument', orderId)],
    ['Contract', textAt(agreement, 'ContractReferencedDocument', orderId)],
    ['Project', textAt(agreement, 'SpecifiedProcuringProject', 'ID')],
    ['Despatch advice', textAt(delivery, 'DespatchAdviceReferencedDocument', orderId)],
    ['Delivery note', textAt(delivery, 'DeliveryNoteReferencedDocument', orderId)],
    ['Receiving advice', textAt(delivery, 'ReceivingAdviceReferencedDocument', orderId)],
    ['Cost centre', textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount', 'ID')],
    ['Period', periodOf(dateAt(period, 'StartDateTime'), dateAt(period, 'EndDateTime'))],
    ['Tax currency', textAt(settlement, 'TaxCurrencyCode')],
    ['Creditor', textAt(settlement, 'CreditorReferenceID')],
    ...elements(settlement, 'SpecifiedTradePaymentTerms').map(
      (terms) => ['Mandate', textAt(terms, 'DirectDebitMandateID')] as const,
    ),
    ...elements(settlement, 'InvoiceReferencedDocument').map(
      (one) => ['Preceding invoice', textAt(one, orderId)] as const,
    ),
    ...elements(agreement, 'AdditionalReferencedDocument').map(
      (one) => ['Attachment', textAt(one, 'Name') ?? textAt(one, orderId)] as const,
    ),
  ])
}

function partyFacts(party: XmlNode | undefined): Fact[] {
  const legal = element(party, 'SpecifiedLegalOrganization')
  const trading = textAt(legal, 'TradingBusinessName')
  const contact = element(party, 'DefinedTradeContact')
  return factsOf([
    ['Trading as', trading === partyName(party) ? undefined : trading],
    ['Registration', textAt(legal, 'ID')],
    ['Description', textAt(party, 'Description')],
    ['Contact', textAt(contact, 'PersonName') ?? textAt(contact, 'DepartmentName')],
    ['Electronic address', textAt(party, 'URIUniversalCommunication', 'URIID')],
    ...elements(party, 'SpecifiedTaxRegistration')
      .map((one) => element(one, 'ID'))
      .filter((id) => textAt(id) !== taxIdOf(party))
      .map((id) => [attributeOf(id, 'schemeID') === 'FC' ? 'Tax number' : 'VAT number', textAt(id)] as const),
  ])
}

function partiesOf(
  agreement: XmlNode | undefined,
  delivery: XmlNode | undefined,
  settlement: XmlNode | undefined,
): InvoiceDetails['parties'] {
  const known: [title: string, party: XmlNode | undefined][] = [
    ['Payee', element(settlement, 'PayeeTradeParty')],
    ['Tax representative', element(agreement, 'SellerTaxRepresentativeTradeParty')],
    ['Delivered to', element(delivery, 'ShipToTradeParty')],
  ]
  return known
    .map(([title, party]) => ({
      title,
      lines: [
        partyName(party),
        joinAddress(addressOf(party), { ...addressOf(party), country: undefined }),
        taxIdOf(party),
      ].filter((line) => line !== undefined),
    }))
    .filter(({ lines }) => lines.length > 0)
}

function adjustmentsOf(settlement: XmlNode | undefined): Adjustment[] {
  return [
    ...elements(settlement, 'SpecifiedTradeAllowanceCharge').map((node) => ({
      isCharge: textAt(node, 'ChargeIndicator', 'Indicator')?.toLowerCase() === 'true',
      reason: textAt(node, 'Reason') ?? textAt(node, 'ReasonCode') ?? '',
      amount: textAt(node, 'ActualAmount') ?? '',
    })),
    ...elements(settlement, 'SpecifiedLogisticsServiceCharge').map((node) => ({
      isCharge: true,
      reason: textAt(node, 'Description') ?? '',
      amount: textAt(node, 'AppliedAmount') ?? '',
    })),
  ]
}

function remarksOf(line: XmlNode, name: CiiNames): string[] {
  const product = element(line, 'SpecifiedTradeProduct')
  const settlement = element(line, `${name.line}Settlement`)
  const agreement = element(line, `${name.line}Agreement`)
  const period = element(settlement, 'BillingSpecifiedPeriod')
  const facts = factsOf([
    ["Buyer's item", textAt(product, 'BuyerAssignedID')],
    ['Standard item', textAt(product, 'GlobalID')],
    ['Order line', textAt(agreement, 'BuyerOrderReferencedDocument', 'LineID')],
    ['Period', periodOf(dateAt(period, 'StartDateTime'), dateAt(period, 'EndDateTime'))],
    ['Tax exemption', textAt(settlement, 'ApplicableTradeTax', 'ExemptionReason')],
    ...elements(product, 'ApplicableProductCharacteristic').map(
      (one) => [textAt(one, 'Description') ?? 'Property', textAt(one, 'Value')] as const,
    ),
  ])
  return [
    ...(textAt(product, 'Name') ? [textAt(product, 'Description')] : []),
    facts.map(([label, value]) => `${label}: ${value}`).join(' · ') || undefined,
    ...adjustmentsOf(settlement).map(adjustmentText),
    ...elements(line, 'AssociatedDocumentLineDocument', 'IncludedNote').map((note) =>
      textAt(note, 'Content'),
    ),
  ].filter((remark) => remark !== undefined)
}
