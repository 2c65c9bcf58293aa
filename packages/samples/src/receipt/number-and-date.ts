import { value } from '../page/money.ts'
import type { Run } from '../page/sheet.ts'
import type { Random } from '../random.ts'
import { makeAddress, makeCompany, makePerson } from '../world/company.ts'
import { dateOf, print, printPair, skip, type Tape, timeOf } from './draw.ts'

/** The customer, if the till knows it, and how the goods are handed over. */
function printCustomer(tape: Tape): void {
  const { random: r, facts } = tape
  const { world, country } = facts.region
  const buyer = r.chance(0.5) ? makePerson(world, r) : makeCompany(country, world, r).name
  skip(tape)
  const label = tape.word('customer')
  if (r.chance(0.5)) print(tape, `${label}${r.pick([': ', ' ', ' : '])}${tape.casing(buyer)}`)
  else {
    print(tape, r.pick([label, `${label}:`]))
    print(tape, tape.casing(buyer))
    if (r.chance(0.6)) for (const line of makeAddress(world, r)) print(tape, tape.casing(line))
  }
}

/** How many tills print the number without a word before it, on a line of its own or beside the date. */
const numberAlone = 0.12

function printNumberAlone(tape: Tape, dateAndTime: readonly Run[], r: Random): void {
  const number = value('receipt_number', tape.facts.number)
  const sign = r.pick(['', '', '', '#', 'N° ', '* '])
  const gap = { text: r.pick(['  ', '   ', ' ', ' / ']) }
  const align = r.pick(['left', 'center'] as const)
  const bare: Run[] = [{ text: sign }, number]
  const lines = r.weighted<Run[][]>([
    [[bare, [...dateAndTime]], 3],
    [[[...dateAndTime], bare], 2],
    [[[...bare, gap, ...dateAndTime]], 1],
    [[[...dateAndTime, gap, ...bare]], 2],
  ])
  for (const line of lines) print(tape, line, { align })
}

/** Number, date, time and cashier, in one of the orders that tills use. */
export function printFacts(tape: Tape): void {
  const { random: r, facts } = tape
  const colon = r.pick([': ', ':', ' : ', ' '])
  const number: Run[] = [
    { text: `${tape.word('number')}${tape.word('number').endsWith('#') ? '' : colon}` },
    value('receipt_number', facts.number),
  ]
  const date: Run[] = r.chance(0.7)
    ? [{ text: `${tape.word('date')}${colon}` }, dateOf(tape)]
    : [dateOf(tape)]
  const hasTime = r.chance(0.85)
  const time: Run[] = hasTime
    ? r.chance(0.4)
      ? [{ text: `${tape.word('time')}${colon}` }, timeOf(tape)]
      : [timeOf(tape)]
    : []
  const server = `${tape.word('cashier')}${colon}${facts.cashier}`
  const till = `${tape.word('till')}${colon}${r.fill(r.pick(['0#', '#', '###']))}`
  const isNumberInTitle = r.chance(0.12)
  const hasNumber = !isNumberInTitle && r.chance(0.9)
  if (r.chance(0.12)) printCustomer(tape)
  if (isNumberInTitle) {
    const title = {
      text: `${tape.casing(tape.word('title'))}${r.pick([' ', '   ', ' # ', ' #', ': ', ' Nr. '])}`,
    }
    print(tape, [title, value('receipt_number', facts.number)], { align: r.pick(['left', 'center']) })
  } else if (r.chance(0.35)) {
    skip(tape)
    const [open, close] = r.pick([
      ['', ''],
      ['', ''],
      ['- ', ' -'],
      ['*** ', ' ***'],
      ['-', '-'],
    ] as const)
    print(tape, open + tape.casing(tape.word('title')) + close, {
      align: r.chance(0.8) ? 'center' : 'left',
      style: r.chance(0.6) ? tape.bold : tape.style,
    })
  }
  if (r.chance(0.15))
    print(tape, tape.casing(tape.word('order')), { align: 'center', style: r.pick([tape.bold, tape.style]) })
  skip(tape)
  const dateAndTime = [...date, ...(hasTime ? [{ text: r.pick(['  ', ' ', '   ']) }, ...time] : [])]
  const alone = r.fork('alone')
  if (hasNumber && alone.chance(numberAlone)) {
    printNumberAlone(tape, dateAndTime, alone)
    return
  }
  switch (r.int(0, 5)) {
    case 0:
      if (hasNumber) print(tape, number)
      print(tape, dateAndTime)
      if (r.chance(0.6)) print(tape, server)
      break
    case 1:
      printPair(tape, date, time)
      if (hasNumber) printPair(tape, number, r.chance(0.5) ? till : '')
      break
    case 2:
      if (hasNumber) printPair(tape, [{ text: tape.word('number') }], [value('receipt_number', facts.number)])
      printPair(tape, [{ text: tape.word('date') }], [dateOf(tape)])
      if (hasTime) printPair(tape, [{ text: tape.word('time') }], [timeOf(tape)])
      printPair(tape, tape.word('cashier'), facts.cashier)
      break
    case 3:
      printPair(tape, server, till)
      print(tape, dateAndTime, { align: 'center' })
      if (hasNumber) print(tape, number, { align: 'center' })
      break
    case 4:
      print(tape, [
        dateOf(tape),
        { text: ' ' },
        ...(hasTime ? [timeOf(tape)] : []),
        { text: r.fill(' SH## T# ') },
        ...(hasNumber ? [value('receipt_number', facts.number)] : []),
      ])
      print(tape, server)
      break
    default:
      print(tape, [...dateAndTime, ...(hasNumber ? [{ text: '  ' }, ...number] : [])])
      if (r.chance(0.5)) print(tape, till)
  }
}
