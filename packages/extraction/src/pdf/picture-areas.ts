import { mayBeCode } from '../codes/code-objects.ts'
import { cutAreas } from '../codes/draw-areas.ts'
import { findCodeAreas } from '../codes/find-code-areas.ts'
import type { Box } from '../file-content.ts'
import { findTextEdges } from '../ocr/text-rows.ts'
import { overlap } from '../read/overlap.ts'
import type { PageObject } from './page-object.ts'
import { type PdfPage, shownBox } from './pdf-page.ts'
import { grayRaster, type Raster } from './render-pdf-page.ts'

/** Points around a picture that are looked at with it: the empty margin of a code. */
const marginPt = 12
/** Beyond this share of a page, it is as well looked at whole. */
const mostShare = 0.25
const mostAreas = 4

/**
 * The parts of a page that must be looked at to be known, with a margin, in fractions of the page as shown; null if all of it
 * must.
 */
export function findPictureAreas(objects: readonly PageObject[], page: PdfPage): Box[] | null {
  if (mayBeCode(objects)) return null
  const [x, y] = [marginPt / page.width, marginPt / page.height]
  const areas: Box[] = []
  for (const { kind, box } of objects) {
    if (kind !== 'picture') continue
    const [x0, y0, x1, y1] = shownBox(box, page)
    let area: Box = [Math.max(0, x0 - x), Math.max(0, y0 - y), Math.min(1, x1 + x), Math.min(1, y1 + y)]
    if (area[0] >= area[2] || area[1] >= area[3]) continue
    for (let index = 0; index < areas.length; )
      if (overlap(areas[index]!, area)) {
        area = around(areas.splice(index, 1)[0]!, area)
        index = 0
      } else index++
    areas.push(area)
    if (areas.length > mostAreas) return null
  }
  const share = areas.reduce((sum, [x0, y0, x1, y1]) => sum + (x1 - x0) * (y1 - y0), 0)
  return share <= mostShare ? areas : null
}

/** Looks at parts of a picture: how many lower edges of letters there may be in each, and what may be codes. */
export function lookAt(glance: Raster, areas: readonly Box[]) {
  return cutAreas(glance, areas, grayRaster).map(({ image, area: [x0, y0, x1, y1] }) => {
    const place = ([left, top, right, bottom]: Box): Box => [
      x0 + left * (x1 - x0),
      y0 + top * (y1 - y0),
      x0 + right * (x1 - x0),
      y0 + bottom * (y1 - y0),
    ]
    return { edges: findTextEdges(image).xs.length, codeAreas: findCodeAreas(image).map(place) }
  })
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
