import type { MoneyFormat, NumberFormat, Region } from '../locales/region.ts'
import { after, before, without } from '../locales/region.ts'
import type { Random } from '../random.ts'

/** An issuer's formats of numbers, dates and money, the same throughout a document. */
export type Habits = {
  numbers: NumberFormat
  datePattern: string
  isDateUpper: boolean
  money: MoneyFormat
  currency: string
  /** Whether the currency is also printed in table cells and on every row of the totals. */
  isTableMoney: boolean
  isTotalsMoney: boolean
  /** Where the currency is printed if it is beside no amount. */
  currencyAt: 'column' | 'meta' | 'note' | 'label' | 'nowhere'
  negative: (text: string) => string
  /** Decimal places of amounts. */
  places: number
  /** The ending of integer amounts that are printed without decimals: `500,-`. */
  wholeEnd: string
  /** Decimal places of quantities; null: as many as needed. */
  quantityPlaces: number | null
  /** Whether a credit note's amounts are printed as negative. */
  isCreditNegative: boolean
  rate: (text: string) => string
  ratePlaces: number | null
}

const symbols: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', HUF: 'Ft' }

function foreignMoney(currency: string, r: Random): MoneyFormat {
  return r.pick([
    before(currency, true),
    after(currency),
    without(currency),
    symbols[currency] ? before(symbols[currency]) : before(currency, true),
  ])
}

/** Formats of a deduction, such as `-5.00` and `(5.00)`. */
const negatives: ((text: string) => string)[] = [
  (t) => `-${t}`,
  (t) => `-${t}`,
  (t) => `- ${t}`,
  (t) => `(${t})`,
  (t) => `${t}-`,
  (t) => `–${t}`,
]

/** Date formats that are not usual in any region but are used by some programs. */
function rareDates(language: string): string[] {
  const shared = ['yyyy.MM.dd.', 'yyyy/MM/dd', 'dd-MMM-yy', 'dd.MMM.yyyy', 'yyyy. MM. dd.']
  if (language === 'en') return [...shared, 'do MMMM yyyy', 'do MMMM yyyy', 'MMMM do, yyyy', 'do MMM yyyy']
  return ['da', 'sv', 'no', 'nb'].includes(language)
    ? [...shared, 'd/MM-yy', 'dd/MM-yy', 'dd/MM-yyyy']
    : shared
}

/** Thin spaces, typographic apostrophes or nothing between the groups, whatever is usual in the region. */
function rareNumbers({ decimal }: NumberFormat, r: Random): NumberFormat {
  return r.pick([
    { group: '\u2009', decimal },
    { group: '’', decimal },
    { group: "'", decimal },
    { group: '', decimal },
    { group: ' ', decimal },
  ])
}

/** Countries in which a dash for zero cents is usual. */
const dashed = ['DE', 'AT', 'CH', 'DK', 'NO', 'SE', 'NL', 'CZ', 'BE']

export function makeHabits(region: Region, currency: string, r: Random): Habits {
  const money = currency === region.currency ? r.weighted(region.money) : foreignMoney(currency, r)
  const rare = r.fork('rare')
  const numbers = r.weighted(region.numbers)
  const datePattern = r.weighted(region.dates)
  return {
    numbers: rare.chance(0.05) && !region.fonts ? rareNumbers(numbers, rare) : numbers,
    datePattern: rare.chance(0.06) && !region.fonts ? rare.pick(rareDates(region.language)) : datePattern,
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
    wholeEnd:
      dashed.includes(region.country) && rare.chance(0.45)
        ? rare.pick([`${numbers.decimal}-`, `${numbers.decimal}–`])
        : '',
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
