import type { Decimal } from 'decimal.js'
import type { ReceiptLabel } from '../locales/receipt-label.ts'
import { type FamilyName, families } from '../page/fonts.ts'
import { addDays, formatDate, formatNumber } from '../page/format.ts'
import type { Habits } from '../page/habits.ts'
import { type MoneyOptions, printMoney, value } from '../page/money.ts'
import type { Run, Sheet, TextStyle } from '../page/sheet.ts'
import { type Align, type Text, widthOf, wrap, writeBlock, writeLine } from '../page/write.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import type { ReceiptFacts } from './facts.ts'
import type { ReceiptRegion } from './regions.ts'

/**
 * How a sum is printed: amount at the right and label at the left; as one text; label near the amount;
 * currency separate between them; dots up to the amount; label in the middle.
 */
export type SumForm = 'pair' | 'text' | 'near' | 'apart' | 'dots' | 'middle'

/** What a receipt says, and the words and formats in which it says it. */
export type TillPen = {
  facts: ReceiptFacts
  habits: Habits
  random: Random
  casing: (text: string) => string
  /** Whether dates have a form that only tills print. */
  hasTillDate: boolean
  word: (key: ReceiptLabel) => string
}

/** A strip of paper that is printed from top to bottom. */
export type Tape = TillPen & {
  sheet: Sheet
  style: TextStyle
  bold: TextStyle
  left: number
  width: number
  y: number
  leading: number
  /** How sums are printed beside their labels. */
  sumForm: SumForm
}

const tapeFamilies: readonly (readonly [FamilyName, number])[] = [
  ['cousine', 4],
  ['courier-prime', 3],
  ['ibm-plex-mono', 2],
  ['vt323', 2.5],
  ['roboto-condensed', 3],
  ['pt-sans-narrow', 2],
  ['arimo', 3],
  ['carlito', 1],
  ['lato', 0.5],
]

const logoFamilies: readonly (readonly [FamilyName, number])[] = [
  ['tinos', 2],
  ['pt-serif', 2],
  ['poppins', 2],
  ['lato', 1],
  ['open-sans', 1],
  ['courier-prime', 1],
]

const wideLanguages = ['pl', 'cs', 'hu', 'ro', 'lt', 'lv', 'et', 'sl', 'hr', 'sr-Latn', 'tr']

function pickFamily(
  entries: readonly (readonly [FamilyName, number])[],
  { language, letters = '' }: ReceiptRegion,
  r: Random,
) {
  const needsWide = wideLanguages.includes(language)
  for (;;) {
    const family = families[r.weighted(entries)]()
    if ((!needsWide || family.isWide) && family.prints(letters)) return family
  }
}

export function pickTapeFamily(region: ReceiptRegion, r: Random) {
  return pickFamily(tapeFamilies, region, r)
}

/** The font of a shop's name that is a picture, not printed by the till. */
export function pickLogoFamily(region: ReceiptRegion, r: Random) {
  return pickFamily(logoFamilies, region, r)
}

export function createTapeWord(facts: ReceiptFacts, r: Random): Tape['word'] {
  const chosen = new Map<ReceiptLabel, string>()
  return (key) => {
    const word = chosen.get(key) ?? r.pick(listOf(facts.region.receiptWords[key]))
    chosen.set(key, word)
    return word
  }
}

export function cased(tape: TillPen, runs: Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: tape.casing(run.text) }))
}

export function print(tape: Tape, text: Text, options: { align?: Align; style?: TextStyle } = {}): void {
  const style = options.style ?? tape.style
  tape.y = writeBlock(tape.sheet, text, style, {
    x: tape.left,
    y: tape.y,
    width: tape.width,
    leading: tape.leading,
    ...(options.align ? { align: options.align } : {}),
  })
}

/** Left and right text on one line; the left one is wrapped if it is too long. */
export function printPair(tape: Tape, left: Text, right: Text, style = tape.style): void {
  const rightWidth = widthOf(right, style)
  const room = tape.width - rightWidth - style.size * 0.6
  const rows = Math.max(1, wrap(left, style, room).length)
  const y = tape.y
  const at = { x: tape.left, y, leading: tape.leading }
  tape.y = Math.max(
    y + tape.leading * style.size,
    writeBlock(tape.sheet, left, style, { ...at, width: room }),
  )
  writeBlock(tape.sheet, right, style, {
    ...at,
    y: y + (rows - 1) * tape.leading * style.size,
    width: tape.width,
    align: 'right',
  })
}

