import { explainingRoles, type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { tolerances } from './tolerances.ts'

export type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** The amount of a field; null if it has none, or no canonical one. */
export function amountOf(values: Values, name: string | undefined): Decimal | null {
  const value = name === undefined ? null : values[name]?.value
  return value != null && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null
}

const roles = [...explainingRoles, 'total'] as const

/** The amounts of a document by role. */
export type Amounts = Partial<Record<FieldRole, Decimal | null>>

/** The amounts of a document; the tax is that of its tax lines if it has no other. */
export function amountsOf(schema: SchemaId, fields: Values, taxLines: readonly Values[]): Amounts {
  const amounts: Amounts = Object.fromEntries(
    roles.map((role) => [role, amountOf(fields, fieldOfRole(schema, role))]),
  )
  const taxes = taxLines.flatMap((line) => amountOf(line, 'amount') ?? [])
  return !amounts.tax && taxes.length > 0 ? { ...amounts, tax: Decimal.sum(...taxes) } : amounts
}

/** What a sum may be off by: every sum of some of these amounts, since a document may contain each of them or not. */
export function sumsOfSome(amounts: readonly (Decimal | null | undefined)[]): Decimal[] {
  const sums = [new Decimal(0)]
  for (const amount of amounts) if (amount) sums.push(...sums.map((sum) => sum.plus(amount)))
  return sums
}

export function negated(amount: Decimal | null | undefined): Decimal | null {
  return amount?.negated() ?? null
}

/** The tolerance of a sum or tax: its least, or a share of an amount. */
export function toleranceOf(amount: Decimal, { least, share }: { least: number; share: number }): Decimal {
  return Decimal.max(least, amount.abs().times(share))
}

/** Whether an amount is another one, up to rounding. */
export function isNear(
  amount: Decimal,
  wanted: Decimal,
  tolerance = toleranceOf(wanted, tolerances.sum),
): boolean {
  return amount.minus(wanted).abs().lte(tolerance)
}
