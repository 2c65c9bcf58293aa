import { Decimal } from 'decimal.js'
import type { Run } from '../page/sheet.ts'
import { taxBaseRuns, taxLineRuns } from '../page/tax-marks.ts'
import { runsOf, type Text, widthOf } from '../page/write.ts'
import { cased, money, printPair, printRow, skip, type Tape } from './draw.ts'
import { netField, rateText, type TaxForm, taxField } from './tax-form.ts'

type Column = 'net' | 'tax' | 'gross'

const orders: readonly Column[][] = [
  ['net', 'tax', 'gross'],
  ['net', 'tax', 'gross'],
  ['gross', 'net', 'tax'],
  ['tax', 'net', 'gross'],
]

const gap: Run = { text: '   ' }

/** How rows are printed: in columns if there is space, otherwise as one text. */
function chooseRow(tape: Tape, heads: readonly string[]) {
  const { style, random: r, facts } = tape
  const cells = [money(tape, facts.total), ...heads]
  const widest = Math.max(...cells.map((text) => widthOf(text, style)))
  const columnWidth = widest + (r.chance(0.5) ? 1.3 : 0.7) * style.size
  const room = tape.width - heads.length * columnWidth - style.size
  const isInColumns = room > 5 * style.size && r.chance(0.7)
  return {
    /** The first of the texts that fits into the first column. */
    fit: (...texts: string[]) => texts.find((text) => !isInColumns || widthOf(text, style) < room) ?? '',
    print: (first: string, row: readonly Text[]) =>
      isInColumns
        ? printRow(tape, first, row, columnWidth)
        : printPair(
            tape,
            first,
            row.flatMap((cell, i) => (i === 0 ? runsOf(cell) : [gap, ...runsOf(cell)])),
          ),
  }
}

/** Net amount, tax and gross amount by rate, each rate with its letter, in one of the usual orders. */
export function printTaxTable(tape: Tape, { hasNet, hasGross, hasSums }: TaxForm, name: string): void {
  const { facts, random: r } = tape
  const { language, country } = facts.region
  const isSingle = facts.taxes.length === 1
  const columns = r
    .pick(orders)
    .filter((column) => column === 'tax' || (column === 'net' ? hasNet : hasGross))
  const heads: Record<Column, string> = {
    net: tape.casing(tape.word('net')),
    tax: tape.casing(r.chance(0.6) ? name : tape.word('tax')),
    gross: tape.casing(tape.word('gross')),
  }
  const cellsOf = (base: Decimal, tax: Decimal, isMarked: boolean): Run[][] => {
    const cells: Record<Column, Run[]> = {
      net: money(tape, base, isMarked ? netField : {}),
      tax: money(tape, tax, isMarked ? taxField : {}),
      gross: money(tape, base.plus(tax)),
    }
    return columns.map((column) => cells[column])
  }
  const letters = r.pick([
    ['A', 'B', 'C'],
    ['1', '2', '3'],
    country === 'MY' ? ['SR', 'ZRL', 'ES'] : ['A', 'B', 'C'],
    ['', '', ''],
  ])
  const sign = r.pick([' @ ', ' = ', ' ', ': '])
  const title =
    language === 'en'
      ? r.pick([`${name} Summary`, 'Rate', `${name} ANALYSIS`, 'Tax Code', `${name}%`])
      : r.pick([name, `${name} %`, '%'])
  const headCells = columns.map((column) => heads[column])
  const row = chooseRow(tape, headCells)
  skip(tape)
  if (r.chance(0.85))
    row.print(
      row.fit(tape.casing(title), name),
      headCells.map((text) => cased(tape, [{ text }])),
    )
  const { places } = tape.habits
  for (const [i, { rate, base, amount }] of facts.taxes.entries())
    row.print(
      `${letters[i] ?? 'C'}${letters[i] ? sign : ''}${rateText(tape, rate)}`,
      cellsOf(base, amount, isSingle).map((cell, at) => {
        if (columns[at] === 'net') return taxBaseRuns(cell, i, base, places)
        return columns[at] === 'tax' ? taxLineRuns(cell, i, rate, amount, places) : cell
      }),
    )
  const base = facts.taxes.reduce((total, tax) => total.plus(tax.base), new Decimal(0))
  if (hasSums)
    row.print(
      row.fit(tape.casing(tape.word('total')), tape.casing(tape.word('amount'))),
      cellsOf(base, facts.tax, true),
    )
  else if (!isSingle && r.chance(0.5))
    printPair(tape, tape.casing(tape.word('taxTotal')), money(tape, facts.tax, taxField))
}
