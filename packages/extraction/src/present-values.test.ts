import { limits, taxLineFields } from '@numora/contract'
import { generateInvoice } from '@numora/samples'
import { expect, it } from 'vitest'
import { extractFile } from './extract-file.ts'
import { extractFields } from './fields/index.ts'
import { pageOf } from './fields/test-page.ts'
import type { FieldValue, SuccessfulReading } from './file-content.ts'
import { presentValues } from './present-values.ts'

type Result = SuccessfulReading

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}

it('returns boxes and probabilities with at most four decimals', async () => {
  const { bytes } = await generateInvoice({ seed: 'decimals', language: 'en' })
  const result = (await extractFile(bytes, 'invoice_v2')) as Result
  const numbers = numbersIn([result.confidence, result.fields, result.lineItems])
  expect(numbers.length).toBeGreaterThan(100)
  for (const number of numbers) expect(String(number)).toMatch(/^\d+(?:\.\d{1,4})?$/)
})

it('keeps a value without its position if that cannot be computed', () => {
  const page = pageOf(['Invoice number: 2026-17', 'Invoice date: 2026-03-01', 'Total EUR 20.00'])
  const result = extractFields(page, 'invoice_v2') as Result
  const broken = { ...result.fields.invoice_number!, source: { page: 1 } } as FieldValue
  const faults: Parameters<typeof presentValues>[2] = []
  const presented = presentValues(
    { ...result, fields: { ...result.fields, invoice_number: broken } },
    [],
    faults,
  )
  expect(presented.fields.invoice_number).toMatchObject({ value: '2026-17', source: null })
  expect(presented.fields.total_amount!.source).not.toBeNull()
  expect(presented.issues).toContainEqual({ code: 'partly_read' })
  expect(faults).toMatchObject([{ stage: 'places' }])
})

it('says of a document with more tax lines than a result may have that it is partly read', () => {
  const result = extractFields(pageOf(['Invoice number: 2026-17', 'Total EUR 20.00']), 'invoice_v2') as Result
  const value: FieldValue = { value: '20', confidence: 0.9, source: null, origin: 'einvoice' }
  const line = { fields: Object.fromEntries(taxLineFields.map(({ name }) => [name, value])) }
  const presentedOf = (count: number) =>
    presentValues({ ...result, issues: [], taxLines: Array(count).fill(line) }, [], [])
  expect(presentedOf(limits.taxLines).issues).toEqual([])
  expect(presentedOf(limits.taxLines + 1)).toMatchObject({ issues: [{ code: 'partly_read' }] })
  expect(presentedOf(limits.taxLines + 1).taxLines).toHaveLength(limits.taxLines)
})
