import { Decimal } from 'decimal.js'
import type { ReceiptLabel } from '../../locales/receipt-label.ts'
import { namesCurrency, withCurrency } from '../../page/currency.ts'
import { value } from '../../page/money.ts'
import type { Run } from '../../page/sheet.ts'
import { taxBaseRuns, taxLineRuns } from '../../page/tax-marks.ts'
import type { Text } from '../../page/write.ts'
import { money, taxWord } from '../../receipt/draw.ts'
import { methodRuns } from '../../receipt/payment.ts'
import { netField, rateText, type TaxForm, taxField } from '../../receipt/tax-form.ts'
import { listOf } from '../../world/world.ts'
import { type Html, html } from '../html.ts'
import { printed } from '../paper.ts'
import type { Till } from './till.ts'

/** A label with its amount; `total` is what is to be paid. */
export type SumRow = { kind: 'part' | 'total'; label: Text; amount: Text }

function labelOf(t: Till, key: ReceiptLabel): Run[] {
  return withCurrency(t.casing(t.word(key)), t.habits)
}

function part(label: Text, amount: Text): SumRow {
  return { kind: 'part', label, amount }
}

/** The amount to be paid, which may be printed several times. */
export function total(t: Till, hasCurrency = true): Html {
  return printed(t, money(t, t.facts.total, { field: 'total_amount', hasCurrency }))
}

/** The name of the tax in this receipt. */
function taxName({ facts, random: r }: Till): string {
  return r.fork('tax name').pick(listOf(facts.region.taxName))
}

/** The taxes that are added to the prices. */
function addedTaxes(t: Till): SumRow[] {
  const { facts, random: r, habits } = t
  if (facts.region.isTaxIncluded || facts.tax.isZero()) return []
  const isSingle = facts.taxes.length === 1
  return facts.taxes.map(({ rate, amount }, at) => {
    const percent = rateText(t, rate)
    const name = t.casing(taxName(t))
    const label = r.pick([name, `${name} ${percent}`, `${percent} ${name}`, t.casing(t.word('tax'))])
    const runs = money(t, amount, isSingle ? taxField : {})
    return part(label, label.includes(percent) ? taxLineRuns(runs, at, rate, amount, habits.places) : runs)
  })
}

/** The price without tax, and the tax, of goods of one rate. */
function netAndTax(t: Till): SumRow[] {
  const { facts, random: r, habits } = t
  const { rate, base, amount } = facts.taxes[0]!
  const name = taxName(t)
  const percent = rateText(t, rate)
  return [
    part(taxWord(t, 'without', name), taxBaseRuns(money(t, base, netField), 0, base, habits.places)),
    part(
      t.casing(r.pick([`${name} ${percent}`, `${percent} ${name}`, `${name} (${percent})`])),
      taxLineRuns(money(t, amount, taxField), 0, rate, amount, habits.places),
    ),
  ]
}

/** From the sum of the goods to what is to be paid. */
export function sumRows(t: Till, form: TaxForm): SumRow[] {
  const { facts, random: r, habits } = t
  const { region, discount, service, tip, rounding } = facts
  const isAdjusted = Boolean(discount ?? service)
  const lineSum = facts.lines.reduce((sum, line) => sum.plus(line.amount), new Decimal(0))
  const isSubtotal = !isAdjusted && !form.isNetPrinted
  const rows: SumRow[] = []
  if (!region.isTaxIncluded || isAdjusted || tip || r.chance(0.45))
    rows.push(part(labelOf(t, 'subtotal'), money(t, lineSum, isSubtotal ? { field: 'subtotal_amount' } : {})))
  if (discount)
    rows.push(
      part(
        labelOf(t, 'discount'),
        money(t, discount, { isDeduction: true, isAbsolute: true, field: 'discount_amount' }),
      ),
    )
  if (service) rows.push(part(labelOf(t, 'service'), money(t, service, { field: 'charge_amount' })))
  rows.push(...addedTaxes(t))
  if (form.kind === 'net') rows.push(...netAndTax(t))
  if (tip) {
    if (r.chance(0.4)) rows.push(part(labelOf(t, 'total'), money(t, facts.beforeRounding.minus(tip))))
    rows.push(part(labelOf(t, 'tip'), money(t, tip, { field: 'tip_amount' })))
  }
  const isRounded = !rounding.isZero()
  if (isRounded) {
    if (r.chance(0.7)) rows.push(part(labelOf(t, 'total'), money(t, facts.beforeRounding)))
    rows.push(part(labelOf(t, 'rounding'), money(t, rounding, { field: 'rounding_amount' })))
  }
  const key = isRounded ? 'rounded' : 'total'
  const label = labelOf(t, key)
  const isUnsaid = habits.money.side === 'none' && habits.currencyAt !== 'nowhere'
  if (isUnsaid && !namesCurrency(t.word(key), habits))
    label.push({ text: ' ' }, value('currency', habits.money.text, habits.currency))
  rows.push({
    kind: 'total',
    label,
    amount: money(t, facts.total, { field: 'total_amount', hasCurrency: r.chance(0.8) }),
  })
  return rows
}

