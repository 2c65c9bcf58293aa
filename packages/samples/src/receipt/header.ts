import { value } from '../page/money.ts'
import type { Mark, Run } from '../page/sheet.ts'
import { type Align, runsOf, type Text } from '../page/write.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { dateOf, print, printPair, skip, type Tape, timeOf } from './draw.ts'

const addressRuns = (tape: Tape): Run[] => {
  const lines = tape.facts.merchant.address.map((line) => tape.casing(line))
  const mark: Mark = { field: 'merchant_address', value: lines.join(', ') }
  return lines.map((text) => ({ text, marks: [mark] }))
}

/** What stands over the name at times. */
const headlines = [
  '*** WELCOME ***',
  'Welcome to',
  'COPY',
  "Customer's Copy",
  'Account Copy',
  'Merchant Copy',
  'www',
  'Thank you',
  'Reprint',
  'Tax Invoice',
  'Your friendly neighbour',
  'Open daily',
]

/** The name on one line, or on two; now and then after words that say whose the shop is. */
const nameLines = ({ facts: { merchant, region }, casing, random: r }: Tape): Run[][] => {
  const name = casing(merchant.name)
  const mark: Mark = { field: 'merchant_name', value: name }
  const words = name.split(' ')
  if (words.length > 2 && r.chance(0.12)) {
    const cut = r.int(1, words.length - 1)
    return [words.slice(0, cut), words.slice(cut)].map((part) => [{ text: part.join(' '), marks: [mark] }])
  }
  const label: Run[] =
    region.language === 'en' && r.chance(0.04)
      ? [{ text: casing(r.pick(['Owned by: ', 'Operated by ', 'Managed by: ', 'By '])) }]
      : []
  return [[...label, { text: name, marks: [mark] }]]
}

/** Who sells: name, what it is called besides, address, numbers. */
export const printHeader = (tape: Tape): void => {
  const { random: r, facts, bold, style } = tape
  const { merchant } = facts
  const align: Align = r.chance(0.85) ? 'center' : 'left'
  if (r.chance(0.25))
    print(tape, tape.casing(r.pick([merchant.brand, merchant.brand, ...headlines])), {
      align,
      style: { ...bold, size: style.size * r.pick([1, 1.6, 2.2]) },
    })
  const registration = r.fill(
    r.pick([
      ...(facts.region.language === 'en'
        ? ['(######-?)', 'Co. Reg: ######-?', '(20########)', 'REG NO: ########']
        : []),
      `${tape.word('register')}: ########`,
    ]),
  )
  const isBeside = r.chance(0.12)
  const nameStyle = r.weighted([
    [bold, 3],
    [style, 3],
    [{ ...bold, size: style.size * 1.35 }, 3],
    [{ ...bold, size: style.size * 1.8 }, 1],
  ])
  const name = nameLines(tape)
  for (const runs of name)
    print(tape, isBeside && runs === name.at(-1) ? [...runs, { text: ` ${registration}` }] : runs, {
      align,
      style: nameStyle,
    })
  if (!isBeside && r.chance(facts.region.country === 'MY' ? 0.8 : 0.25)) print(tape, registration, { align })
  if (r.chance(0.2))
    print(
      tape,
      tape.casing(r.pick([facts.branch, `(${facts.branch})`, r.fill('Store ####'), r.fill('#####')])),
      {
        align,
      },
    )
  const address = addressRuns(tape)
  const separator: Run = { text: ', ', ...(address[0]?.marks ? { marks: address[0].marks } : {}) }
  if (r.chance(0.9)) {
    if (r.chance(0.3))
      print(
        tape,
        address.flatMap((run, i) => (i === 0 ? [run] : [separator, run])),
        { align },
      )
    else for (const run of address) print(tape, [run], { align })
  }
  const extras: Text[] = []
  if (r.chance(0.65))
    extras.push([
      { text: `${tape.word('phone')}${r.pick([': ', ' ', ':'])}` },
      value('merchant_phone', merchant.phone),
    ])
  if (r.chance(0.15)) extras.push(merchant.website)
  if (merchant.taxId && r.chance(0.6))
    extras.push([
      { text: `${tape.word('taxId')}${r.pick([': ', ' ', ' : '])}` },
      value('merchant_tax_id', merchant.taxId, canonicalId(merchant.taxId)),
    ])
  const isBracketed = r.chance(0.15)
  for (const extra of r.shuffle(extras))
    print(tape, isBracketed ? [{ text: '(' }, ...runsOf(extra), { text: ')' }] : extra, { align })
}

/** Number, date, time and who served, in one of the orders that tills use. */
export const printFacts = (tape: Tape): void => {
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
  const hasNumber = r.chance(0.8)
  if (r.chance(0.35)) {
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
  skip(tape)
  const dateAndTime = [...date, ...(hasTime ? [{ text: r.pick(['  ', ' ', '   ']) }, ...time] : [])]
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
