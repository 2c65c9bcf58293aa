import { findEInvoice } from '../einvoice/embedded.ts'
import type { Page, ReadFile } from '../model.ts'
import { loadOcr } from '../ocr/load-ocr.ts'
import { readPicture } from '../ocr/read-picture.ts'
import { pageOfBoth, pageOfPicture, pageOfText } from '../read/assemble-page.ts'
import { maxPages } from '../read/limits.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { readAttachments } from './attachments.ts'
import { openPdf } from './open-pdf.ts'
import { withPdfPage } from './pdf-page.ts'
import { loadPdfium } from './pdfium.ts'
import { type PdfPageContent, readPdfPage } from './read-pdf-page.ts'

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
      const content = withPdfPage(document, index, readPdfPage)
      if (content) pages.push(await readContent(content, index + 1))
    }
    if (pages.length === 0) throw new ReadFailure('file_unreadable', 'No page of the PDF can be read')
    return {
      contentType: 'application/pdf',
      pageCount,
      pages,
      einvoiceXml: findEInvoice(readAttachments(document)),
    }
  } finally {
    document.close()
  }
}

const readContent = async (content: PdfPageContent, number: number): Promise<Page> => {
  if (!content.picture) return pageOfText(number, content)
  const text = await readPicture(content.picture, await loadOcr())
  return content.coverage === 'part'
    ? pageOfBoth(number, content, text)
    : pageOfPicture(number, content, text)
}
