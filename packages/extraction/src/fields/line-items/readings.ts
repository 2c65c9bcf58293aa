import type { Amount } from '../candidates/amounts.ts'
import type { Document } from '../candidates/document.ts'
import type { Layout } from '../layout/segment.ts'
import { findBodyHeads } from './body-head.ts'
import type { Reading } from './choose-reading.ts'
import { withGluedUnits } from './glued-units.ts'
import { halvesOf } from './halves.ts'
import type { ReadItem } from './item.ts'
import { withoutDate } from './item-text.ts'
import { withLeadingNumbers } from './leading-numbers.ts'
import type { LineModel } from './line-model.ts'
import { withLonePrices, withNamesAbove, withPricesOnly } from './lone-prices.ts'
import { readCards } from './read-cards.ts'
import { readOutline } from './read-outline.ts'
import { readTable } from './read-table.ts'
import { readTape, readTapeLines } from './read-tape.ts'
import { addingUp, makingSum } from './runs.ts'
import { addUpTo, type Sums } from './sums.ts'
import { findHeads, findSectionHeads, findTableHeads, type TableHead } from './table-head.ts'
import type { TapeLine } from './tape-line.ts'
import { withoutStrip } from './without-strip.ts'

/**
 * The ways to read the lines: a table by its titles, a table by the alignment of its rows, or the lines of a
 * receipt.
 */
export function readingsOf(
  { layout, numbers }: Document,
  amounts: readonly Amount[],
  isReceipt: boolean,
  sums: Sums,
  model: LineModel,
): (() => Reading)[] {
  const all = findHeads(layout)
  const heads = findTableHeads(layout, all)
  const halves = halvesOf(layout, heads) ?? []
  const sections = findSectionHeads(all)
  const measured = withGluedUnits(layout, amounts, numbers)
  const inTable = (own: Layout, ownHeads: readonly TableHead[], cells: readonly Amount[]) => {
    const rows = withNamesAbove(readTable(own, ownHeads, cells, sums, model))
    return withPricesOnly(withLonePrices(withLeadingNumbers(rows, isReceipt), sums, isReceipt), sums)
  }
  const titled = (own: Layout, ownHeads: readonly TableHead[]) => inTable(own, ownHeads, measured)
  const tables: (() => Reading)[] = [
    () => ({ items: titled(layout, heads), isWeak: false }),
    ...(halves.length > 0
      ? [
          () => ({
            items: halves.flatMap((half) => titled(half, findTableHeads(half))),
            isWeak: false,
          }),
        ]
      : []),
    ...(sections.length > 0 ? [() => ({ items: titled(layout, sections), isWeak: false })] : []),
    () => ({
      items: inTable(layout, findBodyHeads(layout, amounts), amounts),
      isWeak: true,
    }),
  ]
  const cards = readCards(layout, amounts)
  if (cards.length > 1) tables.push(() => ({ items: cards, isWeak: true }))
  tables.push(() => ({ items: readOutline(layout, amounts, sums), isWeak: true }))
  let lines: TapeLine[] | undefined
  const tape = (isToSum: boolean) => {
    lines ??= readTapeLines(isReceipt ? withoutStrip(layout) : layout, amounts, sums)
    return readTape(layout, lines, sums, isToSum)
  }
  if (isReceipt)
    return [
      ...tables,
      () => ({
        items: withLeadingNumbers(addingUp(tape(true), sums, amounts), isReceipt),
        isWeak: false,
      }),
      // What is called a fare or a service may be a sum on one receipt and an item on another.
      () => {
        const run = makingSum(tape(false), sums)
        return { items: addUpTo(run, sums) ? withLeadingNumbers(run, isReceipt) : [], isWeak: true }
      },
    ]
  // Without a table head, everything an invoice's line says is in its name, so coverage proves nothing.
  const bare = (items: readonly ReadItem[]): Reading => ({
    items: withLeadingNumbers(items, isReceipt).map((item) => ({
      ...item,
      description: withoutDate(item.description),
      coverage: 0,
    })),
    isWeak: true,
  })
  return [...tables, () => bare(makingSum(tape(false), sums)), () => bare(tape(true))]
}
