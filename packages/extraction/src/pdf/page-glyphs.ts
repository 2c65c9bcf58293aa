import { inEngine } from '../read/engine-time.ts'
import type { Gap, Glyph, GlyphStyle, Rect } from './glyph.ts'
import type { PdfPage } from './pdf-page.ts'
import { directFunctions, type Pdfium, withMemory } from './pdfium.ts'
import { findSpans, type Spelled, spanReader, spelledOnce } from './spelled-spans.ts'

const invisibleModes = [3, 7]
const fillAndStroke = 2
const boldName = /bold|black|heavy|demi/i
/** Weights are derived from the width of stems, which files state wrongly for fonts whose name says what they are. */
const plainName = /regular|roman|book|light|thin|medium/i
const lineEnd = /[\r\n]/
const blank = /[\s\p{Cf}]/u
const lineEndHyphens = ['\u0002', '\uFFFE']

/** The glyphs of a page in the order of its content, with the gaps between them. */
export function readGlyphs(page: PdfPage): (Glyph | Gap)[] {
  const { pdfium, handle } = page
  const textPage = inEngine(() => pdfium.FPDFText_LoadPage(handle))
  if (textPage === 0) return []
  try {
    return withMemory(pdfium, 256, (memory) => {
      const readStyle = styleReader(page, textPage, memory)
      const direct = directFunctions(pdfium)
      const spanOf = spanReader(pdfium)
      const count = pdfium.FPDFText_CountChars(textPage)
      const glyphs = Array.from({ length: Math.max(0, count) }, (_, index): Spelled => {
        const object = direct.FPDFText_GetTextObject(textPage, index)
        return {
          glyph: readGlyph(page, textPage, index, memory, readStyle),
          object,
          span: spanOf(object),
        }
      })
      if (glyphs.every(({ span }) => span === 0)) return glyphs.map(({ glyph }) => glyph)
      const spans = [...findSpans(pdfium, handle, spanOf, memory)].map(
        ([span, { x0, y0, x1, y1 }]) => [span, toRect(page, x0, y0, x1, y1)] as const,
      )
      return spelledOnce(glyphs, new Map(spans))
    })
  } finally {
    pdfium.FPDFText_ClosePage(textPage)
  }
}

function readGlyph(
  page: PdfPage,
  textPage: number,
  index: number,
  memory: number,
  readStyle: (index: number) => GlyphStyle,
): Glyph | Gap {
  const { pdfium } = page.pdfium
  const direct = directFunctions(page.pdfium)
  const code = direct.FPDFText_GetUnicode(textPage, index)
  const raw = code === 0 ? '' : String.fromCodePoint(code)
  const text = lineEndHyphens.includes(raw) ? '-' : raw
  if (lineEnd.test(text)) return 'line end'
  if (text === '' || blank.test(text))
    return direct.FPDFText_IsGenerated(textPage, index) === 1 ? 'distance' : 'space'
  direct.FPDFText_GetCharBox(textPage, index, memory, memory + 8, memory + 16, memory + 24)
  direct.FPDFText_GetCharOrigin(textPage, index, memory + 32, memory + 40)
  direct.FPDFText_GetLooseCharBox(textPage, index, memory + 48)
  const at = (offset: number) => pdfium.HEAPF64[(memory + offset) >> 3]!
  const looseAt = (offset: number) => pdfium.HEAPF32[(memory + 48 + offset) >> 2]!
  return {
    text,
    ink: toRect(page, at(0), at(16), at(8), at(24)),
    span: toRect(page, looseAt(0), looseAt(12), looseAt(8), looseAt(4)),
    origin: toPoint(page, at(32), at(40)),
    isUnmapped: direct.FPDFText_HasUnicodeMapError(textPage, index) === 1,
    style: readStyle(index),
  }
}

function toPoint({ width, height, toPage }: PdfPage, x: number, y: number): [number, number] {
  const [px, py] = toPage(x, y)
  return [px * width, py * height]
}

function toRect(page: PdfPage, left: number, bottom: number, right: number, top: number): Rect {
  const [ax, ay] = toPoint(page, left, bottom)
  const [bx, by] = toPoint(page, right, top)
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
}

/** Reading a style takes six calls, so it is done once per text object. */
function styleReader(page: PdfPage, textPage: number, memory: number) {
  const { pdfium } = page
  const direct = directFunctions(pdfium)
  const styles = new Map<number, GlyphStyle>()
  const fonts = new Map<number, { isBold: boolean; isEmbedded: boolean }>()
  return (index: number): GlyphStyle => {
    const object = direct.FPDFText_GetTextObject(textPage, index)
    const known = styles.get(object)
    if (known) return known
    const font = pdfium.FPDFTextObj_GetFont(object)
    if (!fonts.has(font)) fonts.set(font, readFont(pdfium, font, memory))
    const mode = pdfium.FPDFTextObj_GetTextRenderMode(object)
    const size = pdfium.FPDFText_GetFontSize(textPage, index)
    pdfium.FPDFText_GetMatrix(textPage, index, memory)
    const [a, b, c, d] = pdfium.pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4) as unknown as number[]
    const zero = toPoint(page, 0, 0)
    const direction = (x: number, y: number): [number, number] => {
      const point = toPoint(page, x * size, y * size)
      return [point[0] - zero[0], point[1] - zero[1]]
    }
    const along = direction(a!, b!)
    const length = Math.hypot(...along) || 1
    const up = direction(c!, d!)
    const style: GlyphStyle = {
      ...fonts.get(font)!,
      isInvisible: invisibleModes.includes(mode),
      along,
      up,
      ahead: [along[0] / length, along[1] / length],
      emPt: Math.hypot(...up),
    }
    if (mode === fillAndStroke) style.isBold = true
    styles.set(object, style)
    return style
  }
}

function readFont(pdfium: Pdfium, font: number, memory: number) {
  if (font === 0) return { isBold: false, isEmbedded: false }
  const nameBytes = Math.min(255, pdfium.FPDFFont_GetBaseFontName(font, memory, 255))
  const name = nameBytes > 0 ? pdfium.pdfium.UTF8ToString(memory, nameBytes) : ''
  return {
    isBold: boldName.test(name) || (!plainName.test(name) && pdfium.FPDFFont_GetWeight(font) >= 600),
    isEmbedded: pdfium.FPDFFont_GetIsEmbedded(font) === 1,
  }
}
