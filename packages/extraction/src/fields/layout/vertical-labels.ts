import type { Box } from '../../file-content.ts'
import { isUnspaced } from '../../unspaced.ts'
import { boxAround, boxOf, type LaidWord } from './segment.ts'
import { isWholeLabel } from './spaced-letters.ts'

/** Letters of a column are no further apart than this, in heights of one, and not more to the side. */
const farthestDown = 2.6
const farthestAside = 0.3
const fewestLetters = 2
/** Between the rows that a label is the heading of, in heights of a letter. */
const farthestRow = 2.2

function heightOf({ box: [, y0, , y1] }: LaidWord): number {
  return y1 - y0
}

function middleOf({ box: [, y0, , y1] }: LaidWord): number {
  return (y0 + y1) / 2
}

/** Columns of single letters, one below the other, in scripts that are also written so. */
function findColumns(words: readonly LaidWord[]): LaidWord[][] {
  const letters = words
    .filter(({ text }) => [...text].length === 1 && /\p{L}/u.test(text) && isUnspaced(text))
    .sort((a, b) => a.box[1] - b.box[1])
  const columns: LaidWord[][] = []
  for (const letter of letters) {
    const height = heightOf(letter)
    const column = columns.find((each) => {
      const last = each.at(-1)!
      const down = middleOf(letter) - middleOf(last)
      const width = letter.box[2] - letter.box[0]
      return (
        down > 0.5 * height &&
        down < farthestDown * height &&
        Math.abs(letter.box[0] - last.box[0]) < farthestAside * width
      )
    })
    if (column) column.push(letter)
    else columns.push([letter])
  }
  return columns.filter(({ length }) => length >= fewestLetters)
}

function around(words: readonly LaidWord[]): Box {
  return boxAround(words).box
}

/** The words at the right of a column whose rows it is the label of: those beside it, and as many rows above as below it. */
function labelledBy(column: readonly LaidWord[], words: readonly LaidWord[], end: number): LaidWord[] {
  const [, y0, x1, y1] = around(column)
  const height = heightOf(column[0]!)
  const right = words.filter(({ box }) => box[0] >= x1 - 1e-6 && box[2] <= end + 1e-6)
  const reached = right.filter((word) => middleOf(word) > y0 && middleOf(word) < y1)
  const above = right.filter((word) => middleOf(word) <= y0).sort((a, b) => middleOf(b) - middleOf(a))
  const below = right.filter((word) => middleOf(word) >= y1).sort((a, b) => middleOf(a) - middleOf(b))
  const middle = (y0 + y1) / 2
  for (;;) {
    const [top, , , bottom] =
      reached.length > 0 ? [around(reached)[1], 0, 0, around(reached)[3]] : [y0, 0, 0, y1]
    const [upper, lower] = [above[0], below[0]]
    if (!upper || !lower) return reached
    const [up, down] = [middle - middleOf(upper), middleOf(lower) - middle]
    const isNear = top - upper.box[3] < farthestRow * height && lower.box[1] - bottom < farthestRow * height
    if (!isNear || Math.abs(up - down) > height) return reached
    const isOnRow = (row: LaidWord) => (word: LaidWord) =>
      Math.abs(middleOf(word) - middleOf(row)) < 0.5 * height
    reached.push(...above.filter(isOnRow(upper)), ...below.filter(isOnRow(lower)))
    above.splice(0, above.filter(isOnRow(upper)).length)
    below.splice(0, below.filter(isOnRow(lower)).length)
  }
}

/**
 * Labels that are written downwards at the left of the rows that they are the heading of (`공급자`, `购买方`) are put above
 * these rows, as headings of other pages are.
 */
export function raiseVerticalLabels(words: readonly LaidWord[]): readonly LaidWord[] {
  const columns = findColumns(words).filter((column) => isWholeLabel(column.map(({ text }) => text).join('')))
  if (columns.length === 0) return words
  const letters = new Set(columns.flat())
  const others = words.filter((word) => !letters.has(word))
  const labels = columns.map((column): LaidWord => {
    const [x0, y0, , y1] = around(column)
    const next = columns.filter((other) => {
      const [left, top, , bottom] = around(other)
      return left > x0 && top < y1 && bottom > y0
    })
    const end = Math.min(1, ...next.map((other) => around(other)[0]))
    const labelled = labelledBy(column, others, end)
    const height = heightOf(column[0]!)
    const top = labelled.length > 0 ? around(labelled)[1] : y0
    const right = labelled.length > 0 ? around(labelled)[2] : around(column)[2]
    return {
      ...column[0]!,
      text: column.map(({ text }) => text).join(''),
      box: [x0, top - height, right, top],
      printedBox: boxOf(column),
    }
  })
  return [...others, ...labels]
}
