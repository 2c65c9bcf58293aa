import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyError } from '../kit/push-error.ts'
import { writeDatev } from './datev.ts'
import { datevColumns } from './datev-columns.ts'
import { invoice, resultOf } from './result.stand-in.ts'
import { encodeWindows1252 } from './windows-1252.ts'

const settings = {
  consultant_number: 29_098,
  client_number: 55_003,
  fiscal_year_begin: '01-01',
  account_length: 4,
  chart: '03',
  expense_account: '3400',
  vendor_account: '70000',
  tax_keys: { 19: '9', 7: '8' },
}
const now = new Date('2026-03-01T09:08:07.006Z')

/** The cells of each line; quotation marks stay, since DATEV distinguishes text from numbers by them. */
function linesOf(bytes: Buffer): string[][] {
  const text = new TextDecoder('windows-1252').decode(bytes)
  expect(text.endsWith('\r\n')).toBe(true)
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => line.match(/(?:"(?:[^"]|"")*"|[^;"]*)(?:;|$)/g)!.map((cell) => cell.replace(/;$/, '')))
}

function write(payload: unknown, more: Partial<typeof settings> = {}) {
  const [header, columns, ...rows] = linesOf(writeDatev(payload, 'invoice_v2', { ...settings, ...more }, now))
  const bookings = rows.map((row) => Object.fromEntries(columns!.map((column, at) => [column, row[at]])))
  return { header: header!, columns: columns!, rows, bookings }
}

function failureOf(payload: unknown, more: object = {}) {
  try {
    writeDatev(payload, 'invoice_v2', { ...settings, ...more }, now)
  } catch (error) {
    return classifyError(error)
  }
  return undefined
}

function changed(fields: Record<string, string | null>) {
  return resultOf({ ...invoice, fields: { ...invoice.fields, ...fields } })
}

test('the header is one of format version 13', () => {
  const { header } = write(resultOf(invoice))
  expect(header.join(';').replace(/;$/, '')).toBe(
    '"EXTF";700;21;"Buchungsstapel";13;20260301090807006;;"RE";"Numora";"";29098;55003;20260101;4;20260201;20260228;' +
      '"Numora";"";1;0;0;"EUR";;"";;;"03";;;"";""',
  )
})

test('a file has the 125 columns of the format, and as many cells in each row', () => {
  const { columns, rows } = write(resultOf(invoice))
  expect(columns.filter(Boolean)).toEqual(datevColumns)
  expect(datevColumns).toHaveLength(125)
  expect(datevColumns[113]).toBe('Festschreibung')
  expect(datevColumns[116]).toBe('Fälligkeit')
  for (const row of rows) expect(row.join(';').split(';').length).toBeGreaterThanOrEqual(125)
})

test('an invoice with two tax rates is two bookings that sum to its total', () => {
  const { bookings } = write(resultOf(invoice))
  expect(bookings).toMatchObject([
    {
      'Umsatz (ohne Soll/Haben-Kz)': '119,00',
      'Soll/Haben-Kennzeichen': '"S"',
      Konto: '3400',
      'Gegenkonto (ohne BU-Schlüssel)': '70000',
      'BU-Schlüssel': '"9"',
      Belegdatum: '1402',
      'Belegfeld 1': '"RE2026/17"',
      Buchungstext: '"Bürobedarf Müller ""Lódz"" GmbH"',
      Fälligkeit: '14032026',
    },
    { 'Umsatz (ohne Soll/Haben-Kz)': '53,50', 'BU-Schlüssel': '"8"' },
  ])
})

const taxLines = [
  { category: 'S', rate: '19', base: '90.00', amount: '17.10', exemption_reason: null },
  { category: 'S', rate: '7', base: '55.00', amount: '3.85', exemption_reason: null },
]

test('tax lines make a booking for each rate, with discounts and charges on the whole document', () => {
  const amounts = {
    discount_amount: '10.00',
    charge_amount: '5.00',
    total_amount: '165.95',
    withholding_amount: '20.00',
  }
  const fields = { ...invoice.fields, ...amounts }
  const cells = (payload: unknown) =>
    write(payload).bookings.map((one) => [one['Umsatz (ohne Soll/Haben-Kz)'], one['BU-Schlüssel']])
  const expected = [
    ['107,10', '"9"'],
    ['58,85', '"8"'],
  ]
  expect(cells(resultOf({ ...invoice, fields, taxLines }))).toEqual(expected)
  expect(cells({ ...fields, line_items: [], tax_lines: taxLines })).toEqual(expected)
  expect(
    failureOf(resultOf({ ...invoice, fields, taxLines: [taxLines[0]!, { ...taxLines[1]!, base: '65.00' }] })),
  ).toMatchObject({
    code: 'amounts_disagree',
    message: expect.stringContaining('tax_lines make 175.95'),
  })
})

