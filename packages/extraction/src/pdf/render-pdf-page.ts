import type { Box } from '../file-content.ts'
import type { GrayImage, PixelBox } from '../ocr/engine.ts'
import { inEngine } from '../read/engine-time.ts'
import type { PdfPage } from './pdf-page.ts'

/** A page as pixels of four bytes (blue, green, red, unused). */
export type Raster = { width: number; height: number; data: Uint8Array }

const drawAnnotations = 0x01
const white = 0xffffffff

type RenderSize = {
  dpi: number
  maxPixels: number
  /** The part of the page that is drawn; all of it without. */
  area?: Box
}

/**
 * Draws a page, or an area of it, as it is shown, with at most `maxPixels` and at most `dpi`. The pixels are in PDFium's memory:
 * `use` must neither keep them nor call PDFium.
 */
export function withPicture<T>(
  page: PdfPage,
  { dpi, maxPixels, area: [x0, y0, x1, y1] = [0, 0, 1, 1] }: RenderSize,
  use: (raster: Raster) => T,
): T {
  const part = { width: page.width * (x1 - x0), height: page.height * (y1 - y0) }
  const scale = Math.min(dpi / 72, Math.sqrt(maxPixels / (part.width * part.height)))
  const width = Math.max(1, Math.min(maxPixels, Math.round(part.width * scale)))
  const height = Math.max(1, Math.min(Math.floor(maxPixels / width) || 1, Math.round(part.height * scale)))
  const whole = { width: Math.round(width / (x1 - x0)), height: Math.round(height / (y1 - y0)) }
  const [left, top] = [-Math.round(x0 * whole.width), -Math.round(y0 * whole.height)]
  const { pdfium } = page
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) throw new RangeError('PDFium has no memory left for the picture of a page')
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    inEngine(() =>
      pdfium.FPDF_RenderPageBitmap(
        bitmap,
        page.handle,
        left,
        top,
        whole.width,
        whole.height,
        0,
        drawAnnotations,
      ),
    )
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap)
    return use({ width, height, data: pdfium.pdfium.HEAPU8.subarray(start, start + width * height * 4) })
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

/** Like {@link withPicture}, with a copy of the pixels. */
export function renderPdfPage(page: PdfPage, size: RenderSize): Raster {
  return withPicture(page, size, (raster) => ({ ...raster, data: raster.data.slice() }))
}

/** A picture, or a part of it in whole pixels, in grey. */
export function grayRaster(
  { width, height, data }: Raster,
  { x0, y0, x1, y1 }: PixelBox = { x0: 0, y0: 0, x1: width, y1: height },
): GrayImage {
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height)
  const gray = new Uint8Array((x1 - x0) * (y1 - y0)).fill(255)
  for (let y = y0, to = 0; y < y1; y++)
    for (let at = y * width + x0, end = y * width + x1; at < end; at++, to++) {
      const pixel = pixels[at]!
      // Most of a page is white.
      if (pixel !== -1)
        gray[to] = ((pixel & 255) * 29 + ((pixel >> 8) & 255) * 150 + ((pixel >> 16) & 255) * 77) >> 8
    }
  return { width: x1 - x0, height: y1 - y0, data: gray }
}
