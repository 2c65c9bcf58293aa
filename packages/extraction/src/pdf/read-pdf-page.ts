import type { Word } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'
import { ocrDpi, ocrPixels } from '../ocr/read-picture.ts'
import { type Turn, turnBox } from '../read/turn.ts'
import { findTurn, type GlyphWord, joinGlyphs } from './glyph-words.ts'
import { isSeen } from './is-seen.ts'
import { readGlyphs } from './page-glyphs.ts'
import type { PdfPage } from './pdf-page.ts'
import { grayRaster, withPicture } from './render-pdf-page.ts'
import { type Coverage, judgeTextLayer, type SeenWord } from './text-layer.ts'

const glanceDpi = 75
const glancePixels = 1_000_000

/** A page's text layer, and its picture where the layer does not contain all that the page shows. */
export type PdfPageContent = {
  /** Of the page as shown, in points. */
  width: number
  height: number
  words: Word[]
  /** The turn that makes most words upright; their boxes are already turned. */
  turn: Turn
  coverage: Coverage
  picture: GrayImage | null
}

export function readPdfPage(page: PdfPage): PdfPageContent {
  const { glyphWords, turn } = readUpright(page)
  const { words, coverage } = withPicture(page, { dpi: glanceDpi, maxPixels: glancePixels }, (glance) => {
    const seen = glyphWords.map((word) => ({ ...word, isVisible: isSeen(word, page, glance) }))
    return { words: seen, coverage: judgeTextLayer(seen, page, grayRaster(glance)) }
  })
  return {
    width: page.width,
    height: page.height,
    words: words.map((word) => toWord(word, page, turn)),
    turn,
    coverage,
    picture: coverage === 'all' ? null : withPicture(page, { dpi: ocrDpi, maxPixels: ocrPixels }, grayRaster),
  }
}

/**
 * PDFium reads the letters of a sideways or upside-down page in the wrong order, so the page is turned first.
 */
function readUpright(page: PdfPage): { glyphWords: GlyphWord[]; turn: Turn } {
  const glyphWords = joinGlyphs(readGlyphs(page))
  const turn = findTurn(glyphWords)
  if (turn === 0) return { glyphWords, turn }
  const { pdfium, handle } = page
  const rotation = pdfium.FPDFPage_GetRotation(handle)
  pdfium.FPDFPage_SetRotation(handle, (rotation + turn / 90) % 4)
  const turned = joinGlyphs(readGlyphs(page))
  pdfium.FPDFPage_SetRotation(handle, rotation)
  return { glyphWords: turned, turn }
}

function toWord({ text, box, style, isVisible }: SeenWord, page: PdfPage, turn: Turn): Word {
  return {
    text,
    box: turnBox(
      [box.x0 / page.width, box.y0 / page.height, box.x1 / page.width, box.y1 / page.height],
      turn,
    ),
    confidence: 1,
    fontSize: style.emPt / (turn === 90 || turn === 270 ? page.width : page.height),
    isBold: style.isBold,
    isVisible,
  }
}
