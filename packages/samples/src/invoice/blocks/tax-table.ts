import { Decimal } from 'decimal.js'
import { remarksOf } from '../../locales/remarks.ts'
import type { Run } from '../../page/sheet.ts'
import { taxBaseRuns, taxLineRuns } from '../../page/tax-marks.ts'
import { writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { moneyRuns, type Pen } from '../pen.ts'
import { rateText, sumRuns, taxSumRuns } from './amounts.ts'
import { type Column, frameAround, ruleAcross } from './block.ts'

type TaxColumn = 'rate' | 'base' | 'tax' | 'gross'

const orders: readonly (readonly [readonly TaxColumn[], number])[] = [
  [['rate', 'base', 'tax', 'gross'], 5],
  [['rate', 'base', 'tax'], 5],
  [['base', 'rate', 'tax'], 2],
  [['base', 'rate', 'tax', 'gross'], 1.5],
  [['rate', 'tax', 'base'], 1],
  [['gross', 'rate', 'base', 'tax'], 0.7],
  [['rate', 'tax', 'base', 'gross'], 0.7],
]

type TaxRow = Record<TaxColumn, Run[]>

function sumRow(pen: Pen): TaxRow {
  const { net, tax } = pen.facts.totals
  const { random: r } = pen
  const word = r.chance(0.25)
    ? r.pick(['', '', 'X', '–', '*'])
    : r.pick(listOf(remarksOf(pen.facts.region.language).sum))
  return {
    rate: [{ text: word }],
    base: sumRuns(pen, net, 'subtotal_amount'),
    tax: taxSumRuns(pen),
    gross: sumRuns(pen, net.plus(tax), 'total_amount'),
  }
}

/** One row per rate. If there is only one, its amounts are those of the document. */
function rateRows(pen: Pen, rateOf: (rate: Decimal) => string): TaxRow[] {
  const { facts, random: r } = pen
  const { taxes } = facts.totals
  const { places } = pen.habits
  // Where the rows of the sums split a rate into parts, those are the tax lines.
  const isSplit = facts.taxMode === 'split' || facts.region.taxParts !== undefined
  const asBase = (runs: Run[], at: number, base: Decimal) =>
    isSplit ? runs : taxBaseRuns(runs, at, base, places)
  const asTax = (runs: Run[], at: number, { rate, amount }: (typeof taxes)[number]) =>
    isSplit ? runs : taxLineRuns(runs, at, rate, amount, places)
  const rows = taxes.map((tax, at) => {
    const { rate, base, amount } = tax
    return {
      rate: [{ text: rateOf(rate) }],
      base: asBase(
        taxes.length === 1 ? sumRuns(pen, base, 'subtotal_amount') : moneyRuns(pen, base),
        at,
        base,
      ),
      tax: asTax(taxes.length === 1 ? taxSumRuns(pen) : moneyRuns(pen, amount), at, tax),
      gross:
        taxes.length === 1
          ? sumRuns(pen, base.plus(amount), 'total_amount')
          : moneyRuns(pen, base.plus(amount)),
    }
  })
  if (!r.chance(0.18)) return rows
  const nothing = r.chance(0.75) ? moneyRuns(pen, new Decimal(0)) : [{ text: '-' }]
  const unused = [...facts.region.taxRates, '0'].filter((rate) => !taxes.some((tax) => tax.rate.eq(rate)))
  const empty = unused.slice(r.int(0, 1)).map((rate) => ({
    rate: [{ text: rateOf(new Decimal(rate)) }],
    base: nothing,
    tax: nothing,
    gross: nothing,
  }))
  return r.chance(0.7) ? [...rows, ...empty] : [...empty, ...rows]
}

/**
 * Prints a table of tax rates with base, tax and sometimes gross amount. It has a row of sums if `hasSums` is
 * set, and mostly if there are several rates.
 */
export function writeTaxTable(pen: Pen, at: Column, hasSums = false): number {
  const { facts, random: r, theme } = pen
  const name = listOf(facts.region.taxName)[0]!
  const keys = r.weighted(orders)
  const prefix = r.weighted([
    ['', 6],
    [`${name} `, 1],
  ])
  const rates = rateRows(pen, (rate) => `${prefix}${rateText(pen, rate)}`)
  const isSummed = hasSums || r.chance(facts.totals.taxes.length > 1 ? 0.6 : 0.3)
  const rows = isSummed ? (r.chance(0.88) ? [...rates, sumRow(pen)] : [sumRow(pen), ...rates]) : rates
  const heads: Record<TaxColumn, string> = {
    rate: r.pick(['%', `${name} %`, name, listOf(facts.region.words.columns.taxRate)[0]!, '']),
    base: r.pick([pen.word('taxBase'), pen.word('net')]),
    tax: r.pick([pen.word('taxAmount'), name]),
    gross: r.pick([listOf(facts.region.words.columns.grossAmount)[0]!, pen.word('total')]),
  }
  const width = at.width / keys.length
  const cell = (i: number, y: number) => ({
    x: at.x + i * width + 2,
    y: y + 1.5,
    width: width - 4,
    align: i === 0 && keys[i] === 'rate' ? ('left' as const) : ('right' as const),
    leading: theme.leading,
  })
  const isFramed = r.chance(0.5)
  const head = { ...theme.bold, size: theme.small.size }
  let y = Math.max(...keys.map((key, i) => writeBlock(pen.sheet, heads[key], head, cell(i, at.y)))) + 1.5
  if (!isFramed) ruleAcross(pen, at.x, y, at.width)
  for (const row of rows) {
    const top = y
    y = Math.max(...keys.map((key, i) => writeBlock(pen.sheet, row[key], theme.small, cell(i, top)))) + 1.5
    if (isFramed) ruleAcross(pen, at.x, top, at.width, 0.4)
  }
  if (isFramed) frameAround(pen, at.x, at.y, at.width, y - at.y)
  return y
}
