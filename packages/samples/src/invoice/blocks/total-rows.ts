import { Decimal } from 'decimal.js'
import { remarksOf } from '../../locales/remarks.ts'
import { namesCurrency, placesOf, withCurrency } from '../../page/currency.ts'
import type { Run } from '../../page/sheet.ts'
import { taxBaseRuns, taxLineRuns } from '../../page/tax-marks.ts'
import { listOf } from '../../world/world.ts'
import { currencyText, fillSentence, moneyRuns, type Pen } from '../pen.ts'
import { rateText } from './amounts.ts'
import { vendorTaxIdRuns } from './vendor.ts'

export type TotalRow = { label: Run[]; value: Run[]; isGrand: boolean }

/**
 * Taxes that one rate consists of, each with the vendor's number or without; the last one is the remainder.
 */
function partRows(
  pen: Pen,
  parts: readonly (readonly [name: string, rate: string])[],
  { base, amount }: { base: Decimal; amount: Decimal },
): { label: Run[]; rate: Decimal; amount: Decimal }[] {
  const { facts, random: r } = pen
  const places = placesOf(facts.currency)
  const isNumbered = r.chance(0.5)
  const form = r.pick(['{name} ({rate}) {number}', '{name} {rate} ({number})', '{name} {rate} no {number}'])
  const numbers: Run[][] = [vendorTaxIdRuns(pen), [{ text: facts.vendor.localNumber }]]
  let left = amount
  return parts.map(([name, rate], i) => {
    const share = base.times(rate).div(100).toDecimalPlaces(places)
    const own = i === parts.length - 1 ? left : share
    left = left.minus(share)
    const label = fillSentence(isNumbered ? form : form.replace(/ (no )?\(?\{number\}\)?/, ''), {
      name: [{ text: name }],
      rate: [{ text: rateText(pen, new Decimal(rate)) }],
      number: numbers[i] ?? [],
    })
    return { label, rate: new Decimal(rate), amount: own }
  })
}

function taxRows(pen: Pen): TotalRow[] {
  const { facts, random: r, habits } = pen
  const { taxes, tax } = facts.totals
  const name = listOf(facts.region.taxName)[facts.number.length % listOf(facts.region.taxName).length]!
  const hasCurrency = habits.isTotalsMoney
  const row = (label: string | Run[], amount: Decimal, field?: string): TotalRow => ({
    label: typeof label === 'string' ? [{ text: label }] : label,
    value: moneyRuns(pen, amount, { hasCurrency, ...(field ? { field } : {}) }),
    isGrand: false,
  })
  const places = habits.places
  const taxed = (made: TotalRow, at: number, rate: Decimal, amount: Decimal): TotalRow => ({
    ...made,
    value: taxLineRuns(made.value, at, rate, amount, places),
  })
  const sum = () => row(pen.word('taxAmount'), tax, 'tax_amount')
  if (facts.taxMode === 'none')
    return r.chance(0.35) ? [taxed(row(`${name} ${rateText(pen, tax)}`, tax, 'tax_amount'), 0, tax, tax)] : []
  if (facts.taxMode === 'split') {
    const halves = taxes.flatMap(({ rate, amount }, at) => {
      const half = rateText(pen, rate.div(2))
      const style = r.pick([`{tax} @ ${half}`, `{tax} ${half}`, `{tax} (${half})`, `Output {tax} ${half}`])
      return ['CGST', 'SGST'].map((part, half) =>
        taxed(row(style.replace('{tax}', part), amount.div(2)), 2 * at + half, rate.div(2), amount.div(2)),
      )
    })
    return r.chance(0.4) ? [...halves, sum()] : halves
  }
  const nonZero = taxes.filter(({ amount }) => !amount.isZero())
  if (facts.region.taxParts && nonZero.length === 1)
    return partRows(pen, facts.region.taxParts, nonZero[0]!).map(({ label, rate, amount }, at) =>
      taxed(row(label, amount), at, rate, amount),
    )
  const only = taxes.length === 1
  if (only && r.chance(0.2)) return [sum()]
  const template = r.pick(listOf(facts.region.words.taxRows))
  const rows = taxes
    .filter(({ amount }) => only || !amount.isZero() || r.chance(0.5))
    .map((tax) => {
      const { rate, base, amount } = tax
      const at = taxes.indexOf(tax)
      const label = fillSentence(template, {
        name: [{ text: name }],
        rate: [{ text: rateText(pen, rate) }],
        base: taxBaseRuns(moneyRuns(pen, base), at, base, places),
      })
      const made = row(label, amount, only ? 'tax_amount' : undefined)
      return template.includes('{rate}') ? taxed(made, at, rate, amount) : made
    })
  return !only && (r.chance(0.4) || rows.length === 0) ? [...rows, sum()] : rows
}

