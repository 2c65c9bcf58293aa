import { draw, type TextStyle } from '../../page/sheet.ts'
import { type Align, heightOf, type Text, writeBlock } from '../../page/write.ts'
import type { Pen } from '../pen.ts'
import { type Column, frameAround, scaled } from './block.ts'

/** A box of a form: a tiny label over its lines. */
export type Cell = {
  label: Text
  lines: Text[]
  share?: number
  align?: Align
  style?: TextStyle
  isFilled?: boolean
}

const pad = 3

/** Rows of adjacent boxes, with widths by their shares; the highest cell decides the height of a row. */
export function writeCells(pen: Pen, rows: readonly Cell[][], at: Column, labelStyle?: TextStyle): number {
  const { theme, sheet } = pen
  const tiny = labelStyle ?? { ...theme.label, size: theme.body.size * 0.68 }
  let y = at.y
  for (const row of rows) {
    const total = row.reduce((sum, { share }) => sum + (share ?? 1), 0)
    const widths = row.map(({ share }) => ((share ?? 1) * at.width) / total)
    const styleOf = (cell: Cell) => cell.style ?? theme.body
    const heights = row.map((cell, i) => {
      const width = widths[i]! - 2 * pad
      const head = cell.label.length > 0 ? heightOf(scaled(pen, cell.label, tiny), tiny, width, 1.2) : 0
      return (
        head + cell.lines.reduce((sum: number, line) => sum + heightOf(line, styleOf(cell), width, 1.2), 0)
      )
    })
    const height = Math.max(...heights, theme.body.size * 1.2 + tiny.size) + 2 * pad - 1
    let x = at.x
    for (const [i, cell] of row.entries()) {
      const inner = { x: x + pad, width: widths[i]! - 2 * pad, leading: 1.2 }
      if (cell.isFilled) draw(sheet, { kind: 'rect', x, y, width: widths[i]!, height, fill: theme.tint })
      frameAround(pen, x, y, widths[i]!, height)
      let below = y + pad - 1
      if (cell.label.length > 0)
        below = writeBlock(sheet, scaled(pen, cell.label, tiny), tiny, { ...inner, y: below })
      for (const line of cell.lines)
        below = writeBlock(sheet, scaled(pen, line, styleOf(cell)), styleOf(cell), {
          ...inner,
          y: below,
          ...(cell.align ? { align: cell.align } : {}),
        })
      x += widths[i]!
    }
    y += height
  }
  return y
}
