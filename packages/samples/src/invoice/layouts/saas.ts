import { draw } from '../../page/sheet.ts'
import { type Text, writeLine } from '../../page/write.ts'
import { type Block, writeColumns, writeLines } from '../blocks/block.ts'
import { customerBlock } from '../blocks/customer.ts'
import { metaLines, metaPairs, writeHeadings } from '../blocks/meta.ts'
import { logo, vendorBlock } from '../blocks/vendor.ts'
import { dateRun, moneyRuns, type Pen } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** The amount due in large letters, and its due date. */
function headline(pen: Pen): Text {
  const { facts, random: r } = pen
  const amount = moneyRuns(pen, facts.totals.due, { hasCurrency: true })
  if (facts.kind === 'credit_note') return amount
  const due = dateRun(pen, 'due_date', facts.dueDate)
  return r.pick([
    [...amount, { text: ` ${pen.word('dueDate').toLowerCase()} ` }, due],
    [{ text: `${pen.word('due')}: ` }, ...amount],
    [...amount, { text: ` · ${pen.word('dueDate')} ` }, due],
  ])
}

/** A bill of a subscription service: few lines, the amount due in large letters above the items. */
export const saas: Layout = (pen) => {
  const { random: r, frame, theme, sheet } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  const title: Block = (p, at) => writeHeadings(p, at)
  const brand: Block = (p, at) => logo(p, { ...at, align: 'right' }, false)
  let y = writeColumns(pen, [title, brand], { x: frame.left, y: frame.top, width }, 20) + 8
  y =
    metaLines(r.pick(['columns', 'inline'] as const), (p) => metaPairs(p, { most: 5 }))(pen, {
      x: frame.left,
      y,
      width: width * 0.5,
    }) + 22
  y = writeColumns(pen, [vendorBlock, customerBlock(true)], { x: frame.left, y, width }, 20) + 26
  const style = { ...theme.bold, size: theme.bold.size * 1.5 }
  y = writeLines(pen, [headline(pen)], style, { x: frame.left, y, width }) + 6
  if (r.chance(0.4)) {
    const word = r.pick(['Pay online', 'Pay with card', 'Download PDF'])
    writeLine(
      sheet,
      word,
      { ...theme.bold, color: theme.accent },
      { x: frame.left, baseline: y + theme.body.size },
    )
    y += theme.body.size * 1.8
  }
  writeBody(pen, y + 12, {
    table: { look: r.pick(['plain', 'ruled'] as const) },
    totals: 'right',
    totalsLook: r.pick(['open', 'ruled'] as const),
  })
  finishPages(pen, 'none')
}

/** A coloured band over the full width that contains the title and the amount. */
export const banner: Layout = (pen) => {
  const { random: r, frame, theme, sheet, facts } = pen
  const footer = r.weighted([
    ['none', 2],
    ['line', 2],
    ['columns', 1],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const height = r.int(70, 110)
  draw(sheet, { kind: 'rect', x: 0, y: 0, width: sheet.width, height, fill: theme.accent })
  const white = { ...theme.title, color: '#ffffff' }
  const light = {
    ...pen,
    theme: { ...theme, title: white, name: { ...theme.name, color: '#ffffff' }, accent: '#ffffff' },
  }
  const isTitleLeft = r.chance(0.5)
  const title: Block = (_, at) => writeHeadings(light, { ...at, align: isTitleLeft ? 'left' : 'right' })
  const brand: Block = (_, at) =>
    logo(light, { ...at, y: at.y + 4, align: isTitleLeft ? 'right' : 'left' }, r.chance(0.4))
  writeColumns(
    pen,
    isTitleLeft ? [title, brand] : [brand, title],
    { x: frame.left, y: height * 0.25, width },
    20,
  )
  const meta = metaLines(r.pick(['columns', 'justified', 'inline'] as const))
  const parties = r.chance(0.5)
    ? [customerBlock(true), vendorBlock, meta]
    : [vendorBlock, customerBlock(true), meta]
  let y = writeColumns(pen, parties, { x: frame.left, y: height + 22, width }, 16, [1, 1, 1.1]) + 18
  if (r.chance(0.35) && facts.kind === 'invoice') {
    draw(sheet, { kind: 'rect', x: frame.left, y, width, height: theme.body.size * 2.6, fill: theme.tint })
    const run = [
      { text: `${pen.word('due')}  ` },
      ...moneyRuns(pen, facts.totals.due, { field: 'amount_due', hasCurrency: true }),
    ]
    writeLine(
      sheet,
      run,
      { ...theme.bold, size: theme.bold.size * 1.2 },
      { x: frame.left + 8, baseline: y + theme.body.size * 1.7 },
    )
    y += theme.body.size * 2.6 + 14
  }
  writeBody(pen, y)
  finishPages(pen, footer)
}

/** A coloured column at one side with the vendor, the details and the bank; the items are beside it. */
export const sidebar: Layout = (pen) => {
  const { random: r, frame, theme, sheet } = pen
  setMargins(pen, 'none')
  const isRight = r.chance(0.35)
  const wide = sheet.width * r.pick([0.26, 0.29, 0.32])
  const x = isRight ? sheet.width - wide : 0
  const isDark = theme.accent !== '#000000' && r.chance(0.4)
  draw(sheet, {
    kind: 'rect',
    x,
    y: 0,
    width: wide,
    height: sheet.height,
    fill: isDark ? theme.accent : theme.tint,
  })
  const ink = (style: typeof theme.body) => (isDark ? { ...style, color: '#ffffff' } : style)
  const side: Pen = {
    ...pen,
    theme: {
      ...theme,
      body: ink(theme.small),
      bold: ink({ ...theme.bold, size: theme.small.size }),
      small: ink(theme.small),
      label: ink({ ...theme.label, size: theme.small.size }),
      name: ink({ ...theme.name, size: theme.name.size * 0.8 }),
      accent: isDark ? '#ffffff' : theme.accent,
    },
  }
  const column = { x: x + 16, width: wide - 30 }
  let below = r.chance(0.4) ? logo(side, { ...column, y: frame.top }, false) + 10 : frame.top
  below = vendorBlock(side, { ...column, y: below }) + 20
  metaLines('inline')(side, { ...column, y: below })
  if (isRight) frame.right = x - 22
  else frame.left = wide + 22
  const width = frame.right - frame.left
  const y = writeHeadings(pen, { x: frame.left, y: frame.top, width }) + 10
  const below2 = customerBlock(r.chance(0.8))(pen, { x: frame.left, y, width: width * 0.7 }) + 26
  writeBody(pen, below2, {
    table: {
      keys: r.pick([
        ['description', 'quantity', 'unitPrice', 'amount'],
        ['description', 'amount'],
        ['quantity', 'description', 'amount'],
      ] as const),
    },
  })
  finishPages(pen, 'none')
}
