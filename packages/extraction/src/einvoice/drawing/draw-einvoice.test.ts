import { generateEInvoice, nationalSyntaxNames } from '@numora/samples'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../../extract-file.ts'
import type { Box, SuccessfulReading } from '../../file-content.ts'
import { readPageWords } from '../../read/read-page-words.ts'
import { renderFilePage } from '../../read/render-file-page.ts'
import { drawEInvoice } from './draw-einvoice.ts'
import { fontOf } from './measure-text.ts'

async function read(xml: Uint8Array): Promise<SuccessfulReading> {
  const reading = await extractFile(xml, 'invoice_v2')
  if (!reading.ok) throw new Error(reading.failure.message)
  return reading
}

function ubl(body: string): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">${body}</Invoice>`,
  )
}

/** The values that a reading has, with their places. */
function valuesOf({ fields, lineItems }: SuccessfulReading) {
  return [fields, ...lineItems.map((line) => line.fields)].flatMap((each) =>
    Object.entries(each).filter(([, field]) => field.value !== null),
  )
}

/** The words of a page within a box. */
function wordsIn({ pages }: SuccessfulReading, page: number, box: Box): string {
  const { text, boxes } = pages[page - 1]!
  return text
    .split('\n')
    .filter((_, index) => {
      const middle = (side: number) => (boxes[index * 4 + side]! + boxes[index * 4 + side + 2]!) / 20_000
      return middle(0) > box[0] && middle(0) < box[2] && middle(1) > box[1] && middle(1) < box[3]
    })
    .join(' ')
}

/** A value without what its display adds or leaves out. */
function plain(text: string): string {
  return text
    .replace(/[,%\s]/g, '')
    .replace(/(\.\d*?)0+(?=\D|$)/g, '$1')
    .replace(/\.(?=\D|$)/g, '')
    .toLowerCase()
}

describe('a drawn e-invoice', () => {
  it.each(['ubl', 'cii', ...nationalSyntaxNames] as const)(
    'shows every value where its source says: %s',
    async (syntax) => {
      const { bytes } = await generateEInvoice({ seed: 'drawn', syntax, kind: 'invoice', lineCount: 40 })
      const reading = await read(bytes)
      expect(reading.pageCount).toBeGreaterThan(1)
      expect(reading.pages).toHaveLength(reading.pageCount)
      expect(reading.issues).toEqual([])
      const values = valuesOf(reading)
      expect(values.length).toBeGreaterThan(200)
      for (const [name, { value, source }] of values) {
        expect(source, name).not.toBeNull()
        const shown = plain(wordsIn(reading, source!.page, source!.box))
        expect(shown, name).toContain(plain(value!.replace('_', ' ')))
      }
    },
  )

  it('has ink where its words are, and nothing else beside them', async () => {
    const { bytes } = await generateEInvoice({ seed: 'ink', syntax: 'ubl', lineCount: 2 })
    const { pages } = await read(bytes)
    const rendered = await renderFilePage(bytes, 1, 1_200)
    if (!rendered.ok) throw new Error(rendered.failure.message)
    const image = sharp(rendered.png).greyscale()
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
    expect(info.width).toBe(1_200)
    const { text, boxes } = pages[0]!
    for (const [index, word] of text.split('\n').entries()) {
      const [x0, y0, x1, y1] = [...boxes.slice(index * 4, index * 4 + 4)].map((side, at) =>
        Math.round((side / 10_000) * (at % 2 === 0 ? info.width : info.height)),
      ) as Box
      let darkest = 255
      for (let y = y0; y < y1; y++)
        for (let x = x0; x < x1; x++) darkest = Math.min(darkest, data[y * info.width + x]!)
      expect(darkest, word).toBeLessThan(190)
    }
  })

  it('is the same each time, and its words can be read again without a reading', async () => {
    const { bytes } = await generateEInvoice({ seed: 'same', syntax: 'cii', lineCount: 2 })
    const { pages } = await read(bytes)
    expect(await readPageWords(bytes, 1)).toEqual({ ok: true, page: pages[0] })
    expect(await renderFilePage(bytes, 1, 300)).toEqual(await renderFilePage(bytes, 1, 300))
    expect(await readPageWords(bytes, 9)).toMatchObject({ ok: false })
  })

  it('has letters of every European script, and a visible box for others', () => {
    const font = fontOf({ isBold: false })
    for (const letter of 'Äßłżőñçøåčřșİ€ΑΩαθЖщії') {
      expect(font.glyphOf(letter.codePointAt(0)!), letter).toBeGreaterThan(0)
      expect(font.outlineOf(font.glyphOf(letter.codePointAt(0)!)), letter).not.toBe('')
    }
    const missing = font.glyphOf('请'.codePointAt(0)!)
    expect(missing).toBe(0)
    expect(font.outlineOf(missing)).not.toBe('')
  })

  it('draws notes, tax by rate and payment, and values without end in a limited number of pages', () => {
    const line = (id: number) =>
      `<InvoiceLine><ID>${id}</ID><Item><Name>${'word '.repeat(40)}</Name></Item></InvoiceLine>`
    const more =
      '<Note>Paid by Łukasz</Note><TaxTotal><TaxSubtotal><TaxableAmount>100</TaxableAmount><TaxAmount>19</TaxAmount>' +
      '<TaxCategory><ID>S</ID><Percent>19.00</Percent></TaxCategory></TaxSubtotal></TaxTotal>' +
      '<PaymentMeans><PaymentMeansCode>58</PaymentMeansCode></PaymentMeans>'
    const texts = drawEInvoice(ubl(`<ID>1</ID>${more}${line(1)}`))!.flatMap(({ marks }) =>
      marks.map(({ text }) => text),
    )
    for (const text of ['Paid by Łukasz', '19% Standard rate', '100.00', 'SEPA credit transfer'])
      expect(texts).toContain(text)
    const endless = drawEInvoice(ubl(Array.from({ length: 5_000 }, (_, index) => line(index)).join('')))!
    expect(endless).toHaveLength(100)
    expect(endless[99]!.marks.some(({ text }) => text.includes('more than these pages'))).toBe(true)
  })
})
