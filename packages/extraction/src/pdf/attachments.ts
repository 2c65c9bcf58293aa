import type { PdfDocument } from './open-pdf.ts'
import { readUtf16, withMemory } from './pdfium.ts'

export type Attachment = { name: string; bytes: Uint8Array }

const mostAttachments = 50
const largestBytes = 20 * 1024 * 1024

/** The files that are embedded in a PDF; the content of oversized ones is empty. */
export function readAttachments({ pdfium, handle }: PdfDocument): Attachment[] {
  const count = Math.min(mostAttachments, pdfium.FPDFDoc_GetAttachmentCount(handle))
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const attachment = pdfium.FPDFDoc_GetAttachment(handle, index)
    const name = readUtf16(pdfium, (pointer, bytes) =>
      pdfium.FPDFAttachment_GetName(attachment, pointer, bytes),
    )
    return { name, bytes: readContent(pdfium, attachment) }
  })
}

function readContent(pdfium: PdfDocument['pdfium'], attachment: number): Uint8Array {
  const size = withMemory(pdfium, 4, (length) => {
    const isThere = pdfium.FPDFAttachment_GetFile(attachment, 0, 0, length)
    return isThere ? pdfium.pdfium.HEAPU32[length >> 2]! : 0
  })
  if (size === 0 || size > largestBytes) return new Uint8Array()
  return withMemory(pdfium, size + 8, (memory) => {
    pdfium.FPDFAttachment_GetFile(attachment, memory + 8, size, memory)
    return pdfium.pdfium.HEAPU8.slice(memory + 8, memory + 8 + size)
  })
}
