import type { Decimal } from 'decimal.js'
import { remarksOf } from '../../locales/remarks.ts'
import type { ColumnKey } from '../../locales/words.ts'
import { namesCurrency, placesOf, withCurrency } from '../../page/currency.ts'
import { addDays } from '../../page/format.ts'
import type { Run } from '../../page/sheet.ts'
import type { Align } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import type { Line } from '../lines.ts'
import { dateText, moneyRuns, numberText, type Pen, value } from '../pen.ts'
import { sumRuns, taxSumRuns } from './amounts.ts'
import type { RowForm } from './row-form.ts'

/** A column of the item table: its title, and what it prints for a line. */
export type TableColumn = {
  key: ColumnKey
  head: Run[]
  /** A title above it, of what is printed above in each cell. */
  over?: string
  align: Align
  /** Each entry is a line of the cell. */
  cell: (line: Line, index: number) => Run[][]
  /** The cell of this column in the row of sums, in tables that have one. */
  foot: Run[]
}

/** An additional column of a form, inserted after the column with this index. */
export type ExtraColumn = { after: number; column: TableColumn }

function decimals(amount: Decimal, places: number | null): string {
  return places === null || amount.decimalPlaces() > places ? amount.toFixed() : amount.toFixed(places)
}

const orders: readonly (readonly [ColumnKey[], number])[] = [
  [
    [
      'position',
      'code',
      'description',
      'date',
      'quantity',
      'unit',
      'unitPrice',
      'discount',
      'taxRate',
      'taxAmount',
      'amount',
      'grossAmount',
    ],
    10,
  ],
  [
    [
      'position',
      'description',
      'code',
      'quantity',
      'unit',
      'unitPrice',
      'discount',
      'amount',
      'taxRate',
      'taxAmount',
      'grossAmount',
    ],
    3,
  ],
  [['quantity', 'unit', 'code', 'description', 'unitPrice', 'discount', 'taxRate', 'amount'], 3],
  [['position', 'quantity', 'unit', 'code', 'description', 'unitPrice', 'discount', 'taxRate', 'amount'], 2],
  [['date', 'description', 'quantity', 'unitPrice', 'discount', 'taxRate', 'amount'], 1.5],
  [['code', 'quantity', 'unit', 'description', 'taxRate', 'unitPrice', 'discount', 'amount'], 1],
  [['position', 'description', 'unitPrice', 'quantity', 'unit', 'discount', 'taxRate', 'amount'], 2],
]

const chances: Record<ColumnKey, number> = {
  position: 0.4,
  code: 0.4,
  description: 1,
  date: 0.1,
  quantity: 0.92,
  unit: 0.35,
  unitPrice: 0.9,
  discount: 0,
  taxRate: 0.3,
  taxAmount: 0.1,
  amount: 1,
  grossAmount: 0.12,
}

function chooseKeys(pen: Pen): ColumnKey[] {
  const { random: r, facts } = pen
  const isTaxed = facts.taxMode !== 'none' && facts.taxMode !== 'split' && facts.region.taxParts === undefined
  /** Unit prices without tax, but line amounts with tax. */
  const isOnlyGross = facts.taxMode === 'net' && facts.region.country !== 'US' && r.chance(0.04)
  return r.weighted(orders).filter((key) => {
    if (isOnlyGross && (key === 'amount' || key === 'grossAmount')) return key === 'grossAmount'
    if (key === 'discount') return facts.lines.some((line) => line.discountPercent)
    if (key === 'grossAmount' || key === 'taxAmount')
      return (
        (facts.taxMode === 'net' || facts.taxMode === 'split') &&
        facts.region.country !== 'US' &&
        r.chance(chances[key])
      )
    if (key === 'taxRate')
      return (
        ((isTaxed && facts.region.country !== 'US') || facts.taxMode === 'split') && r.chance(chances[key])
      )
    return r.chance(chances[key])
  })
}

function unitOf(pen: Pen, line: Line): string {
  const words = listOf(pen.facts.region.words.units[line.unit])
  return words[pen.facts.number.length % words.length]!
}

