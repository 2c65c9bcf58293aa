import type { FieldRole } from '@numora/contract'
import type { Amount } from '../candidates/amounts.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'

/** The roles of amounts that are between a subtotal, a total and the amount due. */
export type AdjustmentRole = Extract<
  FieldRole,
  'discount' | 'charge' | 'tip' | 'prepaid' | 'rounding' | 'withholding'
>

/** An amount whose label says that it is added to or subtracted from others; in thousandths of the currency. */
export type LabelledAdjustment = { role: AdjustmentRole; amount: Amount; thousandths: number }

/** In the order in which a label with several meanings is understood. */
const rolesOfConcepts: readonly [Concept, AdjustmentRole][] = [
  ['withheld', 'withholding'],
  ['rounding', 'rounding'],
  ['service', 'charge'],
  ['tip', 'tip'],
  ['discount', 'discount'],
  ['paid', 'prepaid'],
  ['shipping', 'charge'],
]
/** A label that also has one of these meanings is that of a sum, such as `subtotal after discount`. */
const sums: readonly Concept[] = ['subtotal', 'total', 'due', 'tax_base']

/** More of them are a table of items; every combination is tried. */
const mostAdjustments = 8

export function toThousandths(value: string): number {
  return Math.round(Math.abs(Number(value)) * 1000)
}

const cache = new WeakMap<DescribedDocument, LabelledAdjustment[]>()

/** The amounts that their labels call a discount, charge, tip, payment, rounding or withheld tax. */
export function labelledAdjustments(described: DescribedDocument): LabelledAdjustment[] {
  const known = cache.get(described)
  if (known) return known
  const found: LabelledAdjustment[] = []
  for (const amount of described.candidates.amount) {
    const thousandths = toThousandths(amount.value)
    const role = thousandths === 0 || amount.traits.includes('percent') ? null : roleOf(amount)
    // What is printed twice, in a table and below it, is one amount.
    const isKnown = found.some((other) => other.role === role && other.thousandths === thousandths)
    if (role && !isKnown) found.push({ role, amount, thousandths })
  }
  // Sums are below the items.
  const last = found.slice(-mostAdjustments)
  cache.set(described, last)
  return last
}

function roleOf(amount: Amount): AdjustmentRole | null {
  const meanings = labelOf(amount)
  if (meanings.some((concept) => sums.includes(concept))) return null
  return rolesOfConcepts.find(([concept]) => meanings.includes(concept))?.[1] ?? null
}

/** The meanings of the nearest label before an amount on its line, behind numbers at most; otherwise of that above it. */
function labelOf({ segments: [segment], from }: Amount): Concept[] {
  const own = segment!.hits.filter((hit) => hit.to <= from)
  if (own.length > 0) return own.flatMap(({ concepts }) => concepts)
  for (let left = segment!.left; left; left = left.left) {
    if (left.hits.length > 0) return left.hits.flatMap(({ concepts }) => concepts)
    if (!isNumber(left)) return []
  }
  const { above } = segment!
  return above && !/[\d][.,]\d/.test(above.text) ? above.hits.flatMap(({ concepts }) => concepts) : []
}

function isNumber({ text }: Segment): boolean {
  return !/\p{L}{4}/u.test(text)
}
