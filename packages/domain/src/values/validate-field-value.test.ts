import { documentSchemas, type FieldDefinition } from '@numora/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateFieldValue } from './validate-field-value.ts'

const definitions: readonly FieldDefinition[] = [
  ...documentSchemas.invoice_v2.fields,
  ...documentSchemas.receipt_v1.fields,
  ...documentSchemas.invoice_v2.lineItemFields,
]
function definition(name: string): FieldDefinition {
  return definitions.find((one) => one.name === name)!
}

function canonical(name: string, text: string): string | null {
  const checked = validateFieldValue(definition(name), text)
  return checked.ok ? checked.value : null
}

describe('validateFieldValue', () => {
  it.each([
    ['total_amount', '1234.50', '1234.50'],
    ['total_amount', ' 007.10 ', '7.10'],
    ['total_amount', '-0.00', '0.00'],
    ['total_amount', '-12.5', '-12.5'],
    ['invoice_date', '2024-02-29', '2024-02-29'],
    ['transaction_time', '23:59:01', '23:59:01'],
    ['currency', 'eur', 'EUR'],
    ['document_type', 'credit_note', 'credit_note'],
    ['vendor_iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['vendor_bic', 'deutdeff', 'DEUTDEFF'],
    ['vendor_tax_id', 'de 123.456-789', 'DE123456789'],
    ['vendor_email', 'rechnung@beispiel.de', 'rechnung@beispiel.de'],
    ['vendor_website', ' www.beispiel.de:8080/a', 'www.beispiel.de:8080/a'],
    ['vendor_website', 'HTTPS://beispiel.de/?a=b:c', 'HTTPS://beispiel.de/?a=b:c'],
    ['vendor_website', ' www.beispiel.de', 'www.beispiel.de'],
    ['vendor_website', 'https://beispiel.de:8443/laden?a=1', 'https://beispiel.de:8443/laden?a=1'],
    ['vendor_website', 'Grüße.example', 'Grüße.example'],
    ['vendor_name', '  ACME\n  Supplies ', 'ACME Supplies'],
  ])('accepts %s %j as %j', (name, text, value) => expect(canonical(name, text)).toBe(value))

  it.each([
    ['total_amount', '1,234.50'],
    ['total_amount', '1e3'],
    ['total_amount', '.5'],
    ['total_amount', ''],
    ['invoice_date', '2023-02-29'],
    ['invoice_date', '29.02.2024'],
    ['invoice_date', '2024-13-01'],
    ['transaction_time', '24:00'],
    ['currency', 'XXX'],
    ['document_type', 'order'],
    ['vendor_iban', 'DE89370400440532013001'],
    ['vendor_bic', 'DEUT'],
    ['vendor_tax_id', 'none'],
    ['vendor_email', 'rechnung@beispiel'],
    ['vendor_website', 'javascript:alert(1)'],
    ['vendor_website', 'Data:text/html,x'],
    ['vendor_website', 'JavaScript://beispiel.de/%0aalert(1)'],
    ['vendor_website', 'data:text/html,x'],
    ['vendor_website', 'ftp://beispiel.de'],
    ['vendor_website', 'mailto:rechnung@beispiel.de'],
    ['vendor_website', 'https://beispiel.de@anderswo.example'],
    ['vendor_website', '//beispiel.de'],
    ['vendor_website', 'beispiel'],
    ['vendor_name', ' \t '],
    ['vendor_name', 'a\u0000b'],
    ['vendor_name', 'x'.repeat(2_001)],
  ])('refuses %s %j with what was expected', (name, text) =>
    expect(validateFieldValue(definition(name), text)).toEqual({
      ok: false,
      message: expect.stringMatching(/^expected /),
    }),
  )

  it('leaves a canonical value unchanged', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^-?[0-9.]{1,18}$/),
      fc.stringMatching(/^[A-Z0-9 .-]{4,30}$/),
    )
    fc.assert(
      fc.property(fc.constantFrom(...definitions), text, (field, value) => {
        const once = validateFieldValue(field, value)
        if (once.ok) expect(validateFieldValue(field, once.value)).toEqual(once)
      }),
    )
  })

  it('accepts no website with another scheme than http and https', () => {
    const scheme = fc.stringMatching(/^[A-Za-z][A-Za-z0-9+.-]{0,10}$/)
    fc.assert(
      fc.property(scheme, fc.constantFrom(':', '://', ':////', ':\t//'), (name, mark) => {
        const taken = canonical('vendor_website', `${name}${mark}beispiel.de/x`) !== null
        expect(taken).toBe(/^https?$/i.test(name) && mark === '://')
      }),
    )
  })

  it('accepts exactly the calendar dates', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), number(13), number(32), (year, month, day) => {
        const two = (value: number) => String(value).padStart(2, '0')
        const text = `${year}-${two(month)}-${two(day)}`
        const time = Date.UTC(year, month - 1, day)
        expect(canonical('invoice_date', text) !== null).toBe(new Date(time).toISOString().startsWith(text))
      }),
    )
  })
})
