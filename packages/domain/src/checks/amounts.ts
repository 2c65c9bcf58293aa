import { Decimal } from 'decimal.js'

export type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** The amount of a field; null if it has none, or no canonical one. */
export function amountOf(values: Values, name: string | undefined): Decimal | null {
  const value = name === undefined ? null : values[name]?.value
  return value != null && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null
}

/** In some countries cash is rounded to multiples of 0.05; elsewhere rounding loses a cent per rate. */
function toleranceOf(amount: Decimal): Decimal {
  return Decimal.max('0.05', amount.abs().times('0.000005'))
}

/** Whether an amount is another one, up to rounding. */
export function isNear(amount: Decimal, wanted: Decimal, tolerance = toleranceOf(wanted)): boolean {
  return amount.minus(wanted).abs().lte(tolerance)
}

/** What a sum may be off by: every sum of some of these amounts, since a document may contain each of them or not. */
export function sumsOfSome(amounts: readonly (Decimal | null | undefined)[]): Decimal[] {
  const sums = [new Decimal(0)]
  for (const amount of amounts) if (amount) sums.push(...sums.map((sum) => sum.plus(amount)))
  return sums
}

/** An amount that is taken away; null if there is none. */
export function negated(amount: Decimal | null | undefined): Decimal | null {
  return amount?.negated() ?? null
}
