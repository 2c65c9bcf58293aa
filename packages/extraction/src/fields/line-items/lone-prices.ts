import type { ReadItem } from './item.ts'
import { isSum, type Sums } from './sums.ts'

function total(items: readonly ReadItem[], amountOf: (item: ReadItem) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0)
}

/**
 * Takes the only money of each row for its amount, also where its title is that of prices: on receipts, unless quantities
 * times prices add up, and on invoices if only then they add up.
 */
export function withLonePrices(
  items: readonly ReadItem[],
  sums: Sums,
  isReceipt: boolean,
): readonly ReadItem[] {
  const priced = items.filter(({ unit_price: price }) => price !== null)
  if (priced.length === 0 || items.some(({ amount }) => amount !== null)) return items
  const price = (item: ReadItem) => Number(item.unit_price?.value ?? 0)
  const isCounted = isSum(
    total(items, (item) => price(item) * Number(item.quantity?.value ?? 1)),
    sums,
  )
  const isWhole = isSum(total(items, price), sums)
  if (isCounted ? !(isReceipt && isWhole) : !(isReceipt || isWhole)) return items
  return items.map((item) => ({ ...item, amount: item.unit_price, unit_price: null, isRight: false }))
}

/** Takes the amounts of rows for prices where quantities times them make the document's sum, and the rows have no prices. */
export function withPricesOnly(items: readonly ReadItem[], sums: Sums): readonly ReadItem[] {
  const amountOf = ({ amount }: ReadItem) => Number(amount?.value ?? 0)
  const isPriced = items.every(({ quantity, unit_price: price, amount }) => quantity && !price && amount)
  const isMade = () =>
    isSum(
      total(items, (item) => amountOf(item) * Number(item.quantity!.value)),
      sums,
    )
  if (items.length === 0 || !isPriced || isSum(total(items, amountOf), sums) || !isMade()) return items
  return items.map((item) => ({ ...item, unit_price: item.amount, amount: null }))
}

/** Joins a name beside a price, without a quantity, with the row below that has this price and no name. */
export function withNamesAbove(items: readonly ReadItem[]): readonly ReadItem[] {
  return items.flatMap((item, i): ReadItem[] => {
    const [above, below] = [items[i - 1], items[i + 1]]
    if (below && isNameOf(item, below)) return []
    return above && isNameOf(above, item) ? [{ ...item, description: above.description }] : [item]
  })
}

function isNameOf({ description, quantity, amount }: ReadItem, below: ReadItem): boolean {
  return (
    description !== null &&
    quantity === null &&
    below.description === null &&
    below.isRight &&
    amount !== null &&
    Number(amount.value) === Number(below.unit_price?.value)
  )
}
