import { value } from '../page/money.ts'
import type { TextStyle } from '../page/sheet.ts'
import { runsOf, type Text, widthOf, writeLine } from '../page/write.ts'
import { print, printPair, type SumForm, type Tape } from './draw.ts'

type PrintSum = (tape: Tape, label: Text, amount: Text, style: TextStyle) => void

function baselineOf({ y, leading }: Tape, { size }: TextStyle): number {
  return y + 0.5 * leading * size + 0.3 * size
}

function endLine(tape: Tape, { size }: TextStyle): void {
  tape.y += tape.leading * size
}

/** The usual width of amounts in a column. */
function amountWidth(amount: Text, style: TextStyle): number {
  return Math.max(widthOf('00,000.00', style), widthOf(amount, style))
}

function writeAmount(tape: Tape, amount: Text, style: TextStyle): void {
  const { sheet, left: x, width } = tape
  writeLine(sheet, amount, style, { x, width, align: 'right', baseline: baselineOf(tape, style) })
  endLine(tape, style)
}

const printers: Record<SumForm, PrintSum> = {
  pair: printPair,
  text: (tape, label, amount, style) =>
    print(tape, [...runsOf(label), { text: tape.random.pick([': ', ' : ', ' ']) }, ...runsOf(amount)], {
      style,
    }),
  near: (tape, label, amount, style) => {
    const width = tape.width - amountWidth(amount, style) - style.size
    const at = { x: tape.left, width, align: 'right', baseline: baselineOf(tape, style) } as const
    writeLine(tape.sheet, label, style, at)
    writeAmount(tape, amount, style)
  },
  apart: (tape, label, amount, style) => {
    const { money, currency } = tape.habits
    const x = tape.left + tape.width - amountWidth(amount, style) - widthOf(money.text, style)
    const hasRoom = tape.left + widthOf(label, style) + style.size < x
    if (!hasRoom || runsOf(amount).length > 1) {
      printPair(tape, label, amount, style)
      return
    }
    const baseline = baselineOf(tape, style)
    writeLine(tape.sheet, label, style, { x: tape.left, baseline })
    writeLine(tape.sheet, [value('currency', money.text, currency)], style, { x, baseline })
    writeAmount(tape, amount, style)
  },
  dots: (tape, label, amount, style) => {
    const room = tape.width - widthOf(label, style) - widthOf(amount, style) - style.size
    const count = Math.max(0, Math.floor(room / widthOf('.', style)))
    printPair(tape, [...runsOf(label), { text: '.'.repeat(count) }], amount, style)
  },
  middle: (tape, label, amount, style) => {
    const baseline = baselineOf(tape, style)
    writeLine(tape.sheet, label, style, { x: tape.left + 0.25 * tape.width, baseline })
    if (widthOf(label, style) + amountWidth(amount, style) > 0.75 * tape.width) endLine(tape, style)
    writeAmount(tape, amount, style)
  },
}

/** A line of the sums: a label with its amount, in this till's form. */
export function printSum(tape: Tape, label: Text, amount: Text, style = tape.style): void {
  const isFitting = widthOf(label, style) + amountWidth(amount, style) + style.size < tape.width
  printers[isFitting ? tape.sumForm : 'pair'](tape, label, amount, style)
}
