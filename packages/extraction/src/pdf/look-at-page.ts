import { findDrawnCodes } from '../codes/code-objects.ts'
import type { Box } from '../file-content.ts'
import type { GlyphWord } from './glyph-words.ts'
import { isSeen } from './is-seen.ts'
import type { PageObject } from './page-object.ts'
import type { PdfPage } from './pdf-page.ts'
import { findPictureAreas, lookAt } from './picture-areas.ts'
import { grayRaster, type Raster, withPicture } from './render-pdf-page.ts'
import { type Coverage, isGarbage, judgeTextLayer, lacksText, type SeenWord } from './text-layer.ts'

const dpi = 75
const maxPixels = 1_000_000
/** Of the letters of a page, which are drawn in a small picture, each has more edges. */
const fewestEdges = 2
/** As a share of the width of the page; longer lines are no strokes of letters. */
const longestStroke = 0.03

/** A page's words, and its small picture, of which most pages need no part in grey. */
export type Glance = { words: SeenWord[]; raster: Raster }

export type Look = {
  /** The parts of the page that may be codes. */
  codeAreas: Box[]
  /** Judges the coverage of the text layer, once it is known which parts of the page are codes. */
  judgeBeside: (codes: readonly Box[]) => Coverage
}

/**
 * Draws a small picture of a page: only there is it certain which words can be seen. `look` must neither keep the glance nor
 * call PDFium.
 */
export function withGlance<T>(page: PdfPage, words: readonly GlyphWord[], look: (glance: Glance) => T): T {
  return withPicture(page, { dpi, maxPixels }, (raster) =>
    look({ words: words.map((word) => ({ ...word, isVisible: isSeen(word, page, raster) })), raster }),
  )
}

/** Looks at all of the picture of a page. */
export function lookAtAll({ words, raster }: Glance, objects: readonly PageObject[], page: PdfPage): Look {
  const { width, height } = page
  const glance = grayRaster(raster)
  return {
    codeAreas: findDrawnCodes(glance, objects, page),
    judgeBeside: (codes) => judgeTextLayer(words, { width, height }, glance, codes),
  }
}

/**
 * Looks at no more than what a page draws beside letters, which is quicker: null if that does not say what
 * {@link lookAtAll} would. It does where all words are seen, and pictures have too few edges to be much text.
 */
export function lookBesideText(
  { words, raster }: Glance,
  objects: readonly PageObject[],
  page: PdfPage,
): Look | null {
  if (words.length === 0 || words.some(({ isVisible }) => !isVisible) || isGarbage(words)) return null
  const areas = findPictureAreas(objects, page)
  if (areas === null) return null
  const looks = lookAt(raster, areas)
  const edges = looks.reduce((sum, look) => sum + look.edges, 0)
  if (lacksText(countStrokes(objects, page) + edges / fewestEdges, words)) return null
  return { codeAreas: looks.flatMap((look) => look.codeAreas), judgeBeside: () => 'all' }
}

/** An upper limit of the letters that figures may draw: a letter is at least a point wide. */
function countStrokes(objects: readonly PageObject[], { width }: PdfPage): number {
  return objects.reduce((sum, { kind, box }) => {
    const wide = box.x1 - box.x0
    return kind === 'path' && wide <= longestStroke * width ? sum + Math.max(1, wide) : sum
  }, 0)
}
