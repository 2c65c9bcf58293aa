import { documentSchemas, schemaIds } from '@numora/contract'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvTable } from './csv-table.ts'
import type { Exported } from './exported.ts'

function fieldsOf(values: Record<string, string>) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
}

/** A document with two line items and one tax line; what a table does not show is left out. */
const exported = {
  document: {
    id: 'doc_1',
    schema: 'invoice_v2',
    status: 'reviewed',
    created_at: '',
    file: {},
    review_reasons: [],
  },
  result: {
    confidence: 1,
    fields: fieldsOf({ invoice_number: 'A-1' }),
    line_items: [
      { fields: fieldsOf({ description: 'Desk', amount: '90.00' }) },
      { fields: fieldsOf({ description: 'Lamp', amount: '10.00' }) },
    ],
    tax_lines: [{ fields: fieldsOf({ rate: '19', base: '100.00', amount: '19.00' }) }],
  },
} as unknown as Exported

async function rowsOf(choice: Parameters<typeof csvTable>[1]): Promise<Record<string, string>[]> {
  async function* one() {
    yield exported
  }
  return parse((await Array.fromAsync(csvTable(one(), choice))).join(''), { columns: true })
}

test('a table has a row for each document, line item or tax line, as chosen', async () => {
  const [row, ...others] = await rowsOf({ schema: ['invoice_v2'] })
  expect(others).toEqual([])
  expect(Object.keys(row!).slice(8)).toEqual(documentSchemas.invoice_v2.fields.map(({ name }) => name))
  const lines = await rowsOf({ lineItems: true })
  expect(lines.map(({ line_description, line_amount }) => [line_description, line_amount])).toEqual([
    ['Desk', '90.00'],
    ['Lamp', '10.00'],
  ])
  const taxes = await rowsOf({ taxLines: true })
  expect(taxes).toMatchObject([
    { id: 'doc_1', invoice_number: 'A-1', tax_line_rate: '19', tax_line_base: '100.00' },
  ])
})

test('line items and tax lines of one table are rows of their own', async () => {
  const rows = await rowsOf({ lineItems: true, taxLines: true })
  expect(rows.map(({ line_amount, tax_line_amount }) => [line_amount, tax_line_amount])).toEqual([
    ['90.00', ''],
    ['10.00', ''],
    ['', '19.00'],
  ])
})

test.each(schemaIds)('no two columns of %s have one name', async (schema) => {
  async function* none() {}
  const csv = (
    await Array.fromAsync(csvTable(none(), { schema: [schema], lineItems: true, taxLines: true }))
  ).join('')
  const [columns] = parse(csv) as string[][]
  expect(new Set(columns).size).toBe(columns!.length)
})
