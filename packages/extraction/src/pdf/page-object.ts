import { hasSimpleClip } from './clip.ts'
import type { Rect } from './glyph.ts'
import { letterFonts } from './letter-fonts.ts'
import { directFunctions, type Pdfium } from './pdfium.ts'

/**
 * What one object of a page draws beside letters, with its box in points of the page's user space. `path`: a line or a
 * simple figure. `picture`: what must be looked at to be known, such as text in a font that may draw the bars of a code.
 */
export type PageObject = { kind: 'path' | 'picture'; box: Rect }

export const objectTypes = { text: 1, path: 2, form: 5 }
const invisibleMode = 3
const lineSegments = 2
/** A rounded rectangle has ten. */
const mostSegments = 12
/** All levels of what PDFium gives for the colour of a pattern. */
const patternLevel = 191
/** Points: the dashes of a thinner line are no bars of a code. */
const thinnest = 2

/** Reads single objects; null for those that draw letters or nothing. `memory`: 16 bytes for what PDFium returns. */
export function objectReader(pdfium: Pdfium, memory: number): (object: number) => PageObject | null {
  const direct = directFunctions(pdfium)
  const isOfLetters = letterFonts(pdfium)
  const at = memory >> 2

  const hasPattern = (object: number, isFilled: boolean): boolean => {
    const read = isFilled ? direct.FPDFPageObj_GetFillColor : direct.FPDFPageObj_GetStrokeColor
    if (!read(object, memory, memory + 4, memory + 8, memory + 12)) return true
    return pdfium.pdfium.HEAPU32.subarray(at, at + 3).every((level) => level === patternLevel)
  }
  const readText = (object: number, box: Rect): PageObject | null => {
    const isLetters =
      direct.FPDFTextObj_GetTextRenderMode(object) === invisibleMode ||
      isOfLetters(direct.FPDFTextObj_GetFont(object))
    return isLetters ? null : { kind: 'picture', box }
  }
  const readPath = (object: number, box: Rect): PageObject | null => {
    direct.FPDFPath_GetDrawMode(object, memory, memory + 4)
    const isFilled = pdfium.pdfium.HEAPU32[at] !== 0
    if (!isFilled && pdfium.pdfium.HEAPU32[at + 1] === 0) return null
    const segments = direct.FPDFPath_CountSegments(object)
    const isThick = Math.min(box.x1 - box.x0, box.y1 - box.y0) > thinnest
    // The dashes of a thick line may be the bars of a code.
    const hasBars = segments <= lineSegments && isThick && direct.FPDFPageObj_GetDashCount(object) > 0
    const isSimple =
      segments <= mostSegments &&
      !hasBars &&
      !hasPattern(object, isFilled) &&
      hasSimpleClip(pdfium, object, mostSegments)
    return { kind: isSimple ? 'path' : 'picture', box }
  }
  return (object) => {
    const type = direct.FPDFPageObj_GetType(object)
    direct.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)
    const floats = pdfium.pdfium.HEAPF32
    const box = { x0: floats[at]!, y0: floats[at + 1]!, x1: floats[at + 2]!, y1: floats[at + 3]! }
    if (type === objectTypes.text) return readText(object, box)
    if (type === objectTypes.path) return readPath(object, box)
    return { kind: 'picture', box }
  }
}
