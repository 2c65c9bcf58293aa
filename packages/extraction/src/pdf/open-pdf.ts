import { inEngine } from '../read/engine-time.ts'
import { ReadFailure } from '../read/read-failure.ts'
import type { Pdfium } from './pdfium.ts'

export type PdfDocument = { pdfium: Pdfium; handle: number; pageCount: number; close: () => void }

const passwordErrors = [4, 5]

/**
 * Opens a PDF that needs no password; one that only has an owner password opens too. Throws {@link
 * ReadFailure} for encrypted and broken files.
 */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): PdfDocument {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const memory = malloc(bytes.length)
  if (memory === 0) throw new ReadFailure('file_unreadable', 'The PDF is too large to be read')
  pdfium.pdfium.HEAPU8.set(bytes, memory)
  const handle = inEngine(() => pdfium.FPDF_LoadMemDocument(memory, bytes.length, ''))
  const pageCount = handle === 0 ? 0 : pdfium.FPDF_GetPageCount(handle)
  const close = () => {
    if (handle !== 0) pdfium.FPDF_CloseDocument(handle)
    free(memory)
  }
  if (pageCount > 0) return { pdfium, handle, pageCount, close }
  const isEncrypted = handle === 0 && passwordErrors.includes(pdfium.FPDF_GetLastError())
  close()
  throw isEncrypted
    ? new ReadFailure('password_protected', 'The PDF is protected by a password')
    : new ReadFailure('file_unreadable', 'The PDF is damaged and cannot be read')
}
