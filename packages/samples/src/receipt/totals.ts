import { Decimal } from 'decimal.js'
import type { ReceiptLabel } from '../locales/receipt-label.ts'
import { namesCurrency, withCurrency } from '../page/currency.ts'
import { value } from '../page/money.ts'
import type { Run, TextStyle } from '../page/sheet.ts'
import { taxLineRuns } from '../page/tax-marks.ts'
import { runsOf } from '../page/write.ts'
import { listOf } from '../world/world.ts'
import { money, print, printRule, skip, type Tape, taxWord } from './draw.ts'
import { printSum } from './sum.ts'
import { rateText, type TaxForm } from './tax-form.ts'

function labelOf(tape: Tape, key: ReceiptLabel): Run[] {
  return withCurrency(tape.casing(tape.word(key)), tape.habits)
}

/**
 * The label of the amount to be paid, with the currency if it is not printed elsewhere, and the number of
 * items.
 */
function totalLabel(tape: Tape, key: 'total' | 'rounded'): Run[] {
  const { habits, facts, random: r } = tape
  const label = labelOf(tape, key)
  const isCurrencyKnown =
    habits.money.side !== 'none' || habits.currencyAt === 'nowhere' || tape.sumForm === 'apart'
  if (!isCurrencyKnown && !namesCurrency(tape.word(key), habits))
    label.push({ text: ' ' }, value('currency', habits.money.text, habits.currency))
  const count = facts.lines.reduce((sum, line) => sum + line.quantity.toNumber(), 0)
  const items = tape.casing(tape.word('items'))
  return r.weighted<Run[]>([
    [label, 14],
    [[...label, { text: ` (${count} ${items})` }], 1],
    [[{ text: `${count} ${items} ` }, ...label], 0.5],
    [[...label, { text: ` [${count}]` }], 0.4],
  ])
}

function printTotal(tape: Tape, key: 'total' | 'rounded', style: TextStyle): void {
  const { facts, random: r } = tape
  const amount = money(tape, facts.total, {
    field: 'total_amount',
    hasCurrency: tape.sumForm !== 'apart' && r.chance(0.8),
  })
  if (r.chance(0.15)) printRule(tape)
  const label = totalLabel(tape, key)
  const align = r.pick(['center', 'right'] as const)
  if (r.chance(0.04)) {
    print(tape, label, { align, style })
    print(tape, amount, { align, style })
  } else printSum(tape, label, amount, style)
  if (r.chance(0.15)) printRule(tape)
}

/** A printed tax; with the rate, where that is printed beside it, it is a tax line. */
function withRate(
  tape: Tape,
  tax: Run[],
  line: { at: number; rate: Decimal; amount: Decimal } | null,
): Run[] {
  return line ? taxLineRuns(tax, line.at, line.rate, line.amount, tape.habits.places) : tax
}

/** The amount without tax, the tax, and the amount with tax. */
function printWithAndWithout(tape: Tape, name: string): void {
  const { facts, random: r } = tape
  const { rate, base, amount } = facts.taxes[0]!
  const percent = rateText(tape, rate)
  const own = r.pick([
    `${name} ${percent}`,
    `${name} (${percent})`,
    `${percent} ${name}`,
    name,
    tape.word('taxTotal'),
  ])
  printSum(tape, taxWord(tape, 'without', name), money(tape, base, { field: 'subtotal_amount' }))
  if (r.chance(0.2)) printSum(tape, labelOf(tape, 'discount'), money(tape, new Decimal(0)))
  const tax = money(tape, amount, { field: 'tax_amount' })
  printSum(
    tape,
    tape.casing(own),
    withRate(tape, tax, own.includes(percent) ? { at: 0, rate, amount } : null),
  )
  if (!facts.rounding.isZero() || r.chance(0.6))
    printSum(tape, taxWord(tape, 'withTax', name), money(tape, facts.beforeRounding))
}

/** An amount for each tax rate, first with or first without tax. */
function printParts(tape: Tape, name: string): void {
  const { facts, random: r } = tape
  const isTwofold = r.chance(0.6)
  const taxed = facts.taxes.filter(({ amount }) => !amount.isZero())
  const free = facts.taxes.filter(({ amount }) => amount.isZero())
  for (const [at, { rate, base, amount }] of facts.taxes.entries()) {
    const percent = rateText(tape, rate)
    const part = taxWord(tape, 'part', name, percent)
    if (amount.isZero() || !isTwofold) {
      printSum(tape, part, money(tape, base.plus(amount)))
      continue
    }
    printSum(tape, `${part} (${taxWord(tape, 'without', name)})`, money(tape, base))
    const label = r.pick([name, `${name} ${percent}`])
    const tax = money(tape, amount, taxed.length === 1 ? { field: 'tax_amount' } : {})
    printSum(tape, label, withRate(tape, tax, label.includes(percent) ? { at, rate, amount } : null))
    printSum(
      tape,
      r.pick([part, `${part} (${taxWord(tape, 'withTax', name)})`]),
      money(tape, base.plus(amount)),
    )
  }
  if (isTwofold && r.chance(0.4))
    for (const { rate, base } of free)
      printSum(tape, taxWord(tape, 'part', name, rateText(tape, rate)), money(tape, base))
  if (taxed.length > 1 && r.chance(0.5))
    printSum(tape, tape.casing(tape.word('taxTotal')), money(tape, facts.tax, { field: 'tax_amount' }))
}

