import type { RawEInvoice } from './einvoice.ts'
import { type Address, joinAddress, negated, pricePerUnit, sumOf } from './raw-values.ts'
import { allElements, attributeOf, element, elements, textAt, type XmlNode } from './xml-tree.ts'

const creditNotes = ['CreditMemo', 'SubsequentCredit']

/** Reads ebInterface 4, 5 and 6; version 4 has `VATItem`s where later ones have `TaxItem`s. */
export function readEbInterface(root: XmlNode): RawEInvoice {
  const seller = element(root, 'Biller')
  const buyer = element(root, 'InvoiceRecipient')
  const taxes = taxItems(root)
  const changes = element(root, 'ReductionAndSurchargeDetails')
  const transfer = element(root, 'PaymentMethod', 'UniversalBankTransaction')
  return {
    fields: {
      document_type: creditNotes.includes(attributeOf(root, 'DocumentType') ?? '')
        ? 'credit_note'
        : 'invoice',
      invoice_number: textAt(root, 'InvoiceNumber'),
      invoice_date: textAt(root, 'InvoiceDate'),
      due_date: textAt(root, 'PaymentConditions', 'DueDate'),
      purchase_order_number:
        textAt(buyer, 'OrderReference', 'OrderID') ??
        textAt(root, 'OrderingParty', 'OrderReference', 'OrderID'),
      currency: attributeOf(root, 'InvoiceCurrency'),
      subtotal_amount: netOf(root),
      tax_amount: sumOf(taxes.map(({ amount }) => amount)),
      total_amount: textAt(root, 'TotalGrossAmount'),
      amount_due: textAt(root, 'PayableAmount'),
      vendor_name: textAt(seller, 'Address', 'Name'),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: textAt(seller, 'VATIdentificationNumber'),
      vendor_iban: textAt(transfer, 'BeneficiaryAccount', 'IBAN'),
      vendor_bic: textAt(transfer, 'BeneficiaryAccount', 'BIC'),
      vendor_email: textAt(seller, 'Contact', 'Email') ?? textAt(seller, 'Address', 'Email'),
      vendor_phone: textAt(seller, 'Contact', 'Phone') ?? textAt(seller, 'Address', 'Phone'),
      customer_name: textAt(buyer, 'Address', 'Name'),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: textAt(buyer, 'VATIdentificationNumber'),
      customer_number: textAt(buyer, 'BillersInvoiceRecipientID'),
      payment_terms: textAt(root, 'PaymentConditions', 'Comment'),
      payment_reference: textAt(transfer, 'PaymentReference'),
      delivery_date: textAt(root, 'Delivery', 'Date'),
      discount_amount: sumOf(elements(changes, 'Reduction').map((one) => textAt(one, 'Amount'))),
      charge_amount: sumOf(elements(changes, 'Surcharge').map((one) => textAt(one, 'Amount'))),
      prepaid_amount: textAt(root, 'PrepaidAmount'),
      rounding_amount: textAt(root, 'RoundingAmount'),
    },
    lineItems: allElements(root, 'Details', 'ItemList', 'ListLineItem').map((line) => {
      const quantity = element(line, 'Quantity')
      const price = element(line, 'UnitPrice')
      return {
        description:
          allElements(line, 'Description')
            .map((one) => textAt(one))
            .join(' ') || undefined,
        product_code: articleNumberOf(line),
        quantity: textAt(quantity),
        unit: attributeOf(quantity, 'Unit'),
        unit_price: pricePerUnit(textAt(price), attributeOf(price, 'BaseQuantity')),
        tax_rate: textAt(line, 'TaxItem', 'TaxPercent') ?? textAt(line, 'VATRate'),
        amount: textAt(line, 'LineItemAmount'),
      }
    }),
  }
}

/**
 * The amounts of the lines without reductions and with surcharges. Other taxes than VAT are part of it. Taxable amounts
 * are not summed, since a tax on which there is VAT repeats them.
 */
function netOf(root: XmlNode): string | undefined {
  const changes = element(root, 'ReductionAndSurchargeDetails')
  const lines = allElements(root, 'Details', 'ItemList', 'ListLineItem', 'LineItemAmount')
  const others = elements(root, 'Tax', 'OtherTax')
  return sumOf([
    ...(lines.length > 0 ? lines.map((one) => textAt(one)) : taxItems(root).map(({ basis }) => basis)),
    ...elements(changes, 'Reduction').map((one) => negated(textAt(one, 'Amount'))),
    ...elements(changes, 'Surcharge').map((one) => textAt(one, 'Amount')),
    ...others.map((one) => textAt(one, 'TaxAmount') ?? textAt(one, 'Amount')),
  ])
}

/** Tax by rate; an amount that is not stated is that of a rate of zero. */
function taxItems(root: XmlNode): { basis: string | undefined; amount: string | undefined }[] {
  return [
    ...elements(root, 'Tax', 'TaxItem').map((one) => ({
      basis: textAt(one, 'TaxableAmount'),
      amount: textAt(one, 'TaxAmount'),
    })),
    ...elements(root, 'Tax', 'VAT', 'VATItem').map((one) => ({
      basis: textAt(one, 'TaxedAmount'),
      amount: textAt(one, 'Amount'),
    })),
  ]
}

function articleNumberOf(line: XmlNode): string | undefined {
  const numbers = elements(line, 'ArticleNumber')
  const own = numbers.find((one) => attributeOf(one, 'ArticleNumberType') === 'BillersArticleNumber')
  return textAt(own ?? numbers[0])
}

function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'Address')
  return {
    lines: [textAt(address, 'Street'), textAt(address, 'POBox')],
    postcode: textAt(address, 'ZIP'),
    city: textAt(address, 'Town'),
    region: undefined,
    country: attributeOf(element(address, 'Country'), 'CountryCode'),
  }
}
