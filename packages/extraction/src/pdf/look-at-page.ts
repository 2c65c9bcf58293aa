import { findDrawnCodes } from '../codes/code-objects.ts'
import type { Box } from '../file-content.ts'
import type { GlyphWord } from './glyph-words.ts'
import { isSeen } from './is-seen.ts'
import type { PageObject } from './page-object.ts'
import type { PdfPage } from './pdf-page.ts'
import { findPictureAreas, lookAt } from './picture-areas.ts'
import { grayRaster, withPicture } from './render-pdf-page.ts'
import { type Coverage, isGarbage, judgeTextLayer, lacksText, type SeenWord } from './text-layer.ts'
import { areWordsSeen, countStrokes } from './words-seen.ts'

const dpi = 75
const maxPixels = 1_000_000
/** Of the letters of a page, which are drawn in a small picture, each has more edges. */
const fewestEdges = 2

export type Look = {
  words: SeenWord[]
  /** The parts of the page that may be codes. */
  codeAreas: Box[]
  /** Judges the coverage of the text layer, once it is known which parts of the page are codes. */
  judgeBeside: (codes: readonly Box[]) => Coverage
}

/** Looks at a small picture of a page. */
export function lookAtPage(page: PdfPage, objects: readonly PageObject[], words: readonly GlyphWord[]): Look {
  const { seen, glance } = withPicture(page, { dpi, maxPixels }, (raster) => ({
    seen: words.map((word) => ({ ...word, isVisible: isSeen(word, page, raster) })),
    glance: grayRaster(raster),
  }))
  const { width, height } = page
  return {
    words: seen,
    codeAreas: findDrawnCodes(glance, objects, page),
    judgeBeside: (codes) => judgeTextLayer(seen, { width, height }, glance, codes),
  }
}

/**
 * Looks at no more of a page than its pictures, which is quicker: null if that does not tell what {@link lookAtPage} would.
 * It does where all words are certainly seen, and pictures have too few edges to be much text.
 */
export function lookBesideText(
  page: PdfPage,
  objects: readonly PageObject[],
  words: readonly GlyphWord[],
): Look | null {
  if (!areWordsSeen(page, objects, words)) return null
  const seen = words.map((word) => ({ ...word, isVisible: true }))
  const areas = findPictureAreas(objects, page)
  if (areas === null || isGarbage(seen)) return null
  const looks = areas.map((area) => lookAt(page, area, dpi, maxPixels))
  const edges = looks.reduce((sum, look) => sum + look.edges, 0)
  const strokes = countStrokes(objects, page)
  if (lacksText(strokes + edges / fewestEdges, seen)) return null
  return { words: seen, codeAreas: looks.flatMap((look) => look.codeAreas), judgeBeside: () => 'all' }
}
