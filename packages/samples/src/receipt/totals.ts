import { Decimal } from 'decimal.js'
import type { ReceiptLabel } from '../locales/receipt-words.ts'
import { namesCurrency, withCurrency } from '../page/currency.ts'
import { value } from '../page/money.ts'
import type { Run } from '../page/sheet.ts'
import { listOf } from '../world/world.ts'
import { cased, money, plainNumber, print, printPair, skip, type Tape } from './draw.ts'

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
  const base = facts.taxes.reduce((total, tax) => total.plus(tax.base), new Decimal(0))
  if (r.chance(0.35))
    printPair(tape, tape.word('total'), [...money(tape, base), { text: '   ' }, ...money(tape, facts.tax)])
  if (facts.taxes.length > 1 && r.chance(0.6))
    printPair(tape, tape.word('taxTotal'), money(tape, facts.tax, { field: 'tax_amount' }))
}

const printPayment = (tape: Tape): void => {
  const { facts, random: r } = tape
  const method = tape.casing(tape.word(facts.isCash ? 'cash' : 'card'))
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

/** The sum without tax, the tax, the sum with it. */
const printWithAndWithout = (tape: Tape, name: string): void => {
  const { facts, random: r } = tape
  const { rate, base, amount } = facts.taxes[0]!
  const [without, own, withTax] = r.pick([
    [
      `Total (Excluding ${name})`,
      `${name} payable (${rateText(tape, rate)})`,
      `Total (Inclusive of ${name})`,
    ],
    [`Total Excl. ${name}`, `Total ${name}`, `Total Incl. ${name}`],
    [`Amount excl ${name}`, `Add ${rateText(tape, rate)} ${name}`, `Amount incl ${name}`],
    ['Net', `${name} ${rateText(tape, rate)}`, 'Gross'],
  ] as const)
  printPair(tape, tape.casing(without), money(tape, base, { field: 'subtotal_amount' }))
  printPair(tape, tape.casing(own), money(tape, amount, { field: 'tax_amount' }))
  printPair(tape, tape.casing(withTax), money(tape, facts.beforeRounding))
}

/** From the sum of the goods to the change. */
export const printTotals = (tape: Tape): void => {
  const { facts, random: r, bold, style, habits } = tape
  const isTaxOnTop = !facts.region.isTaxIncluded
  const label = (key: ReceiptLabel): Run[] => withCurrency(tape.casing(tape.word(key)), habits)
  const name = r.pick(listOf(facts.region.taxName))
  const lineSum = facts.lines.reduce((total, line) => total.plus(line.amount), new Decimal(0))
  const isAdjusted = Boolean(facts.discount || facts.service)
  const isSplit =
    facts.region.language === 'en' &&
    facts.taxes.length === 1 &&
    !isTaxOnTop &&
    !isAdjusted &&
    !facts.tax.isZero() &&
    r.chance(facts.region.taxName.includes('GST') ? 0.4 : 0.1)
  if (isTaxOnTop || isAdjusted || (!isSplit && r.chance(0.4)))
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
    tells && !namesCurrency(tape.word(key), habits)
      ? [...label(key), { text: ' ' }, value('currency', habits.money.text, habits.currency)]
      : label(key)
  const total = () => money(tape, facts.total, { field: 'total_amount', hasCurrency: r.chance(0.8) })
  if (isSplit) {
    printWithAndWithout(tape, name)
    if (!facts.rounding.isZero()) printPair(tape, label('rounding'), money(tape, facts.rounding))
    printPair(tape, totalLabel('total'), total(), big)
  } else if (facts.rounding.isZero() || (r.chance(0.3) && facts.region.country !== 'MY')) {
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
      `${tape.casing(tape.word('items'))}${r.pick([': ', ' '])}${facts.lines.reduce((n, line) => n + line.quantity.toNumber(), 0)}`,
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