/** The name, with the code if it has no column of its own, and remarks below it. */
function descriptionCell(
  line: Line,
  index: number,
  codePlace: RowForm['codePlace'],
  tail: string,
  remarks: readonly string[],
): Run[][] {
  const code = value('product_code', line.code, line.code, index)
  const name = value('description', line.description, line.description, index)
  return [
    ...(codePlace === 'above' ? [[code]] : []),
    [
      ...(codePlace === 'brackets' ? [{ text: '[' }, code, { text: '] ' }] : []),
      name,
      ...(tail ? [{ text: tail }] : []),
    ],
    ...(codePlace === 'below' ? [[code]] : []),
    ...(line.detail ? [[{ text: line.detail }]] : []),
    ...remarks.map((text) => [{ text }]),
  ]
}

function taxOf(pen: Pen, { amount, taxRate }: Line): Decimal {
  return amount.times(taxRate).div(100).toDecimalPlaces(placesOf(pen.facts.currency))
}

function grossOf(pen: Pen, line: Line): Decimal {
  return line.amount.plus(taxOf(pen, line))
}

function discountOf({ quantity, unitPrice, amount }: Line): Decimal {
  return quantity.times(unitPrice).minus(amount).toDecimalPlaces(2)
}

function sum(amounts: Decimal[]): Decimal {
  return amounts.reduce((a, b) => a.plus(b))
}

/**
 * The sums of a table's columns. Sums of amounts that are rounded line by line may differ from the
 * document's.
 */
function footOf(pen: Pen, isDiscountAmount: boolean): Partial<Record<ColumnKey, Run[]>> {
  const { facts, random: r } = pen
  const { lines } = facts
  const taxes = sum(lines.map((line) => taxOf(pen, line)))
  const quantities = sum(lines.map(({ quantity }) => quantity))
  const isNet = facts.taxMode === 'net' || facts.taxMode === 'split'
  const isAlike = lines.every(({ unit }) => unit === lines[0]!.unit)
  return {
    description: [{ text: r.pick(listOf(remarksOf(facts.region.language).sum)) }],
    ...(isAlike || r.chance(0.3) ? { quantity: [{ text: numberText(pen, quantities.toFixed()) }] } : {}),
    ...(isDiscountAmount ? { discount: moneyRuns(pen, sum(lines.map(discountOf))) } : {}),
    taxAmount: taxes.eq(facts.totals.tax) ? taxSumRuns(pen) : moneyRuns(pen, taxes),
    amount: sumRuns(pen, facts.totals.lines, isNet ? 'subtotal_amount' : 'total_amount'),
    grossAmount: sumRuns(pen, sum(lines.map((line) => grossOf(pen, line))), 'total_amount'),
  }
}

const align: Partial<Record<ColumnKey, Align>> = {
  quantity: 'right',
  unitPrice: 'right',
  discount: 'right',
  taxRate: 'right',
  taxAmount: 'right',
  amount: 'right',
  grossAmount: 'right',
}

/** What is printed before and after a quantity. */
const timesForms: readonly (readonly [readonly [string, string], number])[] = [
  [['', ''], 24],
  [['x', ''], 1],
  [['x ', ''], 0.5],
  [['', 'x'], 1],
  [['', ' x'], 0.5],
  [['× ', ''], 0.5],
]

