import { expect, it } from 'vitest'
import type { FieldValue } from '../../file-content.ts'
import { invoiceV2 } from '../../schemas/invoice-v2.ts'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { deriveFields } from './derive-fields.ts'

const none: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

function read(value: string, confidence = 0.99): FieldValue {
  return { value, confidence, source: { page: 1, box: [0, 0, 1, 1] }, origin: 'extracted' }
}

function derive(lines: readonly string[], fields: Record<string, FieldValue> = {}) {
  const found = deriveFields(describeDocument(pageOf(lines)), invoiceV2, { currency: read('EUR'), ...fields })
  return Object.fromEntries(Object.entries(found).map(([name, { value, origin }]) => [name, [value, origin]]))
}

it.each([
  ['GBP', ['Meadow Ltd, 4 High Street, Leeds LS1 4DY', 'VAT Reg No 123 4567 89']],
  ['EUR', ['Wiesen GmbH, 10115 Berlin', 'Umsatzsteuer 19 %']],
  ['SEK', ['Moms 25 %', 'www.beispiel.se']],
  ['USD', ['Austin, TX 78701', '(512) 555-0187']],
  ['JPY', ['1-3-5 Dogenzaka, Shibuya-ku, Tokyo', 'TEL 03-3937-1595']],
  ['KRW', ['Gangnam-gu, Seoul', 'www.haneul.kr']],
  ['THB', ['19 Sukhumvit Soi 11, Bangkok 10165', 'www.siam.co.th']],
  ['PHP', ['52 Session Rd, Baguio City', 'VAT REG TIN 011-049-810-000']],
  ['KWD', ['Block 3, Salmiya', '+965 2797 9924']],
  ['MXN', ['Londres 144, Col. Juárez', 'IVA 16%']],
  ['SGD', ['1 Harbourfront Walk #02-54', 'GST 9%']],
  ['DKK', ['Vesterbrogade 97, 1620 København V', 'Moms udgør']],
  ['ISK', ['Laugavegur 59', 'VSK 11%']],
  ['PEN', ['Av. Arequipa 1180', 'Lima, Perú']],
  ['BOB', ['NIT 1023447029', 'Cochabamba, Bolivia']],
  ['TTD', ['14 Frederick Street', 'Port of Spain, Trinidad']],
  ['SEK', ['Storgatan 4', 'Summa exkl. moms']],
  ['NOK', ['Kaiveien 18', 'Org.nr 944 718 228']],
  ['ZMW', ['Cairo Road', 'Lusaka, Zambia']],
  ['RSD', ['PIB 102884411', 'PDV 20%']],
  ['EUR', ['PIB 02884411', 'PDV 21%', '81000 Podgorica']],
  ['BAM', ['JIB 4200884410005', 'PDV 17%']],
  ['USD', ['Sawtooth Supply', '41 Grove Street', 'Boise, ID 83702']],
])('derives %s from the country of the document if no currency is printed', (currency, lines) => {
  expect(derive(lines, { currency: none })).toEqual({ currency: [currency, 'computed'] })
})

it('derives the currency that a country had on the day of the document', () => {
  const lines = ['OIB 24120515370', '21300 Makarska, Hrvatska']
  const on = (day: string) => derive(lines, { currency: none, invoice_date: read(day) }).currency
  expect(on('2021-08-28')).toEqual(['HRK', 'computed'])
  expect(on('2024-08-28')).toEqual(['EUR', 'computed'])
})

it('is less sure of a currency the more speaks for another one', () => {
  const confidence = (lines: string[]) =>
    deriveFields(describeDocument(pageOf(lines)), invoiceV2, { currency: none }).currency!.confidence
  const alone = confidence(['Umsatzsteuer 19 %', '10115 Berlin, Deutschland'])
  expect(alone).toBeGreaterThan(confidence(['Umsatzsteuer 19 %']))
  expect(alone).toBeGreaterThan(
    confidence(['Umsatzsteuer 19 %', '10115 Berlin, Deutschland', 'Leeds LS1 4DY']),
  )
})

it('derives nothing where a currency is printed, or nothing says which country it is', () => {
  expect(derive(['10115 Berlin, Deutschland'])).toEqual({})
  expect(derive(['Lorem ipsum', 'No. 44718', 'ID 83702', 'Summe exkl. Versand'], { currency: none })).toEqual(
    {},
  )
})

it('derives amounts of currencies with three decimals exactly', () => {
  const printed = { total_amount: read('1.155'), tax_amount: read('0.055') }
  expect(derive(['VAT 5 % 0.055', 'Total 1.155'], printed)).toEqual({
    subtotal_amount: ['1.100', 'computed'],
  })
  const rounded = { total_amount: read('1.165'), tax_amount: read('0.065') }
  expect(derive(['VAT 5 % 0.065', 'Total 1.165'], rounded)).toEqual({})
})

it('derives the amount without tax, and the tax, if a printed rate proves them', () => {
  const lines = ['VAT 20 % 20.00', 'Total 120.00']
  const printed = { total_amount: read('120.00'), tax_amount: read('20.00') }
  expect(derive(lines, printed)).toEqual({ subtotal_amount: ['100.00', 'computed'] })
  expect(
    derive(['Net 100.00', 'VAT 20 %', 'Total 120.00'], {
      total_amount: read('120.00'),
      subtotal_amount: read('100.00'),
    }),
  ).toEqual({ tax_amount: ['20.00', 'computed'] })
})

it('derives no amount at the price of a printed or uncertain one, nor beside shipping or a discount', () => {
  const printed = { total_amount: read('120.00'), tax_amount: read('20.00') }
  expect(derive(['VAT 20 % 20.00'], { ...printed, subtotal_amount: read('99.00') })).toEqual({})
  expect(derive(['VAT 20 % 20.00'], { ...printed, tax_amount: read('20.00', 0.5) })).toEqual({})
  expect(derive(['VAT 20 % 20.00', 'Shipping: 5.00'], printed)).toEqual({})
  expect(derive(['VAT 19 % 20.00'], printed)).toEqual({})
})

it('adds taxes up to the tax that the total has more than the amount without tax', () => {
  const lines = ['Sub Total 30,040.00', 'Total CGST 2,703.60', 'Total SGST 2,703.60', 'Total 35,447.20']
  const known = { subtotal_amount: read('30040.00', 0.5), total_amount: read('35447.20'), tax_amount: none }
  expect(derive(lines, known)).toEqual({ tax_amount: ['5407.20', 'computed'] })
  expect(derive(lines, { ...known, total_amount: read('36000.00') })).toEqual({})
  const mills = ['Sub Total 40.000', 'State VAT 1.250', 'City VAT 0.125', 'Total 41.375']
  const inMills = { subtotal_amount: read('40.000', 0.5), total_amount: read('41.375'), tax_amount: none }
  expect(derive(mills, inMills)).toEqual({ tax_amount: ['1.375', 'computed'] })
})
