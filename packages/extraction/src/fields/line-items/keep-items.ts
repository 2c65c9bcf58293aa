import type { Amount } from '../candidates/amounts.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { type Item, type ReadItem, sumOf } from './item.ts'
import { withLostMarks } from './lost-marks.ts'
import { addUpTo, countToSum, isSumPrinted, type Sums } from './sums.ts'
import { thresholds } from './thresholds.ts'
import { isBare, withoutUncounted } from './without-others.ts'

/**
 * Where most amounts have decimals, rows without are dropped: their numbers are phone, account or register
 * numbers.
 */
function withMoney(items: ReadItem[]): ReadItem[] {
  const hasDecimals = ({ amount }: Item) => amount?.value.includes('.') === true
  return items.filter(hasDecimals).length * 2 > items.length
    ? items.filter((item) => hasDecimals(item) || item.isRight)
    : items
}

/**
 * Drops rows whose amount is the sum of the rows before and that are no product; after such a sum only
 * products are kept.
 */
function withoutSums(items: readonly ReadItem[]): ReadItem[] {
  const kept: ReadItem[] = []
  let sum = 0
  let isBehindSum = false
  for (const item of items) {
    const value = Number(item.amount?.value ?? 0)
    const isSum = item.amount !== null && Math.abs(sum - value) < thresholds.sameSum
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

/** Whether the sum of these items is printed, as a document does above discounts on the whole. */
function isSummedUp(items: readonly ReadItem[], amounts: readonly Amount[]): boolean {
  return items.length > 1 && isSumPrinted(sumOf(items), amounts)
}

/** Whether the amount of an only item is printed again, as a document does that sums up several tables. */
function isPrintedAgain([only, ...others]: readonly ReadItem[], amounts: readonly Amount[]): boolean {
  if (!only || others.length > 0 || isNamedCharge(only)) return false
  return amounts.filter(({ value }) => Number(value) === Number(only.amount?.value)).length > 1
}

/**
 * Keeps discounts and charges as items only where they are among the other rows and the sum without tax
 * includes them.
 */
function withSurcharges(items: readonly ReadItem[], sums: Sums, amounts: readonly Amount[]): ReadItem[] {
  const plain = items.filter(({ isSurcharge }) => !isSurcharge)
  const widest = thresholds.widestItemGap * Math.max(...plain.map(({ gap }) => gap ?? 0))
  const apart = items.findIndex(({ isSurcharge, gap }) => isSurcharge && gap !== null && gap > widest)
  const near = items.filter(({ isSurcharge }, i) => !isSurcharge || apart < 0 || i < apart)
  return plain.length > 0 && isAllNet(near, sums) && !isSummedUp(plain, amounts) ? near : plain
}

/**
 * Drops several rows at the end that have neither quantity nor price, which all items before have, if one of them is a discount
 * or a charge: they apply to the whole document.
 */
function withoutSurchargesBehind(items: readonly ReadItem[]): readonly ReadItem[] {
  const end = items.findLastIndex((item) => !isBare(item)) + 1
  const tail = items.slice(end)
  const isCounted = !items.slice(0, end).some((item) => isBare(item) && !item.isSurcharge)
  return end > 0 && isCounted && tail.length > 1 && tail.some(({ isSurcharge }) => isSurcharge)
    ? items.slice(0, end)
    : items
}

/**
 * Drops rows at the end that have neither quantity nor price where all others have one: they apply to the
 * whole document. They stay if the sum of all rows is printed and the sum of the others is not, or that of these rows, too.
 */
function withoutTail(items: ReadItem[], sums: Sums, amounts: readonly Amount[]): ReadItem[] {
  const end = items.findLastIndex((item) => !isBare(item)) + 1
  const head = items.slice(0, end)
  if (end === 0 || end === items.length || head.some(isBare)) return items
  const isWhole = isAllNet(items, sums) || isSumPrinted(sumOf(items), amounts)
  const tail = items.slice(end)
  const isApart = !isSummedUp(head, amounts) || isSummedUp(tail, amounts) || isPrintedAgain(tail, amounts)
  return isWhole && !isAllNet(head, sums) && isApart ? items : head
}

/** Whether a name begins with a word for a discount or a charge. */
function isNamedCharge({ description }: Item): boolean {
  const [first] = findLabels(plainWords(description?.value ?? ''))
  return (
    first?.from === 0 && first.concepts.some((concept) => /^(?:col_)?(?:discount|shipping)$/.test(concept))
  )
}

/** Whether the items behind the first ones, which have the same columns, make the total with them, which those do not alone. */
function isContinued(items: readonly ReadItem[], count: number, { gross }: Sums): boolean {
  const isTotal = (some: readonly ReadItem[]) => addUpTo(some, { net: null, gross })
  const columns = ({ quantity, unit_price }: Item) => `${quantity !== null} ${unit_price !== null}`
  const [first, later] = [items.slice(0, count), items.slice(count)]
  const known = new Set(first.map(columns))
  return isTotal(items) && !isTotal(first) && later.every((item) => known.has(columns(item)))
}

/** Keeps the rows of tables that are items: no sums, surcharges, or numbers of other kinds. */
export function keepItems(
  tables: readonly (readonly ReadItem[])[],
  sums: Sums,
  amounts: readonly Amount[],
): ReadItem[] {
  const parts = tables.map(withoutSums)
  // After a table with quantities and prices, a table without them contains sums or surcharges.
  const isOfItems = (part: readonly ReadItem[]) => !part.every((item) => isBare(item) || item.isSurcharge)
  const priced = parts.findIndex(isOfItems)
  const isWhole =
    isAllNet(parts.flat(), sums) && !parts.some((_, i) => isAllNet(parts.slice(0, i).flat(), sums))
  const isCounted = (part: readonly ReadItem[]) =>
    isWhole && isSummedUp(part, amounts) && !part.some(isNamedCharge)
  const printedParts = parts.filter(
    (part, i) => priced < 0 || i <= priced || isOfItems(part) || isCounted(part),
  )
  // After tables that add up to the document's sum, further tables only repeat it.
  const whole = printedParts.findIndex((_, i) => isAllNet(printedParts.slice(0, i + 1).flat(), sums))
  const printed = printedParts.slice(0, whole < 0 ? printedParts.length : whole + 1).flat()
  const read = withoutUncounted(withLostMarks(printed, sums), sums)
  const items = withSurcharges(withoutSurchargesBehind(withoutSums(withMoney(read))), sums, amounts)
  const count = countToSum(
    items.map(({ amount }) => Number(amount?.value ?? 0)),
    sums,
  )
  // Once items add up to the sum, later ones are kept only if their own product is right, or if all make the whole sum.
  const summed =
    count > 0 && !isContinued(items, count, sums)
      ? items.filter((item, i) => i < count || item.isRight)
      : items
  return withoutTail(summed, sums, amounts)
}
