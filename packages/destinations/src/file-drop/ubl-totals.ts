import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import type { StatedTax } from './stated-taxes.ts'
import type { Item } from './ubl-lines.ts'

const none = new Decimal(0)

/** The totals of EN 16931 (BG-22), which agree with each other; the tax that is withheld is in none of them. */
export type Totals = ReturnType<typeof totalsOf>

/** Throws a refusal that says which sum of the document does not agree. */
export function totalsOf(values: Values, lines: Item[], stated: readonly StatedTax[]) {
  const total = required(decimalOf(values, 'total_amount'), 'total_amount')
  const sum = Decimal.sum(...lines.map(({ amount }) => amount))
  const amounts = amountsOf(values)
  const { discount, charge, rounding } = amounts
  const tax =
    decimalOf(values, 'tax_amount') ?? taxOf(stated) ?? total.minus(sum).plus(discount).minus(charge)
  const base = baseOf({ sum, discount, charge, nets: [total.minus(tax), total.minus(rounding).minus(tax)] })
  const { net } = base
  checkSubtotal(decimalOf(values, 'subtotal_amount'), base, sum)
  const gross = net.plus(tax)
  return { sum, ...base, tax, gross, ...paymentOf(values, gross, amounts) }
}

function amountsOf(values: Values) {
  const of = (name: string) => decimalOf(values, name)?.abs() ?? none
  return {
    discount: of('discount_amount'),
    charge: of('charge_amount'),
    rounding: decimalOf(values, 'rounding_amount') ?? none,
    withheld: of('withholding_amount'),
  }
}

function taxOf(stated: readonly StatedTax[]): Decimal | undefined {
  const amounts = stated.flatMap(({ amount }) => amount ?? [])
  return amounts.length > 0 && amounts.length === stated.length ? Decimal.sum(...amounts) : undefined
}

/**
 * Net amount, and the allowances and charges beside the line items: a discount or charge that is among the line items, too, is
 * not written twice. The total of some documents is rounded already, so that there are two net amounts to try.
 */
function baseOf(input: { sum: Decimal; discount: Decimal; charge: Decimal; nets: Decimal[] }) {
  const { sum, discount, charge, nets } = input
  const ways = [
    [discount, charge],
    [discount, none],
    [none, charge],
    [none, none],
  ] as const
  for (const net of nets)
    for (const [allowance, surcharge] of ways)
      if (sum.minus(allowance).plus(surcharge).equals(net)) return { net, allowance, charge: surcharge }
  const changes = [
    discount.isZero() ? '' : `, less discount_amount ${discount.toFixed()}`,
    charge.isZero() ? '' : `, with charge_amount ${charge.toFixed()}`,
  ].join('')
  throw disagree(
    `the line items sum to ${sum.toFixed()}${changes}, not to total_amount without tax, which is ${nets[0]!.toFixed()}`,
  )
}

/** A printed subtotal may be the one before discounts or charges. */
function checkSubtotal(
  subtotal: Decimal | undefined,
  { net, allowance, charge }: { net: Decimal; allowance: Decimal; charge: Decimal },
  sum: Decimal,
): void {
  const known = [net, sum, sum.minus(allowance), sum.plus(charge)]
  if (subtotal && !known.some((amount) => amount.equals(subtotal)))
    throw disagree(
      `total_amount without tax is ${net.toFixed()}, not subtotal_amount, which is ${subtotal.toFixed()}`,
    )
}

/**
 * What was paid before (BT-113), the rounding (BT-114) and what is to pay (BT-115): before tax is withheld, since EN 16931
 * knows none. Without a prepaid amount, what is missing to the amount due was paid.
 */
function paymentOf(values: Values, gross: Decimal, amounts: { rounding: Decimal; withheld: Decimal }) {
  const { withheld } = amounts
  const given = decimalOf(values, 'prepaid_amount')
  const stated = decimalOf(values, 'amount_due')
  const paid = given ?? none
  const agreed = [amounts.rounding, none].flatMap((rounding) => {
    const due = gross.minus(paid).plus(rounding)
    const isAgreed = !stated || [due, due.minus(withheld)].some((amount) => amount.equals(stated))
    return isAgreed ? { prepaid: paid, rounding, due, withheld } : []
  })[0]
  if (agreed) return agreed
  const due = stated!.plus(withheld)
  const prepaid = gross.plus(amounts.rounding).minus(due)
  if (given === undefined && prepaid.isPositive())
    return { prepaid, rounding: amounts.rounding, due, withheld }
  throw disagree(
    `${gross.toFixed()} with tax, less prepaid_amount ${paid.toFixed()} and withholding_amount ${withheld.toFixed()}, ` +
      `with rounding_amount ${amounts.rounding.toFixed()}, is not amount_due, which is ${stated!.toFixed()}`,
  )
}

export function disagree(why: string) {
  return refusal(
    'amounts_disagree',
    `EN 16931 needs amounts that agree: ${why}. Correct the document, or deliver it in another format.`,
  )
}
