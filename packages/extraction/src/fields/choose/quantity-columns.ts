import { toThousandths } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { isLabelOf } from '../layout/has-label.ts'
import type { Segment } from '../layout/segment.ts'
import { extentOf } from '../line-items/extent-of.ts'

/** Whether a label over a number says that its column has quantities, and no amounts. */
function isQuantityOver(head: Segment, { x0, x1 }: Segment): boolean {
  return head.hits.some((hit) => {
    const [start, end] = extentOf(head, hit.from, hit.to)
    const isOver = start < x1 && end > x0
    return isOver && isLabelOf(hit, ['col_quantity']) && !isLabelOf(hit, ['col_amount', 'col_unit_price'])
  })
}

/** Whether a whole number without a currency stands in a column of quantities, of which it may be the sum. */
export function isOfQuantities(candidate: Candidate): boolean {
  const { decimals, hasCurrency, segments } = candidate as Amount
  const own = segments[0]!
  if (decimals > 0 || hasCurrency || own.currency || /[^\d.,\s]/.test(own.text)) return false
  let head = own.above
  while (head && head.hits.length === 0 && !/\p{L}/u.test(head.text)) head = head.above
  return head !== null && isQuantityOver(head, own)
}

/** Whether a whole number times a price in its row makes the row's amount: `PPN 11% | 1 | 385.000 | 385.000`. */
export function isFactorOfRow(candidate: Candidate, row: readonly Candidate[]): boolean {
  const { decimals, hasCurrency, segments, value } = candidate as Amount
  const quantity = Number(value)
  if (decimals > 0 || hasCurrency || quantity < 1) return false
  const [once, again] = [new Set<number>(), new Set<number>()]
  for (const other of row) {
    if (other.segments[0]!.x0 <= segments[0]!.x1) continue
    const behind = toThousandths(other.value)
    const known = once.has(behind) ? again : once
    known.add(behind)
  }
  const amounts = quantity === 1 ? again : once
  return [...once].some((price) => price > 1000 * quantity && amounts.has(quantity * price))
}
