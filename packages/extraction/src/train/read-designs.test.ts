import {
  designNamesOf,
  generateDesign,
  generateReceiptDesign,
  openPrinter,
  receiptDesignNamesOf,
} from '@numora/samples'
import { findChromium } from '@numora/samples/find-chromium'
import { describe, expect, it } from 'vitest'
import { joinGlyphs } from '../pdf/glyph-words.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { readGlyphs } from '../pdf/page-glyphs.ts'
import { withPdfPage } from '../pdf/pdf-page.ts'
import { loadPdfium } from '../pdf/pdfium.ts'

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Lines are broken anywhere, and fonts join letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\s/g, '').toLowerCase()
}

/** What a page prints of the values of its truth. */
function printedValues(page: string): string[] {
  const values = [...page.matchAll(/<span data-marks="[\d ]+">([^<]+)<\/span>/g)].map(([, text]) =>
    text!.replace(/&\w+;/g, (sign) => signs[sign]!),
  )
  // On pages from right to left, words of a value stand in the order of the page.
  return page.includes('dir="rtl"') ? values.flatMap((value) => value.split(/\s/)) : values
}

/** A page takes a third of a second, and neighbours in a file of designs share their parts: every second one is printed. */
function everySecond(namesOf: typeof designNamesOf): string[] {
  return [...namesOf('learn'), ...namesOf('judge')].filter((_, i) => i % 2 === 0)
}

async function readText(bytes: Uint8Array): Promise<string> {
  const document = openPdf(await loadPdfium(), bytes)
  try {
    const pages = Array.from({ length: document.pageCount }, (_, index) =>
      withPdfPage(document, index, (page) => joinGlyphs(readGlyphs(page)).map(({ text }) => text)),
    )
    return pages.flat().join('')
  } finally {
    document.close()
  }
}

// Designs are printed by Chromium.
describe.skipIf(!findChromium())('invoices and receipts as web pages are designed and printed', () => {
  it('have every value of their truth in their text', async () => {
    const printer = await openPrinter()
    let page = ''
    const print = (content: string) => {
      page = content
      return printer.print(content)
    }
    const check = async (design: string, bytes: Uint8Array, least: number) => {
      const text = plain(await readText(bytes))
      const values = printedValues(page)
      expect(values.length).toBeGreaterThan(least)
      expect([design, values.filter((value) => !text.includes(plain(value)))]).toEqual([design, []])
    }
    try {
      for (const design of everySecond(designNamesOf)) {
        const options = { seed: 'text', design, lineCount: 2 }
        await check(design, (await generateDesign({ ...printer, print }, options)).bytes, 8)
      }
      for (const design of everySecond(receiptDesignNamesOf)) {
        const { bytes } = await generateReceiptDesign({ ...printer, print }, { seed: 'text', design })
        await check(design, bytes, 4)
      }
    } finally {
      await printer.close()
    }
  }, 120_000)
})
