import { Decimal } from 'decimal.js'
import { writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { moneyRuns, numberText, type Pen } from '../pen.ts'
import { type Column, frameAround, ruleAcross } from './block.ts'

/** Rates with what they are charged on: base, tax and, now and then, both together. */
export const writeTaxTable = (pen: Pen, at: Column): number => {
  const { facts, random: r, theme, habits } = pen
  const { taxes, tax } = facts.totals
  const name = listOf(facts.region.taxName)[0]!
  const hasGross = r.chance(0.4)
  const rows = taxes.map(({ rate, base, amount }) => [
    [{ text: habits.rate(numberText(pen, rate.toFixed())) }],
    moneyRuns(pen, base),
    moneyRuns(pen, amount, taxes.length === 1 ? { field: 'tax_amount' } : {}),
    moneyRuns(pen, base.plus(amount)),
  ])
  if (taxes.length > 1 && r.chance(0.5)) {
    const base = taxes.reduce((sum, group) => sum.plus(group.base), new Decimal(0))
    rows.push([
      [{ text: pen.word('total') }],
      moneyRuns(pen, base),
      moneyRuns(pen, tax, { field: 'tax_amount' }),
      moneyRuns(pen, base.plus(tax)),
    ])
  }
  const heads = [
    r.pick(['%', `${name} %`, name]),
    pen.word('taxBase'),
    r.pick([pen.word('taxAmount'), name]),
    listOf(facts.region.words.columns.grossAmount)[0]!,
  ]
  const count = hasGross ? 4 : 3
  const width = at.width / count
  const cell = (i: number, y: number) => ({
    x: at.x + i * width + 2,
    y: y + 1.5,
    width: width - 4,
    align: i === 0 ? ('left' as const) : ('right' as const),
    leading: theme.leading,
  })
  const isFramed = r.chance(0.5)
  let y =
    Math.max(
      ...heads
        .slice(0, count)
        .map((head, i) =>
          writeBlock(pen.sheet, head, { ...theme.bold, size: theme.small.size }, cell(i, at.y)),
        ),
    ) + 1.5
  if (!isFramed) ruleAcross(pen, at.x, y, at.width)
  for (const row of rows) {
    const top = y
    y =
      Math.max(
        ...row.slice(0, count).map((runs, i) => writeBlock(pen.sheet, runs, theme.small, cell(i, top))),
      ) + 1.5
    if (isFramed) ruleAcross(pen, at.x, top, at.width, 0.4)
  }
  if (isFramed) frameAround(pen, at.x, at.y, at.width, y - at.y)
  return y
}
