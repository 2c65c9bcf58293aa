import { directFunctions, type Pdfium } from './pdfium.ts'

const mostPaths = 10

/** Whether each path that an object is clipped to is a simple figure of no more than `mostSegments`, such as a rectangle. */
export function hasSimpleClip(pdfium: Pdfium, object: number, mostSegments: number): boolean {
  const direct = directFunctions(pdfium)
  const clip = direct.FPDFPageObj_GetClipPath(object)
  const count = clip === 0 ? 0 : direct.FPDFClipPath_CountPaths(clip)
  if (count > mostPaths) return false
  for (let path = 0; path < count; path++)
    if (direct.FPDFClipPath_CountPathSegments(clip, path) > mostSegments) return false
  return true
}
