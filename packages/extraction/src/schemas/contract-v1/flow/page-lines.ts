import { groupRows } from '../../../fields/layout/group-rows.ts'
import type { Page, Word } from '../../../file-content.ts'
import { alignCells } from './align-cells.ts'
import { findGutter } from './columns.ts'
import type { Line } from './flow.ts'

/** A gap wider than this many ems separates cells; justified text has narrower ones. */
const cellGap = 2.4
const margin = { top: 0.09, bottom: 0.9 }
const ruled = /^[_.…·•\-–—=*]{4,}$/

/** The lines of a page, column after column where its text is in two. */
export function pageLines(page: Page): Line[] {
  const words = dropLineNumbers(page.words.filter(({ isVisible, text }) => isVisible && text.trim() !== ''))
  const gutter = findGutter(words)
  if (!gutter) return linesOf(words, page, 0)
  const parts: Word[][] = [[], [], [], []]
  for (const word of words) parts[partOf(word, gutter)]!.push(word)
  return parts.flatMap((part, i) => linesOf(part, page, i === 1 ? 1 : i === 2 ? 2 : 0))
}

const fewestNumbers = 12
const numeral = /^\d{1,3}$/

/** Leaves out the numbers of lines at the left margin, as pleadings have them: a column that counts on evenly. */
function dropLineNumbers(words: readonly Word[]): readonly Word[] {
  const numbers = words
    .filter(({ text, box }) => numeral.test(text) && box[2] < 0.2)
    .sort((a, b) => a.box[1] - b.box[1])
  const byEdge = Map.groupBy(numbers, ({ box }) => Math.round(box[2] * 100))
  const column = [...byEdge.values()].reduce(
    (best, each) => (each.length > best.length ? each : best),
    [] as Word[],
  )
  if (column.length < fewestNumbers) return words
  const steps = column.slice(1).map(({ text }, i) => Number(text) - Number(column[i]!.text))
  const isEven = steps.filter((step) => step > 0 && step <= 5).length > 0.9 * steps.length
  return isEven ? words.filter((word) => !column.includes(word)) : words
}

function partOf({ box }: Word, { x, from, to }: { x: number; from: number; to: number }): number {
  const middle = (box[1] + box[3]) / 2
  if (middle < from) return 0
  if (middle > to) return 3
  return (box[0] + box[2]) / 2 < x ? 1 : 2
}

function linesOf(words: readonly Word[], page: Page, column: Line['column']): Line[] {
  if (words.length === 0) return []
  const lines = alignCells(
    groupRows(words, page.source === 'ocr', page.width / page.height).map((row) => toLine(row, page, column)),
    page.width,
  )
  const lefts = lines.map(({ x0 }) => x0).sort((a, b) => a - b)
  const rights = lines.map(({ x1 }) => x1).sort((a, b) => a - b)
  const left = lefts[Math.floor(lefts.length * 0.1)]!
  const right = rights[Math.floor(rights.length * 0.9)]!
  return lines.map((line) => ({ ...line, left, right }))
}

function toLine(words: readonly Word[], page: Page, column: Line['column']): Line {
  const sizes = words.map(({ fontSize }) => fontSize * page.height).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1]!
  const letters = (some: readonly Word[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const cellStarts = words.flatMap((word, i) => {
    const before = words[i - 1]
    if (!before) return [0]
    const gap = (word.box[0] - before.box[2]) * page.width
    return gap > cellGap * size && !ruled.test(before.text) ? [i] : []
  })
  const y0 = Math.min(...words.map(({ box }) => box[1]))
  const y1 = Math.max(...words.map(({ box }) => box[3]))
  return {
    page: page.number,
    words,
    cellStarts,
    x0: words[0]!.box[0] * page.width,
    x1: Math.max(...words.map(({ box }) => box[2])) * page.width,
    y0: y0 * page.height,
    y1: y1 * page.height,
    size,
    isBold: letters(words.filter(({ isBold }) => isBold)) > 0.6 * letters(words),
    left: 0,
    right: page.width,
    column,
    isMargin: y1 < margin.top || y0 > margin.bottom,
  }
}

/** The text of a line, with a tab before each cell but the first. */
export function textOf({ words, cellStarts }: Line): string {
  return words.map(({ text }, i) => (i === 0 ? '' : cellStarts.includes(i) ? '\t' : ' ') + text).join('')
}
