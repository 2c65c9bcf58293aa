import { generateFacturX, generateOther, type Sample, samples } from '@numora/samples'
import { describe, expect, it } from 'vitest'
import { compareLines, isExact } from '../eval/compare.ts'
import type { SuccessfulReading } from '../file-content.ts'
import { readFile } from '../read/read-file.ts'
import { extractFields } from './index.ts'

type Extracted = SuccessfulReading

async function extract(bytes: Uint8Array): Promise<Extracted> {
  const read = await readFile(bytes)
  if (!read.ok) throw new Error(read.failure.message)
  const result = extractFields(read.file, 'auto')
  if (!result.ok) throw new Error(result.failure.message)
  return result
}

/**
 * Shares of correct values on documents that the model was not trained on; lower them only for a good reason.
 */
const references = {
  invoice: {
    invoice_number: 0.95,
    invoice_date: 0.95,
    due_date: 0.93,
    currency: 0.92,
    total_amount: 0.95,
    subtotal_amount: 0.92,
    vendor_name: 0.92,
    customer_name: 0.92,
    vendor_tax_id: 0.88,
    vendor_iban: 0.93,
  },
  receipt: { merchant_name: 0.87, transaction_date: 0.93, total_amount: 0.93 },
}

/** The F1 score of lines with correct name and amount. */
const lineReference = 0.95
const tolerance = 0.05

function shareRight(field: string, judged: readonly { sample: Sample; result: Extracted }[]): number {
  const printed = judged.filter(({ sample }) => sample.truth.fields[field] != null)
  const right = printed.filter(({ sample, result }) => {
    const value = result.fields[field]?.value
    return value != null && isExact(value, sample.truth.fields[field]!)
  })
  return right.length / printed.length
}

describe.each(Object.entries(references))('a generated %s', async (part, shares) => {
  const judged: { sample: Sample; result: Extracted }[] = []
  for await (const sample of samples({ count: 60, seed: 'guard', weights: { [part]: 1 } }))
    judged.push({ sample, result: await extract(sample.bytes) })

  it('is distinguished from other kinds', () => {
    const right = judged.filter(({ sample, result }) => sample.truth.schema === result.schema)
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95)
  })

  it.each(Object.entries(shares))('has its %s read at least as well as the reference', (field, share) => {
    expect(shareRight(field, judged)).toBeGreaterThanOrEqual(share - tolerance)
  })

  it('has positions on its pages for all values that were read', () => {
    for (const { result } of judged)
      for (const [name, { value, source }] of Object.entries(result.fields)) {
        if (value === null || name === 'document_type') continue
        expect(source, name).not.toBeNull()
        const [x0, y0, x1, y1] = source!.box
        expect(x0 >= 0 && y0 >= 0 && x1 <= 1.001 && y1 <= 1.001 && x0 < x1 && y0 < y1, name).toBe(true)
      }
  })
})

describe('the item table of a generated invoice', () => {
  it('has its lines read at least as well as the reference', async () => {
    let [right, all] = [0, 0]
    for await (const { bytes, truth } of samples({ count: 60, seed: 'lines', weights: { invoice: 1 } })) {
      const { lineItems } = await extract(bytes)
      const found = lineItems.map(({ fields }) =>
        Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
      )
      const printed = truth.lineItems.map((line) =>
        Object.fromEntries(Object.entries(line).filter((cell): cell is [string, string] => cell[1] !== null)),
      )
      const lines = compareLines(found, printed)
      right += 2 * lines.right
      all += lines.found + lines.truth
    }
    expect(right / all).toBeGreaterThanOrEqual(lineReference - tolerance)
  })
})

describe('an e-invoice inside a PDF', () => {
  it('takes precedence over the page, with the positions of its values', async () => {
    const { bytes, truth } = await generateFacturX({ seed: 'merge', language: 'de-DE', layout: 'letter' })
    const result = await extract(bytes)
    expect(result.textSource).toBe('einvoice')
    for (const name of ['invoice_number', 'total_amount', 'invoice_date']) {
      expect(result.fields[name]).toMatchObject({ value: truth.fields[name], origin: 'einvoice' })
      expect(result.fields[name]!.source).not.toBeNull()
    }
    expect(result.lineItems.length).toBe(truth.lineItems.length)
  })
})

describe('a document that is no invoice or receipt', () => {
  it.each(['letter', 'contract'] as const)('has no values, and an issue that says so: a %s', async (kind) => {
    for (const seed of ['a', 'b', 'c']) {
      const result = await extract((await generateOther({ seed, kind })).bytes)
      expect(result.issues).toContainEqual({ code: 'not_this_document_type' })
      expect(Object.values(result.fields).filter(({ value }) => value !== null)).toEqual([])
      expect(result.lineItems).toEqual([])
    }
  })
})
