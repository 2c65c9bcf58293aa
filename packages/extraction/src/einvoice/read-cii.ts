import { documentTypeOf, type RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, pricePerUnit } from './raw-values.ts'
import { attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Element names in which ZUGFeRD 1 differs from CII D16B. */
const ciiNames = {
  cii: {
    document: 'ExchangedDocument',
    transaction: 'SupplyChainTradeTransaction',
    header: 'ApplicableHeaderTrade',
    headerTotals: 'SpecifiedTradeSettlementHeaderMonetarySummation',
    line: 'SpecifiedLineTrade',
    lineTotals: 'SpecifiedTradeSettlementLineMonetarySummation',
    rate: 'RateApplicablePercent',
    orderId: 'IssuerAssignedID',
  },
  zugferd1: {
    document: 'HeaderExchangedDocument',
    transaction: 'SpecifiedSupplyChainTradeTransaction',
    header: 'ApplicableSupplyChainTrade',
    headerTotals: 'SpecifiedTradeSettlementMonetarySummation',
    line: 'SpecifiedSupplyChainTrade',
    lineTotals: 'SpecifiedTradeSettlementMonetarySummation',
    rate: 'ApplicablePercent',
    orderId: 'ID',
  },
}
type CiiNames = (typeof ciiNames)['cii']

/** The element names of the version whose root element has this name. */
export function ciiNamesOf(rootName: string): CiiNames {
  return rootName === 'CrossIndustryDocument' ? ciiNames.zugferd1 : ciiNames.cii
}

/** Reads CII D16B in all profiles of Factur-X, ZUGFeRD 2 and XRechnung, and ZUGFeRD 1. */
export function readCii(root: XmlNode, rootName: string): RawEInvoice {
  const name = ciiNamesOf(rootName)
  const document = element(root, name.document)
  const transaction = element(root, name.transaction)
  const agreement = element(transaction, `${name.header}Agreement`)
  const delivery = element(transaction, `${name.header}Delivery`)
  const settlement = element(transaction, `${name.header}Settlement`)
  const seller = element(agreement, 'SellerTradeParty')
  const buyer = element(agreement, 'BuyerTradeParty')
  const contact = element(seller, 'DefinedTradeContact')
  const totals = element(settlement, name.headerTotals)
  const currency = textAt(settlement, 'InvoiceCurrencyCode')
  const terms = elements(settlement, 'SpecifiedTradePaymentTerms')
  const means = elements(settlement, 'SpecifiedTradeSettlementPaymentMeans').find(accountOf)
  return {
    fields: {
      document_type: documentTypeOf(textAt(document, 'TypeCode')),
      invoice_number: textAt(document, 'ID'),
      invoice_date: dateAt(document, 'IssueDateTime'),
      due_date: terms.map((one) => dateAt(one, 'DueDateDateTime')).find((date) => date),
      purchase_order_number: textAt(agreement, 'BuyerOrderReferencedDocument', name.orderId),
      currency,
      subtotal_amount: amountIn(totals, 'TaxBasisTotalAmount', currency),
      tax_amount: amountIn(totals, 'TaxTotalAmount', currency),
      total_amount: amountIn(totals, 'GrandTotalAmount', currency),
      amount_due: amountIn(totals, 'DuePayableAmount', currency),
      vendor_name: partyName(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: accountOf(means),
      vendor_bic: textAt(means, 'PayeeSpecifiedCreditorFinancialInstitution', 'BICID'),
      vendor_email: textAt(contact, 'EmailURIUniversalCommunication', 'URIID'),
      vendor_phone: textAt(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
      customer_name: partyName(buyer),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: taxIdOf(buyer),
      customer_number: textAt(buyer, 'ID') ?? textAt(buyer, 'GlobalID'),
      payment_terms: terms.map((one) => textAt(one, 'Description')).find((text) => text),
      payment_reference: textAt(settlement, 'PaymentReference'),
      delivery_date: dateAt(delivery, 'ActualDeliverySupplyChainEvent', 'OccurrenceDateTime'),
      discount_amount: textAt(totals, 'AllowanceTotalAmount'),
      charge_amount: textAt(totals, 'ChargeTotalAmount'),
      prepaid_amount: textAt(totals, 'TotalPrepaidAmount'),
      rounding_amount: textAt(totals, 'RoundingAmount'),
    },
    lineItems: elements(transaction, 'IncludedSupplyChainTradeLineItem').map((line) => readLine(line, name)),
  }
}

function readLine(line: XmlNode, name: CiiNames): RawEInvoice['lineItems'][number] {
  const product = element(line, 'SpecifiedTradeProduct')
  const price = element(line, `${name.line}Agreement`, 'NetPriceProductTradePrice')
  const quantity = element(line, `${name.line}Delivery`, 'BilledQuantity')
  const settlement = element(line, `${name.line}Settlement`)
  return {
    description: textAt(product, 'Name') ?? textAt(product, 'Description'),
    product_code: textAt(product, 'SellerAssignedID'),
    quantity: textAt(quantity),
    unit: attributeOf(quantity, 'unitCode'),
    unit_price: pricePerUnit(textAt(price, 'ChargeAmount'), textAt(price, 'BasisQuantity')),
    tax_rate: textAt(settlement, 'ApplicableTradeTax', name.rate),
    amount: textAt(settlement, name.lineTotals, 'LineTotalAmount'),
  }
}

/** Totals may be repeated in the tax currency; the one in the document's currency is taken. */
function amountIn(totals: XmlNode | undefined, name: string, currency: string | undefined) {
  const amounts = elements(totals, name)
  return textAt(amounts.find((amount) => attributeOf(amount, 'currencyID') === currency) ?? amounts[0])
}

function accountOf(means: XmlNode | undefined): string | undefined {
  return (
    textAt(means, 'PayeePartyCreditorFinancialAccount', 'IBANID') ??
    textAt(means, 'PayeePartyCreditorFinancialAccount', 'ProprietaryID')
  )
}

function partyName(party: XmlNode | undefined): string | undefined {
  return textAt(party, 'Name') ?? textAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName')
}

/** Scheme `VA` is the VAT number, `FC` the local tax number. */
function taxIdOf(party: XmlNode | undefined): string | undefined {
  const ids = elements(party, 'SpecifiedTaxRegistration').map((one) => element(one, 'ID'))
  return textAt(ids.find((id) => attributeOf(id, 'schemeID') === 'VA') ?? ids[0])
}

function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'PostalTradeAddress')
  return {
    lines: ['LineOne', 'LineTwo', 'LineThree'].map((line) => textAt(address, line)),
    postcode: textAt(address, 'PostcodeCode'),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubDivisionName'),
    country: textAt(address, 'CountryID'),
  }
}

function dateAt(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return textAt(node, ...path, 'DateTimeString') ?? textAt(node, ...path, 'DateTime')
}
