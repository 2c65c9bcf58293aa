import { documentTypeOf, type RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, joined, less, pricePerUnit, sumOf } from './raw-values.ts'
import { allElements, attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Reads UBL 2 `Invoice` and `CreditNote`: the syntax binding of EN 16931, and OIOUBL. */
export function readUbl(root: XmlNode, kind: string): RawEInvoice {
  const currency = textAt(root, 'DocumentCurrencyCode')
  const seller = element(root, 'AccountingSupplierParty', 'Party')
  const buyer = element(root, 'AccountingCustomerParty', 'Party')
  const totals = element(root, 'LegalMonetaryTotal')
  const tax = taxAmount(root, currency)
  const total = textAt(totals, 'TaxInclusiveAmount')
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
      subtotal_amount: isOioubl(root) ? netOf(totals) : textAt(totals, 'TaxExclusiveAmount'),
      tax_amount: tax,
      total_amount: total,
      amount_due: textAt(totals, 'PayableAmount'),
      vendor_name: partyName(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: accountOf(account, isOioubl(root)),
      vendor_bic: bicOf(account, isOioubl(root)),
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
      discount_amount: textAt(totals, 'AllowanceTotalAmount'),
      charge_amount: textAt(totals, 'ChargeTotalAmount'),
      prepaid_amount: textAt(totals, 'PrepaidAmount'),
      rounding_amount: textAt(totals, 'PayableRoundingAmount'),
      withholding_amount: sumOf(
        elements(root, 'WithholdingTaxTotal').map((withheld) => textAt(withheld, 'TaxAmount')),
      ),
    },
    lineItems: elements(root, `${kind}Line`).map((line) => readLine(line, kind)),
  }
}

/** In OIOUBL, `TaxExclusiveAmount` is the sum of taxes, and not the amount without tax. */
function isOioubl(root: XmlNode): boolean {
  return textAt(root, 'CustomizationID')?.startsWith('OIOUBL') ?? false
}

/** The sum of the lines without allowances and with charges. */
function netOf(totals: XmlNode | undefined): string | undefined {
  const net = less(textAt(totals, 'LineExtensionAmount'), textAt(totals, 'AllowanceTotalAmount'))
  return net && sumOf([net, textAt(totals, 'ChargeTotalAmount')])
}

/** In OIOUBL, an account of a Danish bank is split into the number of the branch and that of the account. */
function accountOf(account: XmlNode | undefined, isDanish: boolean): string | undefined {
  const id = textAt(account, 'ID')
  const branch = textAt(account, 'FinancialInstitutionBranch', 'ID')
  return isDanish && id && /^\d+$/.test(id) && branch && /^\d{4}$/.test(branch) ? branch + id : id
}

function bicOf(account: XmlNode | undefined, isDanish: boolean): string | undefined {
  const branch = element(account, 'FinancialInstitutionBranch')
  const id = textAt(branch, 'ID')
  return isDanish
    ? (textAt(branch, 'FinancialInstitution', 'ID') ?? (/^\d/.test(id ?? '') ? undefined : id))
    : id
}

function readLine(line: XmlNode, kind: string): RawEInvoice['lineItems'][number] {
  const item = element(line, 'Item')
  const quantity = element(line, kind === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity')
  return {
    description: textAt(item, 'Name') ?? textAt(item, 'Description'),
    product_code: textAt(item, 'SellersItemIdentification', 'ID'),
    quantity: textAt(quantity),
    unit: attributeOf(quantity, 'unitCode'),
    unit_price: pricePerUnit(textAt(line, 'Price', 'PriceAmount'), textAt(line, 'Price', 'BaseQuantity')),
    tax_rate:
      textAt(item, 'ClassifiedTaxCategory', 'Percent') ??
      firstText(allElements(line, 'TaxTotal', 'TaxSubtotal', 'TaxCategory'), 'Percent'),
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

function partyName(party: XmlNode | undefined): string | undefined {
  return textAt(party, 'PartyLegalEntity', 'RegistrationName') ?? textAt(party, 'PartyName', 'Name')
}

function taxIdOf(party: XmlNode | undefined): string | undefined {
  const schemes = elements(party, 'PartyTaxScheme')
  const vat = schemes.find((scheme) => textAt(scheme, 'TaxScheme', 'ID')?.toUpperCase() === 'VAT')
  return textAt(vat, 'CompanyID') ?? firstText(schemes, 'CompanyID')
}

function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'PostalAddress')
  return {
    lines: [
      joined(textAt(address, 'StreetName'), textAt(address, 'BuildingNumber')),
      textAt(address, 'AdditionalStreetName'),
      textAt(address, 'AddressLine', 'Line'),
    ],
    postcode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    region: textAt(address, 'CountrySubentity'),
    country: textAt(address, 'Country', 'IdentificationCode'),
  }
}
