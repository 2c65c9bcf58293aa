import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { postalAddress, unitCodes, vatId } from './content.ts'
import { type NationalSyntax, priceOf, signed, truthWith } from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(role: string, company: Company, customerNumber: string | null): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const tax = vatId(company)
  return group(
    role,
    group(
      'Party',
      group(
        'PartyIdentification',
        customerNumber && group('UserID', customerNumber),
        group('ID', company.localNumber),
      ),
      group('PartyName', group('Name', company.name)),
      group(
        'PostalAddress',
        group('StreetName', street),
        group('CityName', city),
        postcode && group('PostalZone', postcode),
        group('Country', group('IdentificationCode', country)),
      ),
      tax && group('PartyTaxScheme', group('CompanyID', tax), group('TaxScheme', 'VAT')),
      group(
        'Contact',
        group('Name', company.contact),
        group('Telephone', company.phone),
        group('ElectronicMail', company.email),
      ),
    ),
  )!
}

/** ISDOC 6.0.2 in one currency. */
function isdocOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const amount = signed(facts)
  const isCredit = facts.kind === 'credit_note'
  const { iban, bic } = facts.vendor.banks[0]!
  const total = totals.net.plus(totals.tax)
  return toXml(
    element(
      'Invoice',
      { xmlns: 'http://isdoc.cz/namespace/2013', version: '6.0.2' },
      group('DocumentType', isCredit ? '2' : '1'),
      group('ID', facts.number),
      group('IssueDate', facts.date),
      group('TaxPointDate', facts.deliveryDate),
      group('VATApplicable', 'true'),
      group('LocalCurrencyCode', facts.currency),
      group('CurrRate', '1'),
      group('RefCurrRate', '1'),
      party('AccountingSupplierParty', facts.vendor, null),
      party('AccountingCustomerParty', facts.customer, facts.customerNumber),
      group(
        'OrderReferences',
        element(
          'OrderReference',
          { id: 'O1' },
          group('SalesOrderID', facts.reference),
          group('ExternalOrderID', facts.orderNumber),
        ),
      ),
      group(
        'InvoiceLines',
        facts.lines.map((line, index) =>
          group(
            'InvoiceLine',
            group('ID', String(index + 1)),
            element(
              'InvoicedQuantity',
              { unitCode: unitCodes[line.unit] },
              amount(line.quantity, line.quantity.decimalPlaces()),
            ),
            group('LineExtensionAmount', amount(line.amount)),
            group('UnitPrice', priceOf(line)),
            group('ClassifiedTaxCategory', group('Percent', line.taxRate.toFixed())),
            line.detail && group('Note', line.detail),
            group(
              'Item',
              group('Description', line.description),
              group('SellersItemIdentification', group('ID', line.code)),
            ),
          ),
        ),
      ),
      group(
        'TaxTotal',
        totals.taxes.map(({ rate, base, amount: tax }) =>
          group(
            'TaxSubTotal',
            group('TaxableAmount', amount(base)),
            group('TaxAmount', amount(tax)),
            group('TaxCategory', group('Percent', rate.toFixed())),
          ),
        ),
        group('TaxAmount', amount(totals.tax)),
      ),
      group(
        'LegalMonetaryTotal',
        group('TaxExclusiveAmount', amount(totals.net)),
        group('TaxInclusiveAmount', amount(total)),
        group('PaidDepositsAmount', totals.paid ? amount(totals.paid) : '0'),
        group('PayableAmount', amount(total.minus(totals.paid ?? 0))),
      ),
      group(
        'PaymentMeans',
        group(
          'Payment',
          group('PaidAmount', amount(total)),
          group('PaymentMeansCode', '42'),
          group(
            'Details',
            !isCredit && group('PaymentDueDate', facts.dueDate),
            iban && group('IBAN', iban),
            iban && group('BIC', bic),
            group('VariableSymbol', facts.paymentReference),
          ),
        ),
      ),
    ),
  )
}

export const isdoc: NationalSyntax = {
  language: 'cs',
  write: isdocOf,
  truth: (facts) => truthWith(facts, { without: ['delivery_date', 'payment_terms'] }),
}
