import type { Amount } from '../candidates/amounts.ts'
import { type Item, type ReadItem, sumOf } from './item.ts'
import { countToSum, isSumPrinted, type Sums } from './sums.ts'

/** Rows of one table are no farther apart than this many times the gap between others. */
const widestGap = 1.5

function isBare({ quantity, unit_price }: Item): boolean {
  return !quantity && !unit_price
}

/** Where amounts have decimals, numbers without are none: of phones, accounts or registers. */
function withMoney(items: ReadItem[]): ReadItem[] {
  const hasDecimals = ({ amount }: Item) => amount?.value.includes('.') === true
  return items.filter(hasDecimals).length * 2 > items.length
    ? items.filter((item) => hasDecimals(item) || item.isRight)
    : items
}

/** Rows that are the sum of those before them, and no product, are none; behind them only products are. */
function withoutSums(items: readonly ReadItem[]): ReadItem[] {
  const kept: ReadItem[] = []
  let sum = 0
  let isBehindSum = false
  for (const item of items) {
    const value = Number(item.amount?.value ?? 0)
    const isSum = Math.abs(sum - value) < 0.005
    if (isSum && !item.isRight && (kept.length > 1 || (!item.quantity && kept[0]?.quantity)))
      isBehindSum = true
    else if (item.isRight || !isBehindSum) {
      kept.push(item)
      sum += value
    }
  }
  return kept
}

function isAllNet(items: readonly ReadItem[], { net }: Sums): boolean {
  return (
    items.length > 0 &&
    countToSum(
      items.map(({ amount }) => Number(amount?.value ?? 0)),
      { net, gross: null },
    ) === items.length
  )
}

/** Whether lines have a sum of their own, as before what goes for the whole document. */
function isSummedUp(items: readonly ReadItem[], amounts: readonly Amount[]): boolean {
  return items.length > 1 && isSumPrinted(sumOf(items), amounts)
}

/** Discounts and charges are items where they stand among the others, and the sum without tax takes them in. */
function withSurcharges(items: readonly ReadItem[], sums: Sums, amounts: readonly Amount[]): ReadItem[] {
  const plain = items.filter(({ isSurcharge }) => !isSurcharge)
  const widest = widestGap * Math.max(...plain.map(({ gap }) => gap ?? 0))
  const apart = items.findIndex(({ isSurcharge, gap }) => isSurcharge && gap !== null && gap > widest)
  const near = items.filter(({ isSurcharge }, i) => !isSurcharge || apart < 0 || i < apart)
  return plain.length > 0 && isAllNet(near, sums) && !isSummedUp(plain, amounts) ? near : plain
}

/** Several rows at the end without quantities and prices, discounts or charges among them, go for the whole. */
function withoutSurchargesBehind(items: readonly ReadItem[]): readonly ReadItem[] {
  const end = items.findLastIndex((item) => !isBare(item)) + 1
  const tail = items.slice(end)
  return end > 0 && tail.length > 1 && tail.some(({ isSurcharge }) => isSurcharge)
    ? items.slice(0, end)
    : items
}

/**
 * Rows at the end that have neither quantity nor price, where all others have one, go for the whole document:
 * unless a printed sum is what all of them come to, and none what the others do.
 */
function withoutTail(items: ReadItem[], sums: Sums, amounts: readonly Amount[]): ReadItem[] {
  const end = items.findLastIndex((item) => !isBare(item)) + 1
  const head = items.slice(0, end)
  if (end === 0 || end === items.length || head.some(isBare)) return items
  const isWhole = isAllNet(items, sums) || isSumPrinted(sumOf(items), amounts)
  return isWhole && !isAllNet(head, sums) && !isSummedUp(head, amounts) ? items : head
}

/** The rows of tables that are items: no sums, surcharges or numbers of other kinds. */
export function keepItems(
  tables: readonly (readonly ReadItem[])[],
  sums: Sums,
  amounts: readonly Amount[],
): ReadItem[] {
  const parts = tables.map(withoutSums)
  // Behind a table with quantities and prices one without is of sums or surcharges.
  const priced = parts.findIndex((part) => !part.every(isBare))
  const told = parts.filter((part, i) => priced < 0 || i <= priced || !part.every(isBare))
  // Behind tables that make up the sum others only tell of it once more.
  const whole = told.findIndex((_, i) => isAllNet(told.slice(0, i + 1).flat(), sums))
  const read = told.slice(0, whole < 0 ? told.length : whole + 1).flat()
  const items = withSurcharges(withoutSurchargesBehind(withoutSums(withMoney(read))), sums, amounts)
  const count = countToSum(
    items.map(({ amount }) => Number(amount?.value ?? 0)),
    sums,
  )
  // What makes up the sum is all there is, but for lines that are right by themselves.
  const summed = count > 0 ? items.filter((item, i) => i < count || item.isRight) : items
  return withoutTail(summed, sums, amounts)
}
