import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { postalAddress } from './content.ts'
import {
  discountOf,
  dueAfterWithholding,
  type NationalSyntax,
  priceOf,
  signed,
  truthWith,
} from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(name: string, company: Company, withContact: boolean): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const isSpanish = country === 'ES'
  const address = isSpanish
    ? group(
        'AddressInSpain',
        group('Address', street),
        group('PostCode', postcode || '28001'),
        group('Town', city),
        group('CountryCode', 'ESP'),
      )
    : group(
        'OverseasAddress',
        group('Address', street),
        group('PostCodeAndTown', [postcode, city].filter(Boolean).join(' ')),
        group('CountryCode', country),
      )
  return group(
    name,
    group(
      'TaxIdentification',
      group('PersonTypeCode', 'J'),
      group('ResidenceTypeCode', isSpanish ? 'R' : 'U'),
      group('TaxIdentificationNumber', idOf(company)),
    ),
    group(
      'LegalEntity',
      group('CorporateName', company.name),
      address,
      withContact &&
        group(
          'ContactDetails',
          group('Telephone', company.phone),
          group('ElectronicMail', company.email),
          group('ContactPersons', company.contact),
        ),
    ),
  )!
}

/** A number is required; `0` stands for none. */
function idOf({ taxId }: Company): string {
  return taxId === null ? '0' : canonicalId(taxId)
}

/** Facturae 3.2.2. */
function facturaeOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const amount = signed(facts)
  const isCredit = facts.kind === 'credit_note'
  const { iban, bic } = facts.vendor.banks[0]!
  const withheld = totals.withheld?.amount
  const total = totals.net.plus(totals.tax).minus(withheld ?? 0)
  const tax = (rate: string, base: string, value: string) =>
    group(
      'Tax',
      group('TaxTypeCode', '01'),
      group('TaxRate', rate),
      group('TaxableBase', group('TotalAmount', base)),
      group('TaxAmount', group('TotalAmount', value)),
    )
  return toXml(
    element(
      'fe:Facturae',
      { 'xmlns:fe': 'http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml' },
      group('FileHeader', group('SchemaVersion', '3.2.2'), group('Modality', 'I')),
      group('Parties', party('SellerParty', facts.vendor, true), party('BuyerParty', facts.customer, false)),
      group(
        'Invoices',
        group(
          'Invoice',
          group(
            'InvoiceHeader',
            group('InvoiceNumber', facts.number),
            group('InvoiceDocumentType', 'FC'),
            group('InvoiceClass', isCredit ? 'OR' : 'OO'),
          ),
          group(
            'InvoiceIssueData',
            group('IssueDate', facts.date),
            group('OperationDate', facts.deliveryDate),
            group('InvoiceCurrencyCode', facts.currency),
            group('ReceiverTransactionReference', facts.orderNumber),
          ),
          group(
            'TaxesOutputs',
            totals.taxes.map(({ rate, base, amount: value }) =>
              tax(rate.toFixed(2), amount(base), amount(value)),
            ),
          ),
          group(
            'InvoiceTotals',
            group('TotalGrossAmount', amount(totals.lines)),
            group('TotalGrossAmountBeforeTaxes', amount(totals.net)),
            group('TotalTaxOutputs', amount(totals.tax)),
            group('TotalTaxesWithheld', withheld ? amount(withheld) : '0.00'),
            group('InvoiceTotal', amount(total)),
            totals.paid && group('TotalPaymentsOnAccount', amount(totals.paid)),
            group('TotalOutstandingAmount', amount(total.minus(totals.paid ?? 0))),
            group('TotalExecutableAmount', amount(total.minus(totals.paid ?? 0))),
          ),
          group(
            'Items',
            facts.lines.map((line) =>
              group(
                'InvoiceLine',
                group('ItemDescription', line.description),
                group('Quantity', amount(line.quantity, line.quantity.decimalPlaces())),
                group('UnitOfMeasure', '01'),
                group('UnitPriceWithoutTax', priceOf(line)),
                group('TotalCost', amount(line.quantity.times(line.unitPrice))),
                discountOf(line) &&
                  group(
                    'DiscountsAndRebates',
                    group(
                      'Discount',
                      group('DiscountReason', 'Descuento'),
                      group('DiscountAmount', amount(discountOf(line)!)),
                    ),
                  ),
                group('GrossAmount', amount(line.amount)),
                group('TaxesOutputs', tax(line.taxRate.toFixed(2), amount(line.amount), '0.00')),
                group('ArticleCode', line.code),
              ),
            ),
          ),
          group(
            'PaymentDetails',
            group(
              'Installment',
              group('InstallmentDueDate', isCredit ? facts.date : facts.dueDate),
              group('InstallmentAmount', amount(total.minus(totals.paid ?? 0))),
              group('PaymentMeans', '04'),
              iban && group('AccountToBeCredited', group('IBAN', iban), group('BIC', bic)),
              group('PaymentReconciliationReference', facts.paymentReference),
            ),
          ),
        ),
      ),
    ),
  )
}

export const facturae: NationalSyntax = {
  language: 'es-ES',
  hasWithholding: true,
  write: facturaeOf,
  truth: (facts) =>
    truthWith(facts, {
      without: ['customer_number', 'payment_terms'],
      fields: {
        amount_due: dueAfterWithholding(facts),
        due_date: facts.kind === 'invoice' ? facts.dueDate : facts.date,
        vendor_tax_id: idOf(facts.vendor),
        customer_tax_id: idOf(facts.customer),
      },
      line: (line) => ({ unit: '01', tax_rate: line.taxRate.toFixed(2) }),
    }),
}
