import type { PdfDocument } from '../pdf/open-pdf.ts'
import { withMemory } from '../pdf/pdfium.ts'
import { inEngine } from '../read/engine-time.ts'
import { ReadFailure } from '../read/read-failure.ts'

const asNewFile = 2

/** A PDF of some pages of another one, with their fonts and pictures. */
export function copyPdfPages(
  { pdfium, handle, pageCount }: PdfDocument,
  pages: readonly number[],
): Uint8Array {
  if (pages.some((page) => page > pageCount))
    throw new ReadFailure('file_unreadable', 'The file has no such page')
  const copy = pdfium.FPDF_CreateNewDocument()
  try {
    const isCopied = withMemory(pdfium, pages.length * 4, (memory) => {
      const indexes = Int32Array.from(pages, (page) => page - 1)
      pdfium.pdfium.HEAP32.set(indexes, memory >> 2)
      return inEngine(() => pdfium.FPDF_ImportPagesByIndex(copy, handle, memory, pages.length, 0))
    })
    if (!isCopied)
      throw new ReadFailure('file_unreadable', 'Pages of the PDF are damaged and cannot be copied')
    return save(pdfium, copy)
  } finally {
    pdfium.FPDF_CloseDocument(copy)
  }
}

function save(pdfium: PdfDocument['pdfium'], document: number): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  try {
    if (!inEngine(() => pdfium.FPDF_SaveAsCopy(document, writer, asNewFile)))
      throw new ReadFailure('file_unreadable', 'Pages of the PDF cannot be written')
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
    return withMemory(pdfium, size, (memory) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, memory, size)
      return pdfium.pdfium.HEAPU8.slice(memory, memory + size)
    })
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer)
  }
}
