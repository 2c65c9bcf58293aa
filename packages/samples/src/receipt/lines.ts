import { formatNumber } from '../page/format.ts'
import { value } from '../page/money.ts'
import { money, print, printPair, printRule, type Tape } from './draw.ts'

/** Stock codes, some of which look like dates. */
const stockCodes = [
  '??##-##-## - #/##/###',
  '??## - ##/###',
  '##-##-##/?',
  '?##.##.##',
  '#### ##-##',
  'LOT ##/##/##-?',
]

/** The goods: amounts at the right, quantity and price before, below or above the name. */
export function printLines(tape: Tape): void {
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
  const hasStockCode = r.chance(0.08)
  const hasRemarks = r.chance(0.2)
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
    const name = value('description', tape.casing(line.description), tape.casing(line.description), i)
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
    if (hasStockCode && r.chance(0.6)) print(tape, r.fill(r.pick(stockCodes)))
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
    if (hasRemarks && r.chance(0.3)) printRemark(tape)
  }
}

/** A line below an item: its accompaniment, weight, or price elsewhere. */
function printRemark(tape: Tape): void {
  const { random: r, facts, habits } = tape
  const other = r.pick(facts.lines)
  const amount = (text: string) => formatNumber(text, habits.numbers)
  const weight = amount((0.1 + 2 * r.next()).toFixed(3))
  print(
    tape,
    tape.casing(
      r.pick([
        `  - ${other.description}`,
        `  + ${other.description}`,
        `  ${weight} kg x ${amount(other.unitPrice.toFixed(2))} /kg`,
        `  ${weight} L @ ${amount(other.unitPrice.times(0.1).toFixed(3))}`,
        r.fill('  SN ??####-####'),
        `  (${tape.word('discount')} ${r.pick([5, 10, 20, 50])}%)`,
      ]),
    ),
  )
}