/** How it was paid: cash with the change, or a card. */
export function payRows(t: Till): SumRow[] {
  const { facts, random: r } = t
  const { isCash, tendered, total: due } = facts
  const method = methodRuns(t)
  const hasCurrency = r.chance(0.35)
  if (!isCash) return [part(method, money(t, due, { hasCurrency }))]
  const change = tendered.minus(due)
  const isApart = r.chance(0.3)
  return [
    part(method, money(t, isApart ? due : tendered, { hasCurrency })),
    ...(isApart ? [part(t.casing(t.word('given')), money(t, tendered, { hasCurrency }))] : []),
    ...(change.isZero() && r.chance(0.5)
      ? []
      : [part(t.casing(t.word('change')), money(t, change, { hasCurrency }))]),
  ]
}

/** The letter of a tax rate, as beside the goods of that rate. */
export function letterOf({ facts }: Till, rate: Decimal): string {
  return 'ABCD'[facts.taxes.findIndex((tax) => tax.rate.eq(rate))] ?? 'A'
}

/** A table of the taxes that prices contain. */
function taxTable(t: Till, form: TaxForm): Html {
  const { facts, habits, random: r } = t
  const isSingle = facts.taxes.length === 1
  const { places } = habits
  const order = r
    .pick([
      ['net', 'tax', 'gross'],
      ['gross', 'net', 'tax'],
      ['tax', 'net', 'gross'],
    ] as const)
    .filter((key) => key === 'tax' || (key === 'net' ? form.hasNet : form.hasGross))
  const words = { net: 'net', tax: 'tax', gross: 'gross' } as const
  const hasLetter = r.chance(0.5)
  const row = (first: string, cells: Record<'net' | 'tax' | 'gross', Run[]>) =>
    html`<tr><td>${first}</td>${order.map((key) => html`<td class="end">${printed(t, cells[key])}</td>`)}</tr>`
  const rows = facts.taxes.map(({ rate, base, amount }, at) =>
    row(`${hasLetter ? `${letterOf(t, rate)} ` : ''}${rateText(t, rate)}`, {
      net: taxBaseRuns(money(t, base, isSingle ? netField : {}), at, base, places),
      tax: taxLineRuns(money(t, amount, isSingle ? taxField : {}), at, rate, amount, places),
      gross: money(t, base.plus(amount)),
    }),
  )
  const base = facts.taxes.reduce((sum, tax) => sum.plus(tax.base), new Decimal(0))
  const sums =
    form.hasSums &&
    row(t.casing(r.pick([t.word('total'), t.word('taxTotal')])).slice(0, 12), {
      net: money(t, base, netField),
      tax: money(t, facts.tax, taxField),
      gross: money(t, base.plus(facts.tax)),
    })
  const heads = order.map(
    (key) => html`<td class="end">${t.casing(key === 'tax' ? taxName(t) : t.word(words[key]))}</td>`,
  )
  return html`<table class="taxes"><tr><td>${r.pick([t.casing(taxName(t)), '%', ''])}</td>${heads}</tr>${rows}${sums}</table>`
}

/** The tax in prices, where no table says it. */
function taxLine(t: Till): Html {
  const { facts, random: r, habits } = t
  const { rate } = facts.taxes[0]!
  const isSingle = facts.taxes.length === 1
  const percent = isSingle && r.chance(0.7) ? ` ${rateText(t, rate)}` : ''
  const label = t.casing(
    r.pick([`incl. ${taxName(t)}${percent}`, `${taxName(t)}${percent}`, `${t.word('taxTotal')}${percent}`]),
  )
  const runs = money(t, facts.tax, { ...taxField, hasCurrency: r.chance(0.3) })
  const own = percent === '' ? runs : taxLineRuns(runs, 0, rate, facts.tax, habits.places)
  return html`<div class="line"><span>${label}</span><span>${printed(t, own)}</span></div>`
}

/** The taxes of a receipt in the form that was chosen, unless {@link sumRows} prints them. */
export function taxes(t: Till, form: TaxForm): Html {
  if (form.kind === 'table') return taxTable(t, form)
  return form.kind === 'line' || (form.kind === 'prose' && t.facts.tax.isPositive()) ? taxLine(t) : html``
}

/** Rows with the amounts at the right. */
export function sumLines(t: Till, rows: readonly SumRow[], totalClass = 'grand'): Html {
  return html`${rows.map(
    ({ kind, label, amount }) =>
      html`<div class="line ${kind === 'total' ? totalClass : ''}"><span>${printed(t, label)}</span><span class="amount">${printed(t, amount)}</span></div>`,
  )}`
}

/** Rows as a table that is as wide as its content. */
export function sumTable(t: Till, rows: readonly SumRow[], className = ''): Html {
  return html`<table class="sums ${className}">${rows.map(
    ({ kind, label, amount }) =>
      html`<tr class="${kind === 'total' ? 'grand' : ''}"><td>${printed(t, label)}</td><td class="end">${printed(t, amount)}</td></tr>`,
  )}</table>`
}
