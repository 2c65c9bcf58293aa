import type { PageBox } from '../fields/sources.ts'
import { rotatedBox, type Turns } from './rotation.ts'
import type { useZoom } from './use-zoom.ts'

/** Text lower than this is enlarged when its field gets the focus. */
const readablePx = 9
const goodPx = 13

/** Scrolls a box into view, at a zoom at which it can be read. */
export function scrollToSource(
  scroller: HTMLElement,
  source: PageBox,
  turns: Turns,
  zoom: ReturnType<typeof useZoom>,
): void {
  const box = rotatedBox(source.box, turns)
  const pageOf = () => scroller.querySelector<HTMLElement>(`[data-page="${source.page}"]`)
  const page = pageOf()
  if (!page) return
  const { width, height } = page.getBoundingClientRect()
  const isTurned = turns % 2 === 1
  const textPx = isTurned ? (box[2] - box[0]) * width : (box[3] - box[1]) * height
  if (textPx > 0 && textPx < readablePx) zoom.zoomTo({ width: zoom.width * Math.min(goodPx / textPx, 2) })
  const frame = scroller.getBoundingClientRect()
  const sheet = pageOf()!.getBoundingClientRect()
  const left = sheet.left - frame.left + box[0] * sheet.width
  const right = sheet.left - frame.left + box[2] * sheet.width
  const top = sheet.top - frame.top + box[1] * sheet.height
  const bottom = sheet.top - frame.top + box[3] * sheet.height
  const dx = shift(left, right, scroller.clientWidth)
  const dy = shift(top, bottom, scroller.clientHeight)
  if (dx !== 0 || dy !== 0) scroller.scrollBy({ left: dx, top: dy })
}

/** How far to scroll so that a stretch is in view, with some space around it; 0 if it is. */
function shift(start: number, end: number, size: number): number {
  const space = Math.min(48, size / 8)
  if (start >= space && end <= size - space) return 0
  return (start + end) / 2 - size / 2
}
