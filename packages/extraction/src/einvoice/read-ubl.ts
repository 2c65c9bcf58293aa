import { documentTypeOf, type RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, pricePerUnit } from './raw-values.ts'
import { attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Reads UBL 2.1 `Invoice` and `CreditNote` (EN 16931 syntax binding). */
export function readUbl(root: XmlNode, kind: 'Invoice' | 'CreditNote'): RawEInvoice {
  const currency = textAt(root, 'DocumentCurrencyCode')
  const seller = element(root, 'AccountingSupplierParty', 'Party')
  const buyer = element(root, 'AccountingCustomerParty', 'Party')
  const totals = element(root, 'LegalMonetaryTotal')
  const means = elements(root, 'PaymentMeans')
  const account = means.map((one) => element(one, 'PayeeFinancialAccount')).find((one) => textAt(one, 'ID'))
  return {
    fields: {
      document_type: kind === 'CreditNote' ? 'credit_note' : documentTypeOf(textAt(root, 'InvoiceTypeCode')),
      invoice_number: textAt(root, 'ID'),
      invoice_date: textAt(root, 'IssueDate'),
      due_date: textAt(root, 'DueDate') ?? firstText(means, 'PaymentDueDate'),
      purchase_order_number: textAt(root, 'OrderReference', 'ID'),
      currency,
      subtotal_amount: textAt(totals, 'TaxExclusiveAmount'),
      tax_amount: taxAmount(root, currency),
      total_amount: textAt(totals, 'TaxInclusiveAmount'),
      amount_due: textAt(totals, 'PayableAmount'),
      vendor_name: partyName(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: textAt(account, 'ID'),
      vendor_bic: textAt(account, 'FinancialInstitutionBranch', 'ID'),
      vendor_email: textAt(seller, 'Contact', 'ElectronicMail'),
      vendor_phone: textAt(seller, 'Contact', 'Telephone'),
      vendor_website: textAt(seller, 'WebsiteURI'),
      customer_name: partyName(buyer),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: taxIdOf(buyer),
      customer_number: textAt(buyer, 'PartyIdentification', 'ID'),
      payment_terms: textAt(root, 'PaymentTerms', 'Note'),
      payment_reference: firstText(means, 'PaymentID'),
      delivery_date: textAt(root, 'Delivery', 'ActualDeliveryDate'),
    },
    lineItems: elements(root, `${kind}Line`).map((line) => readLine(line, kind)),
  }
}

function readLine(line: XmlNode, kind: 'Invoice' | 'CreditNote'): RawEInvoice['lineItems'][number] {
  const item = element(line, 'Item')
  const quantity = element(line, kind === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity')
  return {
    description: textAt(item, 'Name') ?? textAt(item, 'Description'),
    product_code: textAt(item, 'SellersItemIdentification', 'ID'),
    quantity: textAt(quantity),
    unit: attributeOf(quantity, 'unitCode'),
    unit_price: pricePerUnit(textAt(line, 'Price', 'PriceAmount'), textAt(line, 'Price', 'BaseQuantity')),
    tax_rate: textAt(item, 'ClassifiedTaxCategory', 'Percent'),
    amount: textAt(line, 'LineExtensionAmount'),
  }
}

function firstText(nodes: XmlNode[], ...path: string[]): string | undefined {
  return nodes.map((node) => textAt(node, ...path)).find((text) => text !== undefined)
}

/** The tax may be repeated in another currency; the one in the document's currency is taken. */
function taxAmount(root: XmlNode, currency: string | undefined): string | undefined {
  const amounts = elements(root, 'TaxTotal').map((total) => element(total, 'TaxAmount'))
  return textAt(amounts.find((amount) => attributeOf(amount, 'currencyID') === currency) ?? amounts[0])
}

export function partyName(party: XmlNode | undefined): string | undefined {
  return textAt(party, 'PartyLegalEntity', 'RegistrationName') ?? textAt(party, 'PartyName', 'Name')
}

export function taxIdOf(party: XmlNode | undefined): string | undefined {
  const schemes = elements(party, 'PartyTaxScheme')
  const vat = schemes.find((scheme) => textAt(scheme, 'TaxScheme', 'ID')?.toUpperCase() === 'VAT')
  return textAt(vat, 'CompanyID') ?? firstText(schemes, 'CompanyID')
}

export function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'PostalAddress')
  return {
    lines: [
      textAt(address, 'StreetName'),
      textAt(address, 'AdditionalStreetName'),
      textAt(address, 'AddressLine', 'Line'),
    ],
    postcode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubentity'),
    country: textAt(address, 'Country', 'IdentificationCode'),
  }
}
