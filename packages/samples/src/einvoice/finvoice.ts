import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress, taxCategory, termsOf, unitCodes, vatId } from './content.ts'
import { type NationalSyntax, priceOf, signed, truthWith } from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function party(role: 'Seller' | 'Buyer', company: Company): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const tax = vatId(company)
  return group(
    `${role}PartyDetails`,
    tax && group(`${role}PartyIdentifier`, company.localNumber),
    group(`${role}OrganisationName`, company.name),
    tax && group(`${role}OrganisationTaxCode`, tax),
    group(
      `${role}PostalAddressDetails`,
      group(`${role}StreetName`, street),
      group(`${role}TownName`, city),
      postcode && group(`${role}PostCodeIdentifier`, postcode),
      group('CountryCode', country),
    ),
  )!
}

/** Finvoice 3.0, with decimal commas and dates without dashes. */
function finvoiceOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const write = signed(facts)
  const isCredit = facts.kind === 'credit_note'
  const amount = (name: string, value: Parameters<typeof write>[0]) =>
    element(name, { AmountCurrencyIdentifier: facts.currency }, write(value).replace('.', ','))
  const date = (name: string, day: string) => element(name, { Format: 'CCYYMMDD' }, day.replaceAll('-', ''))
  const { iban, bic } = facts.vendor.banks[0]!
  const total = totals.net.plus(totals.tax)
  return toXml(
    element(
      'Finvoice',
      { Version: '3.0' },
      party('Seller', facts.vendor),
      group(
        'SellerCommunicationDetails',
        group('SellerPhoneNumberIdentifier', facts.vendor.phone),
        group('SellerEmailaddressIdentifier', facts.vendor.email),
      ),
      party('Buyer', facts.customer),
      group('DeliveryDetails', date('DeliveryDate', facts.deliveryDate)),
      group(
        'InvoiceDetails',
        group('InvoiceTypeCode', isCredit ? 'INV02' : 'INV01'),
        group('InvoiceTypeText', isCredit ? 'HYVITYSLASKU' : 'LASKU'),
        group('OriginCode', 'Original'),
        group('InvoiceNumber', facts.number),
        date('InvoiceDate', facts.date),
        group('SellersBuyerIdentifier', facts.customerNumber),
        group('OrderIdentifier', facts.orderNumber),
        amount('InvoiceTotalVatExcludedAmount', totals.net),
        amount('InvoiceTotalVatAmount', totals.tax),
        amount('InvoiceTotalVatIncludedAmount', total),
        totals.taxes.map(({ rate, base, amount: tax }) =>
          group(
            'VatSpecificationDetails',
            amount('VatBaseAmount', base),
            group('VatRatePercent', rate.toFixed().replace('.', ',')),
            group('VatCode', taxCategory(facts, rate.toFixed())),
            amount('VatRateAmount', tax),
          ),
        ),
        group(
          'PaymentTermsDetails',
          group('PaymentTermsFreeText', termsOf(facts)),
          !isCredit && date('InvoiceDueDate', facts.dueDate),
        ),
      ),
      facts.lines.map((line, index) =>
        group(
          'InvoiceRow',
          group('ArticleIdentifier', line.code),
          group('ArticleName', line.description),
          element(
            'InvoicedQuantity',
            { QuantityUnitCode: line.unit, QuantityUnitCodeUN: unitCodes[line.unit] },
            write(line.quantity, line.quantity.decimalPlaces()).replace('.', ','),
          ),
          element(
            'UnitPriceAmount',
            { AmountCurrencyIdentifier: facts.currency },
            priceOf(line).replace('.', ','),
          ),
          group('RowPositionIdentifier', String(index + 1)),
          line.discountPercent &&
            group('RowDiscountPercent', line.discountPercent.toFixed().replace('.', ',')),
          group('RowVatRatePercent', line.taxRate.toFixed().replace('.', ',')),
          amount('RowVatExcludedAmount', line.amount),
        ),
      ),
      group('InvoiceRow', group('RowFreeText', 'Kiitos')),
      group(
        'EpiDetails',
        group(
          'EpiPartyDetails',
          iban &&
            group(
              'EpiBfiPartyDetails',
              element('EpiBfiIdentifier', { IdentificationSchemeName: 'BIC' }, bic),
            ),
          group(
            'EpiBeneficiaryPartyDetails',
            group('EpiNameAddressDetails', facts.vendor.name),
            iban && element('EpiAccountID', { IdentificationSchemeName: 'IBAN' }, iban),
          ),
        ),
        group(
          'EpiPaymentInstructionDetails',
          group('EpiRemittanceInfoIdentifier', facts.paymentReference),
          amount('EpiInstructedAmount', total.minus(totals.paid ?? 0)),
        ),
      ),
    ),
  )
}

export const finvoice: NationalSyntax = {
  language: 'fi',
  write: finvoiceOf,
  truth: (facts) =>
    truthWith(facts, { without: ['prepaid_amount'], fields: { amount_due: amountsOf(facts).due } }),
}
