import type { MoneyFormat, NumberFormat, Region } from '../locales/region.ts'
import { after, before, without } from '../locales/region.ts'
import type { Random } from '../random.ts'

/** How one issuer writes numbers, dates and money, all through a document. */
export type Habits = {
  numbers: NumberFormat
  datePattern: string
  isDateUpper: boolean
  money: MoneyFormat
  currency: string
  /** Whether the currency stands in table cells too, and on every row of the totals. */
  isTableMoney: boolean
  isTotalsMoney: boolean
  /** Where a currency that stands beside no amount is told. */
  currencyAt: 'column' | 'meta' | 'note' | 'label' | 'nowhere'
  negative: (text: string) => string
  /** Decimal places of amounts. */
  places: number
  /** Decimal places of quantities; null: as many as needed. */
  quantityPlaces: number | null
  /** Whether a credit note's amounts are printed as negative ones. */
  isCreditNegative: boolean
  rate: (text: string) => string
  ratePlaces: number | null
}

const symbols: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }

const foreignMoney = (currency: string, r: Random): MoneyFormat =>
  r.pick([
    before(currency, true),
    after(currency),
    without(currency),
    symbols[currency] ? before(symbols[currency]) : before(currency, true),
  ])

/** `-0.00` and `(5.00)`: what a deduction looks like. */
const negatives: ((text: string) => string)[] = [
  (t) => `-${t}`,
  (t) => `-${t}`,
  (t) => `- ${t}`,
  (t) => `(${t})`,
  (t) => `${t}-`,
  (t) => `–${t}`,
]

export const makeHabits = (region: Region, currency: string, r: Random): Habits => {
  const money = currency === region.currency ? r.weighted(region.money) : foreignMoney(currency, r)
  return {
    numbers: r.weighted(region.numbers),
    datePattern: r.weighted(region.dates),
    isDateUpper: r.chance(0.06),
    money,
    currency,
    isTableMoney: r.chance(money.text.length === 1 ? 0.55 : 0.25),
    isTotalsMoney: r.chance(0.7),
    currencyAt: r.weighted([
      ['column', 4],
      ['meta', 2],
      ['note', 1],
      ['label', 3],
      ['nowhere', 0.6],
    ]),
    negative: r.pick(negatives),
    isCreditNegative: r.chance(0.35),
    places: 2,
    quantityPlaces: r.weighted([
      [null, 7],
      [2, 3],
      [3, 1],
      [1, 0.4],
    ]),
    rate: r.pick([(t: string) => `${t}%`, (t: string) => `${t} %`, (t: string) => `${t}%`]),
    ratePlaces: r.weighted([
      [null, 6],
      [1, 1],
      [2, 2],
    ]),
  }
}
