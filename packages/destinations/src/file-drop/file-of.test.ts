import readSheets, { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { pushRequest } from '../kit/adapter.test-suite.ts'
import { classifyError } from '../kit/push-error.ts'
import { fileOf } from './file-of.ts'
import { invoice, resultOf } from './result.stand-in.ts'

type Config = Parameters<typeof fileOf>[0]['config']

function bytesOf(payload: unknown, config: Omit<Config, 'url'>) {
  return fileOf({ config: { url: 'file:/x', ...config }, credentials: {} }, pushRequest(payload), {
    now: new Date(),
  })
}

async function textOf(payload: unknown, config: Omit<Config, 'url'>) {
  return Buffer.from(await bytesOf(payload, config)).toString()
}

const mapped = {
  Beleg: { Nr: 'A-1', Betrag: -12.5, offen: true, leer: null },
  Text: '=cmd|x',
  lines: [
    { Text: '+49 30', Menge: '-2' },
    { Text: 'a;b\n"c"', Menge: '1' },
  ],
}

test('json is the payload', async () => {
  expect(JSON.parse(await textOf(mapped, { format: 'json' }))).toEqual(mapped)
})

test('csv has a row for each line item, with the values of the document in each', async () => {
  expect(await textOf(mapped, { format: 'csv', csv: { separator: ';' } })).toBe(
    'Beleg.Nr;Beleg.Betrag;Beleg.offen;Beleg.leer;Text;line_item.Text;Menge\r\n' +
      "A-1;-12.5;true;;'=cmd|x;'+49 30;-2\r\n" +
      'A-1;-12.5;true;;\'=cmd|x;"a;b\n""c""";1\r\n',
  )
})

test('csv with a row for the document has no line items, and a document without any has one row', async () => {
  const one = "Beleg.Nr,Beleg.Betrag,Beleg.offen,Beleg.leer,Text\r\nA-1,-12.5,true,,'=cmd|x\r\n"
  expect(await textOf(mapped, { format: 'csv', csv: { rows: 'document' } })).toBe(one)
  expect(await textOf({ ...mapped, lines: [] }, { format: 'csv' })).toBe(one)
})

const taxed = {
  ...mapped,
  tax_lines: [
    { rate: '19', base: '10.00', Text: null },
    { rate: '7', base: '2.00', Text: 'x' },
  ],
}

test('csv has a row for each tax line where that is wanted, and otherwise none of them', async () => {
  const { Beleg: _, ...plain } = taxed
  expect(await textOf(plain, { format: 'csv', csv: { rows: 'tax_lines' } })).toBe(
    "Text,rate,base,tax_line.Text\r\n'=cmd|x,19,10.00,\r\n'=cmd|x,7,2.00,x\r\n",
  )
  expect(await textOf(taxed, { format: 'csv' })).toBe(await textOf(mapped, { format: 'csv' }))
  expect(await textOf({ ...mapped, tax_lines: null }, { format: 'csv' })).toBe(
    await textOf(mapped, { format: 'csv' }),
  )
})

test('xlsx has the tax lines on a sheet of their own', async () => {
  const sheets = await readSheets(Buffer.from(await bytesOf(taxed, { format: 'xlsx' })))
  const plain = await readSheets(Buffer.from(await bytesOf(mapped, { format: 'xlsx' })))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Numora', 'Tax lines'])
  expect(plain).toEqual([sheets[0]])
  expect(sheets[1]!.data).toEqual([
    ['Beleg.Nr', 'Beleg.Betrag', 'Beleg.offen', 'Beleg.leer', 'Text', 'rate', 'base', 'tax_line.Text'],
    ['A-1', -12.5, true, null, '=cmd|x', '19', '10.00', null],
    ['A-1', -12.5, true, null, '=cmd|x', '7', '2.00', 'x'],
  ])
})

test('a result has its tax lines by the names of the schema', async () => {
  const taxLines = [{ category: 'S', rate: '19', base: '150.00', amount: '22.50', exemption_reason: null }]
  const csv = await textOf(resultOf({ ...invoice, taxLines }), { format: 'csv', csv: { rows: 'tax_lines' } })
  const [header, row, ...others] = csv.trimEnd().split('\r\n')
  expect(header).toMatch(/,category,rate,base,amount,exemption_reason$/)
  expect(row).toMatch(/^doc_.*,S,19,150.00,22.50,$/)
  expect(others).toEqual([])
})

test('csv without a mapping has the values of the document by the names of the schema', async () => {
  const [header, row] = (await textOf(resultOf(invoice), { format: 'csv' })).split('\r\n')
  expect(header).toMatch(
    /^document_id,external_id,vendor_code,document_type,invoice_number,.*,description,quantity/,
  )
  expect(row).toMatch(/^doc_01jpwq4q9m7q4q2k8dax1x1q5n,ap-1,,invoice,RE 2026\/17,/)
})

test('xlsx has text as text and numbers as numbers', async () => {
  const rows = await readSheet(Buffer.from(await bytesOf(mapped, { format: 'xlsx' })))
  expect(rows).toEqual([
    ['Beleg.Nr', 'Beleg.Betrag', 'Beleg.offen', 'Beleg.leer', 'Text', 'line_item.Text', 'Menge'],
    ['A-1', -12.5, true, null, '=cmd|x', '+49 30', '-2'],
    ['A-1', -12.5, true, null, '=cmd|x', 'a;b\n"c"', '1'],
  ])
})

test.each([['csv'], ['xlsx']] as const)('%s refuses a list that is none of line items', async (format) => {
  for (const tags of [['a', 'b'], [{ inner: [{ a: 1 }] }], [[]]]) {
    const failure = classifyError(await bytesOf({ tags }, { format }).catch((error) => error))
    expect(failure).toMatchObject({ kind: 'refused', code: 'payload_unsuitable' })
    expect(failure!.message).toContain('tags')
  }
})
