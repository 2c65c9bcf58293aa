import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress, taxCategory, termsOf, unitCodes, vatId } from './content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(role: 'Supplier' | 'Customer', company: Company, customerNumber: string | null): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const tax = vatId(company)
  const isSupplier = role === 'Supplier'
  return group(
    `cac:Accounting${role}Party`,
    group(
      'cac:Party',
      element('cbc:EndpointID', { schemeID: 'EM' }, company.email),
      customerNumber && group('cac:PartyIdentification', group('cbc:ID', customerNumber)),
      group(
        'cac:PostalAddress',
        group('cbc:StreetName', street),
        group('cbc:CityName', city),
        postcode && group('cbc:PostalZone', postcode),
        group('cac:Country', group('cbc:IdentificationCode', country)),
      ),
      tax &&
        group(
          'cac:PartyTaxScheme',
          group('cbc:CompanyID', tax),
          group('cac:TaxScheme', group('cbc:ID', 'VAT')),
        ),
      group('cac:PartyLegalEntity', group('cbc:RegistrationName', company.name)),
      isSupplier &&
        group(
          'cac:Contact',
          group('cbc:Name', company.contact),
          group('cbc:Telephone', company.phone),
          group('cbc:ElectronicMail', company.email),
        ),
    ),
  )!
}

/** OASIS UBL 2.1 in the profile of EN 16931. */
export function ublOf(facts: InvoiceFacts): string {
  const { totals, currency } = facts
  const isCredit = facts.kind === 'credit_note'
  const amounts = amountsOf(facts)
  const amount = (name: string, text: string) => element(name, { currencyID: currency }, text)
  const category = (name: string, rate: string) =>
    group(
      name,
      group('cbc:ID', taxCategory(facts, rate)),
      group('cbc:Percent', rate),
      taxCategory(facts, rate) === 'E' &&
        name === 'cac:TaxCategory' &&
        group('cbc:TaxExemptionReason', 'Exempt'),
      group('cac:TaxScheme', group('cbc:ID', 'VAT')),
    )
  const topRate = totals.taxes[0]!.rate.toFixed()
  const allowance = (isCharge: boolean, text: string, reason: string) =>
    group(
      'cac:AllowanceCharge',
      group('cbc:ChargeIndicator', String(isCharge)),
      group('cbc:AllowanceChargeReason', reason),
      amount('cbc:Amount', text),
      category('cac:TaxCategory', topRate),
    )
  const { iban, bic } = facts.vendor.banks[0]!
  const kind = isCredit ? 'CreditNote' : 'Invoice'
  const root = element(
    kind,
    {
      xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${kind}-2`,
      'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
    group(
      'cbc:CustomizationID',
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ),
    group('cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'),
    group('cbc:ID', facts.number),
    group('cbc:IssueDate', facts.date),
    !isCredit && group('cbc:DueDate', facts.dueDate),
    group(`cbc:${kind}TypeCode`, isCredit ? '381' : '380'),
    group('cbc:DocumentCurrencyCode', currency),
    group('cac:OrderReference', group('cbc:ID', facts.orderNumber)),
    party('Supplier', facts.vendor, null),
    party('Customer', facts.customer, facts.customerNumber),
    group('cac:Delivery', group('cbc:ActualDeliveryDate', facts.deliveryDate)),
    group(
      'cac:PaymentMeans',
      group('cbc:PaymentMeansCode', iban ? '58' : '30'),
      group('cbc:PaymentID', facts.paymentReference),
      iban &&
        group(
          'cac:PayeeFinancialAccount',
          group('cbc:ID', iban),
          group('cac:FinancialInstitutionBranch', group('cbc:ID', bic)),
        ),
    ),
    group('cac:PaymentTerms', group('cbc:Note', termsOf(facts))),
    totals.discount && allowance(false, totals.discount.amount.toFixed(2), 'Discount'),
    totals.shipping && allowance(true, totals.shipping.toFixed(2), 'Freight'),
    group(
      'cac:TaxTotal',
      amount('cbc:TaxAmount', amounts.tax),
      totals.taxes.map(({ rate, base, amount: tax }) =>
        group(
          'cac:TaxSubtotal',
          amount('cbc:TaxableAmount', base.toFixed(2)),
          amount('cbc:TaxAmount', tax.toFixed(2)),
          category('cac:TaxCategory', rate.toFixed()),
        ),
      ),
    ),
    group(
      'cac:LegalMonetaryTotal',
      amount('cbc:LineExtensionAmount', amounts.lines),
      amount('cbc:TaxExclusiveAmount', amounts.net),
      amount('cbc:TaxInclusiveAmount', amounts.total),
      totals.discount && amount('cbc:AllowanceTotalAmount', totals.discount.amount.toFixed(2)),
      totals.shipping && amount('cbc:ChargeTotalAmount', totals.shipping.toFixed(2)),
      amounts.paid && amount('cbc:PrepaidAmount', amounts.paid),
      amount('cbc:PayableAmount', amounts.due),
    ),
    facts.lines.map((line, i) =>
      group(
        `cac:${kind}Line`,
        group('cbc:ID', String(i + 1)),
        element(
          isCredit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity',
          { unitCode: unitCodes[line.unit] },
          line.quantity.toFixed(),
        ),
        amount('cbc:LineExtensionAmount', line.amount.toFixed(2)),
        line.discountPercent &&
          group(
            'cac:AllowanceCharge',
            group('cbc:ChargeIndicator', 'false'),
            group('cbc:AllowanceChargeReason', 'Discount'),
            amount(
              'cbc:Amount',
              line.quantity.times(line.unitPrice).toDecimalPlaces(2).minus(line.amount).toFixed(2),
            ),
          ),
        group(
          'cac:Item',
          line.detail && group('cbc:Description', line.detail),
          group('cbc:Name', line.description),
          group('cac:SellersItemIdentification', group('cbc:ID', line.code)),
          category('cac:ClassifiedTaxCategory', line.taxRate.toFixed()),
        ),
        group(
          'cac:Price',
          amount('cbc:PriceAmount', line.unitPrice.toFixed(Math.max(2, line.unitPrice.decimalPlaces()))),
        ),
      ),
    ),
  )
  return toXml(root)
}
