import { detectContentType } from '@numora/domain'
import type { WordsResult } from '../child/messages.ts'
import { drawEInvoice, drawnPages } from '../einvoice/drawing/draw-einvoice.ts'
import type { Page } from '../file-content.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { withPdfPage } from '../pdf/pdf-page.ts'
import { loadPdfium } from '../pdf/pdfium.ts'
import { readPdfPage } from '../pdf/read-pdf-page.ts'
import { presentWords } from '../present-words.ts'
import { pageOfText } from './assemble-page.ts'
import { openEnvelope } from './open-envelope.ts'
import { ReadFailure } from './read-failure.ts'

/** Reads the words of one page as far as that needs no OCR: the text of a PDF, or a drawn e-invoice. */
export async function readPageWords(file: Uint8Array, pageNumber: number): Promise<WordsResult> {
  try {
    const bytes = openEnvelope(file)
    const contentType = detectContentType(bytes)
    if (contentType === 'application/pdf') return present(await pageOfPdf(bytes, pageNumber))
    if (contentType === 'application/xml')
      return present(drawnPages(drawEInvoice(bytes) ?? [])[pageNumber - 1])
    return { ok: true, page: null }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { ok: false, failure: { code: error.code, message: error.message } }
  }
}

function present(page: Page | 'scan' | undefined): WordsResult {
  if (page === undefined) throw new ReadFailure('file_unreadable', 'The file has no such page')
  return { ok: true, page: page === 'scan' ? null : presentWords([page])[0]! }
}

async function pageOfPdf(bytes: Uint8Array, number: number): Promise<Page | 'scan' | undefined> {
  const document = openPdf(await loadPdfium(), bytes)
  try {
    const content = withPdfPage(document, number - 1, readPdfPage)
    if (!content) return undefined
    return content.coverage === 'nothing' ? 'scan' : pageOfText(number, content)
  } finally {
    document.close()
  }
}
