import type { Decimal } from 'decimal.js'
import { formatNumber } from './format.ts'
import type { Habits } from './habits.ts'
import type { Run } from './sheet.ts'

export function value(field: string, text: string, canonical: string = text, line?: number): Run {
  return {
    text,
    marks: [{ field, value: canonical, ...(line === undefined ? {} : { line }) }],
  }
}

export type MoneyOptions = {
  field?: string
  line?: number
  places?: number
  hasCurrency?: boolean
  isDeduction?: boolean
  /** Print the absolute value: a credit note's amounts are positive, however they are printed. */
  isAbsolute?: boolean
}

/** An amount as printed, with its currency if the document's formats show one. */
export function printMoney(habits: Habits, amount: Decimal, options: MoneyOptions = {}): Run[] {
  const { money, negative } = habits
  const canonical = amount.abs().toFixed(options.places ?? habits.places)
  const isWhole = !canonical.includes('.')
  const printed = formatNumber(canonical, habits.numbers) + (isWhole ? habits.wholeEnd : '')
  const isNegative = options.isDeduction ?? amount.isNegative()
  const text = isNegative ? negative(printed) : printed
  const marked: Run = options.field
    ? value(
        options.field,
        text,
        isNegative && !options.isAbsolute ? `-${canonical}` : canonical,
        options.line,
      )
    : { text }
  if (!options.hasCurrency || money.side === 'none') return [marked]
  const symbol = value('currency', money.text, habits.currency)
  const gap: Run[] = money.isSpaced ? [{ text: '\u00a0' }] : []
  return money.side === 'before' ? [symbol, ...gap, marked] : [marked, ...gap, symbol]
}
