import { directFunctions, type Pdfium } from './pdfium.ts'

/** Characters of which every text has some, and that have a curve and one or two contours in most typefaces. */
const samples = [...'0eaonsrc2356918SCDOGPRUB']
const segment = { bezier: 1, move: 2 }
const mostContours = 2
const mostSegments = 1_000

/**
 * Whether a font draws letters: one of a few of them has a curve and no more than two contours. The bars of fonts for
 * codes have no curve, or also digits below them, which makes more contours; fonts with empty letters have none.
 */
export function letterFonts(pdfium: Pdfium): (font: number) => boolean {
  const direct = directFunctions(pdfium)
  const known = new Map<number, boolean>()
  const isLetter = (font: number, char: string): boolean => {
    const path = direct.FPDFFont_GetGlyphPath(font, char.charCodeAt(0), 10)
    const count = path === 0 ? 0 : Math.min(mostSegments, direct.FPDFGlyphPath_CountGlyphSegments(path))
    let contours = 0
    let curves = 0
    for (let index = 0; index < count && contours <= mostContours; index++) {
      const type = direct.FPDFPathSegment_GetType(direct.FPDFGlyphPath_GetGlyphPathSegment(path, index))
      if (type === segment.move) contours++
      if (type === segment.bezier) curves++
    }
    return curves > 0 && contours <= mostContours
  }
  return (font) => {
    const before = known.get(font)
    if (before !== undefined) return before
    const is = samples.some((char) => isLetter(font, char))
    known.set(font, is)
    return is
  }
}
