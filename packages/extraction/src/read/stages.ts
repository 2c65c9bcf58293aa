import { readCodes } from '../codes/read-codes.ts'
import { findEInvoice } from '../einvoice/embedded.ts'
import type { Fault } from '../fault.ts'
import { loadOcr } from '../ocr/load-ocr.ts'
import { readPicture } from '../ocr/read-picture.ts'
import { readAttachments } from '../pdf/attachments.ts'
import type { PdfDocument } from '../pdf/open-pdf.ts'
import { readPdfPage } from '../pdf/read-pdf-page.ts'

/** The steps from a file to words. One that throws costs only its page. */
export const readStages = {
  readPdfPage,
  readCodes,
  readPicture,
  loadOcr,
  findEmbedded: (document: PdfDocument) => findEInvoice(readAttachments(document)),
}

export type ReadOptions = {
  /** Called as soon as the number of pages is known, before any is read. */
  onPageCount?: (pageCount: number) => void
  /** Receives the errors of parts that could not be read. */
  faults?: Fault[]
  readStages?: typeof readStages
}

/** What the reader of each file type receives: {@link ReadOptions} with defaults filled in. */
export type Reading = Required<ReadOptions>
