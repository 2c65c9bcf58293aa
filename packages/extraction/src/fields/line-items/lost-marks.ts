import type { Part, ReadItem } from './item.ts'
import { isProduct } from './product.ts'
import { addUpTo, countToSum, type Sums } from './sums.ts'

/** A whole number of at least three digits with a mark before its last two; others as they are. */
function withMark(part: Part | null): Part | null {
  return part && /^\d{3,}$/.test(part.value)
    ? { ...part, value: `${part.value.slice(0, -2)}.${part.value.slice(-2)}` }
    : part
}

function numberOf(part: Part | null): number {
  return Number(part?.value ?? Number.NaN)
}

/**
 * Puts the decimal marks back that recognition lost (`2 80`), if only with them the amounts add up to the document's sum:
 * all of them, or those before a line that counts the pieces.
 */
export function withLostMarks(items: ReadItem[], sums: Sums): ReadItem[] {
  if (addUpTo(items, sums)) return items
  const mended = items.map((item): ReadItem => {
    const amount = withMark(item.amount)
    const fits = (price: Part | null) => isProduct(numberOf(item.quantity), numberOf(price), numberOf(amount))
    const price = [item.unit_price, withMark(item.unit_price)].find(fits) ?? item.unit_price
    return { ...item, amount, unit_price: price, isRight: fits(price) || item.isRight }
  })
  const amounts = mended.map(({ amount }) => Number(amount?.value ?? 0))
  return countToSum(amounts, sums) > 1 ? mended : items
}
