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
