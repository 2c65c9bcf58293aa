import { Decimal } from 'decimal.js'
import type { RawEInvoice } from './einvoice.ts'
import { type Address, isDecimal, isZero, joinAddress, joined, less, sumOf } from './raw-values.ts'
import { allElements, attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Kinds of document that reduce what is owed: corrections, and those of documents about payments. */
const creditNotes = ['2', '6']

/** Reads ISDOC 5 and 6. Where it has a foreign currency, amounts in that are taken (`…Curr`). */
export function readIsdoc(root: XmlNode): RawEInvoice {
  const foreign = textAt(root, 'ForeignCurrencyCode')
  const amount = (node: XmlNode | undefined, name: string) => textAt(node, foreign ? `${name}Curr` : name)
  const seller = element(root, 'AccountingSupplierParty', 'Party')
  const buyer = element(root, 'AccountingCustomerParty', 'Party')
  const totals = element(root, 'LegalMonetaryTotal')
  const subtotal = amount(totals, 'TaxExclusiveAmount')
  const total = amount(totals, 'TaxInclusiveAmount')
  const payments = allElements(root, 'PaymentMeans', 'Payment', 'Details')
  const inPayments = (name: string) => payments.map((one) => textAt(one, name)).find((text) => text)
  const order = element(root, 'OrderReferences', 'OrderReference')
  return {
    fields: {
      document_type: creditNotes.includes(textAt(root, 'DocumentType') ?? '') ? 'credit_note' : 'invoice',
      invoice_number: textAt(root, 'ID'),
      invoice_date: textAt(root, 'IssueDate'),
      due_date: inPayments('PaymentDueDate'),
      purchase_order_number: textAt(order, 'ExternalOrderID') ?? textAt(order, 'SalesOrderID'),
      currency: foreign ?? textAt(root, 'LocalCurrencyCode'),
      subtotal_amount: subtotal,
      // The sum of taxes is without those of advances; the totals are not.
      tax_amount: subtotal ? less(total, subtotal) : amount(element(root, 'TaxTotal'), 'TaxAmount'),
      total_amount: total,
      amount_due: amount(totals, 'PayableAmount'),
      prepaid_amount: sumOf([
        amount(totals, 'AlreadyClaimedTaxInclusiveAmount'),
        amount(totals, 'PaidDepositsAmount'),
      ]),
      rounding_amount: amount(totals, 'PayableRoundingAmount'),
      vendor_name: textAt(seller, 'PartyName', 'Name'),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: inPayments('IBAN'),
      vendor_bic: inPayments('BIC'),
      vendor_email: textAt(seller, 'Contact', 'ElectronicMail'),
      vendor_phone: textAt(seller, 'Contact', 'Telephone'),
      customer_name: textAt(buyer, 'PartyName', 'Name'),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: taxIdOf(buyer),
      customer_number: textAt(buyer, 'PartyIdentification', 'UserID'),
      payment_reference: inPayments('VariableSymbol'),
    },
    lineItems: elements(root, 'InvoiceLines', 'InvoiceLine').map((line) => {
      const item = element(line, 'Item')
      const quantity = element(line, 'InvoicedQuantity')
      const price = textAt(line, 'UnitPrice')
      return {
        description: textAt(item, 'Description'),
        product_code: textAt(item, 'SellersItemIdentification', 'ID'),
        quantity: textAt(quantity),
        unit: attributeOf(quantity, 'unitCode'),
        // Prices are in the local currency only.
        unit_price: foreign ? converted(price, root) : price,
        tax_rate: textAt(line, 'ClassifiedTaxCategory', 'Percent'),
        amount: amount(line, 'LineExtensionAmount'),
      }
    }),
  }
}

/** An amount of the local currency in the foreign one: `CurrRate` units of local per `RefCurrRate` foreign ones. */
function converted(local: string | undefined, root: XmlNode): string | undefined {
  const rate = textAt(root, 'CurrRate')
  const units = textAt(root, 'RefCurrRate') ?? '1'
  if (!local || !isDecimal(local) || !rate || isZero(rate) || isZero(units)) return undefined
  return new Decimal(local).times(units).dividedBy(rate).toDecimalPlaces(4).toFixed()
}

function taxIdOf(party: XmlNode | undefined): string | undefined {
  const schemes = elements(party, 'PartyTaxScheme')
  const vat = schemes.find((scheme) => textAt(scheme, 'TaxScheme')?.toUpperCase() === 'VAT')
  return textAt(vat ?? schemes[0], 'CompanyID')
}

function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'PostalAddress')
  return {
    lines: [joined(textAt(address, 'StreetName'), textAt(address, 'BuildingNumber'))],
    postcode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    region: undefined,
    country: textAt(address, 'Country', 'IdentificationCode'),
  }
}
