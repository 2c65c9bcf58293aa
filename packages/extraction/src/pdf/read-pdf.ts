import { cutAreas, type DrawAreas, drawPdfAreas } from '../codes/draw-areas.ts'
import { addCodes, readPageCodes } from '../codes/page-codes.ts'
import { isTrap, noteFault } from '../fault.ts'
import type { Page, PageCode, ReadFile } from '../file-content.ts'
import { cropImage } from '../ocr/gray-image.ts'
import { dropOcr } from '../ocr/load-ocr.ts'
import { pageOfBoth, pageOfPicture, pageOfText } from '../read/assemble-page.ts'
import { maxPages } from '../read/limits.ts'
import { ReadFailure } from '../read/read-failure.ts'
import type { Reading } from '../read/stages.ts'
import { openPdf, type PdfDocument } from './open-pdf.ts'
import { withPdfPage } from './pdf-page.ts'
import { dropPdfium, loadPdfium } from './pdfium.ts'
import type { PdfPageContent } from './read-pdf-page.ts'

/** How many times PDFium is restarted for the pages after one that crashed it. */
const mostRestarts = 3

export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  const { onPageCount, faults, readStages } = reading
  let document: PdfDocument | null = openPdf(await loadPdfium(), bytes)
  let restarts = 0
  /** Runs what may trap. After a trap PDFium must not be used again, and its document cannot be closed. */
  const inPdf = async <T>(page: number | null, run: (document: PdfDocument) => T): Promise<T | null> => {
    if (!document) return null
    try {
      return run(document)
    } catch (error) {
      noteFault(faults, page === null ? 'embedded files' : 'page', error, page)
      if (!isTrap(error)) return null
      document = null
      dropPdfium()
      restarts += 1
      if (restarts <= mostRestarts) document = openPdf(await loadPdfium(), bytes)
      return null
    }
  }
  try {
    const { pageCount } = document
    if (pageCount > maxPages)
      throw new ReadFailure('too_many_pages', `The file has ${pageCount} pages; ${maxPages} can be read`)
    onPageCount(pageCount)
    const pages: Page[] = []
    for (let index = 0; index < pageCount; index++) {
      const number = index + 1
      const content = await inPdf(number, (open) => withPdfPage(open, index, readStages.readPdfPage))
      const draw: DrawAreas = async (areas, isFine) =>
        content?.picture && !isFine
          ? cutAreas(content.picture, areas, cropImage)
          : ((await inPdf(number, (open) =>
              withPdfPage(open, index, (page) => drawPdfAreas(page, areas, isFine)),
            )) ?? [])
      const page = content && (await readContent(content, draw, number, reading))
      if (page) pages.push(page)
    }
    const einvoiceXml = await inPdf(null, readStages.findEmbedded)
    if (pages.length === 0 && einvoiceXml === null && faults.length === 0)
      throw new ReadFailure('file_unreadable', 'No page of the PDF can be read')
    return { contentType: 'application/pdf', pageCount, pages, einvoiceXml }
  } finally {
    document?.close()
  }
}

/** A page whose picture cannot be read is returned with its text layer alone; null where that has nothing. */
async function readContent(
  content: PdfPageContent,
  draw: DrawAreas,
  number: number,
  reading: Reading,
): Promise<Page | null> {
  const search = { areas: content.codeAreas, draw, isPicture: content.isScan }
  const codes = await readPageCodes(search, number, reading)
  const page = await readText(content, codes, number, reading)
  return page && addCodes(page, codes)
}

async function readText(
  content: PdfPageContent,
  codes: readonly PageCode[],
  number: number,
  { faults, readStages }: Reading,
): Promise<Page | null> {
  // A code looks like letters that the text layer lacks.
  const isDoubtful = content.coverage === 'part' && codes.length > 0
  const coverage = isDoubtful ? content.judgeBeside(codes.map(({ box }) => box)) : content.coverage
  if (!content.picture || coverage === 'all') return pageOfText(number, content)
  try {
    const text = await readStages.readPicture(content.picture, await readStages.loadOcr())
    for (const error of text.errors ?? []) noteFault(faults, 'picture', error, number)
    return coverage === 'part' ? pageOfBoth(number, content, text) : pageOfPicture(number, content, text)
  } catch (error) {
    noteFault(faults, 'picture', error, number)
    if (isTrap(error)) dropOcr()
    return coverage === 'part' ? pageOfText(number, content) : null
  }
}
