import { draw, type Run } from '../../page/sheet.ts'
import { widthOf, writeBlock } from '../../page/write.ts'
import type { Pen } from '../pen.ts'
import { type Column, ensureSpace, ruleAcross } from './block.ts'
import { type Cell, writeCells } from './cells.ts'
import { type TotalRow, totalRows } from './total-rows.ts'

export type TotalsLook = 'open' | 'ruled' | 'boxed' | 'filled'

/** Rows with the values at the right edge of the column. */
export function writeTotals(pen: Pen, at: Column, look: TotalsLook, isLabelRight = false): number {
  const { theme, sheet } = pen
  const rows = totalRows(pen)
  const height = rows.length * theme.body.size * theme.leading * 1.5
  let y = ensureSpace(pen, at.y, height)
  const top = y
  const pad = look === 'open' ? 1.5 : 3
  for (const { label, value, isGrand } of rows) {
    const style = isGrand ? theme.bold : theme.body
    const valueWidth = widthOf(value, style) + 2
    const labelBox = {
      x: at.x + pad,
      y: y + pad,
      width: at.width - valueWidth - 2 * pad - 6,
      align: isLabelRight ? ('right' as const) : ('left' as const),
      leading: theme.leading,
    }
    if (isGrand && look === 'filled') {
      const fill = theme.tint
      draw(sheet, {
        kind: 'rect',
        x: at.x,
        y,
        width: at.width,
        height: style.size * theme.leading + 2 * pad,
        fill,
      })
    }
    if (isGrand && look === 'ruled') ruleAcross(pen, at.x, y, at.width, 0.9)
    const decorated =
      look === 'boxed'
        ? label
        : label.map((run, i) =>
            i === label.length - 1 && theme.colon === ':' ? { ...run, text: `${run.text}:` } : run,
          )
    const below = writeBlock(sheet, decorated, style, labelBox)
    const right = writeBlock(sheet, value, style, {
      x: at.x + at.width - valueWidth - pad,
      y: y + pad,
      width: valueWidth,
      align: 'right',
      leading: theme.leading,
    })
    y = Math.max(below, right) + pad
    if (look === 'boxed')
      draw(sheet, {
        kind: 'line',
        x0: at.x,
        y0: y,
        x1: at.x + at.width,
        y1: y,
        width: 0.5,
        color: theme.rule,
      })
  }
  if (look === 'boxed')
    draw(sheet, {
      kind: 'rect',
      x: at.x,
      y: top,
      width: at.width,
      height: y - top,
      stroke: theme.rule,
      lineWidth: 0.6,
    })
  return y
}

/** Label and value one after the other at the left, as in a letter. */
export function writeTotalsInline(pen: Pen, at: Column): number {
  const { theme } = pen
  const rows = totalRows(pen)
  const y = ensureSpace(pen, at.y, rows.length * theme.body.size * theme.leading)
  return rows.reduce((top, { label, value, isGrand }) => {
    const gap = { text: theme.colon.trim() === '' ? ' ' : `${theme.colon} ` }
    return writeBlock(pen.sheet, [...label, gap, ...value], isGrand ? theme.bold : theme.body, {
      ...at,
      y: top,
      leading: theme.leading,
    })
  }, y)
}

function stripCell(pen: Pen, { label, value, isGrand }: TotalRow): Cell {
  return {
    label,
    lines: [value],
    align: 'right',
    share: Math.max(widthOf(value, pen.theme.bold), widthOf(label, pen.theme.body) * 0.6) + 14,
    ...(isGrand ? { style: pen.theme.bold, isFilled: true } : {}),
  }
}

/** The labels in a row of boxes, the amounts in a row below them. */
function headedCells(pen: Pen, rows: readonly TotalRow[]): Cell[][] {
  const shares = rows.map(
    ({ label, value }) => Math.max(widthOf(value, pen.theme.bold), widthOf(label, pen.theme.bold) * 0.7) + 16,
  )
  const cell = (line: Run[], i: number, isFilled: boolean): Cell => ({
    label: [],
    lines: [line],
    align: 'center',
    share: shares[i]!,
    isFilled,
    style: pen.theme.bold,
  })
  return [rows.map(({ label }, i) => cell(label, i, true)), rows.map(({ value }, i) => cell(value, i, false))]
}

/** The totals side by side in labelled boxes, as in forms at the bottom of the page. */
export function writeTotalsStrip(pen: Pen, at: Column): number {
  const { random: r, theme } = pen
  const rows = totalRows(pen)
  const y = ensureSpace(pen, at.y, theme.body.size * 9)
  const isHeaded = r.chance(0.4)
  const last = rows.at(-1)!
  const isLastApart = rows.length > 2 && r.chance(0.4)
  const beside = isLastApart ? rows.slice(0, -1) : rows
  const grid = (list: TotalRow[]) =>
    isHeaded ? headedCells(pen, list) : [list.map((row) => stripCell(pen, row))]
  const cells = beside.length > 5 ? [...grid(beside.slice(0, 4)), ...grid(beside.slice(4))] : grid(beside)
  const below = writeCells(pen, cells, { ...at, y })
  if (!isLastApart) return below
  const apart: Cell[] = [
    { label: [], lines: [last.label], style: theme.bold, isFilled: true },
    { label: [], lines: [last.value], style: theme.bold, align: 'right' },
  ]
  return writeCells(pen, [apart], { x: at.x + at.width * 0.4, y: below + 4, width: at.width * 0.6 })
}
