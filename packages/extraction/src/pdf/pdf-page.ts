import type { Box } from '../file-content.ts'
import { inEngine } from '../read/engine-time.ts'
import type { Rect } from './glyph.ts'
import type { PdfDocument } from './open-pdf.ts'
import { type Pdfium, withMemory } from './pdfium.ts'

/** Maps a point of PDF user space to fractions of the page as shown, by its crop box and /Rotate. */
type ToPage = (x: number, y: number) => [x: number, y: number]

export type PdfPage = {
  pdfium: Pdfium
  handle: number
  /** Of the page as shown, in points. */
  width: number
  height: number
  toPage: ToPage
}

const flattenForDisplay = 0
const deviceSize = 1_000_000

/**
 * Runs `use` with a loaded page whose form fields and annotations were made part of its content. Returns null
 * for a page that PDFium cannot load.
 */
export function withPdfPage<T>(document: PdfDocument, index: number, use: (page: PdfPage) => T): T | null {
  const { pdfium } = document
  const load = () => inEngine(() => pdfium.FPDF_LoadPage(document.handle, index))
  let handle = load()
  if (handle === 0) return null
  try {
    if (
      pdfium.FPDFPage_GetAnnotCount(handle) > 0 &&
      inEngine(() => pdfium.FPDFPage_Flatten(handle, flattenForDisplay)) === 1
    ) {
      pdfium.FPDF_ClosePage(handle)
      handle = load()
      if (handle === 0) return null
    }
    const width = pdfium.FPDF_GetPageWidthF(handle)
    const height = pdfium.FPDF_GetPageHeightF(handle)
    if (!(width > 0 && height > 0)) return null
    return use({ pdfium, handle, width, height, toPage: pageTransform(pdfium, handle) })
  } finally {
    if (handle !== 0) pdfium.FPDF_ClosePage(handle)
  }
}

/** A box of PDF user space in fractions of the page as shown. */
export function shownBox({ x0, y0, x1, y1 }: Rect, { toPage }: Pick<PdfPage, 'toPage'>): Box {
  const [ax, ay] = toPage(x0, y0)
  const [bx, by] = toPage(x1, y1)
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

/** PDFium's device coordinates are integers, so three corners are mapped to a large device. */
function pageTransform(pdfium: Pdfium, page: number): ToPage {
  return withMemory(pdfium, 24, (memory) => {
    const floats = memory >> 2
    pdfium.FPDF_GetPageBoundingBox(page, memory)
    const [left, top, right, bottom] = pdfium.pdfium.HEAPF32.slice(floats, floats + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    const map = (x: number, y: number): [number, number] => {
      pdfium.FPDF_PageToDevice(page, 0, 0, deviceSize, deviceSize, 0, x, y, memory + 16, memory + 20)
      const ints = pdfium.pdfium.HEAP32
      return [ints[(memory + 16) >> 2]! / deviceSize, ints[(memory + 20) >> 2]! / deviceSize]
    }
    const origin = map(left, bottom)
    const alongX = map(right, bottom)
    const alongY = map(left, top)
    const width = right - left
    const height = top - bottom
    return (x, y) => {
      const u = (x - left) / width
      const v = (y - bottom) / height
      return [
        origin[0] + u * (alongX[0] - origin[0]) + v * (alongY[0] - origin[0]),
        origin[1] + u * (alongX[1] - origin[1]) + v * (alongY[1] - origin[1]),
      ]
    }
  })
}