/** Chooses the columns of this document's item table, in order. */
export function chooseColumns(
  pen: Pen,
  form: RowForm,
  hasFoot: boolean,
  fixed?: readonly ColumnKey[],
): TableColumn[] {
  const { facts, habits, random: r, theme } = pen
  const keys = fixed ?? chooseKeys(pen)
  const hasUnit = keys.includes('unit')
  const isUnitWithQuantity = !hasUnit && r.chance(0.15)
  const codePlace = keys.includes('code') ? 'nowhere' : form.codePlace
  const money = { hasCurrency: habits.isTableMoney }
  const times = r.fork('times').weighted(timesForms)
  const isDiscountAmount = r.chance(0.3)
  const isGrossAmount = !keys.includes('amount')
  const foot: Partial<Record<ColumnKey, Run[]>> = hasFoot ? footOf(pen, isDiscountAmount) : {}
  const isSmall = (line: Line) => line.unitPrice.decimalPlaces() > 2
  const remarks = facts.lines.map((_, i) => form.remarksOf(i))
  const tails = facts.lines.map((_, i) => form.tailOf(i))
  const cells: Record<ColumnKey, TableColumn['cell']> = {
    position: (_, i) => [[{ text: String(i + 1) }]],
    code: (line, i) => [[value('product_code', line.code, line.code, i)]],
    description: (line, i) => descriptionCell(line, i, codePlace, tails[i]!, remarks[i]!),
    date: (line) => [[{ text: dateText(pen, addDays(facts.date, -line.daysAgo)) }]],
    quantity: (line, i) => {
      const canonical = decimals(line.quantity, habits.quantityPlaces)
      const run = value('quantity', numberText(pen, canonical), canonical, i)
      if (isUnitWithQuantity)
        return [[run, { text: ' ' }, value('unit', unitOf(pen, line), unitOf(pen, line), i)]]
      return [[{ text: times[0] }, run, { text: times[1] }].filter(({ text }) => text !== '')]
    },
    unit: (line, i) => [[value('unit', unitOf(pen, line), unitOf(pen, line), i)]],
    unitPrice: (line, i) => [
      moneyRuns(pen, line.unitPrice, {
        ...money,
        field: 'unit_price',
        line: i,
        ...(isSmall(line) ? { places: line.unitPrice.decimalPlaces() } : {}),
      }),
    ],
    discount: (line) => [
      isDiscountAmount
        ? moneyRuns(pen, discountOf(line))
        : [
            {
              text: line.discountPercent ? habits.rate(numberText(pen, line.discountPercent.toFixed())) : '',
            },
          ],
    ],
    taxRate: (line, i) => {
      const canonical = decimals(line.taxRate, habits.ratePlaces)
      const printed = habits.rate(numberText(pen, canonical))
      const number = numberText(pen, canonical)
      return [[value('tax_rate', number, canonical, i), { text: printed.slice(number.length) }]]
    },
    taxAmount: (line) => [moneyRuns(pen, taxOf(pen, line), money)],
    amount: (line, i) => [moneyRuns(pen, line.amount, { ...money, field: 'amount', line: i })],
    grossAmount: (line, i) => [
      moneyRuns(pen, grossOf(pen, line), {
        ...money,
        ...(isGrossAmount ? { field: 'amount', line: i } : {}),
      }),
    ],
  }
  const isCentred = r.chance(0.15)
  const isTitled = r.fork('code title').chance(0.6)
  return keys.map((key) => {
    const words = listOf(facts.region.words.columns[key])
    const plain = words.filter((each) => !each.includes('%'))
    const isAmount = key === 'discount' && isDiscountAmount && plain.length > 0
    const word = theme.labelCase(r.pick(isAmount ? plain : words))
    const isMoney = key === 'amount' || key === 'unitPrice' || key === 'grossAmount'
    const hasCurrency =
      habits.money.side === 'none' &&
      habits.currencyAt === 'column' &&
      isMoney &&
      !namesCurrency(word, habits)
    const brackets = r.pick([
      [' (', ')'],
      [' ', ''],
      [' in ', ''],
    ] as const)
    const head: Run[] = hasCurrency
      ? [
          ...withCurrency(word, habits),
          { text: brackets[0] },
          value('currency', habits.money.text.trim(), habits.currency),
          { text: brackets[1] },
        ]
      : withCurrency(word, habits)
    return {
      key,
      head,
      ...(key === 'description' && codePlace === 'above' && isTitled
        ? { over: theme.labelCase(listOf(facts.region.words.columns.code)[0]!) }
        : {}),
      align: isCentred && key === 'quantity' ? 'center' : (align[key] ?? 'left'),
      cell: cells[key],
      foot: foot[key] ?? [],
    }
  })
}
