import type { TextStyle } from '../../page/sheet.ts'
import { printedText, widthOf, wrap } from '../../page/write.ts'
import type { Pen } from '../pen.ts'
import type { Column } from './block.ts'
import type { TableColumn } from './columns.ts'
import type { RowForm } from './row-form.ts'

/** The columns of a table as they are set. */
export type Shape = {
  columns: TableColumn[]
  xs: number[]
  widths: number[]
  style: TextStyle
  pad: number
  form: RowForm
}

/**
 * Chooses widths by content; the description gets the rest, and text is made smaller until that is enough.
 */
export function shapeOf(pen: Pen, at: Column, columns: TableColumn[], form: RowForm, pad: number): Shape {
  const { theme, facts } = pen
  const { nameShare } = form
  let style = theme.body
  for (;;) {
    const natural = columns.map(({ key, head, cell, foot }) => {
      const words = printedText(head)
        .split(' ')
        .map((word) => widthOf(word, { ...theme.bold, size: style.size }))
      const cells = facts.lines.flatMap((line, i) => cell(line, i).map((runs) => widthOf(runs, style)))
      const sum = widthOf(foot, { ...theme.bold, size: style.size })
      return key === 'description' ? Math.max(...words, 60) : Math.max(...words, ...cells, sum) + 2 * pad + 1
    })
    const index = columns.findIndex(({ key }) => key === 'description')
    const others = natural.reduce((sum, width, i) => (i === index ? sum : sum + width), 0)
    const left = at.width - others
    if (left < at.width * 0.24 && style.size > 5.5) {
      style = { ...style, size: style.size * 0.94 }
      continue
    }
    const spare = Math.max(0, left - at.width * nameShare) / columns.length
    const widths = natural.map((width, i) =>
      i === index ? left - spare * (columns.length - 1) : width + spare,
    )
    return {
      columns,
      widths,
      xs: widths.map((_, i) => at.x + widths.slice(0, i).reduce((a, b) => a + b, 0)),
      style,
      pad,
      form,
    }
  }
}

/** Where a cell of a column is written. */
export function cellAt(shape: Shape, i: number, y: number, leading: number) {
  return {
    x: shape.xs[i]! + shape.pad,
    y,
    width: shape.widths[i]! - 2 * shape.pad + 0.2,
    align: shape.columns[i]!.align,
    leading,
  }
}

/** The style of a line of a cell: the name may be bold, and what is below it smaller. */
export function cellStyle(pen: Pen, shape: Shape, column: number, line: number): TextStyle {
  const { columns, style, form } = shape
  if (columns[column]!.key !== 'description') return style
  const hasCodeAbove = form.codePlace === 'above' && !columns.some(({ key }) => key === 'code')
  const name = hasCodeAbove ? 1 : 0
  if (line < name) return style
  if (line === name) return form.isNameBold ? { ...pen.theme.bold, size: style.size } : style
  return { ...style, size: style.size * form.remarkScale, color: pen.theme.fine.color }
}

/** The height of a cell's text. */
export function cellHeight(pen: Pen, shape: Shape, column: number, line: number): number {
  return shape.columns[column]!.cell(pen.facts.lines[line]!, line).reduce((sum, runs, n) => {
    const style = cellStyle(pen, shape, column, n)
    const count = Math.max(1, wrap(runs, style, cellAt(shape, column, 0, 1).width).length)
    return sum + count * style.size * pen.theme.leading
  }, 0)
}

/** The height of a row with its padding. */
export function rowHeight(pen: Pen, shape: Shape, line: number): number {
  return Math.max(...shape.columns.map((_, i) => cellHeight(pen, shape, i, line))) + 2 * shape.pad
}