/** The rows below the items, from the sum of the lines to the amount due. */
export function totalRows(pen: Pen): TotalRow[] {
  const isTaxTabled = !pen.once('taxTable')
  const isBare = !pen.once('bareTotals')
  const { facts, habits, random: r } = pen
  const { totals, taxMode } = facts
  const hasCurrency = habits.isTotalsMoney
  const plain = (
    key: Parameters<Pen['word']>[0],
    amount: Decimal,
    options: { field?: string; isDeduction?: boolean; isAbsolute?: boolean } = {},
  ): TotalRow => ({
    label: withCurrency(pen.word(key), habits),
    value: moneyRuns(pen, amount, { hasCurrency, ...options }),
    isGrand: false,
  })
  if (isBare) return [...totalRow(pen), ...paidRows(pen)]
  const rows: TotalRow[] = []
  const isAdjusted = totals.discount !== null || totals.shipping !== null
  if (isAdjusted && r.chance(0.85)) rows.push(plain('lineTotal', totals.lines))
  if (totals.discount) {
    const { percent, amount } = totals.discount
    const row = plain('discount', amount, {
      isDeduction: true,
      isAbsolute: true,
      field: 'discount_amount',
    })
    rows.push(
      percent ? { ...row, label: [{ text: `${pen.word('discount')} ${rateText(pen, percent)}` }] } : row,
    )
  }
  if (totals.shipping) rows.push(plain('shipping', totals.shipping, { field: 'charge_amount' }))
  const netWord = pen.word('net')
  const isSameWord = isAdjusted && netWord === pen.word('lineTotal')
  const net = (): TotalRow[] => (isSameWord ? [] : [plain('net', totals.net, { field: 'subtotal_amount' })])
  const tax = isTaxTabled && r.chance(0.4) ? [] : taxRows(pen)
  if (taxMode === 'gross') {
    const total = totalRow(pen)
    const included = tax.map((row) => ({
      ...row,
      label: [{ text: r.pick(['incl. ', 'inkl. ', '']) }, ...row.label],
    }))
    const inside = r.chance(0.5) ? [...net(), ...included] : included
    rows.push(...(r.chance(0.6) ? [...total, ...inside] : [...inside, ...total]))
  } else {
    if (r.chance(tax.length > 0 || isTaxTabled ? 0.93 : 0.3)) rows.push(...net())
    rows.push(...tax)
    if (totals.rounding)
      rows.push(
        plain('rounding', totals.rounding, facts.kind === 'invoice' ? { field: 'rounding_amount' } : {}),
      )
    rows.push(...totalRow(pen))
  }
  return [...rows, ...paidRows(pen)]
}

/** Amounts paid or withheld, and the amount due. */
function paidRows(pen: Pen): TotalRow[] {
  const { facts, habits, random: r } = pen
  const { paid, withheld, due } = facts.totals
  if (facts.kind !== 'invoice' || (!paid && !withheld)) return []
  const row = (label: string, amount: Decimal, field: string): TotalRow => ({
    label: withCurrency(label, habits),
    value: moneyRuns(pen, amount, {
      hasCurrency: habits.isTotalsMoney,
      isDeduction: r.chance(0.8),
      isAbsolute: true,
      field,
    }),
    isGrand: false,
  })
  const words = remarksOf(facts.region.language)
  const rows: TotalRow[] = []
  if (withheld) {
    const word = r.pick(listOf(withheld.kind === 'tax' ? words.withheldTax : words.retention))
    rows.push(
      row(
        r.chance(0.85) ? `${word} ${rateText(pen, withheld.percent)}` : word,
        withheld.amount,
        'withholding_amount',
      ),
    )
  }
  if (paid)
    rows.push(
      row(
        r.chance(0.15) ? `${pen.word('paid')} ${facts.originalNumber}` : pen.word('paid'),
        paid,
        'prepaid_amount',
      ),
    )
  const left = moneyRuns(pen, due, { field: 'amount_due', hasCurrency: true })
  return [...rows, { label: withCurrency(pen.word('due'), habits), value: left, isGrand: true }]
}

/** The total; if nothing was paid before, sometimes only under the label of the amount due. */
function totalRow(pen: Pen): TotalRow[] {
  const { facts, habits, random: r } = pen
  const { total, paid, withheld, due } = facts.totals
  const labelOf = (key: 'total' | 'due'): Run[] => {
    const word = pen.word(key)
    const hasCurrency =
      habits.money.side === 'none' && habits.currencyAt === 'label' && !namesCurrency(word, habits)
    const label = withCurrency(word, habits)
    return hasCurrency ? [...label, { text: ' ' }, currencyText(pen)] : label
  }
  const amount = () => moneyRuns(pen, total, { field: 'total_amount', hasCurrency: true })
  if (paid || withheld || facts.kind === 'credit_note')
    return [{ label: labelOf('total'), value: amount(), isGrand: true }]
  const dueMark = { field: 'amount_due', value: due.toFixed(habits.places) }
  const asDue = (runs: Run[]) =>
    runs.map((run) =>
      run.marks?.[0]?.field === 'total_amount' ? { ...run, marks: [...run.marks, dueMark] } : run,
    )
  return r.weighted<() => TotalRow[]>([
    [() => [{ label: labelOf('total'), value: amount(), isGrand: true }], 8],
    [() => [{ label: labelOf('due'), value: asDue(amount()), isGrand: true }], 1.2],
    [
      () => [
        { label: labelOf('total'), value: amount(), isGrand: false },
        {
          label: [{ text: pen.word('due') }],
          value: moneyRuns(pen, due, { field: 'amount_due', hasCurrency: true }),
          isGrand: true,
        },
      ],
      1.8,
    ],
  ])()
}
