import { Decimal } from 'decimal.js'
import { value } from '../page/money.ts'
import type { Mark, Run } from '../page/sheet.ts'
import type { Align, Text } from '../page/write.ts'
import { canonicalId } from '../world/tax-ids.ts'
import { listOf } from '../world/world.ts'
import {
  cased,
  dateOf,
  money,
  plainNumber,
  print,
  printPair,
  printRule,
  skip,
  type Tape,
  timeOf,
} from './draw.ts'

const shout = (tape: Tape, text: string): string => tape.casing(text)

const addressRuns = (tape: Tape): Run[] => {
  const lines = tape.facts.merchant.address.map((line) => shout(tape, line))
  const mark: Mark = { field: 'merchant_address', value: lines.join(', ') }
  return lines.map((text) => ({ text, marks: [mark] }))
}

/** Who sells: name, what it is called besides, address, numbers. */
export const printHeader = (tape: Tape): void => {
  const { random: r, facts, bold, style } = tape
  const { merchant } = facts
  const align: Align = r.chance(0.85) ? 'center' : 'left'
  if (r.chance(0.2))
    print(
      tape,
      shout(tape, r.pick([merchant.brand, r.pick(['*** WELCOME ***', 'Welcome to', 'COPY', 'www'])])),
      { align, style: { ...bold, size: style.size * r.pick([1, 1.6, 2.2]) } },
    )
  const name = shout(tape, merchant.name)
  print(tape, [value('merchant_name', name)], {
    align,
    style: r.weighted([
      [bold, 3],
      [style, 3],
      [{ ...bold, size: style.size * 1.35 }, 3],
      [{ ...bold, size: style.size * 1.8 }, 1],
    ]),
  })
  const registration = r.fill(
    r.pick([
      ...(facts.region.language === 'en'
        ? ['(######-?)', 'Co. Reg: ######-?', '(20########)', 'REG NO: ########']
        : []),
      `${tape.word('register')}: ########`,
    ]),
  )
  if (r.chance(facts.region.country === 'MY' ? 0.8 : 0.25)) print(tape, registration, { align })
  if (r.chance(0.2))
    print(tape, shout(tape, r.pick([`${facts.branch}`, `Branch ${facts.branch}`, r.fill('Store ####')])), {
      align,
    })
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
  for (const extra of r.shuffle(extras)) print(tape, extra, { align })
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
    print(tape, shout(tape, tape.word('title')), {
      align: r.chance(0.8) ? 'center' : 'left',
      style: r.chance(0.6) ? tape.bold : tape.style,
    })
  }
  skip(tape)
  const dateAndTime = [...date, ...(hasTime ? [{ text: r.pick(['  ', ' ', '   ']) }, ...time] : [])]
  switch (r.int(0, 4)) {
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
    default:
      print(tape, [...dateAndTime, ...(hasNumber ? [{ text: '  ' }, ...number] : [])])
      if (r.chance(0.5)) print(tape, till)
  }
}

/** The goods: amounts at the right, quantity and price before, below or above the name. */
export const printLines = (tape: Tape): void => {
  const { random: r, facts } = tape
  const look = r.weighted([
    ['name', 3],
    ['below', 4],
    ['above', 1.5],
    ['columns', 2.5],
    ['code', 3],
  ] as const)
  const hasTaxLetter = r.chance(0.35)
  const hasCurrency = r.chance(0.15)
  const times = r.pick([' x ', ' X ', ' @ ', 'x ', ' * '])
  if (look === 'columns' || r.chance(0.3)) {
    printPair(
      tape,
      look === 'columns' ? `${tape.word('quantity')}  ${tape.word('item')}` : tape.word('item'),
      `${r.chance(0.3) ? `${tape.word('price')}   ` : ''}${tape.word('amount')}`,
    )
    printRule(tape)
  }
  for (const [i, line] of facts.lines.entries()) {
    const name = value('description', shout(tape, line.description), shout(tape, line.description), i)
    const letter = hasTaxLetter
      ? [
          {
            text: ` ${facts.region.country === 'MY' ? r.pick(['SR', 'S', 'ZRL']) : line.rate.eq(facts.lines[0]!.rate) ? 'A' : 'B'}`,
          },
        ]
      : []
    const amount = [...money(tape, line.amount, { field: 'amount', line: i, hasCurrency }), ...letter]
    const quantity = value('quantity', line.quantity.toFixed(), line.quantity.toFixed(), i)
    const price = money(tape, line.unitPrice, { field: 'unit_price', line: i })
    const isOne = line.quantity.eq(1)
    if (look === 'name')
      printPair(tape, isOne && r.chance(0.6) ? [name] : [quantity, { text: ' ' }, name], amount)
    else if (look === 'columns') printPair(tape, [quantity, { text: '   ' }, name], amount)
    else if (look === 'above') {
      if (!isOne) print(tape, [{ text: '  ' }, quantity, { text: times }, ...price])
      printPair(tape, [name], amount)
    } else {
      if (look === 'code') print(tape, line.code)
      if (isOne && look === 'below' && facts.lines.length % 2 === 0) printPair(tape, [name], amount)
      else {
        print(tape, [name])
        printPair(tape, [{ text: '  ' }, quantity, { text: times }, ...price], amount)
      }
    }
  }
}

