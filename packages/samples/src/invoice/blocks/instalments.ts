import type { Decimal } from 'decimal.js'
import { instalmentWordsOf } from '../../locales/instalment-words.ts'
import { placesOf } from '../../page/currency.ts'
import { addDays } from '../../page/format.ts'
import type { Run } from '../../page/sheet.ts'
import { widthOf, writeBlock, writeLine } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { dateRun, dateText, labelRun, moneyRuns, type Pen } from '../pen.ts'
import { type Column, ensureSpace } from './block.ts'

/** A part of the sum to pay, and when it is due; the document's due date is that of the first. */
export type Instalment = { date: Run; amount: Run[]; number: number }

/** Splits the sum to pay into parts that are due one after the other. */
export function instalmentsOf(pen: Pen, count: number): Instalment[] {
  const { facts } = pen
  const r = pen.random.fork('instalments')
  const places = placesOf(facts.currency)
  const step = r.pick([7, 14, 15, 30, 30, 30, 31, 60])
  const isDown = r.chance(0.25)
  const even = facts.totals.due.div(count).toDecimalPlaces(places)
  const first = isDown ? facts.totals.due.times(r.pick([0.2, 0.3, 0.5])).toDecimalPlaces(places) : even
  const later = isDown
    ? facts.totals.due
        .minus(first)
        .div(Math.max(1, count - 1))
        .toDecimalPlaces(places)
    : even
  const sizes = Array.from({ length: count }, (_, i) => (i === 0 ? first : later))
  const others = sizes.slice(0, -1).reduce((sum: Decimal, size) => sum.plus(size), facts.totals.due.times(0))
  sizes[count - 1] = facts.totals.due.minus(others)
  const hasCurrency = r.chance(0.4)
  return sizes.map((size, i) => ({
    number: i + 1,
    date:
      i === 0
        ? dateRun(pen, 'due_date', facts.dueDate)
        : { text: dateText(pen, addDays(facts.dueDate, i * step)) },
    amount: moneyRuns(pen, size, { hasCurrency }),
  }))
}

/** The plan of a payment in parts: lines or a small table. */
export function writeInstalments(pen: Pen, at: Column): number {
  const { facts, theme, sheet } = pen
  const r = pen.random.fork('instalment form')
  const words = instalmentWordsOf(facts.region.language)
  const parts = instalmentsOf(
    pen,
    r.weighted([
      [2, 4],
      [3, 5],
      [4, 2],
      [6, 0.6],
    ] as const),
  )
  const style = r.chance(0.7) ? theme.body : theme.small
  const leading = style.size * theme.leading
  let y = ensureSpace(pen, at.y + style.size * 0.5, (parts.length + 3) * leading)
  if (r.chance(0.7))
    y = writeBlock(
      sheet,
      [{ text: theme.labelCase(r.pick(listOf(words.titles))), style: theme.label }],
      theme.label,
      {
        ...at,
        y,
        leading: theme.leading,
      },
    )
  const pattern = r.pick(listOf(words.names))
  const nameOf = (number: number): Run => ({
    text: pattern.replace('{n}', String(number)).replace('{count}', String(parts.length)),
  })
  const form = r.pick(['line', 'line', 'reversed', 'columns', 'columns', 'bare'] as const)
  const joint = r.pick([': ', ' - ', '  ', ' '])
  const between = r.pick(['  ', ' : ', ' - ', '   ', ' '])
  if (form === 'columns') {
    const titles = [[{ text: '' }], [labelRun(pen, 'dueDate', true)], [labelRun(pen, 'total', true)]]
    const rows = parts.map(({ number, date, amount }) => [[nameOf(number)], [date], amount])
    const hasTitles = r.chance(0.5)
    const space = style.size * r.pick([1.5, 2, 4])
    let x = at.x
    const xs = titles.map((title, i) => {
      const start = x
      const widths = rows.map((row) => widthOf(row[i]!, style))
      x += Math.max(...widths, hasTitles ? widthOf(title, theme.label) : 0) + space
      return start
    })
    if (hasTitles) {
      for (const [i, title] of titles.entries())
        if (title[0]!.text !== '')
          writeLine(sheet, title, theme.label, { x: xs[i]!, baseline: y + style.size })
      y += leading
    }
    for (const row of rows) {
      for (const [i, runs] of row.entries())
        writeLine(sheet, runs, style, { x: xs[i]!, baseline: y + style.size })
      y += leading
    }
    return y
  }
  for (const { number, date, amount } of parts) {
    const [left, right] = form === 'reversed' ? [amount, [date]] : [[date], amount]
    const runs = [
      ...(form === 'bare' ? [] : [nameOf(number), { text: joint }]),
      ...left,
      { text: between },
      ...right,
    ]
    y = writeBlock(sheet, runs, style, { ...at, y, leading: theme.leading })
  }
  return y
}