/** A row of a table: cells in columns of equal width at the right; the first cell gets the rest. */
export function printRow(tape: Tape, first: Text, cells: readonly Text[], columnWidth: number): void {
  const { style, sheet, width } = tape
  const baseline = tape.y + 0.5 * tape.leading * style.size + 0.3 * style.size
  writeLine(sheet, first, style, { x: tape.left, baseline })
  for (const [i, cell] of cells.entries())
    writeLine(sheet, cell, style, {
      x: tape.left,
      baseline,
      width: width - (cells.length - 1 - i) * columnWidth,
      align: 'right',
    })
  tape.y += tape.leading * style.size
}

export function skip(tape: Tape, lines = 0.5): void {
  tape.y += lines * tape.style.size
}

/** A line of dashes, as printed by tills, or a drawn line. */
export function printRule(tape: Tape): void {
  const character = tape.random.pick(['-', '-', '-', '=', '*', '_', '.'])
  const count = Math.floor(tape.width / widthOf(character, tape.style))
  writeLine(tape.sheet, character.repeat(count), tape.style, {
    x: tape.left,
    baseline: tape.y + tape.style.size * 0.9,
  })
  tape.y += tape.leading * tape.style.size
}

export function money(tape: TillPen, amount: Decimal, options: MoneyOptions = {}): Run[] {
  return printMoney(tape.habits, amount, options)
}

/** Forms of dates that only tills print: `16AUG2015`, `Dec26’07`, `Jul.30'11(Sat)`. */
const tillDates = ['ddMMMyyyy', 'ddMMMyy', 'MMMdd’yy', 'MMM.dd’yy', 'ddMMM’yy', 'MM/dd/yy', 'MMM dd’yy']
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function tillDate({ facts: { date, region }, random: r }: TillPen): string {
  const short = listOf(region.words.monthsShort).map((name) => name.replace('.', ''))
  const fitting = tillDates.filter((pattern) => pattern !== 'MM/dd/yy' || region.country === 'US')
  const text = formatDate(date, r.pick(fitting), short, short).replace('’', r.pick(["'", "'", '’']))
  const day = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!
  return r.pick([text, text.toUpperCase()]) + (region.language === 'en' ? r.pick(['', '', `(${day})`]) : '')
}

export function dateOf(tape: TillPen): Run {
  const { date, region } = tape.facts
  const text = tape.hasTillDate
    ? tillDate(tape)
    : formatDate(date, tape.habits.datePattern, listOf(region.words.months), listOf(region.words.monthsShort))
  return value('transaction_date', tape.casing(text), date)
}

/** Another date in the document's usual form: no field's value. */
export function otherDate({ facts: { date, region }, habits }: TillPen, days: number): string {
  return formatDate(
    addDays(date, days),
    habits.datePattern,
    listOf(region.words.months),
    listOf(region.words.monthsShort),
  )
}

export function timeOf(tape: TillPen): Run {
  const { random: r, facts } = tape
  const [hour, minute, second] = facts.time.split(':') as [string, string, string]
  const hasSeconds = r.chance(0.5)
  const canonical = hasSeconds ? facts.time : `${hour}:${minute}`
  const isTwelve = facts.region.language === 'en' && r.chance(0.4)
  const twelve = `${Number(hour) % 12 || 12}:${minute}${hasSeconds ? `:${second}` : ''}${r.pick([' ', ''])}${Number(hour) < 12 ? 'AM' : 'PM'}`
  return value(
    'transaction_time',
    isTwelve ? (r.chance(0.3) ? twelve.toLowerCase() : twelve) : canonical,
    canonical,
  )
}

/** A word with the name and the rate of the tax filled in. */
export function taxWord(tape: TillPen, key: ReceiptLabel, name: string, rate = ''): string {
  return tape.casing(tape.word(key).replace('{tax}', name).replace('{rate}', rate))
}

export function plainNumber(tape: TillPen, canonical: string): string {
  return formatNumber(canonical, tape.habits.numbers)
}
