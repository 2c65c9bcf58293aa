import type { Rect } from './glyph.ts'
import { directFunctions, type Pdfium } from './pdfium.ts'

const bezier = 1
const mostSegments = 5

/**
 * The rectangle with level sides that a path consists of, given its segments; null for another figure. `memory`: 8 bytes
 * for what PDFium returns.
 */
export function rectangleOf(
  pdfium: Pdfium,
  count: number,
  segmentAt: (index: number) => number,
  memory: number,
): Rect | null {
  if (count < mostSegments - 1 || count > mostSegments) return null
  const direct = directFunctions(pdfium)
  const points: [x: number, y: number][] = []
  for (let index = 0; index < count; index++) {
    const segment = segmentAt(index)
    if (direct.FPDFPathSegment_GetType(segment) === bezier) return null
    direct.FPDFPathSegment_GetPoint(segment, memory, memory + 4)
    points.push([pdfium.pdfium.HEAPF32[memory >> 2]!, pdfium.pdfium.HEAPF32[(memory >> 2) + 1]!])
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  // Each side goes along one axis, so no corner is left out.
  const isLevel = points.every(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % count]!
    return (x === nextX || y === nextY) && (x === box.x0 || x === box.x1) && (y === box.y0 || y === box.y1)
  })
  const corners = new Set(points.map((point) => point.join()))
  return isLevel && corners.size === 4 ? box : null
}
