import type { Concept } from '../lexicon/concepts.ts'
import type { Amount } from './amounts.ts'
import { isLabelled } from './is-labelled.ts'

function toCents({ value, isNegative }: Amount): number {
  return Math.round(Number(value) * 100) * (isNegative ? -1 : 1)
}

function toValue(cents: number): string {
  return (cents / 100).toFixed(2)
}

/** Amounts between one sum and the next, with the sign with which they are added; null: the printed sign. */
const parts: [Concept, sign: 1 | -1 | null][] = [
  ['rounding', null],
  ['discount', -1],
  ['tax', 1],
  ['vat_id', 1],
  ['shipping', 1],
  ['tip', 1],
]
const mostParts = 6

function isSum(amount: Amount): boolean {
  return isLabelled(amount, 'total', 'subtotal', 'due')
}

function partOf(amount: Amount): number | null {
  const part = parts.find(([concept]) => isLabelled(amount, concept))
  if (!part) return null
  const [, sign] = part
  return sign === null ? toCents(amount) : sign * Math.abs(toCents(amount))
}

/** Whether exactly one digit differs. */
function isOneDigitOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1
}

/**
 * The possible sums of the amounts directly above an amount, one for each sum that the addition may start
 * from.
 */
function sumsOver(amounts: readonly Amount[], index: number): { cents: number; isRounded: boolean }[] {
  const found: { cents: number; isRounded: boolean }[] = []
  let added = 0
  let isRounded = false
  for (let i = index - 1; i >= Math.max(0, index - mostParts); i--) {
    const amount = amounts[i]!
    if (isSum(amount)) {
      if (i < index - 1) found.push({ cents: toCents(amount) + added, isRounded })
      continue
    }
    const part = partOf(amount)
    if (part === null) break
    added += part
    isRounded ||= part !== 0 && isLabelled(amount, 'rounding')
  }
  return found
}

function settledOf(amounts: readonly Amount[]): Set<number> {
  const given = amounts.filter((amount) => isLabelled(amount, 'cash') && !isLabelled(amount, 'change'))
  const back = amounts.filter((amount) => isLabelled(amount, 'change'))
  return new Set(given.flatMap((sum) => back.map((rest) => Math.abs(toCents(sum)) - Math.abs(toCents(rest)))))
}

/**
 * Corrects totals with one wrong or missing OCR digit. Two sums must agree (what is printed above adds up to
 * it, and it equals cash less change), or one if the total is impossible: a decimal is missing, or it is not
 * a multiple of 5 cents although it was rounded.
 */
export function mendAmounts(amounts: readonly Amount[]): Amount[] {
  const money = amounts.filter((amount) => amount.decimals > 0 && amount.decimals < 3)
  const settled = settledOf(money)
  return amounts.map((amount) => {
    if (!isSum(amount) || amount.isNegative) return amount
    const sums = sumsOver(money, money.indexOf(amount))
    const cents = toCents(amount)
    if (settled.has(cents) || sums.some((sum) => sum.cents === cents)) return amount
    const isTorn = amount.decimals === 1
    const right = sums.find(
      (sum) =>
        sum.cents > 0 &&
        (isTorn
          ? toValue(sum.cents).startsWith(amount.value)
          : isOneDigitOff(amount.value, toValue(sum.cents))) &&
        (isTorn || settled.has(sum.cents) || (sum.isRounded && cents % 5 !== 0 && sum.cents % 5 === 0)),
    )
    if (!right) return amount
    return { ...amount, value: toValue(right.cents), decimals: 2, traits: [...amount.traits, 'mended'] }
  })
}
