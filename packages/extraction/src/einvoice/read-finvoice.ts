import { documentTypeOf, type RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, less, pricePerUnit } from './raw-values.ts'
import { attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Reads Finvoice 2 and 3; its numbers have a decimal comma. */
export function readFinvoice(root: XmlNode): RawEInvoice {
  const details = element(root, 'InvoiceDetails')
  const total = element(details, 'InvoiceTotalVatIncludedAmount')
  const instruction = element(root, 'EpiDetails', 'EpiPaymentInstructionDetails')
  const parties = element(root, 'EpiDetails', 'EpiPartyDetails')
  const account = elements(root, 'SellerInformationDetails', 'SellerAccountDetails').find((one) =>
    textAt(one, 'SellerAccountID'),
  )
  const terms = elements(details, 'PaymentTermsDetails')
  const inTerms = (name: string) => terms.map((one) => textAt(one, name)).find((text) => text)
  return {
    fields: {
      document_type: isCreditNote(details) ? 'credit_note' : 'invoice',
      invoice_number: textAt(details, 'InvoiceNumber'),
      invoice_date: textAt(details, 'InvoiceDate'),
      due_date: inTerms('InvoiceDueDate') ?? textAt(instruction, 'EpiDateOptionDate'),
      purchase_order_number: textAt(details, 'OrderIdentifier'),
      currency: attributeOf(total, 'AmountCurrencyIdentifier'),
      subtotal_amount: number(details, 'InvoiceTotalVatExcludedAmount'),
      tax_amount: number(details, 'InvoiceTotalVatAmount'),
      total_amount: number(total),
      amount_due: number(instruction, 'EpiInstructedAmount'),
      vendor_name: textAt(root, 'SellerPartyDetails', 'SellerOrganisationName'),
      vendor_address: joinAddress(addressOf(root, 'Seller'), addressOf(root, 'Buyer')),
      vendor_tax_id: taxIdOf(root, 'Seller'),
      vendor_iban:
        textAt(parties, 'EpiBeneficiaryPartyDetails', 'EpiAccountID') ?? textAt(account, 'SellerAccountID'),
      vendor_bic: textAt(parties, 'EpiBfiPartyDetails', 'EpiBfiIdentifier') ?? textAt(account, 'SellerBic'),
      vendor_email: textAt(root, 'SellerCommunicationDetails', 'SellerEmailaddressIdentifier'),
      vendor_phone: textAt(root, 'SellerCommunicationDetails', 'SellerPhoneNumberIdentifier'),
      vendor_website: textAt(root, 'SellerInformationDetails', 'SellerWebaddressIdentifier'),
      customer_name: textAt(root, 'BuyerPartyDetails', 'BuyerOrganisationName'),
      customer_address: joinAddress(addressOf(root, 'Buyer'), addressOf(root, 'Seller')),
      customer_tax_id: taxIdOf(root, 'Buyer'),
      customer_number: textAt(details, 'SellersBuyerIdentifier'),
      payment_terms: inTerms('PaymentTermsFreeText'),
      payment_reference:
        textAt(instruction, 'EpiRemittanceInfoIdentifier') ??
        textAt(root, 'EpiDetails', 'EpiIdentificationDetails', 'EpiReference'),
      delivery_date: textAt(root, 'DeliveryDetails', 'DeliveryDate'),
      rounding_amount: number(details, 'InvoiceTotalRoundoffAmount'),
    },
    lineItems: elements(root, 'InvoiceRow').filter(isItem).map(readRow),
  }
}

function isCreditNote(details: XmlNode | undefined): boolean {
  const code = textAt(details, 'InvoiceTypeCodeUN')
  return code ? documentTypeOf(code) === 'credit_note' : textAt(details, 'InvoiceTypeCode') === 'INV02'
}

/** Rows may also hold only text, or the heading of a group. */
function isItem(row: XmlNode): boolean {
  return ['ArticleName', 'RowVatExcludedAmount', 'RowAmount'].some((name) => textAt(row, name))
}

function readRow(row: XmlNode): RawEInvoice['lineItems'][number] {
  const quantity = element(row, 'InvoicedQuantity') ?? element(row, 'DeliveredQuantity')
  return {
    description: textAt(row, 'ArticleName'),
    product_code: textAt(row, 'ArticleIdentifier'),
    quantity: number(quantity),
    unit: attributeOf(quantity, 'QuantityUnitCodeUN') ?? attributeOf(quantity, 'QuantityUnitCode'),
    unit_price: pricePerUnit(
      number(row, 'UnitPriceNetAmount') ?? number(row, 'UnitPriceAmount'),
      number(row, 'UnitPriceBaseQuantity'),
    ),
    tax_rate: number(row, 'RowVatRatePercent'),
    amount:
      number(row, 'RowVatExcludedAmount') ?? less(number(row, 'RowAmount'), number(row, 'RowVatAmount')),
  }
}

function number(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return textAt(node, ...path)
    ?.replace(/\s/g, '')
    .replace(',', '.')
}

function taxIdOf(root: XmlNode, role: 'Seller' | 'Buyer'): string | undefined {
  const party = element(root, `${role}PartyDetails`)
  return textAt(party, `${role}OrganisationTaxCode`) ?? textAt(party, `${role}PartyIdentifier`)
}

function addressOf(root: XmlNode, role: 'Seller' | 'Buyer'): Address {
  const address = element(root, `${role}PartyDetails`, `${role}PostalAddressDetails`)
  return {
    lines: elements(address, `${role}StreetName`).map((line) => textAt(line)),
    postcode: textAt(address, `${role}PostCodeIdentifier`),
    city: textAt(address, `${role}TownName`),
    region: textAt(address, 'CountrySubdivision'),
    country: textAt(address, 'CountryCode'),
  }
}
