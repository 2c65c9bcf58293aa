import type { Box, Word } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'
import { ocrDpi, ocrPixels } from '../ocr/read-picture.ts'
import { type Turn, turnBox } from '../read/turn.ts'
import { findTurn, type GlyphWord, joinGlyphs } from './glyph-words.ts'
import { isScan } from './is-scan.ts'
import { lookAtAll, lookBesideText, withGlance } from './look-at-page.ts'
import { readGlyphs } from './page-glyphs.ts'
import { readObjects } from './page-objects.ts'
import type { PdfPage } from './pdf-page.ts'
import { grayRaster, withPicture } from './render-pdf-page.ts'
import type { Coverage, SeenWord } from './text-layer.ts'

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
  isScan: boolean
  /** The parts of the page that may be codes. */
  codeAreas: Box[]
  /** Judges the coverage again, once it is known which parts of the page are codes. */
  judgeBeside: (codes: readonly Box[]) => Coverage
}

export function readPdfPage(page: PdfPage): PdfPageContent {
  const { glyphWords, turn } = readUpright(page)
  const objects = readObjects(page)
  const { words, codeAreas, judgeBeside } = withGlance(page, glyphWords, (glance) => ({
    words: glance.words,
    ...(lookBesideText(glance, objects, page) ?? lookAtAll(glance, objects, page)),
  }))
  const { width, height } = page
  const coverage = judgeBeside([])
  const picture =
    coverage === 'all' ? null : withPicture(page, { dpi: ocrDpi, maxPixels: ocrPixels }, grayRaster)
  return {
    width,
    height,
    words: words.map((word) => toWord(word, page, turn)),
    turn,
    coverage,
    picture,
    isScan: isScan(page),
    codeAreas,
    judgeBeside,
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
