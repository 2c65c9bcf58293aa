import type { Word } from '../../../file-content.ts'

/** A stretch of a page with text in two columns: from and to are heights, `x` is in the gap between them. */
export type Gutter = { x: number; from: number; to: number }

const fewestLines = 8
const fewestFull = 5
const candidates = Array.from({ length: 61 }, (_, i) => 0.35 + i * 0.005)
/** The least width of the gap between columns, as a fraction of the page. */
const halfGap = 0.006

/** The gap between two columns of running text, where the words of a page have them. */
export function findGutter(words: readonly Word[]): Gutter | null {
  const sorted = words.toSorted((a, b) => a.box[1] - b.box[1])
  let best: Gutter | null = null
  for (const x of candidates) {
    const gutter = longestFree(sorted, x)
    if (gutter && (!best || gutter.to - gutter.from > best.to - best.from + 1e-6)) best = gutter
  }
  return best
}

function longestFree(sorted: readonly Word[], x: number): Gutter | null {
  let from = 0
  let best: Gutter | null = null
  const end = (to: number) => {
    if (to - from > (best ? best.to - best.from : 0.12) && isRunningText(sorted, x, from, to))
      best = { x, from, to }
  }
  for (const { box } of sorted) {
    if (box[0] > x + halfGap || box[2] < x - halfGap) continue
    end(box[1])
    from = Math.max(from, box[3])
  }
  end(1)
  return best
}

/** Both sides have lines that mostly fill their width; signatures and tables do not. */
function isRunningText(sorted: readonly Word[], x: number, from: number, to: number): boolean {
  const inside = sorted.filter(({ box }) => box[1] >= from - 1e-6 && box[3] <= to + 1e-6)
  return [inside.filter(({ box }) => box[2] < x), inside.filter(({ box }) => box[0] > x)].every((side) => {
    if (side.length < 4 * fewestLines) return false
    const lines = new Map<number, { x0: number; x1: number; count: number }>()
    for (const { box, fontSize } of side) {
      const key = Math.round((box[1] + box[3]) / Math.max(fontSize, 0.006))
      const line = lines.get(key) ?? { x0: 1, x1: 0, count: 0 }
      line.x0 = Math.min(line.x0, box[0])
      line.x1 = Math.max(line.x1, box[2])
      line.count++
      lines.set(key, line)
    }
    if (lines.size < fewestLines) return false
    const all = [...lines.values()]
    const width = Math.max(...all.map(({ x1 }) => x1)) - Math.min(...all.map(({ x0 }) => x0))
    const full = all.filter((line) => line.x1 - line.x0 > 0.72 * width && line.count >= 3)
    return full.length >= Math.max(fewestFull, 0.18 * all.length)
  })
}
