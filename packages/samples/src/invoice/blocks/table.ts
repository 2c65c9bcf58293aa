import type { ColumnKey } from '../../locales/words.ts'
import { addPage, draw, type TextStyle } from '../../page/sheet.ts'
import { type Text, wrap, writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { moneyRuns, type Pen } from '../pen.ts'
import { rateText } from './amounts.ts'
import { type Column, ruleAcross } from './block.ts'
import { chooseColumns, type ExtraColumn } from './columns.ts'
import { gstColumns } from './gst-columns.ts'
import { chooseRowForm, type RowForm } from './row-form.ts'
import { cellAt, cellHeight, cellStyle, rowHeight, type Shape, shapeOf } from './table-shape.ts'

type TableLook = 'ruled' | 'grid' | 'zebra' | 'plain' | 'filled-head' | 'columns'
const tableLooks: readonly (readonly [TableLook, number])[] = [
  ['ruled', 4],
  ['grid', 3],
  ['zebra', 2],
  ['plain', 2],
  ['filled-head', 4],
  ['columns', 1.5],
]

export type TableOptions = {
  look?: TableLook
  keys?: readonly ColumnKey[]
  extra?: readonly ExtraColumn[]
  /** Empty height that a form's frame keeps at least. */
  least?: number
}

function writeHead(pen: Pen, at: Column, shape: Shape, look: TableLook, y: number): number {
  const { theme, sheet, random: r } = pen
  const isFilled = look === 'filled-head' || look === 'zebra' || (look === 'grid' && theme.tint > '#ee')
  const dark = look === 'filled-head' && theme.accent !== '#000000' && shape.columns.length % 2 === 0
  const style: TextStyle = {
    ...(look === 'plain' && r.chance(0.4) ? theme.body : theme.bold),
    size: shape.style.size,
    ...(dark ? { color: '#ffffff' } : {}),
  }
  const top = y + shape.pad
  const height =
    Math.max(
      ...shape.columns.map(
        ({ head, over }, i) => (over ? 1 : 0) + wrap(head, style, cellAt(shape, i, top, 1.2).width).length,
      ),
    ) *
    style.size *
    1.2
  const bottom = top + height + shape.pad
  if (isFilled)
    draw(sheet, {
      kind: 'rect',
      x: at.x,
      y,
      width: at.width,
      height: bottom - y,
      fill: dark ? theme.accent : theme.tint,
    })
  for (const [i, { head, over }] of shape.columns.entries()) {
    const below = over ? writeBlock(sheet, over, style, cellAt(shape, i, top, 1.2)) : top
    writeBlock(sheet, head, style, cellAt(shape, i, below, 1.2))
  }
  if (look === 'ruled' || look === 'columns' || look === 'grid') {
    ruleAcross(pen, at.x, y, at.width)
    ruleAcross(pen, at.x, bottom, at.width)
  }
  if (look === 'plain' && shape.columns.length % 2 === 1) ruleAcross(pen, at.x, bottom, at.width, 0.8)
  return bottom
}

function verticals(pen: Pen, at: Column, shape: Shape, top: number, bottom: number): void {
  for (const x of [...shape.xs, at.x + at.width])
    draw(pen.sheet, { kind: 'line', x0: x, y0: top, x1: x, y1: bottom, width: 0.6, color: pen.theme.rule })
}

const shares = { top: 0, middle: 0.5, bottom: 1 }

function writeRow(pen: Pen, shape: Shape, { rise }: RowForm, line: number, y: number): void {
  const { theme, sheet, facts } = pen
  const height = rowHeight(pen, shape, line) - 2 * shape.pad
  for (const [i, { cell }] of shape.columns.entries()) {
    let below = y + shape.pad + shares[rise] * (height - cellHeight(pen, shape, i, line))
    for (const [n, runs] of cell(facts.lines[line]!, line).entries())
      below = writeBlock(sheet, runs, cellStyle(pen, shape, i, n), cellAt(shape, i, below, theme.leading))
  }
}

/** The row of sums. */
function writeFoot(pen: Pen, at: Column, shape: Shape, y: number): number {
  const style = { ...pen.theme.bold, size: shape.style.size }
  ruleAcross(pen, at.x, y, at.width)
  const top = y + shape.pad
  const ends = shape.columns.map(({ foot }, i) =>
    writeBlock(pen.sheet, foot, style, cellAt(shape, i, top, pen.theme.leading)),
  )
  return Math.max(...ends) + shape.pad
}

/** In some tables the sum and the tax are rows like those of the items. */
function writeInnerSums(pen: Pen, shape: Shape, y: number): number {
  const { facts, frame, sheet, theme } = pen
  const r = pen.random.fork('inner sums')
  const { discount, shipping, rounding, taxes, net } = facts.totals
  const [tax] = taxes
  const [name, amount] = (['description', 'amount'] as const).map((key) =>
    shape.columns.findIndex((column) => column.key === key),
  )
  const isPlain =
    facts.taxMode === 'net' &&
    !facts.region.taxParts &&
    taxes.length === 1 &&
    !discount &&
    !shipping &&
    !rounding
  if (!isPlain || !tax || name! < 0 || amount! < 0 || !r.chance(0.08)) return y
  const height = shape.style.size * theme.leading + 2 * shape.pad
  if (y + 2 * height > frame.bottom - 8 || !pen.once('bareTotals')) return y
  const money = { hasCurrency: pen.habits.isTableMoney }
  const taxName = listOf(facts.region.taxName)[0]!
  const rows: [Text, Text][] = [
    [[{ text: pen.word('net') }], moneyRuns(pen, net, { ...money, field: 'subtotal_amount' })],
    [
      [{ text: `${taxName} ${rateText(pen, tax.rate)}` }],
      moneyRuns(pen, tax.amount, { ...money, field: 'tax_amount' }),
    ],
  ]
  for (const [i, row] of rows.entries())
    for (const [n, column] of [name!, amount!].entries())
      writeBlock(
        sheet,
        row[n]!,
        shape.style,
        cellAt(shape, column, y + i * height + shape.pad, theme.leading),
      )
  return y + 2 * height
}

function sumOf(pen: Pen, from: number, to: number) {
  return pen.facts.lines
    .slice(from, to)
    .map((line) => line.amount)
    .reduce((a, b) => a.plus(b))
}

/** The sum of a group of items, below them at the right. */
function writeGroupSum(pen: Pen, at: Column, shape: Shape, from: number, to: number, y: number): void {
  const { theme, facts, sheet } = pen
  const style = { ...theme.bold, size: shape.style.size }
  const label = listOf(facts.region.words.labels.lineTotal)[0]!
  const runs = [{ text: `${label} ` }, ...moneyRuns(pen, sumOf(pen, from, to))]
  writeBlock(sheet, runs, style, {
    x: at.x + shape.pad,
    y: y + shape.pad,
    width: at.width - 2 * shape.pad,
    align: 'right',
    leading: theme.leading,
  })
}

function writeCarried(pen: Pen, at: Column, lines: number, style: TextStyle, y: number): number {
  writeBlock(pen.sheet, listOf(pen.facts.region.words.labels.carried)[0]!, style, { ...at, y })
  return writeBlock(pen.sheet, moneyRuns(pen, sumOf(pen, 0, lines)), style, { ...at, y, align: 'right' })
}

/** Chooses where new groups of items begin and their titles; most tables have none. */
function chooseSections(pen: Pen): Map<number, string> {
  const { facts, random: r } = pen
  if (facts.lines.length < 4 || !r.chance(0.12)) return new Map()
  const titles = r.shuffle([
    'Phase 1',
    'Phase 2',
    'A',
    'B',
    'Option',
    facts.project,
    facts.reference,
    'Service',
    'Material',
    'Extra',
  ])
  const middle = r.int(2, facts.lines.length - 2)
  const decorate = r.pick([(t: string) => t, (t: string) => `— ${t} —`, (t: string) => `${t}:`])
  return new Map([
    [0, decorate(titles[0]!)],
    [middle, decorate(titles[1]!)],
  ])
}

/** The first line of the group that ends with this line; null if no group does. */
function endsGroup(sections: ReadonlyMap<number, string>, line: number, count: number): number | null {
  return sections.size > 0 && (line + 1 === count || sections.has(line + 1))
    ? Math.max(...[...sections.keys()].filter((start) => start <= line))
    : null
}

/** Whether the table has a column for each tax of each item, as half of India's tax invoices have. */
function isGstTable({ facts, random: r }: Pen, options: TableOptions): boolean {
  return (
    options.keys === undefined &&
    facts.region.country === 'IN' &&
    (facts.taxMode === 'split' || facts.taxMode === 'net') &&
    r.chance(0.5)
  )
}

/** Prints the item table over as many pages as it needs, with the head on each. */
export function writeTable(pen: Pen, at: Column, options: TableOptions = {}): number {
  const { theme, sheet, random: r, facts } = pen
  const look = options.look ?? r.weighted(tableLooks)
  const pad = r.pick(look === 'grid' || look === 'columns' ? [2, 3, 4] : [2, 3, 4.5])
  const ownForm = chooseRowForm(pen)
  const isGst = isGstTable(pen, options)
  const hasFoot = r.chance(isGst ? 0.6 : 0.14)
  const form = isGst ? { ...ownForm, nameShare: 0.28 } : ownForm
  const { keys, extra = [] } = isGst ? gstColumns(pen, hasFoot) : options
  const chosen = chooseColumns(pen, form, hasFoot, keys)
  const columns = chosen.flatMap((column, i) => [
    column,
    ...extra.filter(({ after }) => after === i).map((each) => each.column),
  ])
  const shape = shapeOf(pen, at, columns, form, pad)
  const hasCarried = r.chance(0.2)
  const hasRowRules =
    look === 'grid' || (look === 'ruled' && r.chance(0.5)) || (look === 'filled-head' && r.chance(0.4))
  let top = at.y
  let y = writeHead(pen, at, shape, look, top)
  const closeFrame = () => {
    if (look === 'grid' || look === 'columns') {
      verticals(pen, at, shape, top, y)
      ruleAcross(pen, at.x, y, at.width)
    } else if (look === 'ruled') ruleAcross(pen, at.x, y, at.width)
  }
  const sections = chooseSections(pen)
  for (const line of facts.lines.keys()) {
    const section = sections.get(line)
    const extraHeight = shape.style.size * theme.leading + 2 * pad
    const titleHeight = section ? extraHeight : 0
    const group = form.hasGroupSums ? endsGroup(sections, line, facts.lines.length) : null
    const rowEnd = titleHeight + rowHeight(pen, shape, line)
    const height = rowEnd + (group === null ? 0 : extraHeight)
    if (y + height > pen.frame.bottom - 14) {
      if (hasCarried && line > 0) y = writeCarried(pen, at, line, shape.style, y)
      closeFrame()
      addPage(sheet)
      top = pen.frame.top
      y = writeHead(pen, at, shape, look, top)
      if (hasCarried && line > 0) y = writeCarried(pen, at, line, shape.style, y)
    }
    if (look === 'zebra' && line % 2 === 1)
      draw(sheet, { kind: 'rect', x: at.x, y, width: at.width, height, fill: theme.tint })
    if (section)
      writeBlock(
        sheet,
        section,
        { ...theme.bold, size: shape.style.size },
        { x: at.x + pad, y: y + pad, width: at.width - 2 * pad, leading: theme.leading },
      )
    writeRow(pen, shape, form, line, y + titleHeight)
    if (group !== null) writeGroupSum(pen, at, shape, group, line + 1, y + rowEnd)
    y += height
    if (hasRowRules) ruleAcross(pen, at.x, y, at.width, 0.4)
  }
  if (hasFoot) {
    const height = shape.style.size * theme.leading + 2 * pad
    if (y + height > pen.frame.bottom - 8) {
      closeFrame()
      addPage(sheet)
      top = pen.frame.top
      y = top
    }
    y = writeFoot(pen, at, shape, y)
    const { discount, shipping } = facts.totals
    const hasTax = columns.some(({ key }) => key === 'taxAmount' || key === 'grossAmount')
    if (!discount && !shipping && r.chance(hasTax ? 0.6 : 0.1)) pen.once('bareTotals')
  }
  if (!hasFoot && !isGst) y = writeInnerSums(pen, shape, y)
  if (options.least && sheet.pages.length === 1)
    y = Math.max(y, Math.min(at.y + options.least, pen.frame.bottom - 150))
  closeFrame()
  return y
}
