import type { RawEInvoice } from './einvoice.ts'
import { type Address, isZero, joinAddress, less, negated, sumOf, withoutTax } from './raw-values.ts'
import { allElements, element, elements, textAt, type XmlNode } from './xml-tree.ts'

/** Net amounts by rate, and the tax of those that have one, in the currency of the invoice. */
const netAmounts = [1, 2, 3, 4, 5, '6_1', '6_2', '6_3', 7, 8, 9, 10, 11].map((row) => `P_13_${row}`)
const taxAmounts = [1, 2, 3, 4, 5].map((row) => `P_14_${row}`)

/** Reads the structured invoices of KSeF: FA(1), FA(2) and FA(3). */
export function readKsef(root: XmlNode): RawEInvoice {
  const seller = element(root, 'Podmiot1')
  const buyer = element(root, 'Podmiot2')
  const invoice = element(root, 'Fa')
  const payment = element(invoice, 'Platnosc')
  const total = textAt(invoice, 'P_15')
  const isCorrection = textAt(invoice, 'RodzajFaktury')?.startsWith('KOR') ?? false
  return {
    fields: {
      // A correction states differences, and is a credit note if they reduce the total.
      document_type: isCorrection && total?.startsWith('-') ? 'credit_note' : 'invoice',
      invoice_number: textAt(invoice, 'P_2'),
      invoice_date: textAt(invoice, 'P_1'),
      due_date:
        textAt(payment, 'TerminPlatnosci', 'Termin') ?? textAt(payment, 'TerminPlatnosci', 'TerminPlatnosci'),
      purchase_order_number: textAt(invoice, 'WarunkiTransakcji', 'Zamowienia', 'NrZamowienia'),
      currency: textAt(invoice, 'KodWaluty'),
      subtotal_amount: sumOf(netAmounts.map((name) => textAt(invoice, name))),
      tax_amount: sumOf(taxAmounts.map((name) => textAt(invoice, name))),
      total_amount: total,
      amount_due: textAt(invoice, 'Rozliczenie', 'DoZaplaty'),
      vendor_name: nameOf(seller),
      vendor_address: joinAddress(addressOf(seller), addressOf(buyer)),
      vendor_tax_id: taxIdOf(seller),
      vendor_iban: textAt(payment, 'RachunekBankowy', 'NrRB'),
      vendor_bic: textAt(payment, 'RachunekBankowy', 'SWIFT'),
      vendor_email: textAt(seller, 'DaneKontaktowe', 'Email'),
      vendor_phone: textAt(seller, 'DaneKontaktowe', 'Telefon'),
      customer_name: nameOf(buyer),
      customer_address: joinAddress(addressOf(buyer), addressOf(seller)),
      customer_tax_id: taxIdOf(buyer),
      customer_number: textAt(buyer, 'NrKlienta'),
      payment_terms: textAt(payment, 'TerminPlatnosci', 'TerminOpis'),
      delivery_date: textAt(invoice, 'P_6'),
      prepaid_amount: sumOf(
        allElements(payment, 'ZaplataCzesciowa').map((one) => textAt(one, 'KwotaZaplatyCzesciowej')),
      ),
    },
    lineItems: elements(invoice, 'FaWiersz').map(readLine),
  }
}

/** Prices and amounts may be stated with tax only; rows of the state before a correction count negatively. */
function readLine(line: XmlNode): RawEInvoice['lineItems'][number] {
  const rate = /^\d+(?:\.\d+)?/.exec(textAt(line, 'P_12') ?? '')?.[0]
  const isBefore = textAt(line, 'StanPrzed') === '1'
  const gross = textAt(line, 'P_11A')
  const tax = textAt(line, 'P_11Vat')
  const amount = textAt(line, 'P_11') ?? (isZero(tax) ? withoutTax(gross, rate) : less(gross, tax))
  const quantity = textAt(line, 'P_8B')
  return {
    description: textAt(line, 'P_7'),
    product_code: textAt(line, 'Indeks'),
    quantity: isBefore ? negated(quantity) : quantity,
    unit: textAt(line, 'P_8A'),
    unit_price: textAt(line, 'P_9A') ?? withoutTax(textAt(line, 'P_9B'), rate),
    tax_rate: rate,
    amount: isBefore ? negated(amount) : amount,
  }
}

function nameOf(party: XmlNode | undefined): string | undefined {
  return textAt(party, 'DaneIdentyfikacyjne', 'Nazwa') ?? textAt(party, 'DaneIdentyfikacyjne', 'PelnaNazwa')
}

/** The Polish tax number, otherwise the VAT number of another country of the EU, otherwise any other id. */
function taxIdOf(party: XmlNode | undefined): string | undefined {
  const ids = element(party, 'DaneIdentyfikacyjne')
  const polish = textAt(ids, 'NIP')
  if (polish) return `${textAt(party, 'PrefiksPodatnika') ?? ''}${polish}`
  const foreign = textAt(ids, 'NrVatUE')
  return foreign ? `${textAt(ids, 'KodUE') ?? ''}${foreign}` : textAt(ids, 'NrID')
}

function addressOf(party: XmlNode | undefined): Address {
  const address = element(party, 'Adres')
  return {
    lines: [textAt(address, 'AdresL1'), textAt(address, 'AdresL2')],
    postcode: undefined,
    city: undefined,
    region: undefined,
    country: textAt(address, 'KodKraju'),
  }
}
