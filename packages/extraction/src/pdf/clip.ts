import type { Rect } from './glyph.ts'
import { directFunctions, type Pdfium } from './pdfium.ts'
import { rectangleOf } from './rectangle.ts'

const mostPaths = 10
/** Points: boxes are estimates, and so little cut off hides nothing. */
const tolerance = 1

/**
 * Whether an object is drawn whole, because its box is within all rectangles that it is clipped to; false, too, where it
 * is clipped to another shape or to very many. `memory`: 8 bytes for what PDFium returns.
 */
export function isWithinClip(pdfium: Pdfium, object: number, box: Rect, memory: number): boolean {
  const direct = directFunctions(pdfium)
  const clip = direct.FPDFPageObj_GetClipPath(object)
  const count = clip === 0 ? 0 : direct.FPDFClipPath_CountPaths(clip)
  if (count > mostPaths) return false
  for (let path = 0; path < count; path++) {
    const segments = direct.FPDFClipPath_CountPathSegments(clip, path)
    const segmentAt = (index: number) => direct.FPDFClipPath_GetPathSegment(clip, path, index)
    const within = rectangleOf(pdfium, segments, segmentAt, memory)
    if (
      within === null ||
      box.x0 < within.x0 - tolerance ||
      box.x1 > within.x1 + tolerance ||
      box.y0 < within.y0 - tolerance ||
      box.y1 > within.y1 + tolerance
    )
      return false
  }
  return true
}
