import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress, taxCategory, termsOf, unitCodes, vatId } from './content.ts'
import { discountOf, type NationalSyntax, priceOf, truthWith } from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(name: string, company: Company, facts: InvoiceFacts): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const isSeller = company === facts.vendor
  return group(
    name,
    group('VATIdentificationNumber', vatId(company) ?? '00000000'),
    !isSeller && group('OrderReference', group('OrderID', facts.orderNumber)),
    group(
      'Address',
      group('Name', company.name),
      group('Street', street),
      group('Town', city),
      group('ZIP', postcode),
      element('Country', { CountryCode: country }, country),
    ),
    isSeller &&
      group(
        'Contact',
        group('Name', company.contact),
        group('Phone', company.phone),
        group('Email', company.email),
      ),
    !isSeller && group('BillersInvoiceRecipientID', facts.customerNumber),
  )!
}

/** ebInterface 6.0. */
function ebInterfaceOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const amounts = amountsOf(facts)
  const { iban, bic } = facts.vendor.banks[0]!
  const taxItem = (rate: string, base: string, tax?: string) =>
    group(
      'TaxItem',
      group('TaxableAmount', base),
      element('TaxPercent', { TaxCategoryCode: taxCategory(facts, rate) }, rate),
      tax !== undefined && group('TaxAmount', tax),
    )
  return toXml(
    element(
      'Invoice',
      {
        xmlns: 'http://www.ebinterface.at/schema/6p0/',
        GeneratingSystem: 'ERP',
        DocumentType: facts.kind === 'credit_note' ? 'CreditMemo' : 'Invoice',
        InvoiceCurrency: facts.currency,
        Language: 'de',
      },
      group('InvoiceNumber', facts.number),
      group('InvoiceDate', facts.date),
      group('Delivery', group('Date', facts.deliveryDate)),
      party('Biller', facts.vendor, facts),
      party('InvoiceRecipient', facts.customer, facts),
      group(
        'Details',
        group(
          'ItemList',
          facts.lines.map((line, index) =>
            group(
              'ListLineItem',
              group('PositionNumber', String(index + 1)),
              group('Description', line.description),
              element('ArticleNumber', { ArticleNumberType: 'BillersArticleNumber' }, line.code),
              element('Quantity', { Unit: unitCodes[line.unit] }, line.quantity.toFixed()),
              group('UnitPrice', priceOf(line)),
              discountOf(line) &&
                group(
                  'ReductionAndSurchargeListLineItemDetails',
                  group(
                    'ReductionListLineItem',
                    group('Amount', discountOf(line)!.toFixed(2)),
                    group('Comment', 'Rabatt'),
                  ),
                ),
              taxItem(line.taxRate.toFixed(), line.amount.toFixed(2)),
              group('LineItemAmount', line.amount.toFixed(2)),
            ),
          ),
        ),
      ),
      group(
        'Tax',
        totals.taxes.map(({ rate, base, amount }) =>
          taxItem(rate.toFixed(), base.toFixed(2), amount.toFixed(2)),
        ),
      ),
      group('TotalGrossAmount', amounts.total),
      amounts.paid && group('PrepaidAmount', amounts.paid),
      group('PayableAmount', amounts.due),
      group(
        'PaymentMethod',
        group(
          'UniversalBankTransaction',
          iban && group('BeneficiaryAccount', group('BIC', bic), group('IBAN', iban)),
          group('PaymentReference', facts.paymentReference),
        ),
      ),
      group(
        'PaymentConditions',
        facts.kind === 'invoice' && group('DueDate', facts.dueDate),
        group('Comment', termsOf(facts)),
      ),
    ),
  )
}

export const ebInterface: NationalSyntax = {
  language: 'de-AT',
  write: ebInterfaceOf,
  truth: (facts) => truthWith(facts, { fields: { customer_tax_id: vatId(facts.customer) ?? '00000000' } }),
}
