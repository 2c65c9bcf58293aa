import type { InvoiceFacts } from '../invoice/facts.ts'
import type { Company } from '../world/company.ts'
import { amountsOf, postalAddress, termsOf, unitCodes, vatId } from './content.ts'
import {
  discountOf,
  type NationalSyntax,
  priceOf,
  signed,
  splitVatId,
  truthWith,
} from './national-content.ts'
import { type Element, element, group, toXml } from './xml.ts'

/** The rows of sums by rate; all other rates are drawn as exempt. */
const rows: Record<string, string> = { '23': '1', '8': '2', '5': '3', '0': '6_1' }

function party(name: string, company: Company, customerNumber: string | null): Element {
  const { street, postcode, city, country } = postalAddress(company)
  const id = splitVatId(company)
  const isPolish = id?.country === 'PL'
  return group(
    name,
    group(
      'DaneIdentyfikacyjne',
      isPolish && group('NIP', id.code),
      id && !isPolish && [group('KodUE', id.country), group('NrVatUE', id.code)],
      !id && group('BrakID', '1'),
      group('Nazwa', company.name),
    ),
    group(
      'Adres',
      group('KodKraju', country),
      group('AdresL1', street),
      group('AdresL2', [postcode, city].filter(Boolean).join(' ')),
    ),
    group('DaneKontaktowe', group('Email', company.email), group('Telefon', company.phone)),
    customerNumber && group('NrKlienta', customerNumber),
  )!
}

/** The structured invoice FA(3) of KSeF; a credit note is a correction with differences. */
function ksefOf(facts: InvoiceFacts): string {
  const { totals } = facts
  const amount = signed(facts)
  const isCredit = facts.kind === 'credit_note'
  const { iban, bic } = facts.vendor.banks[0]!
  return toXml(
    element(
      'Faktura',
      { xmlns: 'http://crd.gov.pl/wzor/2025/06/25/13775/' },
      group(
        'Naglowek',
        element('KodFormularza', { kodSystemowy: 'FA (3)', wersjaSchemy: '1-0E' }, 'FA'),
        group('WariantFormularza', '3'),
        group('DataWytworzeniaFa', `${facts.date}T08:00:00Z`),
      ),
      party('Podmiot1', facts.vendor, null),
      party('Podmiot2', facts.customer, facts.customerNumber),
      group(
        'Fa',
        group('KodWaluty', facts.currency),
        group('P_1', facts.date),
        group('P_2', facts.number),
        group('P_6', facts.deliveryDate),
        totals.taxes.map(({ rate, base, amount: tax }) => [
          group(`P_13_${rows[rate.toFixed()] ?? '7'}`, amount(base)),
          !rate.isZero() && group(`P_14_${rows[rate.toFixed()]}`, amount(tax)),
        ]),
        group('P_15', amount(totals.net.plus(totals.tax))),
        group('Adnotacje', group('P_16', '2'), group('P_17', '2'), group('P_18', '2')),
        group('RodzajFaktury', isCredit ? 'KOR' : 'VAT'),
        isCredit && group('DaneFaKorygowanej', group('NrFaKorygowanej', facts.originalNumber)),
        facts.lines.map((line, index) =>
          group(
            'FaWiersz',
            group('NrWierszaFa', String(index + 1)),
            group('P_7', line.description),
            group('Indeks', line.code),
            group('P_8A', unitCodes[line.unit]),
            group('P_8B', amount(line.quantity, line.quantity.decimalPlaces())),
            group('P_9A', priceOf(line)),
            discountOf(line) && group('P_10', discountOf(line)!.toFixed(2)),
            group('P_11', amount(line.amount)),
            group('P_12', line.taxRate.isZero() ? '0 KR' : line.taxRate.toFixed()),
          ),
        ),
        group(
          'Platnosc',
          group(
            'TerminPlatnosci',
            !isCredit && group('Termin', facts.dueDate),
            group('TerminOpis', termsOf(facts)),
          ),
          group('FormaPlatnosci', '6'),
          iban && group('RachunekBankowy', group('NrRB', iban), group('SWIFT', bic)),
        ),
        group('WarunkiTransakcji', group('Zamowienia', group('NrZamowienia', facts.orderNumber))),
      ),
    ),
  )
}

export const ksef: NationalSyntax = {
  language: 'pl',
  write: ksefOf,
  truth: (facts) =>
    truthWith(facts, {
      without: ['prepaid_amount', 'amount_due', 'payment_reference'],
      fields: {
        vendor_tax_id: idOf(facts.vendor),
        customer_tax_id: idOf(facts.customer),
        total_amount: amountsOf(facts).total,
      },
    }),
}

/** Polish numbers are written without their country. */
function idOf(company: Company): string | null {
  return vatId(company)?.replace(/^PL/, '') ?? null
}
