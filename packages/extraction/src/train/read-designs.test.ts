import { designNamesOf, generateDesign, openPrinter } from '@numora/samples'
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
  return [...page.matchAll(/<span data-marks="[\d ]+">([^<]+)<\/span>/g)].map(([, text]) =>
    text!.replace(/&\w+;/g, (sign) => signs[sign]!),
  )
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
describe.skipIf(!findChromium())('invoices as web pages are designed and printed', () => {
  it('have every value of their truth in their text', async () => {
    const printer = await openPrinter()
    let page = ''
    const print = (content: string) => {
      page = content
      return printer.print(content)
    }
    try {
      // A page takes a third of a second, and neighbours in a file of designs share their parts: every second one is printed.
      const names = [...designNamesOf('learn'), ...designNamesOf('judge')].filter((_, i) => i % 2 === 0)
      for (const design of names) {
        const { bytes } = await generateDesign({ ...printer, print }, { seed: 'text', design, lineCount: 2 })
        const text = plain(await readText(bytes))
        const values = printedValues(page)
        expect(values.length).toBeGreaterThan(8)
        expect([design, values.filter((value) => !text.includes(plain(value)))]).toEqual([design, []])
      }
    } finally {
      await printer.close()
    }
  }, 120_000)
})
