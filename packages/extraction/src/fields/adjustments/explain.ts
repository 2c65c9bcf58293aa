import type { AdjustmentRole, LabelledAdjustment } from './labelled-adjustments.ts'

type Sign = 1 | -1

/** Which amounts may be between two sums, and with which signs. */
export type Allowed = Partial<Record<AdjustmentRole, readonly Sign[]>>

/** What may be between the sum of the lines and the subtotal. */
export const beforeSubtotal: Allowed = { charge: [1], discount: [-1] }
/** What is between the subtotal with tax and the total. */
export const beforeTotal: Allowed = {
  charge: [1],
  tip: [1],
  discount: [-1],
  rounding: [1, -1],
  withholding: [-1],
}
/** What is between the amounts without tax, with their tax, and the total. */
export const behindTax: Allowed = { rounding: [1, -1], withholding: [-1] }
/** What is between the total and the amount due. */
export const beforeDue: Allowed = { prepaid: [-1], withholding: [-1], rounding: [1, -1] }

/** A set of adjustments with their signs, and what they sum up to. */
export type Explanation = { sum: number; parts: readonly { adjustment: LabelledAdjustment; sign: Sign }[] }

/** As many as ten adjustments of one sign have; those of two signs have more, and each is compared. */
const mostSets = 2 ** 10

/** The last adjustments, those nearest to the sums, of which there are not too many sets. */
function fewEnough(adjustments: readonly LabelledAdjustment[], allowed: Allowed): LabelledAdjustment[] {
  let sets = 1
  return adjustments
    .toReversed()
    .filter(({ role }) => {
      const more = sets * (1 + (allowed[role]?.length ?? 0))
      if (more > mostSets) return false
      sets = more
      return true
    })
    .toReversed()
}

/**
 * Every set of the adjustments that are allowed, the smaller ones first; without the empty one, those with one amount in two
 * meanings, and those in which an amount is added and an equal one subtracted.
 */
export function explanations(adjustments: readonly LabelledAdjustment[], allowed: Allowed): Explanation[] {
  const all: Explanation[] = [{ sum: 0, parts: [] }]
  for (const adjustment of fewEnough(adjustments, allowed)) {
    const signs = allowed[adjustment.role] ?? []
    const before = [...all]
    for (const sign of signs)
      for (const { sum, parts } of before)
        if (parts.every((part) => isBeside(part, { adjustment, sign })))
          all.push({ sum: sum + sign * adjustment.thousandths, parts: [...parts, { adjustment, sign }] })
  }
  return all.slice(1).sort((a, b) => a.parts.length - b.parts.length)
}

type Part = Explanation['parts'][number]

/** Whether a set may have both: they are other amounts, and do not cancel each other out. */
function isBeside(one: Part, other: Part): boolean {
  return (
    one.adjustment.amount !== other.adjustment.amount &&
    one.sign * one.adjustment.thousandths !== -other.sign * other.adjustment.thousandths
  )
}

/** Of this many random sums below 100.00, one equals a given amount in one case of fifty; of more, a fit may be chance. */
const mostTried = 200

/** An explanation; `isOnly` if no other one of its size explains as much, and so few were tried that it is not chance. */
export type Explained = Explanation & { isOnly: boolean }

/** The smallest set that is a difference. */
export function explain(
  difference: number,
  all: readonly Explanation[],
  tolerance: number,
): Explained | null {
  return smallestOf(
    all.filter(({ sum }) => Math.abs(sum - difference) <= tolerance),
    all,
  )
}

/** The first, smallest one of those of all sets that fit one of some sums. */
export function smallestOf(
  fitting: readonly Explanation[],
  all: readonly Explanation[],
  sums = 1,
): Explained | null {
  const [best, next] = fitting
  if (!best) return null
  const size = best.parts.length
  const tried = sums * all.filter(({ parts }) => parts.length <= size).length
  return { ...best, isOnly: tried <= mostTried && next?.parts.length !== size }
}
