import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress, taxCategory, termsOf, unitCodes, vatId } from './content.ts'
import { type Element, element, group, toXml } from './xml.ts'

function date(name: string, day: string): Element {
  return group(name, element('udt:DateTimeString', { format: '102' }, day.replaceAll('-', '')))!
}

function party(name: string, company: Company, customerNumber: string | null): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const tax = vatId(company)
  const isSeller = name === 'ram:SellerTradeParty'
  return group(
    name,
    customerNumber && group('ram:ID', customerNumber),
    group('ram:Name', company.name),
    isSeller &&
      group(
        'ram:DefinedTradeContact',
        group('ram:PersonName', company.contact),
        group('ram:TelephoneUniversalCommunication', group('ram:CompleteNumber', company.phone)),
        group('ram:EmailURIUniversalCommunication', group('ram:URIID', company.email)),
      ),
    group(
      'ram:PostalTradeAddress',
      postcode && group('ram:PostcodeCode', postcode),
      group('ram:LineOne', street),
      group('ram:CityName', city),
      group('ram:CountryID', country),
    ),
    tax && group('ram:SpecifiedTaxRegistration', element('ram:ID', { schemeID: 'VA' }, tax)),
  )!
}

function lineOf(facts: InvoiceFacts, line: InvoiceFacts['lines'][number], i: number): Element {
  return group(
    'ram:IncludedSupplyChainTradeLineItem',
    group('ram:AssociatedDocumentLineDocument', group('ram:LineID', String(i + 1))),
    group(
      'ram:SpecifiedTradeProduct',
      group('ram:SellerAssignedID', line.code),
      group('ram:Name', line.description),
      line.detail && group('ram:Description', line.detail),
    ),
    group(
      'ram:SpecifiedLineTradeAgreement',
      group(
        'ram:NetPriceProductTradePrice',
        group('ram:ChargeAmount', line.unitPrice.toFixed(Math.max(2, line.unitPrice.decimalPlaces()))),
      ),
    ),
    group(
      'ram:SpecifiedLineTradeDelivery',
      element('ram:BilledQuantity', { unitCode: unitCodes[line.unit] }, line.quantity.toFixed()),
    ),
    group(
      'ram:SpecifiedLineTradeSettlement',
      group(
        'ram:ApplicableTradeTax',
        group('ram:TypeCode', 'VAT'),
        group('ram:CategoryCode', taxCategory(facts, line.taxRate.toFixed())),
        group('ram:RateApplicablePercent', line.taxRate.toFixed()),
      ),
      line.discountPercent &&
        group(
          'ram:SpecifiedTradeAllowanceCharge',
          group('ram:ChargeIndicator', group('udt:Indicator', 'false')),
          group(
            'ram:ActualAmount',
            line.quantity.times(line.unitPrice).toDecimalPlaces(2).minus(line.amount).toFixed(2),
          ),
          group('ram:Reason', 'Discount'),
        ),
      group(
        'ram:SpecifiedTradeSettlementLineMonetarySummation',
        group('ram:LineTotalAmount', line.amount.toFixed(2)),
      ),
    ),
  )!
}

/** UN/CEFACT Cross Industry Invoice D16B in the profile of EN 16931, as embedded by Factur-X and ZUGFeRD. */
export function ciiOf(facts: InvoiceFacts): string {
  const { totals, currency } = facts
  const amounts = amountsOf(facts)
  const { iban, bic } = facts.vendor.banks[0]!
  const isCredit = facts.kind === 'credit_note'
  const topRate = totals.taxes[0]!.rate.toFixed()
  const allowance = (isCharge: boolean, amount: string, reason: string) =>
    group(
      'ram:SpecifiedTradeAllowanceCharge',
      group('ram:ChargeIndicator', group('udt:Indicator', String(isCharge))),
      group('ram:ActualAmount', amount),
      group('ram:Reason', reason),
      group(
        'ram:CategoryTradeTax',
        group('ram:TypeCode', 'VAT'),
        group('ram:CategoryCode', taxCategory(facts, topRate)),
        group('ram:RateApplicablePercent', topRate),
      ),
    )
  const root = element(
    'rsm:CrossIndustryInvoice',
    {
      'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
      'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
      'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
    },
    group(
      'rsm:ExchangedDocumentContext',
      group('ram:GuidelineSpecifiedDocumentContextParameter', group('ram:ID', 'urn:cen.eu:en16931:2017')),
    ),
    group(
      'rsm:ExchangedDocument',
      group('ram:ID', facts.number),
      group('ram:TypeCode', isCredit ? '381' : '380'),
      date('ram:IssueDateTime', facts.date),
    ),
    group(
      'rsm:SupplyChainTradeTransaction',
      facts.lines.map((line, i) => lineOf(facts, line, i)),
      group(
        'ram:ApplicableHeaderTradeAgreement',
        party('ram:SellerTradeParty', facts.vendor, null),
        party('ram:BuyerTradeParty', facts.customer, facts.customerNumber),
        group('ram:BuyerOrderReferencedDocument', group('ram:IssuerAssignedID', facts.orderNumber)),
      ),
      group(
        'ram:ApplicableHeaderTradeDelivery',
        group('ram:ActualDeliverySupplyChainEvent', date('ram:OccurrenceDateTime', facts.deliveryDate)),
      ),
      group(
        'ram:ApplicableHeaderTradeSettlement',
        group('ram:PaymentReference', facts.paymentReference),
        group('ram:InvoiceCurrencyCode', currency),
        group(
          'ram:SpecifiedTradeSettlementPaymentMeans',
          group('ram:TypeCode', iban ? '58' : '30'),
          iban && group('ram:PayeePartyCreditorFinancialAccount', group('ram:IBANID', iban)),
          iban && group('ram:PayeeSpecifiedCreditorFinancialInstitution', group('ram:BICID', bic)),
        ),
        totals.taxes.map(({ rate, base, amount }) =>
          group(
            'ram:ApplicableTradeTax',
            group('ram:CalculatedAmount', amount.toFixed(2)),
            group('ram:TypeCode', 'VAT'),
            taxCategory(facts, rate.toFixed()) === 'E' && group('ram:ExemptionReason', 'Exempt'),
            group('ram:BasisAmount', base.toFixed(2)),
            group('ram:CategoryCode', taxCategory(facts, rate.toFixed())),
            group('ram:RateApplicablePercent', rate.toFixed()),
          ),
        ),
        totals.discount && allowance(false, totals.discount.amount.toFixed(2), 'Discount'),
        totals.shipping && allowance(true, totals.shipping.toFixed(2), 'Freight'),
        group(
          'ram:SpecifiedTradePaymentTerms',
          group('ram:Description', termsOf(facts)),
          !isCredit && date('ram:DueDateDateTime', facts.dueDate),
        ),
        group(
          'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
          group('ram:LineTotalAmount', amounts.lines),
          totals.shipping && group('ram:ChargeTotalAmount', totals.shipping.toFixed(2)),
          totals.discount && group('ram:AllowanceTotalAmount', totals.discount.amount.toFixed(2)),
          group('ram:TaxBasisTotalAmount', amounts.net),
          element('ram:TaxTotalAmount', { currencyID: currency }, amounts.tax),
          group('ram:GrandTotalAmount', amounts.total),
          amounts.paid && group('ram:TotalPrepaidAmount', amounts.paid),
          group('ram:DuePayableAmount', amounts.due),
        ),
      ),
    ),
  )
  return toXml(root)
}
