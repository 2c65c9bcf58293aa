import type { Line } from './flow.ts'

/** How far in points a cell may start from the one above or below it. */
const slack = 1.5
/** A gap wider than this many ems is no blank between words. */
const blank = 0.55
/** How many ems apart the lines of one table are at most. */
const rowGap = 4

/** Finds the cells that a narrow gap precedes: they start where a cell of the row above or below does. */
export function alignCells(lines: readonly Line[], pageWidth: number): Line[] {
  const result = [...lines]
  const align = (at: number, from: number) => {
    const [line, other] = [result[at]!, result[from]]
    if (!other || other.cellStarts.length < 2 || !areNear(line, other)) return
    const xs = other.cellStarts.slice(1).map((start) => other.words[start]!.box[0] * pageWidth)
    const found = line.words.flatMap(({ box }, i) => {
      const before = line.words[i - 1]
      if (!before || (box[0] - before.box[2]) * pageWidth < blank * line.size) return []
      return xs.some((x) => Math.abs(x - box[0] * pageWidth) < slack) ? [i] : []
    })
    const starts = [...new Set([...line.cellStarts, ...found])].sort((a, b) => a - b)
    if (starts.length > line.cellStarts.length) result[at] = { ...line, cellStarts: starts }
  }
  for (let i = 1; i < result.length; i++) align(i, i - 1)
  for (let i = result.length - 2; i >= 0; i--) align(i, i + 1)
  return result
}

function areNear(a: Line, b: Line): boolean {
  return Math.abs(a.y1 - b.y1) < rowGap * Math.max(a.size, b.size) && Math.abs(a.x0 - b.x0) < slack
}
