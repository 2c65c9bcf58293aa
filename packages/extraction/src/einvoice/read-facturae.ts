import type { RawEInvoice } from './einvoice.ts'
import { type Address, isZero, joinAddress, joined, sumOf } from './raw-values.ts'
import { allElements, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Classes of invoices that correct another one: original, copy and summary. */
const corrective = ['OR', 'CR', 'RR']

/** Reads Facturae 3.x, and the first invoice of a file with several. */
export function readFacturae(root: XmlNode): RawEInvoice {
  const seller = element(root, 'Parties', 'SellerParty')
  const buyer = element(root, 'Parties', 'BuyerParty')
  const invoices = elements(root, 'Invoices', 'Invoice')
  const [invoice] = invoices
  const header = element(invoice, 'InvoiceHeader')
  const dates = element(invoice, 'InvoiceIssueData')
  const totals = element(invoice, 'InvoiceTotals')
  const payment = elements(invoice, 'PaymentDetails', 'Installment')
  const inPayments = (...path: string[]) => payment.map((one) => textAt(one, ...path)).find((text) => text)
  const stated = textAt(totals, 'InvoiceTotal')
  const subtotal = textAt(totals, 'TotalGrossAmountBeforeTaxes')
  const tax = textAt(totals, 'TotalTaxOutputs')
  const isCorrective = corrective.includes(textAt(header, 'InvoiceClass') ?? '')
  const contact = element(legalOrNatural(seller), 'ContactDetails')
  const items = elements(invoice, 'Items', 'InvoiceLine')
  return {
    fields: {
      document_type: isCorrective && stated?.startsWith('-') ? 'credit_note' : 'invoice',
      invoice_number: [textAt(header, 'InvoiceSeriesCode'), textAt(header, 'InvoiceNumber')].join(''),
      invoice_date: textAt(dates, 'IssueDate'),
      due_date: inPayments('InstallmentDueDate'),
      purchase_order_number:
        textAt(dates, 'ReceiverTransactionReference') ??
        items.map((line) => textAt(line, 'ReceiverTransactionReference')).find((text) => text),
      currency: textAt(dates, 'InvoiceCurrencyCode'),
      subtotal_amount: subtotal,
      tax_amount: tax,
      // `InvoiceTotal` is without what is withheld; the total with tax is not.
      total_amount: isZero(textAt(totals, 'TotalTaxesWithheld')) ? stated : sumOf([subtotal, tax]),
      amount_due: textAt(totals, 'TotalExecutableAmount'),
      vendor_name: nameOf(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: textAt(seller, 'TaxIdentification', 'TaxIdentificationNumber'),
      vendor_iban: inPayments('AccountToBeCredited', 'IBAN'),
      vendor_bic: inPayments('AccountToBeCredited', 'BIC'),
      vendor_email: textAt(contact, 'ElectronicMail'),
      vendor_phone: textAt(contact, 'Telephone'),
      vendor_website: textAt(contact, 'WebAddress'),
      customer_name: nameOf(buyer),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: textAt(buyer, 'TaxIdentification', 'TaxIdentificationNumber'),
      payment_reference: inPayments('PaymentReconciliationReference'),
      delivery_date: textAt(dates, 'OperationDate'),
      discount_amount: textAt(totals, 'TotalGeneralDiscounts'),
      charge_amount: textAt(totals, 'TotalGeneralSurcharges'),
      prepaid_amount: textAt(totals, 'TotalPaymentsOnAccount'),
      withholding_amount: textAt(totals, 'TotalTaxesWithheld'),
    },
    lineItems: items.map((line) => ({
      description: textAt(line, 'ItemDescription'),
      product_code: textAt(line, 'ArticleCode'),
      quantity: textAt(line, 'Quantity'),
      unit: textAt(line, 'UnitOfMeasure'),
      unit_price: textAt(line, 'UnitPriceWithoutTax'),
      tax_rate: allElements(line, 'TaxesOutputs', 'Tax').map((one) => textAt(one, 'TaxRate'))[0],
      amount: textAt(line, 'GrossAmount'),
    })),
    isOneOfSeveral: invoices.length > 1,
  }
}

function legalOrNatural(party: XmlNode | undefined): XmlNode | undefined {
  return element(party, 'LegalEntity') ?? element(party, 'Individual')
}

function nameOf(party: XmlNode | undefined): string | undefined {
  const person = element(party, 'Individual')
  return (
    textAt(party, 'LegalEntity', 'CorporateName') ??
    joined(textAt(person, 'Name'), textAt(person, 'FirstSurname'), textAt(person, 'SecondSurname'))
  )
}

function addressOf(party: XmlNode | undefined): Address {
  const entity = legalOrNatural(party)
  const spanish = element(entity, 'AddressInSpain')
  const address = spanish ?? element(entity, 'OverseasAddress')
  return {
    lines: [textAt(address, 'Address')],
    postcode: textAt(address, 'PostCode'),
    city: spanish ? textAt(address, 'Town') : textAt(address, 'PostCodeAndTown'),
    region: textAt(address, 'Province'),
    country: countryOf(textAt(address, 'CountryCode')),
  }
}

/** Facturae has codes of three letters; these are the ones of countries that trade most with Spain. */
const shortCodes: Record<string, string> = Object.fromEntries(
  (
    'ESP=ES AND=AD ARG=AR AUT=AT BEL=BE BGR=BG BRA=BR CAN=CA CHE=CH CHL=CL CHN=CN COL=CO CYP=CY CZE=CZ DEU=DE ' +
    'DNK=DK EST=EE FIN=FI FRA=FR GBR=GB GRC=GR HRV=HR HUN=HU IND=IN IRL=IE ISL=IS ISR=IL ITA=IT JPN=JP KOR=KR ' +
    'LIE=LI LTU=LT LUX=LU LVA=LV MAR=MA MEX=MX MLT=MT NLD=NL NOR=NO PER=PE POL=PL PRT=PT ROU=RO SRB=RS SVK=SK ' +
    'SVN=SI SWE=SE TUR=TR UKR=UA USA=US'
  )
    .split(' ')
    .map((pair) => pair.split('=')),
)

function countryOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (shortCodes[code] ?? code)
}
