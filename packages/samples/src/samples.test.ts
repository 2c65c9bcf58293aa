import { describe, expect, it } from 'vitest'
import {
  generateInvoice,
  generateOther,
  generateReceipt,
  namedSample,
  sampleNames,
  samples,
} from './index.ts'
import { languages } from './locales/regions.ts'

async function collect(count: number, seed: string) {
  const all = []
  for await (const sample of samples({ count, seed })) all.push(sample)
  return all
}

describe('generated documents', () => {
  it('are the same bytes for the same seed', async () => {
    const [first, second] = [await collect(12, 'same'), await collect(12, 'same')]
    expect(second).toEqual(first)
    expect(await collect(12, 'other')).not.toEqual(first)
  })

  it.each(languages)('are generated in %s as PDFs', async (language) => {
    const { bytes, language: tag } = await generateInvoice({ seed: 1, language })
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-')
    expect(tag.startsWith(language)).toBe(true)
  })

  it('that are no invoices have no fields', async () => {
    for (let seed = 0; seed < 12; seed++) {
      const { truth, bytes } = await generateOther({ seed })
      expect(truth.isOfSchema).toBe(false)
      expect(Object.values(truth.fields).every((value) => value === null)).toBe(true)
      expect(bytes.length).toBeGreaterThan(1000)
    }
  })

  it('have a position on the page for each printed value, and only for those', async () => {
    for (const sample of await collect(40, 'places')) {
      if (
        !sample.truth.isOfSchema ||
        sample.contentType === 'application/xml' ||
        sample.id.startsWith('facturx')
      )
        continue
      const { fields, boxes, lineItems, lineItemBoxes } = sample.truth
      const named = Object.keys(fields).filter((name) => fields[name] !== null && name !== 'document_type')
      expect(
        Object.keys(boxes)
          .filter((name) => name !== 'document_type')
          .sort(),
      ).toEqual(named.sort())
      for (const { box, page } of [...Object.values(boxes), ...lineItemBoxes.flatMap(Object.values)]) {
        const [x0, y0, x1, y1] = box
        expect(page).toBeGreaterThanOrEqual(1)
        expect(Math.min(x0, y0, 1 - x1, 1 - y1), `${sample.id} ${box}`).toBeGreaterThanOrEqual(0)
        expect(x1).toBeGreaterThan(x0)
        expect(y1).toBeGreaterThan(y0)
      }
      expect(lineItems.length).toBe(lineItemBoxes.length)
    }
  })

  it('have amounts that add up', async () => {
    const cents = (text: string) => Math.round(Number(text) * 100)
    let checked = 0
    for (const { truth, kind } of await collect(120, 'sums')) {
      const { subtotal_amount: net, tax_amount: tax, total_amount: total } = truth.fields
      if (kind === 'receipt' || !net || !tax || !total) continue
      // Invoices of countries without small coins are rounded to whole units.
      expect(Math.abs(cents(net) + cents(tax) - cents(total))).toBeLessThanOrEqual(50)
      checked++
    }
    expect(checked).toBeGreaterThan(30)
  })

  it('include the named ones under their names', async () => {
    for (const name of sampleNames) expect((await namedSample(name)).id).toBe(name)
  })

  it('are refused in an unknown language', async () => {
    await expect(generateInvoice({ seed: 1, language: 'xx' })).rejects.toThrow('No such language')
    await expect(generateReceipt({ seed: 1, language: 'xx' })).rejects.toThrow('No receipts in xx')
  })
})
