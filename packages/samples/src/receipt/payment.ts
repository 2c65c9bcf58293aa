import { Decimal } from 'decimal.js'
import { value } from '../page/money.ts'
import type { Run } from '../page/sheet.ts'
import { listOf } from '../world/world.ts'
import { dateOf, money, print, printRule, skip, type Tape, type TillPen } from './draw.ts'
import { printSum } from './sum.ts'

/** The slip of the card terminal: the charged amount, and numbers. */
function printSlip(tape: Tape): void {
  const { facts, random: r } = tape
  skip(tape)
  if (r.chance(0.4)) printRule(tape)
  const lines = r.shuffle([
    r.fill(
      r.pick(['**** **** **** ####', 'XXXXXXXXXXXX####', 'CARD ************####', '############****####']),
    ),
    r.fill(r.pick(['AID: A00000000#1010', 'AID A0000000#####'])),
    r.fill(r.pick(['Auth ######', 'APPROVED ######', 'Auth code: #####?'])),
    r.fill(r.pick(['TID: ########', 'Terminal-ID ########', 'MID 0000######'])),
    r.fill(r.pick(['Trace ######', 'STAN ######', 'REF #######'])),
  ])
  for (const line of lines.slice(0, r.int(1, 5))) print(tape, line)
  if (r.chance(0.25)) print(tape, [dateOf(tape)])
  if (r.chance(0.5))
    printSum(
      tape,
      tape.casing(tape.word('charged')),
      money(tape, facts.total, { hasCurrency: r.chance(0.5) }),
    )
}

const captioned = 0.15

/** How was paid; some tills print a caption before it: `Payment method: CASH`. */
export function methodRuns({ facts, random: r, casing, word }: TillPen): Run[] {
  const method = value('payment_method', casing(word(facts.isCash ? 'cash' : 'card')))
  if (!r.chance(captioned)) return [method]
  return [{ text: `${casing(r.pick(listOf(facts.region.words.labels.paymentMethod)))}: ` }, method]
}

/** Cash with the change, a card, or a voucher and the remaining amount. */
export function printPayment(tape: Tape): void {
  const { facts, random: r } = tape
  const method = methodRuns(tape)
  const voucher =
    !facts.isCash && facts.total.gt(10) && r.chance(0.06) ? new Decimal(r.pick([2, 5, 10])) : new Decimal(0)
  if (voucher.gt(0))
    printSum(tape, tape.casing(r.pick(['Voucher', 'Gift card', 'Coupon'])), money(tape, voucher))
  const hasCurrency = r.chance(0.3)
  const isGivenApart = facts.isCash && r.chance(0.25)
  printSum(
    tape,
    method,
    money(tape, isGivenApart ? facts.total : facts.tendered.minus(voucher), { hasCurrency }),
  )
  if (isGivenApart)
    printSum(tape, tape.casing(tape.word('given')), money(tape, facts.tendered, { hasCurrency }))
  const change = facts.tendered.minus(facts.total)
  if (facts.isCash && (r.chance(0.9) || !change.isZero()))
    printSum(tape, tape.casing(tape.word('change')), money(tape, change, { hasCurrency }))
  if (!facts.isCash && r.chance(0.55)) printSlip(tape)
}
