import type { PdfPage } from './pdf-page.ts'
import { type Pdfium, withMemory } from './pdfium.ts'

/** What all glyphs of one text object share; lengths in points of the page as shown. */
export type GlyphStyle = {
  isBold: boolean
  isInvisible: boolean
  isEmbedded: boolean
  /** One em along the baseline and up from it. */
  along: [x: number, y: number]
  up: [x: number, y: number]
  emPt: number
}

/** One character with its ink box and the start of its baseline, in points of the page as shown. */
export type Glyph = {
  text: string
  x0: number
  y0: number
  x1: number
  y1: number
  originX: number
  originY: number
  isUnmapped: boolean
  style: GlyphStyle
}

const invisibleModes = [3, 7]
const fillAndStroke = 2
const boldName = /bold|black|heavy|demi/i
const blank = /[\s\p{Cf}]/u
const lineEndHyphens = ['\u0002', '\uFFFE']

/** The glyphs of a page in the order of its content; null stands for a gap that PDFium saw. */
export const readGlyphs = (page: PdfPage): (Glyph | null)[] => {
  const { pdfium, handle } = page
  const textPage = pdfium.FPDFText_LoadPage(handle)
  if (textPage === 0) return []
  try {
    return withMemory(pdfium, 256, (memory) => {
      const readStyle = styleReader(page, textPage, memory)
      const count = pdfium.FPDFText_CountChars(textPage)
      return Array.from({ length: Math.max(0, count) }, (_, index) =>
        readGlyph(page, textPage, index, memory, readStyle),
      )
    })
  } finally {
    pdfium.FPDFText_ClosePage(textPage)
  }
}

const readGlyph = (
  { pdfium, width, height, toPage }: PdfPage,
  textPage: number,
  index: number,
  memory: number,
  readStyle: (index: number) => GlyphStyle,
): Glyph | null => {
  const code = pdfium.FPDFText_GetUnicode(textPage, index)
  const raw = code === 0 ? '' : String.fromCodePoint(code)
  const text = lineEndHyphens.includes(raw) ? '-' : raw
  if (text === '' || blank.test(text)) return null
  pdfium.FPDFText_GetCharBox(textPage, index, memory, memory + 8, memory + 16, memory + 24)
  pdfium.FPDFText_GetCharOrigin(textPage, index, memory + 32, memory + 40)
  const doubles = pdfium.pdfium.HEAPF64
  const at = memory >> 3
  const [ax, ay] = toPage(doubles[at]!, doubles[at + 2]!)
  const [bx, by] = toPage(doubles[at + 1]!, doubles[at + 3]!)
  const [ox, oy] = toPage(doubles[at + 4]!, doubles[at + 5]!)
  return {
    text,
    x0: Math.min(ax, bx) * width,
    y0: Math.min(ay, by) * height,
    x1: Math.max(ax, bx) * width,
    y1: Math.max(ay, by) * height,
    originX: ox * width,
    originY: oy * height,
    isUnmapped: pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1,
    style: readStyle(index),
  }
}

/** Styles cost six calls, so they are read once a text object. */
const styleReader = (page: PdfPage, textPage: number, memory: number) => {
  const { pdfium, width, height, toPage } = page
  const styles = new Map<number, GlyphStyle>()
  const fonts = new Map<number, { isBold: boolean; isEmbedded: boolean }>()
  return (index: number): GlyphStyle => {
    const object = pdfium.FPDFText_GetTextObject(textPage, index)
    const known = styles.get(object)
    if (known) return known
    const font = pdfium.FPDFTextObj_GetFont(object)
    if (!fonts.has(font)) fonts.set(font, readFont(pdfium, font, memory))
    const mode = pdfium.FPDFTextObj_GetTextRenderMode(object)
    const size = pdfium.FPDFText_GetFontSize(textPage, index)
    pdfium.FPDFText_GetMatrix(textPage, index, memory)
    const [a, b, c, d] = pdfium.pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4) as unknown as number[]
    const [zeroX, zeroY] = toPage(0, 0)
    const direction = (x: number, y: number): [number, number] => {
      const [px, py] = toPage(x * size, y * size)
      return [(px - zeroX) * width, (py - zeroY) * height]
    }
    const up = direction(c!, d!)
    const style: GlyphStyle = {
      ...fonts.get(font)!,
      isInvisible: invisibleModes.includes(mode),
      along: direction(a!, b!),
      up,
      emPt: Math.hypot(...up),
    }
    if (mode === fillAndStroke) style.isBold = true
    styles.set(object, style)
    return style
  }
}

const readFont = (pdfium: Pdfium, font: number, memory: number) => {
  if (font === 0) return { isBold: false, isEmbedded: false }
  const nameBytes = Math.min(255, pdfium.FPDFFont_GetBaseFontName(font, memory, 255))
  const name = nameBytes > 0 ? pdfium.pdfium.UTF8ToString(memory, nameBytes) : ''
  return {
    isBold: boldName.test(name) || pdfium.FPDFFont_GetWeight(font) >= 600,
    isEmbedded: pdfium.FPDFFont_GetIsEmbedded(font) === 1,
  }
}