/** The goods less discounts, with service and added taxes. */
function printAdditions(tape: Tape, name: string, isNetPrinted: boolean): void {
  const { facts, random: r } = tape
  const isTaxOnTop = !facts.region.isTaxIncluded
  const isAdjusted = Boolean(facts.discount || facts.service)
  const lineSum = facts.lines.reduce((total, line) => total.plus(line.amount), new Decimal(0))
  if (isTaxOnTop || isAdjusted || r.chance(0.4))
    printSum(
      tape,
      labelOf(tape, 'subtotal'),
      money(tape, lineSum, isAdjusted || isNetPrinted ? {} : { field: 'subtotal_amount' }),
    )
  if (facts.discount)
    printSum(
      tape,
      labelOf(tape, 'discount'),
      money(tape, facts.discount, { isDeduction: true, isAbsolute: true, field: 'discount_amount' }),
    )
  if (facts.service)
    printSum(tape, labelOf(tape, 'service'), money(tape, facts.service, { field: 'charge_amount' }))
  if (isTaxOnTop && !facts.tax.isZero())
    for (const [at, { rate, amount }] of facts.taxes.entries()) {
      const percent = rateText(tape, rate)
      const label = r.pick([name, `${name} ${percent}`, `${name} (${percent})`, tape.word('tax')])
      const tax = money(tape, amount, facts.taxes.length === 1 ? { field: 'tax_amount' } : {})
      printSum(
        tape,
        tape.casing(label),
        withRate(tape, tax, label.includes(percent) ? { at, rate, amount } : null),
      )
    }
}

/** From the sum of the goods to the amount to be paid. Returns whether the tax is printed with it. */
export function printTotals(tape: Tape, { isNetPrinted }: TaxForm): boolean {
  const { facts, random: r, bold, style } = tape
  const name = r.pick(listOf(facts.region.taxName))
  const isAdjusted = Boolean(facts.discount || facts.service)
  const hasTaxWithin = facts.region.isTaxIncluded && !isAdjusted && !facts.tip && !facts.tax.isZero()
  const isSplit =
    hasTaxWithin && facts.taxes.length === 1 && r.chance(facts.region.taxName.includes('GST') ? 0.4 : 0.15)
  const isInParts = hasTaxWithin && facts.taxes.length > 1 && r.chance(0.4)
  if (isSplit) printWithAndWithout(tape, name)
  else if (isInParts) printParts(tape, name)
  else printAdditions(tape, name, isNetPrinted)
  if (facts.tip) {
    // The sum before the tip is often called a total, too.
    if (r.chance(0.45))
      printSum(tape, labelOf(tape, 'total'), money(tape, facts.beforeRounding.minus(facts.tip)))
    if (r.chance(0.2)) skip(tape)
    printSum(tape, labelOf(tape, 'tip'), money(tape, facts.tip, { field: 'tip_amount' }))
  }
  const big = r.weighted([
    [bold, 4],
    [style, 2],
    [{ ...bold, size: style.size * 1.4 }, 3],
    [{ ...bold, size: style.size * 1.8 }, 1],
  ] as const)
  const isRounded = !facts.rounding.isZero()
  const hasRounding = isRounded || (facts.region.cashStep > 1 && r.chance(0.2))
  const isSumFirst = isRounded && !isSplit && (facts.region.country === 'MY' || r.chance(0.7))
  if (isSumFirst)
    printSum(
      tape,
      r.chance(0.3) ? taxWord(tape, 'withTax', name) : runsOf(labelOf(tape, 'total')),
      money(tape, facts.beforeRounding),
    )
  if (hasRounding)
    printSum(
      tape,
      labelOf(tape, 'rounding'),
      money(tape, facts.rounding, isRounded ? { field: 'rounding_amount' } : {}),
    )
  printTotal(tape, isSumFirst ? 'rounded' : 'total', big)
  if (r.chance(0.25)) {
    const count = facts.lines.reduce((sum, line) => sum + line.quantity.toNumber(), 0)
    print(tape, `${tape.casing(tape.word('items'))}${r.pick([': ', ' '])}${count}`)
  }
  return isSplit || isInParts
}

/** Tips that a restaurant suggests, and lines to write one on. */
export function printTips(tape: Tape): void {
  const { facts, random: r } = tape
  if (facts.kind !== 'restaurant' || facts.region.country !== 'US' || r.chance(0.6)) return
  skip(tape)
  if (!facts.tip && r.chance(0.5)) {
    print(tape, r.pick(['Tip: __________', 'TIP $________', 'Gratuity ________']))
    print(tape, r.pick(['Total: ________', 'TOTAL $_______']))
  }
  print(tape, r.pick(['Suggested Tip', 'TIP GUIDE', 'Suggested gratuity']), { align: 'center' })
  for (const rate of [15, 18, 20]) {
    const tip = facts.subtotal.times(rate).div(100)
    print(
      tape,
      r.chance(0.5)
        ? [{ text: `${rate}%: ` }, ...money(tape, tip)]
        : [
            { text: `${rate}% = ` },
            ...money(tape, tip),
            { text: ' Total ' },
            ...money(tape, facts.total.plus(tip)),
          ],
    )
  }
}
