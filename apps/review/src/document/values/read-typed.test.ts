import { documentSchemas, type FieldDefinition } from '@numora/contract'
import { validateFieldValue } from '@numora/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatValue } from './format-value.ts'
import { readTyped } from './read-typed.ts'

const definitions: readonly FieldDefinition[] = [
  ...documentSchemas.invoice_v2.fields,
  ...documentSchemas.invoice_v2.lineItemFields,
  ...documentSchemas.receipt_v1.fields,
]

function fieldOf(name: string): FieldDefinition {
  return definitions.find((each) => each.name === name)!
}

function read(name: string, text: string, locale: string, isPrinted = false): string | null {
  const checked = readTyped(fieldOf(name), text, { locale, isPrinted, today: '2026-03-21' })
  return checked.ok ? checked.value : null
}

describe('what people type', () => {
  it.each([
    ['de', 'total_amount', '1.234,56', '1234.56'],
    ['de', 'total_amount', '1234,5', '1234.5'],
    ['de', 'total_amount', '1234.50', '1234.50'],
    ['de', 'total_amount', '1.234', '1234'],
    ['de', 'quantity', '1,234', '1.234'],
    ['de', 'total_amount', '€ 12,-', '12'],
    ['de', 'total_amount', '12,50-', '-12.50'],
    ['en', 'total_amount', '1,234.56', '1234.56'],
    ['en', 'total_amount', '$1,234', '1234'],
    ['en', 'total_amount', '(5.00)', '-5.00'],
    ['en', 'total_amount', '12,34,567.00', '1234567.00'],
    ['en', 'total_amount', "1'234.50 CHF", '1234.50'],
    ['en', 'total_amount', '1 234,50 €', '1234.50'],
    ['de', 'tax_rate', '19 %', '19'],
    ['de', 'invoice_date', '31.12.2026', '2026-12-31'],
    ['de', 'invoice_date', '1.2.26', '2026-02-01'],
    ['de', 'invoice_date', '3112', '2026-12-31'],
    ['de', 'invoice_date', '311226', '2026-12-31'],
    ['de', 'invoice_date', '31.12.', '2026-12-31'],
    ['de', 'invoice_date', '31. Dezember 2026', '2026-12-31'],
    ['de', 'invoice_date', '5. März 2026', '2026-03-05'],
    ['en-GB', 'invoice_date', '02/03/2026', '2026-03-02'],
    ['en-US', 'invoice_date', '02/03/2026', '2026-02-03'],
    ['en-US', 'invoice_date', '31/12/2026', '2026-12-31'],
    ['en', 'invoice_date', 'Dec 31, 2026', '2026-12-31'],
    ['en', 'invoice_date', '2026-12-31', '2026-12-31'],
    ['en', 'invoice_date', '20261231', '2026-12-31'],
    ['en', 'invoice_date', '30.02.2026', null],
    ['de', 'transaction_time', '9:05', '09:05'],
    ['en', 'transaction_time', '2:30 pm', '14:30'],
    ['en', 'transaction_time', '12:30 am', '00:30'],
    ['de', 'transaction_time', '14.30 Uhr', '14:30'],
    ['de', 'currency', '€', 'EUR'],
    ['de', 'vendor_iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['de', 'vendor_iban', 'DE89 3704 0044 0532 0130 01', null],
    ['en', 'total_amount', '1.2.3,4', null],
    ['en', 'total_amount', 'twelve', null],
  ])('in %s: %s %j is %j', (locale, name, text, value) => expect(read(name, text, locale)).toBe(value))

  it('is what is shown: a value that is left as it is stays the same', () => {
    const text = fc.oneof(
      fc.stringMatching(/^-?\d{1,9}(\.\d{1,4})?$/),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('EUR', 'invoice', '14:30', 'A 7.1', 'DE89370400440532013000'),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        text,
        fc.constantFrom('en', 'de', 'en-GB', 'de-AT'),
        (field, text, locale) => {
          const checked = validateFieldValue(field, text)
          if (!checked.ok) return
          const shown = formatValue(field, checked.value, locale)
          expect(readTyped(field, shown, { locale })).toEqual(checked)
        },
      ),
    )
  })
})

describe('a word of the page', () => {
  it.each([
    ['en', 'total_amount', '1.234', '1234'],
    ['en', 'total_amount', 'EUR 1.234,50', '1234.50'],
    ['en', 'quantity', '1.5', '1.5'],
    ['en', 'invoice_number', 'INV-7781,', 'INV-7781'],
    ['en', 'currency', '1.00 EUR', 'EUR'],
  ])('in %s: %s %j is %j', (locale, name, text, value) => expect(read(name, text, locale, true)).toBe(value))
})
