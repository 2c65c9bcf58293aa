import { tolerances } from '@numora/domain'
import type { TaxRow } from './tax-rows.ts'

/** What the rows must add up to; null: not known. */
export type TaxSums = {
  subtotal: number | null
  tax: number | null
  /** The total, and then what it is without charges, discounts and roundings. */
  totals: readonly number[]
}

/** Rows that are the tax of the document, and what proves it. */
export type ProvenRows = {
  rows: readonly TaxRow[]
  /** Whether they add up to the tax of the document. */
  isTaxProven: boolean
  /** Whether bases and taxes add up to its total, or to what it is without charges, discounts and roundings. */
  isTotalProven: boolean
  /** Whether they do without any of these. */
  isDirect: boolean
  /** Whether the bases add up to its subtotal, or are all the subtotal. */
  isBaseProven: boolean
}

const mostKeys = 7
const mostOfKey = 2
/** Last digits by which a rounded amount differs at most. */
const halfDigit = 0.51
/** Share of a sum: bases that follow from taxes less exactly prove nothing. */
const mostDoubt = 0.01

/** Whether two sums are equal up to the rounding of each row; where all amounts are whole, to whole numbers. */
function isNear(a: number, b: number | null, rows: readonly TaxRow[]): boolean {
  if (b === null) return false
  const isWhole = Number.isInteger(b) && rows.every(({ amount }) => amount?.decimals === 0)
  return Math.abs(a - b) <= (isWhole ? 1 : tolerances.perTaxRow) * rows.length + 1e-9
}

export function baseOf({ base, gross, amount }: TaxRow): number | null {
  if (base) return Number(base.value)
  return gross && amount ? Number(gross.value) - Number(amount.value) : null
}

/** The best set of rows whose sums are those of the document; null if none is. At most one row of each key is in it. */
export function proveTaxRows(found: readonly TaxRow[], sums: TaxSums): ProvenRows | null {
  const groups = [...Map.groupBy(found, ({ key }) => key).values()].slice(-mostKeys)
  let best: ProvenRows | null = null
  let most = 0
  const visit = (depth: number, rows: readonly TaxRow[]) => {
    if (depth === groups.length) {
      const proof = rows.length > 0 ? prove(rows, sums) : null
      const weight = proof ? weightOf(proof) : 0
      if (weight > most) [best, most] = [proof, weight]
      return
    }
    visit(depth + 1, rows)
    for (const row of groups[depth]!.slice(-mostOfKey)) visit(depth + 1, [...rows, row])
  }
  visit(0, [])
  return best
}

function prove(rows: readonly TaxRow[], { subtotal, tax, totals }: TaxSums): ProvenRows | null {
  const taxes = rows.reduce((sum, { amount }) => sum + amountOf({ amount }), 0)
  const bases = rows.map(baseOf)
  const base = bases.every((each) => each !== null) ? bases.reduce((sum, each) => sum + each, 0) : null
  const isParallel = areOfOneBase(rows, subtotal)
  if (!isParallel && !areRatesOnce(rows)) return null
  const isTaxProven = isNear(taxes, tax, rows)
  const isBaseProven = isParallel || (base !== null && isNear(base, subtotal, rows))
  const isBare = bases.every((each) => each === null)
  // What was read as the subtotal may be the total.
  const isUnknown = subtotal === null || totals.includes(subtotal)
  // Where no base is printed, the taxes are on the subtotal.
  const whole = isBaseProven || isBare ? subtotal : base
  const fits = (total: number) =>
    (whole !== null && isNear(whole + taxes, total, rows)) ||
    (isBare && isUnknown && isImplied(rows, total - taxes))
  const isTotalProven = totals.some(fits)
  const isDirect = totals.slice(0, 1).some(fits)
  // Taxes of nothing add up to no tax wherever they are.
  const isProven = isTotalProven || (isTaxProven && (taxes > 0 || isBaseProven))
  return isProven ? { rows, isTaxProven, isTotalProven, isDirect, isBaseProven } : null
}

function amountOf({ amount }: Pick<TaxRow, 'amount'>): number {
  return Number(amount?.value ?? 0)
}

function byRate(rows: readonly TaxRow[]): TaxRow[][] {
  const charged = rows.filter(({ rate }) => Number(rate.value) > 0)
  return [...Map.groupBy(charged, ({ rate }) => Number(rate.value)).values()]
}

/** Whether each rate is that of one tax, or of the equal halves of one. */
function areRatesOnce(rows: readonly TaxRow[]): boolean {
  return byRate(rows).every((same) => same.length <= mostOfKey && new Set(same.map(amountOf)).size === 1)
}

/** Whether the bases that follow from rates and taxes, or the only one of all, are a sum, up to the rounding of the taxes. */
function isImplied(rows: readonly TaxRow[], sum: number): boolean {
  const rates = byRate(rows)
  if (rates.flat().length < rows.length) return false
  const bases = rates.map(([row]) => {
    const factor = 100 / Number(row!.rate.value)
    return { base: amountOf(row!) * factor, doubt: halfDigit * 10 ** -(row!.amount?.decimals ?? 0) * factor }
  })
  const isSum = (base: number, doubt: number) => Math.abs(base - sum) <= doubt && doubt < mostDoubt * sum
  const total = (name: 'base' | 'doubt') => bases.reduce((all, each) => all + each[name], 0)
  return isSum(total('base'), total('doubt')) || bases.every(({ base, doubt }) => isSum(base, doubt))
}

/** Whether all rows are taxes on the subtotal: several ones with names of their own, or the only one. */
function areOfOneBase(rows: readonly TaxRow[], subtotal: number | null): boolean {
  return (
    subtotal !== null &&
    rows.every((row) => {
      const base = baseOf(row)
      const tax = (subtotal * Number(row.rate.value)) / 100
      return base === null ? isNear(tax, amountOf(row), [row]) : isNear(base, subtotal, [row])
    })
  )
}

/** A right total counts most, most of all as it is printed, then proven bases, then rows with a base; of equal ones the smaller set. */
function weightOf({ rows, isBaseProven, isTotalProven, isDirect, isTaxProven }: ProvenRows): number {
  const withBase = rows.filter((row) => baseOf(row) !== null).length
  const proofs =
    (isTotalProven ? 4 : 0) + (isDirect ? 1.5 : 0) + (isBaseProven ? 3 : 0) + (isTaxProven ? 2 : 0)
  return proofs + withBase / rows.length + 1 / (10 + rows.length)
}
