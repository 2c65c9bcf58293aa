import type { PdfPage } from './pdf-page.ts'
import { withMemory } from './pdfium.ts'

const imageType = 3
const mostObjects = 20
const leastShare = 0.5

/** Whether a picture covers most of the page, as in scans, which may have a text layer, too. */
export function isScan({ pdfium, handle, width, height }: PdfPage): boolean {
  const count = Math.min(mostObjects, pdfium.FPDFPage_CountObjects(handle))
  return withMemory(pdfium, 16, (memory) => {
    for (let at = 0; at < count; at++) {
      const object = pdfium.FPDFPage_GetObject(handle, at)
      if (pdfium.FPDFPageObj_GetType(object) !== imageType) continue
      if (!pdfium.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) continue
      const [left, bottom, right, top] = pdfium.pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4)
      if ((right! - left!) * (top! - bottom!) > leastShare * width * height) return true
    }
    return false
  })
}
