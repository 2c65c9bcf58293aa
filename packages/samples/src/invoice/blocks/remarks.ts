import { Decimal } from 'decimal.js'
import { remarksOf } from '../../locales/remarks.ts'
import { placesOf } from '../../page/currency.ts'
import { addDays } from '../../page/format.ts'
import type { Run } from '../../page/sheet.ts'
import { makeForeignNumber } from '../numbers.ts'
import { dateRun, dateText, fillSentence, moneyRuns, type Pen, value } from '../pen.ts'
import { rateText } from './amounts.ts'
import { type Block, writeLines } from './block.ts'
import { metaLines, metaPairs } from './meta.ts'
import { subjectLine } from './subject.ts'

/**
 * Sentences about the order, other documents and the payment, with the document's values or with other
 * numbers and dates.
 */
function sentences(pen: Pen): Run[][] {
  const { facts, random: r } = pen
  const words = remarksOf(facts.region.language)
  const isInvoice = facts.kind === 'invoice'
  const { paid, due } = facts.totals
  const isPaid = paid !== null && due.isZero()
  const hasTimes = r.chance(0.25)
  const day = (before: number): Run[] => [{ text: dateText(pen, addDays(facts.date, -before)) }]
  const fill = (list: string[], values: Record<string, Run[]>) => fillSentence(r.pick(list), values)
  const time = () =>
    hasTimes ? ` ${String(r.int(6, 21)).padStart(2, '0')}:${r.pick(['00', '15', '30', '45'])}` : ''
  const lines: Run[][] = r.chance(0.1) ? [subjectLine(pen)] : []
  if (!isInvoice && r.chance(0.5))
    lines.push(fill(words.original, { number: [{ text: facts.originalNumber }], date: day(r.int(2, 90)) }))
  if (r.chance(0.2) && pen.once('orderNumber'))
    lines.push(
      fill(words.order, {
        order: [value('purchase_order_number', facts.orderNumber)],
        date: [{ text: dateText(pen, facts.orderDate) }],
      }),
    )
  if (r.chance(0.14))
    lines.push(
      fill(words.others, { number: [{ text: makeForeignNumber(facts.date, r) }], date: day(r.int(3, 300)) }),
    )
  if (r.chance(0.07) && pen.once('period'))
    lines.push(
      fill(words.period, {
        start: [{ text: dateText(pen, facts.periodStart) + time() }],
        end: [{ text: dateText(pen, facts.periodEnd) + time() }],
      }),
    )
  if (isInvoice && !isPaid && facts.days > 8 && r.chance(0.06)) {
    const percent = new Decimal(r.pick([2, 3, 2.5, 1.5]))
    const gain = due.times(percent).div(100).toDecimalPlaces(placesOf(facts.currency))
    lines.push(
      fill(words.early, {
        early: day(-r.int(5, 8)),
        percent: [{ text: rateText(pen, percent) }],
        gain: moneyRuns(pen, gain, { hasCurrency: true }),
        reduced: moneyRuns(pen, due.minus(gain), { hasCurrency: true }),
      }),
    )
  }
  if (isInvoice && !isPaid && r.chance(0.1))
    lines.push(
      fill(words.due, {
        due: [dateRun(pen, 'due_date', facts.dueDate)],
        days: [{ text: String(facts.days) }],
      }),
    )
  if (isInvoice && isPaid && r.chance(0.5)) lines.push(fill(words.paid, { date: day(r.int(0, 9)) }))
  return r.chance(0.3) ? r.shuffle(lines) : lines
}

/** Text before the items besides the numbers: sentences, and details one after the other in a line. */
export const remarksBlock: Block = (pen, at) => {
  const { random: r, theme } = pen
  let { y } = at
  if (r.chance(0.08)) y = metaLines('running', (p) => metaPairs(p, { hasIdentity: false, most: 5 }))(pen, at)
  const lines = sentences(pen)
  if (lines.length === 0) return y
  const isParagraph = lines.length > 1 && r.chance(0.4)
  const texts = isParagraph ? [lines.flatMap((line, i) => (i > 0 ? [{ text: ' ' }, ...line] : line))] : lines
  return writeLines(
    pen,
    texts,
    r.weighted([
      [theme.body, 4],
      [theme.bold, 1],
      [theme.small, 1],
    ]),
    { ...at, y },
  )
}
