import type { Decimal } from 'decimal.js'
import type { LabelKey } from '../locales/words.ts'
import { formatDate, formatNumber, withDigits } from '../page/format.ts'
import type { Habits } from '../page/habits.ts'
import { type MoneyOptions, printMoney, value } from '../page/money.ts'
import type { Mark, Run, Sheet } from '../page/sheet.ts'
import type { Theme } from '../page/theme.ts'
import type { Text } from '../page/write.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import type { InvoiceFacts } from './facts.ts'

/** Everything that a block needs to print its part of an invoice. */
export type Pen = {
  sheet: Sheet
  random: Random
  facts: InvoiceFacts
  habits: Habits
  theme: Theme
  /** The document's own word for a label; always the same. */
  word: (key: LabelKey) => string
  /** True the first time that it is called with a key, so that something is printed once only. */
  once: (key: string) => boolean
  frame: Frame
}

/** The area of the body in points; footers and letterheads are outside. */
type Frame = { left: number; right: number; top: number; bottom: number }

export function createOnce(): Pen['once'] {
  const seen = new Set<string>()
  return (key) => !seen.has(key) && Boolean(seen.add(key))
}

export { value }

/** A label in the document's style, with the colon. */
export function labelRun(pen: Pen, key: LabelKey, isBare = false): Run {
  const { theme } = pen
  const word = pen.word(key).replace(/:$/, '')
  const colon = isBare || word.endsWith('#') ? '' : theme.colon
  return { text: theme.labelCase(word) + colon, style: theme.label }
}

export function labelled(pen: Pen, key: LabelKey, text: Text): Run[] {
  return [labelRun(pen, key), { text: ' ' }, ...(typeof text === 'string' ? [{ text }] : text)]
}

function monthNames(pen: Pen): [string[], string[]] {
  return [listOf(pen.facts.region.words.months), listOf(pen.facts.region.words.monthsShort)]
}

export function dateText(pen: Pen, date: string): string {
  const text = formatDate(date, pen.habits.datePattern, ...monthNames(pen))
  return withDigits(pen.habits.isDateUpper ? text.toUpperCase() : text, pen.habits.numbers)
}

export function dateRun(pen: Pen, field: string, date: string): Run {
  return value(field, dateText(pen, date), date)
}

export function numberText(pen: Pen, canonical: string): string {
  return formatNumber(canonical, pen.habits.numbers)
}

/** The currency's sign or code as a value, where no amount shows it. */
export function currencyText(pen: Pen): Run {
  return value('currency', pen.habits.money.text.trim(), pen.habits.currency)
}

export function moneyRuns(pen: Pen, amount: Decimal, options: MoneyOptions = {}): Run[] {
  const isCredit = pen.facts.kind === 'credit_note'
  const isNegative =
    (options.isDeduction ?? amount.isNegative()) !== (isCredit && pen.habits.isCreditNegative)
  return printMoney(pen.habits, amount, {
    ...options,
    isDeduction: isNegative && !amount.isZero(),
    isAbsolute: isCredit || options.isAbsolute === true,
  })
}

/** Replaces each `{name}` in a sentence by runs. */
export function fillSentence(sentence: string, values: Record<string, Run[]>): Run[] {
  return sentence.split(/(\{\w+\})/).flatMap((part): Run[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) return values[name] ?? []
    return part === '' ? [] : [{ text: part }]
  })
}

/** Makes all runs part of another value, which is their whole text. */
export function within(runs: Run[], mark: Mark): Run[] {
  return runs.map((run) => ({ ...run, marks: [...(run.marks ?? []), mark] }))
}

/** An address as a value: its lines, without the sign of a postal code. */
export function addressValue(lines: readonly string[]): string {
  return lines.join(', ').replace('〒', '')
}

/** Lines that are one value together, joined by `, `. */
export function addressLines(field: string, lines: readonly string[]): Run[] {
  const mark: Mark = { field, value: addressValue(lines) }
  return lines.map((text) => ({ text, marks: [mark] }))
}
