import { type Item, type ReadItem, sumOf, textOf } from './item.ts'
import { addUpTo, type Sums } from './sums.ts'
import { thresholds } from './thresholds.ts'

export function isBare({ quantity, unit_price }: Item): boolean {
  return !quantity && !unit_price
}

function amountOf({ amount }: Item): number {
  return Number(amount?.value ?? 0)
}

/** The items without some of them, if the rest adds up to the document's sum and all of them do not. */
function withoutIfFit(
  items: ReadItem[],
  sums: Sums,
  isOther: (item: ReadItem, index: number) => boolean,
): ReadItem[] {
  if (addUpTo(items, sums)) return items
  const rest = items.filter((item, index) => !isOther(item, index))
  return addUpTo(rest, sums) ? rest : items
}

/** Whether an amount is in brackets, as those of optional items are. */
function isBracketed({ amount }: Item): boolean {
  return amount !== null && /^\(.*\)$/.test(textOf(amount.words))
}

/**
 * Whether a row without quantity and price has the sum of those below it, as the title of a group does, or of those above
 * it, up to the next such row.
 */
function isGroupSum(items: readonly ReadItem[], index: number): boolean {
  const own = items[index]!
  if (!isBare(own)) return false
  const isSumOf = (group: readonly ReadItem[]) => {
    const end = group.findIndex(isBare)
    const run = group.slice(0, end < 0 ? group.length : end)
    return run.length > 0 && Math.abs(sumOf(run) - amountOf(own)) < thresholds.sameSum
  }
  return isSumOf(items.slice(index + 1)) || isSumOf(items.slice(0, index).toReversed())
}

/** Drops rows of tables that the document's sum does not count: optional items, and sums of groups of items. */
export function withoutUncounted(items: ReadItem[], sums: Sums): ReadItem[] {
  const counted = withoutIfFit(items, sums, isBracketed)
  const sumRows = new Set(counted.keys().filter((index) => isGroupSum(counted, index)))
  return withoutIfFit(counted, sums, (_, index) => sumRows.has(index))
}

/** Drops items that are the document's whole sum, where others have amounts, too: they are its total or its payment. */
export function withoutTotal(items: readonly ReadItem[], sums: Sums): readonly ReadItem[] {
  const isTotal = (item: ReadItem) => !item.isRight && amountOf(item) > 0 && addUpTo([item], sums)
  const others = items.filter((item) => !isTotal(item))
  return addUpTo(items, sums) || sumOf(others) < thresholds.nearSum ? items : others
}
