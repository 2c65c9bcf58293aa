import type { Region } from '../locales/region.ts'
import { formatNumber } from '../page/format.ts'
import type { Mark, Run } from '../page/sheet.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import type { ContractLanguage, LabelKey } from './languages/language.ts'
import { numberWords } from './numerals.ts'
import type { PeriodStyle } from './period.ts'
import type { DateStyle } from './print-date.ts'

/** How one contract writes periods, dates and money, all through. */
export type ContractHabits = {
  period: PeriodStyle
  date: DateStyle
  signatureDate: DateStyle
  isMoneyInWords: boolean
  money: { text: string; side: 'before' | 'after'; isSpaced: boolean }
  numbers: { group: string; decimal: string; isIndian?: boolean }
  areNamesUpper: boolean
}

export function makeContractHabits(region: Region, r: Random): ContractHabits {
  const money = r.weighted(region.money.filter(([format]) => format.side !== 'none'))
  return {
    period: r.weighted<PeriodStyle>([
      ['digits', 3],
      ['words', 2.5],
      ['both', 4],
      ['reversed', 0.8],
    ]),
    date: r.weighted<DateStyle>([
      ['long', 7],
      ['numeric', 2],
      ['ordinal', 1.2],
      ['words', 0.6],
      ['day', 0.8],
    ]),
    signatureDate: r.weighted<DateStyle>([
      ['long', 3],
      ['numeric', 5],
    ]),
    isMoneyInWords: r.chance(0.3),
    money: { ...money, side: money.side === 'after' ? 'after' : 'before' },
    numbers: r.weighted(region.numbers),
    areNamesUpper: r.chance(0.22),
  }
}

/** An amount without its currency. */
export function amountText(habits: ContractHabits, canonical: string): string {
  return formatNumber(canonical, habits.numbers)
}

/** `USD 1,200.00` with marks for the amount and the currency, in words before it where that is the habit. */
export function moneyRuns(
  region: Region,
  language: ContractLanguage,
  habits: ContractHabits,
  canonical: string,
  marks: { amount: Mark; currency: Mark } | null,
): Run[] {
  const { money } = habits
  const amount: Run = { text: amountText(habits, canonical), ...(marks ? { marks: [marks.amount] } : {}) }
  const sign: Run = { text: money.text.trim(), ...(marks ? { marks: [marks.currency] } : {}) }
  const gap: Run[] = money.isSpaced ? [{ text: '\u00a0' }] : []
  const figures = money.side === 'before' ? [sign, ...gap, amount] : [amount, ...gap, sign]
  const name = language.currencies[region.currency]
  if (!habits.isMoneyInWords || marks === null || name === undefined) return figures
  const [whole, cents] = canonical.split('.')
  if (cents !== undefined && cents !== '00') return figures
  const words = `${numberWords(language.language, Number(whole))} ${name}`
  return [{ text: `${words} (` }, ...figures, { text: ')' }]
}

/** A label in one of its wordings, the same one throughout a contract. */
export function createLabels(
  language: ContractLanguage,
  r: Random,
): (key: LabelKey, values?: Record<string, string>) => string {
  const chosen = new Map<LabelKey, string>()
  return (key, values = {}) => {
    if (!chosen.has(key)) chosen.set(key, r.fork(key).pick(listOf(language.labels[key])))
    return chosen.get(key)!.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  }
}
