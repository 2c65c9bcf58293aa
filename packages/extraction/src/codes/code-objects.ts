import type { Box } from '../file-content.ts'
import type { GrayImage } from '../ocr/engine.ts'
import type { PageObject } from '../pdf/page-object.ts'
import { type PdfPage, shownBox } from '../pdf/pdf-page.ts'
import { overlap } from '../read/overlap.ts'
import { findCodeAreas } from './find-code-areas.ts'

/** Points: bars and modules of a code are not thicker, and bars not longer. */
const [thickest, longest] = [12, 150]
/** Every code has so many bars or modules in some square of this side, in points. */
const fewest = 8
const side = 36

function isBar({ kind, box: { x0, y0, x1, y1 } }: PageObject): boolean {
  const [wide, high] = [x1 - x0, y1 - y0]
  return kind === 'path' && Math.min(wide, high) <= thickest && Math.max(wide, high) <= longest
}

/** Whether so many figures are beside each other as in a code that is drawn of single bars or modules. */
export function mayBeCode(objects: readonly PageObject[]): boolean {
  const counts = new Map<string, number>()
  return objects.filter(isBar).some(({ box: { x0, y0, x1, y1 } }) => {
    const square = `${Math.floor((x0 + x1) / 2 / side)} ${Math.floor((y0 + y1) / 2 / side)}`
    const count = (counts.get(square) ?? 0) + 1
    counts.set(square, count)
    return count >= fewest
  })
}

/**
 * Finds the parts of a page that may be codes in a picture of it ({@link findCodeAreas}), where the page has pictures or many
 * bars. Dense text is neither.
 */
export function findDrawnCodes(glance: GrayImage, objects: readonly PageObject[], page: PdfPage): Box[] {
  const pictures = objects.filter(({ kind }) => kind === 'picture').map(({ box }) => shownBox(box, page))
  const bars = objects.filter(isBar).map(({ box }) => shownBox(box, page))
  if (pictures.length === 0 && bars.length < fewest) return []
  return findCodeAreas(glance).filter(
    (area) =>
      pictures.some((box) => overlap(area, box)) || bars.filter((box) => overlap(area, box)).length >= fewest,
  )
}
