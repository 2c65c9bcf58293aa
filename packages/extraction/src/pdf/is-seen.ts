import type { Rect } from './glyph.ts'
import type { GlyphWord } from './glyph-words.ts'
import type { PdfPage } from './pdf-page.ts'
import type { Raster } from './render-pdf-page.ts'

const smallestPt = 2
const faintestContrast = 24
const beyondLatin = /[\u0370-\uFFEF]/

/**
 * Whether a person can see a word: it is on the page, not tiny, and its ink contrasts with its background.
 */
export function isSeen({ text, box, style }: GlyphWord, page: PdfPage, raster: Raster): boolean {
  if (style.isInvisible || style.emPt < smallestPt) return false
  const centreX = (box.x0 + box.x1) / 2
  const centreY = (box.y0 + box.y1) / 2
  if (centreX < 0 || centreY < 0 || centreX > page.width || centreY > page.height) return false
  // A dash is too thin to be seen in a small picture.
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  // PDFium has no glyphs for other scripts unless the file embeds them, and then draws nothing.
  if (!style.isEmbedded && beyondLatin.test(text)) return true
  const scaleX = raster.width / page.width
  const scaleY = raster.height / page.height
  return hasContrast(raster, {
    x0: Math.floor(box.x0 * scaleX),
    y0: Math.floor(box.y0 * scaleY),
    x1: Math.ceil(box.x1 * scaleX),
    y1: Math.ceil(box.y1 * scaleY),
  })
}

/** Whether any colour channel varies noticeably within the rectangle of pixels. */
function hasContrast(raster: Raster, { x0, y0, x1, y1 }: Rect): boolean {
  const low = [255, 255, 255]
  const high = [0, 0, 0]
  for (let y = Math.max(0, y0); y < Math.min(raster.height, y1); y++) {
    for (let x = Math.max(0, x0); x < Math.min(raster.width, x1); x++) {
      for (let channel = 0; channel < 3; channel++) {
        const value = raster.data[(y * raster.width + x) * 4 + channel]!
        if (value < low[channel]!) low[channel] = value
        if (value > high[channel]!) high[channel] = value
        if (high[channel]! - low[channel]! >= faintestContrast) return true
      }
    }
  }
  return false
}
