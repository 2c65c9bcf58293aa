import type { Page, Word } from '../model.ts'
import { orderWords } from '../read/reading-order.ts'
import { type Turn, turnBox } from '../read/turn.ts'
import { findTurn, type GlyphWord, joinGlyphs } from './glyph-words.ts'
import { isSeen } from './is-seen.ts'
import { readGlyphs } from './page-glyphs.ts'
import type { PdfPage } from './pdf-page.ts'
import { renderPdfPage } from './render-pdf-page.ts'

const glanceDpi = 100
const glancePixels = 2_000_000

/** The text layer of a page as words in reading order, turned so that most of them stand upright. */
export const readPdfPage = (page: PdfPage, number: number): Page => {
  const glyphWords = joinGlyphs(readGlyphs(page))
  const glance = renderPdfPage(page, { dpi: glanceDpi, maxPixels: glancePixels })
  const turn = findTurn(glyphWords)
  const isSideways = turn === 90 || turn === 270
  const height = isSideways ? page.width : page.height
  const words = glyphWords.map((word) => toWord(word, page, turn, height, isSeen(word, page, glance)))
  return {
    number,
    width: isSideways ? page.height : page.width,
    height,
    source: 'pdf',
    words: orderWords(words),
    ...(turn === 0 ? {} : { placement: { turn, skewDegrees: 0 } }),
  }
}

const toWord = (word: GlyphWord, page: PdfPage, turn: Turn, height: number, isVisible: boolean): Word => ({
  text: word.text,
  box: turnBox(
    [word.x0 / page.width, word.y0 / page.height, word.x1 / page.width, word.y1 / page.height],
    turn,
  ),
  confidence: 1,
  fontSize: word.style.emPt / height,
  isBold: word.style.isBold,
  isVisible,
})
