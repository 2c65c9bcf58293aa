import type { Amount } from '../candidates/amounts.ts'
import type { Layout } from '../layout/segment.ts'
import { numberPart, type Part, type ReadItem, textOf } from './item.ts'
import type { Sums } from './sums.ts'
import { thresholds } from './thresholds.ts'

/** A line that begins with a name and ends in an amount; `x0` is where it begins, in points, and `size` that of its letters. */
type Entry = { name: Part; amount: Amount; value: number; x0: number; size: number }

/** An entry with those below it that are indented. */
type Group = { head: Entry; parts: Entry[] }

function entriesOf({ lines }: Layout, amounts: readonly Amount[]): Entry[] {
  const byLine = Map.groupBy(amounts, ({ segments }) => segments[0]!.line)
  return lines.flatMap(({ page, segments: [first, ...others] }, index) => {
    const amount = (byLine.get(index) ?? []).at(-1)
    if (!first || !amount || !others.includes(amount.segments[0]!) || !/\p{L}{2}/u.test(first.text)) return []
    const { words, x0, size } = first
    const part = numberPart(amount)
    return [{ name: { value: textOf(words), page, words }, amount, value: Number(part.value), x0, size }]
  })
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < thresholds.sameSum
}

function sumOfAll(entries: readonly Entry[]): number {
  return entries.reduce((sum, { value }) => sum + value, 0)
}

/** Groups of entries that begin with one entry: each after the other, up to what is set farther left or far to the right. */
function* groupsFrom([first, ...rest]: readonly Entry[]): Generator<Group> {
  let group: Group = { head: first!, parts: [] }
  for (const entry of rest) {
    const indent = (entry.x0 - first!.x0) / first!.size
    if (indent <= -thresholds.leastIndent || indent > thresholds.widestIndent) break
    if (indent >= thresholds.leastIndent) group.parts.push(entry)
    else {
      yield group
      group = { head: entry, parts: [] }
    }
  }
  yield group
}

/** The first groups that make a sum, of which several have parts that make their amount; none: []. */
function groupsMakingSum(entries: readonly Entry[], { net, gross }: Sums): Group[] {
  const groups: Group[] = []
  let [sum, withParts] = [0, 0]
  for (const group of groupsFrom(entries)) {
    const { head, parts } = group
    if (parts.length > 0 && !isSame(sumOfAll(parts), head.value)) break
    groups.push(group)
    sum += head.value
    if (parts.length > 0) withParts++
    if (withParts > 1 && [net, gross].some((printed) => printed !== null && isSame(sum, printed)))
      return groups
  }
  return []
}

function toItem({ name, amount }: Entry): ReadItem {
  return {
    description: name,
    product_code: null,
    quantity: null,
    unit: null,
    unit_price: null,
    tax_rate: null,
    amount: numberPart(amount),
    isRight: false,
    isSurcharge: false,
    gap: null,
    coverage: 1,
    evidence: {},
  }
}

/**
 * The items of a bill without a table whose sums are above what they are made of, which is indented. The parts are the items,
 * unless they only say of which kind each amount is: then one of their names is below every sum, such as `Usage`.
 */
export function readOutline(layout: Layout, amounts: readonly Amount[], sums: Sums): ReadItem[] {
  const entries = entriesOf(layout, amounts)
  for (const start of entries.slice(0, thresholds.mostStarts).keys()) {
    const groups = groupsMakingSum(entries.slice(start), sums)
    if (groups.length === 0) continue
    const names = groups.flatMap(({ parts }) =>
      parts.length > 0 ? [new Set(parts.map(({ name }) => name.value))] : [],
    )
    const isOfKinds = names.reduce((all, own) => all.intersection(own)).size > 0
    const items = groups.flatMap(({ head, parts }) => (isOfKinds || parts.length === 0 ? [head] : parts))
    return items.filter(({ value }) => value !== 0).map(toItem)
  }
  return []
}
