import type { Decimal } from 'decimal.js'
import type { LabelKey } from '../locales/words.ts'
import { formatDate, formatNumber } from '../page/format.ts'
import type { Habits } from '../page/habits.ts'
import { type MoneyOptions, printMoney, value } from '../page/money.ts'
import type { Mark, Run, Sheet } from '../page/sheet.ts'
import type { Theme } from '../page/theme.ts'
import type { Text } from '../page/write.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import type { InvoiceFacts } from './facts.ts'

/** All that a block needs to print its part of an invoice. */
export type Pen = {
  sheet: Sheet
  random: Random
  facts: InvoiceFacts
  habits: Habits
  theme: Theme
  /** A document's own word for something, the same wherever it is asked for. */
  word: (key: LabelKey) => string
  /** True the first time it is asked for a key: what is printed once has one place only. */
  once: (key: string) => boolean
  frame: Frame
}

/** Where the body goes, in points. Footers and letterheads stay out of it. */
type Frame = { left: number; right: number; top: number; bottom: number }

export const createOnce = (): Pen['once'] => {
  const seen = new Set<string>()
  return (key) => !seen.has(key) && Boolean(seen.add(key))
}

export { value }

/** A label as the document writes its labels, with the colon. */
export const labelRun = (pen: Pen, key: LabelKey, isBare = false): Run => {
  const { theme } = pen
  const word = pen.word(key).replace(/:$/, '')
  const colon = isBare || word.endsWith('#') ? '' : theme.colon
  return { text: theme.labelCase(word) + colon, style: theme.label }
}

export const labelled = (pen: Pen, key: LabelKey, text: Text): Run[] => [
  labelRun(pen, key),
  { text: ' ' },
  ...(typeof text === 'string' ? [{ text }] : text),
]

const monthNames = (pen: Pen): [string[], string[]] => [
  listOf(pen.facts.region.words.months),
  listOf(pen.facts.region.words.monthsShort),
]

export const dateText = (pen: Pen, date: string): string => {
  const text = formatDate(date, pen.habits.datePattern, ...monthNames(pen))
  return pen.habits.isDateUpper ? text.toUpperCase() : text
}

export const dateRun = (pen: Pen, field: string, date: string): Run => value(field, dateText(pen, date), date)

export const numberText = (pen: Pen, canonical: string): string => formatNumber(canonical, pen.habits.numbers)

/** The currency's sign or code with the value it stands for, where no amount shows it. */
export const currencyText = (pen: Pen): Run =>
  value('currency', pen.habits.money.text.trim(), pen.habits.currency)

export const moneyRuns = (pen: Pen, amount: Decimal, options: MoneyOptions = {}): Run[] => {
  const isCredit = pen.facts.kind === 'credit_note'
  const isNegative =
    (options.isDeduction ?? amount.isNegative()) !== (isCredit && pen.habits.isCreditNegative)
  return printMoney(pen.habits, amount, {
    ...options,
    isDeduction: isNegative && !amount.isZero(),
    isAbsolute: isCredit,
  })
}

/** Puts runs into a sentence in the place of `{name}`. */
export const fillSentence = (sentence: string, values: Record<string, Run[]>): Run[] =>
  sentence.split(/(\{\w+\})/).flatMap((part): Run[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) return values[name] ?? []
    return part === '' ? [] : [{ text: part }]
  })

/** Makes the runs part of one more value, which is the whole of them. */
export const within = (runs: Run[], mark: Mark): Run[] =>
  runs.map((run) => ({ ...run, marks: [...(run.marks ?? []), mark] }))

/** Lines that together are one value, joined by `, `. */
export const addressLines = (field: string, lines: readonly string[]): Run[] => {
  const mark: Mark = { field, value: lines.join(', ') }
  return lines.map((text) => ({ text, marks: [mark] }))
}
