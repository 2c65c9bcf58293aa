import { Decimal } from 'decimal.js'
import type { ColumnKey } from '../../locales/words.ts'
import type { Run } from '../../page/sheet.ts'
import type { Line } from '../lines.ts'
import { moneyRuns, type Pen } from '../pen.ts'
import { rateText, taxSumRuns } from './amounts.ts'
import type { ExtraColumn, TableColumn } from './columns.ts'

/** The columns of a table with each item's taxes as required by Indian law, in order. */
export type GstColumns = { keys: ColumnKey[]; extra: ExtraColumn[] }

/**
 * Columns for each item's taxable value, the rate and amount of central and state tax or of interstate tax,
 * and the amount with tax.
 */
export function gstColumns(pen: Pen, hasFoot: boolean): GstColumns {
  const { facts, random: r } = pen
  const isSplit = facts.taxMode === 'split'
  const parts = isSplit ? ['CGST', r.pick(['SGST', 'SGST', 'UTGST'])] : ['IGST']
  const hasRates = r.chance(0.7)
  const shareOf = (line: Line): Decimal =>
    line.amount
      .times(line.taxRate)
      .div(100 * parts.length)
      .toDecimalPlaces(2)
  const sum = facts.lines.reduce((total, line) => total.plus(shareOf(line)), new Decimal(0))
  const isWhole = !isSplit && sum.eq(facts.totals.tax)
  const foot = (): Run[] => (hasFoot ? (isWhole ? taxSumRuns(pen) : moneyRuns(pen, sum)) : [])
  const column = (head: string, cell: TableColumn['cell'], own: Run[]): TableColumn => ({
    key: 'taxAmount',
    head: [{ text: head }],
    align: 'right',
    cell,
    foot: own,
  })
  const amountHead = r.pick(['{part} Amt', '{part}', '{part} Amount', '{part} (Rs.)'])
  const keys: ColumnKey[] = [
    ...(r.chance(0.6) ? (['position'] as const) : []),
    'description',
    ...(r.chance(0.7) ? (['code'] as const) : []),
    'quantity',
    'unitPrice',
    ...(facts.lines.some((line) => line.discountPercent) ? (['discount'] as const) : []),
    'amount',
    ...(r.chance(0.7) ? (['grossAmount'] as const) : []),
  ]
  const columns = parts.flatMap((part) => [
    ...(hasRates
      ? [column(`${part} %`, (line) => [[{ text: rateText(pen, line.taxRate.div(parts.length)) }]], [])]
      : []),
    column(amountHead.replace('{part}', part), (line) => [moneyRuns(pen, shareOf(line))], foot()),
  ])
  const after = keys.indexOf('amount')
  return { keys, extra: columns.map((each) => ({ after, column: each })) }
}
