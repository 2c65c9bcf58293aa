import { isWithinClip } from './clip.ts'
import type { Rect } from './glyph.ts'
import { letterFonts } from './letter-fonts.ts'
import { directFunctions, type Pdfium } from './pdfium.ts'
import { rectangleOf } from './rectangle.ts'

export type Color = readonly [red: number, green: number, blue: number]

/**
 * What one object of a page draws, with its box in points of the page's user space. `path`: a line or a simple figure.
 * `form`: a group, which may be a layer that is not shown. `picture`: what must be drawn to be known. `doubtful text`: text
 * that may not be shown, or that may be the bars of a code.
 */
export type PageObject = { box: Rect } & (
  | { kind: 'text'; color: Color }
  | { kind: 'path'; color: Color; isFilled: boolean; isRectangle: boolean }
  | { kind: 'form' | 'picture' | 'doubtful text' }
)

const types = { text: 1, path: 2, form: 5 }
const modes = { fill: 0, fillAndStroke: 2, invisible: 3 }
const opaque = 255
const lineSegments = 2
/** A rounded rectangle has ten. */
const mostSegments = 12
/** All levels of what PDFium gives for the colour of a pattern. */
const patternLevel = 191

/** The mark of objects of a layer, and its bytes in UTF-16 with the zero at its end. */
const [layer, layerBytes] = ['OC', 6]
/** Objects with more marks count as some of a layer. */
const mostMarks = 50
/** Points: what is thinner hides no text. */
const thinnest = 2

/** Whether a figure is more than a thin line. */
export function isThick({ x0, y0, x1, y1 }: Rect): boolean {
  return Math.min(x1 - x0, y1 - y0) > thinnest
}

/** Reads single objects; null for those that draw nothing. `memory`: 24 bytes for what PDFium returns. */
export function objectReader(pdfium: Pdfium, memory: number): (object: number) => PageObject | null {
  const direct = directFunctions(pdfium)
  const isOfLetters = letterFonts(pdfium)
  const isInLayer = layerReader(pdfium, memory)
  const at = memory >> 2

  /** Null for a colour that lets something through or is none. */
  const colorOf = (object: number, isFilled: boolean): Color | null => {
    const read = isFilled ? direct.FPDFPageObj_GetFillColor : direct.FPDFPageObj_GetStrokeColor
    if (!read(object, memory, memory + 4, memory + 8, memory + 12)) return null
    const integers = pdfium.pdfium.HEAPU32
    const color: Color = [integers[at]!, integers[at + 1]!, integers[at + 2]!]
    return integers[at + 3] === opaque && color.some((level) => level !== patternLevel) ? color : null
  }
  const readText = (object: number, box: Rect): PageObject | null => {
    const mode = direct.FPDFTextObj_GetTextRenderMode(object)
    if (mode === modes.invisible) return null
    const color = colorOf(object, true)
    const isEven =
      mode === modes.fill ||
      (mode === modes.fillAndStroke && color?.join() === colorOf(object, false)?.join())
    const isCertain = color && isEven && isOfLetters(direct.FPDFTextObj_GetFont(object))
    return isCertain ? { kind: 'text', box, color } : { kind: 'doubtful text', box }
  }
  const readPath = (object: number, box: Rect): PageObject | null => {
    direct.FPDFPath_GetDrawMode(object, memory, memory + 4)
    const isArea = pdfium.pdfium.HEAPU32[at] !== 0
    if (!isArea && pdfium.pdfium.HEAPU32[at + 1] === 0) return null
    const color = colorOf(object, isArea)
    const segments = direct.FPDFPath_CountSegments(object)
    if (!color || segments > mostSegments) return { kind: 'picture', box }
    const isLine = segments <= lineSegments
    // The dashes of a thick line may be the bars of a code.
    if (isLine && isThick(box) && direct.FPDFPageObj_GetDashCount(object) > 0) return { kind: 'picture', box }
    if (!isArea && !isLine && strokeWidth(object) > thinnest) return { kind: 'picture', box }
    const isRectangle = isArea && isThick(box) && isUpright(object, segments)
    return { kind: 'path', box, color, isFilled: isArea || isLine, isRectangle }
  }
  const matrixOf = (object: number): readonly [number, number, number, number] => {
    direct.FPDFPageObj_GetMatrix(object, memory)
    const floats = pdfium.pdfium.HEAPF32
    return [floats[at]!, floats[at + 1]!, floats[at + 2]!, floats[at + 3]!]
  }
  const strokeWidth = (object: number): number => {
    direct.FPDFPageObj_GetStrokeWidth(object, memory)
    const width = pdfium.pdfium.HEAPF32[at]!
    return width * Math.max(...matrixOf(object).map(Math.abs))
  }
  const isUpright = (object: number, segments: number): boolean => {
    const [, b, c] = matrixOf(object)
    const segmentAt = (index: number) => direct.FPDFPath_GetPathSegment(object, index)
    return b === 0 && c === 0 && rectangleOf(pdfium, segments, segmentAt, memory) !== null
  }
  return (object) => {
    const type = direct.FPDFPageObj_GetType(object)
    direct.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)
    const floats = pdfium.pdfium.HEAPF32
    const box = { x0: floats[at]!, y0: floats[at + 1]!, x1: floats[at + 2]!, y1: floats[at + 3]! }
    if (
      direct.FPDFPageObj_HasTransparency(object) ||
      isInLayer(object) ||
      !isWithinClip(pdfium, object, box, memory)
    )
      return { kind: type === types.text ? 'doubtful text' : 'picture', box }
    if (type === types.text) return readText(object, box)
    if (type === types.path) return readPath(object, box)
    return { kind: type === types.form ? 'form' : 'picture', box }
  }
}

/** Whether an object belongs to a layer (optional content), which may be hidden. */
function layerReader(pdfium: Pdfium, memory: number): (object: number) => boolean {
  const direct = directFunctions(pdfium)
  const known = new Map<number, boolean>()
  const isLayer = (mark: number): boolean => {
    const before = known.get(mark)
    if (before !== undefined) return before
    direct.FPDFPageObjMark_GetName(mark, memory, layerBytes, memory + 16)
    const bytes = pdfium.pdfium.HEAPU32[(memory + 16) >> 2]
    const is = bytes === layerBytes && pdfium.pdfium.UTF16ToString(memory) === layer
    known.set(mark, is)
    return is
  }
  return (object) => {
    const count = direct.FPDFPageObj_CountMarks(object)
    if (count > mostMarks) return true
    for (let index = 0; index < count; index++)
      if (isLayer(direct.FPDFPageObj_GetMark(object, index))) return true
    return false
  }
}
