import type { GlyphWord } from './glyph-words.ts'
import type { PdfPage } from './pdf-page.ts'
import type { Raster } from './render-pdf-page.ts'

const smallestPt = 2
const faintestContrast = 24
const beyondLatin = /[\u0370-\uFFEF]/

/** Whether a person sees a word: on the page, not tiny, and with ink that stands out where it lies. */
export const isSeen = (word: GlyphWord, page: PdfPage, raster: Raster): boolean => {
  if (word.style.isInvisible || word.style.emPt < smallestPt) return false
  const centreX = (word.x0 + word.x1) / 2
  const centreY = (word.y0 + word.y1) / 2
  if (centreX < 0 || centreY < 0 || centreX > page.width || centreY > page.height) return false
  // PDFium has no glyphs for other scripts unless the file brings them: nothing is drawn then.
  if (!word.style.isEmbedded && beyondLatin.test(word.text)) return true
  const scaleX = raster.width / page.width
  const scaleY = raster.height / page.height
  return hasContrast(
    raster,
    Math.floor(word.x0 * scaleX),
    Math.floor(word.y0 * scaleY),
    Math.ceil(word.x1 * scaleX),
    Math.ceil(word.y1 * scaleY),
  )
}

/** Whether any colour channel varies noticeably within the rectangle. */
export const hasContrast = (raster: Raster, x0: number, y0: number, x1: number, y1: number): boolean => {
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
