import { readSheet } from 'read-excel-file/node'
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
  for (const tags of [['a', 'b'], [{ inner: [{ a: 1 }] }]]) {
    const failure = classifyError(await bytesOf({ tags }, { format }).catch((error) => error))
    expect(failure).toMatchObject({ kind: 'refused', code: 'payload_unsuitable' })
    expect(failure!.message).toContain('tags')
  }
})
