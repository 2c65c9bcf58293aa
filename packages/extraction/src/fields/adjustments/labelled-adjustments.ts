import type { FieldRole } from '@numora/contract'
import type { Amount } from '../candidates/amounts.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { hasLabel, isCurrency } from '../layout/has-label.ts'
import { headAbove } from '../layout/head-above.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { isWorded } from '../text/is-worded.ts'

/** The roles of amounts that are between a subtotal, a total and the amount due. */
export type AdjustmentRole = Extract<
  FieldRole,
  'discount' | 'charge' | 'tip' | 'prepaid' | 'rounding' | 'withholding'
>

/** An amount whose label says that it is added to or subtracted from others; in thousandths of the currency. */
export type LabelledAdjustment = { role: AdjustmentRole; amount: Amount; thousandths: number }

/** A label may have several meanings: `Abschlag` is a discount, or a payment on account. */
const rolesOfConcepts: readonly [Concept, AdjustmentRole][] = [
  ['withheld', 'withholding'],
  ['rounding', 'rounding'],
  ['service', 'charge'],
  ['tip', 'tip'],
  ['discount', 'discount'],
  ['col_discount', 'discount'],
  ['paid', 'prepaid'],
  ['shipping', 'charge'],
]
/** What these words mean leaves no doubt, whatever else they are used for. */
const decided: readonly Concept[] = ['withheld', 'rounding', 'service']
/** A label that also has one of these meanings is that of a sum, such as `subtotal after discount`. */
const sums: readonly Concept[] = ['subtotal', 'total', 'due', 'tax_base']

/** More of them are a table of items; every combination is tried. */
const mostAdjustments = 10
/** A line with more amounts is one of a table. */
const mostOnLine = 3

/** More words are a sentence, which is beside the amount by chance. */
const mostLabelWords = 6

/** A decimal without its sign, in thousandths. */
export function toThousandths(value: string): number {
  return Math.round(Math.abs(Number(value)) * 1000)
}

/** An amount with its sign, in thousandths. */
export function signedThousandths({ value, isNegative }: Amount): number {
  return toThousandths(value) * (isNegative ? -1 : 1)
}

const cache = new WeakMap<DescribedDocument, LabelledAdjustment[]>()

/** The amounts that their labels call a discount, charge, tip, payment, rounding or withheld tax, once for each meaning. */
export function labelledAdjustments(described: DescribedDocument): LabelledAdjustment[] {
  const known = cache.get(described)
  if (known) return known
  const { document, candidates } = described
  const amounts: readonly Amount[] = candidates.amount
  const money = amounts.filter(({ traits }) => !traits.includes('percent'))
  const hasCents = money.filter(({ decimals }) => decimals >= 2).length > 2
  const onLine = Map.groupBy(money, ({ segments: [segment] }) => segment!.line)
  const found: LabelledAdjustment[] = []
  for (const amount of money) {
    const thousandths = toThousandths(amount.value)
    if (thousandths === 0 || (hasCents && amount.decimals === 0 && !amount.hasCurrency)) continue
    const isInTable = onLine.get(amount.segments[0]!.line)!.length > mostOnLine
    for (const role of rolesOf(labelOf(amount, document.layout, isInTable))) {
      // What is printed twice, in a table and below it, is one amount.
      const isKnown = found.some((other) => other.role === role && other.thousandths === thousandths)
      if (!isKnown) found.push({ role, amount, thousandths })
    }
  }
  // Sums are below the items.
  const last = found.slice(-mostAdjustments)
  cache.set(described, last)
  return last
}

function rolesOf(meanings: readonly Concept[]): AdjustmentRole[] {
  if (meanings.some((concept) => sums.includes(concept))) return []
  const all = rolesOfConcepts.filter(([concept]) => meanings.includes(concept))
  const sure = all.find(([concept]) => decided.includes(concept))
  return sure ? [sure[1]] : [...new Set(all.map(([, role]) => role))]
}

/** The meanings of the nearest label before an amount on its line, behind numbers at most; otherwise of that above it. */
function labelOf({ segments: [segment], from }: Amount, layout: Layout, isInTable: boolean): Concept[] {
  const head = headAbove(layout, segment!)
  if (head) return meaningsOf(head)
  if (isInTable) return []
  const own = segment!.hits.filter((hit) => hit.to <= from && !isCurrency(hit, segment!.words))
  if (own.length > 0) return own.flatMap(({ meanings }) => meanings)
  for (let left = segment!.left; left; left = left.left) {
    if (left.hits.length > 0) return left.words.length <= mostLabelWords ? meaningsOf(left) : []
    if (!isNumber(left)) return []
  }
  const { above } = segment!
  return above && !/\d[.,]\d/.test(above.text) ? meaningsOf(above) : []
}

function meaningsOf({ hits }: Segment): Concept[] {
  return hits.flatMap(({ meanings }) => meanings)
}

function isNumber({ text }: Segment): boolean {
  return !isWorded(text)
}

/** Amounts that their labels call a subtotal or total, in thousandths. */
export function printedSums({ candidates }: DescribedDocument): Set<number> {
  return new Set(
    candidates.amount
      .filter(({ segments: [segment], traits }) => !traits.includes('percent') && isSumLabelled(segment!))
      .map(({ value }) => toThousandths(value)),
  )
}

/** Whether words before an amount call it a subtotal or total. */
export function isSumLabelled(segment: Amount['segments'][number]): boolean {
  return [segment, segment.left].some((each) => each && hasLabel(each, 'subtotal', 'total'))
}
