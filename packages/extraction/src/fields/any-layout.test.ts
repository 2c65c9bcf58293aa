import { schemaIds } from '@numora/contract'
import { generateInvoice, generateReceipt } from '@numora/samples'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Fault } from '../fault.ts'
import type { ReadFile, Word } from '../file-content.ts'
import { presentValues } from '../present-values.ts'
import { readFile } from '../read/read-file.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { describeDocument } from './features/describe-document.ts'
import { extractFields } from './index.ts'
import { learnLessons } from './lessons/learn-lessons.ts'
import { loadRankerModel } from './ranker/ranker-weights.ts'
import { anyFile, damage } from './test-damage.ts'
import { pageOf } from './test-page.ts'

const schemas = [...schemaIds, 'auto'] as const

/** Reads, presents and learns, as the child process does; returns all faults. */
function read(file: ReadFile, schema: (typeof schemas)[number]) {
  const faults: Fault[] = []
  const described = describeDocument(file, faults)
  const result = extractFields(file, schema, { described, faults })
  if (!result.ok) throw new Error('Words are always read')
  const presented = presentValues(result, file.pages, faults)
  const values = Object.fromEntries(Object.entries(result.fields).map(([name, { value }]) => [name, value]))
  const approved = { values, fields: Object.keys(values) }
  const { lessons } = learnLessons(
    described,
    schemaReadings[result.schema],
    approved,
    loadRankerModel(),
    faults,
  )
  const again = extractFields(file, result.schema, { described, lessons, faults })
  return { faults, result: presented, again }
}

it.each([...schemas])(
  'no stage throws on any words at any position, read as %s',
  { timeout: 240_000 },
  (schema) =>
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(read(file, schema).faults).toEqual([])
      }),
      { numRuns: 100 },
    ),
)

async function wordsOf(bytes: Uint8Array): Promise<ReadFile> {
  const opened = await readFile(bytes)
  if (!opened.ok) throw new Error(opened.failure.message)
  return opened.file
}

it('no stage throws on a damaged document', { timeout: 240_000 }, async () => {
  const files = [
    await wordsOf((await generateInvoice({ seed: 'damaged', language: 'de' })).bytes),
    await wordsOf((await generateInvoice({ seed: 'damaged-too', language: 'en' })).bytes),
    await wordsOf((await generateReceipt({ seed: 'damaged', language: 'fr', as: 'pdf' })).bytes),
  ]
  const damages = fc.array(damage, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      damages,
      fc.constantFrom('pdf', 'ocr'),
      fc.constantFrom(...schemas),
      (file, all, source, schema) => {
        const pages = file.pages.map((page) => ({
          ...page,
          source,
          words: all.reduce<Word[]>((words, act) => act(words), page.words),
        }))
        expect(read({ ...file, pages }, schema).faults).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

it('reads thousands of words', { timeout: 240_000 }, () => {
  const lines = Array.from({ length: 1_500 }, (_, i) => `${i} Bolts and nuts 2 ${i}.00 ${2 * i}.00`)
  expect(read(pageOf(lines), 'invoice_v2').faults).toEqual([])
})

it.each(['invoice_v2', 'receipt_v1'] as const)('reads items that begin on the first line as %s', (schema) => {
  const rows = [
    ['Coffee beans', '2', '5.00', '10.00'],
    ['Filter paper', '3', '2.00', '6.00'],
    ['Milk', '1', '1.50', '1.50'],
  ]
  const cells = rows.flatMap((row, y) => row.map((text, x) => ({ text, x: 50 + x * 120, y: 20 + y * 14 })))
  const below = [
    'Total EUR 17.50',
    'Invoice number: 2026-17',
    'Invoice date: 2026-03-01',
    'ACME Supplies GmbH',
  ]
  const page = pageOf([...cells, ...below.map((text, i) => ({ text, x: 50, y: 90 + i * 30 }))])
  const { faults, result } = read(page, schema)
  expect(faults).toEqual([])
  expect(result.lineItems.map(({ fields }) => fields.amount!.value)).toEqual(['10.00', '6.00', '1.50'])
})