const rateText = (tape: Tape, rate: Decimal): string => `${plainNumber(tape, rate.toFixed())}%`

const printTaxSummary = (tape: Tape): void => {
  const { facts, random: r } = tape
  const name = r.pick(listOf(facts.region.taxName))
  skip(tape)
  printPair(tape, facts.region.language === 'en' ? `${name} Summary` : name, `${tape.word('net')}   ${name}`)
  for (const [i, { rate, base, amount }] of facts.taxes.entries())
    printPair(tape, `${facts.region.country === 'MY' ? 'SR' : ('AB'[i] ?? 'C')} @ ${rateText(tape, rate)}`, [
      ...money(tape, base),
      { text: '   ' },
      ...money(tape, amount, facts.taxes.length === 1 ? { field: 'tax_amount' } : {}),
    ])
  if (facts.taxes.length > 1 && r.chance(0.6))
    printPair(tape, tape.word('taxTotal'), money(tape, facts.tax, { field: 'tax_amount' }))
}

const printPayment = (tape: Tape): void => {
  const { facts, random: r } = tape
  const method = shout(tape, tape.word(facts.isCash ? 'cash' : 'card'))
  printPair(
    tape,
    [value('payment_method', method)],
    money(tape, facts.tendered, { hasCurrency: r.chance(0.3) }),
  )
  if (facts.isCash) printPair(tape, tape.word('change'), money(tape, facts.tendered.minus(facts.total)))
  else if (r.chance(0.5)) {
    print(tape, r.fill(r.pick(['**** **** **** ####', 'XXXXXXXXXXXX####', 'CARD ************####'])))
    if (r.chance(0.5)) printPair(tape, r.fill('AID: A00000000#1010'), r.fill('Auth ######'))
  }
}

/** From the sum of the goods to the change. */
export const printTotals = (tape: Tape): void => {
  const { facts, random: r, bold, style, habits } = tape
  const isTaxOnTop = !facts.region.isTaxIncluded
  const label = (key: Parameters<Tape['word']>[0]) => shout(tape, tape.word(key))
  const name = r.pick(listOf(facts.region.taxName))
  const lineSum = facts.lines.reduce((total, line) => total.plus(line.amount), new Decimal(0))
  const isAdjusted = Boolean(facts.discount || facts.service)
  if (isTaxOnTop || isAdjusted || r.chance(0.4))
    printPair(tape, label('subtotal'), money(tape, lineSum, isAdjusted ? {} : { field: 'subtotal_amount' }))
  if (facts.discount) printPair(tape, label('discount'), money(tape, facts.discount, { isDeduction: true }))
  if (facts.service) printPair(tape, label('service'), money(tape, facts.service))
  if (isTaxOnTop && !facts.tax.isZero())
    for (const { rate, amount } of facts.taxes)
      printPair(
        tape,
        r.chance(0.5) ? name : `${name} ${rateText(tape, rate)}`,
        money(tape, amount, facts.taxes.length === 1 ? { field: 'tax_amount' } : {}),
      )
  if (facts.tip) printPair(tape, label('tip'), money(tape, facts.tip, { field: 'tip_amount' }))
  const big = r.weighted([
    [bold, 4],
    [style, 2],
    [{ ...bold, size: style.size * 1.4 }, 3],
    [{ ...bold, size: style.size * 1.8 }, 1],
  ] as const)
  const tells = habits.money.side === 'none' && habits.currencyAt !== 'nowhere'
  const totalLabel = (key: 'total' | 'rounded'): Run[] =>
    tells && !/RM|EUR|PLN|SEK|R\$/.test(tape.word(key))
      ? [{ text: `${label(key)} ` }, value('currency', habits.money.text, habits.currency)]
      : [{ text: label(key) }]
  const total = () => money(tape, facts.total, { field: 'total_amount', hasCurrency: r.chance(0.8) })
  if (facts.rounding.isZero() || (r.chance(0.3) && facts.region.country !== 'MY')) {
    const isRounded = !facts.rounding.isZero()
    if (isRounded) printPair(tape, label('rounding'), money(tape, facts.rounding))
    printPair(tape, totalLabel('total'), total(), big)
  } else {
    printPair(tape, label('total'), money(tape, facts.beforeRounding))
    printPair(tape, label('rounding'), money(tape, facts.rounding))
    printPair(tape, totalLabel('rounded'), total(), big)
  }
  if (r.chance(0.3))
    print(
      tape,
      `${label('items')}${r.pick([': ', ' '])}${facts.lines.reduce((n, line) => n + line.quantity.toNumber(), 0)}`,
    )
  if (r.chance(0.9)) printPayment(tape)
  if (!isTaxOnTop && !facts.tax.isZero()) {
    if (r.chance(0.55)) printTaxSummary(tape)
    else if (r.chance(0.5) && facts.taxes.length === 1)
      printPair(
        tape,
        cased(tape, [
          { text: `${r.pick(['incl. ', 'Incl ', ''])}${name} ${rateText(tape, facts.taxes[0]!.rate)}` },
        ]),
        money(tape, facts.tax, { field: 'tax_amount' }),
      )
  }
}
