import { type Area, gap, paragraph, styles } from '../einvoice/drawing/invoice-lines.ts'
import { type Style, widthOf, wrapText } from '../einvoice/drawing/measure-text.ts'
import { inks, type Line, openSheet, type Part, paper, type SheetPage } from '../einvoice/drawing/sheet.ts'
import { htmlBlocks } from './html-blocks.ts'
import type { Block, Cell, MailText } from './mail-text.ts'
import { plainBlocks } from './plain-blocks.ts'

const whole: Area = { x: paper.margin, width: paper.width - 2 * paper.margin }
const paragraphGap = 8
const lineHeight = 13
const columnGap = 12
const mostColumns = 12

/** Lays the text of a mail out as pages: its lines, and its tables in columns. */
export function layOutMail({ html, text }: MailText): SheetPage[] {
  const sheet = openSheet([])
  for (const block of html === '' ? plainBlocks(text) : htmlBlocks(html)) sheet.add(linesOf(block))
  return sheet.pages
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'gap') return [gap(paragraphGap)]
  if (block.kind === 'rows') return tableLines(block.rows)
  return paragraph(block.text, whole, { style: block.isBold ? styles.strong : styles.text })
}

type Column = { x: number; width: number; isRight: boolean }
type Placed = Cell & { from: number; to: number }

function tableLines(rows: readonly Cell[][]): Line[] {
  const count = Math.min(
    mostColumns,
    Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0))),
  )
  const placed = rows.map((row) => placeCells(row, count))
  const columns = columnsOf(placed, count)
  return placed.flatMap((row) => rowLines(row, columns))
}

/** The columns of each cell; the last cell of a row that is too short, such as a total, is in the last column. */
function placeCells(row: readonly Cell[], count: number): Placed[] {
  let next = 0
  const cells = row.map((cell): Placed => {
    const from = Math.min(next, count - 1)
    next = from + cell.span
    return { ...cell, from, to: Math.min(next, count) - 1 }
  })
  const last = cells.at(-1)!
  if (next < count && cells.length > 1) Object.assign(last, { from: count - 1, to: count - 1 })
  return cells
}

/** Columns as wide as their texts; where that is too wide, the widest ones are narrowed, and their texts wrapped. */
function columnsOf(rows: readonly Placed[][], count: number): Column[] {
  const own = (at: number) => rows.flatMap((row) => row.filter(({ from, to }) => from === at && to === at))
  const all = Array.from({ length: count }, (_, at) => {
    const cells = own(at).filter(({ text }) => text !== '')
    const numbers = cells.filter(({ text }) => isNumber(text))
    const width = Math.max(0, ...cells.map(({ text, isBold }) => widthOf(text, styleOf(isBold)) + 1))
    return { width, isRight: at > 0 && numbers.length * 2 >= cells.length && numbers.length > 0 }
  })
  const free = whole.width - columnGap * (count - 1)
  const total = () => all.reduce((sum, { width }) => sum + width, 0)
  for (let round = 0; round < count && total() > free; round++) {
    const widest = all.reduce((most, each) => (each.width > most.width ? each : most))
    widest.width = Math.max(free / count, widest.width - (total() - free))
  }
  // A label stays near its value; more columns fill the page, as they do in a mail.
  if (count > 2)
    all.reduce((most, each) => (each.width > most.width ? each : most)).width += Math.max(0, free - total())
  let x = whole.x
  return all.map(({ width, isRight }) => {
    const column = { x, width, isRight }
    x += width + columnGap
    return column
  })
}

function rowLines(row: readonly Placed[], columns: readonly Column[]): Line[] {
  const cells = row.map(({ text, isBold, from, to }) => {
    const [first, last] = [columns[from]!, columns[to]!]
    const style = styleOf(isBold)
    const right = last.x + last.width
    const isRight = from === to && first.isRight
    const x = isRight ? right : first.x
    return { x, isRight, style, lines: wrapText(text, style, right - first.x) }
  })
  const count = Math.max(0, ...cells.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, at) => ({
    height: lineHeight,
    parts: cells.flatMap(({ lines, ...cell }): Part[] =>
      lines[at] === undefined ? [] : [{ ...cell, text: lines[at], ink: inks.text }],
    ),
  }))
}

function styleOf(isBold: boolean): Style {
  return isBold ? styles.strong : styles.text
}

function isNumber(text: string): boolean {
  return (
    /^[\p{Sc}\s\d.,'’+\-–−%()x×]*\d[\p{Sc}\s\d.,'’+\-–−%()]*(?:\p{Lu}{2,3})?$/u.test(text) ||
    /^\p{Lu}{3}\s?[\d.,]+$/u.test(text)
  )
}
