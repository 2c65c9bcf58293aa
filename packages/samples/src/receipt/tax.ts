import type { Run } from '../page/sheet.ts'
import { taxBaseRuns, taxLineRuns } from '../page/tax-marks.ts'
import { listOf } from '../world/world.ts'
import { cased, money, print, printPair, type Tape, taxWord } from './draw.ts'
import type { ReceiptTax } from './facts.ts'
import { netField, rateText, type TaxForm, taxField } from './tax-form.ts'
import { printTaxTable } from './tax-table.ts'

/** `10% MwSt of 54.73 = 5.47`, one line per rate. */
function printProse(tape: Tape, name: string): void {
  const { facts, random: r } = tape
  const isSingle = facts.taxes.length === 1
  const [between, sign] = r.pick([
    [` ${tape.word('net')} `, ' = '],
    [' / ', ' : '],
    [` ${tape.word('net')}: `, `  ${name}: `],
  ] as const)
  const { places } = tape.habits
  for (const [at, { rate, base, amount }] of facts.taxes.entries())
    print(tape, [
      ...cased(tape, [
        {
          text: `${r.chance(0.5) ? `${rateText(tape, rate)} ${name}` : `${name} ${rateText(tape, rate)}`}${between}`,
        },
      ]),
      ...taxBaseRuns(money(tape, base, isSingle ? netField : {}), at, base, places),
      { text: sign },
      ...taxLineRuns(money(tape, amount, isSingle ? taxField : {}), at, rate, amount, places),
    ])
}

/** The tax alone: `incl. VAT 20%`, `of which VAT`. */
function printLine(tape: Tape, name: string): void {
  const { facts, random: r } = tape
  const { rate } = facts.taxes[0]!
  const percent = facts.taxes.length === 1 ? ` ${rateText(tape, rate)}` : ''
  const label = r.pick([
    `incl. ${name}${percent}`,
    `${name}${percent}`,
    ...(facts.region.language === 'en'
      ? [`Includes ${name} of`, `${name} included in total`, `${name}${percent} included`]
      : []),
    tape.word('taxTotal'),
    tape.word('taxTotal'),
  ])
  const printed = money(tape, facts.tax, { ...taxField, hasCurrency: r.chance(0.3) })
  const tax =
    percent !== '' && label.includes(percent)
      ? taxLineRuns(printed, 0, rate, facts.tax, tape.habits.places)
      : printed
  if (r.chance(0.25))
    print(tape, [...cased(tape, [{ text: `${label}${r.pick([' ', ': '])}` }]), ...tax], {
      align: r.pick(['left', 'center']),
    })
  else printPair(tape, tape.casing(label), tax)
}

/** The tax that is included in the total. */
export function printTax(tape: Tape, form: TaxForm): void {
  const { facts, random: r } = tape
  const name = r.pick(listOf(facts.region.taxName))
  switch (form.kind) {
    case 'table':
      printTaxTable(tape, form, name)
      break
    case 'net': {
      const [{ rate, base, amount }] = facts.taxes as [ReceiptTax]
      const percent = rateText(tape, rate)
      const { places } = tape.habits
      const net: [string, Run[]] = [
        taxWord(tape, 'without', name),
        taxBaseRuns(money(tape, base, netField), 0, base, places),
      ]
      const tax: [string, Run[]] = [
        tape.casing(r.pick([`${name} ${percent}`, `${percent} ${name}`])),
        taxLineRuns(money(tape, amount, taxField), 0, rate, amount, places),
      ]
      for (const [label, cell] of r.chance(0.7) ? [net, tax] : [tax, net]) printPair(tape, label, cell)
      if (r.chance(0.3)) printPair(tape, taxWord(tape, 'withTax', name), money(tape, base.plus(amount)))
      break
    }
    case 'line':
      printLine(tape, name)
      break
    case 'prose':
      printProse(tape, name)
      break
  }
}
