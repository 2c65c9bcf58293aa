import { findEInvoice } from '../einvoice/embedded.ts'
import type { Fault } from '../fault.ts'
import { loadOcr } from '../ocr/load-ocr.ts'
import { readPicture } from '../ocr/read-picture.ts'
import { readAttachments } from '../pdf/attachments.ts'
import type { PdfDocument } from '../pdf/open-pdf.ts'
import { readPdfPage } from '../pdf/read-pdf-page.ts'

/** The steps from a file to words. Each of them may break without costing the other pages. */
export const readStages = {
  readPdfPage,
  readPicture,
  loadOcr,
  findEmbedded: (document: PdfDocument) => findEInvoice(readAttachments(document)),
}

export type ReadOptions = {
  /** Told as soon as the number of pages is known, before any is read. */
  onPageCount?: (pageCount: number) => void
  /** Takes what breaks while the rest is read. */
  faults?: Fault[]
  readStages?: typeof readStages
}

/** What the readers of each type of file get: as {@link ReadOptions}, complete. */
export type Reading = Required<ReadOptions>