test('deposits that are returned at a rate of their own are booked the other way round', () => {
  const returned = { ...taxLines[0]!, base: '-10.00', amount: '-1.90' }
  const fields = { ...invoice.fields, total_amount: '46.95' }
  const { bookings } = write(resultOf({ ...invoice, fields, taxLines: [returned, taxLines[1]!] }))
  expect(bookings.map((one) => [one['Umsatz (ohne Soll/Haben-Kz)'], one['Soll/Haben-Kennzeichen']])).toEqual([
    ['11,90', '"H"'],
    ['58,85', '"S"'],
  ])
})

test('a credit note is booked the other way round, and so is a negative invoice', () => {
  const [first] = invoice.lineItems
  const single = { fields: { ...invoice.fields, total_amount: '119.00' }, lineItems: [first!] }
  const of = (fields: Record<string, string>) =>
    write(resultOf({ ...single, fields: { ...single.fields, ...fields } })).bookings.map((booking) => [
      booking['Umsatz (ohne Soll/Haben-Kz)'],
      booking['Soll/Haben-Kennzeichen'],
    ])
  expect(of({ document_type: 'credit_note' })).toEqual([['119,00', '"H"']])
  expect(of({ total_amount: '-119.00' })).toEqual([['119,00', '"H"']])
  expect(of({ document_type: 'credit_note', total_amount: '-119.00' })).toEqual([['119,00', '"S"']])
})

test('accounts and tax key of the payload replace those of the config; a vendor code of digits is an account', () => {
  const { fields, lineItems: line_items } = invoice
  const payload = { ...fields, line_items, expense_account: '4930', vendor_account: '71234', tax_key: '94' }
  expect(write(payload).bookings).toMatchObject([
    {
      Konto: '4930',
      'Gegenkonto (ohne BU-Schlüssel)': '71234',
      'BU-Schlüssel': '"94"',
      'Umsatz (ohne Soll/Haben-Kz)': '172,50',
    },
  ])
  const withCode = (vendor_code: string) => write({ ...resultOf(invoice), vendor_code }).bookings[0]
  expect(withCode('72222')).toMatchObject({ 'Gegenkonto (ohne BU-Schlüssel)': '72222' })
  expect(withCode('V-1')).toMatchObject({ 'Gegenkonto (ohne BU-Schlüssel)': '70000' })
})

test.each([
  ['2026-02-14', '07-01', '20250701'],
  ['2026-07-01', '07-01', '20260701'],
  ['2026-06-30', '07-01', '20250701'],
])('a document of %s is in the fiscal year that begins on %s', (invoice_date, fiscal_year_begin, begin) => {
  expect(write(changed({ invoice_date }), { fiscal_year_begin }).header[12]).toBe(begin)
})

test.each([
  ['a foreign currency', changed({ currency: 'USD' }), {}, 'value_unsuitable', 'USD'],
  ['no date', changed({ invoice_date: null }), {}, 'value_missing', 'invoice_date'],
  ['text as a date', changed({ invoice_date: '14.02.2026' }), {}, 'value_unsuitable', 'invoice_date'],
  ['a total of 0', changed({ total_amount: '0.00' }), {}, 'value_unsuitable', 'total_amount'],
  ['no total', changed({ total_amount: null }), {}, 'value_missing', 'total_amount'],
  ['no account', resultOf(invoice), { expense_account: undefined }, 'value_missing', 'expense_account'],
  [
    'an account that is too long',
    resultOf(invoice),
    { vendor_account: '700000' },
    'value_unsuitable',
    'vendor_account',
  ],
  ['a rate without tax key', resultOf(invoice), { tax_keys: { 19: '9' } }, 'value_missing', 'the tax rate 7'],
  ['rates that do not make the total', changed({ total_amount: '180.00' }), {}, 'amounts_disagree', '172.50'],
])('with %s nothing is written', (_what, payload, more, code, named) => {
  const failure = failureOf(payload, more)
  expect(failure).toMatchObject({ kind: 'refused', code })
  expect(failure!.message).toContain(named)
})

test('no text of a document breaks a row', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'";\r\n\u0007\u0085aä漢ł=\''), minLength: 1 }),
      (vendor_name) => {
        const { rows } = write(changed({ vendor_name, invoice_number: vendor_name }))
        expect(rows).toHaveLength(2)
        expect(rows[0]!.length).toBe(rows[1]!.length)
      },
    ),
    { numRuns: 50 },
  )
})

test('Windows-1252 has its own letters, others without accents, and a question mark', () => {
  expect([...encodeWindows1252('ä€–Čł漢')]).toEqual([0xe4, 0x80, 0x96, 0x43, 0x6c, 0x3f])
})
