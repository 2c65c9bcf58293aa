import type { Line } from './flow.ts'
import { textOf } from './page-lines.ts'

const pageNumber =
  /^(?:(?:page|seite|pagina|página|pág\.?|s\.|p\.?)\s*)?[-–—[(]*\s*(?:[a-z]{1,2}[-–.])?(?:\d{1,3}|[ivxl]{1,6})\s*(?:(?:of|von|sur|de|di|van|\/)\s*\d{1,3})?\s*[-–—\])]*$/i
const atLeast = 2

/** A line's text with its numbers taken out: that of the next page's head is the same. */
function shapeOf(line: Line): string {
  return textOf(line)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
}

/**
 * Leaves out page numbers and what comes back in the margins of page after page. The first of the heads
 * remains: it may be the title.
 */
export function dropRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const shape of new Set(edgesOf(lines).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const seen = new Set<string>()
  const most = Math.max(atLeast, Math.min(4, pages.length * 0.3))
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines))
    return lines.filter((line) => {
      if (!edges.has(line)) return true
      if (pageNumber.test(textOf(line).trim())) return false
      const shape = shapeOf(line)
      if (shape === '') return !line.isMargin
      if ((counts.get(shape) ?? 0) < most) return true
      const isFirst = !seen.has(shape) && (!line.isMargin || line.y0 < 200)
      seen.add(shape)
      return isFirst
    })
  })
}

/** The first and last lines of a page, and what is in its margins. */
function edgesOf(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => a.y0 - b.y0)
  const inMargin = sorted.filter(({ isMargin }) => isMargin)
  return [...new Set([...sorted.slice(0, 2), ...sorted.slice(-2), ...inMargin])]
}
