import type { Page, ReadFile } from '../model.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { openPdf } from './open-pdf.ts'
import { withPdfPage } from './pdf-page.ts'
import { loadPdfium } from './pdfium.ts'
import { readPdfPage } from './read-pdf-page.ts'

export const maxPages = 100

export const readPdf = async (
  bytes: Uint8Array,
  { onPageCount }: { onPageCount?: (pageCount: number) => void },
): Promise<ReadFile> => {
  const document = openPdf(await loadPdfium(), bytes)
  try {
    const { pageCount } = document
    if (pageCount > maxPages)
      throw new ReadFailure('too_many_pages', `The file has ${pageCount} pages; ${maxPages} can be read`)
    onPageCount?.(pageCount)
    const pages: Page[] = []
    for (let index = 0; index < pageCount; index++) {
      const page = withPdfPage(document, index, (page) => readPdfPage(page, index + 1))
      if (page) pages.push(page)
    }
    if (pages.length === 0) throw new ReadFailure('file_unreadable', 'No page of the PDF can be read')
    return { contentType: 'application/pdf', pageCount, pages, einvoiceXml: null }
  } finally {
    document.close()
  }
}
